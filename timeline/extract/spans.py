"""From which token to which a clause tells its event, and where the noun begins that it describes."""

from timeline.extract.clauses import SOFT, Clause, Parse
from timeline.extract.verbs import adverb, is_break
from timeline.languages.clauses import Clauses

_NOUN = 10  # tokens a noun may have before a clause that describes it
_ABBREVIATED = 2  # letters before the stop of an abbreviation, at most: "Mr."
OPENING = frozenset(["(", "-lrb-"])
BRACKETS = OPENING | {")", "-rrb-"}


def noun_like(parse: Parse, k: int, words: Clauses) -> bool:
    """Whether a token can stand in a noun phrase."""
    tokens = parse.tokens
    low = tokens.low[k]
    if not low[0].isalpha() or low in words.prepositions or low in words.determiners or low in words.pronouns:
        return False
    if low in words.coordinators or low in words.subordinators or low in words.relatives or low in words.adverbs:
        return False
    return not any(group.first <= k <= group.last for group in parse.groups if group.shape in ("finite", "infinitive"))


def phrase_start(parse: Parse, k: int, words: Clauses) -> int:
    """The token with which the noun phrase begins that ends at token k."""
    low, first = parse.tokens.low, k
    while first > 0 and (noun_like(parse, first - 1, words) or low[first - 1] in words.determiners | {"'s", "’s"}):
        first -= 1
        if low[first] in words.determiners:
            break
    return first


def span(parse: Parse, number: int, t: int, words: Clauses) -> tuple[int, int]:
    """First and last token of the smallest stretch that tells clause `number` with the expression at `t`."""
    clause = parse.clauses[number]
    first, last = _start(parse, number, words), _cut(parse, number, t, words)
    leader = clause.leader if clause.leader >= 0 else number
    dated = {parse.owner[k] for k in parse.tokens.timex}
    before = {k for k in range(leader, number) if k == leader or parse.clauses[k].leader == leader}
    placed = {parse.owner[k] for k, timex in parse.tokens.timex.items() if timex.interval and timex.type != "DURATION"}
    if clause.verb.shared and leader != number and not before & placed:
        first = _start(parse, leader, words)
    if leader != number and t > clause.verb.last and _shares_date(parse, leader, number, dated):
        first = _start(parse, leader, words)
    if t < clause.verb.first:
        for k, other in enumerate(parse.clauses):
            if other.leader == leader and k > number:
                between = parse.tokens.low[other.start : other.verb.first]
                if k in dated or any(low in words.backward for low in between):
                    break  # "in 2006, he left and | later returned"
                last = max(last, _cut(parse, k, t, words))
    dates = set(parse.tokens.timex) - {t}
    for k, other in enumerate(parse.clauses):
        inside = set(range(other.start, min(other.end, len(parse.owner))))
        if (
            _same_occasion(parse, other, number, words)
            and other.start > last
            and not dates & inside
            and other.start <= last + 2
        ):
            last = _cut(parse, k, other.verb.last, words)
    when = when_clause(parse, t)
    if when is not None:
        behind = [c for k, c in enumerate(parse.clauses) if when in (k, c.leader)]
        last = max(last, *(last_word(parse, min(c.end, len(parse.tokens)) - 1, words) for c in behind))
    return min(first, t), max(last, t)


def when_clause(parse: Parse, t: int) -> int | None:
    """The clause that a date opens: "in 2017, when miners were trapped"."""
    low = parse.tokens.low
    at = t + 2 if low[t + 1 : t + 2] == [","] else t + 1
    if low[at : at + 1] != ["when"]:
        return None
    return next((k for k, clause in enumerate(parse.clauses) if clause.start == at), None)


def main_span(parse: Parse, number: int, words: Clauses) -> tuple[int, int]:
    """First and last token of an undated clause with those coordinated with it."""
    at = parse.clauses[number].verb.last
    last = _cut(parse, number, at, words)
    for k, other in enumerate(parse.clauses):
        if other.leader == number or _same_occasion(parse, other, number, words):
            last = max(last, _cut(parse, k, other.verb.last, words))
    return _start(parse, number, words), last


