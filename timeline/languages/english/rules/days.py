"""Days, with or without their month and year, written out: "14 January", "Monday the 3rd", "5-7 May"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import astronomical
from timeline.values import Expression, Fields, Named


@english.rule(
    "{weekday},? {month} {day}",
    "{weekday},? (?:the )?{day}(?: of)? {month}",
    "{weekday}, {month} {day}",
    tense=True,
    when=guards.month_day,
)
def weekday_month_day(weekday: int, month: int, day: int) -> Expression:
    """Monday, January 14; Friday 13 March"""
    return Fields(weekday=weekday, month=month, day=day)


@english.rule(r"{weekday},? the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))", tense=True)
def weekday_day(weekday: int, day: str) -> Expression:
    """Friday the 13th"""
    return Fields(weekday=weekday, day=int(day[:-2]))


@english.rule("{weekday},? {month} {day},? {year}", "{weekday},? (?:the )?{day}(?: of)? {month},? {year}")
def full_date_with_weekday(weekday: int, month: int, day: int, year: int) -> Expression:
    """Monday, January 14, 2019"""
    return Fields(weekday=weekday, month=month, day=day, year=year)


@english.rule(
    "{month} {day},? {year}", "{month} {day},{year}", "{day}(?: of)? {month},? {year}", "the {ordinal}(?: of)? {month},? {year}", "{month} the {ordinal},? {year}",
    "(?:the )?{day} day of {month},? {year}", "{day}[-/]{month}[-/]{year}", "{month}-{day}-{year}",
)  # fmt: skip
def full_date(month: int, year: int, day: int = 0, ordinal: int = 0) -> Expression:
    """December 29, 2018; 29 December 2018; the 29th of December, 2018"""
    return Fields(year=year, month=month, day=day or ordinal)


@english.rule(
    "{month} {day}, {faryear}", "(?:the )?{day}(?: of)? {month},? {faryear}", r"{faryear}-(?P<isomonth>0[1-9]|1[0-2])-(?P<isoday>[0-3]\d)", when=guards.uncounted
)  # fmt: skip
def full_date_far_away(faryear: int, month: int = 0, day: int = 0, isomonth: str = "", isoday: str = "") -> Expression:
    """31 December 9999; 2100-01-01"""
    return Fields(year=faryear, month=month or int(isomonth), day=day or int(isoday))


@english.rule(
    "{month} {day},? {anyyear} {era}",
    "{day}(?: of)? {month},? {anyyear} {era}",
    "{day}(?: of)? {month},? {era} {anyyear}",
)
def full_date_with_era(month: int, day: int, anyyear: int, era: bool) -> Expression:
    """15 March 44 BC"""
    return Fields(year=astronomical(anyyear, bc=era), month=month, day=day, era=True)


@english.rule("d-day", when=guards.d_day)
def d_day() -> Expression:
    """the D-Day landings"""
    return Named("d-day", (("1944-06-06", "1944-06-06"),))


@english.rule("(?:september|sept?\\.?) 11(?:th)?", "9/11", when=guards.the_attacks)
def september_11() -> Expression:
    """the Sept. 11 attacks"""
    return Named("september 11", (("2001-09-11", "2001-09-11"),))


@english.rule(
    "{month} {day}",
    "{day}(?: of)? {month}",
    "the {ordinal}(?: of)? {month}",
    "{month} the {ordinal}",
    tense=True,
    when=guards.month_day,
)
def month_day(month: int, day: int = 0, ordinal: int = 0) -> Expression:
    """Dec. 29th; the 29th of December"""
    return Fields(month=month, day=day or ordinal)


@english.rule("(?:{weekday},? )?{month} {ordinal}", tense=True, when=guards.spoken_day)
def spoken_day(month: int, ordinal: int, weekday: int | None = None) -> Expression:
    """January fifth"""
    return Fields(weekday=weekday, month=month, day=ordinal)


_ORDINAL_DAY = r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)"


@english.rule(
    rf"(?P<first>the (?P<day>{_ORDINAL_DAY})),? (?:and|or|to|until) (?P<second>(?:the )?(?P<last>{_ORDINAL_DAY}))",
    rf"(?P<first>the (?P<day>{_ORDINAL_DAY})), (?P<second>the (?P<last>{_ORDINAL_DAY}))",
    tense=True,
    when=guards.day_of_month,
)
def days_of_the_month(day: str, last: str) -> dict[str, Expression] | None:
    """on the 4th and the 19th"""
    first, second = int(day[:-2]), int(last[:-2])
    return {"first": Fields(day=first), "second": Fields(day=second)} if first < second else None


@english.rule(
    rf"(?P<first>the (?P<day>{_ORDINAL_DAY})), (?P<second>(?:the )?(?P<b>{_ORDINAL_DAY})),? (?:and|or) (?P<third>(?:the )?(?P<c>{_ORDINAL_DAY}))",
    tense=True,
    when=guards.day_of_month,
)
def three_days_of_the_month(day: str, b: str, c: str) -> dict[str, Expression] | None:
    """on the 12th, 15th and 20th"""
    days = [int(one[:-2]) for one in (day, b, c)]
    if sorted(days) != days:
        return None
    return {which: Fields(day=number) for which, number in zip(("first", "second", "third"), days, strict=True)}


@english.rule(rf"the (?P<day>{_ORDINAL_DAY})", tense=True, when=guards.day_of_month)
def day_of_month(day: str) -> Expression:
    """on the 14th"""
    return Fields(day=int(day[:-2]))


@english.rule(
    "the (?P<end>first|last)(?: day)? of the year",
    tense=True,
    when=guards.only(before=r"\b(?:on|since|by|from|until|till|after|before|around|effective)\s+", after=r"(?!')"),
)
def first_of_the_year(end: str) -> Expression:
    """the first of the year; the last day of the year"""
    return Fields(month=1, day=1) if end == "first" else Fields(month=12, day=31)


@english.rule("{month} {day},? {shortyear}", "{day} {month},? {shortyear}")
def full_date_short_year(month: int, day: int, shortyear: int) -> Expression:
    """Dec. 29, '98"""
    return Fields(year=shortyear, month=month, day=day, short=True)


