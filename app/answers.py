"""What routes answer with: JSON that is serialised once, under a strong ETag."""

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote

from fastapi import Header, HTTPException, Request, Response

JSON = "application/json"
IfMatch = Annotated[
    str | None, Header(alias="If-Match", max_length=1000, description="ETag it was read with: 412 if it has changed")
]
"""A write's condition, for `unchanged`."""


class Page(NamedTuple):
    """Items in JSON, and the cursor of the page after them."""

    items: Sequence[str]
    next: str | None = None

    @property
    def body(self) -> bytes:
        """The page as it is sent."""
        return b'{"items":[' + ",".join(self.items).encode() + b'],"next":' + dumped(self.next) + b"}"


def dumped(value: Any) -> bytes:
    """Compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def answer(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON answer to a write, or one that nobody caches."""
    return Response(dumped(value), status, headers, JSON)


def read(request: Request, body: bytes, headers: dict[str, str] | None = None, media: str = JSON) -> Response:
    """The answer to a read: 304 without a body where the caller has this very body (RFC 9110 section 13.1.2)."""
    etag = _etag(body)
    headers = {**(headers or {}), "ETag": etag, "Cache-Control": "no-cache"}
    if _names(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    return Response(body, 200, headers, media)


def unchanged(condition: str | None, body: Callable[[], bytes]) -> None:
    """Raises 412 where If-Match is given and what is read now has another ETag (RFC 9110 section 13.1.1)."""
    if condition is not None and not _names(condition, _etag(body())):
        what = {"message": "it was changed since you read it", "remedy": "read it again, then send the new ETag"}
        raise HTTPException(412, {**what, "field": "If-Match"})


def _etag(body: bytes) -> str:
    return f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'


def _names(condition: str, etag: str) -> bool:
    """Whether a condition names this ETag; a proxy that compresses may have made it a weak one."""
    return condition.strip() == "*" or etag in (tag.strip().removeprefix("W/") for tag in condition.split(","))


def address(request: Request, route: str, **values: str) -> str:
    """The path of a route, fit for a header."""
    return quote(str(request.app.url_path_for(route, **values)))


def page(request: Request, page: Page) -> Response:
    """A page of a list, its neighbours in a Link header (RFC 8288), relative to wherever the service stands."""
    here = request.url
    links = {"first": here.remove_query_params("cursor")}
    if page.next:
        links["next"] = here.include_query_params(cursor=page.next)
    link = ", ".join(f'<{url.path}{"?" * bool(url.query)}{url.query}>; rel="{rel}"' for rel, url in links.items())
    return read(request, page.body, {"Link": link})