def _same_occasion(parse: Parse, other: Clause, number: int, words: Clauses) -> bool:
    """“..., where she said”, "..., killing two": what hangs behind a comma and has the time of its clause."""
    clause, low = parse.clauses[number], parse.tokens.low
    if other.parent != number or other.start <= clause.verb.last:
        return False
    if low[other.start] == "where":
        return True
    if other.verb.head in words.clausal - words.statements:
        return False  # ", meaning that ..." explains
    cut_off = any(other.start < inner.start < other.end for inner in parse.clauses if inner.sort == "subordinate")
    return other.verb.shape == "gerund" and is_break(low[other.start - 1]) and not cut_off


def _shares_date(parse: Parse, leader: int, number: int, dated: set[int]) -> bool:
    """Whether a date at the end also counts for the verbs before: "were arrested and died in 2017"."""
    one, other = parse.clauses[leader], parse.clauses[number]
    if any(k in dated for k in range(leader, number) if parse.clauses[k].leader == leader or k == leader):
        return False
    joint = parse.tokens.low[other.start - 1] if other.start else ""
    comma = other.start > 1 and is_break(parse.tokens.low[other.start - 2])
    same = (one.verb.past, one.verb.perfect) == (other.verb.past, other.verb.perfect)
    return joint in ("and", "&") and same and not (comma and other.own_subject)


def _start(parse: Parse, number: int, words: Clauses) -> int:
    clause = parse.clauses[number]
    low = parse.tokens.low
    first = clause.start
    if clause.sort == "relative" and low[first - 1] in words.contents and low[first - 2] == "no" and clause.parent >= 0:
        return _start(parse, clause.parent, words)  # "had no idea | that she would lose it"
    if clause.sort == "relative" and (low[first] in words.relatives or low[first - 1] not in words.stop_words):
        return described(parse, first, words)  # "posts | she wrote in May", not "what | it was in May"
    if low[first] in ("that", "how") and clause.sort in ("told", "coordinate"):
        return first + 1 + is_break(low[first + 1])
    if clause.sort == "subordinate" and low[first] in words.subordinators and first + 1 != clause.verb.first:
        return first + 1  # not "why | did the bridge fall"
    if clause.sort == "participle":
        shape, joined = clause.verb.shape, first > 1 and low[first - 1] in ("and", "or")
        before = [c.start for c in parse.clauses if joined and c.verb.shape == shape and c.start < first <= c.end + 1]
        first = before[-1] if before else first
        return described(parse, first, words) if shape == "participle" else first
    return first


def described(parse: Parse, first: int, words: Clauses) -> int:
    """Where the noun begins that a relative or participle clause describes."""
    low = parse.tokens.low
    k = _noun_end(parse, first, words)
    event = _event_before(parse, first, k, words)
    if event is not None:
        return event
    begin = first
    person = low[first] in words.persons
    named = k >= 0 and parse.tokens.capital(k)
    while k >= 0 and first - k < _NOUN and not (named and low[k] == "of" and not (k and parse.tokens.capital(k - 1))):
        if not _belongs(parse, k, begin, first, named=named, words=words) or _inner(parse, k, begin, first, words):
            break
        named = named and low[k] not in words.locating | words.sources | words.coordinators
        begin = k
        if _of_whom(parse, k, first, words):
            return first
        by = low[k - 1] == "by" and (_set_off(low, first, words) or _of_whose_work(parse, k - 1, first, words))
        of_name = k > 1 and low[k - 1] == "of" and parse.tokens.capital(k - 2)  # "Hale of | the WHO, who"
        if low[k] in words.determiners and ((named and not of_name) or not (k and (low[k - 1] == "of" or by))):
            break
        if person and low[k] in words.determiners:
            event_of = k > 1 and low[k - 2] in words.event_nouns  # "the arrest of | a girl who"
            return k if event_of else first  # "the son of a girl who": whose antecedent is it?
        k -= 1
    while begin < first and (low[begin] in ("of", "by", "'s", "’s") or low[begin] in words.coordinators):
        begin += 1
    if person and _of_people_before(parse, begin, first, words):
        return first
    if (
        _set_off(low, first, words)
        and 0 < begin < first
        and low[begin - 1] in words.prepositions | words.forms.base.keys()
    ):
        begin = _subject_around(parse, begin, first, words)
    if 0 < begin < first and low[begin] in words.at_least | words.at_most and low[begin - 1] == "at":
        begin -= 1  # "at least | 14 activists held since May"
    return begin


