"""Plain text: what a page shows, never its markup."""

import re

_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<[!?][^<>]*>")
_OPENING = re.compile(r"<(?=[A-Za-z/!?])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_SPACES = re.compile(r"[ \t\u00a0]{2,}")


def plain(text: str) -> str:
    """Without tags, even escaped ones, and without control codes; "a < b" stays.

    Two passes whatever is nested: what still looks like a tag after the first is disarmed, not searched again.
    """
    if "<" in text:
        for opening, closing in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")):
            text = _without(text, opening, closing)
        text = _OPENING.sub("\u2039", _TAG.sub("", text))
    return _CONTROL.sub("", text).strip()


def _without(text: str, opening: str, closing: str) -> str:
    """Without what stands between the two, case ignored; linear, also where nothing closes."""
    lower = text.lower()
    if len(lower) != len(text) or closing not in lower:  # a few letters change length in lower case
        return text
    kept, at = [], 0
    while (start := lower.find(opening, at)) >= 0 and (end := lower.find(closing, start)) >= 0:
        kept.append(text[at:start])
        at = end + len(closing)
    return "".join([*kept, text[at:]])


def line(text: str | None) -> str | None:
    """A title or a name: plain, on one line, None when nothing is left."""
    return _SPACES.sub(" ", " ".join(plain(text).split())) or None if text else None


_BLOCKS = "p div section article h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote figure table tr pre br hr"
_UNSEEN = "script style noscript template svg iframe object head title figcaption"
BLOCKS, UNSEEN = frozenset(_BLOCKS.split()), frozenset(_UNSEEN.split())


def paragraphs(html: str) -> str:
    """The text of an article's own HTML body: a line for each block, nothing judged to be a menu.

    Iterative: a body nested a million deep is no reason to fail.
    """
    from lxml import html as lxml_html  # noqa: PLC0415 - only for agencies' HTML
    from lxml.etree import LxmlError  # noqa: PLC0415

    try:
        tree = lxml_html.fromstring(f"<div>{html.replace(chr(0), '')}</div>")
    except (LxmlError, ValueError):
        return plain(html)
    parts: list[str] = []
    waiting: list[object] = [tree]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            parts.append(item)
        elif isinstance(item, lxml_html.HtmlElement) and isinstance(item.tag, str) and item.tag not in UNSEEN:
            edge = "\n" if item.tag in BLOCKS else ""
            waiting.append(edge)
            for child in reversed(item):
                waiting.append((child.tail or "").replace("\n", " "))
                waiting.append(child)
            waiting.append((item.text or "").replace("\n", " "))
            waiting.append(edge)
    lines = (" ".join(part.split()) for part in "".join(parts).split("\n"))
    return plain("\n".join(part for part in lines if part))
