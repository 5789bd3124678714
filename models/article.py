"""The article row: what every door takes in (DESIGN section 5), and the engine's Article made of it."""

import hashlib
import json
import re
from dataclasses import replace
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from pydantic_core.core_schema import ValidationInfo

from models.publication import given
from timeline.values import Article

ID_LENGTH, LINE_LENGTH, URL_LENGTH = 200, 1000, 2000
_LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")

Line = Annotated[str, Field(max_length=LINE_LENGTH)]


class TagRow(BaseModel):
    """A text with what is known of when it was published."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"text": "They met on Monday.", "published_at": "2019-01-15"}]},
    )

    id: str | None = Field(None, min_length=1, max_length=ID_LENGTH, description="Yours; stable and unique")
    text: str | None = Field(..., description="The article, kept exactly as given; offsets are code points into it")
    timezone: str | None = Field(None, description="IANA name; what a `published_at` without offset is local to")
    published_at: str | None = Field(None, description="ISO 8601 date or datetime; what `Monday` is counted from")
    language: str | None = Field(None, pattern=_LANGUAGE, max_length=35, description="BCP 47: `en`, `en-GB`")

    @field_validator("*")
    @classmethod
    def _characters(cls, value: str | None) -> str | None:
        try:
            (value or "").encode()
        except UnicodeEncodeError as error:
            raise ValueError(f"holds half a surrogate pair at {error.start}; write the whole character") from None
        return value

    @field_validator("id")
    @classmethod
    def _plain(cls, value: str | None) -> str | None:
        if value is not None and _CONTROL.search(value):
            raise ValueError("holds control characters; use printable ones")
        return value

    @field_validator("published_at")
    @classmethod
    def _dated(cls, value: str | None, info: ValidationInfo) -> str | None:
        given(value, info.data.get("timezone"))
        return value

    @field_validator("timezone")
    @classmethod
    def _known(cls, value: str | None) -> str | None:
        given("2000-01-01T00:00", value)
        return value

    def article(self) -> Article:
        """The engine's value, id derived where none is given."""
        return Article(
            id=self.id or derived_id(self),
            text=self.text or "",
            published=given(self.published_at, self.timezone),
            language=self.language,
        )


class ArticleRow(TagRow):
    """One article with its publication context. Without `id`, one is made of the url, else of the content."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "id": "harbour-17",
                    "title": "Bridge closed",
                    "text": "The bridge was closed on Saturday, the city said.",
                    "published_at": "2019-03-04",
                    "source": "Harbour Post",
                }
            ]
        },
    )

    title: Line | None = Field(None, description="The headline, where the text does not open with it")
    text: str | None = Field(None, description="The article, kept exactly as given; offsets are code points into it")
    html: str | None = Field(None, description="A web page, instead of text")
    url: str | None = Field(None, max_length=URL_LENGTH, description="Where it was published, http or https")
    source: Line | None = Field(None, description="Who published it")
    author: Line | None = None

    @field_validator("html")
    @classmethod
    def _later(cls, value: str | None) -> str | None:
        if value is not None:
            raise ValueError("web pages are not read yet; give the article's text as `text`")
        return value

    @field_validator("url")
    @classmethod
    def _web(cls, value: str | None) -> str | None:
        if value is not None and not _is_web(value):
            raise ValueError("not a web address; give one that begins with http:// or https://, or leave it out")
        return value

    @model_validator(mode="after")
    def _told(self) -> Self:
        if not {"text", "html"} & self.model_fields_set:
            raise ValueError("neither `text` nor `html`; give one of them (an empty text is allowed)")
        if self.text is not None and self.html is not None:
            raise ValueError("both `text` and `html`; give one of them")
        return self

    def article(self) -> Article:
        """The engine's value, id derived where none is given."""
        return replace(super().article(), title=self.title, source=self.source, url=self.url, author=self.author)


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not _CONTROL.search(address)


def derived_id(row: TagRow) -> str:
    """16 hex digits of the url, else of all that the row says: the same row gives the same id anywhere."""
    said = row.model_dump(exclude={"id"}, exclude_none=True)
    made_of = said.get("url") or json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(made_of.encode(), digest_size=8).hexdigest()
