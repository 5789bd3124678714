"""Errors -> RFC 9457 problem+json that names the field and the remedy, and repeats nothing of an article."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DatabaseError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.methods import allowed
from models.faults import MOST, ConflictError, Fault, InputError, UnreadableError, fault
from models.problem import FieldProblem, Problem
from models.words import KEYS, QUERY

MEDIA = "application/problem+json"
_log = logging.getLogger("dateline")
_REMEDIES = {
    400: "send a JSON body in UTF-8",
    404: "check the address",
    413: "send less at a time, or use `dateline ingest`",
    500: "try again; if it stays, report it with the time of the request",
}
_STATUS: dict[type[Exception], int] = {ConflictError: 409, UnreadableError: 400}
PATIENCE = 10
"""How many times the largest body is read, and dropped, before a sender is cut off."""


class Trouble(NamedTuple):
    """Why a database cannot be written to now, and the signs of it in SQLite's words."""

    signs: tuple[str, ...]
    status: int
    message: str
    remedy: str


BUSY = Trouble(
    ("database is locked", "database table is locked", "database is busy"),
    503,
    "another writer holds the database",
    "send it again in a few seconds",
)
TROUBLES = (
    BUSY,
    Trouble(
        ("disk is full", "disk I/O error", "No space left"),
        507,
        "the disk is full",
        "free some space and send it again",
    ),
    Trouble(("readonly database",), 500, "the database may not be written to", "see who owns its file and its folder"),
)


class BusyError(Exception):
    """Another writer holds the timeline for longer than `busy_timeout`."""


def problem(status: int, *faults: Fault, headers: dict[str, str] | None = None) -> Response:
    """The answer for these faults."""
    found = [FieldProblem.of(item) for item in faults]
    title = HTTPStatus(status).phrase
    detail = "; ".join([str(faults[0]), *([f"{len(faults) - 1} more below"] if len(faults) > 1 else [])])
    body = Problem(title=title, status=status, detail=detail, errors=found)
    return Response(body.model_dump_json(), status, headers, MEDIA)


def missing(what: str, remedy: str) -> HTTPException:
    """404 for something that is not there."""
    return HTTPException(404, {"message": f"there is no {what}", "remedy": remedy})


def install(app: FastAPI) -> None:
    """Answer every error of the application as a problem."""
    for kind, handler in HANDLERS.items():
        app.add_exception_handler(kind, handler)


def answered(request: Request, error: Exception) -> Response:
    """The problem that an error of the application is answered with."""
    return next(handler for kind, handler in HANDLERS.items() if isinstance(error, kind))(request, error)


def _refused(_: Request, error: Exception) -> Response:
    found = error.faults if isinstance(error, InputError) else ()
    return problem(_STATUS.get(type(error), 422), *found)


def _invalid(_: Request, error: Exception) -> Response:
    items = error.errors() if isinstance(error, RequestValidationError) else []
    if any(item["type"] == "json_invalid" for item in items):
        item = items[0]
        why = f"not valid JSON: {item['ctx']['error']} at character {item['loc'][-1]}"
        return problem(400, Fault(why, _REMEDIES[400], "body"))
    if items and items[0]["loc"] == ("body",) and isinstance(items[0].get("input"), bytes):
        return problem(415, Fault("not sent as JSON", "send it with `Content-Type: application/json`", "Content-Type"))
    found = []
    for item in items[:MOST]:
        where, *place = item["loc"]
        keys = QUERY if where == "query" else KEYS
        found.append(fault(item["type"], place or [where], item["msg"], item.get("ctx", {}), None, keys))
    return problem(422, *found)


def _http(request: Request, error: Exception) -> Response:
    if not isinstance(error, StarletteHTTPException):
        return _unexpected(request.scope, error)
    status, detail, cause = error.status_code, error.detail, error.__cause__
    words, remedy, field = str(detail).lower(), _REMEDIES.get(status, "see /docs"), None
    if isinstance(detail, dict):
        words, remedy, field = detail["message"], detail["remedy"], detail.get("field")
    elif isinstance(cause, UnicodeDecodeError):
        words = f"byte {cause.start} of the body is not UTF-8"
    elif isinstance(cause, RecursionError):
        words = "the body is nested too deeply"
    headers = dict(error.headers or {})
    if status == 405:
        headers["Allow"] = allowed(request.app.routes, request.scope)
        remedy = f"this address takes {headers['Allow']}; see /docs"
    return problem(status, Fault(words, remedy, field), headers=headers)


def trouble(error: Exception) -> Trouble | None:
    """What keeps the database from being written to; None for any other error."""
    if isinstance(error, BusyError):
        return BUSY
    words = str(error.orig) if isinstance(error, DatabaseError) else ""
    return next((trouble for trouble in TROUBLES if any(sign in words for sign in trouble.signs)), None)


def _database(request: Request, error: Exception) -> Response:
    """Where the database cannot be written to, the transaction is undone: the timeline is as it was."""
    found = trouble(error)
    if found is None:
        return _unexpected(request.scope, error)
    if found is not BUSY:
        _log.error(found.message)
    headers = {"Retry-After": "2"} if found is BUSY else None
    return problem(found.status, Fault(f"{found.message}; nothing was changed", found.remedy), headers=headers)


def _unexpected(scope: Scope, error: Exception) -> Response:
    """Log where it happened, not what was in it: messages may hold an article's words."""
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where else "unknown place"
    _log.error("%s %s failed: %s at %s", scope["method"], scope["path"], type(error).__name__, place)
    return problem(500, Fault("something went wrong here, not with your request", _REMEDIES[500]))


HANDLERS: dict[type[Exception], Callable[[Request, Exception], Response]] = {
    InputError: _refused,
    RequestValidationError: _invalid,
    StarletteHTTPException: _http,
    DatabaseError: _database,
    BusyError: _database,
}


class Guard:
    """Limits bodies, and answers what no handler foresaw without its message.

    Starlette's own limit would answer in plain text, and an unforeseen error with all it holds would reach the log.
    """

    def __init__(self, app: ASGIApp, max_body: int) -> None:
        self.app, self.max_body = app, max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        size = headers.get("content-length", "")
        if size.isdecimal() and int(size) > self.max_body:
            if headers.get("expect", "").lower() != "100-continue":
                await self._drain(receive)
            await problem(413, self._too_large())(scope, receive, send)
            return
        begun, received = False, 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self.max_body:
                if message.get("more_body"):
                    await self._drain(receive)
                fault = self._too_large()
                raise HTTPException(413, {"message": fault.message, "remedy": fault.remedy})
            return message

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, counted, noted)
        except Exception as error:
            answer = _unexpected(scope, error)
            if begun:
                raise
            await answer(scope, receive, send)

    async def _drain(self, receive: Receive) -> None:
        """Let the sender finish, within reason: one that is cut off while sending never sees the answer."""
        left = PATIENCE * self.max_body
        while left > 0:
            message = await receive()
            left -= len(message.get("body", b""))
            if not message.get("more_body"):
                return

    def _too_large(self) -> Fault:
        return Fault(f"the body has more than {self.max_body:,} bytes", _REMEDIES[413])
