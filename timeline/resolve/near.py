"""Last, this and next; so long before and after."""

from msgspec.structs import replace

from timeline.resolve.calendar import (
    SEASON_MONTH,
    add_seconds,
    exists,
    first_day,
    grain,
    interval,
    iso_week,
    on,
    shift_days,
    shift_months,
    value,
    week_of,
    weekday,
    with_day,
)  # fmt: skip
from timeline.resolve.lengths import YEARS
from timeline.resolve.placed import Placed, dated, undated
from timeline.resolve.story import Story
from timeline.values import Basis, Fields, Grain, Moment, Near, Reason, Shift

_CLOSE = 5  # sentences within which "a year ago" compares with the quarter under discussion
_PARTS = {Grain.YEAR: (Grain.MONTH, 12), Grain.MONTH: (Grain.WEEK, 4.33), Grain.WEEK: (Grain.DAY, 7)}
"""What parts of a unit are counted in: "a year and a half ago" is 18 months."""
_X_HOUR = "TXX"
_X = {
    Grain.DAY: "XXXX-XX-XX",
    Grain.WEEK: "XXXX-WXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
}


def place_near(said: Near, story: Story) -> Placed:
    """The one before, of or after: "last month", "that Friday"; there may be none ("last Feb. 30")."""
    placed = _placed(said, story)
    if placed.fields is not None and not exists(placed.fields):
        return undated(placed.fields, Reason.NO_SUCH_DAY)
    return placed


def _placed(said: Near, story: Story) -> Placed:
    if said.anchor == "narrative" or (said.anchor == "running" and (said.target is not Grain.YEAR or story.elsewhere)):
        return _told(said, story)
    if story.published is None:
        return _unknown(said.target)
    fields = _fields(said, story.published)
    doubtful = said.week and isinstance(said.target, Fields) and _of_this_week(said.target, said.step, story.published)
    return dated(fields, Basis.RELATIVE, story.published.iso, ("date",), approximate=doubtful)


def unknown(target: Grain) -> str:
    """The TIMEX3 value of a unit of which nothing is known: "XXXX-WXX"."""
    return _X.get(target, "XXXX")


def _unknown(target: Grain | Fields) -> Placed:
    if isinstance(target, Fields):
        return undated(target, Reason.NO_PUBLICATION_DATE)
    if target < Grain.PART_OF_DAY:
        return Placed("TIME", unknown(Grain.DAY) + _X_HOUR, reason=Reason.NO_PUBLICATION_DATE)
    return Placed("DATE", unknown(target), reason=Reason.NO_PUBLICATION_DATE)


def _told(said: Near, story: Story) -> Placed:
    """Against the date last established; where there is none, or only one too coarse, against the publication."""
    if said.target is Grain.QUARTER and said.step == 0 and story.quarter is not None:
        return dated(_reported(story.quarter, story.published), Basis.NARRATIVE, value(story.quarter), ("date",))
    last = story.beside if said.target is Grain.DAY and said.step else story.last
    if said.target is Grain.YEAR and said.anchor == "narrative":
        last = story.year_beside(0 if said.step else 1) or last
        if said.step == 0 and _is_this_year(last, story):  # "freed on Friday. ... | That year" is no year of Friday's
            last = story.named if story.near(story.named_at, _CLOSE) else None
    if said.target in (Grain.DECADE, Grain.CENTURY):
        last = story.left_beside or last  # "begun in 1953 and finished by the end of | the decade"
    if isinstance(said.target, Fields) and said.step < 0:
        last = story.month_beside or last  # "had been shut since May 1774 for the riot of | the previous winter"
    if last is not None and not _reaches(said.target, last):
        last = story.day if _day_holds(story) and story.day is not None and _reaches(said.target, story.day) else None
    if last is None:
        points = said.step == 0 or (said.step == 1 and isinstance(said.target, Fields))  # "the following May"
        that = points and said.anchor == "narrative" and said.target is not Grain.QUARTER
        news = said.anchor == "running" and story.day is None  # "earlier in the day"
        day = said.target is Grain.DAY and not news
        if story.published is None or day or that:  # "on that September day": nobody says which
            return replace(
                _unknown(said.target), reason=Reason.VAGUE if story.published else Reason.NO_PUBLICATION_DATE
            )
        return dated(
            _fields(replace(said, anchor="publication"), story.published),
            Basis.RELATIVE,
            story.published.iso,
            ("date",),
        )
    begins = said.step < 1 or not isinstance(said.target, Fields)
    base = first_day(last) if begins else shift_days(interval(last).end or first_day(last), -1)
    fields = _fields(said, base, told=True)
    return dated(fields, Basis.NARRATIVE, value(last), ("date",))


