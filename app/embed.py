"""The two doors for readers: the element as one module, and a page per timeline that needs no script."""

import base64
import hashlib
import json
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute

from app import lists, problems, widget
from app.access import TheSession, TheTimeline
from app.answers import read
from app.store import number
from models.faults import InputError
from models.problem import Problem
from models.requests import EventQuery


class ForReaders(APIRoute):
    """A route that tells a browser in a page what is wrong, and any other caller in a problem."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler within ours."""
        plain = super().get_route_handler()

        async def handler(request: Request) -> Response:
            try:
                return await plain(request)
            except (InputError, RequestValidationError, HTTPException) as error:
                if "text/html" not in request.headers.get("accept", ""):
                    raise
                problem = problems.answered(request, error)
            detail = json.loads(bytes(problem.body))["detail"] if problem.status_code == 422 else None
            html = widget.apology(gone=problem.status_code == 404, detail=detail)
            headers = {
                **policy(request.app.state.settings.frame_ancestors),
                "Cache-Control": "no-cache",
                "Vary": "Accept",
            }
            return HTMLResponse(html, problem.status_code, headers)

        return handler


router = APIRouter(tags=["widget"], route_class=ForReaders)

_STYLE_HASH = base64.b64encode(hashlib.sha256(widget.PAGE_STYLE.encode()).digest()).decode()


def policy(frame_ancestors: str) -> dict[str, str]:
    """Headers of the page: its own style, no script, no connection; framed by whom the settings allow."""
    directives = [
        "default-src 'none'",
        f"style-src 'sha256-{_STYLE_HASH}'",
        "base-uri 'none'",
        "form-action 'none'",
        f"frame-ancestors {frame_ancestors}",
    ]
    return {
        "Content-Security-Policy": "; ".join(directives),
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
    }


@router.get("/widget.js", response_class=Response, responses={200: {"content": {"text/javascript": {}}}})
def script(request: Request) -> Response:
    """The module that defines `<dateline-timeline src="/v1/timelines/SLUG">`."""
    headers = {"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin"}
    return read(request, widget.SCRIPT.encode(), headers, "text/javascript; charset=utf-8")


@router.get("/embed/{slug}", response_class=HTMLResponse, responses={404: {"model": Problem}, 422: {"model": Problem}})
def embed(
    request: Request, session: TheSession, timeline: TheTimeline, query: Annotated[EventQuery, Query()]
) -> Response:
    """The timeline as a page to frame or to link: an ordered list with its sources. Takes the filters of `/events`."""
    found = lists.events(session, number(timeline), query)
    here, settings = request.url, request.app.state.settings
    html = widget.page(
        timeline.title,
        [json.loads(event) for event in found.items],
        first=f"?{here.remove_query_params('cursor').query}" if query.cursor else None,
        later=f"?{here.include_query_params(cursor=found.next).query}" if found.next else None,
    )
    return read(request, html.encode(), policy(settings.frame_ancestors), "text/html; charset=utf-8")
