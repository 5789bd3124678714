"""The two doors for readers: the element as one module, and a page per timeline that needs no script."""

import base64
import hashlib

from fastapi import APIRouter, Request, Response

from app import widget
from app.answers import read

router = APIRouter(tags=["widget"])

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
