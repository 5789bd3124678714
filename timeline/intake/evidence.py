"""What a page says of its own publication: JSON-LD, meta elements, <time>, the URL, date lines; each by name."""

import json
import re
from collections import deque
from collections.abc import Collection, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from timeline.intake.publication import FIRST_YEAR, LAST_YEAR, iso
from timeline.intake.spoken import LONGEST, Spoken, stamp, stamps, within

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLES = ("article", "posting", "report", "review")
"""How schema.org types of articles end: NewsArticle, BlogPosting, Report."""
PUBLISHED_META = (
    "article:published_time",
    "article:published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "pubdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "publicationdate",
    "publishdate",
    "date_published",
    "datecreated",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "citation_publication_date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "rnews:datepublished",
    "prism.publicationdate",
)
DATE_META = ("date", "dc.date", "dcterms.date", "dcsext.articlefirstpublished", "article:post_date", "article_date")
MODIFIED_META = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod")
_URL = re.compile(r"/((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.?-]|$)")
_LD_STAMP = re.compile(r'"datePublished"\s*:\s*"([^"\\]{4,40})"')
_ISO_START = re.compile(
    r"\s*((?:1[6-9]|20|21)\d\d-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:Z|[+-]\d\d:?\d\d)?)?"
)
MOST_NODES = 20_000
"""Nodes of JSON-LD or elements of the page looked at: real pages have fewer, hostile ones end here."""


class Evidence(Struct, frozen=True):
    """One date a page gives for its publication. `rank` orders kinds of evidence, the surest first."""

    rank: int
    where: str
    day: date
    stated: str
    assumed: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.where}: {self.stated}"


class Reader(Struct, frozen=True):
    """How strings are read as dates: the page's language and time zone, and the last day that is not in the future."""

    language: str | None = None
    timezone: str | None = None
    default_timezone: str | None = None
    day_first: bool | None = None
    latest: date | None = None

    def read(self, rank: int, where: str, value: object) -> Evidence | None:
        """A machine's date, or a person's, that lies between 1600 and `latest`; None for anything else."""
        if not isinstance(value, str):
            return None
        found = _ISO_START.match(value[:40])
        if found:
            text = found[0].strip()
            try:
                day, stated, assumed = iso(text, self.timezone, self.default_timezone)
            except ValueError:
                return None
            return self.kept(Evidence(rank, where, day, stated, assumed))
        said = stamp(value[: LONGEST + 1], self.language, day_first=self.day_first)
        return self.kept(Evidence(rank, where, said.day, said.day.isoformat(), said.assumed)) if said else None

    def kept(self, evidence: Evidence) -> Evidence | None:
        """Nothing of the future, nothing before newspapers."""
        if self.latest is not None and evidence.day > self.latest:
            return None
        return evidence if FIRST_YEAR <= evidence.day.year <= LAST_YEAR else None


def declared(tree: "HtmlElement", url: str | None, reader: Reader) -> list[Evidence]:
    """What the page declares for machines, the surest first, page order within a rank."""
    found = [*_json_ld(tree, reader), *_meta(tree, reader), *_times(tree, reader), *_url(url, reader)]
    return sorted(found, key=lambda evidence: evidence.rank)


def modified(tree: "HtmlElement", reader: Reader) -> Evidence | None:
    """When the page says that its article was last changed."""
    said = [*_json_ld(tree, reader, "dateModified"), *_meta(tree, reader, MODIFIED_META, ())]
    return min(said, key=lambda evidence: evidence.rank, default=None)


