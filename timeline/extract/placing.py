"""What a date dates: the clause it stands in, or only the noun it modifies, or nothing (DESIGN section 4)."""

from timeline.extract.clauses import Clause, Parse
from timeline.extract.phrases import DASHES, PHRASE, Place, is_event_noun, postmodified, premodified
from timeline.extract.spans import BRACKETS, OPENING, noun_like, phrase_start, span, when_clause
from timeline.extract.tokens import TIMEX
from timeline.extract.verbs import is_break
from timeline.languages.clauses import Clauses
from timeline.values import Relation

_BRACKET = 20  # tokens between a date and the brackets around it
_AMOUNT = 8  # tokens of an amount of money or people: "$ 2.8 billion"
_ENTRY = DASHES | {":", "|"}  # behind the date of an entry: "16 May: Hale taken"
_DATELINE = 5  # tokens that a place and its comma may have
_AS = 3  # tokens from "as" to "as"
_NEAR = 6  # tokens between a participle and a date that is still its own


def place(parse: Parse, t: int, words: Clauses) -> Place | None:
    """Where the expression at token `t` belongs; None when it dates no event ("worse than last year")."""
    if t > 1 and parse.tokens.low[t - 2] == TIMEX and parse.tokens.low[t - 1] in words.coordinators | DASHES:
        pair = place(parse, t - 2, words)  # "on Monday and Tuesday"
        return Place(pair.first, max(pair.last, t), pair.clause, pair.noun) if pair else None
    phrase = premodified(parse, t, words)
    if phrase is not None:
        if not phrase.noun:
            return None
        return _telling_subject(parse, t, phrase, words) or _setting(parse, t, phrase, words) or phrase
    low = parse.tokens.low
    opened = _opened(parse, t, words)
    if opened is not None:
        return opened
    left = low[t - 1] if t else ""
    if _compared(low, t, words):
        return None
    one = left in words.prepositions and t > 1 and low[t - 2] in words.ones
    if one and not any(clause.start == t - 2 for clause in parse.clauses):
        return None  # "as those of 2017", "than the one in 2017"; not "no idea that in 2017 | it would burn"
    reasons = (_baseline, _ranked, _some_of, _anniversary, _labels, _names)
    if any(dates_nothing(parse, t, words) for dates_nothing in reasons):
        return None
    own = _of_its_own(parse, t, words)
    if own is not None:
        return own
    phrase = postmodified(parse, t, words)
    if phrase is not None:
        return _of_phrase(parse, t, phrase, words)
    if _bracketed(parse, t, words) or _apposed(parse, t, words):
        return None
    number = _saying(parse, _clause(parse, t, words), t, words)
    if number is None:
        return _verbless(parse, words)
    number = occasion(parse, number, words)
    first, last = span(parse, number, t, words)
    if _of_any(parse, parse.clauses[number], first, words):
        return None
    return _held(parse, number, first, t, words) or Place(first, last, number)


def _compared(low: list[str], t: int, words: Clauses) -> bool:
    """“Worse than last year", "more than in all of | 2014"."""
    k = t - 1
    as_ = k - (low[k] in words.settings)
    if low[as_] == "as" and low[as_ - 1] in words.shares and "as" in low[max(0, as_ - _AS) : as_]:
        return True  # "twice as many as | a week earlier"
    while k > 0 and (low[k] == "of" or low[k] in words.shares or low[k] in words.prepositions - words.comparisons):
        k -= 1
    return k >= 0 and low[k] in words.comparisons


def _opened(parse: Parse, t: int, words: Clauses) -> Place | None:
    """What a date tells that opens a clause: "the day in 1988 | when he vanished", "since May, | when he left"."""
    number = when_clause(parse, t)
    if number is None or t < 1:
        return None
    low, timex = parse.tokens.low, parse.tokens.timex[t]
    described = t > 1 and (low[t - 2] in words.spells or low[t - 2] in words.ones)
    if not described and timex.relation not in (Relation.SINCE, Relation.UNTIL):
        return None
    last = span(parse, number, t, words)[1]
    return Place(phrase_start(parse, t - 2, words) if described and low[t - 2] in words.spells else t, last, number)


def _of_its_own(parse: Parse, t: int, words: Clauses) -> Place | None:
    """“Found a girl | missing since May"."""
    low = parse.tokens.low
    since = parse.tokens.timex[t].relation is Relation.SINCE
    if since and t > 2 and low[t - 2] in words.fates and noun_like(parse, t - 3, words):
        return Place(phrase_start(parse, t - 3, words), t, None, low[t - 2])
    return None