def _is_this_year(last: Fields | None, story: Story) -> bool:
    """Whether the date told of is only counted from the publication and of its year."""
    if last is None or story.last_said or story.published is None:
        return False
    return last.year == story.published.year


def _day_holds(story: Story) -> bool:
    """Whether the tale is still at the day told, and has not come to a later week or month: "two weeks later"."""
    if story.day is None or story.last is None or not story.near(story.day_at, _CLOSE):
        return False
    return first_day(story.last) <= first_day(story.day)


def _reported(quarter: Fields, now: Moment | None) -> Fields:
    """The quarter that can have been reported: the one before, when the one under discussion is not over."""
    if now is None or quarter != step(now, Grain.QUARTER, 0):
        return quarter
    return step(now, Grain.QUARTER, -1)


def _reaches(target: Grain | Fields, last: Fields) -> bool:
    """Whether an anchor is fine enough: "the next day" needs a day, "the following year" a year."""
    wanted = target if isinstance(target, Grain) else Grain.YEAR if target.month or target.season else Grain.DAY
    return grain(last) <= max(wanted, Grain.DAY)


def _fields(said: Near, base: Moment, *, told: bool = False) -> Fields:
    if isinstance(said.target, Fields):
        if said.week and _of_this_week(said.target, said.step, base):
            base = shift_days(base, 7 * said.step)
        return _near_fields(said.target, said.step, base, told=told)
    return step(base, said.target, said.step)


def _of_this_week(target: Fields, step: int, now: Moment) -> bool:
    """Whether the nearest such day would have been named without "last" or "next": the day beside today, or one of the
    same week, Monday to Saturday. Readings of it differ, so the date is approximate.
    """
    if target.weekday is None:
        return False
    today = weekday(now)
    beside = (target.weekday - today) % 7 == step % 7
    same = target.weekday < 6 and today < 6 and (target.weekday - today) * step > 0
    return beside or same


