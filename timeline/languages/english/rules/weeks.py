"""Weeks named by a day of theirs, fortnights, and the one before last."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import HEDGE, HEDGES
from timeline.values import Duration, Each, Expression, Fields, Grain, Near, Nth, Shift
from timeline.values.expression import SeasonName


@english.rule(
    "(?:the )?week (?:of|ending|ended|beginning|starting|commencing)(?: on)? (?:{weekday},? )?{month} {day}(?:,? {year})?",
    "(?:the )?week (?:of|ending|ended|beginning|starting|commencing)(?: on)? (?:{weekday},? )?(?:the )?{day}(?: of)? {month}(?:,? {year})?",
    when=guards.month_day,
    tense=True,
)
def week_of(month: int, day: int, year: int | None = None) -> Expression:
    """the week of 14 May; the week ending May 5"""
    return Nth(1, Grain.WEEK, Fields(month=month, day=day, year=year))


@english.rule(
    "(?:the )?weekend of {month} {day}(?: ?(?:-|/|and) ?{last:day})?(?:,? {year})?",
    "(?:the )?weekend of (?:the )?{day}(?: ?(?:-|/|and) ?{last:day})?(?: of)? {month}(?:,? {year})?",
    when=guards.month_day,
    tense=True,
)
def weekend_of(month: int, day: int, year: int | None = None) -> Expression:
    """the weekend of 5-6 July"""
    return Nth(1, Grain.WEEKEND, Fields(month=month, day=day, year=year))


@english.rule("(?:the )?{oneunit} (?P<way>before last|after next)", when=guards.unless(after=r"\s+(?-i:[A-Z])"))
def before_last(oneunit: Grain, way: str) -> Expression | None:
    """the year before last; the week after next"""
    return None if oneunit < Grain.DAY else Near(oneunit, -2 if way == "before last" else 2)


@english.rule("(?:the )?{season} before last")
def season_before_last(season: SeasonName) -> Expression:
    """the summer before last"""
    return Near(Fields(season=season), -2)


@english.rule("the {ordinal} of (?P<step>last|this|next) month")
def day_of_near_month(ordinal: int, step: str) -> Expression | None:
    """the 3rd of this month"""
    steps = {"last": -1, "this": 0, "next": 1}
    return Nth(ordinal, Grain.DAY, Near(Grain.MONTH, steps[step])) if ordinal <= 31 else None


@english.rule(
    "(?:a|one) fortnight (?P<way>ago|earlier|before|later|after)",
    "a fortnight (?P<way>from) (?:now|today)",
    when=guards.later,
)
def fortnight_ago(way: str) -> Expression:
    """a fortnight ago; a fortnight later"""
    forward = way in {"later", "after", "from"}
    return Shift(2 if forward else -2, Grain.WEEK, "publication" if way in {"ago", "from"} else "narrative")


@english.rule("(?:the |this )?(?P<step>past|last|next|coming) fortnight")
def near_fortnight(step: str) -> Expression:
    """the past fortnight"""
    return Duration(2, Grain.WEEK, side=-1 if step in {"past", "last"} else 1)


@english.rule("(?:a |one |the )?fortnight(?:'s)?", HEDGE + "(?:a|one) fortnight")
def fortnight(hedge: str = "") -> Expression:
    """a fortnight; almost a fortnight"""
    return Duration(2, Grain.WEEK, HEDGES.get(hedge))


@english.rule("fortnightly", "(?:every|each) fortnight")
def every_fortnight() -> Expression:
    """every fortnight"""
    return Each(Grain.WEEK, every=2)
