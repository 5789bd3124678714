"""Calendar dates: days, months, years, decades, centuries, seasons; written out or in figures."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import CARDINALS, SEASONS
from timeline.values import Expression, Fields, Grain, Inside, Named, Near, Part
from timeline.values.expression import Mod, SeasonName


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
    return Fields(year=_era(anyyear, bc=era), month=month, day=day, era=True)


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
    return Fields(year=_era(anyyear, bc=era), month=month, era=True)


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


@english.rule("{year}", when=guards.year)
def year(year: int) -> Expression:
    """2017"""
    return Fields(year=year)


@english.rule("{faryear}", when=guards.far_year)
def far_year(faryear: int) -> Expression | None:
    """by 2100"""
    return Fields(year=faryear) if 2100 <= faryear <= 2300 else None


@english.rule(
    "(?:the )?years? {year}",
    "(?:the )?year {spelledyear}",
    "{spelledyear}",
    when=guards.unless(after=r"/\d|\s?-\s?\d", then=guards.untitled),
)
def year_in_words(year: int = 0, spelledyear: int = 0) -> Expression:
    """the year 2017; nineteen ninety-six"""
    return Fields(year=year or spelledyear)


@english.rule("{anyyear} {era}", "{era} {anyyear}")
def year_with_era(anyyear: int, era: bool) -> Expression | None:
    """44 BC; AD 79"""
    return Fields(year=_era(anyyear, bc=era), era=True) if anyyear else None


_ABOUT = "(?:c\\.|ca\\.|circa|about) ?"


@english.rule(
    f"(?P<first>(?P<circa>{_ABOUT})?{{anyyear}}) ?(?:-|to|and) ?(?P<second>(?P<about>{_ABOUT})?{{last:anyyear}} {{era}})"
)
def years_with_era(
    anyyear: int, last: int, era: bool, circa: str | None = None, about: str | None = None
) -> dict[str, Expression] | None:
    """499-449 BC; 247-c. 183 BC"""
    if not anyyear or not last or (anyyear <= last) == era:
        return None
    first, second = (Fields(year=_era(year, bc=era), era=True) for year in (anyyear, last))
    return {"first": Part(first, "APPROX") if circa else first, "second": Part(second, "APPROX") if about else second}


# "in 204", "until early 414", "dated 14 November 991": three digits, as old years are written
_OLD = "(?P<old>[1-9][0-9][0-9])"
_OF_OLD = (
    "(?:in|since|until|till) (?P<span>(?:(?P<when>early|mid|late)[- ])?" + _OLD + ")",
    "(?P<when>around|about|circa|c\\.|early|late) " + _OLD,
    "(?P<when>beginning|end) of " + _OLD,
    "{month} " + _OLD,
    "(?:the )?{season} of " + _OLD,
    "{day} {month} " + _OLD,
)
_MODS_OF_OLD: dict[str, Mod] = {"early": "START", "beginning": "START", "mid": "MID", "late": "END", "end": "END"}


@english.rule(*_OF_OLD, "(?:the )?{season} of (?P<old>[1-9][0-9])", when=guards.before_our_era)
def old_year_bc(
    old: str,
    month: int | None = None,
    day: int | None = None,
    season: SeasonName | None = None,
    when: str | None = None,
) -> Expression:
    """in 204, the spring of 56, in a text of years BC"""
    return _of_old(Fields(year=_era(int(old), bc=True), month=month, day=day, season=season, era=True), when)


@english.rule(*_OF_OLD, when=guards.of_our_era)
def old_year(
    old: str,
    month: int | None = None,
    day: int | None = None,
    season: SeasonName | None = None,
    when: str | None = None,
) -> Expression:
    """around 986, in a text of the tenth century"""
    return _of_old(Fields(year=int(old), month=month, day=day, season=season, era=True), when)


_OLD_RANGE = "(?P<first>(?P<circa>{about})?{first}) ?(?:-|to|until) ?(?P<second>(?P<about>{about})?{last})"


@english.rule(
    "from " + _OLD_RANGE.format(about=_ABOUT, first=_OLD, last="{last:year}"),
    _OLD_RANGE.format(about=_ABOUT, first=_OLD, last="(?P<to>[1-9][0-9][0-9])"),
    when=guards.of_our_era,
)
def old_years(
    old: str, last: int = 0, to: str = "", circa: str | None = None, about: str | None = None
) -> dict[str, Expression] | None:
    """from 872 to 1104; c. 840-891"""
    ends = last or int(to)
    if not int(old) < ends < int(old) + 500:
        return None
    first, second = (Fields(year=year, era=True) for year in (int(old), ends))
    return {"first": Part(first, "APPROX") if circa else first, "second": Part(second, "APPROX") if about else second}


def _of_old(year: Fields, when: str | None) -> Expression:
    return Part(year, _MODS_OF_OLD.get(when, "APPROX")) if when else year


@english.rule(
    "{shortyear}",
    when=guards.only(before=r"\b(?:in|of|since|until|by|from|summer|winter|spring|fall|mid|early|late|to|and)[ -]"),
)
def short_year(shortyear: int) -> Expression:
    """in '98"""
    return Fields(year=shortyear, short=True)


