"""A tagged article as a TimeML document (ISO-TimeML 1.2.1), in the form TempEval-3 exchanged and its scorer reads."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from timeline.values import Article, Basis, Grain, Timex

_SCHEMA = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"'
)
_CREATION = ' temporalFunction="false" functionInDocument="CREATION_TIME"'
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(article: Article, timexes: Iterable[Timex]) -> str:
    """The article's text, exactly, with each expression in a `TIMEX3`; the publication date is `t0`.

    Expressions of the title are left out: the text alone is tagged. XML 1.0 has no place for some characters (NUL, lone
    surrogates); each stands as U+FFFD, so that offsets hold. A carriage return is written as a reference, which a
    parser gives back as it was.
    """
    published = article.published.interval
    day = published.start.iso[:10] if published and published.start and published.grain is Grain.DAY else ""
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f"<TimeML {_SCHEMA}>",
            f"<DOCID>{_text(article.id)}</DOCID>",
            f"<DCT>{_timex('t0', 'DATE', day, None, day, _CREATION)}</DCT>" if day else "<DCT></DCT>",
            *([f"<TITLE>{_text(article.title)}</TITLE>"] if article.title else []),
            f"<TEXT>{_tagged(article.text, timexes)}</TEXT>",
            "</TimeML>",
            "",
        ]
    )


def _tagged(text: str, timexes: Iterable[Timex]) -> str:
    pieces, at = [], 0
    ours = sorted((timex for timex in timexes if timex.field == "text"), key=lambda timex: timex.start)
    for number, timex in enumerate(ours, 1):
        words = _text(text[timex.start : timex.end])
        anchor = ' anchorTimeID="t0"' if timex.basis is Basis.RELATIVE else ""
        element = _timex(f"t{number}", timex.type, timex.value, timex.mod, words, anchor)
        pieces += [_text(text[at : timex.start]), element]
        at = timex.end
    return "".join([*pieces, _text(text[at:])])


def _timex(name: str, kind: str, value: str, mod: str | None, words: str, more: str = "") -> str:
    """One element; `words` is escaped already."""
    limit = f" mod={quoteattr(mod)}" if mod else ""
    return f'<TIMEX3 tid="{name}" type="{kind}" value={quoteattr(value)}{limit}{more}>{words}</TIMEX3>'


def _text(words: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", words), {"\r": "&#13;"})
