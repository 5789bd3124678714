"""Document -> Spots: every date expression, read without an anchor.

One pass of the language's scanner finds where an expression may stand; only there is anything else looked at.
Time is linear in the text, whatever the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

from timeline.languages.language import Around, Context, Language, Rule
from timeline.languages.marks import PLAIN
from timeline.languages.naming import RULE, given
from timeline.values import Document, Expression, Field, NamedPeriod, Relation, Role, Sentence, Spot, Tense

_WINDOW = 140
_NOUNS = 5  # words a noun phrase goes on behind its date: "the May 5 Marrow Bridge rail crash"
_NEAR = 48
_AUXILIARY = 3  # words between an auxiliary and its participle
_CLAUSE_ENDS = (":", ";")
_PUNCTUATION = ".,;:!?\"'()`"


class _Fold(dict[int, str]):
    """One ASCII character for any other: blanks, quotes and dashes alike, letters and digits as `_`, the rest as `?`.

    Code points stay one to one, so an offset into the folded text is an offset into the text.
    """

    def __missing__(self, code: int) -> str:
        self[code] = folded = chr(code) if code < 0x80 else "_" if chr(code).isalnum() else "?"
        return folded


_FOLD = _Fold(PLAIN)


def _fold(text: str) -> str:
    """The text in ASCII, line ends as blanks and paragraph ends as control characters, code point by code point."""
    folded = text if text.isascii() else text.translate(_FOLD)
    if "\r" in folded:
        folded = folded.replace("\r\n\r\n", "\x01\x01\x01\x01").replace("\r", " ")
    return folded.replace("\n\n", "\x01\x01").replace("\n", " ").replace("\t", " ")


class _Found(NamedTuple):
    """An expression where it stands, and the name of the rule that read it; if its meaning depends on the tense of the
    verb, also the span of `read`, all the words the rule read.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    read: tuple[int, int] | None = None


def recognise(document: Document, language: Language, periods: tuple[NamedPeriod, ...] = ()) -> tuple[Spot, ...]:
    """Find the date expressions of title and text, boilerplate included, in order; the `periods` by their names too."""
    title = [sentence for sentence in document.sentences if sentence.field == "title"]
    body = [sentence for sentence in document.sentences if sentence.field == "text"]
    spots = list(_read(document.article.title or "", "title", title, 0, language, periods)) if title else []
    spots += _read(document.article.text, "text", body, len(title), language, periods)
    return tuple(spots)


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
    context = language.context
    starts = [sentence.start for sentence in sentences]
    found = _spans(folded, language)
    if periods:
        found = _beside(found, [_Found(*one, RULE) for one in given(text, periods, context)])
    for start, end, expression, rule, read in found:
        index = max(0, bisect_right(starts, start) - 1)
        sentence = sentences[index] if sentences else Sentence(0, len(text))
        before = folded[max(sentence.start, start - _NEAR) : start]
        words = before.lower().split()
        last = words[-1] if words else ""
        inside = last in context.determiners or last.endswith(context.possessive)
        thing = _thing(words, folded[end : min(sentence.end, end + _NEAR)], context) if read else None
        yield Spot(
            start,
            end,
            text[start:end],
            rule,
            field,
            expression,
            sentence=first + index,
            paragraph=sentence.paragraph,
            tense=_tense(folded, *read, sentence, context, thing) if read else None,
            relation=context.relations.get(last),
            opens=start - sentence.start < _NEAR and all(word in context.openers for word in words),
            modifies=inside,
            reporting=_reporting(words, context),
            done=thing == "past" or _done(words, context),
            apart=sentence.role is Role.BOILERPLATE,
        )


def _beside(found: Iterator[_Found], named: list[_Found]) -> Iterator[_Found]:
    """Both in order; where two overlap the name given with the request wins."""
    starts = [one.start for one in named]

    def free(one: _Found) -> bool:
        before = bisect_left(starts, one.end)
        return before == 0 or named[before - 1].end <= one.start

    return merge(filter(free, found), named)


def _spans(folded: str, language: Language) -> Iterator[_Found]:
    """Every expression, leftmost and longest first; words no rule wants are stepped over."""
    scanner, data, at = language.scanner, folded.encode("ascii"), 0
    while found := scanner.next(data, at):
        start, end = found
        at = _after_word(folded, start, end)
        while end > start:
            taken = _first(scanner.reading(data[start:end]), Around(folded, start, end))
            if taken:
                parts, rule = taken
                last = max(span[1] for span in parts)
                read = (start, last) if rule.tense else None
                yield from (_Found(*span, rule.name, read) for span in parts)
                at = max(at, last)
                break
            shorter = scanner.within(data, start, _before_word(folded, start, end))
            end = shorter if shorter is not None and shorter < end else start


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


