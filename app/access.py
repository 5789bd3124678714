"""What routes ask for: the store, a session, a timeline."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlmodel import Session
from starlette.convertors import PathConvertor, register_url_convertor

from app.store import Store, found, number
from models.requests import SLUG, SLUG_LENGTH
from models.tables import TimelineTable


def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


def _session(store: Annotated[Store, Depends(_store)]) -> Iterator[Session]:
    with store.database.reading() as session:
        yield session


TheStore = Annotated[Store, Depends(_store)]
TheSession = Annotated[Session, Depends(_session)]


class _Given(PathConvertor):
    """A part of an address that is not empty, slashes and all: `{article_id:given}`."""

    regex = ".+"


register_url_convertor("given", _Given())

Slug = Annotated[str, Path(pattern=SLUG, max_length=SLUG_LENGTH, examples=["bridge"])]


def _timeline(slug: Slug, session: TheSession) -> TimelineTable:
    return found(session, slug)


def _number(timeline: Annotated[TimelineTable, Depends(_timeline)]) -> int:
    return number(timeline)


TheTimeline = Annotated[TimelineTable, Depends(_timeline)]
TheNumber = Annotated[int, Depends(_number)]
