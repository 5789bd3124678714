"""What a page or an agency's item says of itself, before the row that brought it has its word."""

from msgspec import Struct, field

from timeline.values import Publication, Status


class Draft(Struct, frozen=True):
    """Plain text throughout, None or empty where the source says nothing; `language` is the declared one."""

    text: str
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    published: Publication = field(default_factory=Publication)
    revised: Publication | None = None
    id: str | None = None
    status: Status = Status.OK