def _tense(text: str, start: int, end: int, sentence: Sentence, context: Context, thing: Tense | None) -> Tense | None:
    """The tense of the verb nearest before in the sentence, else of the first after; what somebody had is past.

    `thing` is what the noun behind the expression says of it.
    """
    near = text[max(sentence.start, start - _NEAR) : start].split()
    last = near[-1].lower() if near else ""
    if thing == "past":
        return thing
    if " ".join(near[-4:-1] if last in context.determiners else near[-3:]).lower().endswith(context.heralds):
        return "future"
    if last in context.deadlines and text.startswith(f" {context.infinitive} ", end):
        return "future"
    limit = context.relations.get(last) in (Relation.BY, Relation.UNTIL)
    after = _verb_after(text, end, sentence, context) if limit else None
    if after == "future":
        return after
    if thing is None and text.startswith((context.possessive, f" {context.possessive}"), end):
        return "past"
    before = _verb(near[::-1], context, backwards=True)
    if before is None and start - _NEAR > sentence.start:
        words = text[max(sentence.start, start - _WINDOW) : start].split()
        before = _verb(words[::-1], context, backwards=True)
    tense = before or after or _verb_after(text, end, sentence, context)
    return tense if tense == "past" else thing or tense


def _thing(before: list[str], after: str, context: Context) -> Tense | None:
    """Whether the noun that a date stands with is of what happens unforeseen or of what is set beforehand."""
    last = before[-1] if before else ""
    if last in context.dating and before[-2:-1] and before[-2] in context.happened:
        return "past"  # "the blast on 20 April"
    owner = after.lstrip().startswith(context.possessive)
    if not (owner or last in context.determiners or last.endswith(context.possessive)):
        return None
    for word in after.removeprefix(" ").removeprefix(context.possessive if owner else "").split()[:_NOUNS]:
        bare = word.strip(_PUNCTUATION).lower()
        if bare in context.happened:
            return "past"
        if bare in context.scheduled:
            return "future"
        if bare != word.lower() or bare in context.relations or bare in context.dating or bare in context.verbs:
            return None
    return None


def _reporting(words: list[str], context: Context) -> bool:
    """Whether the verb nearest before is one of saying: "said on Monday"; not "said they came on Monday"."""
    for word in reversed(words):
        bare = word.strip(_PUNCTUATION)
        if bare in context.reporting:
            return True
        if context.verbs.get(bare) == "past":
            return False
    return False


def _done(words: list[str], context: Context) -> bool:
    """Whether the words before end in a verb of the past: "he died on"; not "to be held on", "was extended to"."""
    words = words[:-1] if words and words[-1] in context.dating else words
    if not words or words[-1] in context.intents or context.to_be in words[-2:-1]:
        return False
    return context.verbs.get(words[-1]) == "past" or (words[-1].endswith(context.past_end) and len(words[-1]) > 4)


def _verb_after(text: str, end: int, sentence: Sentence, context: Context) -> Tense | None:
    return _verb(text[end : min(sentence.end, end + _WINDOW)].split(), context, backwards=False)


def _intent(bare: str, before: str, context: Context, backwards: bool) -> Tense:
    """“Plans to": to come; "agreed to sell in April": to come then; "in April it agreed to sell": past."""
    if before in context.auxiliaries:
        return "intended" if context.verbs.get(before) == "past" else "future"
    if bare.endswith(context.past_end):
        return "intended" if backwards else "past"
    return "future"


def _attributive(before: list[str], context: Context) -> bool:
    """Whether a participle stands before a noun: "on a | still unspecified date"; `before` reads backwards."""
    if before and before[0].lower() in context.adverbs:
        before = before[1:]
    return bool(before) and before[0].lower() in context.determiners


def _verb(words: list[str], context: Context, *, backwards: bool) -> Tense | None:
    """The first word that shows a tense: "expected to" the future, whatever "expected" alone would."""
    infinitive, participle = False, -_AUXILIARY - 1
    for index, word in enumerate(words):
        if backwards and word.endswith(_CLAUSE_ENDS):
            break
        bare = word.strip(_PUNCTUATION).lower()
        if bare in context.namesakes and word[0].isupper():
            continue
        for contracted, whole in context.contractions:
            bare = whole if bare.endswith(contracted) else bare
        coming = words[index + 1].strip(_PUNCTUATION) if index + 1 < len(words) else ""
        if bare in context.intents and (infinitive or (not backwards and coming == context.infinitive)):
            if backwards and tuple(words[index + 1 : index + 3]) == context.had_been:
                return "past"
            return _intent(
                bare, (coming if backwards else words[index - 1] if index else "").lower(), context, backwards
            )
        infinitive = bare == context.infinitive
        tense = context.verbs.get(bare)
        if tense is not None and (bare in context.auxiliaries or tense != "past"):
            return "past" if participle == index - 1 and bare in context.perfects else tense
        if participle >= 0 and index - participle >= _AUXILIARY:
            return "past"
        adjective = backwards and _attributive(words[index + 1 : index + 3], context)
        if (
            participle < 0
            and not adjective
            and (tense or (bare.endswith(context.past_end) and len(bare) > 4 and word.islower()))
        ):
            participle = index  # "opened", unless an auxiliary before says otherwise: "would be opened"
            if not backwards:
                return "past"
    return "past" if participle >= 0 else None