def _json_ld(tree: "HtmlElement", reader: Reader, key: str = "datePublished") -> Iterator[Evidence]:
    for script in tree.iterfind(".//script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        text = script.text.strip().removesuffix(";")
        try:
            nodes = list(_nodes(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            broken = _LD_STAMP.search(text[:200_000]) if key == "datePublished" else None
            if broken and (found := reader.read(3, "JSON-LD datePublished (broken JSON)", broken[1])):
                yield found
            continue
        for kind, node in nodes:
            is_article = any(name.lower().endswith(ARTICLES) for name in kind)
            if found := reader.read(1 if is_article else 3, f"JSON-LD {key}", node.get(key)):
                yield found


def _nodes(data: Any) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """The page's own nodes: top level, @graph and mainEntity, not what lists and parts of it name."""
    waiting, seen = deque([data]), 0
    while waiting and seen < MOST_NODES:
        item = waiting.popleft()
        seen += 1
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            kinds = item.get("@type")
            named = kinds if isinstance(kinds, list) else [kinds]
            yield tuple(name for name in named if isinstance(name, str)), item
            waiting.extend(item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item)


def _meta(
    tree: "HtmlElement", reader: Reader, published: Collection[str] = PUBLISHED_META, dates: Collection[str] = DATE_META
) -> Iterator[Evidence]:
    for meta in tree.iterfind(".//meta"):
        content = meta.get("content") or meta.get("datetime")
        for attribute in ("property", "name", "itemprop"):
            name = (meta.get(attribute) or "").strip().lower()
            rank = 2 if name in published else 5 if name in dates else 0
            if rank and content and (found := reader.read(rank, f"meta {name}", content)):
                yield found
                break


def _times(tree: "HtmlElement", reader: Reader) -> Iterator[Evidence]:
    """`<time>` and other elements that say themselves that they are the publication date."""
    for element in tree.xpath(
        '//*[@itemprop="datePublished" or @property="datePublished" or @pubdate][not(self::meta)]'
    ):
        value = element.get("datetime") or element.get("content") or element.text_content()[: LONGEST + 1]
        if found := reader.read(2, f"<{element.tag}> datePublished", value):
            yield found
            return


def _url(url: str | None, reader: Reader) -> Iterator[Evidence]:
    found = _URL.search(url or "")
    if found and (evidence := reader.read(4, "URL", f"{found[1]}-{found[2]}-{found[3]}")):
        yield evidence


SKIPPED = {"aside", "nav", "footer", "script", "style", "noscript", "select", "option", "svg", "template"}
_TEASERS = re.compile(
    r"(?:^|[\s_-])(?:related|recirc\w*|most-?(?:read|popular)|trending|teasers?|promo|sponsored|comments?|sidebar|widget|"
    r"recommend\w*|outbrain|taboola|newsletters?|calendar|events?)(?:$|[\s_-])",
    re.IGNORECASE,
)
NEAR = 60
"""Lines between a headline and its date line; further off it is another article's."""


def lines(tree: "HtmlElement", reader: Reader) -> list[Evidence]:
    """The date line a reader sees beside the headline: a labelled one, else the bare one nearest to it.

    Page headers (today's date), teasers and lists have date lines too: without a headline, bare ones count only when
    all of the page name one day.
    """
    said: list[tuple[int, Spoken]] = []
    bylines: list[tuple[int, Spoken]] = []
    headline: int | None = None
    for at, (text, tag) in enumerate(_shown(tree, reader.language)):
        headline = at if tag == "h1" and headline is None else headline
        if len(text) < 4 * LONGEST and any(map(str.isdigit, text)):
            spoken = stamps(text, reader.language, day_first=reader.day_first)
            said += [(at, one) for one in spoken if reader.kept(Evidence(6, "", one.day, ""))]
            if not spoken and tag != "h1" and (one := within(text, reader.language, day_first=reader.day_first)):
                bylines += [(at, one)] if reader.kept(Evidence(8, "", one.day, "")) else []
    if chosen := _nearest(said, headline):
        name = "date line" if chosen.saying == "bare" else f"{chosen.saying!r} line"
        return [Evidence(6, name, chosen.day, chosen.day.isoformat(), chosen.assumed)]
    if chosen := _nearest(bylines, headline):
        return [Evidence(8, "byline", chosen.day, chosen.day.isoformat(), chosen.assumed)]
    return []


def _nearest(said: list[tuple[int, Spoken]], headline: int | None) -> Spoken | None:
    for saying in ("published", "bare", "updated"):
        kind = [(at, spoken) for at, spoken in said if spoken.saying == saying]
        if headline is None:
            days = {spoken.day for _, spoken in kind}
            if len(days) == 1 or (kind and saying == "published"):
                return kind[0][1]
            continue
        near = [(at - headline if at > headline else 2 * (headline - at), spoken) for at, spoken in kind]
        best = min(near, key=lambda item: item[0], default=None)
        if best is not None and (best[0] <= NEAR or saying != "bare"):
            return best[1]
    return None


def _short(element: "HtmlElement", language: str | None) -> str:
    """The date line an element is as a whole, cut into pieces (day, month and year each in a box of its own)."""
    if not 0 < len(element) <= 6 or any(len(child) > 2 or child.tag in SKIPPED for child in element):
        return ""
    text = " ".join(" ".join(element.itertext()).split())
    return text if stamp(text, language) else ""


def _shown(tree: "HtmlElement", language: str | None) -> Iterator[tuple[str, str]]:
    """The texts of the page in order, each with the tag it opens or ""; no asides, menus, teasers or footers."""
    waiting: list[Any] = [tree]
    seen = 0
    while waiting and seen < MOST_NODES:
        element = waiting.pop()
        if isinstance(element, str):
            yield element, ""
            continue
        seen += 1
        if not isinstance(element.tag, str):
            continue
        named = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag in SKIPPED or (
            element.tag not in {"html", "body", "main", "article"} and _TEASERS.search(named)
        ):
            continue
        text = element.get("datetime", "") if element.tag == "time" else _short(element, language)
        if text:
            yield text, element.tag
            continue
        text = element.text or ""
        if text.strip() or element.tag == "h1":
            yield text, element.tag
        for child in reversed(element):
            if child.tail and child.tail.strip():
                waiting.append(child.tail)
            waiting.append(child)