def clause_place(parse: Parse, t: int, words: Clauses) -> Place | None:
    """The clause that token `t` stands in, whatever it modifies; of a sentence it opens, the one after the comma."""
    number = _clause(parse, t, words)
    if number is None and t == 0 and "," in parse.tokens.low:
        comma = parse.tokens.low.index(",")
        after = (k for k, clause in enumerate(parse.clauses) if clause.verb.first > comma)
        number = next(after, None)
    return None if number is None else Place(*span(parse, number, t, words), number)


def _baseline(parse: Parse, t: int, words: Clauses) -> bool:
    """Whether it says what an amount is held against: "fell from a year earlier", "up from 2.8 billion in 2016"."""
    low = parse.tokens.low
    k = t - 1
    inside = k > 0 and low[k] in words.prepositions and low[k] not in words.sources  # "2.8 billion in 2016"
    if inside and _counted(parse, k - 1, words):
        k -= 1
    last = k
    while k >= 0 and last - k < _AMOUNT and (_counted(parse, k, words) or (k < last and low[k] in ("or", "to"))):
        k -= 1
    if k < 0:
        return False
    if k == last:
        return low[k] in words.sources and parse.tokens.timex[t].rule in words.comparing
    return low[k] in words.sources or low[k] in words.comparisons or (k > 0 and low[k - 1] in words.comparisons)


def _counted(parse: Parse, k: int, words: Clauses) -> bool:
    """Whether a token is of an amount: "two or three a month"."""
    low, timex = parse.tokens.low[k], parse.tokens.timex.get(k)
    return low[0].isdigit() or low in words.amounts or (timex is not None and timex.type == "SET")


def _ranked(parse: Parse, t: int, words: Clauses) -> bool:
    """“The first visit | since 2011", "the deadliest attack | since May": that there was none before is no event."""
    low = parse.tokens.low
    if parse.tokens.timex[t].relation is not Relation.SINCE:
        return False
    for k in range(t - 2, max(-1, t - PHRASE), -1):
        if low[k] in words.ranks or (low[k].endswith(words.superlative) and low[k] not in words.event_nouns):
            return low[k - 1] in words.determiners | {"'s", "’s"}
        if is_break(low[k]) or any(group.first <= k <= group.last for group in parse.groups if group.shape == "finite"):
            return False
    return False


def _anniversary(parse: Parse, t: int, words: Clauses) -> bool:
    """“It is five years | today since he left": today nothing happens."""
    low, length = parse.tokens.low, parse.tokens.timex.get(t - 1)
    since = "since" in low[t + 1 : t + 3]
    return length is not None and length.type == "DURATION" and since and low[1] in words.be


def _labels(parse: Parse, t: int, words: Clauses) -> bool:
    """“Marrow at Brod, | 7 p.m.: the hosts lost four games": the hour of a game, not of what is told of it.

    Before a day so few words may be a place: "Port Vara, | 12 March: police ...".
    """
    low = parse.tokens.low
    if low[t + 1 : t + 2] != [":"] or low[t - 1] in words.prepositions or any(one.first < t for one in parse.groups):
        return False
    named = any(low[k][0].isalnum() for k in range(t))
    return named and (parse.tokens.timex[t].type == "TIME" or (t > _DATELINE and is_break(low[t - 1])))


def _names(parse: Parse, t: int, words: Clauses) -> bool:
    """“Before | the summer holidays end on 14 August": part of the name of what has a date of its own."""
    owner = parse.owner[t] if parse.owner else -1
    if owner < 0 or parse.clauses[owner].start + 1 != t or parse.clauses[owner].verb.head not in words.scheduled:
        return False
    clause = parse.clauses[owner]
    return clause.sort == "subordinate" and any(clause.verb.last < k < clause.end for k in parse.tokens.timex)


def _apposed(parse: Parse, t: int, words: Clauses) -> bool:
    """“The senator, a critic of the war | since 2003, voted on Monday": of what she was, not of what she did."""
    low, verbs = parse.tokens.low, {k for group in parse.groups for k in range(group.first, group.last + 1)}
    opened = next((k for k in range(t - 1, 0, -1) if is_break(low[k]) or k in verbs), 0)
    if low[opened] != "," or low[t + 1 : t + 2] != [","] or low[opened + 1] not in words.determiners - words.relatives:
        return False
    joined = not words.coordinators.isdisjoint(low[opened:t])
    return noun_like(parse, opened - 1, words) and t + 2 in verbs and not joined


def _of_any(parse: Parse, clause: Clause, first: int, words: Clauses) -> bool:
    """“Any bridge built | before 1975": of no one event; "all 12 miners held | in May" were held then."""
    low = parse.tokens.low
    counted = low[first + 1] in words.numbers or low[first + 1][0].isdigit()
    return clause.verb.shape == "participle" and low[first] in words.every and not counted


