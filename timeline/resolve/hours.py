"""Times whose day was not said: "at 10 p.m.", "in the morning", "overnight"."""

from typing import Literal

from msgspec.structs import replace

from timeline.resolve.calendar import first_day, on, shift_days, value, with_day
from timeline.resolve.placed import Placed, dated, undated
from timeline.resolve.story import Story
from timeline.values import Basis, Fields, Reason, Spot

_REACH = 1  # sentences back that a day said there is carried forward
_FAR = 3  # the same where the verb is past: "sank on Saturday. 23 died. A dozen are missing. It had left at | 9 p.m."
_REACH_IN_TALES = 2  # the same in a history
_EVENING = 18  # the hour from which a day may end in the next one
_DAWN = 6  # the hour at which a night ends
_NOON = 12
_MIDNIGHT = 24
_LATE = ("EV", "NI")
_TO_COME = ("future", "intended")
_PARTS = {"AF": (1, _DAWN), "EV": (5, _NOON)}
"""The hours on a dial that a part of the day has."""


def overnight(fields: Fields, spot: Spot, story: Story) -> Placed:
    """The last night, or the one to come."""
    if story.published is None:
        return undated(fields, Reason.NO_PUBLICATION_DATE)
    night = shift_days(story.published, 0 if spot.ahead else -1)
    return dated(with_day(fields, night), Basis.RELATIVE, story.published.iso, ("date",))


def time_of_day(fields: Fields, spot: Spot, story: Story) -> Placed:
    """A clock time belongs to the day just said ("from 10 p.m. to | 5 a.m." to the next), else to the publication's."""
    looked = story.day_aside and story.near(story.day_at, 0) and not spot.aside
    if looked and story.published is None:
        return undated(fields, Reason.VAGUE)  # "the mill, which had burned on 3 May, was shut at | noon"
    if spot.apart and story.said is not None and story.said_at == story.sentence:
        return dated(with_day(fields, first_day(story.said)), Basis.NARRATIVE, value(story.said), ("date",))
    if spot.tense in _TO_COME and story.last_said and story.near(story.day_at, _REACH) and _long_ago(story):
        return undated(fields, Reason.VAGUE)  # "left on 5 May 2012. It was due at | 6 a.m.", or "will be raised at"
    reach = _REACH_IN_TALES if story.published is None else _FAR if spot.tense == "past" else _REACH
    if story.main is not None and story.near(story.left_at, reach):
        return dated(with_day(fields, first_day(story.main)), Basis.NARRATIVE, value(story.main), ("date",))
    if spot.tense == "past" and story.near(story.day_at, reach) and _is_to_come(story):
        return undated(fields, Reason.VAGUE)  # "It will be paid on 21 June. Shares fell at | 2 p.m."
    if story.day is not None and story.near(story.day_at, reach) and not (looked or _of_today(spot, story)):
        fields = _in_half(fields, story.day)
        away = 1 if _ends_at_night(fields, spot, story) else days_on(fields, spot, story)
        if away is None:
            return undated(fields, Reason.VAGUE)
        day = shift_days(first_day(story.day), away)
        return dated(with_day(fields, day), Basis.NARRATIVE, value(on(day)), ("date",))
    if story.published is None:
        return undated(fields, Reason.NO_PUBLICATION_DATE)
    end = story.coming
    if end is not None and end.closes and isinstance(end.expression, Fields) and _earlier(end.expression, fields):
        return undated(fields, Reason.VAGUE)  # "from 10 p.m. | to 5 a.m.": last night or every night
    over = spot.tense == "past" and fields.clock is not None and fields.clock[0] == _MIDNIGHT  # "sank at | midnight"
    day = shift_days(story.published, -int(over))
    return dated(with_day(fields, day), Basis.RELATIVE, story.published.iso, ("date",))


def days_on(fine: Fields, spot: Spot, story: Story) -> Literal[0, 1] | None:
    """How many days after the day told of a time lies, for a tale goes on: "took off at 10 p.m. It landed at | 2 a.m."

    None where nobody can say: "shut at 8 p.m. It opened at | 9 a.m."
    """
    began = story.day
    if began is None or spot.tense not in ("past", "intended"):
        return 0
    late = began.part in _LATE
    by_day = began.clock is not None and _DAWN <= began.clock[0] < _EVENING and not spot.aside
    if by_day and fine.clock is not None and fine.clock[0] < _DAWN and story.published is None:
        return None  # "The cavalry came at 10 a.m. At | 2 a.m. the guard arrived"
    if not late and (began.clock is None or began.clock[0] < _EVENING):
        return 0
    early = fine.part in ("MO", "MI") if fine.clock is None else fine.clock[0] <= _NOON
    over = early and (late or fine.clock is None or fine.clock[0] < _DAWN)
    if over and not spot.aside:
        return 1
    return None if early and story.published is None else 0


def _in_half(fields: Fields, day: Fields) -> Fields:
    """An hour on the dial in the half of the day told of: "at 1 p.m. the first, around | 3:45 the second"."""
    if fields.clock is None or not fields.dial:
        return fields
    hour, minute, second = fields.clock
    later = replace(fields, clock=(hour % _NOON + _NOON, minute, second))
    first, end = _PARTS.get(day.part or "", (0, 0))
    noon = day.clock is not None and day.clock[0] >= _NOON and not _earlier(later, day)
    return later if noon or first <= hour < end else fields


def _of_today(spot: Spot, story: Story) -> bool:
    """Whether the verb looks the other way than the day told: "he came on Saturday. They will meet at | 3 p.m.", "they
    meet on Friday. (Update | 3 p.m.)".
    """
    now = story.published
    if now is None or story.day is None or story.section is not None:
        return False
    ahead = first_day(story.day) > now and not story.near(story.day_at, 0)
    return spot.tense == "present" if ahead else spot.tense == "future" and first_day(story.day) < now


def _is_to_come(story: Story) -> bool:
    """Whether the day told of lies ahead of the publication, a sentence back."""
    there, now = story.day, story.published
    return there is not None and now is not None and first_day(there) > now and not story.near(story.day_at, 0)


def _long_ago(story: Story) -> bool:
    """Whether the day told of is of a year before the publication's."""
    return story.day is not None and story.published is not None and first_day(story.day).year < story.published.year


def _ends_at_night(fields: Fields, spot: Spot, story: Story) -> bool:
    """Whether it ends a range that began on the evening before, or at midnight: "between midnight and | six"."""
    began = story.day if story.day is not None and story.near(story.day_at, 0) else None
    if began is None or not _earlier(fields, began):
        return False
    return spot.closes or (began.clock is not None and began.clock[0] == _MIDNIGHT)


def _earlier(one: Fields, other: Fields) -> bool:
    """Whether the one is a clock time earlier in a day than the other."""
    if one.clock is None or other.clock is None:
        return False
    return (one.clock[0], one.clock[1] or 0) < (other.clock[0], other.clock[1] or 0)
