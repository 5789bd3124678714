"""Placing one expression: each kind of the algebra has its function."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from timeline.resolve.calendar import (
    exists,
    first_day,
    grain,
    iso_week,
    shift,
    shift_days,
    value,
    week_monday,
    weekday,
    with_day,
)
from timeline.resolve.complete import complete
from timeline.resolve.feasts import place_holiday
from timeline.resolve.hours import days_on
from timeline.resolve.lengths import place_duration, place_set
from timeline.resolve.named import place_named
from timeline.resolve.near import in_reach, place_near, place_shift, step, unknown, weekday_beside
from timeline.resolve.placed import Placed, dated, undated
from timeline.resolve.story import Story
from timeline.values import (
    Basis,
    Duration,
    Each,
    Expression,
    Fields,
    Grain,
    Holiday,
    Inside,
    Interval,
    Moment,
    Named,
    Near,
    Nth,
    Offset,
    Part,
    Reason,
    Reference,
    Relation,
    Shift,
    Spot,
    Stretch,
    Vague,
)  # fmt: skip

__all__ = ["Placed", "place"]


_THAT_DAY = Near(Grain.DAY, 0, "running")
_DAY_TOLD = Near(Grain.DAY, 0, "narrative")
_TODAY = Near(Grain.DAY, 0)
_THURSDAY = 3  # days from a Monday
_MIDWEEK = 3  # days from the first of a month to the middle of its first week
_MIDNIGHT = (24, None, None)
_REACH = 2  # sentences for which a day told is the one of "in the evening"


def place(spot: Spot, story: Story) -> Placed:
    """Where the spot's expression lies, and remember it for what follows."""
    placed = _place(spot.expression, spot, story)
    if _overtakes(spot, placed, story):
        fine = placed.fields or Fields()
        unplaced = undated(Fields(part=fine.part, clock=fine.clock), Reason.VAGUE)
        placed = unplaced if placed.type == "TIME" else replace(unplaced, value=unknown(grain(fine)), mod=placed.mod)
    story.fresh, fields, whole = False, placed.fields, placed.fields
    if fields is not None and _heads(spot, fields, story):
        story.head(fields)
        return placed
    if isinstance(spot.expression, Fields) and placed.type == "TIME" and placed.reason is Reason.VAGUE:
        story.lose_day(spot)
    if spot.apart:  # nothing hangs on the date of a caption or a page's header but the hour beside it
        if fields is not None and grain(fields) is Grain.DAY:
            story.said, story.said_at = fields, story.sentence
        return placed
    if fields is not None and grain(fields) <= Grain.MONTH and story.published is not None:
        story.over, story.over_at = fields, story.sentence
    never = fields is not None and _never_came(spot, fields, story)
    if never and fields is not None and story.last is None:
        fields = Fields(year=fields.year)  # it says at least which year is told of
    if fields is not None:
        story.tell_news(fields)
    if _spans_quarters(spot.expression):
        story.lasted()
    elif fields is not None and placed.interval is not None:
        story.establish(
            fields,
            placed.basis,
            spot,
            anchors=not (never and story.last is not None) and _anchors(spot, placed, story),
            compares=_compares(spot.expression),
            opens=spot.opens and spot.relation is not Relation.SINCE,  # which leads up to the present
        )
        if never or (spot.reporting and grain(fields) is Grain.DAY):
            story.said, story.said_at = whole, story.sentence
        if never:
            story.promised_at = story.sentence
    return placed


def _heads(spot: Spot, fields: Fields, story: Story) -> bool:
    """Whether it dates what stands under it: no title's end in news, a caption perhaps, nor the article's own day."""
    if spot.heads is None or (spot.heads == "title" and story.published is not None):
        return False
    return story.published is None or grain(fields) >= Grain.YEAR or not _holds(fields, story.published)


def _holds(fields: Fields, day: Moment) -> bool:
    return fields.year == day.year and fields.month == day.month and fields.day in (None, day.day)


def _overtakes(spot: Spot, placed: Placed, story: Story) -> bool:
    """Whether it hangs on something told and lies ahead, though its verb does not: it was after something else.

    “The ship sank last month. | Two decades later they agree"; "it opens on Friday. That was said | the same day".
    """
    said, last = spot.expression, story.last
    if placed.basis is not Basis.NARRATIVE or story.published is None or last is None:
        return False
    if isinstance(said, Fields) and (said.clock is None or said.weekday is not None):
        return False  # a date has its own year or week to choose
    if spot.ahead or placed.interval is None or placed.interval.start is None:
        return False
    if isinstance(said, Fields) and said.clock == _MIDNIGHT:
        return first_day(placed.fields or Fields()) > story.published  # which ends the day of publication
    over = spot.tense == "past" or (isinstance(said, Shift) and first_day(last) <= story.published)
    return over and placed.interval.start.ordinal > story.published.ordinal


