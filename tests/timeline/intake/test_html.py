"""Pages: which date is believed and why, what is text and what is not, and what bad pages come to."""

import io
import re
import zipfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.intake.pages import BODY, ld, page
from timeline.intake.evidence import Reader
from timeline.intake.html import read_page
from timeline.values import PublicationBasis

TODAY = Reader(latest=date(2026, 1, 1))
MARKUP = re.compile(r"<[/!?]?[A-Za-z]")


@pytest.mark.parametrize(
    ("html", "url", "stated", "evidence"),
    [
        (
            page(ld(datePublished="2019-03-04T08:00:00+01:00")),
            None,
            "2019-03-04T08:00:00+01:00",
            "JSON-LD datePublished",
        ),
        (page('<meta property="article:published_time" content="2019-03-04">'), None, "2019-03-04", "meta article:pub"),
        (page('<meta name="date" content="2019-03-04">'), None, "2019-03-04", "meta date"),
        (page(), "https://harbour.example/2019/03/04/bridge", "2019-03-04", "URL"),
        (
            page(top='<h1>A</h1><time itemprop="datePublished" datetime="2019-03-04">x</time>'),
            None,
            "2019-03-04",
            "<time>",
        ),
        (page(top="<h1>A</h1><p>Published: 4 March 2019, 10:30 GMT</p>"), None, "2019-03-04", "'published' line"),
        (page(top="<h1>A</h1><p>4 March 2019</p>"), None, "2019-03-04", "date line"),
        (page(top="<h1>A</h1><span>04.03.2019</span>", lang="de"), None, "2019-03-04", "date line"),
        (page(top="<h1>A</h1><p>4 марта 2019</p>", lang="ru"), None, "2019-03-04", "date line"),
        (page(top="<h1>A</h1><p>Publié le 4 mars 2019 à 10h30</p>", lang="fr"), None, "2019-03-04", "'published' line"),
        (page(top="<h1>A</h1><p>Published 4 March 2019 | Updated 6 March 2019</p>"), None, "2019-03-04", "'published'"),
        (page(top="<h1>A</h1><p>Last updated: March 4, 2019</p>"), None, "2019-03-04", "'updated' line"),
        # the surer evidence wins
        (page(ld(datePublished="2019-03-04", dateModified="2020-01-01")), None, "2019-03-04", "JSON-LD"),
        (
            page(ld(datePublished="2019-03-04") + '<meta name="date" content="2018-01-01">'),
            None,
            "2019-03-04",
            "JSON-LD",
        ),
        (page(ld(datePublished="2019-03-04")), "https://harbour.example/2019/03/05/x", "2019-03-04", "JSON-LD"),
        # refused, and the next one is believed
        (page(ld(datePublished="2099-01-01") + '<meta name="date" content="2019-03-04">'), None, "2019-03-04", "meta"),
        (page(ld(datePublished="1599-01-01") + '<meta name="date" content="2019-03-04">'), None, "2019-03-04", "meta"),
        (page(ld(datePublished="2019-02-30") + '<meta name="date" content="2019-03-04">'), None, "2019-03-04", "meta"),
        # a teaser's date is not the page's
        (page(top="<h1>A</h1><p>4 March 2019</p><aside><p>9 May 2020</p></aside>"), None, "2019-03-04", "date line"),
        (page(top='<h1>A</h1><div class="related"><p>9 May 2020</p></div>'), None, None, None),
    ],
)
def test_the_date_and_its_evidence(html: str, url: str | None, stated: str | None, evidence: str | None) -> None:
    published = read_page(html, url, reader=TODAY).published
    assert published.stated == stated
    assert published.basis is (PublicationBasis.METADATA if stated else PublicationBasis.UNKNOWN)
    assert evidence is None or published.evidence[0].startswith(evidence)


@pytest.mark.parametrize(
    "html",
    [
        page(),
        page(ld(datePublished="2099-01-01")),
        page(ld(datePublished="1599-12-31")),
        page(ld(datePublished="soon")),
        page(body=BODY + "<footer>© 2019 The Harbour Post</footer>"),
        page(body=BODY + "<p>It was opened on 12 March 2015 and repaired on 2016-03-04, the council said.</p>"),
        page(body=BODY + "<p>On May 3, 2014 the old bridge was pulled down by the company that had built it.</p>"),
        page(top="<h1>The flood of 12 March 2015</h1>"),
        page(body=BODY + '<img src="/2016/03/04/photo.jpg">'),
        page(top="<p>4 March 2019</p><p>5 March 2019</p>"),
    ],
)
def test_a_page_without_a_date_has_none(html: str) -> None:
    assert read_page(html, reader=TODAY).published.basis is PublicationBasis.UNKNOWN


def test_rival_evidence_stays_beside_it() -> None:
    html = page(ld(datePublished="2019-03-04") + '<meta name="date" content="2018-01-01">')
    assert read_page(html, reader=TODAY).published.evidence == (
        "JSON-LD datePublished: 2019-03-04",
        "against: meta date: 2018-01-01",
    )


