"""What the API gives out, for its documentation: the contract's shapes (DESIGN sections 5 and 6).

Answers are serialised by timeline.export and not validated again; a test holds these against what is served.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from timeline.values import Basis, Kind, Modality, PublicationBasis, Reason, Status

Precision = Literal[
    "second",
    "minute",
    "hour",
    "part-of-day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
]


class Shape(BaseModel):
    """Exactly these keys."""

    model_config = ConfigDict(extra="forbid")


class TimexRow(Shape):
    """One date expression, resolved."""

    start: int = Field(examples=[12], description="Code points into the text (or the title, for evidence from there)")
    end: int = Field(examples=[18])
    text: str = Field(examples=["Monday"])
    type: Literal["DATE", "TIME", "DURATION", "SET"] = Field(examples=["DATE"])
    value: str = Field(examples=["2019-01-14"], description="TIMEX3 value")
    mod: str | None = Field(examples=[None], description="TIMEX3 modifier")
    earliest: str | None = Field(examples=["2019-01-14"], description="Inclusive")
    latest: str | None = Field(examples=["2019-01-14"], description="Inclusive")
    precision: Precision | None = Field(examples=["day"])
    rule: str = Field(examples=["weekday"], description="The rule that read it")
    anchor: str | None = Field(examples=["2019-01-15"], description="What it was counted from")
    assumed: list[str] = Field(examples=[[]], description="Parts nobody said")


class Tagged(Shape):
    """What `tag` found in one text."""

    id: str = Field(examples=["5c9d2a7be0f11a34"])
    timexes: list[TimexRow]


class Date(Shape):
    """When, as far as it is known."""

    edtf: str = Field(examples=["2018-12-29"], description="ISO 8601-2 level 1, decades, seasons and intervals")
    earliest: str | None = Field(examples=["2018-12-29"], description="Inclusive; null is open")
    latest: str | None = Field(examples=["2018-12-29"], description="Inclusive; null is open")
    precision: Precision = Field(examples=["day"])
    extent: Literal["within", "throughout"] = Field(examples=["within"])
    approximate: bool = Field(examples=[False])
    uncertain: bool = Field(examples=[False])
    timex: str | None = Field(examples=["2018-12-29"], description="TIMEX3 value")
    display: str = Field(examples=["29 December 2018"])


class Source(Shape):
    """An article as evidence names it."""

    id: str = Field(examples=["harbour-17"])
    title: str | None = Field(examples=["Bridge closed"])
    source: str | None = Field(examples=["Harbour Post"])
    url: str | None = Field(examples=["https://harbour.example/bridge"])
    published_at: str | None = Field(examples=["2019-03-04"])


class Quote(Shape):
    """A W3C TextQuoteSelector."""

    exact: str = Field(examples=["The bridge was closed on Saturday"])
    prefix: str = Field(examples=[""])
    suffix: str = Field(examples=[", the city said."])


class Position(Shape):
    """A W3C TextPositionSelector, in code points."""

    start: int = Field(examples=[0])
    end: int = Field(examples=[33])


class Evidence(Shape):
    """The receipt: who says it, in which words, and how the date was read."""

    article: Source
    quote: Quote
    position: Position
    field: Literal["text", "title"]
    timex: TimexRow | None
    attribution: str | None = Field(examples=["the city"])


class Claim(Shape):
    """A date and figures some articles give."""

    date: Date
    figures: dict[str, str] = Field(examples=[{"detained": "around 40"}])
    articles: list[str]


class Event(Shape):
    """One thing that happened, however many articles tell it."""

    id: str = Field(examples=["a41f0c52d8be7790"])
    title: str = Field(examples=["The bridge was closed"])
    description: str = Field(examples=["The bridge was closed on Saturday"])
    kind: Kind
    modality: Modality
    date: Date
    basis: Basis
    salience: float = Field(examples=[0.83])
    sources: int = Field(examples=[2], description="Articles")
    publishers: int = Field(examples=[2], description="Independent sources; syndicated copies count once")
    disputed: list[str] = Field(examples=[["date"]], description="What the sources disagree on")
    claims: list[Claim]
    entities: list[str]
    evidence: list[Evidence]
    decisions: list[str] = Field(examples=[[]])


class UnplacedRow(Shape):
    """An expression that dates no event."""

    article: Source
    timex: TimexRow
    quote: Quote
    reason: Reason


class ArticleEntry(Source):
    """An article as lists show it."""

    published_basis: PublicationBasis
    language: str | None
    status: Status = Field(examples=["ok"], description="`empty`: no usable text")
    published_evidence: list[str] = Field(default=[], description="Why the date was inferred, or could not be")


class TimelineBody(Shape):
    """A whole timeline."""

    title: str | None
    events: list[Event]
    unplaced: list[UnplacedRow]
    articles: list[ArticleEntry]


class TimelineEntry(Shape):
    """A timeline as lists show it."""

    slug: str = Field(examples=["bridge"])
    title: str = Field(examples=["The bridge"])


class TimelineSummary(TimelineEntry):
    """A timeline and how much it holds."""

    infer_publication: bool = Field(examples=[False], description="Whether undated articles are dated by what all tell")
    articles: int = Field(examples=[6])
    events: int = Field(examples=[14])
    unplaced: int = Field(examples=[9])


class StoredArticle(ArticleEntry):
    """An article with its text and the expressions in it."""

    text: str
    timezone: str | None
    author: str | None
    published_evidence: list[str] = Field(default=[], description="What the date rests on, and what it was before")
    timexes: list[TimexRow]


class Added(Shape):
    """What became of one article."""

    id: str = Field(examples=["harbour-17"])
    result: Literal["added", "updated", "unchanged"] = Field(examples=["added"])


class Listed(Shape):
    """A page of a list; `next` is the cursor of the page after it."""

    next: str | None = Field(examples=[None])


class Timelines(Listed):
    """Timelines, by slug."""

    items: list[TimelineEntry]


class Articles(Listed):
    """Articles, by id."""

    items: list[ArticleEntry]


class Events(Listed):
    """Events, in the order asked for."""

    items: list[Event]


class UnplacedRows(Listed):
    """Expressions that date no event, by article and place in it."""

    items: list[UnplacedRow]


class AddedArticles(Listed):
    """What became of the articles sent, in their order."""

    items: list[Added]
