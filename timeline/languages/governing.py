"""What the words around an expression say of it: the tense of the governing verb, and the thing that it dates."""

from timeline.languages.hours import is_hour
from timeline.languages.language import Context
from timeline.values import Expression, Fields, Relation, Sentence, Tense

NEAR = 48
"""How many characters before and behind an expression are looked at first."""
_WINDOW = 140
_NOUNS = 5  # words a noun phrase goes on behind its date: "the May 5 Marrow Bridge rail crash"
_PUT_OFF = 7  # words between a verb of putting off and the day: "adjourned the case against the two men | to"
_SET = 8  # words between a verb of setting and the day: "called a meeting of the council for | Monday"
_COUNTED = 3  # words between the verb and the month, and between the month and what was counted
_AUXILIARY = 3  # words between an auxiliary and its participle
BREAKS = (",", ";", ":", "(", ")")
_DASH = "-"
_HEADING = (":", _DASH)
_CLAUSE_ENDS = (":", ";")
_PUNCTUATION = ".,;:!?\"'()`"


def tense(text: str, start: int, end: int, sentence: Sentence, context: Context, thing: Tense | None) -> Tense | None:
    """The tense of the verb nearest before in the sentence, else of the first after; what somebody had is past.

    `thing` is what the noun behind the expression says of it.
    """
    near = text[max(sentence.start, start - NEAR) : start].split()
    last = near[-1].lower() if near else ""
    follows = text[end : end + 3].lstrip()[:1]
    if (start == sentence.start and follows in _HEADING) or (follows == ":" and last not in context.dating):
        told = (word.lower() for word in text[end : min(sentence.end, end + _WINDOW)].split())
        verb = next((word for word in told if word in context.verbs), "")
        return "future" if verb in context.modals else None  # "1 May: the strike begins"
    if thing in ("past", "intended"):
        return thing
    herald = " ".join(near[-5:]).lower()
    if f" {herald}".endswith(context.recalling):
        return "past"
    if herald.endswith(context.heralds):
        early = start - sentence.start <= len(herald) + 1 and _verb_after(text, end, sentence, context) == "past"
        return "past" if early else "future"  # "As early as | February it had failed"
    if (last in context.dating or last in context.determiners) and herald[: -len(last) - 1].endswith(context.heralds):
        return "future"
    if last == context.purpose and not text.startswith(context.possessive, end) and _set_for(near[-2::-1], context):
        return "future"
    relation = context.relations.get(last)
    off = last == context.infinitive or last in context.deadlines or relation is Relation.FROM
    if off and not context.postponing.isdisjoint(word.lower() for word in near[-_PUT_OFF:]):
        return "intended" if relation is Relation.FROM else "future"
    if last in context.deadlines and text.startswith(f" {context.infinitive} ", end):
        return "future"
    limit = relation in (Relation.BY, Relation.UNTIL)
    after = _verb_after(text, end, sentence, context) if limit else None
    if after in ("future", "intended"):
        return after
    if thing is None and text.startswith((context.possessive, f" {context.possessive}"), end):
        return "past"
    before = _verb(near[::-1], context, backwards=True)
    if before is None and start - NEAR > sentence.start:
        words = text[max(sentence.start, start - _WINDOW) : start].split()
        before = _verb(words[::-1], context, backwards=True)
    found = before or after or _verb_after(text, end, sentence, context)
    return found if found == "past" else thing or found


def _set_for(before: list[str], context: Context) -> bool:
    """“Called a meeting of the council | for Monday", "tickets | for Saturday": to come; `before` reads backwards."""
    words = [word.strip(_PUNCTUATION).lower() for word in before[:_SET]]
    verb = next((index for index, word in enumerate(words) if word in context.setting), None)
    if verb is not None:
        return not _once(words[verb + 1 : verb + 3], context)
    return not (context.scheduled | context.arranged).isdisjoint(words[:1])


def thing(before: list[str], said: Expression, after: str, context: Context) -> Tense | None:
    """Whether what a date stands with happens unforeseen, is set beforehand, or is published later."""
    if _measured(before, said, after, context):
        return "past"
    last = before[-1] if before else ""
    if _acts(before, after, context):
        return "past"
    announced = before[-2:] if last in context.dating else before[-1:]
    if not context.announcing.isdisjoint(announced) and after.startswith(f" {context.telling_of} "):
        return "past"  # "the announcement on Wednesday that it will pay"
    if last in context.dating and before[-2:-1] and before[-2] in context.happened:
        return "past"  # "the blast on 20 April"
    if last == context.partitive and before[-2:-1] and before[-2] in (context.happened | context.written):
        return "past"  # "the letter of 20 April"
    owner = after.lstrip().startswith(context.possessive)
    if not (owner or last in context.determiners or last.endswith(context.possessive)):
        return None
    words = after.removeprefix(" ").removeprefix(context.possessive if owner else "").split()[: _NOUNS + 2]
    for index, word in enumerate(words[:_NOUNS]):
        bare = word.strip(_PUNCTUATION).lower()
        if bare in context.pending:
            return "intended"
        if bare in context.happened:
            return "past"
        if bare in context.scheduled:  # "the November election | added to it"
            return "past" if bare == word and _acted(words[index + 1 : index + 3], context) else "future"
        if bare != word.lower() or bare in context.relations or bare in context.dating or bare in context.verbs:
            return None
    return None


