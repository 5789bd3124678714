"""EventDate as EDTF, display string and JSON, one row per kind of date; the `edtf` package reads each string back."""

from time import struct_time

import pytest
from edtf import parse_edtf

from timeline.export.display import display
from timeline.export.edtf import edtf
from timeline.export.timeline import date_json
from timeline.values import EventDate, Grain, Interval, Moment

G = Grain


def at(
    start: tuple[int, ...] | None, end: tuple[int, ...] | None, grain: Grain, flags: str = "", timex: str = ""
) -> EventDate:
    """Flags: `~` approximate, `?` uncertain, `-` throughout."""
    interval = Interval(start and Moment(*start), end and Moment(*end), grain)
    extent = "throughout" if "-" in flags else "within"
    return EventDate(interval, extent, "~" in flags, "?" in flags, timex or None)


ROWS = [
    (at((2018, 12, 29), (2018, 12, 30), G.DAY), "2018-12-29", "29 December 2018"),
    (at((2018, 12, 29), (2018, 12, 30), G.DAY, "?"), "2018-12-29?", "possibly 29 December 2018"),
    (at((2018, 12, 29), (2018, 12, 30), G.DAY, "~?"), "2018-12-29%", "possibly 29 December 2018"),
    (at((2019,), (2019, 2), G.MONTH), "2019-01", "January 2019"),
    (at((2020, 2), (2020, 3), G.MONTH), "2020-02", "February 2020"),
    (at((1900, 2), (1900, 3), G.MONTH), "1900-02", "February 1900"),
    (at((2017,), (2018,), G.YEAR), "2017", "2017"),
    (at((2017,), (2018,), G.YEAR, "~"), "2017~", "about 2017"),
    (at((2017, 3, 27), (2017, 4, 3), G.WEEK), "2017-03-27/2017-04-02", "27 March – 2 April 2017"),
    (at((2017, 3, 6), (2017, 3, 13), G.WEEK), "2017-03-06/2017-03-12", "6–12 March 2017"),
    (at((2018, 12, 29), (2019, 1, 2), G.DAY), "2018-12-29/2019-01-01", "29 December 2018 – 1 January 2019"),
    (at((2018, 12, 21), (2019,), G.MONTH, "~"), "2018-12-21~/2018-12-31~", "late December 2018"),
    (at((2018, 12, 1), (2018, 12, 11), G.MONTH, "~"), "2018-12-01~/2018-12-10~", "early December 2018"),
    (at((2018, 12, 11), (2018, 12, 21), G.MONTH, "~"), "2018-12-11~/2018-12-20~", "mid-December 2018"),
    (at((2014,), (2014, 5), G.YEAR, "~"), "2014-01~/2014-04~", "early 2014"),
    (at((2014, 5), (2014, 9), G.YEAR, "~"), "2014-05~/2014-08~", "mid-2014"),
    (at((1990,), (1994,), G.DECADE, "~"), "1990~/1993~", "the early 1990s"),
    (at((1990,), (2000,), G.DECADE), "199X", "the 1990s"),
    (at((0,), (10,), G.DECADE), "000X", "1 BC – 9"),
    (at((1800,), (1900,), G.CENTURY), "18XX", "the 1800s"),
    (at((1901,), (2001,), G.CENTURY), "1901/2000", "1901–2000"),
    (at((2018,), (2018, 4), G.QUARTER), "2018-01/2018-03", "January – March 2018"),
    (at((2018, 7), (2019,), G.HALF), "2018-07/2018-12", "July – December 2018"),
    (at((2018, 6), (2018, 9), G.SEASON, timex="2018-SU"), "2018-22", "summer 2018"),
    (at((2018, 12), (2019, 3), G.SEASON, timex="2018-WI"), "2018-24", "winter 2018–19"),
    (at((2018, 6), (2018, 9), G.SEASON, "~", "2018-SU"), "2018-06~/2018-08~", "about summer 2018"),
    (at((2018, 10), (2019, 10), G.YEAR), "2018-10/2019-09", "October 2018 – September 2019"),
    (at((2017,), None, G.YEAR), "2017/..", "2017 or later"),
    (at((2017,), None, G.YEAR, "-"), "2017/..", "since 2017"),
    (at((2017,), (2019, 1, 16), G.DAY, "-~"), "2017-01-01~/2019-01-15~", "about 1 January 2017 – 15 January 2019"),
    (at(None, (2010,), G.YEAR), "../2009", "before 2010"),
    (at(None, (2010,), G.YEAR, "-"), "../2009", "until 2009"),
    (at(None, (2010,), G.YEAR, "-~"), "../2009~", "until 2009"),
    (at(None, (2010, 3, 5), G.DAY), "../2010-03-04", "before 5 March 2010"),
    (at(None, None, G.YEAR), "../..", "at some time"),
    (at((-43, 3, 15), (-43, 3, 16), G.DAY), "-0043-03-15", "15 March 44 BC"),
    (at((12000,), (12001,), G.YEAR), "Y12000", "12000"),
    (
        at((2018, 12, 29, 18), (2018, 12, 30), G.PART_OF_DAY, timex="2018-12-29TEV"),
        "2018-12-29",
        "29 December 2018, evening",
    ),
    (at((2018, 12, 29, 10, 30), (2018, 12, 29, 10, 31), G.MINUTE), "2018-12-29", "29 December 2018, 10:30"),
    (
        at((2018, 12, 29, 10, 30, 5), (2018, 12, 29, 10, 30, 6), G.SECOND),
        "2018-12-29T10:30:05",
        "29 December 2018, 10:30:05",
    ),
]


