"""The article row: what is taken in, what is refused and in which words."""

import pytest
from pydantic import ValidationError

from models.article import ArticleRow
from models.faults import InputError, faults
from timeline.values import Moment, PublicationBasis


@pytest.mark.parametrize(
    ("published_at", "timezone", "day", "stated", "assumed"),
    [
        ("2019-01-14", None, (2019, 1, 14), "2019-01-14", ()),
        ("2019-01-14", "Europe/Moscow", (2019, 1, 14), "2019-01-14", ()),
        ("2019-01-14T23:30:00", None, (2019, 1, 14), "2019-01-14T23:30:00+00:00", ("timezone",)),
        ("2019-01-14T23:30:00", "Europe/Moscow", (2019, 1, 14), "2019-01-14T23:30:00+03:00", ()),
        ("2019-01-14T23:30:00-08:00", None, (2019, 1, 14), "2019-01-14T23:30:00-08:00", ()),
        ("1600-01-01", None, (1600, 1, 1), "1600-01-01", ()),
        ("2100-12-31", None, (2100, 12, 31), "2100-12-31", ()),
        ("2020-02-29", None, (2020, 2, 29), "2020-02-29", ()),
    ],
)
def test_publication(
    published_at: str, timezone: str | None, day: tuple[int, int, int], stated: str, assumed: tuple[str, ...]
) -> None:
    published = ArticleRow(text="", published_at=published_at, timezone=timezone).article().published
    assert published.interval is not None
    assert published.interval.start == Moment(*day)
    assert (published.stated, published.assumed, published.basis) == (stated, assumed, PublicationBasis.GIVEN)


def test_null_is_absent() -> None:
    published = ArticleRow(text="", published_at=None).article().published
    assert (published.interval, published.basis) == (None, PublicationBasis.UNKNOWN)


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        ({"text": "x", "published_at": "2019-02-30"}, "published_at", "no such day"),
        ({"text": "x", "published_at": "2019-02-29"}, "published_at", "no such day"),
        ({"text": "x", "published_at": "2019-01-14T25:00:00"}, "published_at", "no such day or time"),
        ({"text": "x", "published_at": "1599-12-31"}, "published_at", "outside 1600-2100"),
        ({"text": "x", "published_at": "2101-01-01"}, "published_at", "outside 1600-2100"),
        ({"text": "x", "published_at": "14 January 2019"}, "published_at", "not an ISO 8601"),
        ({"text": "x", "published_at": "2019-W03-1"}, "published_at", "not an ISO 8601"),
        ({"text": "x", "published_at": "2019-01"}, "published_at", "not an ISO 8601"),
        ({"text": "x", "published_at": ""}, "published_at", "not an ISO 8601"),
        ({"text": "x", "published_at": 20190114}, "published_at", "not a string"),
        ({"text": "x", "timezone": "Mars/Olympus"}, "timezone", "unknown time zone"),
        ({"text": "x", "timezone": "../../etc/passwd"}, "timezone", "unknown time zone"),
        ({"text": "x", "publishd_at": "2019-01-14"}, "publishd_at", 'write "published_at"'),
        ({"text": "x", "gold": []}, "gold", "unknown key"),
        ({"text": 5}, "text", "not a string"),
        ({"text": "x", "id": ".."}, "id", "cannot stand in an address"),
        ({"text": "x", "id": " . "}, "id", "cannot stand in an address"),
        ({"text": "x", "id": " "}, "id", "cannot stand in an address"),
        ({"text": "x" * 5_000_000}, "text", "longer than 2,000,000 characters; shorten or split it"),
        ({"text": "\ud800"}, "text", "surrogate"),
        ({"id": "x"}, None, "neither `text` nor `html`"),
        ({"text": "x", "id": ""}, "id", "empty"),
        ({"text": "x", "id": "a\nb"}, "id", "control characters"),
        ({"text": "x", "id": "a" * 201}, "id", "longer than 200"),
        ({"text": "x", "url": "javascript:alert(1)"}, "url", "not a web address"),
        ({"text": "x", "url": "http://[bad"}, "url", "not a web address"),
        ({"text": "x", "language": "English, please"}, "language", "not of the expected form"),
        ([], None, "not a JSON object"),
    ],
)
def test_refused(row: object, field: str | None, words: str) -> None:
    with pytest.raises(ValidationError) as error:
        ArticleRow.model_validate(row)
    fault = faults(error.value)[0]
    assert fault.field == field
    assert words in str(fault)


@pytest.mark.parametrize("text", ["", " \n", None, "a\x00b", "\u200f\u00a0", "😀"])
def test_any_text_is_kept_as_given(text: str | None) -> None:
    assert ArticleRow(text=text).article().text == (text or "")


def test_errors_do_not_repeat_the_text() -> None:
    with pytest.raises(ValidationError) as error:
        ArticleRow.model_validate({"text": ["a secret"], "published_at": "a secret", "url": "a secret"})
    assert "secret" not in "\n".join(map(str, faults(error.value)))


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ({"url": "https://a.example/1", "text": "x"}, {"url": "https://a.example/1", "text": "y"}, True),
        ({"text": "x"}, {"text": "x"}, True),
        ({"text": "x", "title": None}, {"text": "x"}, True),
        ({"text": "x"}, {"text": "y"}, False),
        ({"text": "x", "source": "A"}, {"text": "x", "source": "B"}, False),
        ({"text": "x", "published_at": "2019-01-14"}, {"text": "x", "published_at": "2019-01-15"}, False),
    ],
)
def test_derived_ids(a: dict[str, str], b: dict[str, str], same: bool) -> None:
    first, second = (ArticleRow.model_validate(row).article().id for row in (a, b))
    assert (first == second) is same


def test_a_derived_id_stays_the_same_across_releases() -> None:
    assert ArticleRow(text="x").article().id == "3702c78b1a56a533"
    assert ArticleRow(text="x", url="https://a.example/1").article().id == "39a6c325288e0419"


@pytest.mark.parametrize(
    ("html", "what"),
    [
        (
            f"<html><body><article><p>{'word ' * 400_100}</p></article></body></html>",
            "html: .*2000000 characters of text",
        ),
        ("PK\x03\x04\x14\0\0\0a.txt", "html: this is a ZIP archive"),
        ("%PDF-1.7 <p>The bridge was closed.</p>", "html: this is a PDF document"),
        ("\0\x01\0\x02" * 50, "html: this is binary data"),
    ],
)
def test_what_is_no_page_is_refused_by_what_it_is(html: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        ArticleRow(html=html).article()


def test_a_page_may_be_large_for_its_scripts() -> None:
    page = f"<html><head><script>{'x=1;' * 600_000}</script></head><body><p>The bridge was closed.</p></body></html>"
    assert ArticleRow(html=page).article().text == "The bridge was closed."