def _some_of(parse: Parse, t: int, words: Clauses) -> bool:
    """“Counted 40 cases, most of them | in 2016": of what was counted, not of the counting."""
    low = parse.tokens.low
    comma = next((k for k in range(t - 1, max(-1, t - PHRASE), -1) if low[k] == ","), -1)
    if comma < 0 or any(comma < group.first < t for group in parse.groups):
        return False
    return any(
        low[k] == "of"
        and (low[k - 1] in words.shares or low[k - 1] in words.numbers or low[k - 1][0].isdigit())
        and low[k + 1] in words.pronouns | words.ones | words.persons | words.things
        for k in range(comma + 1, t - 1)
    )


def _held(parse: Parse, number: int, first: int, t: int, words: Clauses) -> Place | None:
    """“came at a meeting | held on Friday”: what happens at a meeting has its date."""
    clause, low = parse.clauses[number], parse.tokens.low
    outside = clause.parent if clause.parent >= 0 else _enclosing(parse, number)
    if clause.sort != "participle" or clause.verb.shape != "participle" or outside < 0 or not first:
        return None
    named = any(is_event_noun(low[k], words) or low[k] in words.utterances for k in range(first, clause.start))
    if not named or low[first - 1] not in words.settings or is_break(low[clause.start - 1]):
        return None
    if not parse.clauses[outside].verb.past:
        return None
    begin, end = span(parse, outside, t, words)
    return Place(begin, end, outside)


def _telling_subject(parse: Parse, t: int, phrase: Place, words: Clauses) -> Place | None:
    """“Monday's attack killed six”: the clause tells the same event as its subject."""
    for number, clause in enumerate(parse.clauses):
        if (
            clause.subject[0] <= phrase.first
            and t < clause.verb.first <= phrase.last + 3
            and clause.sort != "participle"
        ):
            acts = clause.verb.past and not clause.verb.passive
            says = phrase.noun in words.utterances and clause.verb.head in words.statements
            takes_place = acts and (clause.verb.head in words.results or says)  # "a report in May accused"
            starts = clause.start == phrase.first or clause.subject[0] == phrase.first
            if takes_place and starts and clause.verb.first > phrase.last:
                first, last = span(parse, number, t, words)
                return Place(first, last, number)
    return None


def _setting(parse: Parse, t: int, phrase: Place, words: Clauses) -> Place | None:
    """“In a July 16 speech, she said", "died in the 2017 raid": what happens in an event has its date."""
    before = parse.tokens.low[phrase.first - 1] if phrase.first else ""
    number = _clause(parse, t, words) if before in words.settings else None
    if number is None or parse.clauses[number].verb.head in words.blaming:
        return None
    first, last = span(parse, number, t, words)
    return Place(min(first, phrase.first - 1), max(last, phrase.last), number)


def _of_phrase(parse: Parse, t: int, phrase: Place, words: Clauses) -> Place | None:
    """What a date behind its noun tells: the noun's event, or what happened in it: "in a letter of | 9 March"."""
    low = parse.tokens.low
    inside = phrase.noun or (low[t - 1] == "of" and low[t - 2] in words.utterances)
    told = _setting(parse, t, phrase, words) if inside else None
    if told is not None or not phrase.noun:
        return told
    return _telling_subject(parse, t, phrase, words) or phrase


def _verbless(parse: Parse, words: Clauses) -> Place | None:
    """A sentence without a verb tells an event only by a noun; a long one is a list."""
    low = parse.tokens.low
    if not 3 < len(low) < 80 or (";" in low and parse.clauses):
        return None
    heads = [k for k in range(len(low)) if is_event_noun(low[k], words)]
    at = int(is_break(low[0]))  # "| 16 May | Hale taken |" in a table
    entry = low[at] == TIMEX and low[at + 1] in _ENTRY and any(one.shape == "participle" for one in parse.groups)
    return Place(0, len(low) - 1, None, low[heads[-1]] if heads else "") if heads or entry else None


# clauses


def _clause(parse: Parse, t: int, words: Clauses) -> int | None:
    number = parse.owner[t] if parse.owner else -1
    while number >= 0:
        clause = parse.clauses[number]
        if ";" in parse.tokens.low[clause.verb.last + 1 : t]:
            return None  # "left millions homeless; two years later, all quiet"
        lead = parse.clauses[clause.leader] if clause.leader >= 0 else clause
        if _behind(parse, lead, clause.verb.last, t, words):
            number = lead.parent  # "close the mill, which opened in 1964 and made soap, | in 2014"
            continue
        if clause.sort != "participle" or _own_date(parse, clause, t, words):
            return number
        outer = clause.parent if clause.parent >= 0 else _enclosing(parse, number)
        number = outer
    return None