def _of_people_before(parse: Parse, begin: int, first: int, words: Clauses) -> bool:
    """“The nurses in | Orlen, who fled", "miners without | land, who left": a place or a thing hardly did it."""
    low, end = parse.tokens.low, first - 1
    if begin < 2 or low[end] != "," or low[begin - 1] not in words.prepositions or not is_many(low[begin - 2], words):
        return False
    named = low[begin - 1] in words.locating | words.sources and parse.tokens.capital(begin)
    thing = begin == end - 1 and not parse.tokens.capital(begin) and not is_many(low[begin], words)
    return named or thing


def _joins(parse: Parse, k: int, begin: int, first: int, words: Clauses) -> bool:
    """“The heads of Orlen | and Brod, who fled": of the last or of all, unless the verb says that it is one."""
    low = parse.tokens.low
    several = k > 0 and begin == k + 1 < first and low[k] in words.coordinators and noun_like(parse, k - 1, words)
    asked = low[first] in words.things or low[first] in words.subjects
    return several and asked and low[first - 1] == "," and not _of_one(parse, first, words)


def _subject_around(parse: Parse, begin: int, first: int, words: Clauses) -> int:
    """Where the subject begins that a participle behind a comma rather describes: "a letter to Hale, | dated 4 May"."""
    low = parse.tokens.low
    subjects = (c.subject[0] for c in parse.clauses if c.subject[0] < begin and first <= c.verb.first)
    return next((start for start in subjects if low[start] in words.determiners - words.relatives), begin)


def _noun_end(parse: Parse, first: int, words: Clauses) -> int:
    """The last token of the noun before a clause: "Mira Danek |, 38, whose house", "the flood | in which"."""
    low, k = parse.tokens.low, first - 1
    if k >= 0 and (low[k] in words.prepositions or adverb(low[k], words)):
        k -= 1
    if k > 0 and low[k] == SOFT and low[k - 1] == ",":
        k -= 1  # "the film, “Fitna,” | which"
    if k >= 0 and low[k] == ",":
        k -= 1
    return k - 2 if k > 1 and low[k].isdigit() and low[k - 1] == "," else k


def _belongs(parse: Parse, k: int, begin: int, first: int, *, named: bool, words: Clauses) -> bool:
    """Whether token k can be of the noun that goes on at `begin`, described from token `first` on."""
    low = parse.tokens.low
    return (
        (noun_like(parse, k, words) and not _governs(parse, k, first))
        or low[k] in words.determiners
        or low[k] in words.ranks
        or low[k] in ("'s", "’s", "'", "’", "of", SOFT)
        or (low[k] == "-" and k > 0 and low[k - 1].isdigit())  # "the 140-page report"
        or low[k][0].isdigit()
        or (k > 0 and named and begin < first and parse.tokens.capital(k) and parse.tokens.capital(k - 1))
        or (begin == k + 1 and _named_by_date(parse, k, words))
        or (low[k] == "by" and (named or _set_off(low, first, words)) and low[first] not in words.persons)
        or _of_whose_work(parse, k, first, words)
        or _locates(parse, k, begin, first, words)
        or _joins(parse, k, begin, first, words)
    )


def _governs(parse: Parse, k: int, first: int) -> bool:
    """“Accused of smuggling | nurses who died": not "at closing, which"."""
    noun = k + 1 < first and parse.tokens.low[k + 1][0].isalnum() and not parse.tokens.capital(k)
    return noun and any(group.first == k and group.shape == "gerund" for group in parse.groups)


def _set_off(low: list[str], first: int, words: Clauses) -> bool:
    """Whether a participle stands behind a comma: "a report by a nurse, | printed in May"."""
    return low[first - 1] == "," and low[first] not in words.relatives


def _of_whose_work(parse: Parse, k: int, first: int, words: Clauses) -> bool:
    """“A warning | by an inspector that came to light": rather of what somebody did; not "a mill built | by"."""
    low = parse.tokens.low
    if low[k] != "by" or k == 0 or low[first] not in words.things | {"that"}:
        return False
    return noun_like(parse, k - 1, words) and not any(group.last == k - 1 for group in parse.groups)