@english.rule("{day} {month} {yy}", when=guards.stamped)
def full_date_two_figures(month: int, day: int, yy: int) -> Expression:
    """30 Aug 08"""
    return Fields(year=yy, month=month, day=day, short=True)


@english.rule(
    "(?P<first>{month} {day}) ?(?:-|to|through|until|and|or) ?(?P<second>{last:day}(?: ?,? {year})?)",
    tense=True,
    when=guards.month_day,
)
def days_of_a_month(month: int, day: int, last: int, year: int | None = None) -> dict[str, Expression] | None:
    """December 29-31"""
    if last <= day:
        return None
    return {"first": Fields(year=year, month=month, day=day), "second": Fields(year=year, month=month, day=last)}


@english.rule(
    "(?P<first>(?:the )?{day}) ?(?:-|/|to|through|until|and|or) ?(?P<second>(?:the )?{last:day}(?: of)? {month}(?:,? {year})?)",
    tense=True,
)
def days_before_a_month(day: int, last: int, month: int, year: int | None = None) -> dict[str, Expression] | None:
    """29-31 December"""
    if last <= day:
        return None
    return {"first": Fields(year=year, month=month, day=day), "second": Fields(year=year, month=month, day=last)}


@english.rule(
    "(?P<first>{month} {day}), (?P<second>{b:day}),? (?:and|or) (?P<third>{c:day})(?:, {year})?",
    "(?P<first>{day}), (?P<second>{b:day}),? (?:and|or) (?P<third>{c:day}(?: of)? {month})(?:,? {year})?",
    tense=True,
    when=guards.month_day,
)
def three_days(month: int, day: int, b: int, c: int, year: int | None = None) -> dict[str, Expression] | None:
    """May 1, 2 and 3; 1, 2 and 3 May"""
    if not day < b < c:
        return None
    days = zip(("first", "second", "third"), (day, b, c), strict=True)
    return {which: Fields(year=year, month=month, day=number) for which, number in days}