@english.rule("(?P<first>{year}) ?[-/] ?(?P<second>{yy})", when=guards.year)
def years_short(year: int, yy: int) -> dict[str, Expression] | None:
    """1958-59"""
    second = year - year % 100 + yy
    return {"first": Fields(year=year), "second": Fields(year=second)} if second > year else None


@english.rule("(?P<first>{year}) ?- ?(?P<second>{last:year})", r"(?P<first>{year})(?P<slash>/)(?P<second>{last:year})")
def years_range(year: int, last: int, slash: str = "") -> dict[str, Expression] | None:
    """1939-1945; the season 2016/2017"""
    if last <= year or (slash and last > year + 1):
        return None
    return {"first": Fields(year=year), "second": Fields(year=last)}


_COUNT = r"\s+of\s+(?:\d|[a-z]+s\b|people\b|men\b|women\b|children\b)"  # "1000s of people"


@english.rule("(?:the )?{decade}", "(?:the )?decade of the {decade}", when=guards.unless(after=_COUNT))
def decade(decade: int) -> Expression:
    """the 1990s; the 1400s, which are a century as far as 1899"""
    return Fields(century=decade // 10) if decade % 10 == 0 and decade < 190 else Fields(decade=decade)


@english.rule(
    "(?P<first>(?:the )?{decade})(?: ?,? (?:and|or|to) (?:the )?| ?, )(?P<second>{shortdecade})(?: ?,? and (?P<third>{last:shortdecade}))?",
    when=guards.unless(after=_COUNT),
)
def decades_of_a_century(decade: int, shortdecade: int, last: int | None = None) -> dict[str, Expression] | None:
    """the 1830s, 40s and 50s: of the first one's century"""
    decades = [decade, *(decade // 10 * 10 + tens for tens in (shortdecade, last) if tens is not None)]
    if sorted(set(decades)) != decades:
        return None
    return {name: Fields(decade=said) for name, said in zip(("first", "second", "third"), decades, strict=False)}


@english.rule(r"(?:the )?(?P<tens>\d{2,3})0s {era}")
def decade_bc(tens: str, era: bool) -> Expression:
    """the 470s BC"""
    return Fields(decade=-int(tens) if era else int(tens), era=True)


_KNOWN = {"roaring twenties": 192, "swinging sixties": 196}


@english.rule("(?:the )?(?P<name>" + "|".join(_KNOWN) + ")")
def decade_by_its_name(name: str) -> Expression:
    """the Roaring Twenties"""
    return Fields(decade=_KNOWN[" ".join(name.split())])


@english.rule("the (?:{ordinal}|last|final) decade of the {c:ordinal} century")
def decade_of_a_century(c: int, ordinal: int = 10) -> Expression | None:
    """the first decade of the 20th century"""
    return Fields(decade=(c - 1) * 10 + ordinal - 1) if 11 <= c <= 30 and ordinal <= 10 else None


@english.rule(
    "the (?:(?P<hundred>nineteen|eighteen)[ -])?{decadeword}",
    when=guards.unless(after=r"\s+(?:oil|gas|field|oilfield|pipeline)s?\b"),
)
def decade_in_words(decadeword: int, hundred: str = "") -> Expression:
    """the nineties; the eighteen-nineties"""
    if hundred:
        return Fields(decade=CARDINALS[hundred] * 10 + decadeword)
    return Fields(decade=decadeword, short=True)


@english.rule("(?P<first>the {decadeword}) (?:and|or|to) (?:the )?(?P<second>{last:decadeword})")
def decades_in_words(decadeword: int, last: int) -> dict[str, Expression]:
    """the sixties and seventies"""
    return {"first": Fields(decade=decadeword, short=True), "second": Fields(decade=last, short=True)}


@english.rule(
    "the {shortdecade}",
    "{shortdecade}",
    when=guards.only(
        before=r"\b(?:the|early|mid|late|[a-z]+|in)[ -](?:the )?\Z", after=rf"(?!{_COUNT})", then=guards.no_age
    ),
)
def decade_short(shortdecade: int) -> Expression | None:
    """the '90s"""
    return Fields(decade=shortdecade, short=True)


_ROMAN = {numeral: n for n, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".lower().split(), 1)}  # fmt: skip


@english.rule("(?:the )?(?P<numeral>[xvi]{1,5})(?:th)?[- ]century")
def century_in_roman(numeral: str) -> Expression | None:
    """the XIX century"""
    return Fields(century=_ROMAN[numeral] - 1) if numeral in _ROMAN else None


@english.rule("(?:the )?{ordinal}[- ]century", when=guards.unless(after=r"\s+(?-i:Fox|Fund|Studios?)\b"))
def century(ordinal: int) -> Expression | None:
    """the 20th century"""
    return Fields(century=ordinal - 1) if 1 <= ordinal <= 30 else None


@english.rule("(?P<first>(?:the )?{ordinal}) (?:and|or|to) (?P<second>(?:the )?{last:ordinal} centur(?:y|ies))")
def two_centuries(ordinal: int, last: int) -> dict[str, Expression] | None:
    """the 18th and 19th centuries"""
    return {"first": Fields(century=ordinal - 1), "second": Fields(century=last - 1)} if ordinal < last <= 30 else None


@english.rule("(?:the )?{ordinal}[- ]century {era}")
def century_with_era(ordinal: int, era: bool) -> Expression | None:
    """the 4th century BC"""
    return Fields(century=-ordinal if era else ordinal - 1, era=True)


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
    return Fields(year=_era(anyyear, bc=era), season=season, era=True)


@english.rule("(?P<first>the (?P<plural>springs|summers|autumns|winters) of {year}) (?:and|or) (?P<second>{last:year})")
def seasons_of_two_years(plural: str, year: int, last: int) -> dict[str, Expression]:
    """the summers of 1974 and 1975"""
    season = SEASONS[plural[:-1]]
    return {"first": Fields(year=year, season=season), "second": Fields(year=last, season=season)}


@english.rule("(?:the )?{season}(?: of|,)? {anyyear} {era}")
def season_year_with_era(season: SeasonName, anyyear: int, era: bool) -> Expression:
    """the spring of 480 BC"""
    return Fields(year=_era(anyyear, bc=era), season=season, era=True)


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


@english.rule(
    r"{year}-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)",
    r"{year}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)",
    r"{year}\.(?P<month>[01]\d)\.(?P<day>[0-3]\d)",
)
def iso_date(year: int, month: str, day: str) -> Expression:
    """2018-12-29; 2018/12/29"""
    return Fields(year=year, month=int(month), day=int(day))


@english.rule(r"{year}-w(?P<week>[0-4]\d|5[0-3])")
def iso_week(year: int, week: str) -> Expression | None:
    """2018-W24"""
    return Fields(year=year, week=int(week)) if int(week) else None


@english.rule(
    r"{year}-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)[t ](?P<hour>[012]\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?(?:z\b|[+-]\d\d:?\d\d)?"
)
def iso_datetime(year: int, month: str, day: str, hour: str, minute: str, second: str | None = None) -> Expression:
    """2018-12-29T10:30:00Z"""
    clock = (int(hour), int(minute), int(second) if second else None)
    return Fields(year=year, month=int(month), day=int(day), clock=clock)


@english.rule(
    r"(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.{year}",
    r"(?P<day>[0-3]\d)\.(?P<month>0\d|1[0-2])\.{yy}",
    when=guards.figures,
)
def dotted_date(day: str, month: str, year: int | None = None, yy: int | None = None) -> Expression | None:
    """29.12.2018; 29.12.18"""
    if not (0 < int(day) <= 31 and int(month)):
        return None
    return Fields(year=yy if year is None else year, month=int(month), day=int(day), short=year is None)


@english.rule(
    r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/{year}",
    r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/{yy}",
    r"(?P<a>[0-3]?\d)-(?P<b>[0-3]?\d)-{year}",
    r"(?P<a>[01]?\d)-(?P<b>[0-3]?\d)-{yy}",
    when=guards.figures,
)
def slashed_date(a: str, b: str, year: int | None = None, yy: int | None = None) -> Expression | None:
    """12/29/18; 29/12/2018; which of the two is the month follows the source where both could be"""
    first, second = int(a), int(b)
    if not (first and second) or (first > 12 and second > 12):
        return None
    return Fields(year=yy if year is None else year, month=first, day=second, short=year is None, slashed=True)


@english.rule(r"{day}-{month}-{yy}")
def dashed_date(day: int, month: int, yy: int) -> Expression:
    """29-Dec-18"""
    return Fields(year=yy, month=month, day=day, short=True)


def _era(year: int, *, bc: bool) -> int:
    """Astronomical: 1 BC is 0."""
    return 1 - year if bc else year
