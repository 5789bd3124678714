"""Clock times: 10:30 a.m. EST, noon Thursday, 5 p.m. on Monday, midnight."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import CARDINALS, DAYS, PARTS
from timeline.values import Expression, Fields, Grain, Inside, Near, Vague
from timeline.values.expression import PartOfDay

SPOKEN_HOURS = "|".join(word for word, hour in CARDINALS.items() if hour <= 12)
_NOON, _DUSK = 12, 6
Clock = tuple[int, int | None, int | None]


@english.rule("midnight", when=guards.clock, tense=True)
def midnight() -> Expression:
    """the midnight that ends the day told of, or the coming one, or the last where its verb is past"""
    return Fields(clock=(24, None, None))


@english.rule("{onthedial}", when=guards.clock, tense=True)
def on_the_dial(onthedial: Clock | None) -> Expression | None:
    """three o'clock; half past three: of either half of the day"""
    return Fields(clock=onthedial, dial=True) if onthedial else None


@english.rule("{clock}(?:,? {zone})?", when=guards.clock, tense=True)
def clock(clock: Clock | None, zone: str | None = None) -> Expression | None:
    """10:30 a.m. EST; noon; five o'clock"""
    return Fields(clock=clock, zone=zone) if clock else None


@english.rule(
    "{tominute}",
    when=guards.only(
        before=r"\b(?:at|by|until|till|since|around|about|before|after)\s+",
        after=r"\s*(?:[.,;:)]|$)|\s+(?:on|in|when|and|as|that|this|yesterday|today|tomorrow)\b",
    ),
    tense=True,
)
def minutes_to(tominute: Clock | None) -> Expression | None:
    """at ten to six; at five to nine on Monday"""
    return Fields(clock=tominute, dial=True) if tominute else None


_DIAL = r"(?:(?P<figure>1[0-2]|[1-9])(?:[:.](?P<minutes>[0-5]\d))?|(?P<spoken>" + SPOKEN_HOURS + "))"


def _dialled(figure: str, minutes: str | None, spoken: str) -> Clock:
    return int(figure or CARDINALS[spoken]), int(minutes) if minutes else None, None


_PART = "(?:morning|afternoon|evening|night)"
_ITS_PART = (
    r" (?:tonight|(?:that(?: same)?|this|the same|the next|the following|the previous|yesterday|tomorrow|last) "
    + _PART
    + f"|on the {_PART} of)\\b"
)


@english.rule(f"(?P<span>{_DIAL}){_ITS_PART}", when=guards.hour_of_a_part, tense=True)
@english.rule(
    _DIAL + " in the (?P<half>morning|afternoon|evening)", _DIAL + " (?P<half>at night)",
    when=guards.only(before=r"\b(?:at|by|until|since|around|about|before|after)\s+(?:nearly\s+|almost\s+)?"), tense=True,
)  # fmt: skip
def hour_in_the(half: str = "", figure: str = "", minutes: str | None = None, spoken: str = "") -> Expression:
    """at 4 in the morning; at 6:45 in the evening; until ten at night; at 8 | tonight, at 6.30 | that morning: joined"""
    clock = _dialled(figure, minutes, spoken)
    return _in_the(clock, half) if half else Fields(clock=clock)


@english.rule(
    rf"(?:from|between) (?P<span>{_DIAL}) (?:and|to|until|till) (?P<end>{{clock}})",
    rf"between (?P<span>{_DIAL}) and 1?\d(?:[:.][0-5]\d)?{_ITS_PART}",
)
def first_of_two_hours(
    figure: str = "", minutes: str | None = None, spoken: str = "", end: str = "", clock: Clock | None = None
) -> Expression | None:
    """from 3 to 7 p.m., between 9.45 and 10.30 that morning: in the half of the day that ends with the other"""
    hour, minute, _ = first = _dialled(figure, minutes, spoken)
    if clock is None:
        return None if end else Fields(clock=first)
    if end.endswith("o'clock"):
        return Fields(clock=first, dial=True)
    halves = [(hour % _NOON + half, minute, None) for half in (_NOON, 0)]
    return Fields(clock=next((one for one in halves if (one[0], one[1] or 0) < (clock[0], clock[1] or 0)), halves[0]))


