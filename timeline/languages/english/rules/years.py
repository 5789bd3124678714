"""Years, decades and centuries, of any era, in figures and in words."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import CARDINALS, astronomical
from timeline.values import Expression, Fields, Part
from timeline.values.expression import Mod, SeasonName


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
    return Fields(year=astronomical(anyyear, bc=era), era=True) if anyyear else None


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
    first, second = (Fields(year=astronomical(year, bc=era), era=True) for year in (anyyear, last))
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
    return _of_old(Fields(year=astronomical(int(old), bc=True), month=month, day=day, season=season, era=True), when)


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