@pytest.mark.parametrize(("date", "string", "shown"), ROWS, ids=[row[1] + " " + row[2] for row in ROWS])
def test_date(date: EventDate, string: str, shown: str) -> None:
    assert (edtf(date), display(date)) == (string, shown)


# The package crashes on open sides and has no bounds for years beyond 9999.
READABLE = [row for row in ROWS if ".." not in row[1] and row[0].interval.grain >= G.DAY and "Y" not in row[1]]


@pytest.mark.parametrize(("date", "string", "shown"), READABLE, ids=[row[1] for row in READABLE])
def test_another_reader_finds_the_same_bounds(date: EventDate, string: str, shown: str) -> None:
    if date.interval.grain == G.SEASON:
        pytest.skip("where a season begins is a matter of hemisphere")
    read = parse_edtf(string)
    ends = date_json(date)
    assert [_iso(read.lower_strict()), _iso(read.upper_strict())] == [ends["earliest"], ends["latest"]]


def _iso(day: struct_time) -> str:
    return Moment(day.tm_year, day.tm_mon, day.tm_mday).iso


@pytest.mark.parametrize("string", [row[1] for row in ROWS])
def test_every_string_is_edtf(string: str) -> None:
    assert str(parse_edtf(string)) == string


@pytest.mark.parametrize(
    ("date", "earliest", "latest", "precision"),
    [
        (ROWS[0][0], "2018-12-29", "2018-12-29", "day"),
        (at((2017,), (2018,), G.YEAR), "2017-01-01", "2017-12-31", "year"),
        (at((2017,), None, G.YEAR), "2017-01-01", None, "year"),
        (
            at((2018, 12, 29, 18), (2018, 12, 30), G.PART_OF_DAY),
            "2018-12-29T18:00:00",
            "2018-12-29T23:59:59",
            "part-of-day",
        ),
        (
            at((2018, 12, 29), (2018, 12, 29, 6), G.PART_OF_DAY),
            "2018-12-29T00:00:00",
            "2018-12-29T05:59:59",
            "part-of-day",
        ),
    ],
)
def test_bounds_are_inclusive(date: EventDate, earliest: str | None, latest: str | None, precision: str) -> None:
    made = date_json(date)
    assert (made["earliest"], made["latest"], made["precision"]) == (earliest, latest, precision)
