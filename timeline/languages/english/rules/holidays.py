"""Named days: Christmas Eve 2018, Easter, Thanksgiving, Ramadan, Labor Day."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import STEPS
from timeline.values import Each, Expression, Fields, Grain, Holiday, Inside, Nth, Offset
from timeline.values.expression import PartOfDay

FIXED_AND_MOVING = (
    "new year's day", "new year's eve", "martin luther king jr. day", "martin luther king day", "presidents' day", "valentine's day",
    "st. patrick's day", "saint patrick's day", "april fools' day", "memorial day", "flag day", "juneteenth", "independence day",
    "fourth of july", "july fourth", "labor day", "labour day", "columbus day", "halloween", "all saints' day", "election day", "veterans day",
    "remembrance day", "armistice day", "guy fawkes night", "thanksgiving day", "thanksgiving", "christmas eve", "christmas day", "christmas", "boxing day",
    "epiphany", "ash wednesday", "palm sunday", "maundy thursday", "good friday", "easter sunday", "orthodox easter", "orthodox christmas", "easter monday", "easter",
    "ascension day", "pentecost", "whit monday", "whit sunday", "may day", "victory day", "earth day", "mother's day", "father's day", "bastille day",
    "ramadan", "eid al-fitr", "eid al-adha", "rosh hashanah", "yom kippur", "passover", "hanukkah", "diwali", "chinese new year", "lunar new year", "super bowl sunday",
    "black friday", "cyber monday", "ides of march", "groundhog day", "st. george's day", "st. andrew's day", "st. david's day", "all souls' day",
    "international women's day", "women's day", "anzac day", "canada day", "australia day", "kwanzaa", "midsummer's day", "new year's",
    "holocaust memorial day", "bonfire night", "world aids day", "st. stephen's day", "hogmanay", "shrove tuesday", "whitsun", "purim", "shavuot", "sukkot",
)  # fmt: skip
NAME = (
    "(?P<name>"
    + "|".join(
        sorted((word.replace("'", "'?").replace(".", r"\.?") for word in FIXED_AND_MOVING), key=len, reverse=True)
    )
    + ")"
)


def _canonical(name: str) -> str:
    squeezed = " ".join(name.replace("'", "").replace(".", "").split())
    return _KEYS.get(squeezed, squeezed)


_KEYS = {" ".join(name.replace("'", "").replace(".", "").split()): name for name in FIXED_AND_MOVING}


@english.rule(NAME, when=guards.holiday, tense=True)
def holiday(name: str) -> Expression:
    """Christmas Eve; Easter"""
    return Holiday(_canonical(name))


@english.rule(
    "(?:the )?new year",
    "the turn of the year",
    when=guards.only(
        before=r"\b(?:since|at|over|eve of|before|after|until|till|by|in|into|around)\s+",
        after=r"(?!'s|\s+(?:(?-i:[A-Z])|\d|honours|resolution))",
    ),
    tense=True,
)
def new_year() -> Expression:
    """since the New Year"""
    return Holiday("new year")


@english.rule(
    "(?:in|into|during|early in|late in) (?P<span>the new year)",
    when=guards.unless(after=r"'s|\s+(?:(?-i:[A-Z])|honours)"),
    tense=True,
)
def in_the_new_year() -> Expression:
    """in the new year: some time in the year that begins with it"""
    return Offset(0, Grain.YEAR, Holiday("new year"))


@english.rule("(?-i:New Year) {year}", when=guards.only(before=r"\b(?:since|at|around|before|after|until|till|by)\s+"))
def new_year_of(year: int) -> Expression:
    """at New Year 1896"""
    return Holiday("new year", year)


@english.rule(NAME + ",? (?:of |in )?{year}", when=guards.capitalised)
def holiday_year(name: str, year: int) -> Expression:
    """Christmas Eve 2018"""
    return Holiday(_canonical(name), year)


@english.rule(NAME + r",? (?P<old>[3-9]\d\d)", when=guards.of_an_old_year)
def holiday_old_year(name: str, old: str) -> Expression:
    """Christmas Day 800"""
    return Holiday(_canonical(name), int(old))


@english.rule(
    "(?:the )?" + NAME + " (?:(?P<what>weekend|week)|{part})(?: (?:of |in )?{year})?",
    when=guards.capitalised,
    tense=True,
)
def holiday_weekend(name: str, what: str = "", part: PartOfDay | None = None, year: int | None = None) -> Expression:
    """the Easter weekend; Christmas week; Halloween night"""
    if part is not None:
        return Inside(Holiday(_canonical(name), year), Fields(part=part))
    return Nth(1, Grain.WEEKEND if what == "weekend" else Grain.WEEK, Holiday(_canonical(name), year))


@english.rule(
    "(?:the )?{part} (?:of|on) (?:the )?" + NAME + "(?: (?:of |in )?{year})?", when=guards.capitalised, tense=True
)
def part_of_holiday(name: str, part: PartOfDay, year: int | None = None) -> Expression:
    """the night of Boxing Day; the morning of Christmas Eve 2018"""
    return Inside(Holiday(_canonical(name), year), Fields(part=part))


@english.rule("(?P<step>last|next|this|every|each) " + NAME, NAME + " (?P<step>last|next|this) year")
def near_holiday(step: str, name: str) -> Expression:
    """last Christmas; every Christmas"""
    return Holiday(_canonical(name), step=STEPS[step]) if step in STEPS else Each(Grain.YEAR)
