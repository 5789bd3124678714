"""What HTTP asks of any address: HEAD where GET is, relative redirects, the methods there are."""

from collections.abc import Iterable

from starlette.datastructures import MutableHeaders
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def allowed(routes: Iterable[BaseRoute], scope: Scope) -> str:
    """`GET, HEAD, PATCH`: what the address of a request takes (RFC 9110 section 10.2.1)."""
    known = list(routes)
    found = [
        name for name in METHODS if any(route.matches({**scope, "method": name})[0] is Match.FULL for route in known)
    ]
    return ", ".join([*found[:1], *["HEAD"] * ("GET" in found), *found[1:]])


class Heads:
    """Answers HEAD as GET without the body, and keeps redirects relative: a proxy may have another name and scheme."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 307:
                headers = MutableHeaders(scope=message)
                _, _, rest = headers["location"].rpartition("://")
                headers["location"] = rest[rest.index("/") :]
            if message["type"] == "http.response.body" and head:
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"} if head else scope, receive, sent)
