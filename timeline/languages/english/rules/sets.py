"""Times that recur: every Monday, daily, twice a week, each July."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.languages.english.words import HEDGE, PARTS, SEASONS
from timeline.values import Each, Expression, Fields, Grain, Vague
from timeline.values.expression import PartOfDay, SeasonName

SEVERAL = {"semiannually": (6, Grain.MONTH), "semi-annually": (6, Grain.MONTH), "biennially": (2, Grain.YEAR), "triennially": (3, Grain.YEAR)}  # fmt: skip
ADVERBS = {
    "hourly": Grain.HOUR, "daily": Grain.DAY, "nightly": Grain.DAY, "weekly": Grain.WEEK, "monthly": Grain.MONTH,
    "quarterly": Grain.QUARTER, "annually": Grain.YEAR, "yearly": Grain.YEAR,
}  # fmt: skip


@english.rule(
    "(?P<word>hourly|daily|nightly|weekly|monthly|annually|yearly)",
    when=guards.unless(
        before=r"\b(?:semi|bi|the [A-Z]\w+)[ -]",
        then=guards.frequency,
    ),
)
def adverb(word: str) -> Expression:
    """daily; annually"""
    return Each(ADVERBS[word])


@english.rule("(?P<word>" + "|".join(SEVERAL) + ")")
def adverb_of_several(word: str) -> Expression:
    """semiannually"""
    every, unit = SEVERAL[word]
    return Each(unit, every)


@english.rule("(?:every|each) {oneunit}", "(?:every|each) (?:single|passing|and every) {oneunit}")
def every_unit(oneunit: Grain) -> Expression:
    """every day; each year"""
    return Each(oneunit)


@english.rule(
    "every {number}(?: (?:to|or) {high:number})? {unit}",
    "every (?P<other>other|second) {oneunit}",
    "every {ordinal} {oneunit}",
)
def every_units(
    number: float = 2, ordinal: int | None = None, unit: Grain | None = None, oneunit: Grain | None = None
) -> Expression:
    """every four years; every other day; every third year"""
    return Each(unit or oneunit or Grain.DAY, every=ordinal or number)


@english.rule("every (?:few|several|couple of) {units}")
def every_few(units: Grain) -> Expression:
    """every few months"""
    return Each(units, every=None)


@english.rule("(?:on|at|during) (?P<span>weekends)", "(?:on|during) (?P<span>(?P<days>weekdays))")
def weekends(days: str = "") -> Expression:
    """on weekends; on weekdays: of any week"""
    return Vague("XXXX-WXX", "SET") if days else Each(Grain.WEEKEND)


@english.rule(
    "(?:every|each)(?: other| second)? {weekday}",
    "{weekdays}",
    "(?:on )?(?P<span>{weekdays})",
    when=guards.unless(before=r"\b(?:month of|happy|manic|tgi)\s+", after=r"\s+(?-i:for Future)\b"),
)
def every_weekday(weekday: int | None = None, weekdays: int | None = None) -> Expression:
    """every Monday; Mondays"""
    return Each(Fields(weekday=weekday if weekday is not None else weekdays))


@english.rule("{weekday} (?P<parts>morning|afternoon|evening|night)s")
def weekday_parts(weekday: int, parts: str) -> Expression:
    """Sunday evenings"""
    return Each(Fields(weekday=weekday, part=PARTS[parts]))


@english.rule("(?P<one>{weekday}),? (?:and|or) (?P<other>{last:weekday} (?P<parts>morning|afternoon|evening|night)s)")
def weekdays_parts(weekday: int, last: int, parts: str) -> dict[str, Expression]:
    """Monday and Tuesday nights: those two, or any, nobody can say"""
    return {name: Each(Fields(weekday=day, part=PARTS[parts])) for name, day in (("one", weekday), ("other", last))}


@english.rule("(?:every|each) {weekday} {part}")
def every_weekday_part(weekday: int, part: PartOfDay) -> Expression:
    """every Friday night"""
    return Each(Fields(weekday=weekday, part=part))


@english.rule(
    "(?:every|each) {month}",
    "(?:every|each) {month} {day}",
    "(?:every|each) {day}(?: of)? {month}",
    "(?:every|each) {season}",
    "(?:every|each) {part}",
    "{month}(?: {day})? (?:of )?(?:every|each) year",
    "(?:the )?{day}(?: of)? {month} (?:of )?(?:every|each) year",
)
def every_month(
    month: int | None = None, day: int | None = None, season: SeasonName | None = None, part: PartOfDay | None = None
) -> Expression:
    """each July; every summer; each morning; 5 May every year"""
    return Each(Fields(month=month, day=day, season=season, part=part))


_TIMES = "(?:once|twice|thrice|once or twice|(?:{n:number}|several|many|a few) times) "


@english.rule(
    _TIMES + "(?:an?|per|each|every) {oneunit}", _TIMES + "every {number} {unit}", _TIMES + "(?P<word>daily|nightly|weekly|monthly|yearly|annually)",
    when=guards.unless(after=r"-|'s\b|\s+(?:ago|later|earlier|before|after|from (?:now|today)|pass(?:es|ed)?|has|had|is|was|have|old|of)\b"),
)  # fmt: skip
def so_often(
    oneunit: Grain | None = None, number: float = 1, unit: Grain | None = None, word: str = "daily"
) -> Expression:
    """twice a day; three times weekly; once every two weeks: one expression, as the guideline has it"""
    return Each(oneunit or unit or ADVERBS[word], every=number, rate=unit is None)


@english.rule(
    "(?P<first>(?:every|each) year) on (?P<second>{month} {day})",
    "(?P<first>(?:every|each) year) on (?P<second>(?:the )?{day}(?: of)? {month})",
    when=guards.unless(after=r",? \d"),
)
def every_year_on(month: int, day: int) -> dict[str, Expression]:
    """every year on 16 August"""
    return {"first": Each(Grain.YEAR), "second": Each(Fields(month=month, day=day))}


@english.rule(
    "{month} {day}",
    "(?:the )?{day}(?: of)? {month}",
    when=guards.only(
        before=r"(?:\A|[.;:!?\x01]\W*)",
        after=r"\s+is (?:still |now )?(?:kept|celebrated|observed|commemorated|remembered|an? (?:national|public|legal|bank|state) holiday)\b",
    ),
)
def day_of_every_year(month: int, day: int) -> Expression:
    """17 March is kept as a holiday"""
    return Each(Fields(month=month, day=day))


@english.rule("per {oneunit}", "{a} {oneunit}", when=guards.rate)
def rate(oneunit: Grain) -> Expression | None:
    """twice a week; per day"""
    return Each(oneunit, rate=True)


@english.rule("{a}-{oneunit}", when=guards.only(before=r"\w-"))
def rate_in_a_compound(oneunit: Grain) -> Expression:
    """a $65bn-a-year industry"""
    return Each(oneunit, rate=True)


_SO_MANY = "(?:" + HEDGE + ")?{number}(?:(?: (?:to|or) |-){high:number})? "


@english.rule(_SO_MANY + "{unit} (?:an?|per|each|every) {oneunit}", when=guards.so_much_of)
def rate_of_time(unit: Grain, oneunit: Grain) -> Expression | None:
    """40 hours a week; two or three days each month: one expression, as ISO-TimeML has it"""
    return Each(oneunit, rate=True) if unit < oneunit else None


@english.rule("each of the (?P<span>(?:last|past|next) {number} {unit})")
def each_of(unit: Grain) -> Expression:
    """each of the last three years"""
    return Each(unit)


@english.rule("(?:the )?(?:past|last|next|previous) {number} (?P<plural>springs|summers|autumns|falls|winters)")
def seasons(plural: str) -> Expression:
    """the past three summers"""
    return Each(Fields(season=SEASONS[plural[:-1]]))
