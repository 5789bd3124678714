"""What two reports must have in common: where it was, or more than a word and "today"; what says it again."""

import pytest

from timeline.merge.features import item
from timeline.merge.gate import threshold
from timeline.pipeline import build, tell
from timeline.values import Article, Grain, Interval, Merging, Moment, Options, Publication, PublicationBasis

DAY = Interval(Moment(2021, 6, 15), Moment(2021, 6, 16), Grain.DAY)
PUBLISHED = Publication(DAY, PublicationBasis.GIVEN, "2021-06-15")

# two texts, how many events they tell
ROWS = [
    ("A bomb killed 12 people in Brod on Monday.", "A bomb killed five people in Lund on Monday.", 2),
    ("A bomb killed 12 people in Brod on Monday.", "A bomb killed five people near Brod on Monday.", 1),
    ("A bomb killed 12 people on Monday.", "A bomb killed 12 people in Lund on Monday.", 1),
    (
        "A bomb killed 12 people in Brod on Monday. Brod lies in Norrland.",
        "A bomb killed 12 people in Norrland on Monday.",
        1,
    ),
]


@pytest.mark.parametrize(("one", "other", "events"), ROWS)
def test_places(one: str, other: str, events: int) -> None:
    articles = [Article(name, text, published=PUBLISHED, language="en") for name, text in (("a", one), ("b", other))]
    assert len(build(articles).events) == events


def test_places_of_one_article() -> None:
    text = "A bomb killed 12 people in Brod on Monday. Another bomb killed five people in Lund on Monday."
    assert len(build([Article("a", text, published=PUBLISHED, language="en")]).events) == 2


def test_what_says_little_but_today_takes_more() -> None:
    """Of two who woke this morning more is asked than of two reports of one day that is named."""
    options = Merging()
    needed = []
    for text in ("It rained. I woke this morning.", "It rained. I woke on June 15."):
        told = tell(Article("a", text, published=PUBLISHED, language="en"), Options()).mentions
        (woke,) = (item(mention, options) for mention in told if mention.head == "wake")
        needed.append(threshold(woke, woke, options) or 0)
    assert needed[0] == pytest.approx(needed[1] + options.today + options.brief)


# a text of one article, how many events it tells
AGAIN = [
    ("A ferry sank off Brod on Saturday and six people drowned. Saturday's disaster is the second in a year.", 1),
    ("A mayor spoke to miners in Brod on Saturday. Saturday's disaster is the second in a year.", 2),
    ("A quake shook Lodra on Monday, and 40 people were hurt. Monday's quake was felt in Brod.", 1),
    ("A quake shook Lodra on Sunday, and 40 people were hurt. Monday's quake was felt in Brod.", 2),
    ("Anna Hale was arrested in Lodra on Monday with a bag of coins. Monday's vote ended late.", 2),
]


@pytest.mark.parametrize(("text", "events"), AGAIN)
def test_a_day_and_an_act_name_again_what_an_article_tells(text: str, events: int) -> None:
    assert len(build([Article("a", text, published=PUBLISHED, language="en")]).events) == events


@pytest.mark.parametrize(("who", "events"), [("The competition authority", 1), ("A school board of 12 teachers", 2)])
def test_a_headline_has_no_say_beside_what_its_article_dates(who: str, events: int) -> None:
    """It shares no word with the other paper's report, which is of the same act, day and authority."""
    lead = "The competition authority cleared Norvik's takeover of Aldane on Monday on condition that it sell 64 shops."
    one = Article("a", lead, "Regulator clears Norvik-Aldane merger", PUBLISHED, language="en")
    other = Article("b", f"{who} gave a large purchase its approval on June 14.", published=PUBLISHED, language="en")
    told = build([one, other]).events
    assert len(told) == events
    assert {mention.field for mention in told[0].evidence if mention.article == "a"} == {"text", "title"}
