"""What two reports must have in common: where it was, or more than a word and "today"."""

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
