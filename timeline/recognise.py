"""Document -> Spots: every date expression, read without an anchor.

One pass of the language's scanner finds where an expression may stand; only there is anything else looked at.
Time is linear in the text, whatever the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from heapq import merge

from timeline.joining import Found, joined_up
from timeline.languages.dating import thing
from timeline.languages.deeds import done, tells
from timeline.languages.governing import tense
from timeline.languages.habits import also_usual
from timeline.languages.hours import is_hour
from timeline.languages.language import Around, Language, Rule
from timeline.languages.marks import PLAIN
from timeline.languages.naming import RULE, given
from timeline.languages.relating import (
    closes,
    follows,
    goes_on,
    had_been,
    hangs,
    joined,
    looks_ahead,
    looks_aside,
    looks_back,
    opens,
    paired,
    promised,
    relation,
    reporting,
    says,
)
from timeline.languages.tenses import NEAR, words_before
from timeline.languages.years import in_year
from timeline.sections import Sections, settled
from timeline.values import Document, Expression, Field, NamedPeriod, Relation, Role, Sentence, Spot, Tense

_AHEAD = ("future", "intended")
_FAR = 120  # characters that brackets may be long


class _Fold(dict[int, str]):
    """One ASCII character for any other: blanks, quotes, dashes and signs of money alike, letters and digits as `_`,
    the rest as `?`.

    Code points stay one to one, so an offset into the folded text is an offset into the text.
    """

    def __missing__(self, code: int) -> str:
        self[code] = folded = chr(code) if code < 0x80 else "_" if chr(code).isalnum() else "?"
        return folded


_FOLD = _Fold(PLAIN | dict.fromkeys(map(ord, "£€¥₹₦₩₽₺₴₪"), "$"))
_WIDE = re.compile(r"[^\x00-\x7f]+")  # few, so it is quicker to look for them than to translate all


def _fold(text: str) -> str:
    """The text in ASCII, line ends as blanks and paragraph ends as control characters, code point by code point."""
    folded = text if text.isascii() else _WIDE.sub(lambda found: found[0].translate(_FOLD), text)
    if "\r" in folded:
        folded = folded.replace("\r\n\r\n", "\x01\x01\x01\x01").replace("\r", " ")
    return folded.replace("\n\n", "\x01\x01").replace("\n", " ").replace("\t", " ")


def recognise(document: Document, language: Language, periods: tuple[NamedPeriod, ...] = ()) -> tuple[Spot, ...]:
    """Find the date expressions of title and text, boilerplate included, in order; the `periods` by their names too."""
    title = [sentence for sentence in document.sentences if sentence.field == "title"]
    body = [sentence for sentence in document.sentences if sentence.field == "text"]
    spots = list(_read(document.article.title or "", "title", title, 0, language, periods)) if title else []
    spots += _read(document.article.text, "text", body, len(title), language, periods)
    return settled(spots)


def _read(
    text: str,
    field: Field,
    sentences: list[Sentence],
    first: int,
    language: Language,
    periods: tuple[NamedPeriod, ...],
) -> Iterator[Spot]:
    """The spots of one field; `first` is the number of its first sentence."""
    folded = _fold(text)
    low = folded.lower()
    context = language.context
    starts = [sentence.start for sentence in sentences]
    # Each step goes over the whole text before the next begins: what it works with stays in the processor's cache.
    found = list(_spans(folded, language))
    if periods:
        found = list(_beside(found, [Found(*one, RULE) for one in given(text, periods, context)]))
    found = list(joined_up(found, folded, context))
    sections = Sections(folded, sentences)
    previous, opened, aside = 0, False, False
    told: Tense | None = None
    for start, end, expression, rule, read in found:
        index = max(0, bisect_right(starts, start) - 1)
        sentence = sentences[index] if sentences else Sentence(0, len(text))
        words = words_before(low, start, sentence.start, NEAR)
        last = words[-1] if words else ""
        inside = last in context.determiners or last.endswith(context.possessive)
        noun = thing(words, expression, folded[end : min(sentence.end, end + NEAR)], context) if read else None
        between = low[previous:start] if previous > sentence.start else None
        lead = between if opened and between is not None else low[sentence.start : start]
        opened = len(lead) < NEAR and opens(lead.split(), expression, context)
        again = told == "usual" and also_usual(between, context)
        if not (again or (told and paired(between, context))):  # "by Sunday | or Monday" is of one verb
            told = tense(folded, *read, sentence, context, expression, noun, previous) if read else None
        after = told is not None and follows(between, context)
        if after and told in _AHEAD:
            told = "past"  # "will leave in July after serving until | May"
        related = relation(words, expression, context)
        leads = opened and related is not Relation.BY  # "by | May they had left" goes on
        behind = low[end : min(sentence.end, end + NEAR)].split() if leads else []
        looks = looks_aside(words, context) or had_been(behind, context)
        looks = looks or (between is not None and hangs(words, context))
        aside = looks or (aside and goes_on(between))  # "had come in 1941 and gone in | 1943"
        if told and between is not None and is_hour(expression) and context.dating.issuperset(between.split()):
            told = None  # "26 May 2009 at | 20:21": of that day whatever the verb
        section, heads = sections.at(index, start, end, expression, opened)
        yield Spot(
            start,
            end,
            text[start:end],
            rule,
            field,
            expression,
            sentence=first + index,
            paragraph=sentence.paragraph,
            tense=told if read else None,
            relation=related,
            opens=opened,
            modifies=inside,
            reporting=reporting(words, context),
            done=tells(words, context)
            if in_year(expression)
            else read is not None and (noun == "past" or done(words, context)),
            joined=read is not None and joined(between, words, context),
            back=read is not None
            and (
                after
                or (told in ("past", "intended") and looks_back(between, context))
                or (told in _AHEAD and looks_ahead(between, context))
            ),
            closes=between is not None and context.forward not in words and closes(between, context),
            aside=aside,
            bracketed=_in_brackets(folded, max(sentence.start, start - _FAR), start),
            promised=promised(words, context) or (told in _AHEAD and says(words, context)),
            apart=sentence.role is Role.BOILERPLATE,
            heads=heads,
            section=None if section is None else first + section,
        )
        previous = end


def _in_brackets(text: str, first: int, start: int) -> bool:
    opened = text.rfind("(", first, start)
    return opened >= 0 and text.find(")", opened, start) < 0


def _beside(found: Iterable[Found], named: list[Found]) -> Iterator[Found]:
    """Both in order; where two overlap the name given with the request wins."""
    starts = [one.start for one in named]

    def free(one: Found) -> bool:
        before = bisect_left(starts, one.end)
        return before == 0 or named[before - 1].end <= one.start

    return merge(filter(free, found), named)


def _spans(folded: str, language: Language) -> Iterator[Found]:
    """Every expression, leftmost and longest first; words no rule wants are stepped over."""
    scanner, data, at = language.scanner, folded.encode("ascii"), 0
    hits = scanner.hits(data)
    while found := hits.after(at):
        start, end = found
        while end > start:
            taken = _first(scanner.reading(data[start:end]), Around(folded, start, end))
            if taken:
                parts, rule = taken
                at = parts[-1][1]
                read = (start, at) if rule.tense else None
                for span in parts:
                    yield Found(*span, rule.name, read)
                break
            shorter = scanner.within(data, start, _before_word(folded, start, end))
            end = shorter if shorter is not None and shorter < end else start
        else:
            at = _after_word(folded, *found)


def _first(rules: list[Rule], around: Around) -> tuple[tuple[tuple[int, int, Expression], ...], Rule] | None:
    for rule in rules:
        parts = rule.read(around)
        if parts:
            return parts, rule
    return None


def _after_word(text: str, start: int, end: int) -> int:
    """Where to look again when nothing could be read at `start`."""
    at = start + 1
    while at < end and text[at].isalnum():
        at += 1
    return at


def _before_word(text: str, start: int, end: int) -> int:
    """The end of `text[start:end]` without its last word."""
    at = end - 1
    while at > start and text[at - 1].isalnum():
        at -= 1
    while at > start and not text[at - 1].isalnum():
        at -= 1
    return at
