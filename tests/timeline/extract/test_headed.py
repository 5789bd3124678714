"""What stands under a date: a heading's lines, the further sentences of an entry in a list."""

import pytest

from tests.timeline.extract.told import PUBLISHED
from timeline import pipeline
from timeline.values import Article, Basis, Kind, Mention, Modality, Moment, Options, Reason

INTRO = "This is what is known of the raids so far.\n\n"
CLOSE = "\n\nThat is all."


def told(text: str) -> tuple[Mention, ...]:
    article = Article("a", text, published=PUBLISHED, language="en")
    return tuple(mention for mention in pipeline.tell(article, Options()).mentions if not mention.loose)


def days(text: str) -> list[str]:
    """What is told and when: `2017-03-12 Police raid a club`."""
    return [
        f"{mention.date.interval.start.iso} {mention.title}"
        for mention in told(text)
        if mention.kind is not Kind.PUBLICATION and mention.date.interval.start
    ]


@pytest.mark.parametrize(
    ("heading", "under", "found"),
    [
        ("12 March 2017", "Police raid a club.", ["2017-03-12 Police raid a club"]),
        ("12 March 2017", "Police raided a club.", ["2017-03-12 Police raided a club"]),
        ("March 2017", "Police raid a club.", ["2017-03-01 Police raid a club"]),
        ("2017", "Police raid a club.", ["2017-01-01 Police raid a club"]),
        ("12 March 2017", "Reed dies in hospital. He was 34.", ["2017-03-12 Reed dies in hospital"]),
        ("12 March 2017", "Reed said he had been beaten.", ["2017-03-12 Reed said he had been beaten"]),
        (
            "12 March 2017",
            "The club is shut.\n\nHale leaves.",
            ["2017-03-12 The club is shut", "2017-03-12 Hale leaves"],
        ),
        # Not of that time: what had been, is, will be or may be, or has a date of its own.
        ("12 March 2017", "Police had raided the club.", []),
        ("12 March 2017", "Police have raided the club.", []),
        ("12 March 2017", "Police will raid the club.", []),
        ("12 March 2017", "Police may raid the club.", []),
        ("12 March 2017", "Police did not raid the club.", []),
        ("12 March 2017", "The club is small.", []),
        ("12 March 2017", "Police raided the club in 2016.", ["2016-01-01 Police raided the club in 2016"]),
        # Of a month or a year only what is known as an act, and of a day in the middle of a paragraph.
        ("2017", "Hale enters the room.", []),
        ("March 2017", "Hale enters the room.\n\nReed enters the room.", ["2017-03-01 Hale enters the room"]),
        ("12 March 2017", "Police raid a club. It rains in the hills.", ["2017-03-12 Police raid a club"]),
        ("12 March 2017", "Police raid a club. Two die.", ["2017-03-12 Police raid a club", "2017-03-12 Two die"]),
        # No heading.
        ("The club", "Police raid a club.", []),
        ("The club, 1990s", "Police raid a club.", []),
    ],
)
def test_under_a_heading(heading: str, under: str, found: list[str]) -> None:
    assert days(f"{INTRO}{heading}\n\n{under}{CLOSE}") == found


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("12 March 2017: Hale taken from her home", ["2017-03-12 Hale taken from her home"]),
        ("| 12 March 2017 | Hale taken from her home |", ["2017-03-12 Hale taken from her home"]),
        ("| 12 March 2017 | Police raid a club. | Orlen |", ["2017-03-12 Police raid a club"]),
        ("| 12 March 2017 | Orlen | 14 |", []),
        ("12 March 2017: Hale", []),
    ],
)
def test_an_entry_tells_its_event_without_a_verb_and_in_a_table(entry: str, found: list[str]) -> None:
    assert days(f"{INTRO}{entry}\n\n| 2 May 2017 | Orlen | 3 |{CLOSE}") == found


def test_a_heading_holds_until_the_next_line() -> None:
    text = f"{INTRO}12 March 2017\n\nPolice raid a club.\n\nReactions\n\nPolice raid a bar.{CLOSE}"
    assert days(text) == ["2017-03-12 Police raid a club"]