def _inner(parse: Parse, k: int, begin: int, first: int, words: Clauses) -> bool:
    """Whether a clause describes only what stands behind the "of" at token k.

    “Bodies of | men who", "the release of | activists detained", "residents of | the village, which was", "the wreck of
    | the ship, which sank".
    """
    low = parse.tokens.low
    if low[k] != "of" or k == 0 or begin == first:
        return False
    if low[first] in words.persons and low[first - 1] != ",":
        return True
    if low[k - 1] in words.event_nouns and any(g.first == first and g.head in words.befalling for g in parse.groups):
        return True
    many = is_many(low[k - 1], words) and _of_one(parse, first, words)
    return many or (low[k - 1] in words.parts and low[first] in words.relatives)


def _of_whom(parse: Parse, k: int, first: int, words: Clauses) -> bool:
    """“People from | the town who fled", "men of | Orlen who fled": what token k begins hardly did it."""
    low, before = parse.tokens.low, parse.tokens.low[k - 1]
    if low[first] not in words.persons or low[first - 1] == "," or k < 2 or not noun_like(parse, k - 2, words):
        return False
    if before == "of":  # "a mother of | three who fled"
        bare = k + 1 == first and (parse.tokens.capital(k) or low[k] in words.numbers)
        return bare and low[k - 2] not in words.event_nouns
    return before in words.locating | words.sources and low[k] in words.determiners


def _event_before(parse: Parse, first: int, k: int, words: Clauses) -> int | None:
    """“A fire at a mill | that killed two", "the war in Tavria, | which began in May": what kills and begins."""
    verb = next((group for group in parse.groups if group.first > first), None)
    low, last = parse.tokens.low, k
    if low[first] not in ("that", "which") or verb is None or verb.passive:
        return None
    if verb.head not in words.results and not verb.aspect and verb.head not in words.aspect:
        return None
    while k > 0 and (noun_like(parse, k, words) or low[k] in words.determiners or low[k] in words.prepositions):
        if low[k] in words.event_nouns and k < last and low[k + 1] in words.prepositions:
            return phrase_start(parse, k, words)
        k -= 1
    return None


def _named_by_date(parse: Parse, k: int, words: Clauses) -> bool:
    """“The summer | recess, which", "that | June meeting, which": a date in a noun phrase."""
    timex = parse.tokens.timex.get(k)
    if timex is None:
        return False
    return timex.text.split()[0].lower() in words.determiners or parse.tokens.low[k - 1] in words.determiners


def _of_one(parse: Parse, first: int, words: Clauses) -> bool:
    """Whether the clause that begins at token `first` says it of one thing: "which was"."""
    verb = next((group.first for group in parse.groups if group.first > first), first)
    return parse.tokens.low[verb] in words.singular


def is_many(low: str, words: Clauses) -> bool:
    """Whether a noun is of many: "residents", "people"."""
    return low in words.plurals or (low.endswith("s") and not low.endswith("ss"))


def _locates(parse: Parse, k: int, begin: int, first: int, words: Clauses) -> bool:
    """“A dam | in Orlen that burst": the name behind token k says where, what the clause describes stands before."""
    low = parse.tokens.low
    apart = low[first - 1] == ","
    named = begin < first and all(parse.tokens.capital(i) for i in range(begin, first - apart))
    where = words.locating if apart else words.locating | words.sources
    asked = apart and low[first] in words.relatives - words.things
    return named and low[k] in where and not asked and noun_like(parse, k - 1, words)


def of_either(parse: Parse, begin: int, first: int, words: Clauses) -> bool:
    """Whether only the meaning says of which noun it is told: "the mill in Orlen, | which burned"."""
    low = parse.tokens.low
    if _event_before(parse, first, _noun_end(parse, first, words), words) is not None:
        return False
    if any(_of_whose_work(parse, k, first, words) for k in range(begin + 1, first)):
        return True  # "a warning by an inspector | that came to light"
    if low[first - 1] == ",":
        return not (words.locating | words.coordinators).isdisjoint(low[begin : first - 1])
    of = next((k for k in range(first - 1, begin, -1) if low[k] == "of"), begin)  # "the captain of a boat | that sank"
    counted = low[of - 1] in words.shares | words.numbers.keys() or low[of - 1] in words.event_nouns
    return of > begin and low[first] not in words.persons and not (counted or parse.tokens.capital(of - 1))


