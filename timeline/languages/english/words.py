"""English words of time, as tables; and the slots that patterns are made of."""

import re

from timeline.languages.language import Slot
from timeline.values import Grain
from timeline.values.expression import Mod, PartOfDay, SeasonName

MONTHS = (
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
)  # fmt: skip
MONTH_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}

UNITS = {
    "second": Grain.SECOND, "minute": Grain.MINUTE, "hour": Grain.HOUR, "day": Grain.DAY, "night": Grain.DAY,
    "weekend": Grain.WEEKEND, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "year": Grain.YEAR,
    "decade": Grain.DECADE, "century": Grain.CENTURY,
}  # fmt: skip
_PLURALS = {word + "s": grain for word, grain in UNITS.items() if word != "century"} | {"centuries": Grain.CENTURY}
_SHORT = {
    "sec": Grain.SECOND, "secs": Grain.SECOND, "min": Grain.MINUTE, "mins": Grain.MINUTE, "hr": Grain.HOUR, "hrs": Grain.HOUR,
    "wk": Grain.WEEK, "wks": Grain.WEEK, "yr": Grain.YEAR, "yrs": Grain.YEAR,
}  # fmt: skip
LENGTHS = {word: grain for word, grain in (UNITS | _PLURALS | _SHORT).items() if word != "night"}

SEASONS: dict[str, SeasonName] = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "autumn": "FA",
    "fall": "FA",
    "winter": "WI",
}

PARTS: dict[str, PartOfDay] = {
    "morning": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "first light": "MO", "sunset": "EV", "sundown": "EV", "noontime": "MI", "lunchtime": "MI", "midday": "MI",
    "afternoon": "AF", "evening": "EV", "dusk": "EV", "night": "NI", "nightfall": "NI", "nighttime": "NI", "daytime": "DT",
}  # fmt: skip

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
CARDINALS = {word: n for n, word in enumerate(_ONES, 1)} | {
    word: n for n, word in zip(range(20, 100, 10), _TENS, strict=True)
}
_ORDINAL_ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"]  # fmt: skip
ORDINALS = {word: n for n, word in enumerate(_ORDINAL_ONES, 1)} | {
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
}  # fmt: skip
DECADE_WORDS = {
    "noughties": 0, "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
}  # fmt: skip
FRACTIONS = {"half": 0.5, "quarter": 0.25}

ZONES = [
    "est",
    "edt",
    "et",
    "cst",
    "cdt",
    "ct",
    "mst",
    "mdt",
    "mt",
    "pst",
    "pdt",
    "pt",
    "gmt",
    "utc",
    "bst",
    "cet",
    "cest",
    "msk",
    "ist",
    "jst",
]

# How many units on from the one at hand.
STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
# Days from that of publication.
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
# What stands before an amount, to the TIMEX3 mod.
HEDGES: dict[str, Mod] = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "close to": "LESS_THAN", "just shy of": "LESS_THAN", "fewer than": "LESS_THAN", "well under": "LESS_THAN",
    "a little under": "LESS_THAN", "slightly less than": "LESS_THAN", "just less than": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "just under": "LESS_THAN",
    "more than": "MORE_THAN", "over": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN", "upwards of": "MORE_THAN",
    "just more than": "MORE_THAN", "a little over": "MORE_THAN", "a little more than": "MORE_THAN", "slightly more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE", "a minimum of": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS",
}  # fmt: skip
HEDGE = "(?P<hedge>" + "|".join(sorted(HEDGES, key=len, reverse=True)) + ") "


