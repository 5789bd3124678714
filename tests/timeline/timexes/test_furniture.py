"""Nothing goes on from the dates of captions, headers and copyright lines."""

import pytest

from tests.timeline.timexes.reading import tag

TEXT = "The mill at Orle burned down. {}\n\nAt 3 p.m. the roof fell in. The next day the walls followed."


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("The bridge fell on 5 May 2016.", ["2016-05-05", "2016-05-05T15:00", "2016-05-06"]),
        ("\n\nPublished 5 May 2016", ["2016-05-05", "2019-01-15T15:00", "XXXX-XX-XX"]),
        (
            "\n\nCopyright 5 May 2016 Orle Herald. All rights reserved.",
            ["2016-05-05", "2019-01-15T15:00", "XXXX-XX-XX"],
        ),
    ],
)
def test_furniture_is_no_anchor(line: str, values: list[str]) -> None:
    assert [timex.value for timex in tag(TEXT.format(line))] == values
