"""What a caller may choose: the engine's value of it, and what is refused with what remedy."""

from typing import Any

import pytest
from pydantic import ValidationError

from models.choices import Choices
from models.faults import faults
from timeline.values import Grain, Interval, Moment, NamedPeriod, Options

SIEGE = {"name": "the siege", "start": "2018-03-01", "end": "2018-05-31"}


@pytest.mark.parametrize(
    ("given", "options"),
    [
        ({}, Options()),
        ({"date_order": "day-first"}, Options(day_first=True)),
        ({"date_order": "month-first"}, Options(day_first=False)),
        (
            {"periods": [SIEGE]},
            Options(periods=(NamedPeriod("the siege", Interval(Moment(2018, 3, 1), Moment(2018, 6, 1), Grain.DAY)),)),
        ),
    ],
)
def test_options(given: dict[str, Any], options: Options) -> None:
    assert Choices.model_validate(given).options() == options


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"end": "2018-02-28"}, "periods.0: `end` is before `start`; swap them"),
        ({"name": " "}, "periods.0.name: no name; write what articles call it"),
        ({"name": "The"}, "periods.0.name: no name"),
        ({"name": "x" * 201}, "periods.0.name: longer than 200 characters"),
        ({"start": "1599-12-31"}, "periods.0.start: the year 1599 is outside 1600-2100"),
        ({"end": "2018-02-30"}, "periods.0.end: there is no such day"),
        ({"end": "2018"}, "periods.0.end: not a day; write it as"),
        ({"from": "2018"}, "periods.0.from: unknown key"),
    ],
)
def test_a_period_that_cannot_be(change: dict[str, str], complaint: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Choices.model_validate({"periods": [SIEGE | change]})
    assert str(faults(refused.value)[0]).startswith(complaint)


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"periods": [SIEGE, SIEGE | {"name": "SIEGE"}]}, "periods: numbers 1 and 2 have one name; give each its own"),
        ({"periods": [SIEGE] * 101}, "periods: more than 100"),
        ({"date_order": "dmy"}, "date_order: not one of the known values; give 'day-first' or 'month-first'"),
    ],
)
def test_choices_that_cannot_be(given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Choices.model_validate(given)
    assert str(faults(refused.value)[0]).startswith(complaint)
