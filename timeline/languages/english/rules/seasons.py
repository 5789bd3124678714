"""Seasons of a year, of several, and of the year told: "the winter of 1939-40", "that spring"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import SEASONS, astronomical
from timeline.values import Expression, Fields, Grain, Inside, Near, Part
from timeline.values.expression import Mod, SeasonName


@english.rule(
    "(?:the )?{season}(?: of|,)? {year}", "(?:the )?{season} (?:of )?{shortyear}", "(?:the )?{year} {season}",
    "(?:the )?{season} of {spelledyear}",
)  # fmt: skip
def season_year(
    season: SeasonName, year: int | None = None, shortyear: int | None = None, spelledyear: int | None = None
) -> Expression:
    """the summer of 1963; Summer 1962"""
    year = spelledyear if year is None else year
    return Fields(year=year if year is not None else shortyear, season=season, short=shortyear is not None)


@english.rule(
    "(?:the )?{season}(?: of|,)? {year} ?[-/] ?(?:{last:year}|{yy})",
    "(?:the )?{year} ?[-/] ?(?:{last:year}|{yy}) {season}",
)
def winter_of_two_years(
    season: SeasonName, year: int, last: int | None = None, yy: int | None = None
) -> Expression | None:
    """the winter of 1941-42: that which begins in the first"""
    follows = last == year + 1 if yy is None else yy == (year + 1) % 100
    return Fields(year=year, season=season) if follows and season == "WI" else None


@english.rule("(?:the )?{season}(?: of|,)? {anyyear} ?[-/] ?{last:anyyear} {era}")
def winter_of_two_years_with_era(season: SeasonName, anyyear: int, last: int, era: bool) -> Expression | None:
    """the winter of 416-415 BC"""
    if season != "WI" or last != anyyear + (-1 if era else 1):
        return None
    return Fields(year=astronomical(anyyear, bc=era), season=season, era=True)


@english.rule("(?P<first>the (?P<plural>springs|summers|autumns|winters) of {year}) (?:and|or) (?P<second>{last:year})")
def seasons_of_two_years(plural: str, year: int, last: int) -> dict[str, Expression]:
    """the summers of 1974 and 1975"""
    season = SEASONS[plural[:-1]]
    return {"first": Fields(year=year, season=season), "second": Fields(year=last, season=season)}


@english.rule("(?:the )?{season}(?: of|,)? {anyyear} {era}")
def season_year_with_era(season: SeasonName, anyyear: int, era: bool) -> Expression:
    """the spring of 480 BC"""
    return Fields(year=astronomical(anyyear, bc=era), season=season, era=True)


@english.rule("(?P<first>(?:the )?{season}) and (?P<second>(?:(?P<when>early|late) )?{to:season} of {year})")
def seasons_of_a_year(season: SeasonName, to: SeasonName, year: int, when: str | None = None) -> dict[str, Expression]:
    """the spring and early summer of 1943"""
    mods: dict[str, Mod] = {"early": "START", "late": "END"}
    second: Expression = Fields(year=year, season=to)
    return {
        "first": Fields(year=year, season=season),
        "second": Part(second, mods[when]) if when else second,
    }


@english.rule(
    "(?P<first>the {season}) and (?P<second>{to:season})",
    tense=True,
    when=guards.unless(after=r"\s+(?:of\b|\d{2})", then=guards.season),
)
def seasons(season: SeasonName, to: SeasonName) -> dict[str, Expression]:
    """the spring and summer"""
    return {"first": Fields(season=season), "second": Fields(season=to)}


@english.rule("(?:the )?{season}(?: of)? (?P<step>last|this|next) year")
def season_of_near_year(season: SeasonName, step: str) -> Expression:
    """the spring of last year"""
    return Inside(Near(Grain.YEAR, {"last": -1, "this": 0, "next": 1}[step]), Fields(season=season))


@english.rule("(?:the )?{season} of that(?: same)? year")
def season_of_that_year(season: SeasonName) -> Expression:
    """the spring of that year"""
    return Inside(Near(Grain.YEAR, 0, "narrative"), Fields(season=season))


@english.rule("(?:the )?{season} of (?:the )?(?:next|following) year")
def season_of_next_year(season: SeasonName) -> Expression:
    """the spring of next year"""
    return Inside(Near(Grain.YEAR, 1, "narrative"), Fields(season=season))


@english.rule("(?:the )?{season}", tense=True, when=guards.season)
def season(season: SeasonName) -> Expression:
    """the summer"""
    return Fields(season=season)
