"""How a clause is told: as a fact, as somebody's word, as a plan, a condition or a denial; and whether it is saying."""

from itertools import takewhile

from timeline.extract.clauses import Clause, Parse
from timeline.extract.names import Names
from timeline.extract.tokens import TIMEX, Tokens
from timeline.extract.verbs import is_break
from timeline.languages.clauses import Clauses
from timeline.values import Kind, Modality, Relation

_ANEW = frozenset([".", "!", ":", ";", "“"])  # what begins behind one is not the same question
_SPEAKER = 7  # tokens a speaker without a name may have: "the president of the league"


def kind(parse: Parse, clause: Clause | None, noun: str, words: Clauses) -> Kind:
    """STATEMENT where the verb or noun itself is an act of saying or publishing."""
    if clause is None:
        return Kind.STATEMENT if words.event_types.get(noun) == "report" else Kind.HAPPENING
    head = clause.verb.head
    following = parse.tokens.low[clause.verb.last + 1 : clause.verb.last + 7]
    if _is_idiom(head, following, words) or (head == "call" and clause.verb.passive and following[:1] == ["by"]):
        return Kind.HAPPENING  # "sworn in", "the police, called by a nurse"
    if head == "call" and not _calls_names(parse, clause):
        return Kind.STATEMENT if "on" in following[:1] or "for" in following[:1] else Kind.HAPPENING
    if head == "add" and clause.sort != "saying" and _has_object(following, words):
        return Kind.HAPPENING  # "added | 19 years to his sentence"
    if head == "release" and any(words.event_types.get(word) == "report" for word in following):
        return Kind.STATEMENT
    if clause.verb.passive and head in words.statements and not words.fates.isdisjoint(following[:2]):
        return Kind.HAPPENING  # "was reported | missing"
    if clause.verb.passive and (head in words.admitting or head == "condemn") and following[:1] == ["to"]:
        return Kind.HAPPENING  # "was admitted | to hospital", "condemned | to death"
    if clause.verb.passive and head == "dismiss" and "as" not in following:
        return Kind.HAPPENING  # "4,000 were dismissed", not "the claims were dismissed as lies"
    return Kind.STATEMENT if head in words.statements or head == "call" else Kind.HAPPENING


def _is_idiom(head: str, following: list[str], words: Clauses) -> bool:
    """Whether a verb means another act with the words behind it: "was sworn | in"."""
    behind = " ".join(following) + " "
    return any(behind.startswith(f"{phrase} ") for phrase in words.idioms.get(head, {}))


def _calls_names(parse: Parse, clause: Clause) -> bool:
    """“called them lies” speaks; "called a meeting", "called off the strike" acts."""
    rest = parse.tokens.low[clause.verb.last + 1 : clause.end]
    return bool(rest) and rest[0] not in ("off", "in", "a", "an", "up", "on", "for", "out")


def _has_object(following: list[str], words: Clauses) -> bool:
    """Whether a noun phrase follows: "added | two names", not "added | that"."""
    first = following[0] if following else ""
    if first == "that":
        return False
    return first == TIMEX or first[:1].isdigit() or first in words.numbers or first in words.determiners


def modality(parse: Parse, number: int | None, *, future: bool, words: Clauses, t: int) -> Modality:
    """The weakest of what the clause and those it hangs on say."""
    if number is None:
        foreseen = any(low in words.foreseen for low in parse.tokens.low[max(0, t - 3) : t + 4])
        if future or foreseen:
            return Modality.PLANNED
        return Modality.HYPOTHETICAL if asks(parse, None, words) else Modality.ASSERTED
    clause = parse.clauses[number]
    verb = clause.verb
    lead = parse.clauses[clause.leader] if clause.leader >= 0 else clause
    outer = parse.clauses[clause.parent] if clause.parent >= 0 else clause
    if clause.conditional or lead.conditional or outer.conditional or asks(parse, clause, words):
        return Modality.HYPOTHETICAL
    if verb.modal and not verb.future:
        planned = future or (_would(parse, clause) and _teller(parse, clause))
        return Modality.PLANNED if planned else Modality.HYPOTHETICAL
    negated = verb.negated or lead.verb.negated or _nobody(parse, clause, words) or _nearly(parse, clause, words)
    negated = negated and not not_until(parse, number, t)
    if negated or (verb.head in words.prevented and _before_infinitive(parse, clause, t, words)):
        return Modality.DENIED
    ahead = _to_be_done(parse, clause, t)
    if ahead is not None:
        return ahead
    told = _teller(parse, clause)
    claimed = _claim(parse, clause, words)
    future = future or put_off(parse, number, t, words)
    if claimed is Modality.DENIED or (told is not None and told.verb.head in words.denying and not told.verb.negated):
        return Modality.DENIED
    future = future or _foreseen(parse, clause, t, words)
    if future or verb.future or _before_infinitive(parse, clause, t, words):
        return Modality.PLANNED
    if claimed is not None or verb.supposed:
        return Modality.REPORTED
    if told is not None and told.verb.head in words.reporting:
        own_words = told.sort == "saying" and verb.head in words.statements
        return Modality.ASSERTED if own_words else Modality.REPORTED
    return Modality.REPORTED if parse.according or _hearsay(parse, clause, words) else Modality.ASSERTED


