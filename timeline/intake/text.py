"""What a pasted text says of its own publication: a dateline with a year, a line that says when it was published."""

import re
from datetime import date

from msgspec import Struct

from timeline.intake.evidence import Reader
from timeline.intake.publication import FIRST_YEAR, LAST_YEAR, span
from timeline.intake.spoken import LONGEST, stamps
from timeline.values import Publication, PublicationBasis

HEAD, TAIL = 8, 4
"""Lines at the top and the end where such lines stand; a date line of its own deeper in belongs to the story."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_PLACE = r"[A-Z][A-Z'’.\- ]{2,40}(?:[,/] ?[A-Z][A-Za-z'’.\- ]{1,30}){0,2}"
_DATELINE = re.compile(
    rf"\s*{_PLACE}[,:]? ?[(—–-]? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:{_MONTH} (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) {_MONTH.replace('month', 'month2')})"
    r"(?:,? (?P<year>(?:1[6-9]|20)\d\d))?"
    r"\)?,? ?(?:\([A-Z][A-Za-z .,&/-]{1,40}\)|/[A-Za-z -]{2,30}/)? ?(?:--?|[—–])\s"
)
"""MOSCOW, Jan. 14 (AP) - ; KABUL, Afghanistan, 14 January 2019 -- . A month and a day, and a dash after them."""
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))\s*(?:\(c\)|©)?\s*((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?", re.IGNORECASE
)


class Dateline(Struct, frozen=True):
    """The day at the head of an agency's story; year None when it is left out, as agencies do."""

    year: int | None
    month: int
    day: int
    text: str


def dateline(text: str) -> Dateline | None:
    """The dateline of a story, on one of its first lines.

    >>> dateline("MOSCOW, Jan. 14 (AP) - Two men were killed.")
    Dateline(year=None, month=1, day=14, text='MOSCOW, Jan. 14 (AP) -')
    """
    for row in text[:4000].split("\n")[: 2 * HEAD]:
        found = _DATELINE.match(row)
        if found:
            month = MONTHS.index((found["month"] or found["month2"]).lower()) + 1
            day = int(found["day"] or found["day2"])
            year = int(found["year"]) if found["year"] else None
            try:
                date(year or 2000, month, day)
            except ValueError:
                return None
            return Dateline(year, month, day, found[0].strip())
    return None


def copyright_year(text: str) -> int | None:
    """The last year of a copyright line in the last lines of the text; they are printed when the page is."""
    found = list(_COPYRIGHT.finditer("\n".join(_rows(text)[-TAIL:])[-1000:]))
    return int(found[-1][2] or found[-1][1]) if found else None


def stated_in_text(text: str, reader: Reader) -> Publication:
    """The publication the text itself states; unknown without. Dates of the story are no such statement."""
    rows = _rows(text)
    said = [
        spoken
        for at, row in enumerate(rows)
        if (at < HEAD or at >= len(rows) - TAIL) and len(row) <= 3 * LONGEST and any(map(str.isdigit, row))
        for spoken in stamps(row, reader.language, day_first=reader.day_first)
        if at < HEAD or spoken.saying != "bare"
    ]
    for saying in ("published", "bare", "updated"):
        days = [spoken for spoken in said if spoken.saying == saying and _plausible(spoken.day, reader)]
        if days:
            best = days[0]
            against = (f"against: line {other.day}" for other in days[1:] if other.day != best.day)
            evidence = (f"{saying} line: {best.day}" if saying != "bare" else f"date line: {best.day}", *against)
            return Publication(span(best.day), PublicationBasis.TEXT, best.day.isoformat(), best.assumed, evidence)
    line = dateline(text)
    if line and line.year and _plausible(day := date(line.year, line.month, line.day), reader):
        return Publication(span(day), PublicationBasis.DATELINE, day.isoformat(), (), (f"dateline: {line.text}",))
    return Publication()


def _plausible(day: date, reader: Reader) -> bool:
    return FIRST_YEAR <= day.year <= LAST_YEAR and (reader.latest is None or day <= reader.latest)


def _rows(text: str) -> list[str]:
    return [row.strip() for row in text.split("\n") if row.strip()]
