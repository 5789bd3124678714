"""Roles: what is news, what is headline and lead, and what is neither."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.clean import clean
from timeline.languages.english.cleaning import CLEANING
from timeline.values import Article, Role

LEAD = "Two ferries collided off Marrow on Tuesday, and eleven passengers were taken to hospital."
BODY = "The port authority said that it would open an inquiry into the steering of the larger boat."


def roles(text: str, title: str | None = None) -> list[tuple[str, str]]:
    document = clean(Article("a", text, title), CLEANING)
    source = {"text": text, "title": title or ""}
    return [
        (sentence.role.value, source[sentence.field][sentence.start : sentence.end]) for sentence in document.sentences
    ]


def role_of(line: str) -> Role:
    """The role of a line that stands in the middle of an article."""
    text = f"Ferries Collide Off Marrow\n\n{LEAD}\n\n{line}\n\n{BODY}"
    found = {sentence.role for sentence in clean(Article("a", text), CLEANING).sentences if sentence.paragraph == 2}
    assert len(found) == 1
    return found.pop()


BOILERPLATE = [
    "May 4, 2014 06:41 am at 6:41 am | What a mess the port is!",
    "Posted by: deckhand | May 4, 2014 2:59 PM | Report abuse",
    '"Ferry Crews Strike," Marrow Herald, 20 January 2014, https://example.org/a (accessed 2 May 2014).',
    "Marrow Port Authority, Yearly Report, 2013. Retrieved 2 May 2014.",
    "Copyright 2014 Marrow Herald.",
    "© 2014 Marrow Herald. All rights reserved.",
    "Read More: Six Bridges That Changed the North",
    "Read more about the ferries here",
    "By Anna Hale and Tom Reed",
    "Anna Hale",
    "Scroll To Top",
    "Most Popular",
    "From our Sponsors",
    "Follow Anna Hale on Twitter at @hale, or email her at hale@marrow.example.",
    "Follow\u00a0Anna Hale on\u00a0Facebook.",
    "Sign up for our morning briefing.",
    "Support the Herald",
    "Our readers matter. Support our journalism.",
    "Photo: Tom Reed",
    "The larger ferry at its berth on Tuesday. (Photo by Tom Reed/AP)",
    "Published: Tuesday, May 6, 2014, 1:32 PM",
    "May 6, 2014",
    "40 Years of Ferries / Herald Books - Tom Reed & Co",
    "Please let us know if you have trouble with commenting.",
    "Leave a comment",
    "12 Comments",
    "Share this story",
    "Reporting by Anna Hale; editing by Tom Reed",
    "Advertisement",
    "February 2, 2014 at 2:59 pm | I would have stayed at home.",
    "At 6:19 pm on 01 Jun 2014, hale wrote: I wish they would stop.",
    "• This story was amended on 4 May 2014 to correct a figure.",
    "This article appeared on p12 of the Comment section of the Harbour Post on Friday 2 May 2014.",
    "This story first ran in print on 2 May 2014.",
    "This comment was removed by a moderator.",
    "A version of this column was printed on Monday.",
    "A version appeared on p12 of the Herald on Monday.",
]
NEWS = [
    "Posted by the harbour in May 2014, the film shows both boats.",
    "The files were accessed on 2 May 2014.",
    "The wreck, which divers accessed on Tuesday, will be raised.",
    "The black box was retrieved on 2 May 2014.",
    "Follow-up tests on Tuesday found oil in the harbour.",
    "Read in full, the 2012 report blames the captain.",
    "Photographs of the wreck were published on Wednesday by the inquiry.",
    "By Wednesday the channel was open again.",
    "Updated figures released on Wednesday put the injured at 14.",
    "Support for the mayor fell in March, a poll said.",
    "Comments made by the mayor on Monday angered the crews.",
    "Most of the injured went home on Wednesday.",
    "In May 2014 the line was sold.",
    "The law was amended on 4 May 2014.",
    "This article appeared on the council's agenda on 4 May 2014.",
    "The article appeared on page 12 of the treaty of 4 May 2014.",
    "The comments were removed by moderators on 4 May 2014, the forum said.",
    "A version appeared in 1994 and sold well.",
    "February 2, 2014 was the day the mayor wrote to the crews.",
    "\"Sign the letter,\" the mayor told them on Monday.",
    "Police close the harbour road and send home the crews of both boats",
]  # fmt: skip


def test_a_note_is_boilerplate_where_the_text_has_its_mark() -> None:
    note = "[3] Interview with a deckhand, Marrow, 8 July 2022."
    assert roles(f"{LEAD}[3] {BODY}\n\n{note}")[-1] == ("boilerplate", note)
    assert roles(f"{LEAD} {BODY}\n\n{note}")[-1] == ("body", note)  # a paragraph with a number
    assert roles(f"[3] {LEAD}\n\n{BODY}\n\n{note}")[-1] == ("body", note)


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate(line: str) -> None:
    assert role_of(line) is Role.BOILERPLATE


@pytest.mark.parametrize("line", NEWS)
def test_news_stays(line: str) -> None:
    assert role_of(line) is Role.BODY


def test_the_title_in_the_text_is_the_headline_and_what_stands_before_it_is_navigation() -> None:
    text = f"World\n\nFerries collide off Marrow, eleven hurt\n\n{LEAD} {BODY}\n\n{BODY}"
    assert [role for role, _ in roles(text, "Ferries Collide Off ‘Marrow’, Eleven Hurt")] == [
        "boilerplate", "headline", "lead", "body", "body",
    ]  # fmt: skip


def test_a_title_that_the_text_lacks_is_a_sentence_of_its_own_field() -> None:
    assert roles(LEAD, " Eleven hurt in Marrow ") == [("headline", "Eleven hurt in Marrow"), ("lead", LEAD)]


def test_an_article_without_title_opens_with_its_first_unended_line() -> None:
    assert [role for role, _ in roles(f"Eleven hurt as ferries collide off Marrow\n{LEAD}")] == ["headline", "lead"]


def test_an_article_that_opens_with_a_sentence_has_no_headline() -> None:
    assert [role for role, _ in roles(f"{LEAD}\n{BODY}")] == ["lead", "body"]


def test_teasers_after_a_tail_are_boilerplate_until_a_real_paragraph() -> None:
    tail = "Mayor opens the new pier at last and dances with the crews"
    assert roles(f"{LEAD}\n\nMost Read\n\n{tail}\n\n{BODY} {BODY}")[2] == ("boilerplate", tail)
    assert roles(f"{LEAD}\n\n{tail}\n\n{BODY} {BODY}")[1] == ("body", tail)
    assert roles(f"{LEAD}\n\nMost Read\n\n{tail}\n\n{BODY} {BODY}")[-1][0] == "body"


def test_a_promotion_inside_a_long_paragraph_takes_only_its_sentence() -> None:
    text = f"{LEAD} {BODY} {BODY} Click here for the map. {BODY}"
    assert [role for role, _ in roles(text)] == ["lead", "body", "body", "boilerplate", "body"]


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec=None), max_size=80), st.none() | st.text(st.characters(codec=None), max_size=30))
def test_any_article_gives_sentences_in_range(text: str, title: str | None) -> None:
    for sentence in clean(Article("a", text, title), CLEANING).sentences:
        field = text if sentence.field == "text" else title or ""
        assert field[sentence.start : sentence.end].strip() == field[sentence.start : sentence.end] != ""


DATELINES = [
    "MARROW, Jan. 15 (AP) -- ",
    "OSLO (AP) -- ",
    "OSLO, Norway, May 6 (Reuters) - ",
    "MARROW | Tue May 6 , 2014 7:30 pm EDT MARROW -LRB- Reuters -RRB- - ",
    "MARROW, May 6 — ",
    "Tuesday, May 6, 2014; 6:36 PM ",
    "May 6 , 2014 | ",
    "Marrow, May 6, 2014 – ",
    "Port Marrow, Tuesday, 6 May 2014 - ",
    "Marrow (6 May 2014) — ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_stands_before_the_lead(dateline: str) -> None:
    assert roles(dateline + LEAD) == [("boilerplate", dateline.strip()), ("lead", LEAD)]


NO_DATELINES = [
    "The NATO base (built in 1957) - the oldest in Norrland - was closed on Tuesday.",
    "Ivan Hale (6 May 1950 – 3 June 2010) was a poet of the north.",
    "On Tuesday, May 6 - Orle's day of the dead - the base was closed.",
    "Hale said that in Marrow, on May 6, 2014 – Orle's day of the dead – it was closed.",
]


@pytest.mark.parametrize("text", NO_DATELINES)
def test_a_dash_in_a_lead_is_no_dateline(text: str) -> None:
    assert roles(text) == [("lead", text)]
