"""`--explain`: what matched, what won, what it says and what was filled in."""

import pytest

from tests.timeline.timexes.reading import published
from timeline.export.explanation import explanation, said
from timeline.pipeline import explain, tag
from timeline.values import Article, Duration, Expression, Fields, Grain, Near, Part

TEXT = "She was held last May. It may rain in 30 February 2018."


def explained(text: str, anchor: str | None = "2019-01-15") -> str:
    article = Article("a", text, published=published(anchor))
    reading, timexes, attempts = explain(article)
    assert timexes == tag(article)  # taking notes changes nothing
    return explanation(article, reading.spots, timexes, attempts)


def test_each_expression_tells_how_it_was_read() -> None:
    assert explained(TEXT).split("\n\n") == [
        "a  published 2019-01-15",
        '"last May"  13-21\n'
        '  matched   near-month "last May"  won, the longest that is a date\n'
        "  says      Near(target=Fields(month=5), step=-1)\n"
        "  anchor    2019-01-15 (relative)\n"
        "  assumed   date\n"
        "  value     DATE 2018-05\n"
        "  interval  2018-05-01 to 2018-05-31, month",
        '"may"  26-29  no expression\n  matched   month "may"  refused by what stands around it',
        '"30 February 2018"  38-54\n'
        '  matched   full-date "30 February 2018"  won, the longest that is a date\n'
        "  says      Fields(year=2018, month=2, day=30)\n"
        "  anchor    none\n"
        "  value     DATE 2018-02-30\n"
        "  interval  none: no-such-day",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("It lasted since 2017.", "  context   after a word for “since”"),
        ("He left on Monday.", "  context   past tense"),
        ("They met three weeks ago.", "  interval  2018-12-24 to 2018-12-30, week, approximate"),
    ],
)
def test_lines(text: str, line: str) -> None:
    assert line in explained(text).split("\n")


def test_an_article_that_is_not_read_says_nothing() -> None:
    article = Article("a", "Le 3 mai 2017.", language="fr")
    reading, timexes, attempts = explain(article)
    assert explanation(article, reading.spots, timexes, attempts) == "a  published unknown\n\n"


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (Fields(month=12, day=29), "Fields(month=12, day=29)"),
        (Part(Near(Grain.MONTH, -1), "END"), "Part(of=Near(target=month, step=-1), mod=END)"),
        (Duration(3, Grain.PART_OF_DAY), "Duration(amount=3, unit=part-of-day)"),
    ],
)
def test_the_algebra_without_what_was_not_said(expression: Expression, words: str) -> None:
    assert said(expression) == words
