"""Errors as the API gives them: RFC 9457 problem details."""

from pydantic import BaseModel, ConfigDict, Field

from models.faults import Fault


class FieldProblem(BaseModel):
    """One thing wrong with a request."""

    field: str | None = Field(default=None, description="Where: `articles.0.published_at`")
    line: int | None = Field(default=None, description="Which line of an NDJSON body, from 1")
    message: str
    remedy: str

    @classmethod
    def of(cls, fault: Fault) -> "FieldProblem":
        """A fault as JSON."""
        return cls(field=fault.field, line=fault.line, message=fault.message, remedy=fault.remedy)


class Problem(BaseModel):
    """What went wrong and what to do about it; never the text of an article."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "about:blank",
                    "title": "Unprocessable Content",
                    "status": 422,
                    "detail": "published_at: the year 2190 is outside 1600-2100; check the date",
                    "errors": [
                        {
                            "field": "published_at",
                            "line": None,
                            "message": "the year 2190 is outside 1600-2100",
                            "remedy": "check the date",
                        }
                    ],
                }
            ]
        }
    )

    type: str = Field(
        default="about:blank", description="`about:blank`: the status says it all (RFC 9457 section 4.2.1)"
    )
    title: str
    status: int
    detail: str
    errors: list[FieldProblem] = []
