"""Weekdays that point from where the text stands: last Friday, Tuesday of last week, a week ago Monday, that Friday."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.rules.deictic import part_of
from timeline.languages.english.words import CARDINALS, DAYS, STEPS
from timeline.values import Expression, Fields, Grain, Inside, Near, Offset, Part, Vague
from timeline.values.expression import Anchor, PartOfDay


@english.rule("{weekday} {part}", "{weekday}'s {part}", "(?:the )?{part} of {weekday}", tense=True, when=guards.weekday)
def weekday_part(weekday: int, part: PartOfDay) -> Expression:
    """Monday evening"""
    return Fields(weekday=weekday, part=part)


@english.rule(
    "(?P<step>last|next|this|this coming|this past|the coming) {weekday}",
    "{weekday} (?P<nearest>last|next)",
)
def near_weekday(weekday: int, step: str = "", nearest: str = "") -> Expression:
    """last Friday; next Monday; Friday last"""
    return Near(Fields(weekday=weekday), STEPS[nearest]) if nearest else _weekday(step, weekday)


@english.rule(
    "(?P<step>last|next|this|this coming|this past) {weekday} {part}",
)
def near_weekday_part(step: str, weekday: int, part: PartOfDay) -> Expression:
    """last Friday night"""
    return Inside(_weekday(step, weekday), Fields(part=part))


def _weekday(step: str, weekday: int) -> Near:
    """“Last Friday" is of last week; "this past Friday" the nearest."""
    return Near(Fields(weekday=weekday), STEPS[step.rsplit(maxsplit=1)[-1]], week=step in {"last", "next"})


@english.rule(
    "{weekday}(?: {part})?,? (?P<step>last|next|this) week",
    "{weekday}(?: {part})? of (?P<step>last|next|this) week",
    "{weekday}(?: {part})? of (?P<step>the same|that|the previous|the following|the next) week",
)
def weekday_of_week(step: str, weekday: int, part: PartOfDay | None = None) -> Expression:
    """Tuesday of last week; Friday this week; Monday of that week"""
    told: Anchor = "publication" if step in STEPS else "narrative"
    return Inside(Near(Grain.WEEK, STEPS.get(step.removeprefix("the "), 0), told), Fields(weekday=weekday, part=part))


@english.rule(
    "(?:a|one) week from {weekday}",
    "{weekday} (?:week|(?P<two>fortnight))",
    when=guards.unless(before=r"\b(?:a|every|each)\s+", after="-"),
)
def week_from(weekday: int, two: str = "") -> Expression:
    """a week from Friday; Friday week; Friday fortnight"""
    return Offset(14 if two else 7, Grain.DAY, Near(Fields(weekday=weekday), 1))


@english.rule(
    "(?P<count>a week|a fortnight|two weeks|three weeks) (?:on {weekday}|(?P<word>today|tomorrow))",
    when=guards.only(
        before=r"\b(?:due|(?<!it )is|are|be|held|place|begins?|starts?|opens?|meets?|returns?|back|until|votes?|polls|out|expected|scheduled|set|leaves?)\s+",
        after=r"(?! (?:since|after|that)\b)",
    ),
)
def weeks_on(count: str, weekday: int = 0, word: str = "") -> Expression:
    """a week on Monday; a fortnight on Tuesday; two weeks today"""
    weeks = {"a week": 1, "three weeks": 3}.get(count, 2)
    near = Near(Grain.DAY, DAYS[word]) if word else Near(Fields(weekday=weekday), 1)
    return Offset(7 * weeks, Grain.DAY, near)


@english.rule(
    "(?:a|one) week ago (?:on )?(?:last )?{weekday}", "(?P<count>two|three|four) weeks ago (?:on )?(?:last )?{weekday}"
)
def week_ago(weekday: int, count: str = "one") -> Expression:
    """a week ago Monday; two weeks ago Friday"""
    return Offset(-7 * CARDINALS[count], Grain.DAY, Fields(weekday=weekday))


@english.rule(
    "(?P<span>the {weekday}) (?:before|after|following|preceding) (?:the|his|her|their|its|an?|that|it|he|she|they|we|i|you)"
)
def weekday_beside_an_event(weekday: int) -> Expression:
    """the Friday before the vote"""
    return Vague(f"XXXX-WXX-{weekday + 1}", "DATE")


@english.rule("the {weekday} (?P<way>before last|after next)")
def weekday_before_last(weekday: int, way: str) -> Expression:
    """the Monday before last"""
    count = -1 if way == "before last" else 1
    return Offset(7 * count, Grain.DAY, Near(Fields(weekday=weekday), count))


@english.rule("{number} {weekdays} ago")
def weekdays_ago(number: float, weekdays: int) -> Expression | None:
    """two Sundays ago"""
    if number % 1 or not 1 <= number <= 5:
        return None
    return Offset(-7 * (int(number) - 1), Grain.DAY, Near(Fields(weekday=weekdays), -1))


@english.rule(
    "(?:(?:a|one)|{number}) (?P<over>year|month|decade)s? ago,? (?:on )?(?:(?P<step>this|last|next) )?{weekday}",
    tense=True,
)
def ago_on_weekday(over: str, weekday: int, step: str = "", number: float = 1) -> Expression | None:
    """two years ago on Monday: as long before that Monday, to the day"""
    if number % 1:
        return None
    day = Near(Fields(weekday=weekday), STEPS[step]) if step else Fields(weekday=weekday)
    years = over == "decade"
    return Offset(-int(number) * (10 if years else 1), Grain.YEAR if years else Grain[over.upper()], day, exact=True)


@english.rule(
    "on the (?P<span>{fullweekday})",
    when=guards.only(
        after=r"\s*[.,;:)\x01]|\Z|\s(?:and|but|he|she|it|they|we|i|the|a|an|his|her|its|their|two|three|four|five|police|was|were|had|in|at)\b"
    ),
    tense=True,
)
@english.rule("that {fullweekday}", when=guards.told_of, tense=True)
@english.rule("the (?P<step>following|next|previous) {fullweekday}", tense=True)
def that_weekday(fullweekday: int, step: str = "") -> Expression:
    """that Friday; the previous Friday"""
    return Near(Fields(weekday=fullweekday), -1 if step == "previous" else 0, "narrative")


@english.rule(
    "(?P<date>{month} {day}(?:,? {year})?), (?P<named>a {fullweekday})",
    "(?P<date>(?:the )?{day}(?: of)? {month}(?:,? {year})?), (?P<named>a {fullweekday})",
    when=guards.only(after=r"\s*[.,;:)\x01]|\Z"),
    tense=True,
)
def date_that_was_a_weekday(
    month: int, day: int, fullweekday: int, year: int | None = None
) -> dict[str, Expression] | None:
    """1 September, a Sunday, when he left: both of the year in which it is one"""
    date = Fields(year=year, month=month, day=day, weekday=fullweekday)
    return {"date": date, "named": date}


@english.rule("the {fullweekday} (?P<way>before|after)", when=guards.narrative_unit)
def weekday_beside(fullweekday: int, way: str) -> Expression:
    """the Friday before"""
    return Near(Fields(weekday=fullweekday), -1 if way == "before" else 0, "narrative")


@english.rule(
    "(?P<when>earlier|later) (?:on )?{weekday}", "(?P<when>early|late|mid)[- ](?:on )?{weekday}(?: {part})?", tense=True
)
def part_of_weekday(when: str, weekday: int, part: PartOfDay | None = None) -> Expression:
    """late Monday; earlier Sunday; early Monday morning"""
    return Part(Fields(weekday=weekday, part=part), part_of(when))
