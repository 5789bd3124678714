"""The application: settings in, FastAPI out."""

from fastapi import APIRouter, FastAPI
from starlette.middleware.cors import CORSMiddleware

from app import embed, problems
from app.routes import engine, health
from app.settings import Settings

EXPOSED = ["Link", "ETag", "Retry-After", "Location"]
"""Answer headers that pages of other origins may read."""


def create_app(settings: Settings | None = None) -> FastAPI:
    """The service for these settings (or those of the environment); nothing global, as many as you like.

    Run it with `uvicorn app.main:create_app --factory`.
    """
    settings = settings or Settings()
    app = FastAPI(
        title="Dateline",
        summary="Rebuilds the timeline of a story from the articles written about it",
        version="1",
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.settings = settings
    problems.install(app)
    app.add_middleware(problems.Guard, max_body=settings.max_body)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "HEAD", "POST", "PATCH", "DELETE"],
        allow_headers=["Content-Type", "If-None-Match", "Idempotency-Key"],
        expose_headers=EXPOSED,
    )
    api = APIRouter(prefix="/v1")
    api.include_router(engine.router)
    app.include_router(api)
    app.include_router(embed.router)
    app.include_router(health.router)
    return app
