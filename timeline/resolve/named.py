"""Placing a period known by name: World War II, the World Cup, the siege that an editor named."""

from msgspec.structs import replace

from timeline.resolve.calendar import shift_days
from timeline.resolve.placed import Placed
from timeline.resolve.story import Story
from timeline.values import Basis, Grain, Interval, Moment, Named, Reason, Spot

_KNOWN_AHEAD = 5 * 366  # days: editions stand further apart only by war; a table that ends there is out of date

Stretch = tuple[Moment, Moment]


def place_named(said: Named, spot: Spot, story: Story) -> Placed:
    """The one stretch a period has, or of several editions the nearest before publication."""
    stretches = [(_moment(first), shift_days(_moment(last), 1)) for first, last in said.spans]
    if said.given:
        return replace(_placed(stretches[0]), approximate=False, assumed=("period",))
    if len(stretches) == 1:
        ahead = story.published is not None and story.published <= stretches[0][0]
        return Placed("DATE", "XXXX", reason=Reason.VAGUE) if ahead else _placed(stretches[0])
    if said.year is not None:
        held = [stretch for stretch in stretches if stretch[0].year == said.year]
        return _placed(held[-1]) if held else Placed("DATE", f"{said.year:04d}", reason=Reason.VAGUE)
    now = story.published
    if now is None:
        return Placed("DATE", "XXXX", reason=Reason.NO_PUBLICATION_DATE)
    edition = _edition(stretches, now, ahead=said.step == 1 or (said.step is None and spot.ahead))
    if edition is None:
        return Placed("DATE", "XXXX", reason=Reason.VAGUE)
    return replace(_placed(edition), basis=Basis.RELATIVE, anchor=now.iso, assumed=("year",))


def _edition(editions: list[Stretch], now: Moment, *, ahead: bool) -> Stretch | None:
    """The edition under way or coming, or the latest that has begun; None where the table may lack it."""
    if ahead:
        return next((edition for edition in editions if edition[1] > now), None)
    begun = [edition for edition in editions if edition[0] <= now]
    return begun[-1] if begun and now.ordinal - begun[-1][0].ordinal < _KNOWN_AHEAD else None


def _placed(stretch: Stretch) -> Placed:
    first, end = stretch
    last = shift_days(end, -1)
    value = first.iso if first == last else f"{first.iso}/{last.iso}"
    return Placed("DATE", value, Interval(first, end, Grain.DAY), approximate=first != last)


def _moment(iso: str) -> Moment:
    year, month, day = (int(part) for part in iso.split("-"))
    return Moment(year, month, day)
