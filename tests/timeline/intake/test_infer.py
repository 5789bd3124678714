"""Publication dates inferred: the interval the texts allow, never a wrong one, nothing when clues clash."""

from datetime import date

import pytest

from timeline.intake.publication import given
from timeline.pipeline import build, inferred
from timeline.values import Article, PublicationBasis

FILLER = "The old ferry carries passengers free of charge. Shopkeepers on the bank ask for compensation.\n"


def article(name: str, text: str, published_at: str | None = None) -> Article:
    return Article(name, text + "\n" + FILLER, published=given(published_at), language="en")


def stated(*articles: Article) -> list[str | None]:
    return [one.published.stated for one in inferred(articles)]


COUNCIL = "The Riverton council announced on Monday that cracks were found in both pillars of the Quillmore bridge."
AGAIN = "Cracks were found in both pillars of the Quillmore bridge, the Riverton council announced on Monday."
OTHER = "The Riverton council announced on Monday a new tax for shopkeepers of the Harbour market."


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        (f"{COUNCIL}\nCopyright 2019 The Harbour Post", "2019-01-01/2019-12-31"),
        (f"The barge struck it in early March.\n{FILLER}Copyright 2019 Harbour", "2019-03-01/2019-08-31"),
        (f"RIVERTON, Jan. 14 (AP) - {COUNCIL}\n{FILLER}Copyright 2019 AP", "2019-01-14/2019-01-15"),
        (f"The barge struck it on 3 March 2019.\n{FILLER}Copyright 2019 Harbour", "2019-03-03/2019-12-31"),
        # no end, so no interval
        (COUNCIL, None),
        ("The barge struck the bridge in March 2017.", None),
        ("The barge struck the bridge in December.", None),
        ("", None),
        # clues that clash
        (f"The barge struck it on 3 March 2020.\n{FILLER}Copyright 2019 Harbour", None),
    ],
)
def test_what_one_text_allows(text: str, interval: str | None) -> None:
    assert stated(article("a", text)) == [interval]


def test_clues_that_clash_are_named() -> None:
    (one,) = inferred([article("a", f"The barge struck it on 3 March 2020.\n{FILLER}Copyright 2019 Harbour")])
    assert one.published.basis is PublicationBasis.UNKNOWN
    assert one.published.evidence == (
        "tells of '3 March 2020' as past",
        "copyright 2019",
        "these contradict each other",
    )


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        (AGAIN, "2019-01-13/2019-01-20"),  # the Monday is 14 January
        (OTHER, None),
        (AGAIN.replace("Monday", "Tuesday"), None),
        (AGAIN.replace("announced", "will announce"), None),  # a plan may be told on the day itself, or long before
    ],
)
def test_neighbours_that_tell_the_same_act(text: str, interval: str | None) -> None:
    assert stated(article("a", text), article("b", COUNCIL, "2019-01-14"))[0] == interval


def test_last_month_is_the_month_a_neighbour_names() -> None:
    told = "In December a barge hit the Quillmore bridge near the old lighthouse."
    again = "A barge hit the Quillmore bridge near the old lighthouse last month."
    a = article("a", f"{COUNCIL} {told}\nCopyright 2019 The Harbour Post")
    b = article("b", f"{AGAIN} {again}")
    assert stated(a, b)[1] == "2019-01-01/2019-01-31"


def test_the_order_of_articles_does_not_matter() -> None:
    articles = [article("a", COUNCIL, "2019-01-14"), article("b", AGAIN), article("c", OTHER)]
    assert sorted(map(repr, inferred(articles))) == sorted(map(repr, inferred(reversed(articles))))


def test_a_given_date_is_never_touched() -> None:
    assert stated(article("a", f"{COUNCIL}\nCopyright 2019 Harbour", "2017-05-05")) == ["2017-05-05"]


def test_expressions_widen_with_the_interval() -> None:
    timeline = build(inferred([article("a", f"RIVERTON, Jan. 14 (AP) - {COUNCIL}\n{FILLER}Copyright 2019 AP")]))
    dates = {
        (mention.timex.text, mention.timex.interval.start.iso, mention.timex.assumed)
        for event in timeline.events
        for mention in event.evidence
        if mention.timex and mention.timex.interval and mention.timex.interval.start
    }
    assert ("Monday", "2019-01-14", ("date", "publication")) in dates
    assert date(2019, 1, 14).weekday() == 0