def test_title_author_source_language_and_address() -> None:
    head = (
        '<meta property="og:title" content="Bridge closed until spring">'
        '<meta property="og:site_name" content="Harbour Post">'
        '<meta name="author" content="Ada Quill"><link rel="canonical" href="https://harbour.example/bridge">'
    )
    draft = read_page(page(head, lang="en-GB"))
    assert (draft.title, draft.author, draft.source) == ("Bridge closed until spring", "Ada Quill", "Harbour Post")
    assert (draft.language, draft.url) == ("en-GB", "https://harbour.example/bridge")


@pytest.mark.parametrize(
    "aside",
    [
        "<figure><img src=x><figcaption>The bridge at dusk (Photo: A. Quill)</figcaption></figure>",
        '<div class="cookie-banner"><p>We use cookies to count the bridge at dusk.</p></div>',
        '<div class="related-links"><p>Read also: the bridge at dusk</p></div>',
        '<div id="comments"><p>I saw the bridge at dusk, says a reader.</p></div>',
        '<p class="byline">By Ada Quill, at the bridge at dusk</p>',
        '<nav><a href="/">The bridge at dusk</a></nav>',
    ],
)
def test_what_is_not_the_article_stays_out(aside: str) -> None:
    text = read_page(page(body=BODY + aside + BODY.replace("The council", "The mayor"))).text
    assert "dusk" not in text
    assert "Engineers found cracks" in text


def test_a_badly_named_box_keeps_the_article() -> None:
    assert "Engineers found cracks" in read_page(page(body=f'<div class="related">{BODY}</div>')).text


def zipped() -> bytes:
    with io.BytesIO() as out:
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("page.html", page())
        return out.getvalue()


@pytest.mark.parametrize(
    ("html", "word"),
    [
        (zipped(), "ZIP archive"),
        (b"%PDF-1.7 and so on", "PDF document"),
        (b"\x00\x01\x02" * 1000, "binary data"),
        ("a" * 20_000_001, "20000000 characters"),
    ],
)
def test_what_is_no_page_is_refused(html: bytes | str, word: str) -> None:
    with pytest.raises(ValueError, match=word) as caught:
        read_page(html)
    assert "; give " in str(caught.value)


FRENCH = "<p>La ministre a déclaré lundi que les écoles resteraient fermées après la tempête de neige.</p>" * 4
RUSSIAN = "<p>Министр заявил в понедельник, что школы останутся закрытыми после снежной бури.</p>" * 4


@pytest.mark.parametrize(
    ("body", "declared", "real"),
    [
        (FRENCH, "utf-8", "latin-1"),
        (FRENCH, "iso-8859-1", "utf-8"),
        (FRENCH, "iso-8859-1", "windows-1252"),
        (FRENCH, "no-such-charset", "latin-1"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "utf-8", "utf-16"),
    ],
)
def test_charsets_as_they_are(body: str, declared: str, real: str) -> None:
    html = page(f'<meta charset="{declared}">', body).encode(real)
    assert re.findall(r"<p>(.*?)</p>", body)[0] in read_page(html).text


@pytest.mark.parametrize(
    ("html", "text", "title"),
    [
        ("", "", None),
        ("\0\0", "", None),
        ("<", "<", None),
        (page(body="<p>We use cookies.</p><p>With your consent, we and 834 partners store data.</p>", top=""), "", ...),
        (page(top="<h1>Bridge <script>alert(1)</script>closed</h1>"), ..., ...),
        ("<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;Bridge</title></head><body>" + BODY, ..., "Bridge"),
        (
            page(
                body=BODY + "<p>&lt;script&gt;alert(1)&lt;/script&gt; and &lt;b&gt;so on&lt;/b&gt;, said the mayor.</p>"
            ),
            ...,
            ...,
        ),
        ("<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>" + page(body=BODY + "<p>&b;&b;</p>"), ..., ...),
        ("<html><body>" + "<div>" * 5000 + BODY, ..., ...),
        (page(ld(datePublished="x").replace("{", "[" * 50_000)), ..., ...),
        (page(body=BODY.replace("</p>", "").replace("<p>", "<p <b>>")), ..., ...),
    ],
)
def test_bad_pages_come_to_clean_text(html: str, text: object, title: object) -> None:
    draft = read_page(html, reader=TODAY)
    assert text is ... or draft.text == text
    assert title is ... or draft.title == title
    assert "alert" not in f"{draft.title} {draft.text}"
    assert "lol" not in draft.text
    assert not MARKUP.search(f"{draft.title} {draft.author} {draft.source} {draft.text}")


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<h1>",
        "<scr",
        "ipt>",
        "<script>",
        "</script>",
        "&lt;",
        "&gt;",
        "&amp;lt;b",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "4 March 2019",
        '"',
        "'",
        "<time datetime=",
        "2019-13-45",
        "<meta name=date content=",
        "word ",
        "\n",
        "é",
        "\0",
        "\ud800",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=300), st.binary(max_size=300)))
def test_any_input_gives_plain_text_or_a_reason(html: str | bytes) -> None:
    try:
        draft = read_page(html, reader=TODAY)
    except ValueError:
        return
    assert not MARKUP.search(f"{draft.title} {draft.author} {draft.source} {draft.text}")
    assert "\0" not in draft.text