def asks(parse: Parse, clause: Clause | None, words: Clauses) -> bool:
    """Whether a clause, or a line without one, is a question: "Did he leave in May?"; not "she asked: “Did he?”".

    What hangs on it, "Is it over, since | he left in May?", is told all the same.
    """
    if clause is None:
        return parse.tokens.low[-1:] == ["?"] and not parse.clauses
    if clause.sort == "participle" and clause.parent >= 0:
        outer = parse.clauses[clause.parent]  # "Was the bridge | closed in May?": no subject before its verb
        return outer.subject[0] == outer.subject[1] and asks(parse, outer, words)
    if clause.sort in ("relative", "subordinate") and parse.tokens.low[clause.start] not in words.questions:
        return False
    behind = takewhile(lambda low: low not in _ANEW, parse.tokens.low[clause.verb.last + 1 :])
    return "?" in behind


def _to_be_done(parse: Parse, clause: Clause, t: int) -> Modality | None:
    """“They were | to meet on Monday": a plan; "was | to have ended in June": it seems that it did not."""
    verb, low = clause.verb, parse.tokens.low
    following = next(
        (g for g in parse.groups if g.shape == "infinitive" and g.first == verb.last + 1 and g.last < t), None
    )
    if verb.head != "be" or following is None:
        return None
    return Modality.HYPOTHETICAL if low[following.first + 1] == "have" else Modality.PLANNED


