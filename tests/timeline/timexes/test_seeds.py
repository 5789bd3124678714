"""What the first issue asks of dates, in sentences of our own."""

import pytest

from tests.timeline.timexes.reading import bounds, row, tag

ROWS = [
    ("2017-04-06", "The paper wrote about it [last week].", "2017-W13", "2017-03-27..2017-04-02", "near-unit"),
    ("2019-01-15", "He had been held [last May].", "2018-05", "2018-05-01..2018-05-31", "near-month"),
    ("2019-01-15", "They fled [last January].", "2018-01", "2018-01-01..2018-01-31", "near-month"),
    ("2019-01-15", "[Last year], nobody was charged.", "2018", "2018-01-01..2018-12-31", "near-unit"),
    ("2019-01-15", "It began again [last month].", "2018-12", "2018-12-01..2018-12-31", "near-unit"),
    ("2019-01-15", "He was arrested on [December 29].", "2018-12-29", "2018-12-29", "month-day"),
    ("2019-01-15", "Dozens vanished over [the past few weeks].", "PXW", "duration", "side-vague"),
    ("2019-01-15", "The [25-year-old] escaped.", "P25Y", "age", "age"),
    ("2019-01-15", "They were held for [12 days].", "P12D", "duration", "duration"),
    ("2019-01-15", "As in [the 1990s], few spoke.", "199", "1990-01-01..1999-12-31", "decade"),
    ("2019-01-15", "The campaign of [2017] was worse.", "2017", "2017-01-01..2017-12-31", "year"),
    ("2019-01-15", "In [2017] police in Riga shut the port.", "2017", "2017-01-01..2017-12-31", "year"),
    ("2019-01-15", "It closed. In [2017] the officers left.", "2017", "2017-01-01..2017-12-31", "year"),
    ("2019-01-15", "She said on [Monday] that it was true.", "2019-01-14", "2019-01-14", "weekday"),
    (None, "She said on [Monday] that it was true.", "XXXX-WXX-1", "no-publication-date", "weekday"),
    ("2019-01-15", "The letter is dated [30 February 2018].", "2018-02-30", "no-such-day", "full-date"),
    ("2019-01-15", "The letter is dated [29 February 2019].", "2019-02-29", "no-such-day", "full-date"),
]


@pytest.mark.parametrize(("anchor", "sentence", "value", "interval", "rule"), ROWS)
def test_row(anchor: str | None, sentence: str, value: str, interval: str, rule: str) -> None:
    timex, found = row(sentence, anchor)
    assert timex is not None, found
    assert (timex.value, bounds(timex), timex.rule) == (value, interval, rule)


@pytest.mark.parametrize(
    "sentence",
    [
        "March on Washington!",
        "It may rain.",
        "Sun Microsystems paid $10.",
        "They won 3-2.",
        "Version 10.4.2 is out.",
        "He sat down.",
        "A crowd of 2017 people came.",
        "They live in 2017 homes.",
    ],
)
def test_no_date(sentence: str) -> None:
    assert tag(sentence) == ()
