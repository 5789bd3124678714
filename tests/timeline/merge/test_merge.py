"""What joins and what stays apart, one row each, its negative beside it."""

import itertools

import pytest
from msgspec.structs import replace
from story import publish, tell

from timeline.merge import merge
from timeline.values import Basis, Constraints, Event, Kind, Mention, Modality, Timex

FRESH = Timex("DATE", "2018-12-29", "today", 0, 5, "a rule", basis=Basis.RELATIVE, anchor="2018-12-29")
NEXT = replace(FRESH, value="2018-12-30", anchor="2018-12-30")
STRETCH = Timex("DURATION", "P15D", "the last 15 days", 0, 16, "a rule")
ARREST = "detain administrator group police Orle"

CONVICTED = replace(
    tell("a", "convict jury guilty murder", "2018-12-29"), words=frozenset({"jury", "guilty", "murder"})
)


def events(*mentions: Mention, constraints: Constraints | None = None) -> tuple[Event, ...]:
    articles = {mention.article: publish(mention.article) for mention in mentions}
    return merge(mentions, articles, constraints)


JOIN = {
    "same day": (tell("a", ARREST, "2018-12-29"), tell("b", ARREST, "2018-12-29")),
    "month and day": (tell("a", ARREST, "2018-12"), tell("b", ARREST, "2018-12-29")),
    "end of month and day": (tell("a", ARREST, "2018-12-21/2018-12-31~"), tell("b", ARREST, "2018-12-29")),
    "year and month": (
        tell("a", "raid village soldiers Orle", "2017"),
        tell("b", "raid village soldiers Orle", "2017-03"),
    ),
    "a day apart, told alike": (tell("a", ARREST, "2018-12-29"), tell("b", ARREST, "2018-12-30")),
    "report of the day after": (
        tell("a", ARREST, "2018-12-29"),
        tell("b", ARREST, "2018-12-30", basis=Basis.PUBLICATION, kind=Kind.PUBLICATION),
    ),
    "planned and done": (tell("a", ARREST, "2018-12-29", modality=Modality.PLANNED), tell("b", ARREST, "2018-12-29")),
    "statements of one speaker": (
        tell("a", "publish report persecution Network", "2019-01-14", kind=Kind.STATEMENT, by="the Network"),
        tell("b", "publish statement persecution Network", "2019-01-14", kind=Kind.STATEMENT, by="Network"),
    ),
    "the year by name, said shortly": (tell("a", "raid village", "2017"), tell("b", "raid village", "2017")),
    "today's news and a copy of it": (
        replace(tell("a", "deploy boats booms Brod", "2018-12-29", basis=Basis.RELATIVE), timex=FRESH),
        replace(tell("b", "deploy boats booms Brod", "2018-12-30", basis=Basis.RELATIVE), timex=NEXT),
    ),
    "today's news and a copy of it, with a number": (
        replace(tell("a", "deploy 250 boats booms Brod", "2018-12-29", basis=Basis.RELATIVE), timex=FRESH),
        replace(tell("b", "deploy 250 boats booms Brod", "2018-12-30", basis=Basis.RELATIVE), timex=NEXT),
    ),
    "the day after remembers another day": (
        replace(tell("a", "deploy boats booms Brod", "2018-12-29", basis=Basis.RELATIVE), timex=FRESH),
        replace(
            tell("b", "deploy boats harbour Brod", "2018-12-30", basis=Basis.RELATIVE),
            timex=replace(NEXT, anchor="2019-01-04"),
        ),
    ),
    "one person resigns once": (
        tell("a", "resign Hale", "2018-12", basis=Basis.RELATIVE),
        tell("b", "resign sinking ferry weeks harbour Hale", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "a day said shortly, the year assumed": (
        replace(tell("a", "blast", "2018-12-29", basis=Basis.RELATIVE), timex=replace(FRESH, assumed=("year",))),
        tell("b", "blast", "2018-12-29"),
    ),
    "two names of one day, one of them maybe that of a court": (
        replace(CONVICTED, words=frozenset({"jury", "murder", "wife", "hammer"}), names=frozenset({"Anna Hale"})),
        replace(CONVICTED, article="b", names=frozenset({"Brod"})),
    ),
    "one person resigns once, then by the whole name": (
        tell("a", "resign Hale", "2018-12", basis=Basis.RELATIVE),
        tell("b", "resign sinking ferry weeks harbour Anna Hale", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "one person resigns once, first by the whole name": (
        tell("a", "resign Anna Hale", "2018-12", basis=Basis.RELATIVE),
        tell("b", "resign sinking ferry weeks harbour Hale", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "numbers that agree": (
        tell("a", "repair 120 wells Brod", "2018-12-29"),
        tell("b", "repair wells 120 Orle", "2018-12-29"),
    ),
    "two counts that agree": (
        tell("a", "sweep homes Orle", "2018-12-29", detained="40", killed="two"),
        tell("b", "lead campaign Orle", "2018-12-29", detained="40", killed="at least two"),
    ),
    "no act named, the same words": (
        tell("a", "Orle Brod Vale", "2018-12-29"),
        tell("b", "Orle Brod Vale", "2018-12-29"),
    ),
}
APART = {
    "two persons of one day": (
        replace(CONVICTED, words=frozenset({"court", "murder", "wife", "hammer"}), names=frozenset({"Anna Hale"})),
        replace(CONVICTED, article="b", names=frozenset({"Ben Reed"})),
    ),
    "the same act in passing, this year": (
        tell("a", "die smokers Brod", "2017", basis=Basis.RELATIVE),
        tell("b", "die swimmers lakes Brod", "2017", basis=Basis.RELATIVE),
    ),
    "the same act of others": (
        tell("a", "fly family brother monday business airport terminal", "2018-12-29"),
        tell("b", "fly airline plane tourists island beach crew", "2018-12-29"),
    ),
    "the beginning of other things": (
        tell("a", "begin strike Brod", "2018-12-29"),
        tell("b", "begin festival Orle", "2018-12-29"),
    ),
    "a year and a month in passing": (
        tell("a", "spend lobby senate Brod", "2017", basis=Basis.RELATIVE),
        tell("b", "spend", "2017-05", basis=Basis.RELATIVE),
    ),
    "the next day's news of the like": (
        replace(tell("a", "deploy boats booms Brod", "2018-12-29", basis=Basis.RELATIVE), timex=FRESH),
        replace(tell("b", "deploy boats harbour Brod", "2018-12-30", basis=Basis.RELATIVE), timex=NEXT),
    ),
    "a stretch of time before and after": (
        replace(tell("a", "arrive passengers Brod", "2018-12-10/2018-12-25~"), timex=STRETCH),
        tell("b", "arrive passengers Brod", "2018-12-29"),
    ),
    "a stretch of time and a day": (
        replace(tell("a", "arrive passengers Brod", "2018-12"), timex=STRETCH),
        tell("b", "arrive brother fever Brod", "2018-12-29"),
    ),
    "one count that agrees": (
        tell("a", "sweep homes Orle", "2018-12-29", killed="two"),
        tell("b", "lead campaign Orle", "2018-12-29", killed="two"),
    ),
    "one person visits more than once": (
        tell("a", "visit Hale", "2018-12", basis=Basis.RELATIVE),
        tell("b", "visit sinking ferry weeks harbour Hale", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "two persons resign": (
        tell("a", "resign Hale Lind", "2018-12", basis=Basis.RELATIVE),
        tell("b", "resign sinking ferry weeks harbour Hale Osk", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "who resigns is not said": (
        tell("a", "resign", "2018-12", basis=Basis.RELATIVE),
        tell("b", "resign sinking ferry weeks harbour Hale", "2018-12-12", basis=Basis.RELATIVE),
    ),
    "other numbers": (
        tell("a", "repair 120 wells Brod", "2018-12-29"),
        tell("b", "repair 7 bridges Orle", "2018-12-29"),
    ),
    "what one speaker said of two things": (
        tell("a", "say strike wages Vale Osk", "2018-12-29", kind=Kind.STATEMENT, by="Vale Osk"),
        tell("b", "say museum roof Vale Osk", "2018-12-29", kind=Kind.STATEMENT, by="Vale Osk"),
    ),
    "news of two days, one with a number": (
        replace(
            tell(
                "a",
                "deploy 250 boats booms dispersant break thick oil coast harbour Brod",
                "2018-12-29",
                basis=Basis.RELATIVE,
            ),
            timex=FRESH,
        ),
        replace(
            tell(
                "b",
                "deploy hundreds boats booms dispersant break thick oil coast harbour Brod",
                "2018-12-30",
                basis=Basis.RELATIVE,
            ),
            timex=NEXT,
        ),
    ),
    "other year": (tell("a", "raid village soldiers Orle", "2017"), tell("b", "raid village soldiers Orle", "2018")),
    "other month": (tell("a", ARREST, "2018-11"), tell("b", ARREST, "2018-12-29")),
    "a month later": (tell("a", ARREST, "2018-12-29"), tell("b", ARREST, "2019-01-29")),
    "other act that day": (tell("a", ARREST, "2018-12-29"), tell("b", "open bridge mayor river", "2018-12-29")),
    "part of the year, other act": (
        tell("a", "round men suspects Orle", "2017", killed="at least six"),
        tell("b", "execute prisoners trial Orle", "2017-01", killed="27"),
    ),
    "a day apart, told otherwise": (tell("a", ARREST, "2018-12-29"), tell("b", "detain journalist Brod", "2018-12-30")),
    "reported before it happened": (
        tell("a", ARREST, "2018-12-29"),
        tell("b", ARREST, "2018-12-27", basis=Basis.PUBLICATION, kind=Kind.PUBLICATION),
    ),
    "denied": (tell("a", ARREST, "2018-12-29", modality=Modality.DENIED), tell("b", ARREST, "2018-12-29")),
    "happening and statement": (tell("a", ARREST, "2018-12-29", kind=Kind.STATEMENT), tell("b", ARREST, "2018-12-29")),
    "two dates of one clause": (tell("a", ARREST, "2018-12"), tell("a", ARREST + " again", "2018-12-29")),
}


@pytest.mark.parametrize("pair", JOIN.values(), ids=JOIN)
def test_one_event(pair: tuple[Mention, ...]) -> None:
    assert len(events(*pair)) == 1


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_two_events(pair: tuple[Mention, ...]) -> None:
    assert len(events(*pair)) == 2


def test_a_chain_of_likeness_is_cut() -> None:
    """The middle is like both ends; the ends share nothing."""
    chain = [
        tell("a", "strike dock workers Brod", "2018-05-03"),
        tell("b", "strike dock workers Brod fire hall market Orle", "2018-05-03"),
        tell("c", "fire hall market Orle", "2018-05-03"),
    ]
    assert sorted(event.sources for event in events(*chain)) == [1, 2]


def test_a_year_joins_one_of_two_months_not_both() -> None:
    march, may = (tell(name, "raid village soldiers Orle", when) for name, when in (("a", "2017-03"), ("b", "2017-05")))
    year = tell("c", "raid village soldiers Orle", "2017")
    assert sorted(event.sources for event in events(march, may, year)) == [1, 2]


def test_articles_about_other_people_tell_other_events() -> None:
    """Both enter a clinic that day; one article goes on about a singer, the other about a minister."""
    told = [tell(name, "enter clinic treatment", "2018-05-03") for name in "ab"]
    casts = ("Vale Anders Mott Lund Ives Rask Holm Dahl Krog Bech", "Osk Perl Tamm Saar Kask Luik Pold Raud Sepp Tali")
    about = [f"They say {' and '.join(cast.split())} came." for cast in casts]
    apart = {name: publish(name, text=text) for name, text in zip("ab", about, strict=True)}
    same = {name: publish(name, text=about[0]) for name in "ab"}
    assert (len(merge(told, apart)), len(merge(told, same))) == (1, 1)
    undated = [replace(mention, basis=Basis.PUBLICATION, kind=Kind.PUBLICATION) for mention in told]
    assert (len(merge(undated, apart)), len(merge(undated, same))) == (2, 1)
    brief = {
        name: publish(name, text=f"They say {cast.split()[0]} came.") for name, cast in zip("ab", casts, strict=True)
    }
    assert len(merge(undated, brief)) == 1  # a line tells too little of what its article is about
    runs = (range(11, 22), range(41, 52))
    scores = {
        name: publish(name, text=f"It ended {' and '.join(map(str, run))}, all say.")
        for name, run in zip("ab", runs, strict=True)
    }
    assert len(merge(undated, scores)) == 2


def test_order_of_mentions_does_not_matter() -> None:
    mentions = [mention for pair in [*JOIN.values(), *APART.values()] for mention in pair]
    mentions = [tell(f"{number}", m.title, "2018-12-29") for number, m in enumerate(mentions)]
    expected = events(*mentions)
    for rotation in range(0, len(mentions), 5):
        assert events(*mentions[rotation:], *mentions[:rotation]) == expected


def test_the_event_tells_what_its_articles_tell() -> None:
    mentions = (
        tell("a", ARREST + " Nino Vale", "2018-12-29", detained="two"),
        tell("b", ARREST + " Vale", "2018-12", detained="three", modality=Modality.REPORTED),
    )
    (event,) = events(*mentions)
    assert (event.sources, event.publishers, event.basis) == (2, 2, Basis.EXPLICIT)
    assert (event.kind, event.modality) == (Kind.HAPPENING, Modality.ASSERTED)
    assert event.date == mentions[0].date
    assert event.disputed == ("detained",)
    assert [claim.articles for claim in event.claims] == [("b",), ("a",)]
    assert event.entities[0] == "Orle"
    assert event.evidence == mentions
    assert 0 < event.salience < 1


@pytest.mark.parametrize("pair", list(itertools.chain(JOIN.values(), APART.values())))
def test_editors_have_the_last_word(pair: tuple[Mention, Mention]) -> None:
    refs = frozenset({(pair[0].ref, pair[1].ref)})
    assert len(events(*pair, constraints=Constraints(together=refs))) == 1
    assert len(events(*pair, constraints=Constraints(apart=refs))) == 2
    moved = tell("z", "x", "2016-05").date
    told = events(*pair, constraints=Constraints(dates={pair[0].ref: moved}))
    assert [event.date == moved for event in told if pair[0] in event.evidence] == [True]
