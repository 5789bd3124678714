"""Events, and the expressions that date none."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse

from app import lists
from app.access import Slug, TheNumber, TheSession
from app.answers import address, page, read
from app.problems import missing
from models.requests import EventQuery, UnplacedQuery
from models.schemas import Event, Events, UnplacedRows
from models.tables import EventTable, RedirectTable

router = APIRouter(prefix="/timelines/{slug}", tags=["events"])


@router.get("/events", responses={200: {"model": Events}})
def events(
    request: Request, session: TheSession, timeline: TheNumber, query: Annotated[EventQuery, Query()]
) -> Response:
    """Events in order, with their sources. All filters given must hold."""
    return page(request, lists.events(session, timeline, query))


@router.get(
    "/events/{event_id}",
    name="event",
    responses={200: {"model": Event}, 308: {"description": "Became part of another"}},
)
def event(request: Request, session: TheSession, timeline: TheNumber, slug: Slug, event_id: str) -> Response:
    """One event. Its id is permanent; where it became one with another, it leads there."""
    found = session.get(EventTable, (timeline, event_id))
    if found:
        return read(request, found.body.encode())
    redirect = session.get(RedirectTable, (timeline, event_id))
    if redirect:
        return RedirectResponse(address(request, "event", slug=slug, event_id=redirect.target), 308)
    raise missing("event of this id in the timeline", "see its list of events")


@router.get("/unplaced", responses={200: {"model": UnplacedRows}})
def unplaced(
    request: Request, session: TheSession, timeline: TheNumber, query: Annotated[UnplacedQuery, Query()]
) -> Response:
    """Every expression that dates no event, with the reason."""
    return page(request, lists.unplaced(session, timeline, query))
