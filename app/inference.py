"""Inferred publication dates of a stored timeline: they follow whatever changes in it."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from app.readings import Part
from timeline.intake.corrections import dated, undated
from timeline.intake.infer import Clues, infer
from timeline.values import Article


class Inference:
    """What the articles of one timeline say that bears on when they were written."""

    def __init__(self, clues: Mapping[str, Clues] | None = None) -> None:
        self._clues = dict(clues or {})

    def after(self, parts: Iterable[Part], drop: Iterable[str] = ()) -> "Inference":
        """With articles taken up, in place of those with their ids, and others forgotten."""
        after = Inference(self._clues)
        for name in drop:
            after._clues.pop(name, None)
        for part in parts:
            stated = undated(part.told.article)
            document = replace(part.kept.reading.document, article=stated)
            after._clues[stated.id] = Clues.of(document, part.kept.reading.spots)
        return after

    def dated(self, articles: Iterable[Article]) -> list[Article]:
        """Those of the articles whose date is now another one, with it."""
        found = infer(self._clues)
        fresh = ((article, dated(article, found.get(article.id))) for article in articles)
        return [new for old, new in fresh if new != old]
