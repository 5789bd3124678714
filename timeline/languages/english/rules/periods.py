"""Periods known by name: World War II, the Cold War, the 2018 World Cup."""

from collections.abc import Iterable

from timeline.languages.english.context import STRETCHES
from timeline.languages.english.grammar import english
from timeline.languages.english.periods import EDITIONS, PERIODS
from timeline.values import Expression, Named

_STEPS = {"last": -1, "previous": -1, "next": 1, "coming": 1}


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(sorted(names), key=len, reverse=True))


_STRETCHES = "(?:" + _either(STRETCHES) + ")"


@english.rule(_STRETCHES + " (?P<span>(?:the )?(?P<name>" + _either(PERIODS) + "))")
def named_period(name: str) -> Expression:
    """during World War II"""
    key = " ".join(name.split())
    return Named(key, (PERIODS[key],))


@english.rule(
    _STRETCHES + " (?P<span>(?:the )?(?:(?P<step>" + _either(_STEPS) + ") )?(?P<name>" + _either(EDITIONS) + "))",
    tense=True,
)
def named_edition(name: str, step: str | None = None) -> Expression:
    """during the World Cup; after the next World Cup"""
    key = " ".join(name.split())
    return Named(key, EDITIONS[key], step=_STEPS.get(step or ""))


@english.rule("(?:the )?{year} (?P<name>" + _either(EDITIONS) + ")")
def named_edition_of(name: str, year: int) -> Expression:
    """the 2018 World Cup"""
    key = " ".join(name.split())
    return Named(key, EDITIONS[key], year)
