"""The day a holiday falls on. Fixed days and nth weekdays are a table; moving ones come from kept libraries."""

from functools import lru_cache

from timeline.resolve.calendar import shift_days, weekday
from timeline.values import Moment

_FIXED = {
    "new year": (1, 1),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "women's day": (3, 8),
    "international women's day": (3, 8),
    "ides of march": (3, 15),
    "st. patrick's day": (3, 17),
    "saint patrick's day": (3, 17),
    "st. david's day": (3, 1),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "st. george's day": (4, 23),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "victory day": (5, 9),
    "flag day": (6, 14),
    "juneteenth": (6, 19),
    "midsummer's day": (6, 24),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "july fourth": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "armistice day": (11, 11),
    "st. andrew's day": (11, 30),
    "orthodox christmas": (1, 7),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "kwanzaa": (12, 26),
    "australia day": (1, 26),
    "holocaust memorial day": (1, 27),
    "bonfire night": (11, 5),
    "world aids day": (12, 1),
    "st. stephen's day": (12, 26),
    "hogmanay": (12, 31),
}
# month, weekday, which (-1 the last), days added
_NTH = {
    "martin luther king jr. day": (1, 0, 3, 0),
    "martin luther king day": (1, 0, 3, 0),
    "presidents' day": (2, 0, 3, 0),
    "mother's day": (5, 6, 2, 0),
    "memorial day": (5, 0, -1, 0),
    "father's day": (6, 6, 3, 0),
    "labor day": (9, 0, 1, 0),
    "labour day": (9, 0, 1, 0),
    "columbus day": (10, 0, 2, 0),
    "thanksgiving": (11, 3, 4, 0),
    "thanksgiving day": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
    "election day": (11, 0, 1, 1),
}
_GREGORIAN = 1583  # the first year that has all its feasts by the calendar of now
_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "orthodox easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "whitsun": 49,
    "whit monday": 50,
}
# country and the library's name of the day, days added
_LISTED = {
    "eid al-fitr": ("AE", "eid al-fitr", 0),
    "eid al-adha": ("AE", "eid al-adha", 0),
    "rosh hashanah": ("IL", "rosh hashanah", 0),
    "yom kippur": ("IL", "yom kippur", 0),
    "passover": ("IL", "pesach", 0),
    "hanukkah": ("IL", "hanukkah", 0),
    "diwali": ("IN", "diwali", 0),
    "purim": ("IL", "purim", 0),
    "shavuot": ("IL", "shavuot", 0),
    "sukkot": ("IL", "sukkot", 0),
    "chinese new year": ("SG", "chinese new year", 0),
    "lunar new year": ("SG", "chinese new year", 0),
    "ramadan": ("AE", "eid al-fitr", -29),
}
_KEPT = {"diwali": (2001, 2035)}
"""The first and last year of days that the library keeps for fewer years than the others."""
_KINDS = {"IL": ("public", "optional", "school")}
"""What days of a country are asked for, where not all are holidays of the state."""

# those that last: days from the first
_LASTING = {"ramadan": 29, "hanukkah": 8, "passover": 7, "sukkot": 7, "kwanzaa": 7}


def holiday_length(name: str) -> int:
    """How many days it lasts: 29 for Ramadan (30 in some years, by the moon), 1 for most."""
    return _LASTING.get(name, 1)


@lru_cache(maxsize=512)
def holiday_day(name: str, year: int) -> Moment | None:
    """The day `name` falls on in `year`; None if nobody can say."""
    if name in _FIXED:
        return Moment(year, *_FIXED[name])
    if name in _NTH:
        month, wanted, which, more = _NTH[name]
        return shift_days(_nth(year, month, wanted, which), more)
    if name in _FROM_EASTER and 326 <= year <= 4099:
        from dateutil.easter import EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415

        method = EASTER_ORTHODOX if name.startswith("orthodox") else EASTER_WESTERN
        sunday = easter(year, EASTER_JULIAN if year < _GREGORIAN else method)  # as the chronicles date it
        return shift_days(Moment(sunday.year, sunday.month, sunday.day), _FROM_EASTER[name])
    first, last = _KEPT.get(name, (1950, 2070))
    return _listed(name, year) if name in _LISTED and first <= year <= last else None


def _nth(year: int, month: int, wanted: int, which: int) -> Moment:
    if which < 0:
        last = Moment.from_ordinal(Moment(year, month + 1, 1).ordinal - 1)
        return shift_days(last, -((weekday(last) - wanted) % 7))
    first = Moment(year, month, 1)
    return shift_days(first, (wanted - weekday(first)) % 7 + 7 * (which - 1))


def _listed(name: str, year: int) -> Moment | None:
    import holidays  # noqa: PLC0415 - a quarter of a second to load, and few articles name such a day

    country, label, more = _LISTED[name]
    kinds = _KINDS.get(country, ("public",))
    listed = holidays.country_holidays(country, years=year, language="en_US", categories=kinds)
    days = sorted(Moment(day.year, day.month, day.day) for day, names in listed.items() if label in names.lower())
    first = [day for day in days if shift_days(day, -1) not in days]
    begun = [day for day in first if day > Moment(year, 1, 1)] or first  # on 1 January last year's may go on
    return shift_days(begun[0], more) if begun else None