def step(base: Moment, unit: Grain, count: int) -> Fields:
    """The calendar unit so many on from the one that holds `base`."""
    if unit is Grain.WEEKEND:
        week = iso_week(shift_days(base, 7 * count))
        return Fields(year=week[0], week=week[1], weekend=True)
    if unit is Grain.WEEK:
        return week_of(shift_days(base, 7 * count))
    if unit <= Grain.DAY:
        return on(shift_days(base, count))
    if unit is Grain.MONTH:
        year, month = shift_months(base.year, base.month, count)
        return Fields(year=year, month=month)
    if unit is Grain.QUARTER:
        year, month = shift_months(base.year, base.month, 3 * count)
        return Fields(year=year, quarter=(month + 2) // 3)
    if unit is Grain.DECADE:
        return Fields(decade=base.year // 10 + count)
    if unit is Grain.CENTURY:
        return Fields(century=base.year // 100 + count)
    return Fields(year=base.year + count)


def weekday_beside(wanted: Fields, count: int, day: Moment) -> Fields:
    """The weekday before (-1) or after (1) a day that is not itself."""
    return _near_fields(wanted, count, day, told=False)


def _near_fields(target: Fields, count: int, base: Moment, *, told: bool) -> Fields:
    if target.weekday is not None:
        back = (weekday(base) - target.weekday) % 7
        if told and count >= 0:
            days = (-back) % 7 if count == 0 else 7 - back
        elif count == 0:
            days = target.weekday - weekday(base)
        else:
            days = -(back or 7) if count < 0 else 7 - back
        return with_day(target, shift_days(base, days))
    if target.season is not None:
        return _near_season(target, count, base)
    month = target.month or 1
    if count == 0:
        return replace(target, year=base.year)
    if count < 0:
        return replace(
            target,
            year=base.year if (month, target.day or 0) < (base.month, base.day if target.day else 0) else base.year - 1,
        )
    return replace(
        target,
        year=base.year if (month, target.day or 0) > (base.month, base.day if target.day else 0) else base.year + 1,
    )


def _near_season(target: Fields, count: int, base: Moment) -> Fields:
    assert target.season is not None
    opens = SEASON_MONTH[target.season]
    if count == 0:
        return replace(target, year=base.year - (target.season == "WI" and base.month <= 2))
    if count < 0:  # the latest that is over, or one so many before
        over = [
            year
            for year in (base.year, base.year - 1, base.year - 2)
            if Moment(*shift_months(year, opens, 3), 1) <= base
        ]
        return replace(target, year=over[0] + count + 1)
    return replace(target, year=base.year if opens > base.month else base.year + 1)


# -- so long ago ---------------------------------------------------------------------------------------------------


def place_shift(said: Shift, story: Story) -> Placed:
    """So long from the anchor: "three weeks ago", "two days later"."""
    if said.count is None:
        ahead = said.forward or (said.anchor == "publication" and said.forward)
        return Placed("DATE", "FUTURE_REF" if ahead else "PAST_REF", reason=Reason.VAGUE)
    if (
        said.unit is Grain.YEAR
        and said.count == -1
        and story.discussed is not None
        and story.near(story.discussed_at, _CLOSE)
    ):
        now = _reported(story.discussed, story.published)
        before = replace(now, year=(now.year or 0) - 1)
        return replace(dated(before, Basis.NARRATIVE, value(now), ("date",)), mod=said.mod)
    if said.anchor == "narrative":
        return _shift_told(said, story)
    if story.published is None:
        return replace(_unknown(said.unit), mod=said.mod)
    return replace(_shifted(said, story.published, Basis.RELATIVE, story.published.iso), mod=said.mod)


def _shift_told(said: Shift, story: Story) -> Placed:
    last = story.beside if said.unit <= Grain.WEEK else story.left_beside or story.last
    if last is not None and grain(last) > max(said.unit, Grain.DAY):
        last = story.day if _day_holds(story) and not story.fresh else None
    if last is None:
        later = said.count is not None and said.count > 0  # than nobody knows what
        if story.published is None or said.unit < Grain.MONTH or later:
            return replace(_unknown(said.unit), reason=Reason.VAGUE)
        return replace(_shifted(said, story.published, Basis.RELATIVE, story.published.iso), mod=said.mod)
    if last.clock is not None and said.unit < Grain.DAY:
        return replace(_on_the_clock(said, last), mod=said.mod)
    return replace(_shifted(said, first_day(last), Basis.NARRATIVE, value(last)), mod=said.mod)


_SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}


def _on_the_clock(said: Shift, last: Fields) -> Placed:
    """“At 1 p.m. ... | Forty minutes later": as fine as the hour it is counted from."""
    start = interval(last).start
    assert start is not None
    there = add_seconds(start, round((said.count or 0) * _SECONDS[said.unit]))
    fine = said.unit is Grain.SECOND or (last.clock is not None and last.clock[2] is not None)
    fields = Fields(clock=(there.hour, there.minute, there.second if fine else None), zone=last.zone)
    return dated(with_day(fields, there), Basis.NARRATIVE, value(last), ("date",), approximate=True)


def in_reach(base: Moment, unit: Grain, count: float) -> bool:
    """Whether so many units from a day is a year that can be written."""
    return -9000 < base.year + count / (365 if unit <= Grain.DAY else 1) < 9999


def _shifted(said: Shift, base: Moment, basis: Basis, anchor: str) -> Placed:
    """As coarse as the unit that was counted: "three weeks ago" is that week, "two years ago" that year."""
    assert said.count is not None
    unit, count = said.unit, said.count
    if unit < Grain.DAY:
        return Placed("TIME", f"{value(on(base))}{_X_HOUR}", reason=Reason.VAGUE, basis=basis, anchor=anchor)
    if unit > Grain.YEAR:
        unit, count = Grain.YEAR, YEARS[unit] * count
    parted = count != int(count)
    if parted and unit in _PARTS:
        unit, count = _PARTS[unit][0], _PARTS[unit][1] * count
    if not in_reach(base, unit, count):
        return Placed("DATE", "PAST_REF" if count < 0 else "FUTURE_REF", reason=Reason.VAGUE)
    fields = step(base, unit, round(count))
    return dated(fields, basis, anchor, ("date",), approximate=parted or unit > Grain.DAY)
