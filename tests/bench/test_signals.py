"""Pairs made, right and found, on a story of two articles."""

from bench.common import article
from bench.signals import WAYS, gold, score, wanted
from timeline.merge import merge
from timeline.pipeline import tell
from timeline.values import Options

ARTICLES = {name: article("The old bridge at Marrow burned on 3 May 2016.", name=name) for name in ("a", "b")}
TOLD = [mention for each in ARTICLES.values() for mention in tell(each, Options()).mentions]


def _known(first: str, second: str) -> dict[str, list[tuple[int, int, str]]]:
    rows = [
        {"id": name, "events": [{"start": 25, "end": 31, "instance": one}]}
        for name, one in zip("ab", (first, second), strict=True)
    ]
    return dict(gold(rows))


def test_a_pair_is_right_where_both_hold_one_instance() -> None:
    events = merge(TOLD, ARTICLES)
    assert score(events, _known("fire", "fire")) == (1, 1, 1)
    assert score(events, _known("fire", "flood")) == (1, 0, 0)
    assert (wanted(_known("fire", "fire")), wanted(_known("fire", "flood"))) == (1, 0)


def test_without_acts_nothing_names_an_act() -> None:
    change, _ = WAYS["without acts"]
    assert {mention.head for mention in TOLD} - {""}
    assert not {mention.head for mention in map(change, TOLD)} - {""}
