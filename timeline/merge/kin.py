"""Mentions of which any stands for all: what many articles repeat is compared once."""

from timeline.merge.context import Context
from timeline.merge.features import Item
from timeline.values import Ref


class Kin:
    """Mentions that say the same of the same time, in articles about the same.

    To any mention of another article they are all alike. `bonds` holds by how much they are above the least that
    counts, for each of the kin worth comparing, maybe themselves.
    """

    __slots__ = ("about", "bonds", "item", "members")

    def __init__(self, item: Item, about: Context) -> None:
        self.item = item
        self.about = about
        self.members: dict[Ref, Item] = {}
        self.bonds: dict[Kin, float] = {}

    def drop(self, ref: Ref) -> bool:
        """Take a member away; whether none is left."""
        del self.members[ref]
        if self.members and self.item.ref == ref:
            self.item = next(iter(self.members.values()))
        return not self.members

    def alone(self) -> list[Item]:
        """The members that are the only one of their article, by `Ref`."""
        of_article: dict[str, list[Item]] = {}
        for item in self.members.values():
            of_article.setdefault(item.ref.article, []).append(item)
        return sorted((items[0] for items in of_article.values() if len(items) == 1), key=lambda item: item.ref)
