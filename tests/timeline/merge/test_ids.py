"""Ids stay with events while articles come and go."""

import pytest
from story import publish, tell

from timeline.merge import assign_ids, merge
from timeline.values import Constraints, Event, Mention, Ref

STRIKE, FIRE = "strike dock workers Brod", "burn market hall Orle"
A, B, C = (tell(name, STRIKE, "2018-05-03") for name in "abc")
D = tell("d", FIRE, "2018-05-03")


def build(*mentions: Mention, constraints: Constraints | None = None) -> tuple[Event, ...]:
    return merge(mentions, {mention.article: publish(mention.article) for mention in mentions}, constraints)


def known(events: tuple[Event, ...]) -> dict[str, list[Ref]]:
    return {event.id: [mention.ref for mention in event.evidence] for event in events}


def ids(events: tuple[Event, ...]) -> dict[frozenset[str], str]:
    return {frozenset(mention.article for mention in event.evidence): event.id for event in events}


SPLIT = Constraints(apart=frozenset({(A.ref, C.ref), (B.ref, C.ref)}))


def test_a_fresh_build_names_events_by_content() -> None:
    events = build(A, B, D)
    assert assign_ids(events, {}) == (events, {})
    assert ids(build(D, B, A)) == ids(events)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (build(B, D), build(A, B, C, D)),
        (build(A, B, C), build(C)),
        (build(A, B), build(B)),
    ],
    ids=["articles come", "articles go", "the first article goes"],
)
def test_an_id_stays(before: tuple[Event, ...], after: tuple[Event, ...]) -> None:
    named, redirects = assign_ids(after, known(before))
    name = next(event.id for event in before if event.title == STRIKE)
    assert [event.id for event in named if event.title == STRIKE] == [name]
    assert redirects == {}


def test_when_two_become_one_the_lost_id_redirects() -> None:
    before = build(A, B, C, constraints=SPLIT)
    pair, single = ids(before)[frozenset("ab")], ids(before)[frozenset("c")]
    named, redirects = assign_ids(build(A, B, C), known(before))
    assert [event.id for event in named] == [pair]
    assert redirects == {single: pair}


def test_when_one_becomes_two_the_larger_part_keeps_the_id() -> None:
    before = build(A, B, C)
    named, redirects = assign_ids(build(A, B, C, constraints=SPLIT), known(before))
    assert ids(named)[frozenset("ab")] == before[0].id
    assert len({event.id for event in named}) == 2
    assert redirects == {}


def test_an_id_in_use_is_not_given_to_another_event() -> None:
    """The event of `a` keeps the id that content would give to the event of `d`."""
    before = {build(D)[0].id: [A.ref]}
    named, _ = assign_ids(build(A, D), before)
    assert ids(named)[frozenset("a")] == build(D)[0].id
    assert len({event.id for event in named}) == 2


def test_what_once_redirected_does_not_come_back() -> None:
    (named,), _ = assign_ids(build(A), {}, taken={build(A)[0].id})
    assert named.id != build(A)[0].id


def test_an_id_without_evidence_leads_nowhere() -> None:
    assert assign_ids(build(D), known(build(A)))[1] == {}
