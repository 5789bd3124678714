"""Any way to the same set gives the same events: adds, corrections, removals, constraints."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from story import publish, tell

from timeline.merge import Merger, merge
from timeline.values import Article, Basis, Constraints, Event, Kind, Mention

WORDS = ("strike dock Brod", "strike dock workers Brod", "burn hall Orle", "burn market hall Orle", "strike hall Vale")
DAYS = ("2018-05-03", "2018-05-04", "2018-05-06", "2018-05", "2018-05-01/2018-05-10~", "2018", "-2018", "2017")
MODES = (
    (Basis.EXPLICIT, Kind.HAPPENING),
    (Basis.PUBLICATION, Kind.PUBLICATION),
    (Basis.RELATIVE, Kind.STATEMENT),
)
NAMES = "abcdef"

Row = tuple[str, str, int, tuple[Basis, Kind]]
rows = st.tuples(st.sampled_from(WORDS), st.sampled_from(DAYS), st.integers(0, 3), st.sampled_from(MODES))


def written(article: str, told: list[Row]) -> list[Mention]:
    return [tell(article, words, day, place=place, basis=basis, kind=kind) for words, day, place, (basis, kind) in told]


class Changes(RuleBasedStateMachine):
    """The incremental merger beside the plain set of what it was told."""

    @initialize()
    def start(self) -> None:
        self.merger = Merger()
        self.told: dict[str, list[Mention]] = {}
        self.constraints = Constraints()

    @rule(name=st.sampled_from(NAMES), told=st.lists(rows, max_size=4))
    def add_or_correct(self, name: str, told: list[Row]) -> None:
        self.told[name] = written(name, told)
        self.merger.add(publish(name), self.told[name])

    @rule(name=st.sampled_from(NAMES))
    def remove(self, name: str) -> None:
        self.told.pop(name, None)
        self.merger.remove(name)

    @precondition(lambda self: sum(map(len, self.told.values())) > 1)
    @rule(data=st.data())
    def decide(self, data: st.DataObject) -> None:
        refs = sorted({mention.ref for told in self.told.values() for mention in told})
        pairs = st.frozensets(st.tuples(st.sampled_from(refs), st.sampled_from(refs)), max_size=3)
        dates = st.dictionaries(st.sampled_from(refs), st.just(tell("x", "x", "2016").date), max_size=1)
        self.constraints = Constraints(data.draw(pairs), data.draw(pairs), data.draw(dates))
        self.merger.constrain(self.constraints)

    @rule()
    def drop_all_constraints(self) -> None:
        self.constraints = Constraints()
        self.merger.constrain(self.constraints)

    @rule()
    def look(self) -> None:
        """Bring events up to date in between, as a served timeline is."""
        self.merger.refresh()

    @invariant()
    def equals_the_set_at_once(self) -> None:
        if hasattr(self, "told"):
            events = at_once(self.told, self.constraints)
            assert self.merger.events() == events
            for name in NAMES:
                telling = tuple(event for event in events if any(mention.article == name for mention in event.evidence))
                assert self.merger.quoting([name]) == telling


def at_once(told: dict[str, list[Mention]], constraints: Constraints) -> tuple[Event, ...]:
    articles: dict[str, Article] = {name: publish(name) for name in told}
    everything = [mention for name in sorted(told, reverse=True) for mention in reversed(told[name])]
    return merge(everything, articles, constraints)


Changes.TestCase.settings = settings(max_examples=60, stateful_step_count=12, deadline=None)
TestChanges = Changes.TestCase


def test_refresh_tells_what_changed_and_nothing_else() -> None:
    merger = Merger()
    merger.add(publish("a"), [tell("a", WORDS[0], DAYS[0])])
    merger.add(publish("b"), [tell("b", WORDS[2], DAYS[0])])
    gone, made = merger.refresh()
    assert (len(gone), len(made)) == (0, 2)
    merger.add(publish("c"), [tell("c", WORDS[1], DAYS[0])])
    gone, made = merger.refresh()
    assert [event.sources for event in gone] == [1]
    assert [event.sources for event in made] == [2]
    assert merger.refresh() == ((), ())


def test_what_one_article_says_twice_is_compared_once_unless_an_editor_names_it() -> None:
    twice = [tell("a", WORDS[0], DAYS[0], place=place) for place in (0, 3)]
    merger = Merger()
    merger.add(publish("a"), twice)
    (both,) = merger.events()
    assert both.evidence == tuple(twice)
    merger.constrain(Constraints(apart=frozenset({(twice[0].ref, twice[1].ref)})))
    assert [event.evidence for event in merger.events()] == [(twice[0],), (twice[1],)]
    merger.constrain(Constraints())
    assert merger.events() == (both,)