@english.rule("{clock} in the (?P<half>morning|afternoon|evening)", "{clock} (?P<half>at night)", tense=True)
def clock_in_the(clock: Clock | None, half: str) -> Expression | None:
    """five o'clock in the morning; nine o'clock at night"""
    return _in_the(clock, half) if clock else None


def _in_the(clock: Clock, half: str) -> Expression:
    """The hour of that half of the day: two in the afternoon is 14, two at night 2, twelve at night 0."""
    hour, minute, second = clock
    noon = half in ("afternoon", "evening") or (half == "at night" and hour % 12 > 3)
    return Fields(clock=(hour % 12 + 12 * noon, minute, second) if hour <= 12 else clock)


@english.rule(
    "{hour}:{minute}(?::{second:minute})? (?:hours|hrs|{zone})",
    r"{hour}\.{minute} {zone}",
    "(?P<dial>[1-9]|1[0-2]):{minute}",
    "{hour}:{minute}(?::{second:minute})?",
    when=guards.colon,
    tense=True,
)
def clock24(
    minute: int, hour: int = 0, second: int | None = None, zone: str | None = None, dial: str = ""
) -> Expression:
    """14:30 GMT; 14:30:05"""
    return Fields(clock=(int(dial or hour), minute, second), zone=zone, dial=dial != "")


@english.rule(r"(?:at|around|about) (?P<span>(?P<dial>[1-9]|1[0-2])\.{minute})", when=guards.hour_in_a_log, tense=True)
def dial_with_point(dial: str, minute: int) -> Expression:
    """She had struck at 11.40 p.m. At 2.20 she sank."""
    return Fields(clock=(int(dial), minute, None), dial=True)


@english.rule(
    r"(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d) ?(?:hours|hrs)(?: {zone})?",
    r"(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d) ?{zone}",
    r"(?P<hh>0\d)(?P<mm>[0-5]\d)",
    r"(?P<hh>0\d)\.(?P<mm>[0-5]\d)",
    when=guards.four_figures,
)
def clock_of_four(hh: str, mm: str, zone: str | None = None) -> Expression:
    """1800 GMT; 1430 hours; at 0340; at 07.55"""
    return Fields(clock=(int(hh), int(mm), None), zone=zone)


_AT = "(?: ?[,;])? (?:at )?{clock}(?:,? {zone})?"


@english.rule(
    "{weekday},? (?:at )?{clock}(?:,? {zone})?",
    "(?:{weekday},? )?(?:{month} {day}|{d:day} {m:month})(?:,? {year})?" + _AT,
    "{weekday} {part} (?:at )?{clock}(?:,? {zone})?",
    tense=True,
)
def clock_on_a_day(
    clock: Clock | None,
    weekday: int | None = None,
    month: int | None = None,
    day: int | None = None,
    m: int | None = None,
    d: int | None = None,
    year: int | None = None,
    zone: str | None = None,
) -> Expression | None:
    """Wednesday at 10 p.m.; January 14, noon; Monday, 6 Nov. 2000; 5 p.m. EST"""
    return Fields(weekday=weekday, month=month or m, day=day or d, year=year, clock=clock, zone=zone) if clock else None


@english.rule(
    "{hour}:{minute}(?::{second:minute})?(?P<half> [ap]m)?(?: {zone})?,? (?:on )?(?:{weekday},? )?{month} {day}(?:,? {year})?",
    "{hour}:{minute}(?::{second:minute})?(?P<half> [ap]m)?(?: {zone})?,? (?:on )?(?:{weekday},? )?{day}(?: of)? {month}(?:,? {year})?",
    tense=True,
)
def clock24_on_a_day(
    hour: int,
    minute: int,
    month: int,
    day: int,
    year: int | None = None,
    zone: str | None = None,
    weekday: int | None = None,
    half: str | None = None,
    second: int | None = None,
) -> Expression | None:
    """14:30 on 13 May 2009; 00:13 am on 13 May, as forums print it"""
    if half and 0 < hour <= 12:
        return None  # "1:30 pm" is an hour said whole
    return Fields(year=year, month=month, day=day, weekday=weekday, clock=(hour, minute, second), zone=zone)


