"""The application: settings in, FastAPI out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware

from app import description, embed, problems
from app.database import Database
from app.methods import Heads
from app.routes import articles, engine, events, health, timelines
from app.settings import Settings
from app.store import Store

EXPOSED = ["Link", "ETag", "Retry-After", "Location"]
"""Answer headers that pages of other origins may read."""


def create_app(settings: Settings | None = None) -> FastAPI:
    """The service for these settings (or those of the environment); nothing global, as many as you like.

    Run it with `uvicorn app.main:create_app --factory`.
    """
    chosen = settings or Settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        database = Database(chosen.database, chosen.busy_timeout)
        app.state.store = Store(database, chosen.busy_timeout, chosen.source_timezones)
        yield
        database.close()

    app = FastAPIOffline(  # its /docs loads nothing from another host
        title="Dateline",
        summary="Rebuilds the timeline of a story from the articles written about it",
        version="1",
        lifespan=lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
        redoc_url=None,
        favicon_url="data:,",
        static_url="/docs-files",
    )
    app.state.settings = chosen
    problems.install(app)
    description.install(app)
    app.add_middleware(problems.Guard, max_body=chosen.max_body)
    app.add_middleware(Heads)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=chosen.cors_origins,
        allow_methods=["GET", "HEAD", "POST", "PATCH", "DELETE"],
        allow_headers=["Content-Type", "If-Match", "If-None-Match", "Idempotency-Key"],
        expose_headers=EXPOSED,
    )
    api = APIRouter(prefix="/v1")
    for part in (engine, timelines, articles, events):
        api.include_router(part.router)
    app.include_router(api)
    app.include_router(embed.router)
    app.include_router(health.router)
    return app