def _anchors(spot: Spot, placed: Placed, story: Story) -> bool:
    """Whether later expressions may hang on it: not on a reporting verb's day, nor on a date inside a noun phrase."""
    if _before_the_tale(spot, placed, story) or (spot.bracketed and story.last is not None):
        return False
    if story.published is None:
        return not (_aside(spot, placed, story) or _beside_the_tale(spot, placed, story))
    fine = placed.fields is not None and grain(placed.fields) <= Grain.DAY
    if spot.relation is Relation.SINCE and fine:
        return False  # "the curfew, in place since Friday, was lifted at 6am"
    if spot.relation is Relation.TO and fine and not (spot.ahead or story.near(story.day_at, 0)):
        return False  # "sales in the twelve weeks to | 18 March fell. At 11 a.m."
    return not spot.modifies and not (spot.reporting and placed.basis is Basis.RELATIVE)


def _never_came(spot: Spot, fields: Fields, story: Story) -> bool:
    """Whether it is a day only set or promised, perhaps in vain: "promised a vote by 1 May 1906. Two days later"."""
    if not spot.promised or fields.year is None:
        return False
    if story.coming is not None and story.coming.closes:
        return False  # "from May | to March": the end hangs on it
    return story.published is None or first_day(fields) < story.published


def _before_the_tale(spot: Spot, placed: Placed, story: Story) -> bool:
    """Whether it only says what had been: "On 4 October they met. He had ruled since | 1993. On 11 November ..."."""
    fields, last = placed.fields, story.last
    if fields is None or last is None or spot.opens or fields.year is None or last.year is None:
        return False
    year = story.published is not None and grain(fields) is Grain.YEAR and placed.basis is Basis.EXPLICIT
    looks = spot.aside or year or (spot.relation is Relation.SINCE and grain(fields) >= Grain.MONTH)
    return looks and first_day(fields) < first_day(last)


def _aside(spot: Spot, placed: Placed, story: Story) -> bool:
    """Whether a history only looks aside at this date: a year inside a noun phrase, or one it does not open with."""
    fields, last = placed.fields, story.last
    if fields is None or grain(fields) is not Grain.YEAR:
        return False
    if last is None or last.year is None:
        return spot.modifies
    later = (fields.year or 0) > last.year  # "born in 1787. He joined in | 1803"
    goes_on = later and (grain(last) is Grain.YEAR or spot.done)
    return not spot.opens and fields.year != last.year and (not goes_on or spot.modifies or spot.aside)


def _beside_the_tale(spot: Spot, placed: Placed, story: Story) -> bool:
    """Whether it hangs on a year that the tale only looked at: "had been shut since 1774. Lund came in | May of that
    year".
    """
    there = story.named
    if there is None or spot.opens or placed.basis is not Basis.NARRATIVE or story.last_at >= story.named_at:
        return False
    return placed.anchor in {value(there), value(Fields(year=there.year))}


def _spans_quarters(said: Expression) -> bool:
    """Whether it is a stretch that companies report on and longer than a quarter: "the first nine months"."""
    if not isinstance(said, Duration) or said.amount is None or said.role == "age":
        return False
    return (said.unit is Grain.MONTH and said.amount in {6, 9, 12}) or (said.unit, said.amount) == (Grain.YEAR, 1)


def _compares(said: Expression) -> bool:
    """Whether it only says what something is compared with: "a year earlier", "the 1988 period"."""
    if isinstance(said, Inside):
        return said.fields.fiscal or _compares(said.outer)
    return isinstance(said, Shift) and said.unit is Grain.YEAR and said.count == -1


def _place(said: Expression, spot: Spot, story: Story) -> Placed:
    return _PLACES[type(said)](said, spot, story)


def _part(said: Part, spot: Spot, story: Story) -> Placed:
    inner = _place(said.of, spot, story)
    return replace(inner, mod=said.mod, approximate=True, share=said.share)


