"""TimeML as TempEval-3 read and scored it: one document, its creation time, and TIMEX3 in the text."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from timeline.values import Article, Timex

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">'
)


def timeml(article: Article, timexes: Iterable[Timex]) -> str:
    """One TimeML document; characters that XML cannot hold become U+FFFD, overlapping expressions keep the first."""
    parts, at = [], 0
    for number, timex in enumerate((timex for timex in timexes if timex.field == "text"), 1):
        if timex.start < at:
            continue
        parts += [_text(article.text[at : timex.start]), _timex3(timex, f"t{number}")]
        at = timex.end
    parts.append(_text(article.text[at:]))
    return f"{_HEAD}\n<DOCID>{_text(article.id)}</DOCID>\n{_created(article)}<TEXT>{''.join(parts)}</TEXT>\n</TimeML>\n"


def _created(article: Article) -> str:
    interval = article.published.interval
    if interval is None or interval.start is None:
        return ""
    day = type(interval.start)(*interval.start[:3]).iso
    return (
        f'<DCT><TIMEX3 tid="t0" type="DATE" value="{day}" temporalFunction="false"'
        f' functionInDocument="CREATION_TIME">{day}</TIMEX3></DCT>\n'
    )


def _timex3(timex: Timex, tid: str) -> str:
    shown = {"tid": tid, "type": timex.type, "value": timex.value, "mod": timex.mod}
    if timex.anchor is not None:
        shown["anchorTimeID"] = "t0" if timex.basis == "relative" else None
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in shown.items() if value is not None)
    return f"<TIMEX3{attributes}>{_text(timex.text)}</TIMEX3>"


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
