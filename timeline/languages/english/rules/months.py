"""Months and bare days of the week: "May 2019", "2019, May", "Monday"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import astronomical
from timeline.values import Expression, Fields, Grain, Inside, Near


@english.rule("{month},? {year}", "{month} of {year}", "{month} (?:in )?(?:the year )?{spelledyear}", "{month}-{year}")
def month_year(month: int, year: int = 0, spelledyear: int = 0) -> Expression:
    """December 2018; December of 2018; January nineteen ninety-seven"""
    return Fields(year=year or spelledyear, month=month)


@english.rule("{year},? {month}(?: {day})?", when=guards.only(after=r"\s*(?::|-|\x01|\Z)"))
def year_month(year: int, month: int, day: int | None = None) -> Expression:
    """2010, May 5: as chronologies put it"""
    return Fields(year=year, month=month, day=day)


@english.rule("{month},? {anyyear} {era}")
def month_year_with_era(month: int, anyyear: int, era: bool) -> Expression:
    """April 480 BC"""
    return Fields(year=astronomical(anyyear, bc=era), month=month, era=True)


@english.rule("{month},? {shortyear}")
def month_short_year(month: int, shortyear: int) -> Expression:
    """June '96"""
    return Fields(year=shortyear, month=month, short=True)


@english.rule(
    "(?P<first>{year}|(?P<step>last|this) year), (?:first |once )?in (?P<second>{month})(?:,? and (?:again )?(?:in )?(?P<third>{to:month}))?",
    when=guards.year_or_near,
)
def months_of_the_year_said(
    month: int, year: int | None = None, step: str = "this", to: int | None = None
) -> dict[str, Expression]:
    """twice last year, in March and in August"""
    whole: Expression = Near(Grain.YEAR, -1 if step == "last" else 0) if year is None else Fields(year=year)
    parts = {"second": month} | ({} if to is None else {"third": to})
    return {"first": whole} | {which: Inside(whole, Fields(month=number)) for which, number in parts.items()}


@english.rule("{month}", tense=True, when=guards.month)
def month(month: int) -> Expression:
    """December"""
    return Fields(month=month)


@english.rule("{weekday}", tense=True, when=guards.weekday)
def weekday(weekday: int) -> Expression:
    """Monday"""
    return Fields(weekday=weekday)
