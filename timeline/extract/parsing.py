"""Reading the clauses of a sentence, from left to right over its verb groups."""

from msgspec import Struct

from timeline.extract.clauses import SOFT, Clause, Parse, Sort, main_clause
from timeline.extract.settling import groups, historic_present, lacks_subject
from timeline.extract.tokens import TIMEX, Tokens
from timeline.extract.verbs import Group, is_break, is_quote, regular_past
from timeline.languages.clauses import Clauses

_ROLE = 7  # tokens of what somebody is, before the name: "the head of the port, Anna Hale,"
_SO = 10  # tokens between "so" and the "that" of what came of it


class _Frame(Struct):
    sort: Sort
    start: int
    clause: int = -1  # the clause whose verb was found; -1 while it is awaited
    conditional: bool = False


def parse(tokens: Tokens, words: Clauses) -> Parse:
    """Read the clauses of one sentence."""
    result = Parse(tokens, groups(tokens, words))
    _soften(tokens, result.groups)
    result.according = _according(tokens)
    _Reader(result, words).read()
    verbs = historic_present(tokens, result.groups, words) if main_clause(result) is None else []
    if not verbs:
        return result
    told = Parse(tokens, sorted([*result.groups, *verbs], key=lambda group: group.first), according=result.according)
    _Reader(told, words).read()
    return told


def _soften(tokens: Tokens, found: list[Group]) -> None:
    """Quotation marks around words without a verb of their own part no clauses: a "new wave" began; "Halden & Sons"."""
    opened = -1
    for k, low in enumerate(tokens.low):
        if low == "&" and 0 < k < len(tokens) - 1 and tokens.capital(k - 1) and tokens.capital(k + 1):
            tokens.low[k] = SOFT  # of a name
        if not is_quote(low):
            continue
        if opened < 0 or low == "“":
            opened = k
            continue
        if not any(group.shape == "finite" and opened < group.first < k for group in found):
            tokens.low[opened] = tokens.low[k] = SOFT
        opened = -1


def _according(tokens: Tokens) -> tuple[int, int] | None:
    """The phrase "according to X": from the word to the next comma, verb or end."""
    for i, low in enumerate(tokens.low[:-1]):
        if low == "according" and tokens.low[i + 1] == "to":
            end = i + 2
            while end < len(tokens) and not (is_break(tokens.low[end]) or tokens.low[end] in ".?!"):
                end += 1
            return i, end
    return None


