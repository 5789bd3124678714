"""What many articles repeat joins as it would one by one, and what an editor names stands for itself."""

from story import publish, tell

from timeline.merge import Merger, merge
from timeline.values import Constraints, Mention

TOLD = ("burn market hall Orle", "burn market hall roof Orle", "burn old market hall Orle")


def flood(count: int) -> list[Mention]:
    return [tell(f"a{k:02}", TOLD[k % len(TOLD)], "2018-12-29") for k in range(count)]


def test_many_repeat_one_event() -> None:
    mentions = flood(40)
    articles = {mention.article: publish(mention.article) for mention in mentions}
    (event,) = merge(mentions, articles)
    assert event.evidence == tuple(mentions)
    assert merge(mentions[::-1], articles) == (event,)


def test_of_many_one_is_kept_apart() -> None:
    mentions = flood(12)
    merger = Merger()
    for mention in mentions:
        merger.add(publish(mention.article), [mention])
    alone, *others = mentions
    merger.constrain(Constraints(apart=frozenset((alone.ref, other.ref) for other in others)))
    assert [event.evidence for event in merger.events()] == [(alone,), tuple(others)]


def test_one_article_that_repeats_itself_joins_by_its_own_measure() -> None:
    """Within one article it takes more: the same words twice are compared once, others by themselves."""
    mentions = [*flood(6), tell("a00", TOLD[1], "2018-12-29", place=3), tell("a01", "strike dock Brod", "2018-12-29")]
    articles = {mention.article: publish(mention.article) for mention in mentions}
    events = merge(mentions, articles)
    assert [len(event.evidence) for event in events] == [7, 1]
    assert merge(mentions[::-1], articles) == events
