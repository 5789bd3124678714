"""The article row: what every door takes in (DESIGN section 5), and the engine's Article made of it."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from msgspec.structs import replace
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    field_validator,
    model_validator,
)
from pydantic_core.core_schema import ValidationInfo

from models.faults import Fault, InputError
from models.sources import zone
from timeline.intake import Draft, Reader, admit, given, is_item, read_item, read_page
from timeline.intake.html import LARGEST
from timeline.values import Article

ID_LENGTH, LINE_LENGTH, URL_LENGTH, TEXT_LENGTH = 200, 1000, 2000, 2_000_000
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
    text: str | None = Field(
        ..., max_length=TEXT_LENGTH, description="The article, kept exactly as given; offsets are code points into it"
    )
    timezone: str | None = Field(None, description="IANA name; what a `published_at` without offset is local to")
    published_at: str | None = Field(None, description="ISO 8601 date or datetime; what `Monday` is counted from")
    language: str | None = Field(None, pattern=_LANGUAGE, max_length=35, description="BCP 47: `en`, `en-GB`")

    @field_validator("*")
    @classmethod
    def _characters(cls, value: object) -> object:
        try:
            (value if isinstance(value, str) else "").encode()
        except UnicodeEncodeError as error:
            raise ValueError(f"holds half a surrogate pair at {error.start}; write the whole character") from None
        return value

    @field_validator("id")
    @classmethod
    def _plain(cls, value: str | None) -> str | None:
        if value is not None and _CONTROL.search(value):
            raise ValueError("holds control characters; use printable ones")
        if value is not None and not _addressable(value):
            raise ValueError("cannot stand in an address; give it a letter or a digit")
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

    def given(self) -> Article:
        """The engine's value of what the row itself says, id derived where none is given."""
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
    text: str | None = Field(
        None, max_length=TEXT_LENGTH, description="The article, kept exactly as given; offsets are code points into it"
    )
    html: str | None = Field(None, description="A web page, instead of text: never fetched, only read")
    url: str | None = Field(None, max_length=URL_LENGTH, description="Where it was published, http or https")
    source: Line | None = Field(None, description="Who published it")
    author: Line | None = None

    _item: Mapping[str, Any] | None = PrivateAttr(default=None)

    @field_validator("html")
    @classmethod
    def _readable(cls, value: str | None) -> str | None:
        if value is not None and len(value) > LARGEST:
            raise ValueError(f"longer than {LARGEST} characters; give the article alone")
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

    @model_validator(mode="wrap")
    @classmethod
    def _shaped(cls, value: Any, row: ModelWrapValidatorHandler[Self]) -> Self:
        """A row, or an agency's item, known by its shape (ninjs, schema.org)."""
        return cls._of(value) if is_item(value) else row(value)

    @classmethod
    def _of(cls, told: Mapping[str, Any]) -> Self:
        item = read_item(told, Reader())
        url = item.url if item.url and len(item.url) <= URL_LENGTH and _is_web(item.url) else None
        title, source, author = (name and name[:LINE_LENGTH] for name in (item.title, item.source, item.author))
        said = {"id": _short(item.id), "url": url, "title": title, "source": source, "author": author}
        row = cls.model_validate({**said, "text": item.text})
        row._item = told
        return row

    def article(self, latest: date | None = None, zones: Mapping[str, str] | None = None) -> Article:
        """The engine's value: what the row says, and where it is silent what its page, item or text says.

        Raises InputError for what is no page, or holds too much text. `latest` is the last day that is not the
        future: what a page dates later is not believed. `zones` are the time zones of sources (models.sources).
        """
        reader = Reader(self.language, self.timezone, latest=latest)
        draft = self._draft(reader)
        url = self.url or draft.url if draft.url is None or _is_web(draft.url) else self.url
        if local := zone(zones or {}, self.source or draft.source, url):
            reader = replace(reader, default_timezone=local)
            draft = self._draft(reader)
        said = replace(
            draft,
            title=self.title or draft.title,
            source=self.source or draft.source,
            author=self.author or draft.author,
            url=url,
            published=given(self.published_at, self.timezone, local) if self.published_at else draft.published,
        )
        return admit(said, self.id or derived_id(self, url), reader, self.language)

    def _draft(self, reader: Reader) -> Draft:
        if self._item:
            return read_item(self._item, reader)
        if not self.html:
            return Draft(self.text or "")
        try:
            return read_page(self.html, self.url, reader)
        except ValueError as error:
            what, _, remedy = str(error).partition("; ")
            raise InputError(Fault(what, remedy, "html")) from None


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not _CONTROL.search(address)


def comes_again(article: Article) -> bool:
    """Whether its id names a page or an agency's item, which may come again in a later version."""
    of_page = article.url is not None and article.id in {article.url, url_id(article.url)}
    return of_page or article.id.startswith("urn:")


def url_id(url: str) -> str:
    """The id of an article that is known by its address alone."""
    return hashlib.blake2b(url.encode(), digest_size=8).hexdigest()


def _addressable(name: str) -> bool:
    """Whether an address with it leads to it: browsers take `.` and `..` out, and what stands before them."""
    return name.strip() not in {"", ".", ".."}


def _short(name: str | None) -> str | None:
    """An agency's identifier, or its digest where it is too long or cannot be shown."""
    if name is None or (len(name) <= ID_LENGTH and not _CONTROL.search(name) and _addressable(name)):
        return name
    return hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8).hexdigest()


def derived_id(row: TagRow, url: str | None = None) -> str:
    """16 hex digits of the url, else of all that the row says: the same row gives the same id anywhere."""
    said = row.model_dump(
        include=TagRow.model_fields.keys() | ArticleRow.model_fields.keys(), exclude={"id"}, exclude_none=True
    )
    made_of = url or said.get("url") or json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(made_of.encode(), digest_size=8).hexdigest()
