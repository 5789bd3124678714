"""Merged dates and disputes: what each source claims on the left, what the event says on the right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from story import date, tell

from timeline.merge.dating import claims, disputed_figures, merged_date
from timeline.values import Basis, EventDate, Figure, Grain, Mention, Moment, Timex

E, R, N, P = Basis.EXPLICIT, Basis.RELATIVE, Basis.NARRATIVE, Basis.PUBLICATION

MERGED = {
    "one claim": (["2018-12-29"], "2018-12-29", False),
    "narrowest inside all": (["2018-12", "2018-12-21/2018-12-31~", "2018-12-29"], "2018-12-29", False),
    "year and month": (["2017", "2017-03"], "2017-03", False),
    "exact before approximate": (["2017~", "2017"], "2017", False),
    "partly overlapping: hull": (["2018-12-20/2018-12-28", "2018-12-25/2019-01-03"], "2018-12-20/2019-01-03~", False),
    "two days clash": (["2018-12-28", "2018-12-29", "2018-12-29"], "2018-12-29", True),
    "a clash inside what both support": (["2018-12", "2018-12-28", "2018-12-29"], "2018-12-28", True),
    "the report's day does not narrow": (["2017", (P, "2017-04-06")], "2017", False),
    "a narrative date does not narrow": (["2017-03", (N, "2017-03-05")], "2017-03", False),
    "nor dispute": (["2017-03-05", (N, "2017-03-06")], "2017-03-05", False),
    "narrative when nothing better": ([(N, "2017-03"), (N, "2017-03-05"), (P, "2017-04-06")], "2017-03-05", False),
    "first reported": ([(P, "2017-04-07"), (P, "2017-04-06")], "2017-04-06", False),
    "relative dates vote": ([(R, "2018-12"), "2018-12-29"], "2018-12-29", False),
    "lasting is not narrowed": (["-2017-02/2017-04", "2017-03-05"], "-2017-02/2017-04", False),
    "lasting inside a year": (["-2017-02/2017-04", "2017"], "-2017-02/2017-04", False),
    "two approximate dates beside each other": (
        ["2018-12-01/2018-12-10~", "2018-12-11/2018-12-20~"],
        "2018-12-01/2018-12-20~",
        False,
    ),
    "near an approximate date is no clash": (["2018-12-22/2018-12-28~", "2018-12-29"], "2018-12-29", False),
}


@pytest.mark.parametrize(("told", "merged", "disputed"), MERGED.values(), ids=MERGED)
def test_merged(told: list[str | tuple[Basis, str]], merged: str, disputed: bool) -> None:
    rows = [(E, row) if isinstance(row, str) else row for row in told]
    mentions = [tell(f"a{number}", "strike", when, basis=basis) for number, (basis, when) in enumerate(rows)]
    for order in (mentions, mentions[::-1]):
        found, clash = merged_date(order)
        expected = date(merged)
        assert (found.interval.start, found.interval.end) == (expected.interval.start, expected.interval.end)
        assert (found.approximate, found.extent, clash) == (expected.approximate, expected.extent, disputed)


spans = st.tuples(st.integers(1, 12), st.integers(1, 12), st.sampled_from(["", "~"]), st.sampled_from(["", "-"]))


@given(st.lists(spans, min_size=1, max_size=5))
def test_any_dates_merge_into_one_that_a_source_gave_or_their_hull(rows: list[tuple[int, int, str, str]]) -> None:
    told = [f"{lasting}2018-12-{min(a, b):02d}/2018-12-{max(a, b):02d}{about}" for a, b, about, lasting in rows]
    merged, clash = merged_date([tell(f"a{number}", "strike", when) for number, when in enumerate(told)])
    given = [date(when) for when in told]
    assert merged.interval in [one.interval for one in given] or (merged.approximate and not clash)
    assert min(one.interval.start for one in given if one.interval.start) <= (merged.interval.start or Moment(0))


CLASHES = [
    (("26", 26, 26), ("three", 3, 3), True),
    (("26", 26, 26), ("at least six", 6, None), False),
    (("three", 3, 3), ("at least six", 6, None), True),
    (("up to 100", None, 100), ("more than 100", 100, None), False),
    (("up to 90", None, 90), ("more than 120", 120, None), True),
    (("around 40", 40, 40), ("over 40", 41, None), False),
    (("40", 40, 40), ("50", 50, 50), True),
    (("26", 26, 26), ("27", 27, 27), True),
]


@pytest.mark.parametrize(("one", "other", "clash"), CLASHES)
def test_figures(one: tuple[str, int, int], other: tuple[str, int, int], clash: bool) -> None:
    told = [tell(name, "raid", "2017") for name in "ab"]
    from msgspec.structs import replace

    mentions = [
        replace(mention, figures=(Figure("killed", *row),)) for mention, row in zip(told, (one, other), strict=True)
    ]
    rows = claims(mentions, mentions[0].date)
    assert disputed_figures(rows) == (["killed"] if clash else [])
    assert {claim.articles: [figure.text for figure in claim.figures] for claim in rows} == (
        {("a",): [one[0]], ("b",): [other[0]]}
    )


@pytest.mark.parametrize(("between", "clash"), [(("nine", 9, 9), True), (("some", None, None), False)])
def test_one_article_clashes_with_another_only(between: tuple[str, int | None, int | None], clash: bool) -> None:
    """The farthest apart are of one article."""
    both = (Figure("killed", "two", 2, 2), Figure("killed", "26", 26, 26))
    mentions = [
        replace(tell("a", "strike", "2018-12-29"), figures=both),
        replace(tell("b", "strike", "2018-12-29"), figures=(Figure("killed", *between),)),
    ]
    assert disputed_figures(claims(mentions, mentions[0].date)) == (["killed"] if clash else [])


def test_other_figures_do_not_clash() -> None:
    mentions = [tell("a", "raid", "2017", killed="26"), tell("b", "raid", "2017", detained="three")]
    assert disputed_figures(claims(mentions, mentions[0].date)) == []


def test_one_article_does_not_dispute_itself() -> None:
    mentions = [tell("a", "raid", "2017", killed="26"), tell("a", "raid", "2017-03", place=1, killed="three")]
    assert disputed_figures(claims(mentions, mentions[0].date)) == []


def test_equal_claims_stand_together() -> None:
    mentions = [tell(name, "raid", when) for name, when in (("c", "2017"), ("a", "2017-03"), ("b", "2017"))]
    rows = claims(mentions, date("2017-03"))
    assert [(claim.articles, claim.date) for claim in rows] == [
        (("b", "c"), date("2017")),
        (("a",), date("2017-03")),
    ]


def test_a_report_claims_no_date_but_its_figures_stand() -> None:
    dated = tell("a", "raid", "2017-03")
    report = tell("b", "raid", "2017-03-09", basis=P, killed="six")
    silent = tell("c", "raid", "2017-03-09", basis=P)
    rows = claims([dated, report, silent], dated.date)
    assert [(claim.date, claim.articles) for claim in rows] == [(dated.date, ("a",)), (dated.date, ("b",))]


def _said(article: str, words: str, when: str, expression: str) -> Mention:
    """What an article tells with an expression relative to its own day."""
    mention = tell(article, words, when, basis=R)
    return replace(mention, timex=Timex("DATE", when, expression, 0, len(expression), "a rule", basis=R))


@pytest.mark.parametrize(
    ("other", "disputed"),
    [
        (("strike dock Brod", "today"), False),
        (("strike dock Brod", "on Monday"), True),
        (("strike dock harbour Brod", "today"), True),
    ],
)
def test_a_copy_that_repeats_today_disputes_nothing(other: tuple[str, str], disputed: bool) -> None:
    told = [_said("a", "strike dock Brod", "2018-12-28", "today"), _said("b", other[0], "2018-12-29", other[1])]
    for order in (told, told[::-1]):
        date_, clash = merged_date(order)
        assert clash == disputed
        assert date_.interval.start == Moment(2018, 12, 28)


@pytest.mark.parametrize(("day", "disputed"), [("2018-12-24", False), ("2018-12-20", False), ("2019-01-14", True)])
def test_a_week_loosely_said_disputes_no_day_beside_it(day: str, disputed: bool) -> None:
    week = _said("b", "strike dock", "2018-12-17/2018-12-23", "last week")
    week = replace(week, date=EventDate(replace(week.date.interval, grain=Grain.WEEK)))
    date_, clash = merged_date([tell("a", "strike dock", day), week])
    assert clash == disputed
    assert disputed or date_.interval.start == date(day).interval.start