def _cut(parse: Parse, number: int, t: int, words: Clauses) -> int:
    """The last token of a clause without the clauses that hang behind it, as far as `t` lets it be cut."""
    clause = parse.clauses[number]
    tokens = parse.tokens
    reach = max(t if parse.owner[t] == number else -1, clause.verb.last)
    end = min(clause.end, len(tokens))
    for other in parse.clauses:
        if other is clause or other.start <= reach or other.start >= end:
            continue
        behind = other.start - 1
        if tokens.low[other.start] in words.questions and clause.verb.head in words.reporting:
            continue
        if other.sort == "relative" and tokens.low[behind] in words.prepositions and is_break(tokens.low[behind - 1]):
            end = behind  # ", by which time ..."
            continue
        restrictive = other.sort in ("relative", "participle") and not is_break(tokens.low[behind])
        restrictive = restrictive and not (tokens.low[behind] in words.coordinators and other.sort == "relative")
        in_passing = other.sort == "told" and parse.clauses[other.parent].verb.shape == "gerund"  # "saying | that"
        if not (restrictive or in_passing):
            hangs = tokens.timex.get(other.start - 1) if other.sort == "subordinate" else None
            end = other.start - (hangs is not None and hangs.type == "DURATION" and other.start - 1 > reach)
    if parse.according and reach < parse.according[0] < end:
        end = parse.according[0]
    ends = _bracket_end(parse, clause.start, reach), _quoted_end(parse, reach, end)
    end = min(end, *ends, _comma_end(parse, clause, reach, end, words))
    last = max(last_word(parse, end - 1, words), reach)
    return _without_length(parse, reach, last, end, words)


def _without_length(parse: Parse, reach: int, last: int, end: int, words: Clauses) -> int:
    """The last token without how long before or after something else: "signed it on Monday, | days after it passed"."""
    low, k = parse.tokens.low, last
    if low[last] not in words.spells or end >= len(low) or low[end] not in words.befores | words.afters:
        return last
    while k > reach and (low[k] in words.spells or low[k] in words.determiners or low[k] in words.prepositions):
        k -= 1
    counted = low[k + 1] in words.spells and not is_break(low[k])  # "five school | days after"
    return last if counted else max(last_word(parse, k, words), reach)


def _quoted_end(parse: Parse, reach: int, end: int) -> int:
    """Where the first of several sentences quoted in one ends: "“They put a rat through our door | . They cut ...”"."""
    tokens = parse.tokens
    stops = (k for k in range(reach + 1, end - 1) if tokens.low[k] == "." and tokens.capital(k + 1))
    return next((k for k in stops if len(tokens.low[k - 1]) > _ABBREVIATED and tokens.low[k - 1].islower()), end)


def _comma_end(parse: Parse, clause: Clause, reach: int, end: int, words: Clauses) -> int:
    """Where the second of two commas around a relative clause stands: "ban boats, which came in May | , from it"."""
    low = parse.tokens.low
    lead = parse.clauses[clause.leader] if clause.leader >= 0 else clause
    if lead.sort != "relative" or low[lead.start - 1] != ",":
        return end
    commas = (k for k in range(reach + 1, end - 2) if low[k] == ",")
    return next((k for k in commas if low[k + 1 + (low[k + 1] in words.adverbs)] in words.prepositions), end)


def _bracket_end(parse: Parse, start: int, reach: int) -> int:
    """Where the bracket closes that a clause began in: "a fire (which killed 15 in 2005 | ) and a leak"."""
    low = parse.tokens.low
    inside = next((low[k] in OPENING for k in range(min(start, len(low) - 1), -1, -1) if low[k] in BRACKETS), False)
    closing = (k for k in range(reach + 1, len(low)) if low[k] in BRACKETS and low[k] not in OPENING)
    return next(closing, len(low)) if inside else len(low)


def last_word(parse: Parse, k: int, words: Clauses) -> int:
    """The last token up to `k` that is no mark, conjunction or "that"."""
    low = parse.tokens.low
    while k > 0 and (
        is_break(low[k])
        or low[k] in ".?!"
        or low[k] in words.coordinators
        or low[k] == "that"
        or (low[k] in words.intensifiers and low[k + 1 : k + 2] == ["that"])  # "put off until May so | that"
    ):
        k -= 1
    return k
