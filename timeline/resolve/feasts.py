"""Feasts: of the year said or told of, else the one nearest the publication."""

from msgspec.structs import replace

from timeline.resolve.calendar import first_day, grain, shift_days, value, with_day
from timeline.resolve.holidays import holiday_day, holiday_length
from timeline.resolve.placed import Placed, dated
from timeline.resolve.story import Story
from timeline.values import Basis, Fields, Grain, Holiday, Interval, Moment, Reason, Relation, Spot

_TURN = 5  # months by which a tale that goes on has come into the next year: "in December ... at Easter"
_NEXT_YEARS = "new year"
_DECEMBER = 12
_SOON = 75  # days before a new year from which "the new year" is that one


def place_holiday(said: Holiday, spot: Spot, story: Story) -> Placed:
    """The day or days a holiday falls on."""
    placed, length = _holiday_start(said, spot, story), holiday_length(said.name)
    if length == 1 or placed.interval is None or placed.interval.start is None:
        return placed
    first, end = placed.interval.start, shift_days(placed.interval.start, length)
    return replace(
        placed,
        value=f"{first.iso}/{shift_days(end, -1).iso}",
        interval=Interval(first, end, Grain.DAY),
        approximate=True,
        fields=None,
    )


def _holiday_start(said: Holiday, spot: Spot, story: Story) -> Placed:
    """The day it begins: in the year said or told of, else the one nearest the publication."""
    if said.year is not None:
        day = holiday_day(said.name, said.year)
        return _unplaced_holiday(said) if day is None else dated(with_day(Fields(), day))
    now = story.published
    if now is None:
        day = _holiday_of_the_tale(said, spot, story.last) if story.last else None
        if day is None or story.last is None:
            return _unplaced_holiday(said)
        return dated(with_day(Fields(), day), Basis.NARRATIVE, value(story.last), ("year",))
    if story.unsure_in == story.paragraph:
        return replace(_unplaced_holiday(said), reason=Reason.VAGUE)
    there = _holiday_told(said, spot, story)
    if there is not None and story.last is not None:
        return dated(with_day(Fields(), there), Basis.NARRATIVE, value(story.last), ("year",))
    days = [day for year in (now.year - 1, now.year, now.year + 1) if (day := holiday_day(said.name, year)) is not None]
    if not days:
        return _unplaced_holiday(said)
    ahead = [day for day in days if day >= now]
    soon = said.name == _NEXT_YEARS and ahead != [] and ahead[0].ordinal - now.ordinal <= _SOON
    over = spot.relation is Relation.SINCE or (spot.tense == "past" and now.month != _DECEMBER)
    if said.step is None and soon and not over:
        return dated(with_day(Fields(), ahead[0]), Basis.RELATIVE, now.iso, ("year",))  # "in the new year", in December
    if (said.step == 1 or (said.step is None and spot.ahead)) and ahead:
        day = ahead[0]
    elif said.step == 0:
        day = next((day for day in days if day.year == now.year), days[0])
    elif said.step == -1 or spot.tense == "past" or spot.relation is Relation.SINCE:
        day = [day for day in days if day <= now][-1]
    else:
        day = min(days, key=lambda day: abs(day.ordinal - now.ordinal))
    return dated(with_day(Fields(), day), Basis.RELATIVE, now.iso, ("year",))


def _holiday_of_the_tale(said: Holiday, spot: Spot, last: Fields) -> Moment | None:
    """In a history the next one of a tale that goes on: "on 3 October they left. At | Easter they came back"."""
    if last.year is None:
        return None
    day, from_there = holiday_day(said.name, last.year), first_day(last)
    if day is None or grain(last) >= Grain.YEAR:
        return day
    if spot.aside:
        return day if day <= from_there else holiday_day(said.name, last.year - 1)
    turned = day < from_there and from_there.month - day.month >= _TURN
    return holiday_day(said.name, last.year + 1) if turned else day


def _holiday_told(said: Holiday, spot: Spot, story: Story) -> Moment | None:
    """The one of an earlier year that the text tells of: "until April 2017, when it was halted before | Ramadan"."""
    last, now = story.last, story.published
    if last is None or last.year is None or now is None or last.year >= now.year or spot.ahead or said.step is not None:
        return None
    if not story.near(story.last_at, 1 if story.telling else 0):
        return None
    if story.may_return and spot.relation is Relation.SINCE:
        return None  # "In March 1958 he came. / He has been ill since | Easter"
    day, from_there = holiday_day(said.name, last.year), first_day(last)
    if day is None:
        return None
    comes = said.name == _NEXT_YEARS and day < from_there.months_on(1)  # that of the year told of is over
    goes_on = grain(last) < Grain.YEAR and day < from_there
    turned = comes or (goes_on and (spot.relation is Relation.UNTIL or from_there.month - day.month >= _TURN))
    return holiday_day(said.name, last.year + 1) if turned else day


def _unplaced_holiday(said: Holiday) -> Placed:
    return Placed(
        "DATE", "XXXX-XX-XX" if said.year is None else f"{said.year:04d}-XX-XX", reason=Reason.NO_PUBLICATION_DATE
    )
