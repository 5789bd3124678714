"""How much one request may hold."""

from collections.abc import Sized

from fastapi import HTTPException, Request

from app.settings import Settings


def few(request: Request, articles: Sized) -> None:
    """Raises 413 for more articles than one request may hold."""
    settings: Settings = request.app.state.settings
    if len(articles) > settings.max_articles:
        raise HTTPException(
            413,
            {
                "message": f"more than {settings.max_articles} articles in one request",
                "remedy": "send them in several, or use `dateline ingest`",
            },
        )
