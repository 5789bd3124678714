"""What a caller may choose beside the articles, the same for the API and the command line."""

import re
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from timeline.intake import given
from timeline.languages.naming import key
from timeline.values import Grain, Interval, Moment, NamedPeriod, Options

NAME_LENGTH, MOST_PERIODS = 200, 100
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
DateOrder = Literal["day-first", "month-first"]


class Period(BaseModel):
    """A time that the articles know by a name: what "during the siege" means."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"name": "the siege", "start": "2018-03-01", "end": "2018-05-31"}]},
    )

    name: Annotated[str, Field(max_length=NAME_LENGTH, description="As articles write it, in any case")]
    start: Annotated[str, Field(description="The first day, such as 2018-03-01")]
    end: Annotated[str, Field(description="The last day, included")]

    @field_validator("name")
    @classmethod
    def _named(cls, value: str) -> str:
        if not any(mark.isalnum() for mark in key(value)) or key(value) == "the":
            raise ValueError('no name; write what articles call it, such as "the siege"')
        return value

    @field_validator("start", "end")
    @classmethod
    def _day(cls, value: str) -> str:
        if not _DAY.fullmatch(value):
            raise ValueError('not a day; write it as "2018-03-01"')
        given(value)
        return value

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end < self.start:
            raise ValueError("`end` is before `start`; swap them")
        return self

    def period(self) -> NamedPeriod:
        """The engine's value."""
        last = Moment(*map(int, self.end.split("-")))
        after = Moment.from_ordinal(last.ordinal + 1)
        return NamedPeriod(self.name, Interval(Moment(*map(int, self.start.split("-"))), after, Grain.DAY))


class Choices(BaseModel):
    """How articles are read."""

    periods: Annotated[
        list[Period], Field(max_length=MOST_PERIODS, description="Times that the articles know by a name")
    ] = []
    date_order: Annotated[
        DateOrder | None,
        Field(
            description="What 03/04/2019 means; by default what the region of `language` writes (`en-GB`: day first), "
            "else what other dates of the article show; if nothing tells, it lies between the two days"
        ),
    ] = None

    @field_validator("periods")
    @classmethod
    def _distinct(cls, value: list[Period]) -> list[Period]:
        first: dict[str, int] = {}
        for number, period in enumerate(value, 1):
            other = first.setdefault(key(period.name), number)
            if other != number:
                raise ValueError(f"numbers {other} and {number} have one name; give each its own")
        return value

    def options(self) -> Options:
        """The engine's value."""
        day_first = None if self.date_order is None else self.date_order == "day-first"
        return Options(day_first=day_first, periods=tuple(period.period() for period in self.periods))
