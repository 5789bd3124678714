"""Whether the service is alive."""

from fastapi import APIRouter, Response

from app.answers import answer

router = APIRouter(tags=["service"])


@router.get("/healthz")
def healthz() -> Response:
    """200 as long as the process answers."""
    return answer({"status": "ok"})
