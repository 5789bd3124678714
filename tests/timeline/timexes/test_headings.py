"""A heading with a date dates what stands under it, until the next one."""

import pytest

from tests.timeline.timexes.reading import tag

INTRO = "The raids began two years ago. This is what is known of them.\n\n"


def values(text: str, anchor: str | None) -> list[str]:
    return [timex.value for timex in tag(text, anchor)]


@pytest.mark.parametrize(
    ("heading", "under", "found"),
    [
        # Negative: without a heading the year is that of the tense.
        ("What is known", "In April they left. On 28 May they came back.", ["2018-04", "2018-05-28"]),
        ("2017", "In April they left. On 28 May they came back.", ["2017", "2017-04", "2017-05-28"]),
        ("2017: the first wave", "They had gone since 2011. In April they left.", ["2017", "2011", "2017-04"]),
        ("== 2017 ==", "In December they left, and in January as well.", ["2017", "2017-12", "2017-01"]),
        ("November 2017", "On the 14th they left. In January they came back.", ["2017-11", "2017-11-14", "2018-01"]),
        ("12 March 2017", "They left. The gate was shut at 10 p.m.", ["2017-03-12", "2017-03-12T22:00"]),
        ("12 March 2017", "It is known that on Tuesday they left.", ["2017-03-12", "2017-03-14"]),
        ("2017", "It is known that on Tuesday they left.", ["2017", "XXXX-WXX-2"]),
        # What it reports is said in the past: nothing of this year's heading is ahead.
        ("2019", "In January they left. In December they had come.", ["2019", "2019-01", "2018-12"]),
        # A line that only names a year, a sentence, the end of a caption.
        ("The 2017 raids", "In April they left.", ["2017", "2018-04"]),
        ("They began in 2017.", "In April they left.", ["2017", "2018-04"]),
        ("The square in Marrow, 2017", "In April they left.", ["2017", "2018-04"]),
    ],
)
def test_heading(heading: str, under: str, found: list[str]) -> None:
    assert values(f"{INTRO}{heading}\n\n{under}\n\nThat is all.", "2019-01-15")[1:] == found


def test_list_of_dated_lines() -> None:
    text = f"{INTRO}2017\n\nApril: they leave.\n\n28 May: they come back.\n\n2018\n\nMarch: they leave again."
    assert values(text, "2019-01-15")[1:] == ["2017", "2017-04", "2017-05-28", "2018", "2018-03"]
    assert values(f"{text}\n\nNothing is known of September.", "2019-01-15")[-1] == "2018-09"
    assert values(f"{text}\n\nNothing has happened since October.", "2019-01-15")[-1] == "2018-10"
    assert values(f"{text}\n\nReactions\n\nThe mayor left in April.", "2019-01-15")[-1] == "2018-04"


def test_days_head_the_parts_of_a_year() -> None:
    long = "They left. " * 9
    text = f"{INTRO}2017\n\n28 May\n\n{long}\n\n3 June\n\n{long}At noon they came back."
    assert values(text, "2019-01-15")[1:] == ["2017", "2017-05-28", "2017-06-03", "2017-06-03T12:00"]
    told = f"{INTRO}2017\n\nIn May they left.\n\nThe square, 2018\n\nIn April they came back.\n\nThat is all."
    assert values(told, "2019-01-15")[1:] == ["2017", "2017-05", "2018", "2018-04"]


def test_a_tale_goes_on_under_what_is_no_heading() -> None:
    text = f"{INTRO}The square, 2018\n\nOn 12 March 2014 they left. On 15 May they came back. It is so.\n\nThat is all."
    assert values(text, "2019-01-15")[2:] == ["2014-03-12", "2014-05-15"]


@pytest.mark.parametrize("day", ["15 January 2019", "January 2019"])
def test_the_day_of_the_article_is_no_heading(day: str) -> None:
    assert values(f"{day}\n\nThey left in December. It is so.", "2019-01-15")[1:] == ["2018-12"]
    assert values(f"{INTRO}{day}\n\nThey left in December. It is so.", "2019-01-15")[2:] == ["2018-12"]


@pytest.mark.parametrize(
    ("heading", "under", "found"),
    [
        ("Campaign of 1915", "In May they left.", ["1915", "1915-05"]),
        ("The siege (1916)", "In May they left.", ["1916", "1916-05"]),
        ("The siege, 1916-1917", "In May they left.", ["1916", "1917", "1916-05"]),
        ("The siege 1916–1917", "In May they left.", ["1916", "1917", "1916-05"]),
        ("Spring 1918: the retreat", "In May they left.", ["1918-SP", "1918-05"]),
        ("20 March", "At noon they left.", ["1914-03-20", "1914-03-20T12:00"]),
        ("1915", "They had left in 1913 as well. In May they left.", ["1915", "1913", "1915-05"]),
        ("1915", "In June 1916 they left. In May they came.", ["1915", "1916-06", "1916-05"]),
        # Negative: the rest of a title stands behind the year.
        ("A book of 1911 on it", "In May they left.", ["1911", "1914-05"]),
    ],
)
def test_heading_of_a_history(heading: str, under: str, found: list[str]) -> None:
    assert values(f"The war began on 3 February 1914. It was long.\n\n{heading}\n\n{under}", None)[1:] == found


def test_a_day_ends_the_title_of_a_part_of_a_history() -> None:
    text = "They met on 4 June 1944.\n\nIt: Monday, 5 June\n\nThey came at 12:40. They left by 8 pm.\n\nIt is so."
    assert values(text, None) == ["1944-06-04", "1944-06-05", "1944-06-05T12:40", "1944-06-05T20:00"]
    assert values(text.replace("Monday, 5 June", "by day"), None)[1] == "1944-06-04T12:40"