@english.rule("(?P<word>today|yesterday|tomorrow|tonight),? at {clock}(?:,? {zone})?")
def clock_near(clock: Clock | None, word: str, zone: str | None = None) -> Expression | None:
    """yesterday at 5 p.m."""
    return Inside(Near(Grain.DAY, DAYS.get(word, 0)), Fields(clock=clock, zone=zone)) if clock else None


@english.rule(
    "(?:the )?(?:early |late |mid[- ])?{part}(?: hours)? (?:of|on) (?:the )?{month} {day}(?:,? {year})?",
    "(?:the )?(?:early |late |mid[- ])?{part}(?: hours)? (?:of|on) (?:the )?{day}(?: of)? {month}(?:,? {year})?",
    "(?:the )?(?:small|wee|early) hours (?:of|on) (?:the )?{month} {day}(?:,? {year})?",
    "(?:the )?(?:small|wee|early) hours (?:of|on) (?:the )?{day}(?: of)? {month}(?:,? {year})?",
    "{month} {day} (?:in the )?{part}", "early in the {part} of {month} {day}(?:,? {year})?", "early in the {part} of {day} {month}(?:,? {year})?",
    tense=True,
)  # fmt: skip
def part_of_date(month: int, day: int, part: PartOfDay | None = None, year: int | None = None) -> Expression:
    """the evening of January 29, 1960; the early hours of 10 March"""
    return Fields(month=month, day=day, year=year, part=part)


_ORDINAL_DAY = r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"
_NIGHT = "(?:the )?(?:over)?night (?:of|from|between) (?:the )?"
_INTO = "(?: ?- ?| ?/ ?| (?:to|and|into|until) )(?:the )?"


@english.rule(
    _NIGHT + "{day}" + _INTO + "{last:day}(?: of)? {month}(?:,? {year})?",
    _NIGHT + "{month} {day}" + _INTO + "{last:day}(?:,? {year})?",
    _NIGHT + "{day}(?: of)? {month}" + _INTO + "{last:day}(?: of)? {to:month}(?:,? {year})?",
    _NIGHT + "{month} {day}" + _INTO + "{to:month} {last:day}(?:,? {year})?",
    tense=True,
)
def night_between_days(
    day: int, last: int, month: int, to: int | None = None, year: int | None = None
) -> Expression | None:
    """the night of 3 to 4 April; the night of 31 December to 1 January 2019: of the first day"""
    if last != day + 1 if to in {None, month} else not (day >= 28 and last == 1 and to == month % 12 + 1):
        return None
    turned = year is not None and to == 1 and month == 12
    return Fields(year=year - 1 if turned and year else year, month=month, day=day, part="NI")


@english.rule(
    rf"{_NIGHT}(?P<first>{_ORDINAL_DAY}){_INTO}(?P<second>{_ORDINAL_DAY})", tense=True, when=guards.ends_as_day
)
def night_between_days_of_month(first: str, second: str) -> Expression | None:
    """the night of the 5th/6th"""
    day = int(first[:-2])
    return Fields(day=day, part="NI") if int(second[:-2]) == day + 1 else None


@english.rule(_NIGHT + "{weekday}" + _INTO + "{last:weekday}", tense=True)
def night_between_weekdays(weekday: int, last: int) -> Expression | None:
    """the night from Saturday to Sunday"""
    return Fields(weekday=weekday, part="NI") if last == (weekday + 1) % 7 else None


