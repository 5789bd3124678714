"""What an article puts before and after what, where a coarser date leaves that open; and where it puts nothing."""

import pytest

from timeline.merge import merge
from timeline.pipeline import build, tell
from timeline.values import (
    Article,
    Constraints,
    EventDate,
    Grain,
    Interval,
    Moment,
    Options,
    Publication,
    PublicationBasis,
)

DAY = Interval(Moment(2021, 6, 1), Moment(2021, 6, 2), Grain.DAY)
PUBLISHED = Publication(DAY, PublicationBasis.GIVEN, "2021-06-01")
ARREST = "Marek Doležal was arrested on 4 March 2021. "
PURGE = "Dozens of miners were detained in a purge in 2017. "

# text, a word of what comes first, a word of what comes next
FOLLOWS = [
    (PURGE + "The mayor resigned in 2017, after the purge.", "Dozens", "mayor"),
    (PURGE + "In 2017, following the purge, the mayor resigned.", "Dozens", "mayor"),
    (PURGE + "The mayor resigned in 2017, before the purge.", "mayor", "Dozens"),
    (PURGE + "A guard was shot in 2017 during the purge.", "Dozens", "guard"),
    (ARREST + "A flat was searched in March 2021, after the arrest.", "Doležal", "flat"),
    (ARREST + "A flat was searched in March 2021, after he was arrested.", "Doležal", "flat"),
    ("The mayor resigned in 2017 after the purge. The purge took place in 2017.", "purge took", "mayor"),  # told later
]
# texts in which nothing is put behind anything
UNORDERED = [
    ARREST + "A flat was searched in March 2021.",
    ARREST + "A flat was searched in March 2021, after the vote.",  # no vote has a date
    ARREST + "A flat was searched in March 2021, after the arrest of Tomáš Hruška.",  # another's arrest
    ARREST + "A flat was searched in March 2021, before the arrest.",  # which stands first by its date
    ARREST + "A flat was searched in February 2021, after the arrest.",  # which the dates deny
    ARREST + "A flat was searched on 4 March 2021, after the arrest.",  # a day is fixed
    ARREST + "His brother was arrested on 9 March 2021. A flat was searched in March 2021, after the arrest.",
    ARREST + "After the arrest in March 2021 he fell silent.",  # that date is the arrest's
    ARREST + "The police want to search a flat in March 2021 and fear what comes after the arrest.",
    PURGE + "The mayor praised the purge in 2017, and left after the party congress.",
]


def article(text: str) -> Article:
    return Article("a", text, published=PUBLISHED, language="en")


@pytest.mark.parametrize(("text", "first", "then"), FOLLOWS)
def test_follows(text: str, first: str, then: str) -> None:
    events = build([article(text)]).events
    assert [first in events[0].title, then in events[1].title] == [True, True]
    assert events[1].follows is not None


@pytest.mark.parametrize("text", UNORDERED)
def test_unordered(text: str) -> None:
    assert [event.follows for event in build([article(text)]).events if event.follows] == []


def test_an_editors_day_is_not_moved_by_what_a_source_says_of_the_order() -> None:
    told = tell(article(ARREST + "A flat was searched in March 2021, after the arrest."), Options())
    flat = next(mention for mention in told.mentions if mention.follows)
    fixed = EventDate(Interval(Moment(2021, 3, 2), Moment(2021, 3, 3), Grain.DAY))
    events = merge(told.mentions, {"a": told.article}, Constraints(dates={flat.ref: fixed}))
    assert [event.follows for event in events if event.date == fixed] == [None]
