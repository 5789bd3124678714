"""Whether the service is alive, and where it is described."""

from fastapi import APIRouter, Request, Response
from starlette.responses import RedirectResponse

from app.answers import answer

router = APIRouter(tags=["service"])


@router.get("/", include_in_schema=False)
def front(request: Request) -> Response:
    """Whoever opens the bare address is led to what can be asked here."""
    return RedirectResponse(f"{request.scope.get('root_path', '')}/docs")


@router.get("/healthz")
def healthz() -> Response:
    """200 as long as the process answers."""
    return answer({"status": "ok"})