@english.rule(
    r"{hour}\.{minute}(?: hours| hrs| {zone})?,? (?:on )?(?:{weekday},? )?(?:the )?{day}(?: of)? {month}(?:,? {year})?",
    r"{hour}\.{minute}(?: hours| hrs| {zone})?,? (?:on )?(?:{weekday},? )?{month} {day}(?:,? {year})?",
    r"{hour}\.{minute}(?: hours| hrs| {zone})?,? (?:on )?{weekday}(?: {part})?",
    tense=True,
    when=guards.hour_with_point,
)
def clock_with_point(
    hour: int,
    minute: int,
    month: int | None = None,
    day: int | None = None,
    year: int | None = None,
    weekday: int | None = None,
    zone: str | None = None,
    part: PartOfDay | None = None,
) -> Expression:
    """at 16.30 on 12 August; at 16.30 local time on Friday; at 5.30 on Tuesday afternoon"""
    if part is not None and hour <= _NOON:
        late = part in ("AF", "EV") or (part == "NI" and _DUSK <= hour < _NOON)
        if part == "NI" and not late:
            return Fields(weekday=weekday, part=part)  # of that day or of the next
        hour = hour % _NOON + _NOON * late
    return Fields(year=year, month=month, day=day, weekday=weekday, clock=(hour, minute, None), zone=zone)


@english.rule(
    "(?:the )?(?:early |late )?{part}(?: hours)? (?:of|on) the (?P<day>" + _ORDINAL_DAY + ")",
    "(?:the )?(?:small|wee|early) hours (?:of|on) the (?P<day>" + _ORDINAL_DAY + ")",
    tense=True,
    when=guards.ends_as_day,
)
def part_of_day_of_month(day: str, part: PartOfDay | None = None) -> Expression:
    """the morning of the 7th"""
    return Fields(day=int(day[:-2]), part=part)


@english.rule(
    "(?:the )?(?:early |late )?{part}(?: hours)? (?:of|on) {weekday}",
    "(?:the )?(?:early |late )?{part}(?: hours)? (?:of|on) {weekday},? {month} {day}(?:,? {year})?",
    "(?:the )?(?:early |late )?{part}(?: hours)? (?:of|on) {weekday},? {day} {month}(?:,? {year})?",
    "(?:the )?(?:small|wee|early) hours (?:of|on) {weekday}(?:,? {month} {day})?(?: {part})?",
    "(?P<edge>dawn|dusk|daybreak|sunrise|sunset|first light) {weekday}",
    tense=True,
)
def part_of_weekday_(
    weekday: int,
    part: PartOfDay | None = None,
    edge: str = "",
    month: int | None = None,
    day: int | None = None,
    year: int | None = None,
) -> Expression:
    """the early morning hours of Monday; the small hours of Sunday; dawn Tuesday"""
    return Fields(weekday=weekday, month=month, day=day, year=year, part=PARTS.get(edge, part))


@english.rule(
    "(?P<span>the {part}|the (?P<day>day)) of (?:the|his|her|its|their|an?|that)",
    when=guards.unless(
        after=r"\s+(?:\d|same|next|following|previous|(?:first|second|third|last|[a-z]+th)\b|day|week|month|year|part)",
        then=guards.no_film,
    ),
)
def part_of_an_events_day(part: PartOfDay | None = None, day: str = "") -> Expression:
    """the morning of the attack; the day of the vote"""
    return Vague("XXXX-XX-XX" if day else f"XXXX-XX-XXT{part}", "DATE" if day else "TIME")


@english.rule(
    "the (?P<when>early|late|mid)?[ -]?{part}",
    "(?:the )?(?P<when>early|late|mid)[- ]{part}",
    "(?:the )?(?P<when>mid){part}",
    "{part}",
    when=guards.bare_part,
    tense=True,
)
def part_of_day(part: PartOfDay) -> Expression:
    """in the evening; at night"""
    return Inside(Near(Grain.DAY, 0, "running"), Fields(part=part))