def _behind(parse: Parse, clause: Clause, verb: int, t: int, words: Clauses) -> bool:
    """Whether a date ends a sentence behind the comma that closes a relative clause with a date of its own.

    `verb` is the last token of its last verb.
    """
    low, start = parse.tokens.low, clause.start
    commas = [k for k in range(verb + 1, t) if is_break(low[k])]
    between = low[commas[0] + 1 : t] if len(commas) == 1 else []
    dates = between != [] and all(one in words.prepositions or one in words.adverbs for one in between)  # "only in"
    if not dates or low[t + 1 : t + 2] not in ([], ["."]):
        return False
    if clause.sort != "relative" or clause.parent < 0 or start < 1 or low[start - 1] != ",":
        return False
    return any(start < at < commas[0] for at in parse.tokens.timex)


def _saying(parse: Parse, number: int | None, t: int, words: Clauses) -> int | None:
    """“called them rats who should leave, in an interview in 2017": what is dated is what was said there."""
    low = parse.tokens.low
    where = {low[k] for k in range(max(0, t - _NEAR), t)}
    outer = number
    while outer is not None and outer >= 0 and where & words.utterances:
        if parse.clauses[outer].verb.head in words.reporting:
            return outer
        outer = parse.clauses[outer].parent if parse.clauses[outer].sort == "relative" else -1
    return number


def occasion(parse: Parse, number: int, words: Clauses) -> int:
    """“Three were killed when a bus overturned on Friday": the date of the occasion is that of what happened on it.

    So is that of a disaster "after" which people came to harm.
    """
    clause = parse.clauses[number]
    if clause.sort != "subordinate" or clause.parent < 0:
        return number
    parent = parse.clauses[clause.parent]
    main = parse.clauses[parent.leader] if parent.leader >= 0 else parent  # "nine died and 14 were hurt | when"
    opener = parse.tokens.low[clause.start]
    disaster = words.event_types.get(clause.verb.head) in words.broader and main.verb.head in words.harm
    if opener not in words.occasions and not (opener in words.causes and disaster):
        return number
    happened = clause.verb.past and main.verb.past and not (main.verb.perfect or main.verb.copula or main.verb.negated)
    dated = any(parse.owner[t] == clause.parent for t in parse.tokens.timex)
    return clause.parent if happened and not dated and parent.verb.last < clause.start else number


def _bracketed(parse: Parse, t: int, words: Clauses) -> bool:
    """Whether a date stands in brackets without a verb: "a record of 27 inches (1925)"."""
    low = parse.tokens.low
    opened = next((k for k in range(t - 1, max(t - _BRACKET, -1), -1) if low[k] in BRACKETS), t)
    closed = next((k for k in range(t + 1, min(t + _BRACKET, len(low))) if low[k] in BRACKETS), t)
    if low[opened] not in OPENING or low[closed] not in BRACKETS - OPENING:
        return False
    cited = low[opened + 1] in words.citing  # "(see Ilves v. Orlen, 12 June 2012)"
    return cited or not any(opened < group.first < closed for group in parse.groups)


def _enclosing(parse: Parse, number: int) -> int:
    """The clause a participle at the head of a sentence belongs to: the first real one."""
    real = [i for i, clause in enumerate(parse.clauses) if clause.sort != "participle" and i != number]
    return real[0] if real else -1


def _goes_along(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """Whether the noun stands behind a verb and a comma: "left, a step | upheld by", "fell, with sales | hit by"."""
    low, noun = parse.tokens.low, phrase_start(parse, clause.start - 1, words)
    before = noun - 1 - (low[noun - 1] == words.along)
    outer = parse.clauses[clause.parent].verb if clause.parent >= 0 else None
    return noun < clause.start and low[before] == "," and outer is not None and outer.last < before


def _own_date(parse: Parse, clause: Clause, t: int, words: Clauses) -> bool:
    """A gerund or a participle keeps the dates behind it: after a comma all, else those near it."""
    if t < clause.verb.first:
        return False
    if clause.verb.shape == "gerund":
        return clause.parent < 0 or is_break(parse.tokens.low[clause.start - 1]) or t - clause.verb.last <= 2 * _NEAR
    comma = clause.start > 0 and (is_break(parse.tokens.low[clause.start - 1]) or _goes_along(parse, clause, words))
    subject = any(c.subject[0] <= clause.start and t < c.subject[1] for c in parse.clauses if c is not clause)
    return comma or subject or t - clause.verb.last <= _NEAR  # "a teacher held in the city of Orlen since | May died"
