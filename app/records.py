"""The engine's values <-> rows of tables."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from app.answers import dumped
from app.keys import date_key, salience_key, seconds
from models.article import ArticleRow
from models.tables import ArticleTable
from timeline.export.timeline import article_json, event_json, unplaced_json
from timeline.intake import corrections
from timeline.merge import Sketch, sample, sketch
from timeline.pipeline import Told
from timeline.values import Article, Event, Mention, Ref

Row = dict[str, Any]

_articles = msgspec.json.Decoder(Article)
_sketches = msgspec.json.Decoder(Sketch)
_samples = msgspec.json.Decoder(tuple[Mention, ...])


def article_row(row: ArticleRow, article: Article, reading: str, timeline: int) -> Row:
    """An article as given (`row`), as understood and as read (app.readings)."""
    return {
        "timeline_id": timeline,
        "id": article.id,
        "text": article.text,
        "given": row.model_dump_json(exclude={"text", "html"}, exclude_none=True),
        "digest": digest(row),
        "reading": reading,
        **retold_row(article),
    }


def retold_row(article: Article) -> Row:
    """What of a stored article changes with its inferred date."""
    value = msgspec.json.encode(replace(article, text="")).decode()
    return {"value": value, "body": dumped(article_json(article)).decode()}


def digest(row: ArticleRow) -> str:
    """What was handed in, in short: the same row again is the same article, however pages are read by then."""
    return hashlib.blake2b(row.model_dump_json(exclude_none=True).encode(), digest_size=16).hexdigest()


def article(row: ArticleTable) -> Article:
    """The engine's value of a stored article, without what the timeline inferred of its date."""
    return corrections.undated(shown(row))


def shown(row: ArticleTable) -> Article:
    """The engine's value of a stored article as it is served."""
    return replace(_articles.decode(row.value), text=row.text)


def given_row(row: ArticleTable) -> ArticleRow:
    """The row a stored article was handed in as, a page as the text that was found on it."""
    return ArticleRow.model_validate({**json.loads(row.given), "text": row.text})


def corrected(
    row: ArticleTable, change: Mapping[str, str | None], latest: date, zones: Mapping[str, str] | None = None
) -> tuple[ArticleRow, Article]:
    """A stored article with some keys changed: row and value. Raises ValidationError.

    What a page said of itself counts as given from then on; its publication date stays unless text or date change.
    """
    value, given = article(row), json.loads(row.given)
    said = {name: getattr(value, name) for name in ("id", "text", "title", "url", "source", "author")}
    kept = {name: given.get(name) for name in ("published_at", "timezone", "language")}
    new = ArticleRow.model_validate({**said, **kept, **change})
    understood = new.article(latest, zones)
    return new, corrections.corrected(value, understood, change.keys(), new.timezone)


def unplaced_rows(told: Told, timeline: int) -> Iterator[Row]:
    """What one article could not place, in order."""
    article = told.article
    for number, item in enumerate(told.unplaced):
        yield {
            "timeline_id": timeline,
            "article_id": article.id,
            "place": f"{article.id}\n{number:08d}",  # no id holds a control character: sorts as (id, number)
            "reason": item.reason.value,
            "body": dumped(unplaced_json(item, {article.id: article})).decode(),
        }


def event_row(event: Event, articles: Mapping[str, Article], timeline: int) -> Row:
    """An event as served and what it is found by."""
    interval = event.date.interval
    body = event_json(event, articles)
    quotes = [evidence["quote"]["exact"] for evidence in body["evidence"]]
    return {
        "timeline_id": timeline,
        "id": event.id,
        "date_key": date_key(event),
        "salience_key": salience_key(event),
        "starts": interval.start and seconds(interval.start),
        "ends": interval.end and seconds(interval.end),
        "precision": interval.grain.label,
        "kind": event.kind.value,
        "modality": event.modality.value,
        "basis": event.basis.value,
        "salience": event.salience,
        "sources": event.sources,
        "disputed": bool(event.disputed),
        "words": "\n".join([event.title, event.description, *event.entities, *quotes]).casefold(),
        "refs": json.dumps(sorted(mention.ref for mention in event.evidence)),
        "sketch": msgspec.json.encode(sketch(event, articles)).decode(),
        "sample": msgspec.json.encode(sample(event)).decode(),
        "body": dumped(body).decode(),
    }


def sketched(name: str, salience: float, row: str) -> Sketch:
    """What key dates need to know of a stored event."""
    return _sketches.decode(row) if row else Sketch(name, None, salience, ())


def sampled(row: str) -> tuple[Mention, ...]:
    """The mentions by which a stored event is compared with that of the day beside it."""
    return _samples.decode(row) if row else ()


def refs(row: str) -> set[Ref]:
    """The evidence an event was given out with."""
    return {Ref(*ref) for ref in json.loads(row)}


def label_rows(event: Event, articles: Mapping[str, Article], timeline: int) -> Iterator[Row]:
    """The values by which the event is found beside others."""
    telling = {articles[mention.article] for mention in event.evidence}
    labels = {("entity", name.casefold()) for name in event.entities}
    labels |= {("publisher", name.casefold()) for article in telling if (name := publisher(article))}
    for name, value in sorted(labels):
        yield {"timeline_id": timeline, "event_id": event.id, "name": name, "value": value}


def publisher(article: Article) -> str | None:
    """Its source, else the host of its url."""
    return article.source or (urlsplit(article.url).hostname if article.url else None)
