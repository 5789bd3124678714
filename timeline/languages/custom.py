"""What custom says where a text says it in figures: 03/04/2019 is 3 April in London and March 4 in Boston."""

_MONTH_FIRST = frozenset(["AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI"])
_BOTH = frozenset(["CA"])


def day_first(language: str | None) -> bool | None:
    """Whether the day comes before the month where a language (BCP 47) is written so; None if that is not known.

    By the short date formats of Unicode CLDR: `day_first("en-GB")`. A language without a region says nothing.
    """
    regions = [part.upper() for part in (language or "").split("-")[1:] if _is_region(part)]
    if not regions or regions[0] in _BOTH:
        return None
    return regions[0] not in _MONTH_FIRST


def _is_region(part: str) -> bool:
    return (len(part) == 2 and part.isalpha()) or (len(part) == 3 and part.isdigit())
