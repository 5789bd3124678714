"""Date lines in any language, beside lines that are none."""

import pytest

from timeline.intake.spoken import stamp, stamps


@pytest.mark.parametrize(
    ("text", "language", "day", "saying"),
    [
        ("14 January 2019", "en", "2019-01-14", "bare"),
        ("Monday, Jan. 14, 2019", "en", "2019-01-14", "bare"),
        ("Updated: 14 January 2019, 10:30 GMT", "en", "2019-01-14", "updated"),
        ("Published on January 14, 2019 at 5:30 p.m. EST", "en", "2019-01-14", "published"),
        ("2019-01-14", None, "2019-01-14", "bare"),
        ("14.1.2019", "de", "2019-01-14", "bare"),
        ("Veröffentlicht am 14.01.2019 um 10:30 Uhr", "de", "2019-01-14", "published"),
        ("14. Jänner 2019", "de", "2019-01-14", "bare"),
        ("Publié le 14 janvier 2019 à 10h30", "fr", "2019-01-14", "published"),
        ("14 de enero de 2019", "es", "2019-01-14", "bare"),
        ("Опубликовано: 14 января 2019, 10:30", "ru", "2019-01-14", "published"),
        ("14 stycznia 2019", "pl", "2019-01-14", "bare"),
        ("14 Ocak 2019", "tr", "2019-01-14", "bare"),
        ("2019年1月14日", "ja", "2019-01-14", "bare"),
        ("14 | 01 | 2019", "de", "2019-01-14", "bare"),
        ("14 janvier 2019", "en", "2019-01-14", "bare"),  # the page says English, the month says otherwise
        # no stamps
        ("We met on 14 January 2019", "en", None, None),
        ("January 2019", "en", None, None),
        ("Copyright 2019", "en", None, None),
        ("31 June 2019", "en", None, None),
        ("2019-02-30", "en", None, None),
        ("two hours ago, 2019", "en", None, None),
        ("The year 2019 saw 14 bridges closed in all", "en", None, None),
        ("14 January - 16 January 2019", "en", None, None),
        ("1.2.3.2019", "de", None, None),
        ("By Ada Quill", "en", None, None),
        ("x" * 5000 + " 2019", "en", None, None),
    ],
)
def test_a_line_that_is_a_date(text: str, language: str | None, day: str | None, saying: str | None) -> None:
    found = stamp(text, language)
    assert (found.day.isoformat() if found else None, found.saying if found else None) == (day, saying)


@pytest.mark.parametrize(
    ("text", "language", "day_first", "day", "assumed"),
    [
        ("3/4/2019", "en", None, "2019-03-04", ("day-month order",)),
        ("3/4/2019", "en-GB", None, "2019-04-03", ()),
        ("3/4/2019", "en-US", None, "2019-03-04", ()),
        ("3/4/2019", "fr", None, "2019-04-03", ("day-month order",)),
        ("3/4/2019", "en-US", True, "2019-04-03", ()),
        ("3/4/2019", "fr", False, "2019-03-04", ()),
        ("23/4/2019", "en-US", False, "2019-04-23", ()),
        ("4/23/2019", "fr", True, "2019-04-23", ()),
        ("4/4/2019", "en", None, "2019-04-04", ()),
    ],
)
def test_the_order_of_day_and_month(
    text: str, language: str, day_first: bool | None, day: str, assumed: tuple[str, ...]
) -> None:
    found = stamp(text, language, day_first=day_first)
    assert found is not None
    assert (found.day.isoformat(), found.assumed) == (day, assumed)


def test_two_stamps_on_one_line() -> None:
    found = stamps("Published 14 January 2019 | Updated 16 January 2019", "en")
    assert [(one.saying, one.day.day) for one in found] == [("published", 14), ("updated", 16)]
