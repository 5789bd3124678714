"""The timeline as readers see it: one style, one table of words, a page template and a custom element.

The page is rendered here; timeline.js renders the same markup in the browser, and a test compares the two word by
word. Articles' text only ever arrives as text: autoescaped here, text nodes there.
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from babel.dates import format_date
from jinja2 import Environment, PackageLoader, StrictUndefined

Json = Mapping[str, Any]

_here = files(__package__)
WORDS: dict[str, Any] = json.loads(_here.joinpath("words.json").read_text("utf-8"))
STYLE = _here.joinpath("timeline.css").read_text("utf-8")
PAGE_STYLE = STYLE + _here.joinpath("page.css").read_text("utf-8")
SCRIPT = (
    f"const WORDS = {json.dumps(WORDS, ensure_ascii=False, indent=2)};\n"
    f"const STYLE = {json.dumps(STYLE, ensure_ascii=False)};\n\n" + _here.joinpath("timeline.js").read_text("utf-8")
)
"""What /widget.js serves: the element, with the words and the style it shares with the page in front."""


def machine(event_date: Json) -> str | None:
    """The `datetime` of `<time>` as HTML allows it (year, month or day), never finer than what is known.

    >>> machine({"edtf": "2018-12~"}), machine({"edtf": "2018-12-29"}), machine({"edtf": "199X"})
    ('2018-12', '2018-12-29', None)
    """
    found = re.fullmatch(r"(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)[~?%]?", event_date["edtf"])
    return found[1] if found else None


def web(url: str | None) -> str | None:
    """The address if it is one a reader may follow, http or https."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def marks(event: Json) -> list[str]:
    """What a reader must know beside the date, in words rather than colour."""
    flags = {
        event["modality"]: True,
        event["kind"]: True,
        "throughout": event["date"]["extent"] == "throughout",
        "approximate": event["date"]["approximate"],
        "uncertain": event["date"]["uncertain"],
    }
    return [WORDS["marks"][flag] for flag, on in flags.items() if on and flag in WORDS["marks"]]


def disputes(event: Json) -> list[str]:
    """What the sources disagree on: the date, or a number."""
    return [
        WORDS["disputed"].format(
            WORDS["disputed_date"] if thing == "date" else WORDS["disputed_figure"].format(thing),
        )
        for thing in event["disputed"]
    ]


def adds(event: Json) -> bool:
    """Whether the description says more than the title."""
    plain = [str(event[key]).strip().rstrip(".").casefold() for key in ("description", "title")]
    return plain[0] not in plain[1]


def label(article: Json) -> str:
    """What to call an article: its title, else its source, address or id."""
    return str(article["title"] or article["source"] or article["url"] or article["id"])


def outlet(article: Json) -> str:
    """Who published it: the source, else the host of the address, else the title or id."""
    host = urlsplit(web(article["url"]) or "").hostname
    return str(article["source"] or host or article["title"] or article["id"])


def sources(event: Json) -> str:
    """`2 articles: Northern Courier, The Meridian`."""
    articles = {evidence["article"]["id"]: evidence["article"] for evidence in event["evidence"]}
    count = WORDS["one_article"] if len(articles) == 1 else WORDS["articles"].format(len(articles))
    return f"{count}: {', '.join(dict.fromkeys(map(outlet, articles.values())))}"


def before(evidence: Json) -> str:
    """The words before the quote in its own paragraph, whole words only: `… was under way. `."""
    prefix, start = evidence["quote"]["prefix"], evidence["position"]["start"]
    *cut, words = prefix.split("\n")
    if cut or start <= len(prefix):
        return str(words)
    _, space, whole = words.partition(" ")
    return f"… {whole}" if space else "… "


def after(evidence: Json) -> str:
    """The words after the quote in its own paragraph, whole words only: `, the group said. …`."""
    words, *cut = evidence["quote"]["suffix"].split("\n")
    if cut or not words or words.endswith((".", "!", "?", "”", '"')):
        return str(words)
    whole, space, _ = words.rpartition(" ")
    return f"{whole} …" if space else "…"


def claim_line(claim: Json, event: Json) -> str:
    """`29 December 2018; killed: two (Northern Courier)`."""
    articles = {evidence["article"]["id"]: evidence["article"] for evidence in event["evidence"]}
    tellers = dict.fromkeys(outlet(articles[key]) if key in articles else key for key in claim["articles"])
    told = [claim["date"]["display"], *(f"{name}: {text}" for name, text in claim["figures"].items())]
    return f"{'; '.join(told)} ({', '.join(tellers)})"


def byline(article: Json) -> str:
    """`Northern Courier, 14 January 2019`, as far as known."""
    return ", ".join(filter(None, [article["source"] if article["title"] else None, day(article["published_at"])]))


def day(stamp: str | None) -> str | None:
    """`2019-01-14T09:30:00+03:00` -> `14 January 2019`: the day where the article was published."""
    try:
        return format_date(date.fromisoformat((stamp or "")[:10]), "d MMMM y", locale="en")
    except ValueError:
        return stamp


def receipt(evidence: Json, basis: str) -> str:
    """Who said it and how its date was read, for an event dated on this `basis`."""
    said = [WORDS["said_by"].format(evidence["attribution"])] if evidence["attribution"] else []
    timex = evidence["timex"]
    if timex:
        read = [WORDS["read_from"].format(timex["text"])]
        if timex["anchor"]:
            read.append(WORDS["counted_from"].format(day(timex["anchor"])))
        if timex["assumed"]:
            read.append(WORDS["assumed"].format(", ".join(timex["assumed"])))
        said.append(", ".join(read) + ".")
    elif basis == "narrative":
        said.append(WORDS["carried"])
    return " ".join(said)


_pages = Environment(
    loader=PackageLoader(__package__, "."),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_pages.filters |= {
    "adds": adds,
    "machine": machine,
    "web": web,
    "marks": marks,
    "disputes": disputes,
    "label": label,
    "sources": sources,
    "before": before,
    "after": after,
    "claim": claim_line,
    "byline": byline,
    "receipt": receipt,
}


def page(title: str, events: Sequence[Json], *, first: str | None = None, later: str | None = None) -> str:
    """The whole embed page. `events` are Events as the API gives them; `first` and `later` are links of its paging."""
    template = _pages.get_template("embed.html")
    return template.render(title=title, events=events, first=first, later=later, words=WORDS, style=PAGE_STYLE)


def apology(*, gone: bool, detail: str | None) -> str:
    """The embed page where there is nothing to show; `detail` is for whoever wrote its address."""
    title = WORDS["gone"] if gone else WORDS["failed"]
    return _pages.get_template("apology.html").render(title=title, detail=detail, style=PAGE_STYLE)
