"""Articles of a timeline: they come, change and go, and its events follow at once."""

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException, Query, Request, Response
from pydantic import ValidationError

from app import lists, records
from app.access import Slug, TheNumber, TheSession, TheStore
from app.answers import IfMatch, address, answer, dumped, page, read, unchanged
from app.clock import tomorrow
from app.limits import few
from app.problems import missing
from app.readings import told
from app.store import OPTIONS, Asked
from models.article import ArticleRow
from models.faults import InputError, faults
from models.requests import ArticleChange, Paging
from models.rows import article_rows, listed_rows, numbered
from models.schemas import AddedArticles, ArticleEntry, Articles, StoredArticle
from models.tables import ArticleTable
from timeline.export.timeline import article_json
from timeline.export.timex import timex_row
from timeline.values import Article

_ROW = {"$ref": "#/components/schemas/ArticleRow"}
BODIES = {
    "application/json": {"schema": {"anyOf": [_ROW, {"type": "array", "items": _ROW}]}},
    "application/x-ndjson": {"schema": {"type": "string", "description": "One article per line"}},
}
_JSON = re.compile(r"application/[\w.-]+\+json")
"""Other names for JSON: `application/ld+json` for schema.org."""
_LINES = {"application/x-ndjson", "application/ndjson", "application/jsonl"}

router = APIRouter(prefix="/timelines/{slug}/articles", tags=["articles"])


async def sent(request: Request) -> bytes:
    """The body as it came."""
    return await request.body()


def parsed(content_type: str, body: bytes) -> Sequence[tuple[int | None, ArticleRow]]:
    """The rows of a body, with their lines if it has lines. Raises InputError, or 415 for other kinds of body."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind in _LINES:
        return article_rows(numbered(body))
    if kind != "application/json" and not _JSON.fullmatch(kind):
        what = {"message": "neither JSON nor NDJSON", "remedy": f"send it as one of: {', '.join(BODIES)}"}
        raise HTTPException(415, {**what, "field": "Content-Type"})
    return [(None, row) for row in listed_rows(body)]


@router.get("", responses={200: {"model": Articles}})
def articles(
    request: Request, session: TheSession, timeline: TheNumber, paging: Annotated[Paging, Query()]
) -> Response:
    """The articles, by id, without their text."""
    return page(request, lists.articles(session, timeline, paging))


@router.post(
    "",
    status_code=201,
    responses={
        200: {"model": AddedArticles, "description": "All were there already"},
        201: {"model": AddedArticles, "description": "Added"},
    },
    openapi_extra={"requestBody": {"required": True, "content": BODIES}},
)
def add(
    request: Request,
    slug: Slug,
    body: Annotated[bytes, Depends(sent)],
    store: TheStore,
    key: Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=255)] = None,
) -> Response:
    """Add one article, a list, or NDJSON; all of them or none.

    An article that is there already stays as it is; one with a known id and something else to say is refused.
    """
    rows = parsed(request.headers.get("content-type", ""), body)
    few(request, rows)
    asked = Asked(key, hashlib.sha256(body).hexdigest()) if key else None
    results = store.add(slug, rows, asked)
    new = any(result == "added" for _, result in results)
    place = address(request, "article", slug=slug, article_id=results[0][0]) if len(results) == 1 else None
    items = [{"id": name, "result": result} for name, result in results]
    return answer({"items": items, "next": None}, 201 if new else 200, {"Location": place} if place else None)


@router.get("/{article_id:given}", name="article", responses={200: {"model": StoredArticle}})
def article(request: Request, session: TheSession, timeline: TheNumber, article_id: str) -> Response:
    """One article with its text and the date expressions in it."""
    row = session.get(ArticleTable, (timeline, article_id))
    if row is None:
        raise missing("article of this id in the timeline", "see its list of articles")
    return read(request, _body(row))


def _body(row: ArticleTable) -> bytes:
    """An article as it is read alone."""
    value = records.shown(row)
    timexes = [timex_row(timex) for timex in told(value, OPTIONS, row).told.timexes if timex.field == "text"]
    zone = json.loads(row.given).get("timezone")
    said = {"text": row.text, "timezone": zone, "author": value.author, "timexes": timexes}
    return dumped({**json.loads(row.body), **said, "published_evidence": list(value.published.evidence)})


@router.patch("/{article_id:given}", responses={200: {"model": ArticleEntry}})
def change(slug: Slug, article_id: str, body: ArticleChange, store: TheStore, condition: IfMatch = None) -> Response:
    """Correct an article; the events follow."""
    entry: dict[str, Any] = {}

    def changed(row: ArticleTable) -> tuple[ArticleRow, Article]:
        unchanged(condition, lambda: _body(row))
        try:
            new, value = records.corrected(row, body.model_dump(exclude_unset=True), tomorrow(), store.zones)
        except ValidationError as error:
            raise InputError(*faults(error)) from None
        entry.update(article_json(value))
        return new, value

    store.replace(slug, article_id, changed)
    return answer(entry)


@router.delete("/{article_id:given}", status_code=204)
def remove(
    slug: Slug,
    article_id: str,
    store: TheStore,
    purge: Annotated[bool, Query(description="Also from the write-ahead log, at once")] = False,
    condition: IfMatch = None,
) -> Response:
    """Take an article away, and with it what only it told."""
    store.remove(slug, article_id, lambda row: unchanged(condition, lambda: _body(row)))
    if purge:
        store.database.forget()
    return Response(status_code=204)
