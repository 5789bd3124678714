"""Timelines: the list, one, and the whole of it."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import func
from sqlmodel import col, select

from app import lists
from app.access import Slug, TheSession, TheStore, TheTimeline
from app.answers import address, answer, dumped, page, read
from app.store import number
from models.requests import NewTimeline, NoQuery, Paging, TimelineChange
from models.schemas import TimelineBody, TimelineEntry, Timelines, TimelineSummary
from models.tables import ArticleTable, EventTable, UnplacedTable

router = APIRouter(prefix="/timelines", tags=["timelines"])


@router.get("", responses={200: {"model": Timelines}})
def timelines(request: Request, session: TheSession, paging: Annotated[Paging, Query()]) -> Response:
    """All timelines, by slug."""
    return page(request, lists.timelines(session, paging))


@router.post("", status_code=201, responses={201: {"model": TimelineEntry}})
def create(body: NewTimeline, store: TheStore, request: Request) -> Response:
    """Make a timeline; add articles to it next."""
    store.create(body.slug, body.title, body.infer_publication)
    where = address(request, "timeline", slug=body.slug)
    return answer({"slug": body.slug, "title": body.title}, 201, {"Location": where})


@router.get("/{slug}", responses={200: {"model": TimelineSummary}})
def timeline(request: Request, session: TheSession, timeline: TheTimeline) -> Response:
    """A timeline's title and how much it holds."""
    ours = number(timeline)
    counts = {
        name: session.exec(select(func.count()).where(col(table.timeline_id) == ours)).one()
        for name, table in (("articles", ArticleTable), ("events", EventTable), ("unplaced", UnplacedTable))
    }
    said = {"slug": timeline.slug, "title": timeline.title, "infer_publication": timeline.infer_publication}
    return read(request, dumped({**said, **counts}))


@router.patch("/{slug}", responses={200: {"model": TimelineEntry}})
def change(slug: Slug, body: TimelineChange, store: TheStore) -> Response:
    """Give a timeline another title, or have its undated articles dated or no longer; its events follow."""
    if body.infer_publication is not None:
        store.infer(slug, body.infer_publication)
    return answer({"slug": slug, "title": store.rename(slug, body.title)})


@router.delete("/{slug}", status_code=204)
def delete(slug: Slug, store: TheStore) -> Response:
    """Take a timeline away with all its articles."""
    store.delete(slug)
    return Response(status_code=204)


@router.get("/{slug}/export", responses={200: {"model": TimelineBody}})
def export(request: Request, session: TheSession, timeline: TheTimeline, _: Annotated[NoQuery, Query()]) -> Response:
    """The whole timeline in one document, as `dateline build` prints it."""
    ours = number(timeline)
    parts: dict[str, tuple[Any, Any]] = {
        "events": (EventTable, EventTable.date_key),
        "unplaced": (UnplacedTable, UnplacedTable.place),
        "articles": (ArticleTable, ArticleTable.id),
    }
    body = b'{"title":' + dumped(timeline.title)
    for name, (table, key) in parts.items():
        found = session.exec(select(table.body).where(table.timeline_id == ours).order_by(key))
        body += f',"{name}":[{",".join(found)}]'.encode()
    return read(request, body + b"}")