def _inside(said: Inside, spot: Spot, story: Story) -> Placed:
    """Finer fields within what the outer expression turns out to be."""
    shared = story.shared if story.shared and story.shared[0] is said.outer else None
    outer = shared[1] if shared else _place(said.outer, spot, story)
    story.shared = (said.outer, outer)
    fine = said.fields
    apart = story.published is not None and story.day_in != story.paragraph
    told = story.near(story.day_at, 1 if apart else _REACH) and not _to_come(spot, story)
    if fine.part is not None and said.outer == _THAT_DAY and not told:
        outer = Placed("DATE", unknown(Grain.DAY), reason=Reason.VAGUE)  # "in the evening" of a day told long ago
    if outer.fields is None:
        if outer.reason is Reason.VAGUE or outer.type != "DATE" or outer.value.endswith("_REF"):
            return replace(
                outer, value=_unknown_value(outer, fine), type="TIME" if fine.part or fine.clock else outer.type
            )
        return undated(fine, outer.reason or Reason.NO_PUBLICATION_DATE)
    base = outer.fields
    if fine.fiscal:  # "the 1988 period": the quarter under discussion, of that year
        compared = story.discussed if story.discussed is not None and story.near(story.discussed_at, 2) else None
        return replace(outer, **_as(replace(compared, year=base.year))) if compared else outer
    if fine.weekday is not None and base.week is not None and base.year is not None:
        full = with_day(fine, shift_days(week_monday(base.year, base.week), fine.weekday))
    elif fine.month is None and (fine.part is not None or fine.clock is not None):
        goes_on = said.outer == _THAT_DAY and story.day is not None and first_day(story.day) == first_day(base)
        away = days_on(fine, spot, story) if goes_on else 0
        if away is None:
            return undated(fine, Reason.VAGUE)
        day = shift_days(first_day(base), away)
        full = replace(fine, year=day.year, month=day.month, day=day.day)
    elif fine == Fields():
        full = base
    elif fine.year is not None:  # "on this day in 1919"
        full = replace(base, year=fine.year)
    else:
        full = replace(fine, year=first_day(base).year)
    if not exists(full):
        return undated(full, Reason.NO_SUCH_DAY)
    return dated(full, outer.basis, outer.anchor, outer.assumed)


def _to_come(spot: Spot, story: Story) -> bool:
    """Whether the day told of is ahead, in another sentence: "opens on 30 August. Shares fell in | the afternoon"."""
    ahead = story.day is not None and story.published is not None and first_day(story.day) > story.published
    return ahead and not spot.ahead and story.section is None and not story.near(story.day_at, 0)


def _near(said: Near, spot: Spot, story: Story) -> Placed:
    """“Before the end of the month", of what will be, is this month's, whatever has been told."""
    if story.published is None and said is spot.expression and said == _TODAY:
        return Placed("DATE", "PRESENT_REF", reason=Reason.NO_PUBLICATION_DATE)  # "it is | today a museum"
    runs = said.anchor == "running" and story.published is not None and said.target is not Grain.DAY
    ahead = runs and (spot.ahead or (said.step == 1 and spot.tense != "past"))  # "early next year" too
    return place_near(replace(said, anchor="publication") if ahead else said, story)


def _offset(said: Offset, spot: Spot, story: Story) -> Placed:
    """So long from what the inner expression turns out to be; no finer than that is."""
    if said.of == _DAY_TOLD and not story.near(story.last_at, _REACH):
        return Placed("DATE", unknown(Grain.DAY), reason=Reason.VAGUE)  # "on the third day", of what is long told
    base = _place(said.of, spot, story)
    unit = said.unit if isinstance(said.unit, Grain) else Grain.DAY
    if base.fields is None and base.interval is not None and unit is Grain.DAY:  # "the eve of Ramadan"
        edge = base.interval.start if said.count < 0 else base.interval.end
        base = base if edge is None else dated(step(edge, unit, -int(said.count > 0)), base.basis, base.anchor)
    if base.fields is None or grain(base.fields) > max(unit, Grain.DAY):
        return Placed("DATE", unknown(unit), reason=base.reason or Reason.VAGUE)
    day = first_day(base.fields)
    if isinstance(said.unit, Fields):
        return dated(weekday_beside(said.unit, said.count, day), base.basis, base.anchor, base.assumed)
    if not in_reach(day, unit, said.count):
        return Placed("DATE", unknown(unit), reason=Reason.VAGUE)
    fine = grain(base.fields)
    middle = shift_days(day, _THURSDAY) if fine is Grain.WEEK else day  # the week that shares most days with it
    there = step(shift(middle, unit, said.count), fine, 0) if said.exact else step(day, unit, said.count)
    rough = said.mod is not None or (unit > Grain.DAY and not said.exact)
    placed = dated(there, base.basis, base.anchor, base.assumed, approximate=rough)
    return replace(placed, mod=said.mod)