def _acts(before: list[str], after: str, context: Context) -> bool:
    """Whether a verb of the past stands right behind: "the audit in September | found", "Saturday | saw"."""
    dates = bool(before) and before[-1] in context.dating
    noun = before[-2:-1] if dates else before[-1:]
    stands = dates or not any(word[-1:].isalnum() for word in noun)
    apart = not (context.scheduled | context.arranged).isdisjoint(noun)
    return stands and not apart and after.startswith(" ") and _acted(after.split()[:2], context)


def _acted(words: list[str], context: Context) -> bool:
    """Whether they begin with a verb of the past, not a participle: "saw", "found a", "killed nine"; not "held by"."""
    verb = words[0] if words else ""
    if verb in context.deciding | context.setting | context.reporting | context.auxiliaries or not is_past(
        verb, context
    ):
        return False
    return verb in context.finite or (len(words) > 1 and begins_object(words[1], context))


def is_past(word: str, context: Context) -> bool:
    """Whether it may be a verb of the past: "found", "killed"."""
    return context.verbs.get(word) == "past" or (word.endswith(context.past_end) and len(word) > 4)


def begins_object(word: str, context: Context) -> bool:
    """Whether it shows a participle before it to be a verb: "arrested | two men", not "preferred | shares"."""
    return word in context.objects or word in context.determiners or word[:1].isdigit()


def _measured(before: list[str], said: Expression, after: str, context: Context) -> bool:
    """Whether figures are of a month or a quarter, and published later: "will report | September sales"."""
    if not isinstance(said, Fields) or said.day is not None or said.weekday is not None:
        return False
    if before and (before[-1] in context.dating or before[-1] in context.relations):
        return False
    following = (word.strip(_PUNCTUATION).lower() for word in after.split()[:_COUNTED])
    return not context.publishing.isdisjoint(before[-_COUNTED:]) and not context.measured.isdisjoint(following)


def reporting(words: list[str], context: Context) -> bool:
    """Whether the verb nearest before is one of saying: "said on Monday"; not "said they came on Monday"."""
    for word in reversed(words):
        bare = word.strip(_PUNCTUATION)
        if bare in context.reporting:
            return True
        if context.verbs.get(bare) == "past":
            return False
    return False


def relation(before: list[str], said: Expression, context: Context) -> Relation | None:
    """How the word before relates what follows to it: "since", "until"; "through the night" is during it."""
    hedged = tuple(before[-2:]) == context.at_least  # "since at least 2012"
    last = before[-1] if before and not hedged else before[-3] if len(before) > 2 else ""
    lasts = last in context.spanning and is_hour(said) and not isinstance(said, Fields)
    return Relation.DURING if lasts else context.relations.get(last)


def joined(between: str | None, before: list[str], context: Context) -> bool:
    """Whether a date goes on from the one before: "on 11 June 2013 | and signed on | 30 June", or "then" later.

    `between` is what stands between the two in one sentence; "had been missing since" goes on from another as well.
    """
    if before and context.relations.get(before[-1]) is Relation.SINCE and context.had_been[-1] in before:
        return True
    if between is None:
        return False
    parts = between.lower().removeprefix(",").split()
    words = {part.strip(_PUNCTUATION) for part in parts}
    broken = any(part.endswith(BREAKS) for part in parts)
    return not context.sequels.isdisjoint(words) or not (broken or context.joints.isdisjoint(words))


def closes(between: str, context: Context) -> bool:
    """Whether a date ends the range that the one before begins: only "to", "until" or a dash stands between."""
    word = between.strip().lower()
    return word == _DASH or context.relations.get(word) in (Relation.TO, Relation.UNTIL)


def _verb_after(text: str, end: int, sentence: Sentence, context: Context) -> Tense | None:
    behind = text[end : min(sentence.end, end + _WINDOW)]
    if "," in behind:
        behind = context.aside.sub("", text[end : min(sentence.end, end + 2 * _WINDOW)])[:_WINDOW]
    return _verb(behind.split(), context, backwards=False)


def _governed(before: list[str], context: Context) -> bool:
    """Whether a verb governs "to be" after it: "is expected", "had"; `before` reads backwards."""
    bare = before[0].lower() if before else ""
    return bare in context.intents or bare in context.verbs or bare.endswith(context.past_end)


