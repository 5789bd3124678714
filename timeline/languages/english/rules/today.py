"""Days and nights by where the text stands: "yesterday", "last night", "overnight into Sunday", "on this day in 1919"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import DAYS, SEASONS, STEPS
from timeline.values import (
    Expression,
    Fields,
    Grain,
    Inside,
    Near,
    Offset,
)
from timeline.values.expression import PartOfDay


@english.rule(
    "(?P<word>today|yesterday|tomorrow)",
    "(?:the )?(?P<word>today|yesterday|tomorrow)",
    when=guards.no_title,
)
def day_word(word: str) -> Expression:
    """today; yesterday"""
    return Near(Grain.DAY, DAYS[word])


@english.rule("the day (?P<word>before yesterday|after tomorrow)", when=guards.no_film)
def day_word_far(word: str) -> Expression:
    """the day before yesterday"""
    return Near(Grain.DAY, -2 if word.startswith("before") else 2)


@english.rule("tonight", "overnight tonight", when=guards.no_title)
def tonight() -> Expression:
    """tonight"""
    return Inside(Near(Grain.DAY, 0), Fields(part="NI"))


@english.rule("(?:late )?last night")
def last_night() -> Expression:
    """last night"""
    return Inside(Near(Grain.DAY, -1), Fields(part="NI"))


@english.rule(
    "overnight",
    tense=True,
    when=guards.only(
        after=r"(?!\s+(?:[a-z]+(?:s|er)?\s+)?(?:service|delivery|rate|solution|success|sensation|fix|stay|trip|train|bus|bag|curfew)s?\b)"
    ),
)
def overnight() -> Expression:
    """overnight: last night, or the night to come"""
    return Fields(part="NI")


@english.rule(
    "overnight (?:on )?(?:{weekday},? )?{month} {day}(?:,? {year})?",
    "overnight (?:on )?(?:{weekday},? )?(?:the )?{day}(?: of)? {month}(?:,? {year})?",
    "overnight (?:on )?{weekday}",
    tense=True,
)
def overnight_on(
    weekday: int | None = None, month: int | None = None, day: int | None = None, year: int | None = None
) -> Expression:
    """overnight on 5 July; overnight Tuesday"""
    return Fields(weekday=weekday, month=month, day=day, year=year, part="NI")


@english.rule("(?:the )?(?:over)?night (?:on )?(?:into|to) {weekday}", tense=True)
def overnight_into(weekday: int) -> Expression:
    """overnight into Tuesday; in the night to Sunday"""
    return Inside(Offset(-1, Grain.DAY, Fields(weekday=weekday)), Fields(part="NI"))


@english.rule(
    "(?P<word>this|yesterday|tomorrow|today) {part}", "(?P<word>yesterday|tomorrow)'s {part}", when=guards.no_title
)
def part_of_day_word(word: str, part: PartOfDay) -> Expression:
    """this morning; yesterday evening"""
    return Inside(Near(Grain.DAY, DAYS.get(word, 0)), Fields(part=part))


@english.rule(
    "(?:a|one) (?P<over>day|week|month|year) (?P<way>from|ago) (?P<word>today|tomorrow|yesterday)",
    "{number} (?P<over>day|week|month|year)s? (?P<way>from|ago) (?P<word>today|tomorrow|yesterday)",
    "(?:a|one) (?P<over>year|decade|century) (?P<way>ago) (?:(?P<step>this|last|next) {oneunit}|(?P<word>today)|to the day)",
    "{number} (?P<over>year|decade)s (?P<way>ago) (?:(?P<step>this|last|next) {oneunit}|to the day)",
)
def from_day_word(
    over: str, way: str, word: str = "", step: str = "", number: float = 1, oneunit: Grain = Grain.DAY
) -> Expression | None:
    """a week from today; 32 years ago today: to the day; five years ago this week, next month"""
    if number % 1 or not Grain.DAY <= oneunit <= Grain.YEAR:
        return None
    years = {"decade": 10, "century": 100}.get(over)
    count = (int(number) if way == "from" else -int(number)) * (years or 1)
    return Offset(
        count,
        Grain.YEAR if years else Grain[over.upper()],
        Near(oneunit, STEPS[step] if step else DAYS.get(word, 0)),
        exact=True,
    )


@english.rule("{number} (?P<plural>springs|summers|autumns|winters) ago")
def seasons_ago(number: float, plural: str) -> Expression | None:
    """two summers ago"""
    if number % 1 or number < 1:
        return None
    return Near(Fields(season=SEASONS[plural[:-1]]), -int(number))


@english.rule(
    "this (?:very )?day (?P<step>last|next) (?P<over>week|month|year)",
    "this (?:very )?day {number} (?P<over>year)s ago",
)
def this_day_in(over: str, step: str = "last", number: float = 1) -> Expression | None:
    """this day last year; this day fifty years ago"""
    return (
        None if number % 1 else Offset(STEPS[step] * int(number), Grain[over.upper()], Near(Grain.DAY, 0), exact=True)
    )


@english.rule("this (?:very )?day,? (?:in|of) {year}", when=guards.only(before=r"\bon\s+"))
def this_day_of(year: int) -> Expression:
    """on this day in 1919"""
    return Inside(Near(Grain.DAY, 0), Fields(year=year))
