"""Which time zone a source writes in, where neither a datetime nor its article says so."""

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from timeline.intake import given

MOST = 1000
"""Sources with a time zone of their own."""


def checked(zones: Mapping[str, str]) -> dict[str, str]:
    """The table under names as they are looked up. Raises ValueError as `message; remedy`, naming the source.

    >>> checked({"Harbour Post": "Europe/Riga"})
    {'harbour post': 'Europe/Riga'}
    """
    for name, zone in zones.items():
        try:
            given("2000-01-01T00:00", zone)
        except ValueError as error:
            raise ValueError(f"{name[:80]!r}: {error}") from None
    return {_key(name): zone for name, zone in zones.items()}


Zones = Annotated[
    dict[str, str],
    AfterValidator(checked),
    Field(
        max_length=MOST,
        description="Source, or host of its pages -> IANA time zone, for datetimes without offset of articles without "
        "`timezone`",
        examples=[{"Harbour Post": "Europe/Riga", "meridian.example": "America/Lima"}],
    ),
]


def zone(zones: Mapping[str, str], source: str | None, url: str | None) -> str | None:
    """The time zone of a source by its name, else by the host of its page; None where the table has neither."""
    host = (urlsplit(url).hostname if url else None) or ""
    return zones.get(_key(source or "")) or zones.get(host.removeprefix("www."))


def _key(name: str) -> str:
    return " ".join(name.split()).casefold().removeprefix("www.")
