"""Ids that outlive rebuilds: what a store gave out stays with the event it named."""

import hashlib
from collections.abc import Collection, Container, Iterable, Mapping

from msgspec.structs import replace

from timeline.values import Event, Ref


def fresh_id(ref: Ref, salt: str = "") -> str:
    """An id made of the event's first mention: the same in every build of the same articles."""
    return hashlib.blake2b("\n".join([*map(str, ref), salt]).encode(), digest_size=8).hexdigest()


def assign_ids(
    events: Iterable[Event], known: Mapping[str, Collection[Ref]], taken: Container[str] = frozenset()
) -> tuple[tuple[Event, ...], dict[str, str]]:
    """Events under the ids they are known by, and where each lost id leads.

    `known` holds the ids in use with the evidence each named, `taken` those that nothing may be called: ids of other
    events, and those that once redirected. An id stays with the event that holds most of its evidence; of several ids
    for one event the one with most wins, and the others redirect to it. An id whose evidence is gone leads nowhere.
    """
    told = {event.id: event for event in events}
    holder = {mention.ref: event.id for event in told.values() for mention in event.evidence}
    shares = _shares(known, holder)
    kept: dict[str, str] = {}
    for _, name, event in sorted((-count, name, event) for (name, event), count in shares.items()):
        if event not in kept and name not in kept.values():
            kept[event] = name
    used = {*kept.values(), *(name for name, _ in shares)}
    for event in sorted(told.keys() - kept.keys()):
        kept[event] = _free(told[event], used, taken)
        used.add(kept[event])
    redirects = {}
    for _, name, event in sorted(((count, name, event) for (name, event), count in shares.items())):
        if name not in kept.values():
            redirects[name] = kept[event]
    return tuple(replace(told[event], id=kept[event]) for event in told), redirects


def _shares(known: Mapping[str, Collection[Ref]], holder: Mapping[Ref, str]) -> dict[tuple[str, str], int]:
    """How much of the evidence of each known id each event holds."""
    shares: dict[tuple[str, str], int] = {}
    for name, refs in known.items():
        for ref in refs:
            if ref in holder:
                pair = (name, holder[ref])
                shares[pair] = shares.get(pair, 0) + 1
    return shares


def _free(event: Event, used: Collection[str], taken: Container[str]) -> str:
    first = min(mention.ref for mention in event.evidence)
    name, count = event.id, 0
    while name in used or name in taken:
        count += 1
        name = fresh_id(first, str(count))
    return name
