"""Items of agencies and content systems, recognised by their shape: IPTC ninjs 1.x and 2.x, schema.org NewsArticle.

Field names: https://iptc.org/std/ninjs/ and https://schema.org/NewsArticle.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from timeline.intake.draft import Draft
from timeline.intake.evidence import ARTICLES, Evidence, Reader
from timeline.intake.plain import line, paragraphs, plain
from timeline.intake.publication import span
from timeline.values import Publication, PublicationBasis, Status

Item = Mapping[str, Any]

NINJS = {"headline", "headlines", "bodies", "versioncreated", "pubstatus", "descriptions", "slugline"}
NINJS_BODY = ("body_text", "body_html", "body_xhtml", "body_richtext", "description_text", "description_html")
"""1.x bodies in the order they are believed; 1.x allows any `body_*`, looked at after these."""
VERSION_DATES = ("versioncreated", "firstcreated", "contentcreated")
"""Whose "Monday" it is: the version that carries the text, not the item's first one."""
STATUSES = {"usable": Status.OK, "withheld": Status.WITHHELD, "canceled": Status.CANCELED, "cancelled": Status.CANCELED}


def is_item(data: object) -> bool:
    """Whether `data` is an agency's item rather than an article row: by its own names, never by trial.

    >>> is_item({"uri": "urn:x:1", "headline": "Bridge closed", "body_text": "..."})
    True
    >>> is_item({"id": "1", "text": "..."})
    False
    """
    return isinstance(data, Mapping) and (_is_ninjs(data) or next(_news_articles(data), None) is not None)


def read_item(data: Item, reader: Reader) -> Draft:
    """The article of one item. Raises ValueError as `message; remedy` when there is none."""
    if _is_ninjs(data):
        return _ninjs(data, reader)
    article = next(_news_articles(data), None)
    if article is None:
        raise ValueError("neither ninjs nor a schema.org NewsArticle; give an article row")
    return _news_article(article, reader)


def _is_ninjs(data: Item) -> bool:
    body = any(key.startswith("body_") for key in data if isinstance(key, str))
    return (
        isinstance(data.get("uri") or data.get("guid"), str)
        and bool(body or NINJS & data.keys())
        and "@type" not in data
    )


def _ninjs(data: Item, reader: Reader) -> Draft:
    """An embargoed item is dated by the end of its embargo; a canceled or withheld one is kept and tells nothing."""
    uri = _text(data.get("uri")) or _text(data.get("guid"))
    status = STATUSES.get((_text(data.get("pubstatus")) or "usable").lower(), Status.WITHHELD)
    return Draft(
        id=uri,
        url=_web(data.get("url")) or _web(uri),
        title=line(_text(data.get("headline")) or _valued(data.get("headlines"))),
        text=_ninjs_text(data),
        author=line(_text(data.get("byline")) or _text(data.get("by"))),
        source=line(_named(data.get("infosources")) or _text(data.get("copyrightholder")) or _text(data.get("source"))),
        language=_text(data.get("language")),
        published=_ninjs_published(data, reader),
        status=status,
    )


def _ninjs_text(data: Item) -> str:
    names = [*NINJS_BODY[:4], *(key for key in data if key.startswith("body_")), *NINJS_BODY[4:]]
    for name in names:
        if value := _text(data.get(name)):
            return _body(value, "plain" if name.endswith("_text") else "html")
    for key in ("bodies", "descriptions"):
        parts = [part for part in _list(data.get(key)) if isinstance(part, Mapping) and _text(part.get("value"))]
        for part in sorted(parts, key=lambda part: (part.get("role") != "main", _kind(part) != "plain")):
            return _body(part["value"], _kind(part))
    return ""


def _kind(part: Item) -> str:
    return "html" if "html" in (_text(part.get("contenttype")) or "text/plain").lower() else "plain"


def _ninjs_published(data: Item, reader: Reader) -> Publication:
    found = [ev for name in VERSION_DATES if (ev := reader.read(1, f"ninjs {name}", data.get(name)))]
    embargo = reader.read(1, "ninjs embargoed", data.get("embargoed"))
    if embargo and (not found or embargo.day > found[0].day):
        found.insert(0, embargo)
    return _published(found)


def _news_articles(data: object, depth: int = 0) -> Iterator[Item]:
    """schema.org articles of a JSON-LD document that carry text or at least a headline: the top or its @graph."""
    if isinstance(data, Mapping) and "@type" in data:
        kinds = [kind for kind in _list(data["@type"]) if isinstance(kind, str)]
        if any(kind.lower().endswith(ARTICLES) for kind in kinds) and {"articleBody", "headline", "name"} & data.keys():
            yield data
    if depth == 0 and isinstance(data, Mapping):
        for part in _list(data.get("@graph")):
            yield from _news_articles(part, 1)


def _news_article(data: Item, reader: Reader) -> Draft:
    url = _web(data.get("url")) or _web(data.get("mainEntityOfPage")) or _web(data.get("@id"))
    body = _text(data.get("articleBody")) or _text(data.get("description")) or ""
    language = data.get("inLanguage")
    code = language.get("alternateName") or language.get("name") if isinstance(language, Mapping) else language
    dates = ("datePublished", "dateCreated")
    found = [ev for name in dates if (ev := reader.read(1, f"schema.org {name}", data.get(name)))]
    changed = reader.read(1, "schema.org dateModified", data.get("dateModified"))
    return Draft(
        id=_text(data.get("@id")) or _text(data.get("identifier")),
        url=url,
        title=line(_text(data.get("headline")) or _text(data.get("name"))),
        text=_body(body, "html" if "</" in body else "plain"),
        author=line(_named(data.get("author"))),
        revised=_published([changed]) if changed else None,
        source=line(_named(data.get("publisher")) or _named(data.get("sourceOrganization"))),
        language=_text(code),
        published=_published(found),
    )


def _published(found: list[Evidence]) -> Publication:
    if not found:
        return Publication()
    best, *others = found
    against = tuple(f"against: {evidence}" for evidence in others if evidence.day != best.day)
    return Publication(span(best.day), PublicationBasis.METADATA, best.stated, best.assumed, (str(best), *against))


def _body(value: str, kind: str) -> str:
    return paragraphs(value) if kind == "html" else plain(value)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _web(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else None


def _valued(value: object) -> str | None:
    """The main one of 2.x `headlines`, else the first."""
    parts = [part for part in _list(value) if isinstance(part, Mapping) and _text(part.get("value"))]
    main = [part for part in parts if part.get("role") == "main"]
    return _text((main or parts)[0]["value"]) if parts else None


def _named(value: object) -> str | None:
    """The names of people or organisations, given as strings or as objects with a name."""
    names = [part.get("name") if isinstance(part, Mapping) else part for part in _list(value)]
    return ", ".join(name for name in map(_text, names) if name) or None
