"""What is found for comparing is what is worth comparing, from either side."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from story import tell

from timeline.merge.features import Item, item
from timeline.merge.index import Index, worth_comparing
from timeline.merge.kin import Kin
from timeline.values import Basis, Merging

OPTIONS = Merging()
WORDS = (
    "strike dock Brod",
    "strike",
    "strike mill yard Orle",
    "burn dock Brod",
    "burn granary 14 Brod Orle",
    "Brod Vale",
)
DAYS = ("2018-05-03", "2018-05", "2018-05-01/2018-05-31~", "2018", "2018-01-01/2018-12-31~", "-2018")
told = st.tuples(st.sampled_from(WORDS), st.sampled_from(DAYS), st.sampled_from((Basis.EXPLICIT, Basis.PUBLICATION)))


@given(st.lists(told, min_size=2, max_size=6))
def test_the_index_finds_what_is_worth_comparing(rows: list[tuple[str, str, Basis]]) -> None:
    items = [item(tell(f"a{k}", words, day, basis=basis), OPTIONS) for k, (words, day, basis) in enumerate(rows)]
    kins = {one: Kin(one, {}) for one in items}
    index = Index(OPTIONS)
    for kin in kins.values():
        index.add(kin)
    found = {one: index.near(one) for one in items}
    for a, b in itertools.product(items, repeat=2):
        if _dated_alike(a, b):
            assert (kins[b] in found[a]) == (kins[a] in found[b]) == worth_comparing(a, b)
        elif kins[b] in found[a]:
            assert worth_comparing(a, b)


def test_what_is_taken_out_is_not_found() -> None:
    one, other = (item(tell(name, WORDS[0], DAYS[0]), OPTIONS) for name in "ab")
    kins = [Kin(one, {}), Kin(other, {})]
    index = Index(OPTIONS)
    for kin in kins:
        index.add(kin)
    index.remove(kins[0])
    assert index.near(one) == index.near(other) == {kins[1]}


def _dated_alike(a: Item, b: Item) -> bool:
    return (a.first, a.last, a.undated) == (b.first, b.last, b.undated)
