"""So long before or after an event of the same article: what it dates, and where it stays unplaced."""

import pytest

from timeline.pipeline import build
from timeline.values import Article, Basis, Event, Grain, Interval, Moment, Publication, PublicationBasis, Reason

DAY = Interval(Moment(2021, 4, 1), Moment(2021, 4, 2), Grain.DAY)
PUBLISHED = Publication(DAY, PublicationBasis.GIVEN, "2021-04-01")
ARREST = "Marek Doležal was arrested on 4 March 2021. "

# what follows, the clause that is dated, its first and last day
PLACED = [
    ("Two days after the arrest, his flat was searched.", "his flat was searched", "2021-03-06", "2021-03-06"),
    ("The day after his arrest, his sister fled.", "his sister fled", "2021-03-05", "2021-03-05"),
    ("He had met reporters three days before he was arrested.", "He had met reporters", "2021-03-01", "2021-03-01"),
    ("His sister fled on the evening of the arrest.", "His sister fled", "2021-03-04", "2021-03-04"),
    ("His sister fled on the day of the arrest.", "His sister fled", "2021-03-04", "2021-03-04"),
    (
        "Six weeks to the day after the arrest, his flat was searched.",
        "his flat was searched",
        "2021-04-15",
        "2021-04-15",
    ),
    (
        "A year to the day before the arrest, his flat was searched.",
        "his flat was searched",
        "2020-03-04",
        "2020-03-04",
    ),
    ("Within a month of the arrest, his flat was searched.", "his flat was searched", "2021-03-04", "2021-04-04"),
    ("His flat was searched within two weeks of the arrest.", "His flat was searched", "2021-03-04", "2021-03-18"),
    ("He was freed a week after his arrest.", "He was freed a week after his arrest", "2021-03-08", "2021-03-14"),
]
UNPLACED = [
    ("Two days after the vote, his flat was searched.", Reason.DURATION),  # no vote has a date
    ("On the morning of the vote, his flat was searched.", Reason.VAGUE),
    ("About two days after the arrest, his flat was searched.", Reason.DURATION),
    ("On 6 March 2021, two days after the arrest, his flat was searched.", Reason.DURATION),  # said twice
    ("His flat was searched on 9 March 2021, two days after the arrest.", Reason.CONTRADICTION),
    ("His brother was arrested on 20 March, two weeks after a similar arrest.", Reason.DURATION),
    ("A week after the arrest, his flat was searched on 6 March 2021.", Reason.CONTRADICTION),
    (
        "His brother was arrested on 9 March. On 20 March, two days after the arrest, a flat was searched.",
        Reason.DURATION,
    ),
    ("His brother was arrested on 9 March. Two days after the arrest, a flat was searched.", Reason.DURATION),
    ("Two days after the arrest, on 9 May 2020, the mayor left.", Reason.DURATION),  # which of the two is that date?
    ("Within a month of the vote, his flat was searched.", Reason.DURATION),
    ("A year after the arrest his flat was searched.", Reason.DURATION),  # the year, not the day
    ("In the days after the arrest his flat was searched.", Reason.VAGUE),
    ("Two days after the arrest of Tomáš Hruška, a flat was searched.", Reason.DURATION),  # another's arrest
    ("He was held for two days after the arrest.", Reason.DURATION),  # how long, not when
    ("In the two days after the arrest his flat was searched.", Reason.DURATION),
    ("The arrest of his brother came in May 2020. Two days after the arrest, a flat was searched.", Reason.DURATION),
    ("The police plan a search two months after the arrest.", Reason.DURATION),
]


def _rule(event: Event) -> str | None:
    timex = event.evidence[0].timex
    return timex.rule if timex else None


def article(text: str) -> Article:
    return Article("a", ARREST + text, published=PUBLISHED, language="en")


@pytest.mark.parametrize(("text", "said", "first", "last"), PLACED)
def test_placed(text: str, said: str, first: str, last: str) -> None:
    timeline = build([article(text)])
    (event,) = [event for event in timeline.events if _rule(event) == "beside-an-event"]
    (evidence,) = event.evidence
    assert said in (ARREST + text)[evidence.start : evidence.end]
    interval = event.date.interval
    assert interval.start
    assert interval.end
    assert (interval.start.iso, Moment.from_ordinal(interval.end.ordinal - 1).iso) == (first, last)
    assert event.basis is Basis.NARRATIVE
    assert evidence.timex is not None
    assert evidence.timex.anchor == "2021-03-04"
    assert not timeline.unplaced


@pytest.mark.parametrize(("text", "reason"), UNPLACED)
def test_unplaced(text: str, reason: Reason) -> None:
    timeline = build([article(text)])
    assert [one.reason for one in timeline.unplaced] == [reason]


def test_told_later() -> None:
    """The event may be dated after what hangs on it."""
    text = "Two days after a raid on the mill, the owner left. The raid took place on 10 March 2021."
    timeline = build([Article("a", text, published=PUBLISHED, language="en")])
    days = [event.date.interval.start.iso for event in timeline.events if event.date.interval.start]
    assert days[:2] == ["2021-03-10", "2021-03-12"]
