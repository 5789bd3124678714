"""Periods known by name: World War II, the Cold War, the 2018 World Cup."""

from timeline.languages.english.grammar import english
from timeline.languages.english.periods import EDITIONS, PERIODS
from timeline.values import Expression, Named


def _either(names: dict[str, object]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


@english.rule(
    "(?:during|throughout|before|after|since|until|in|by) (?:the )?(?P<span>"
    + "(?P<name>"
    + _either(dict(PERIODS))
    + "))"
)
def named_period(name: str) -> Expression:
    """during World War II"""
    key = " ".join(name.split())
    return Named(key, (PERIODS[key],))


@english.rule(
    "(?:during|throughout|before|after|since|until|by) (?:the )?(?P<span>(?:last |next )?(?P<name>"
    + _either(dict(EDITIONS))
    + "))"
)
def named_edition(name: str) -> Expression:
    """during the World Cup"""
    key = " ".join(name.split())
    return Named(key, EDITIONS[key])


@english.rule("(?:the )?{year} (?P<name>" + _either(dict(EDITIONS)) + ")")
def named_edition_of(name: str, year: int) -> Expression:
    """the 2018 World Cup"""
    key = " ".join(name.split())
    return Named(key, EDITIONS[key], year)