class _Reader:
    """Walks over the verb groups from left to right and keeps the clauses that wait for their verb."""

    def __init__(self, result: Parse, words: Clauses) -> None:
        self.result = result
        self.tokens = result.tokens
        self.low = result.tokens.low
        self.words = words
        self.clauses = result.clauses
        self.frames = [_Frame("main", 0)]
        self.seen = 0  # tokens before this belong to verb groups already read

    def read(self) -> None:
        for group in self.result.groups:
            if group.shape == "finite":
                self._finite(group)
            elif group.shape in ("participle", "gerund"):
                self._nonfinite(group)
            self.seen = max(self.seen, group.last + 1) if group.shape == "finite" else self.seen
        for clause in self.clauses:
            self._end_in_passing(clause)
        self._own()

    # finite verbs

    def _finite(self, group: Group) -> None:
        self._restart(group)
        sort, start = self._opener(group)
        if sort == "told" and self._tells_again(start):
            while self.frames[-1].sort != "told":
                self._close(self.frames.pop(), start - 1)
            self._close(self.frames.pop(), start - 1)
        if sort in ("relative", "subordinate", "told"):
            parent = self._teller_before(start) if sort == "told" else self._top()
            word = self.low[start] if start < len(self.low) else ""
            conditional = word in self.words.conditionals or word in self.words.have
            frame = _Frame(sort, start, conditional=conditional)
            self.frames.append(frame)
            self._add(group, frame, start, parent)
        elif sort == "main":
            self._resume(group, start)
        elif sort == "saying":
            self._saying(group, start)
        else:
            self._coordinate(group, start)

    def _restart(self, group: Group) -> None:
        """A semicolon or a colon begins a sentence anew, unless it brings what somebody said."""
        marks = [k for k in range(self.seen, group.first) if self.low[k] in (";", ":")]
        top = self._last_clause()
        if not marks:
            return
        again = (
            self.low[marks[-1]] == ";" and group.head in self.words.reporting
        )  # "reported it; officials | denied it"
        if top is not None and top.verb.head in self.words.reporting and not again:
            return
        for frame in self.frames:
            self._close(frame, marks[-1])
        self.frames = [_Frame("main", marks[-1] + 1)]
        self.seen = marks[-1] + 1

    def _opener(self, group: Group) -> tuple[Sort, int]:
        """What opens the clause of `group`, and the token it starts at."""
        low, words = self.low, self.words
        subject_from = group.first
        for k in range(group.first - 1, self.seen - 1, -1):
            word = low[k]
            if word in ("who", "which", "whose", "whom", "where"):
                return "relative", k
            if word == "that" and self._tells_again(k):
                return "told", k
            if word == "that" and self._complementizer(k, group) and not self._results(k):
                return ("told" if self._after_telling(k) else "relative"), k
            if word == "that" and self._results(k):
                return "subordinate", k
            if word in words.subordinators and self._before_phase(k, group):
                return "subordinate", k
            if word in words.subordinators and not self._preposition(k) and not self._phrase(k, group):
                return "subordinate", k
            if word in words.coordinators and (joined := self._coordinated(k, group)):
                return joined, k + 1
            if is_break(word):
                found = self._at_break(k, subject_from, group)
                if found is not None:
                    return found
                subject_from = k if subject_from == group.first else subject_from
            elif not self._skippable(k):
                subject_from = k
        return self._unopened(group)

    def _tells_again(self, k: int) -> bool:
        """“Said that he fled and | that nobody died": who told the one tells the other."""
        if self.low[k] != "that" or k == 0 or self.low[k - 1] not in self.words.coordinators:
            return False
        return any(frame.sort == "told" and self.low[frame.start] == "that" for frame in self.frames)

    def _results(self, k: int) -> bool:
        """“So ill | that he died"."""
        within = self.low[max(0, k - _SO) : k]
        apart = any(is_break(low) for low in within) or self._after_telling(k)
        return not apart and not self.words.intensifiers.isdisjoint(within)

    def _complementizer(self, k: int, group: Group) -> bool:
        if k == 0:
            return False
        return k + 1 == group.first or (self.low[k + 1] not in ("is", "was") and not is_break(self.low[k - 1]))

    def _after_telling(self, k: int) -> bool:
        """Whether a verb of saying stands before "that", with at most an addressee and a date between."""
        if self._teller_before(k) != self._top():
            return True
        top = self._last_clause()
        if top is None or top.verb.head not in self.words.clausal | self.words.reporting:
            return False
        behind = self.low[k + 1]
        past = (behind in self.words.forms.past or regular_past(behind)) and not self.tokens.capital(k + 1)
        verb = past or behind in self.words.auxiliaries
        return k > self.seen - 1 and not verb  # "feared a fire at the mill | that was shut"

    def _teller_before(self, k: int) -> int:
        """The clause that tells what begins at "that": "left, saying | that it rained"; else the last one."""
        last = self.clauses[-1].verb if self.clauses else None
        says = last is not None and last.shape == "gerund" and last.head in self.words.clausal
        return len(self.clauses) - 1 if says and last is not None and last.last + 1 == k else self._top()

    def _preposition(self, k: int) -> bool:
        """“after the attack in May, police”: no verb belongs to "after"; "since 2007" has a date only."""
        nxt = k + 1
        if self.low[k : k + 1] == ["as"] and self.low[nxt] in self.words.foretold | {"of"}:
            return True
        if any(g.first == nxt and self._governs(g) for g in self.result.groups):
            return True  # "a reporter shot | while covering a march died", "pledges | as made in May would do"
        if self.low[k] == "as" and "as" in (*self.low[k + 2 : k + 3], *self.low[max(0, k - 2) : max(0, k - 1)]):
            return True  # "as early as last autumn"
        if nxt < len(self.low) and self.low[nxt] == TIMEX:
            after = self.low[nxt + 1] if nxt + 1 < len(self.low) else ""
            return is_break(after) or after in ("", ".") or self.low[k] in ("since", "until", "till", "before", "after")
        return False

    def _before_phase(self, k: int, group: Group) -> bool:
        """“Before | the summer holidays end on 14 August": the date behind the word is only part of a name."""
        timex = self.tokens.timex.get(k + 1)
        named = timex is not None and timex.text.split()[0].lower() in self.words.definite
        return named and group.head in self.words.scheduled and k + 2 < group.first

    def _governs(self, group: Group) -> bool:
        """Whether it is a gerund or a participle and describes no noun: "made in", not "lost profits"."""
        following = self.low[group.last + 1 : group.last + 2]
        done = group.shape == "participle" and following and (following[0] in self.words.prepositions | {TIMEX})
        return group.shape == "gerund" or bool(done)

    def _phrase(self, k: int, group: Group) -> bool:
        """“after the coup, thousands had": one comma parts a phrase from the subject; two set off an apposition."""
        if lacks_subject(self.tokens, k, group.first, self.words) or self._explains(k, group):
            return True
        between = self.low[k + 1 : group.first]
        commas = [i for i, low in enumerate(between) if low == ","]
        dates = self.words.prepositions | {TIMEX}
        if len(commas) == 2 and all(low in dates for low in between[commas[0] + 1 : commas[1]]):
            commas.pop()  # "months after the flood, in July 2014, the town was hit"
        apart = len(commas) == 1 and commas[0] > 0
        return apart and self.low[k] in self.words.prepositions and not self.words.relatives.intersection(between)

    def _explains(self, k: int, group: Group) -> bool:
        """“The mill, | once a school, closed", "| Once a school, the mill closed": no verb stands behind the word."""
        low, words = self.low, self.words
        if low[k] in words.conditionals or low[k + 1] not in words.indefinite:
            return False
        closed = [i for i in range(k + 1, group.first) if is_break(low[i])]
        opens = k == 0 or is_break(low[k - 1])
        return opens and len(closed) == 1 and (k == 0 or closed[0] == group.first - 1)

    def _coordinated(self, k: int, group: Group) -> Sort | None:
        """Whether "and" joins clauses rather than nouns of the subject."""
        if self.seen == 0:
            return None
        between = [i for i in range(k + 1, group.first) if not self._skippable(i)]
        if not between:
            return "coordinate"
        if k == self.seen or is_break(self.low[k - 1]):
            return "coordinate"
        if self._of_one_subject(k):
            return None
        if is_break(self.low[group.first - 1]) and sum(map(is_break, self.low[k : group.first])) == 1:
            return None  # "took the mill and the dam in May, | told Hale"
        top = self._last_clause()
        if top is not None and top.verb.head in self.words.clausal and not self._has_opener_since(k):
            return None  # "said police and soldiers had fired"
        return "coordinate"

    def _of_one_subject(self, k: int) -> bool:
        """“Found that police | and soldiers had fired": a clause that still waits for its verb.

        Behind a word that may be a preposition only bare nouns: "after the flood | and soldiers fired" is of two.
        """
        words = self.words
        for at in range(k - 1, self.seen - 1, -1):
            word = self.low[at]
            if is_break(word):
                return False
            if word not in words.subordinators | words.relatives:
                continue
            if word in words.prepositions:
                return at + 1 < k and {self.low[at + 1], self.low[k + 1]}.isdisjoint(words.determiners | {TIMEX})
            return at + 1 < k and self.low[at - 1] not in words.prepositions  # "after that | and soldiers fired"
        return False

    def _has_opener_since(self, k: int) -> bool:
        top = self._last_clause()
        return top is not None and any(is_break(word) or word == "that" for word in self.low[top.verb.last + 1 : k])

    def _at_break(self, k: int, subject_from: int, group: Group) -> tuple[Sort, int] | None:
        if self.seen == 0 or self.low[self.seen - 1] in (";", ":"):
            return None  # an apposition or a phrase before the first verb
        bare = subject_from == group.first
        opener = None if bare else self._interrupted(k, group.first)
        if opener is not None:
            return opener
        pending = self._pending()
        if bare and pending is None and group.head in self.words.quoting and self._names_speaker(group.last + 1):
            return "saying", group.first  # "took the mill and the port, | said Hale"
        if bare:
            return ("main", k + 1) if pending is not None else None
        top = self._last_clause()
        apposed = is_break(self.low[group.first - 1]) and k > self.seen
        if apposed and top is not None and top.verb.head in self.words.clausal and top.verb.last + 1 == self.seen:
            return "told", self._after_dates(self.seen, group.first)  # "says a driver, Tom Reed, was held"
        if pending is not None and top is not None and top.sort != "told":
            return "main", k + 1
        if (begin := self._acted_on(k + 1, group)) is not None:
            return "relative", begin
        if self._says(group) and not self._goes_on(k + 1, group.first):
            return "saying", self._before_name(k, group) + 1  # not ", breaking a truce | agreed in May"
        return "coordinate", k + 1

    def _names_speaker(self, k: int) -> bool:
        """Whether a name or "the mayor" stands at token k."""
        return k < len(self.low) and (
            self.low[k] in self.words.determiners or (self.tokens.capital(k) and k not in self.tokens.timex)
        )

    def _before_name(self, k: int, group: Group) -> int:
        """The break before "the lawyer" of "..., the lawyer, Anna Hale, | said", where that at `k` is its own."""
        named = self.low[k] == self.low[group.first - 1] == "," and all(
            self.tokens.capital(i) for i in range(k + 1, group.first - 1)
        )
        before = next((i for i in range(k - 1, self.seen - 1, -1) if is_break(self.low[i])), -1)
        short = before >= self.seen and self.low[before + 1] in self.words.determiners and k - before < _ROLE
        return before if named and short else k

    def _goes_on(self, start: int, end: int) -> bool:
        """“Effectively breaking a truce": a gerund and what belongs to it."""
        first = next((k for k in range(start, end) if not self._skippable(k)), end)
        return any(g.first == first and g.shape == "gerund" for g in self.result.groups)

    def _interrupted(self, k: int, verb: int) -> tuple[Sort, int] | None:
        """“that, as of May, sales had": the word that opened the clause stands before a phrase between commas.

        The second of them may stand right before the verb, as in "when the rig, owned by Hale, | sank".
        """
        apposed = is_break(self.low[verb - 1])
        named = apposed and all(self.tokens.capital(i) for i in range(k + 1, verb - 1))
        for j in range(k - 1, max(self.seen, k - 8) - 1, -1):
            word = self.low[j]
            if word in ("that", "how") and self._after_telling(j):
                return "told", j
            if word in self.words.subordinators and word != "as" and not self._preposition(j) and j + 1 < k - 1:
                nominal = word in self.words.prepositions and not named  # "after the owner, Tarn Lines, | failed"
                nominal = nominal or (self.low[j + 1] in self.words.determiners and not apposed)
                return None if nominal and self.low[j + 1] != TIMEX else ("subordinate", j)
        return None

    def _says(self, group: Group) -> bool:
        """Whether it may have been said: not "a method | called a kill", "took the dam, | told Hale"."""
        words = self.words
        between = [is_break(low) for low in self.low[self.seen : group.first]]
        bare = group.head in words.addressing and not group.passive and sum(between) == between[-1:].count(True) == 1
        following = "".join(self.low[group.last + 1 : group.last + 2])
        counts = following[:1].isdigit() and group.head not in words.sure_verbs  # "the index | added 9.8 points"
        return group.head in words.reporting and group.head not in words.naming and not (bare or counts)

    def _unopened(self, group: Group) -> tuple[Sort, int]:
        """No word opens the clause: "said police had", "men they suspected", "Chechens who fled told"."""
        top = self._last_clause()
        if top is None:
            return "main", 0
        if self.low[self.seen - 1] in (";", ":"):
            return "main", self.seen
        if top.verb.modal and top.verb.perfect and group.first == group.last and self.low[group.first] == "had":
            return "subordinate", group.first  # "would have opened | had he not fled"
        if self._tells(top) and self._has_subject(top, group) and top.verb.last + 1 == self.seen:
            start = self._after_dates(self.seen, group.first)
            return "told", self._after_listener(start, group.first) if top.verb.head in self.words.addressing else start
        if self._told_of_noun(top):
            self._close(self.frames.pop(), group.first)
            return "told", self.clauses[top.parent].verb.last + 1
        for k in range(group.first - 1, self.seen - 1, -1):
            if self.low[k] in self.words.subjects and k >= group.first - 2:
                return ("told" if top.verb.head in self.words.clausal else "relative"), k
        if self._says(group) and top.sort == "relative" and (begin := self._noun_behind_break(top.start)) is not None:
            return "saying", begin
        if self._pending() is not None:
            inside = top.sort == "told" and self.clauses[top.parent].sort == "relative"  # "who says he was held"
            return "main", group.first if top.sort == "relative" or inside else self.seen
        if self._says(group) and any(is_break(self.low[k]) for k in range(self.seen, group.first)):
            first = next(k for k in range(self.seen, group.first) if is_break(self.low[k]))
            return "saying", first + 1
        if self._says(group) and group.first == self.seen + 1 and is_break(self.low[self.seen]):
            return "saying", self.seen + 1
        return "coordinate", self._after_break(group)

    def _acted_on(self, first: int, group: Group) -> int | None:
        """Where the subject begins of what is told of a noun behind a comma: "a charge | the army denies"."""
        low, words = self.low, self.words
        if low[first] not in words.determiners or low[first + 2 : first + 3] == [] or group.last + 1 == len(low):
            return None
        opens = low[first + 2] in words.determiners and first + 2 < group.first - 1
        ends = is_break(low[group.last + 1]) or low[group.last + 1] == "."
        return first + 2 if opens and ends and low[first + 1].isalpha() else None

    def _told_of_noun(self, top: Clause) -> bool:
        """“Says | that a cable that snapped in May had been worn": the verb of what is told is still to come."""
        over = self.clauses[top.parent].verb if top.sort == "relative" and top.parent >= 0 else None
        if over is None or over.head not in self.words.clausal or self.low[over.last + 1] != "that":
            return False
        told = any(clause.sort == "told" and clause.parent == top.parent for clause in self.clauses)
        return not told and over.last + 2 < top.start and len(self.frames) > 1

    def _has_subject(self, top: Clause, group: Group) -> bool:
        """“Said police | fled", "think tomorrow | will be"; not "a grave found in May | held 35"."""
        last = group.first - 1
        bare = last >= self.seen and self.low[last] == TIMEX and self.low[last - 1] not in self.words.prepositions
        return (bare and top.verb.head in self.words.supposing) or any(
            not self._skippable(k) and not is_break(self.low[k]) for k in range(self.seen, group.first)
        )

    def _noun_behind_break(self, who: int) -> int | None:
        """Where "a man" begins in "..., | a man who fled told the court", when a verb came before."""
        k = who - 1
        while k > 0 and not is_break(self.low[k]) and who - k < 8:
            k -= 1
        earlier = any(clause.verb.last < k for clause in self.clauses if clause.sort in ("main", "coordinate"))
        return k + 1 if is_break(self.low[k]) and k < who - 1 and earlier else None

    def _after_dates(self, start: int, end: int) -> int:
        """Where the clause begins that is told, behind the date of the telling."""
        while start < end - 1 and (self.low[start] == TIMEX or self.low[start + 1] == TIMEX):
            start += 1
        return start

    def _where_told(self, start: int, end: int) -> int:
        """Where what is told begins whose verb comes late: "told us | that the talks, which ..., had stalled"."""
        opened = next((k for k in range(start, end) if self.low[k] == "that" or is_break(self.low[k])), end)
        return opened if opened < end and self.low[opened] == "that" else self._after_dates(start, end)

    def _after_listener(self, start: int, end: int) -> int:
        """Where the clause begins that somebody is told: "told reporters | the road", "told the court | he had"."""
        if self.low[end - 1] in self.words.subjects and self.low[end - 2] not in self.words.stop_words:
            return end - 1  # not "told us what | he saw"
        if self.low[start] in self.words.determiners and not self.low[start + 1 : end].count("the"):
            return start  # "told the court" only where another phrase follows
        begins = (k for k in range(start + 1, end) if self.low[k] in self.words.determiners | self.words.subjects)
        return next(begins, start)

    def _after_break(self, group: Group) -> int:
        for k in range(self.seen, group.first):
            if is_break(self.low[k]):
                return k + 1
        return self.seen

    # placing the clause in the tree

    def _resume(self, group: Group, start: int) -> None:
        """The verb of a clause that waited while a relative or subordinate one came between."""
        while self.frames and self.frames[-1].clause >= 0:
            self._close(self.frames.pop(), start)
        if not self.frames:
            self.frames.append(_Frame("main", start))
        frame = self.frames[-1]
        only_inner = self.clauses and all(clause.start <= frame.start for clause in self.clauses)
        if only_inner:
            frame.start = start  # "After X was detained, | police began"
        self._add(group, frame, frame.start, -1)

    def _coordinate(self, group: Group, start: int) -> None:
        own = any(
            not self._skippable(i) and self.low[i] not in self.words.coordinators for i in range(start, group.first)
        )
        while len(self.frames) > 1 and self._comma_before(start):
            if self.frames[-1].sort == "told" and not own and self.low[start - 1] != "but":
                break
            self._close(self.frames.pop(), start - 1)
        while len(self.frames) > 1 and not own and self._speaks_again(group):
            self._close(self.frames.pop(), start - 1)
        frame = self.frames[-1]
        if frame.clause < 0:
            self._add(group, frame, frame.start, -1)
            return
        earlier = frame.clause
        if not own and self._told_waits(self.clauses[earlier], group):
            begin = self._where_told(self.clauses[earlier].verb.last + 1, group.first)
            inner = _Frame("told", begin)
            self.frames.append(inner)
            self._add(group, inner, begin, earlier)
            return
        first = self.clauses[earlier].leader if self.clauses[earlier].leader >= 0 else earlier
        self.clauses[earlier].end = start
        parent = self.clauses[earlier].parent
        self._add(group, frame, start, parent, sort="coordinate", leader=first)
        added = self.clauses[-1]
        added.own_subject = own
        if not own:
            added.subject = self.clauses[first].subject

    def _speaks_again(self, group: Group) -> bool:
        """“claimed there was no war and | told ...": who spoke before speaks again."""
        inner = self.frames[-1]
        return inner.sort == "told" and inner.clause >= 0 and group.head in self.words.statements

    def _tells(self, clause: Clause) -> bool:
        """Whether a clause without "that" can stand behind the verb: not behind "a crack was found"."""
        verb, words = clause.verb, self.words
        if verb.head not in words.clausal:
            return False
        return not verb.passive or verb.head in words.addressing or self.low[clause.subject[1] - 1] == "it"

    def _told_waits(self, clause: Clause, group: Group) -> bool:
        """“X said Y, a driver, was ill", "X said Y, who ..., was ill”: the second verb is what X said of Y."""
        if not self._tells(clause) or not is_break(self.low[group.first - 1]):
            return False
        inner = [other for other in self.clauses if other.start > clause.verb.last and other.sort != "participle"]
        begin = self._after_dates(clause.verb.last + 1, group.first)
        until = inner[0].start if inner else group.first - 1
        named = until > begin and not is_break(self.low[begin])
        return named and (not inner or inner[0].sort == "relative")

    def _comma_before(self, start: int) -> bool:
        return any(is_break(self.low[k]) for k in range(max(self.seen, start - 2), start))

    def _saying(self, group: Group, start: int) -> None:
        """“..., X said”: what stands before it is what was said."""
        outer = [i for i, clause in enumerate(self.clauses) if clause.parent < 0]
        for frame in self.frames:
            self._close(frame, start - 1)
        number = len(self.clauses)
        for i in outer:
            self.clauses[i].parent = number
            if self.clauses[i].sort in ("main", "coordinate"):
                self.clauses[i].sort = "told" if self.clauses[i].sort == "main" else "coordinate"
        frame = _Frame("saying", start)
        self.frames = [frame]
        self._add(group, frame, start, -1)

    def _nonfinite(self, group: Group) -> None:
        """A participle clause ends at the next comma or verb; it matters only for the dates in it."""
        parent = self._top()
        end = group.last + 1
        if group.shape == "participle" and end < len(self.low) and self._names_its_noun(end):
            return  # "suspected members"
        later = next(
            (g.first for g in self.result.groups if g.first > group.last and g.shape == "finite"), len(self.low)
        )
        says = group.head in self.words.statements and self.low[end : end + 1] and self.low[end] in self.words.subjects
        if says or self.words.relatives.intersection(self.low[end:later]):
            later = len(self.low)  # "burying a canteen where workers | were having lunch" ends with lunch
        planned = group.head in self.words.scheduling  # "a strike planned for May | after reaching a deal"
        while end < later and not is_break(self.low[end]) and self.low[end] not in (".", "?", "!"):
            if planned and self.low[end] in self.words.causes and self.low[end - 1] == TIMEX:
                break
            end += 1
        if self.result.according and group.last < self.result.according[0] < end:
            end = self.result.according[0]
        clause = Clause("participle", group.first, end, group, (group.first, group.first), parent)
        opened = group.first > 0 and self.low[group.first - 1] in self.words.conditionals
        over = self.clauses[parent] if parent >= 0 else None
        clause.conditional = opened or (over is not None and over.conditional and over.verb.head in self.words.have)
        self.clauses.append(clause)

    def _names_its_noun(self, k: int) -> bool:
        word = self.low[k]
        return (
            word.isalpha()
            and word not in self.words.prepositions | self.words.determiners | self.words.adverbs
            and (word not in self.words.coordinators and word not in ("to", "that") and not word.endswith("ly"))
        )

    def _add(
        self, group: Group, frame: _Frame, start: int, parent: int, sort: Sort | None = None, leader: int = -1
    ) -> None:
        begin = start
        while begin < group.first and (self.low[begin] in self.words.coordinators or is_break(self.low[begin])):
            begin += 1
        if frame.clause < 0 and parent < 0 and frame.sort == "main":
            parent = -1
        leading = self.result.according
        if leading and leading[0] == 0 and begin == 0:
            breaks = [k for k in range(leading[1], group.first) if is_break(self.low[k])]
            begin = breaks[-1] + 1 if breaks else begin
        subject = begin + 1 if begin < group.first and self.low[begin] == "that" and frame.sort == "told" else begin
        clause = Clause(sort or frame.sort, begin, len(self.low), group, (subject, group.first), parent, leader)
        clause.conditional = frame.conditional or (begin == 0 and self._inverted(group))
        frame.clause = len(self.clauses)
        self.clauses.append(clause)

    def _inverted(self, group: Group) -> bool:
        """“Had he lived, he would have been 90", "even had Hale left"."""
        first = next((k for k in range(group.first) if not self._skippable(k)), group.first)
        if group.first != first or self.low[first] not in self.words.have or first + 1 >= len(self.low):
            return False
        named = self.low[first + 1] in self.words.subjects | self.words.determiners or self.tokens.capital(first + 1)
        return named and any(other.modal for other in self.result.groups if other.first > group.last)

    def _close(self, frame: _Frame, end: int) -> None:
        if frame.clause >= 0:
            clause = self.clauses[frame.clause]
            clause.end = min(clause.end, max(end, clause.verb.last + 1))

    def _top(self) -> int:
        for frame in reversed(self.frames):
            if frame.clause >= 0:
                return frame.clause
        return -1

    def _last_clause(self) -> Clause | None:
        for clause in reversed(self.clauses):
            if clause.sort != "participle":
                return clause
        return None

    def _pending(self) -> _Frame | None:
        return next((frame for frame in reversed(self.frames) if frame.clause < 0), None)

    def _skippable(self, k: int) -> bool:
        """Dates and adverbs between a conjunction and its verb are no subject."""
        word = self.low[k]
        return (
            word == TIMEX
            or word in self.words.adverbs
            or word.endswith(self.words.adverb_ending)
            or (word in ("on", "in", "at", "by") and k + 1 < len(self.low) and self.low[k + 1] == TIMEX)
        )

    def _end_in_passing(self, clause: Clause) -> None:
        """“Rose to 17 on Saturday, | when divers found a bus |, and to 19 on Monday": the verb before goes on."""
        if clause.sort not in ("relative", "subordinate") or clause.parent < 0 or self.low[clause.start - 1] != ",":
            return
        before = self.words.prepositions.intersection(self.low[self.clauses[clause.parent].verb.last : clause.start])
        for k in range(clause.verb.last + 1, min(clause.end, len(self.low)) - 2):
            if self.low[k] == "," and self.low[k + 1] in self.words.coordinators and self.low[k + 2] in before:
                clause.end = k
                return

    def _own(self) -> None:
        """Give each token to its innermost clause; later and shorter ones win."""
        self.result.owner = owner = [-1] * len(self.low)
        order = sorted(range(len(self.clauses)), key=lambda i: (self.clauses[i].start, -self.clauses[i].end))
        for i in order:
            clause = self.clauses[i]
            for k in range(clause.start, min(clause.end, len(owner))):
                owner[k] = i
        # Phrases before the first clause belong to it: "In 2007, | after ..." keeps the date for the main verb.
        mains = [
            i for i in order if self.clauses[i].sort in ("main", "told", "coordinate") and self.clauses[i].parent < 0
        ]
        for k, who in enumerate(owner):
            if who < 0 and mains:
                owner[k] = mains[0]
