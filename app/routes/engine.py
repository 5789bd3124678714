"""The engine over HTTP: nothing is stored."""

from fastapi import APIRouter, Request, Response

from app.answers import answer
from app.clock import tomorrow
from app.limits import few
from app.selection import days, select
from models.requests import BuildRequest, TagRequest
from models.rows import distinct
from models.schemas import Tagged, TimelineBody
from timeline.export.timeline import timeline_json
from timeline.export.timex import timex_row
from timeline.pipeline import build, inferred
from timeline.pipeline import tag as find

router = APIRouter(tags=["engine"])


@router.post("/tag", responses={200: {"model": Tagged}})
def tag(row: TagRequest) -> Response:
    """Date expressions of a text, with offsets (code points), TIMEX3 values and how each was read."""
    article = row.given()
    return answer({"id": article.id, "timexes": [timex_row(timex) for timex in find(article, row.options())]})


@router.post("/build", responses={200: {"model": TimelineBody}})
def build_timeline(body: BuildRequest, request: Request) -> Response:
    """One timeline of the articles given."""
    few(request, body.articles)
    overlapping = days(body.first, body.last)
    zones = {**request.app.state.settings.source_timezones, **body.source_timezones}
    articles = distinct((None, row.article(tomorrow(), zones)) for row in body.articles)
    articles = inferred(articles) if body.infer_publication else articles
    timeline = build(articles, body.options(), body.title)
    return answer(timeline_json(select(timeline, overlapping, body.key_dates)))
