"""What an expression says of time before anything is known of when it was said.

A small algebra in the spirit of SCATE (Bethard & Parker, "A Semantically Compositional Annotation Scheme for
Time Normalization", LREC 2016). Resolving turns each into a place in the calendar, or says why it cannot.
"""

from typing import Literal

from msgspec import Struct

from timeline.values.grain import Grain

Mod = Literal[
    "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
]  # fmt: skip
"""TIMEX3 `mod`."""

PartOfDay = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
SeasonName = Literal["SP", "SU", "FA", "WI"]
Anchor = Literal["publication", "narrative", "running"]


class _Term(Struct, frozen=True, tag=True, tag_field="is", omit_defaults=True):
    """In JSON each names its kind: `{"is": "Near", "target": 12, "step": -1}`."""


class Fields(_Term, frozen=True):
    """Calendar fields as said; what is None was not said: `Fields(month=12, day=29)`.

    `year` is astronomical (0 is 1 BC); `decade` and `century` are its leading digits (199, 19). `clock` is
    (hour, minute, second), minute and second None when not said, `dial` an hour that may be of either half of the day;
    `zone` is the written zone. `week` is the ISO week,
    `year` then its ISO year. `fiscal` marks a business year or its parts. `short` is a year of two digits.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    weekend: bool = False
    quarter: int | None = None
    half: int | None = None
    season: SeasonName | None = None
    decade: int | None = None
    century: int | None = None
    part: PartOfDay | None = None
    clock: tuple[int, int | None, int | None] | None = None
    dial: bool = False
    zone: str | None = None
    fiscal: bool = False
    short: bool = False
    era: bool = False
    """Whether BC or AD was said."""
    slashed: bool = False
    """Whether day and month stand in figures, the one first that the source's custom says."""


class Near(_Term, frozen=True):
    """The last (-1), this (0) or next (1) one: `Near(Grain.YEAR, -1)` "last year".

    `Near(Fields(month=5), -1)` "last May". Against the narrative: "the following year", "that Friday". Running is
    the narrative's only while the text tells of another time: "by the end of the year".
    """

    target: "Grain | Fields"
    step: int
    anchor: Anchor = "publication"
    week: bool = False
    """Whether a weekday is of the week before or after, not just the nearest: "next Friday", said on Wednesday."""


class Shift(_Term, frozen=True):
    """So many units from the anchor: `Shift(-3, Grain.WEEK)` "three weeks ago".

    `count` None is vague and `forward` then says which way ("years later"). `mod` as in "about two years ago".
    """

    count: float | None
    unit: Grain
    anchor: Anchor = "publication"
    forward: bool = False
    mod: Mod | None = None


class Offset(_Term, frozen=True):
    """So many units before (negative) or after another expression: `Offset(-2, Grain.DAY, Holiday("christmas"))`.

    As coarse as the unit, like `Shift`; to the day if `exact` ("32 years ago today"). The unit may be a weekday: "the
    Friday before Christmas" is `Offset(-1, Fields(weekday=4), Holiday("christmas"))`.
    """

    count: int
    unit: "Grain | Fields"
    of: "Expression"
    mod: Mod | None = None
    exact: bool = False


class Part(_Term, frozen=True):
    """The beginning, middle or end of something, or something about it: `Part(Fields(month=12), "END")`."""

    of: "Expression"
    mod: Mod
    share: Literal[2, 3] = 3
    """Of how many parts: the second half is one of two."""


class Inside(_Term, frozen=True):
    """Finer fields within another expression: "the evening of January 29", "this year's third quarter"."""

    outer: "Expression"
    fields: Fields


class Nth(_Term, frozen=True):
    """The nth of a unit or weekday within something, -1 the last: "the first Monday in October"."""

    n: int
    target: "Grain | Fields"
    within: "Expression"


class Duration(_Term, frozen=True):
    """A length of time: `Duration(3, Grain.MONTH)`; `amount` None is vague ("weeks").

    `side` says which way it reaches from the anchor: "the past three months" -1, "the next two years" 1, and 0 when
    it floats. `role` "age" is how old somebody is. `extra` is the finer rest ("two years and three months").
    """

    amount: float | None
    unit: Grain
    mod: Mod | None = None
    side: Literal[-1, 0, 1] = 0
    role: Literal["age"] | None = None
    extra: tuple[tuple[float, Grain], ...] = ()
    exact: bool = False
    """Whether it is counted to the day: "two years to the day"."""


class Stretch(_Term, frozen=True):
    """So much of the beginning of a time, or of its end: "the first nine months of 1989"; a length that has a place."""

    length: Duration
    of: "Expression"
    closing: bool = False


class Each(_Term, frozen=True):
    """A recurring time: `Each(Grain.DAY)` "daily", `Each(Fields(weekday=0))` "every Monday", 2 the other, None few."""

    target: "Grain | Fields"
    every: float | None = 1
    rate: bool = False
    """Whether it is a rate ("a year", "per day")."""


class Reference(_Term, frozen=True):
    """The present, past or future as such: "now", "recently", "the future"."""

    to: Literal["PRESENT", "PAST", "FUTURE"]


class Holiday(_Term, frozen=True):
    """A named day whose date the year decides: `Holiday("easter", 2018)`; without a year the nearest one."""

    name: str
    year: int | None = None
    step: int | None = None
    eve: bool = False


class Named(_Term, frozen=True):
    """A period known by name: "World War II", "the 2018 World Cup".

    `spans` are the first and last day of it, ISO 8601, one for each edition where there are several.
    """

    name: str
    spans: tuple[tuple[str, str], ...]
    year: int | None = None
    step: int | None = None
    """Which edition was asked for: -1 the last, 1 the next."""
    given: bool = False
    """Whether the name came with the request, its days as the editor set them."""


class Vague(_Term, frozen=True):
    """A time or length nobody could place: `Vague("PXX", "DURATION")` "a while"."""

    value: str
    type: Literal["DATE", "TIME", "DURATION", "SET"] = "DURATION"


Expression = (
    Fields
    | Near
    | Shift
    | Offset
    | Part
    | Inside
    | Nth
    | Duration
    | Stretch
    | Each
    | Reference
    | Holiday
    | Named
    | Vague
)
