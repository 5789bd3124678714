"""What the API takes in, beside article rows."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models.article import LINE_LENGTH, ArticleRow, TagRow
from models.choices import Choices
from models.schemas import Precision
from models.sources import Zones
from timeline.values import Basis, Kind, Modality, Reason

SLUG_LENGTH = 64
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Title = Annotated[str, Field(min_length=1, max_length=LINE_LENGTH)]


class TagRequest(TagRow, Choices):
    """A text to be read, and how."""


INFER = "Date undated articles by what they and the others tell: an interval, with reasons"


class BuildRequest(Choices):
    """Articles to build one timeline of."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "title": "The bridge",
                    "articles": [
                        {
                            "source": "Harbour Post",
                            "published_at": "2019-03-04",
                            "text": "The bridge was closed on Saturday, the city said.",
                        },
                        {
                            "source": "The Meridian",
                            "published_at": "2019-03-05",
                            "text": "On 2 March the city closed the bridge. It had opened in 1957.",
                        },
                    ],
                }
            ]
        },
    )

    title: str | None = Field(default=None, max_length=LINE_LENGTH, description="What to call the timeline")
    articles: list[ArticleRow]
    infer_publication: bool = Field(default=False, description=INFER)
    source_timezones: Zones = {}
    first: str | None = Field(default=None, alias="from", description="Only events that overlap this day or later")
    last: str | None = Field(default=None, alias="to", description="Only events that overlap this day or earlier")
    key_dates: int | None = Field(default=None, ge=1, le=1000, description="Only the N most important days, one each")


class NewTimeline(BaseModel):
    """A timeline to be made."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"slug": "bridge", "title": "The bridge"}]}
    )

    slug: str = Field(
        pattern=SLUG, max_length=SLUG_LENGTH, description="Its name in addresses: a-z, 0-9 and single hyphens"
    )
    title: Title = Field(description="What readers see")
    infer_publication: bool = Field(default=False, description=INFER)


class TimelineChange(BaseModel):
    """What to change of a timeline."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"title": "The bridge at Ulm"}]})

    title: Title | None = Field(default=None, description="What readers see")
    infer_publication: bool | None = Field(default=None, description=INFER)

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.title is None and self.infer_publication is None:
            raise ValueError("nothing to change; give `title` or `infer_publication`")
        return self


class ArticleChange(BaseModel):
    """What to change of an article; keys left out stay as they are, null takes away."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"published_at": "2019-03-05"}]})

    text: str | None = None
    title: str | None = None
    timezone: str | None = None
    published_at: str | None = None
    url: str | None = None
    source: str | None = None
    author: str | None = None
    language: str | None = None


class NoQuery(BaseModel):
    """No parameters: an unknown one must not look as if it had been heard."""

    model_config = ConfigDict(extra="forbid")


class Paging(BaseModel):
    """Which part of a list."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(default=50, ge=1, le=500, description="Most items on a page")
    cursor: str | None = Field(default=None, max_length=1000, description="`next` of the page before")


class UnplacedQuery(Paging):
    """Which expressions without a place."""

    reason: list[Reason] = Field(default=[], description="Any of these")


class EventQuery(Paging):
    """Which events, and in which order. All that is given must hold."""

    first: str | None = Field(default=None, alias="from", description="Overlaps this day, month or year, or later")
    last: str | None = Field(default=None, alias="to", description="Overlaps this day, month or year, or earlier")
    precision: list[Precision] = Field(default=[], description="Any of these")
    kind: list[Kind] = Field(default=[], description="Any of these")
    modality: list[Modality] = Field(default=[], description="Any of these")
    basis: list[Basis] = Field(default=[], description="Any of these")
    min_sources: int | None = Field(default=None, ge=1, le=10**9, description="Told by at least so many articles")
    publisher: str | None = Field(default=None, max_length=LINE_LENGTH, description="Told by this source or host")
    entity: str | None = Field(default=None, max_length=LINE_LENGTH, description="Names this person, body or place")
    disputed: bool | None = Field(default=None, description="Whether its sources disagree")
    q: str | None = Field(default=None, max_length=200, description="Holds all these words")
    key_dates: int | None = Field(default=None, ge=1, le=1000, description="Only the N most important days, one each")
    order: Literal["date", "-date", "salience"] = Field(default="date", description="`-date`: the latest first")
