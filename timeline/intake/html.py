"""A web page -> the article on it: text, title, author, source, language and when it was published, on what evidence.

The page is parsed once and never fetched: trafilatura and htmldate are handed the tree.
"""

import logging
import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from timeline.intake.charset import HEAD, decode, refuse
from timeline.intake.draft import Draft
from timeline.intake.evidence import Evidence, Reader, declared, lines, modified
from timeline.intake.plain import line, plain
from timeline.intake.publication import FIRST_YEAR, LAST_YEAR, span
from timeline.intake.spoken import LONGEST
from timeline.values import Publication, PublicationBasis

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 20_000_000
"""Code points of a page: what a browser would still open; more is refused."""
THOROUGH = 1_000_000
"""Code points up to which a page is read with trafilatura's second opinions; larger ones in its fast mode."""
MOST_SHOWN = 2_000_000
"""Code points a page may show its readers, scripts and styles aside: the longest articles have a tenth of it."""
HTMLDATE = 7
"""Rank of what htmldate finds: below date lines, above a date among other words near the headline."""
ASIDE = re.compile(
    r"(?:^|[\s_-])(?:byline|captions?|photo-?credits?|figcaption|wp-caption-text|related|recirc\w*|cookies?|consent|gdpr|cmp|"
    r"comments?-?(?:list|area|section)?|respond|newsletters?|subscri\w+|paywall|share|sharing|social|most-?(?:read|popular)|"
    r"trending|outbrain|taboola|promo|sponsored|breadcrumbs?)(?:$|[\s_-])",
    re.IGNORECASE,
)
BLOCKS = {"div", "section", "aside", "ul", "ol", "p", "span", "figcaption", "footer", "nav", "form", "dialog"}
LARGEST_ASIDE = 0.3
"""Share of the page's letters an aside may hold: a larger one is the article in a badly named box."""
_CONSENT = re.compile(
    r"\b(?:cookies?|consent|einwillig\w+|datenschutz\w*|gdpr|privacy|partners?|tracking)\b", re.IGNORECASE
)
_DTD = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<!DOCTYPE[^>\[]{0,500}\[", re.IGNORECASE)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def read_page(html: str | bytes, url: str | None = None, reader: Reader | None = None) -> Draft:
    """Read one page; `reader` says how its dates are read where the page does not.

    Raises ValueError as `message; remedy` for what is no page.
    """
    reader = reader or Reader()
    tree = _parse(decode(html) if isinstance(html, bytes) else html)
    if tree is None:
        return Draft("")
    if len(html) > MOST_SHOWN and _shown(tree) > MOST_SHOWN:  # a page shows no more than it holds
        raise ValueError(f"the page holds more than {MOST_SHOWN} characters of text; give the article alone")
    language = _language(tree)
    url = url or _canonical(tree)
    reader = replace(reader, language=language or reader.language)
    dated = declared(tree, url, reader) or lines(tree, reader)
    changed = modified(tree, reader)
    _prune(tree)
    for headline in tree.iter("h1", "h2", "h3", "title"):
        for script in list(headline.iter("script", "style")):
            script.drop_tree()
    found = _extract(tree, url, reader.latest, fast=len(html) > THOROUGH)
    text = _article(plain(found.text or "")) if found else ""
    if found and (not dated or dated[0].rank > HTMLDATE):
        dated = [*_rescue(found.date, f"{found.title}\n{text}", reader), *dated]
    return Draft(
        text=text,
        title=line(found.title) if found else None,
        author=line(found.author) if found else None,
        source=line(found.sitename) if found else None,
        url=url,
        language=language,
        published=decide(dated),
        revised=decide([changed]) if changed else None,
    )


def decide(dated: list[Evidence]) -> Publication:
    """The surest evidence is believed; what names another day stays beside it, as `against`."""
    if not dated:
        return Publication()
    best = dated[0]
    others = [evidence for evidence in dated[1:] if evidence.day != best.day]
    against = tuple(dict.fromkeys(f"against: {evidence}" for evidence in others))[:4]
    return Publication(span(best.day), PublicationBasis.METADATA, best.stated, best.assumed, (str(best), *against))


def _parse(html: str) -> "HtmlElement | None":
    if len(html) > LARGEST:
        raise ValueError(f"the page has more than {LARGEST} characters; give the article alone")
    from trafilatura.utils import load_html  # noqa: PLC0415 - half a second to import

    refuse(html[:HEAD].encode("latin-1", "replace"))
    html = _without_dtd(html)
    if not html.strip():
        return None
    tree = load_html(html)
    if tree is None:  # a fragment: trafilatura wants at least two elements
        tree = load_html(f"<html><body><div>{html}</div></body></html>")
    return tree


def _without_dtd(html: str) -> str:
    """Without the entities an internal DTD declares: HTML has none, and a parser that showed them would show a bomb."""
    found = _DTD.match(html)
    end = html.find("]>", found.end()) if found else -1
    return html[end + 2 :] if end >= 0 else html


def _shown(tree: "HtmlElement") -> int:
    """How much text the page has."""
    hidden = {"script", "style", "noscript", "template", "svg"}
    return sum(len(one.tail or "") + (len(one.text or "") if one.tag not in hidden else 0) for one in tree.iter())


def _language(tree: "HtmlElement") -> str | None:
    """`<html lang>`, `<meta content-language>` or og:locale: `en-GB`."""
    value = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    if not value:
        for meta in tree.iterfind(".//meta"):
            name = (meta.get("http-equiv") or meta.get("property") or meta.get("name") or "").lower()
            if name in {"content-language", "og:locale", "language", "dc.language"}:
                value = meta.get("content") or ""
                break
    code = value.strip().replace("_", "-")
    return code if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", code) else None


def _canonical(tree: "HtmlElement") -> str | None:
    for link in tree.iterfind(".//link"):
        if (link.get("rel") or "").lower() == "canonical" and (link.get("href") or "").startswith("http"):
            return str(link.get("href")).strip()
    for meta in tree.iterfind(".//meta"):
        if (meta.get("property") or "").lower() == "og:url" and (meta.get("content") or "").startswith("http"):
            return str(meta.get("content")).strip()
    return None


def _prune(tree: "HtmlElement") -> None:
    """Take out captions, bylines, related links, cookie and comment boxes, unless they are most of the page."""
    suspects = [
        element
        for element in tree.iter(*BLOCKS)
        if element.tag == "figcaption" or _aside(element.get("class"), element.get("id"))
    ]
    if not suspects:
        return
    whole = max(1, len(tree.text_content()))
    for element in suspects:
        if element.getparent() is not None and len(element.text_content()) <= LARGEST_ASIDE * whole:
            element.drop_tree()


@lru_cache(maxsize=4096)
def _aside(names: str | None, own: str | None) -> bool:
    return bool(names and ASIDE.search(names)) or bool(own and ASIDE.search(own))


def _extract(tree: "HtmlElement", url: str | None, latest: date | None, *, fast: bool) -> Any:
    """trafilatura's Document with htmldate's date, None when it finds no text."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second to import

    dates = {
        "original_date": True,
        "extensive_search": False,
        "outputformat": "%Y-%m-%d",
        "min_date": f"{FIRST_YEAR}-01-01",
        "max_date": (latest or date(LAST_YEAR, 12, 31)).isoformat(),
    }
    return bare_extraction(
        tree,
        url=url,
        fast=fast,
        include_comments=False,
        include_formatting=False,
        with_metadata=True,
        date_extraction_params=dates,
    )


def _rescue(found: str | None, words: str, reader: Reader) -> list[Evidence]:
    """htmldate's own finding, unless headline or sentences tell of that day: then it may be any day of the story."""
    evidence = reader.read(HTMLDATE, "htmldate", found)
    if evidence is None:
        return []
    day, year = evidence.day.day, evidence.day.year
    told = re.compile(rf"(?<!\d)0?{day}(?!\d).{{0,20}}{year}|{year}.{{0,12}}(?<!\d)0?{day}(?!\d)")
    title, *rows = words.split("\n")
    sentences = (row for row in rows if (len(row) > LONGEST or row.endswith(".")) and str(year) in row)
    return [] if any(map(told.search, (title, *sentences))) else [evidence]


def _article(text: str) -> str:
    """The text, or nothing where all there is asks for consent."""
    if len(text) > 1500:
        return text
    sentences = [part for part in re.split(r"[.!?\n]+", text) if len(part) > 20]
    asking = sum(1 for part in sentences if _CONSENT.search(part))
    return "" if sentences and asking * 2 >= len(sentences) else text
