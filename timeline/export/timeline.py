"""The Timeline as JSON (DESIGN sections 5 and 6): plain dicts and lists, keys in the contract's order."""

from collections.abc import Mapping
from typing import Any

from timeline.export.bounds import earliest_latest
from timeline.export.display import display
from timeline.export.edtf import edtf
from timeline.export.timex import timex_row
from timeline.values import (
    CLASH,
    Article,
    Claim,
    Event,
    EventDate,
    Field,
    Mention,
    PublicationBasis,
    Status,
    Timeline,
    Unplaced,
)

JSON = dict[str, Any]

QUOTE_CONTEXT = 32
"""Code points of `prefix` and `suffix`, as Hypothesis anchors W3C text quotes."""


def timeline_json(timeline: Timeline) -> JSON:
    """The whole timeline, as `dateline build` prints it."""
    articles = {article.id: article for article in timeline.articles}
    return {
        "title": timeline.title,
        "events": [event_json(event, articles) for event in timeline.events],
        "unplaced": [unplaced_json(item, articles) for item in timeline.unplaced],
        "articles": [article_json(article) for article in timeline.articles],
    }


def event_json(event: Event, articles: Mapping[str, Article]) -> JSON:
    """One event with its claims and evidence; `articles` holds every article the evidence names."""
    return {
        "id": event.id,
        "title": event.title,
        "description": event.description,
        "kind": event.kind.value,
        "modality": event.modality.value,
        "date": date_json(event.date),
        "basis": event.basis.value,
        "salience": event.salience,
        "sources": event.sources,
        "publishers": event.publishers,
        "disputed": list(event.disputed),
        "claims": [claim_json(claim) for claim in event.claims],
        "entities": list(event.entities),
        "evidence": [evidence_json(mention, articles[mention.article]) for mention in event.evidence],
        "decisions": [],
    }


def date_json(date: EventDate) -> JSON:
    """An event's date; `earliest` and `latest` are inclusive, None on an open side."""
    earliest, latest = earliest_latest(date.interval)
    return {
        "edtf": edtf(date),
        "earliest": earliest,
        "latest": latest,
        "precision": date.interval.grain.label,
        "extent": date.extent,
        "approximate": date.approximate,
        "uncertain": date.uncertain,
        "timex": date.timex,
        "display": display(date),
    }


def claim_json(claim: Claim) -> JSON:
    """One date some articles give, with their figures in their own words."""
    figures = {figure.name: figure.text for figure in claim.figures}
    return {"date": date_json(claim.date), "figures": figures, "articles": list(claim.articles)}


def evidence_json(mention: Mention, article: Article) -> JSON:
    """The receipt: the clause, where it stands, and the expression that dates it."""
    return {
        "article": source_json(article),
        "quote": quote_json(article, mention.field, mention.start, mention.end),
        "position": {"start": mention.start, "end": mention.end},
        "field": mention.field,
        "timex": timex_row(mention.timex) if mention.timex else None,
        "attribution": mention.attribution,
    }


def unplaced_json(item: Unplaced, articles: Mapping[str, Article]) -> JSON:
    """An expression that dates nothing, where it stands and why."""
    article, timex = articles[item.article], item.timex
    return {
        "article": source_json(article),
        "timex": timex_row(timex),
        "quote": quote_json(article, timex.field, timex.start, timex.end),
        "reason": item.reason.value,
    }


def source_json(article: Article) -> JSON:
    """An article as evidence names it."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published_at": article.published.stated,
    }


def article_json(article: Article) -> JSON:
    """An article as the timeline lists it; `status` says whether it was read.

    What was inferred, or could not be for clues that clash, comes with its reasons as `published_evidence`.
    """
    published = article.published
    asked = published.basis is PublicationBasis.INFERRED or CLASH in published.evidence
    return {
        **source_json(article),
        "published_basis": article.published.basis.value,
        "language": article.language,
        "status": (article.status if article.text.strip() or article.status is not Status.OK else Status.EMPTY).value,
        **({"published_evidence": list(published.evidence)} if asked else {}),
    }


def quote_json(article: Article, field: Field, start: int, end: int) -> JSON:
    """A W3C TextQuoteSelector: exactly the slice, and what stands around it."""
    text = article.text if field == "text" else article.title or ""
    return {
        "exact": text[start:end],
        "prefix": text[max(0, start - QUOTE_CONTEXT) : start],
        "suffix": text[end : end + QUOTE_CONTEXT],
    }
