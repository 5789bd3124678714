"""The OpenAPI description: what FastAPI makes of the routes, and the problems each may answer with."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI

from app.problems import MEDIA
from models.problem import Problem

COMPONENTS = "#/components/schemas/"


def install(app: FastAPI) -> None:
    """Describe problems as what they are, problem+json, wherever the API may answer with them."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            description = plain()
            schemas = description["components"]["schemas"]
            problem = Problem.model_json_schema(ref_template=COMPONENTS + "{model}")
            schemas |= {**problem.pop("$defs"), "Problem": problem}
            for unused in ("HTTPValidationError", "ValidationError"):
                schemas.pop(unused, None)
            for path, operations in description["paths"].items():
                for method, operation in operations.items():
                    _describe(path, method, operation)
        return app.openapi_schema or {}

    app.openapi = openapi  # type: ignore[method-assign]


def _describe(path: str, method: str, operation: dict[str, Any]) -> None:
    # In a list of addresses the name of a function says little; the first line of its docstring says it.
    first, _, rest = operation.pop("description").partition("\n\n")
    operation["summary"] = first.replace("`", "").rstrip(".")
    if rest:
        operation["description"] = rest
    operation["responses"].pop("422", None)
    for status in statuses(path, method, takes_body="requestBody" in operation):
        content = {MEDIA: {"schema": {"$ref": COMPONENTS + "Problem"}}}
        operation["responses"][str(status)] = {"description": HTTPStatus(status).phrase, "content": content}


def statuses(path: str, method: str, *, takes_body: bool) -> Iterator[int]:
    """What may go wrong at an address, as HTTP says it."""
    stored = path.startswith("/v1/timelines")
    if takes_body:
        yield from (400, 413, 415)
    if "{slug}" in path:
        yield 404
    if takes_body and method == "post" and path != "/v1/tag":
        yield 409
    if "{article_id}" in path and method != "get":
        yield 412
    if takes_body or "{" in path or stored:
        yield 422
    if stored and method != "get":
        yield from (503, 507)