def _unknown_value(outer: Placed, fine: Fields) -> str:
    if fine == Fields() or fine.fiscal:
        return outer.value
    return value(replace(fine, year=None))


def _as(fields: Fields) -> dict[str, Any]:
    there = dated(fields)
    return {"fields": fields, "value": there.value, "interval": there.interval}


def _nth(said: Nth, spot: Spot, story: Story) -> Placed:
    """The nth weekday, day, weekend or week of a month or year."""
    outer = _place(said.within, spot, story)
    if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
        return outer
    start, end = outer.interval.start, outer.interval.end
    if isinstance(said.target, Fields):
        day = nth_weekday(start, end, said.target.weekday or 0, said.n)
        return outer if day is None else dated(with_day(said.target, day), outer.basis, outer.anchor, outer.assumed)
    if said.target is Grain.DAY:
        day = shift_days(end, -1) if said.n < 0 else shift_days(start, said.n - 1)
        return dated(with_day(Fields(), day), outer.basis, outer.anchor, outer.assumed) if start <= day < end else outer
    if said.target is Grain.WEEKEND:  # a Monday's weekend is the one before it
        saturday = nth_weekday(start, end, 5, said.n) if outer.interval.grain > Grain.DAY else None
        of = iso_week(saturday or shift_days(start, -1))
        return dated(Fields(year=of[0], week=of[1], weekend=True), outer.basis, outer.anchor, outer.assumed)
    if said.target is Grain.WEEK:
        # the first week has most of its days in the month
        middle = _MIDWEEK if outer.interval.grain > Grain.WEEK else 0
        there = shift_days(end, -1 - middle) if said.n < 0 else shift_days(start, 7 * (said.n - 1) + middle)
        week = iso_week(there)
        return dated(Fields(year=week[0], week=week[1]), outer.basis, outer.anchor, outer.assumed, approximate=True)
    return outer


def nth_weekday(start: Moment, end: Moment, wanted: int, n: int) -> Moment | None:
    """The nth given weekday in `[start, end)`, -1 the last."""
    if n < 0:
        last = shift_days(end, -1)
        return shift_days(last, -((weekday(last) - wanted) % 7))
    day = shift_days(start, (wanted - weekday(start)) % 7 + 7 * (n - 1))
    return day if day < end else None


def _stretch(said: Stretch, spot: Spot, story: Story) -> Placed:
    """The first or last so many units of a time, as far as it goes."""
    outer, length = _place(said.of, spot, story), place_duration(said.length, story)
    whole, amount = outer.interval, said.length.amount
    if whole is None or whole.start is None or whole.end is None or amount is None or amount % 1:
        return length
    fits = in_reach(whole.start, said.length.unit, amount)
    if said.closing:
        first, last = shift(whole.end, said.length.unit, -int(amount)) if fits else whole.start, whole.end
    else:
        first, last = whole.start, shift(whole.start, said.length.unit, int(amount)) if fits else whole.end
    inner = Interval(max(first, whole.start), min(last, whole.end), max(said.length.unit, Grain.DAY))
    return replace(length, interval=inner, basis=outer.basis, anchor=outer.anchor, assumed=outer.assumed, reason=None)


def _reference(said: Reference, spot: Spot, story: Story) -> Placed:
    return Placed("DATE", f"{said.to}_REF", reason=Reason.REFERENCE)


def _vague(said: Vague, spot: Spot, story: Story) -> Placed:
    return Placed(said.type, said.value, reason=Reason.VAGUE)


_PLACES: dict[type, Callable[[Any, Spot, Story], Placed]] = {
    Fields: complete,
    Near: _near,
    Shift: lambda said, spot, story: place_shift(said, story),
    Part: _part,
    Inside: _inside,
    Nth: _nth,
    Offset: _offset,
    Duration: lambda said, spot, story: place_duration(said, story),
    Stretch: _stretch,
    Each: lambda said, spot, story: place_set(said),
    Reference: _reference,
    Vague: _vague,
    Holiday: place_holiday,
    Named: place_named,
}
