"""Times that are said and that nobody can place: the day after the vote, 1 January 10000, 2019-13-01."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.values import Expression, Fields, Vague

_UNKNOWN = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}


@english.rule(
    "(?P<span>the (?P<unit>day|week|month|year)) (?:after|before) (?:the|a|an|his|her|its|their|our|my)",
    "in (?P<span>the (?P<unit>day|week|month|year)s) (?:after|before) (?:the|a|an|his|her|its|their|our|my)",
)
def beside_an_event(unit: str) -> Expression:
    """the day after the vote; in the weeks before his arrest"""
    return Vague(_UNKNOWN.get(unit, "XXXX-XX-XX"), "DATE")


@english.rule(
    r"{month} {day},? (?:0|\d{5,9})", r"(?:the )?{day}(?: of)? {month},? (?:0|\d{5,9})", when=guards.ends_the_phrase
)
def beyond_the_years(month: int, day: int) -> Expression:
    """1 January 10000: some first of January, none of those at hand"""
    return Vague(f"XXXX-{month:02d}-{day:02d}", "DATE")


@english.rule(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", when=guards.figures)
def no_iso_date(year: str, month: str, day: str) -> Expression:
    """2019-13-01: written as a day, and there is no such day"""
    return Fields(year=int(year), month=int(month), day=int(day))