def _toward(before: list[str], context: Context) -> Tense | None:
    """“The report, to be | released": to come; "the first | to be released": as its verb says."""
    tense = _verb(before, context, backwards=True)
    if tense != "past":
        return "future"
    return tense if context.ranks.intersection(word.lower() for word in before[:4]) else "intended"


def _once(before: list[str], context: Context) -> bool:
    """Whether it was set once: "had been | due", "originally | scheduled"; `before` reads backwards."""
    return tuple(before) == context.had_been or (bool(before) and before[0].lower() in context.formerly)


def _withheld(after: list[str], word: str, context: Context) -> bool:
    """Whether somebody would not speak: "would not | comment"; `after` reads backwards."""
    bare = [one.strip(_PUNCTUATION).lower() for one in after[-3:]]
    denied = word.lower().endswith(context.denial) or bare[-1:] == [context.negation]
    return denied and not context.withheld.isdisjoint(bare)


def _intent(bare: str, before: str, context: Context, *, backwards: bool) -> Tense:
    """“Plans to": to come; "agreed to sell in April": to come then; "in April it agreed to sell": past."""
    if before in context.auxiliaries:
        return "intended" if context.verbs.get(before) == "past" else "future"
    if bare.endswith(context.past_end):
        return "intended" if backwards else "past"
    return "future"


def attributive(before: list[str], context: Context) -> bool:
    """Whether a participle stands before a noun: "on a | still unspecified date"; `before` reads backwards."""
    if before and before[0].lower() in context.adverbs:
        before = before[1:]
    word = before[0].lower() if before else ""
    return word in context.determiners and word not in context.linking  # "the rig that | exploded"


def _verb(words: list[str], context: Context, *, backwards: bool) -> Tense | None:
    """The first word that shows a tense: "expected to" the future, whatever "expected" alone would."""
    infinitive, participle = False, -_AUXILIARY - 1
    for index, word in enumerate(words):
        if backwards and word.endswith(_CLAUSE_ENDS):
            break
        bare = _whole(word, context)
        if bare in context.namesakes and word[0].isupper() and "'" not in word:
            continue
        if backwards and bare == context.to_be:  # what stands before says when: "will be", "to be"
            if _coming(words, index) == context.infinitive and not _governed(words[index + 2 :], context):
                return _toward(words[index + 2 :], context)
            participle = -_AUXILIARY - 1
            continue
        if bare in context.deciding:
            pending = participle < 0 or participle == index - 1
            decided = _decided(bare, words, index, context, backwards=backwards, infinitive=infinitive, pending=pending)
            if decided is not None:
                return decided
        infinitive = bare == context.infinitive
        shown = context.verbs.get(bare)
        if backwards and shown == "future" and _once(words[index + 1 : index + 3], context):
            return "past"
        if shown is not None and (bare in context.auxiliaries or shown != "past"):
            return "past" if participle == index - 1 and bare in context.perfects else shown
        if participle >= 0 and index - participle >= _AUXILIARY:
            return "past"
        ended = bare.endswith(context.past_end) and len(bare) > 4 and word.islower()
        if (
            participle < 0
            and (shown or ended)
            and not (backwards and attributive(words[index + 1 : index + 3], context))
        ):
            participle = index  # "opened", unless an auxiliary before says otherwise: "would be opened"
            if not backwards:
                return "past"
    return "past" if participle >= 0 else None


def _whole(word: str, context: Context) -> str:
    """A word without its punctuation, in small letters, a contraction as the word it stands for."""
    bare = word.strip(_PUNCTUATION).lower()
    if "'" not in bare:
        return bare
    return next((whole for contracted, whole in context.contractions if bare.endswith(contracted)), bare)


def _coming(words: list[str], index: int) -> str:
    return words[index + 1].strip(_PUNCTUATION).lower() if index + 1 < len(words) else ""


def _decided(
    bare: str, words: list[str], index: int, context: Context, *, backwards: bool, infinitive: bool, pending: bool
) -> Tense | None:
    """What a word decides whatever stands farther off: "if", "would not comment", "expected to".

    `pending`: no participle has been met yet.
    """
    coming = _coming(words, index)
    if bare in context.conditions and pending and not (backwards and coming in context.asking):
        return "future"
    plural = coming[2:].endswith(context.plural) and coming not in context.determiners and coming not in context.verbs
    several = plural or " ".join(words[index + 1 : index + 2]).endswith(",")
    if backwards and pending and bare in context.awaiting and several:
        return "future"
    if backwards and bare == context.unwilling and _withheld(words[:index], words[index], context):
        return "past"
    if bare in context.intents and (infinitive or (not backwards and coming == context.infinitive)):
        if backwards and _once(words[index + 1 : index + 3], context):
            return "past"
        before = coming if backwards else words[index - 1].lower() if index else ""
        return _intent(bare, before, context, backwards=backwards)
    return None
