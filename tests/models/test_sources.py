"""The time zones of sources: found by name or host, and only where nobody said better."""

from datetime import date

import pytest

from models.article import ArticleRow
from models.sources import checked

LATE = "2019-01-14T22:30:00"
ZONES = checked({"Harbour  Post": "Europe/Riga", "www.meridian.example": "America/Lima"})


@pytest.mark.parametrize(
    ("row", "stated"),
    [
        ({"source": "Harbour Post", "published_at": LATE}, f"{LATE}+02:00"),
        ({"source": "harbour post", "published_at": f"{LATE}Z"}, "2019-01-15T00:30:00+02:00"),
        ({"source": "Harbour Post", "published_at": f"{LATE}+09:00"}, f"{LATE}+09:00"),
        ({"source": "Harbour Post", "published_at": LATE, "timezone": "Asia/Tokyo"}, f"{LATE}+09:00"),
        ({"source": "Harbour Post", "published_at": "2019-01-14"}, "2019-01-14"),
        ({"url": "https://meridian.example/a", "published_at": LATE}, f"{LATE}-05:00"),
        ({"url": "https://other.example/a", "source": "The Other", "published_at": LATE}, f"{LATE}+00:00"),
        ({"published_at": LATE}, f"{LATE}+00:00"),
    ],
)
def test_a_source_has_its_time_zone(row: dict[str, str], stated: str) -> None:
    published = ArticleRow.model_validate({"text": "It opened today.", **row}).article(zones=ZONES).published
    assert published.stated == stated
    assert published.assumed == (("timezone",) if stated.endswith("+00:00") else ())


def test_an_item_and_a_page_have_their_sources() -> None:
    item = {"uri": "urn:x:1", "body_text": "It opened today.", "source": "Harbour Post", "versioncreated": f"{LATE}Z"}
    meta = f'<meta property="article:published_time" content="{LATE}Z"><meta property="og:site_name" content="{{}}">'
    page = f"<html><head>{meta.format('Harbour Post')}</head><body><article><h1>The bridge</h1><p>{'Open. ' * 60}</p>"
    for row in (item, {"html": page}):
        article = ArticleRow.model_validate(row).article(zones=ZONES)
        assert article.published.stated == "2019-01-15T00:30:00+02:00"


def test_an_unknown_time_zone_is_named() -> None:
    with pytest.raises(ValueError, match="'Harbour Post': unknown time zone; use an IANA name"):
        checked({"Harbour Post": "Europe/Rigga"})


def test_an_item_of_the_future_is_not_believed() -> None:
    row = ArticleRow.model_validate(
        {"uri": "urn:x:1", "body_text": "It opened.", "versioncreated": "2099-01-14T10:00:00Z"}
    )
    assert row.article(latest=date(2019, 1, 15)).published.interval is None
    assert row.article(latest=date(2099, 1, 15)).published.stated == "2099-01-14T10:00:00+00:00"
