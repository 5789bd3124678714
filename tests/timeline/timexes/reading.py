"""Tagging one sentence the way the corpus tables write it: the expression in [brackets]."""

import re

from timeline import pipeline
from timeline.export.timex import timex_row
from timeline.values import Article, Grain, Interval, Moment, Options, Publication, PublicationBasis, Timex


def published(iso: str | None) -> Publication:
    if not iso:
        return Publication()
    day = Moment(*(int(part) for part in iso.split("-")))
    return Publication(Interval(day, Moment.from_ordinal(day.ordinal + 1), Grain.DAY), PublicationBasis.GIVEN, iso)


def tag(text: str, anchor: str | None = "2019-01-15", options: Options | None = None) -> tuple[Timex, ...]:
    article = Article("a", text, published=published(anchor))
    return pipeline.tag(article, options)


def marked(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    """`"on [Monday]."` gives `("on Monday.", [(3, 9)])`."""
    clean, edges = "", []
    for piece in re.split(r"[\[\]]", sentence):
        clean += piece
        edges.append(len(clean))
    return clean, list(zip(edges[0::2], edges[1::2], strict=False))


def row(sentence: str, anchor: str | None) -> tuple[Timex | None, list[Timex]]:
    """The timex exactly at the first mark, and all there are."""
    text, spans = marked(sentence)
    timexes = tag(text, anchor)
    wanted = spans[0]
    return next((t for t in timexes if (t.start, t.end) == wanted), None), list(timexes)


def bounds(timex: Timex) -> str:
    """`2018-12-01..2018-12-31`, or the reason why it has none."""
    found = timex_row(timex)
    if found["earliest"] is None:
        return str(timex.reason)
    return found["earliest"] if found["earliest"] == found["latest"] else f"{found['earliest']}..{found['latest']}"