def _nobody(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """“No one was hurt", "There were | no arrests": it did not happen."""
    low = parse.tokens.low
    behind = low[clause.verb.last + 1 : clause.verb.last + 2] if clause.verb.copula else []
    first = low[clause.subject[0] : clause.subject[0] + 1] if clause.subject[0] < clause.subject[1] else []
    return not words.nobody.isdisjoint([*behind, *first])


def _nearly(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """“The dam | nearly collapsed": it did not."""
    low, verb = parse.tokens.low, clause.verb
    said = verb.past and verb.last > 0 and low[verb.last - 1] in words.nearly
    return said and not verb.passive and verb.head not in words.multiplying  # "prices | nearly doubled"


def not_until(parse: Parse, number: int, t: int) -> bool:
    """“They were not found | until 11 January": found then; "will not open | before 2 May": then or later."""
    verb = parse.clauses[number].verb
    opens = t > 1 and t in parse.tokens.timex and parse.tokens.low[t - 2] == "not"
    if opens and parse.tokens.timex[t].relation is Relation.UNTIL:
        return True  # "Not | until 2021 did he"
    before = (Relation.BEFORE,) if verb.future else ()
    return verb.negated and _related(parse, number, t, Relation.UNTIL, *before)


def put_off(parse: Parse, number: int, t: int, words: Clauses) -> bool:
    """“The hearing was adjourned | until 4 March", "| to 4 March": to be held then."""
    verb = parse.clauses[number].verb
    forward = parse.tokens.low[verb.last + 1 : verb.last + 2] == [words.forward]  # "was brought | forward to"
    return (forward or verb.head in words.postponing) and _related(parse, number, t, Relation.UNTIL, Relation.TO)


def _related(parse: Parse, number: int, t: int, *relations: Relation) -> bool:
    timex = parse.tokens.timex.get(t)
    return timex is not None and timex.relation in relations and t > parse.clauses[number].verb.first


def _claim(parse: Parse, clause: Clause, words: Clauses) -> Modality | None:
    """Somebody's word for it: "accused of killing", "denied killing", "reports that he died (were false)"."""
    low = parse.tokens.low
    outer = parse.clauses[clause.parent] if clause.parent >= 0 else None
    if clause.verb.shape == "gerund" and outer is not None and 0 <= clause.start - outer.verb.last <= 2:
        if outer.verb.head in words.denying:
            return Modality.DENIED
        return Modality.REPORTED if outer.verb.head in words.alleging else None
    noun = low[clause.start - 1] if clause.start else ""
    if low[clause.start : clause.start + 1] != ["that"] or noun not in words.claims:
        return None
    untrue = any(word in words.untrue for word in low[clause.end :])
    return Modality.DENIED if untrue else Modality.REPORTED


def _foreseen(parse: Parse, clause: Clause, t: int, words: Clauses) -> bool:
    """“Planned | for Monday", "due in May", "demanded talks | by Friday": to come, whether or not it came."""
    low, timex = parse.tokens.low, parse.tokens.timex.get(t)
    if clause.verb.copula and clause.verb.last + 1 < t and low[clause.verb.last + 1] in words.bound:
        return True  # "had been | due in court on Friday"
    if any(
        low[g.first - 1] in words.bound
        for g in parse.groups
        if g.shape == "infinitive" and clause.verb.last < g.first < t
    ):
        return True  # "had been due | to fly"
    if low[t - 2 : t - 1] == ["due"] or (clause.verb.head in words.scheduling and low[t - 1 : t] == ["for"]):
        return True
    limit = timex is not None and timex.relation in (Relation.BY, Relation.UNTIL) and t > clause.verb.last
    return limit and clause.verb.head in words.demanding


def _would(parse: Parse, clause: Clause) -> bool:
    """“said the road would open” reports a plan."""
    return parse.tokens.low[clause.verb.first] in ("would", "'d", "’d")


def _before_infinitive(parse: Parse, clause: Clause, t: int, words: Clauses) -> bool:
    """“plans | to open in May”: the date stands behind the infinitive of a verb of planning."""
    if clause.verb.head not in words.planning and clause.verb.head not in words.prevented:
        return False
    return any(g.shape == "infinitive" and clause.verb.last < g.first < t for g in parse.groups)


def _teller(parse: Parse, clause: Clause) -> Clause | None:
    """The clause whose verb tells this one."""
    seen = 0
    while clause.parent >= 0 and seen < len(parse.clauses):
        outer = parse.clauses[clause.parent]
        if clause.sort in ("told", "coordinate") or outer.sort == "saying":
            return outer
        clause, seen = outer, seen + 1
    return None


def _hearsay(parse: Parse, clause: Clause, words: Clauses) -> bool:
    low = parse.tokens.low[clause.start : clause.verb.last + 1]
    return any(word in words.hearsay for word in low)


def attribution(parse: Parse, number: int | None, kind_: Kind, names: Names, words: Clauses) -> str | None:
    """Who says so: the subject of the telling verb, by the fullest name the article has for it."""
    clause = parse.clauses[number] if number is not None else None
    if clause is not None:
        told = clause if kind_ is Kind.STATEMENT else _teller(parse, clause)
        if told is not None and told.verb.passive:
            return _agent(parse, told, names, words)  # "the toll was announced": nobody says by whom
        if told is not None and (told.verb.head in words.reporting or told is clause):
            return speaker(parse, told, names, words)
    if parse.according:
        return _source(parse, parse.according, names, words)
    return None


def _agent(parse: Parse, told: Clause, names: Names, words: Clauses) -> str | None:
    """“Was announced | by the mayor on Monday": the mayor."""
    low, first = parse.tokens.low, told.verb.last + 2
    if low[first - 1 : first] != ["by"]:
        return None
    ends = (k for k in range(first, len(low)) if is_break(low[k]) or low[k] == TIMEX or low[k] in words.prepositions)
    last = next(ends, len(low))
    name = actor(parse, (first, last), names, words)
    said = 0 < last - first <= _SPEAKER and low[first] not in words.pronouns
    return name or (parse.tokens.text[parse.tokens.start[first] : parse.tokens.end[last - 1]] if said else None)


def _source(parse: Parse, phrase: tuple[int, int], names: Names, words: Clauses) -> str | None:
    """Of "according to X" the name X, of "a report by X" the name behind "by", else the words."""
    first, last = phrase[0] + 2, phrase[1]
    tokens = parse.tokens
    name = actor(parse, (first, last), names, words)
    if name or first >= last:
        return name
    behind = (names.at(tokens.start[k + 1]) for k in range(first, last - 1) if tokens.low[k] == "by")
    found = next((found[1] for found in behind if found), None)
    return found or (tokens.text[tokens.start[first] : tokens.end[last - 1]] if last - first <= _SPEAKER else None)


def actor(parse: Parse, subject: tuple[int, int], names: Names, words: Clauses) -> str | None:
    """The name that is the subject itself: "the mayor, Anna Hale", not "Hale's lawyer" nor "a friend of Hale"."""
    tokens = parse.tokens
    first, last = subject
    k = first
    while k < last:
        found = names.at(tokens.start[k]) if tokens.low[k] != TIMEX else None  # "June 14 - Hale, who ..., says"
        if found is not None:
            end, name = found
            k = next((j for j in range(k, last) if tokens.start[j] >= end), last)
            following = tokens.low[k] if k < last else ""
            if following in {"'s", "’s", "'", "’"}:
                return actor(parse, (k + 1, last), names, words) if is_name_ahead(tokens, k + 1, last, names) else None
            if not following.isalpha() or following in words.prepositions | words.relatives | words.adverbs:
                return name
            continue
        if tokens.low[k] in words.prepositions and k > first:
            return None
        k += 1
    return None


def proper_subject(parse: Parse, first: int, last: int) -> int:
    """Where the subject begins behind opening phrases: "In a surprise move, | Anna Hale"."""
    breaks = [k for k in range(first, last) if is_break(parse.tokens.low[k])]
    return breaks[-1] + 1 if breaks and breaks[-1] < last - 1 else first


def is_name_ahead(tokens: Tokens, first: int, last: int, names: Names) -> bool:
    """Whether a name follows before a comma or preposition: "Alder's founder Anna Hale"."""
    return any(names.at(tokens.start[k]) is not None for k in range(first, min(first + 5, last)))


def _antecedent_name(tokens: Tokens, who: int, names: Names) -> str | None:
    """The last name before "who"."""
    found = names.within(tokens.start[0], tokens.start[who])
    return found[-1] if found else None


def speaker(parse: Parse, told: Clause, names: Names, words: Clauses) -> str | None:
    """The name in the subject of a telling verb, or behind the verb (", said X")."""
    first, last = told.subject
    tokens = parse.tokens
    if last > first and tokens.low[first] in words.relatives:
        return _antecedent_name(tokens, first, names)
    if last > first:
        first = proper_subject(parse, first, last)
        name = actor(parse, (first, last), names, words)
        if name:
            return name
        while first < last and (tokens.low[first] in words.prepositions | words.backward or tokens.low[first] == TIMEX):
            first = next((k + 1 for k in range(first, last) if is_break(tokens.low[k])), last)
        last = next((k for k in range(first, last) if is_break(tokens.low[k]) or tokens.low[k] == TIMEX), last)
        if last == first or tokens.low[first] in words.subordinators | words.negations:
            return None  # "when residents first told us"
        text = tokens.text[tokens.start[first] : tokens.end[last - 1]]
        while last > first + 1 and tokens.low[last - 1] in words.prepositions:
            last -= 1
        text = tokens.text[tokens.start[first] : tokens.end[last - 1]]
        open_ = tokens.low[first] in words.pronouns or any(low[0].isdigit() for low in tokens.low[first:last])
        return text.strip(" ,") if not open_ and last - first <= _SPEAKER else None
    after = told.verb.last + 1
    if after < len(tokens) and told.verb.shape == "finite":  # ", said Hale"; not "testifying in Marrow"
        found = names.within(tokens.start[after], tokens.end[min(after + 8, len(tokens) - 1)])
        return found[0] if found else None
    return None