def either(*words: str) -> str:
    """A pattern for any of the words, longest first, with the boundary after them."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + r")\b"


def _month(text: str) -> int:
    word = text.rstrip(".")
    return MONTH_SHORT.get(word) or MONTHS.index(word) + 1


def _weekday(text: str) -> int:
    word = text.rstrip(".")
    return WEEKDAY_SHORT[word] if word in WEEKDAY_SHORT else WEEKDAYS.index(word)


_NUMBER_WORD = rf"(?:(?:{'|'.join(_ONES)})|(?:{'|'.join(_TENS)})(?:{'|'.join(_ONES[:9])})?|hundred|thousand|dozen)\b"


def number(text: str) -> float:
    """`"1,200"` 1200, `"twenty-one"` 21, `"two hundred"` 200, `"a"` 1, `"two and a half"` 2.5."""
    text = text.replace(",", "").replace("-", " ")
    if text[0].isdigit() and " " not in text:
        return float(text)
    total, current = 0.0, 0.0
    for word in text.split():
        if word in CARDINALS:
            current += CARDINALS[word]
        elif word[0].isdigit():
            current += float(word)
        elif word == "dozen":
            current = (current or 1) * 12
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in {"thousand", "million", "billion"}:
            total += (current or 1) * {"thousand": 1e3, "million": 1e6, "billion": 1e9}[word]
            current = 0
        elif word == "half":
            current = current * 0.5 if current == 12 else current + 0.5
        elif word in {"a", "an"} and not current:
            continue
        else:
            compound = next(
                (
                    CARDINALS[ten] + CARDINALS[word[len(ten) :]]
                    for ten in _TENS
                    if word.startswith(ten) and word[len(ten) :] in CARDINALS
                ),
                None,
            )
            current += compound or 0
    return (total + current) or 1


def ordinal(text: str) -> int:
    """`"third"` 3, `"21st"` 21, `"twenty-first"` 21, `"last"` -1."""
    if text in {"last", "final"}:
        return -1
    if text[0].isdigit():
        return int("".join(c for c in text if c.isdigit()))
    ten, _, one = text.replace("-", " ").partition(" ")
    return ORDINALS[ten] if not one else CARDINALS[ten] + ORDINALS[one]


def spelled_year(text: str) -> int:
    """`"nineteen ninety-six"` 1996, `"two thousand"` 2000, `"twenty eighteen"` 2018, `"nineteen hundred"` 1900."""
    words = text.replace("-", " ").split()
    if words[0] == "two":
        return 2000 + sum(CARDINALS.get(word, 0) for word in words[2:])
    rest = 0 if words[1] == "hundred" else sum(CARDINALS.get(word, 0) for word in words[1:])
    return CARDINALS[words[0]] * 100 + rest


def _short_year(text: str) -> int:
    return int(text.lstrip("'`"))


_NUM = r"(?:\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,3})?)\b"
_SPELLED = (
    rf"(?:seventeen|eighteen|nineteen|twenty)[- ](?:(?:{'|'.join(_TENS)})[- ]?(?:{'|'.join(_ONES[:9])})?|hundred|{'|'.join(_ONES[9:])})\b"
    rf"|two thousand(?: (?:and )?(?:{'|'.join(_ONES)}))?\b"
)
_ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?:{'|'.join(ORDINALS)})|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ORDINAL_ONES[:9])}))\b"

_PAST_HOUR = re.compile(r"(?:a )?([a-z]+|twenty[- ][a-z]+)(?: minutes?)?[- ](past|to) ([a-z]+)")
_MINUTES = {"half": 30, "quarter": 15, "twenty-five": 25} | {word: n for word, n in CARDINALS.items() if n <= 20}
_SPOKEN_HOURS = [*_ONES[:12], "noon", "midday", "midnight"]
_NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 24, "12 noon": 12, "12 midnight": 24}
_HM = r"(?:1\d|2[0-4]|0?\d)(?:[:.][0-5]\d)?(?::[0-5]\d)?"
_SPOKEN = (
    "(?:half[- ]past|(?:a )?quarter[- ](?:past|to)|(?:five|ten|twenty|twenty[- ]five)(?: minutes (?:past|to)|[- ]past)"
    f"|(?:{'|'.join(_ONES)}) minutes? (?:past|to))"
)
_MERIDIEM = r"(?:[ap]m\b|[ap]\.m\b\.?|[ap]\. m\.)"


def clock(text: str) -> tuple[int, int | None, int | None] | None:
    """`"10:30 a.m."` (10, 30, None), `"ten to six"` (5, 50, None), `"noon"` (12, 0, None); None if there is no such hour."""
    if spoken := _PAST_HOUR.fullmatch(text):
        away, past = _MINUTES[spoken[1].replace(" ", "-")], spoken[2] == "past"
        hour = CARDINALS.get(spoken[3]) or _NAMED_HOURS[spoken[3]] % (24 if past else 25)
        minutes = 60 * hour + (away if past else -away)
        return minutes // 60, minutes % 60, None
    if text in _NAMED_HOURS:
        return _NAMED_HOURS[text], None if text == "midnight" else 0, None
    compact = text.replace(" ", "").replace(".m", "m").replace(".", ":").rstrip(":")
    meridiem = compact[-2] if compact.endswith(("am", "pm")) else ""
    head = compact[:-2] if meridiem else compact.removesuffix("o'clock")
    parts = [CARDINALS[head]] if head in CARDINALS else [int(part) for part in head.split(":") if part]
    if not parts or (meridiem and not 1 <= parts[0] <= 12):
        return None
    hour = parts[0] % 12 + 12 * (meridiem == "p") if meridiem else parts[0]
    return hour, parts[1] if len(parts) > 1 else 0, parts[2] if len(parts) > 2 else None


SLOTS = {
    "month": Slot(rf"(?:{'|'.join(MONTHS)})\b|(?:{'|'.join(MONTH_SHORT)})\b\.?", _month),
    "weekday": Slot(rf"(?:{'|'.join(WEEKDAYS)})\b|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?", _weekday),
    "fullweekday": Slot(rf"(?:{'|'.join(WEEKDAYS)})\b", _weekday),
    "weekdays": Slot(rf"(?:{'|'.join(WEEKDAYS)})s\b", lambda text: WEEKDAYS.index(text[:-1])),
    "day": Slot(r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b", ordinal),
    "dd": Slot(r"(?:3[01]|[12]\d|0?[1-9])", int),
    "mm": Slot(r"(?:1[0-2]|0?[1-9])", int),
    "year": Slot(r"(?:1\d\d\d|20\d\d)\b", int),
    "faryear": Slot(r"(?:0\d\d\d|2[1-9]\d\d|[3-9]\d\d\d)\b", int),
    "anyyear": Slot(r"\d{1,4}\b", int),
    "yy": Slot(r"\d\d\b", int),
    "shortyear": Slot(r"['`]\d\d\b", _short_year),
    "spelledyear": Slot(_SPELLED, spelled_year),
    "number": Slot(rf"(?:{_NUM}|(?:an? (?:hundred|thousand|dozen)\b(?: and)?|(?:half a )?{_NUMBER_WORD})(?:[ -](?:(?:hundred|thousand) and )?{_NUMBER_WORD})*(?: and a half\b)?)", number),
    "a": Slot(r"an?\b", lambda _: 1.0),
    "ordinal": Slot(_ORDINAL, ordinal),
    "unit": Slot(either(*LENGTHS), LENGTHS.__getitem__),
    "units": Slot(either(*_PLURALS), (UNITS | _PLURALS).__getitem__),
    "oneunit": Slot(either(*UNITS), UNITS.__getitem__),
    "season": Slot(either(*SEASONS), SEASONS.__getitem__),
    "part": Slot(either(*PARTS), PARTS.__getitem__),
    "decade": Slot(r"\d{3}0'?s\b", lambda text: int(text[:3])),
    "decadeword": Slot(either(*DECADE_WORDS), DECADE_WORDS.__getitem__),
    "shortdecade": Slot(r"['`]?\d0'?s\b", lambda text: int(text.lstrip("'`")[0])),
    "zone": Slot(rf"(?:{'|'.join(ZONES)})\b|(?:eastern|central|mountain|pacific)(?: (?:standard|daylight))?(?: time)?\b|(?:greenwich mean|british summer|central european|local|uk|british|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?)) time\b", str),
    "hour": Slot(r"(?:1\d|2[0-4]|0?\d)", int),
    "minute": Slot(r"[0-5]\d\b", int),
    "clock": Slot(rf"(?:{_HM} ?{_MERIDIEM}|{either(*_ONES[:12])} {_MERIDIEM}|(?:{_HM}|{either(*_ONES[:12])}) o'clock\b|{_SPOKEN} {either(*_SPOKEN_HOURS)}|{either(*_NAMED_HOURS)})", clock),
    "onthedial": Slot(rf"(?:(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?|{either(*_ONES[:12])}) o'clock\b|{_SPOKEN} {either(*_ONES[:12])}", clock),
    "tominute": Slot(rf"(?:five|ten|twenty|twenty[- ]five) to {either(*_SPOKEN_HOURS)}", clock),
    "era": Slot(r"b\.c\.(?:e\.)?|bce?\b|a\.d\.|ad\b|ce\b", lambda text: text.startswith("b")),
}  # fmt: skip


def astronomical(year: int, *, bc: bool) -> int:
    """The year as astronomers count: 1 BC is 0, 44 BC is -43."""
    return 1 - year if bc else year