def test_the_first_line_heads_if_a_later_heading_goes_on_from_it() -> None:
    text = "12 March 2017\n\nPolice raid a club.\n\n28 May {}\n\nA court frees two men.\n\nThat is all."
    both = ["2017-03-12 Police raid a club", "2017-05-28 A court frees two men"]
    assert days(text.format("2017")) == both
    assert days(text.format("2016")) == ["2016-05-28 A court frees two men"]  # the first is the article's own day
    bare = "12 March 2017\n\nPolice raid a club\n\n28 May 2017\n\nA court frees two men\n\n3 June 2017\n\nReed dies."
    assert days(bare) == [*both, "2017-06-03 Reed dies"]


def test_the_date_of_the_heading_is_the_receipt_of_what_stands_right_under_it() -> None:
    text = f"{INTRO}12 March 2017\n\nPolice raid a club. Two men die.{CLOSE}"
    one, two = (mention for mention in told(text) if mention.kind is Kind.HAPPENING)
    assert one.timex is not None
    assert (one.timex.text, one.basis, text[one.start : one.end]) == (
        "12 March 2017", Basis.EXPLICIT, "12 March 2017\n\nPolice raid a club",
    )  # fmt: skip
    assert (two.timex, two.basis, text[two.start : two.end]) == (None, Basis.NARRATIVE, "Two men die")


@pytest.mark.parametrize(("year", "modality"), [("2017", Modality.ASSERTED), ("2023", Modality.PLANNED)])
def test_what_stands_under_a_day_to_come_is_a_plan(year: str, modality: Modality) -> None:
    text = f"{INTRO}12 March {year}\n\nThe court hears the appeal. Two men are freed.{CLOSE}"
    assert {mention.modality for mention in told(text) if mention.kind is Kind.HAPPENING} == {modality}


def test_a_heading_over_nothing_told_is_unplaced() -> None:
    article = Article("a", f"{INTRO}12 March 2017\n\nIt is a club.{CLOSE}", published=PUBLISHED, language="en")
    assert [item.reason for item in pipeline.tell(article, Options()).unplaced] == [Reason.BOILERPLATE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "12 March 2017: Police raid a club. Nine men are arrested.\n\nMay 2017: Reed dies. An inquiry begins.",
            ["2017-03-12 Police raid a club", "2017-03-12 Nine men are arrested", "2017-05-01 Reed dies",
             "2017-05-01 An inquiry begins"],
        ),
        (
            "• 12 March 2017 – Police raid a club. Nine men are arrested.\n• 28 May – Reed dies.",
            ["2017-03-12 Police raid a club", "2017-03-12 Nine men are arrested", "2017-05-28 Reed dies"],
        ),
        (
            "**12 March 2017:** Police raid a club. Nine men are arrested.\n\n**28 May:** Reed dies.",
            ["2017-03-12 Police raid a club", "2017-03-12 Nine men are arrested", "2017-05-28 Reed dies"],
        ),
        # One such line is no list, and a list ends with its paragraph.
        ("12 March 2017: Police raid a club. Nine men are arrested.", ["2017-03-12 Police raid a club"]),
        (
            "12 March 2017: Police raid a club.\n\n28 May 2017: Reed dies.\n\nPolice raid a bar.",
            ["2017-03-12 Police raid a club", "2017-05-28 Reed dies"],
        ),
    ],
)  # fmt: skip
def test_entries_of_a_list(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    "text", ["12 March 2017\n\n{}\n\n28 May 2017\n\nReed dies.", "12 March 2017 – {}\n\n28 May: Reed dies."]
)
def test_neither_title_nor_description_repeats_the_date(text: str) -> None:
    article = Article("a", text.format("Police raid a club in Marrow."), published=PUBLISHED, language="en")
    event = next(
        event for event in pipeline.build([article]).events if event.date.interval.start == Moment(2017, 3, 12)
    )
    assert (event.title, event.description) == ("Police raid a club in Marrow", "Police raid a club in Marrow")
