"""The tense that a run of words shows: "expected to" the future, "would be opened" what was to come."""

from itertools import pairwise

from timeline.languages.context import Context
from timeline.values import Relation, Sentence, Tense

NEAR = 48
"""How many characters before and behind an expression are looked at first."""
WINDOW = 140
"""How many characters before or behind an expression its verb may stand."""
BREAKS = (",", ";", ":", "(", ")")
PUNCTUATION = ".,;:!?\"'()`"
_GOES_ON = 9  # words before a second verb among which one may govern both: "had to stop and | resume"
_OBJECT = 3  # words from a verb of wanting to its infinitive: "expect the storm | to"
_SUMMONED = 5  # the same for a verb of summoning: "called for all its followers | to"
_NAMED = 5  # words of somebody's name and office
_SUBJECT = 4  # words between "once" and its verb: "once the last of them | is lifted"
_SET_BY = 8  # words from what is set to the verb that says what had become of it: "had dropped a plan | to"
_AUXILIARY = 3  # words between an auxiliary and its participle
_CLAUSE_ENDS = (":", ";")
_SENTENCE_ENDS = (".", "?", "!")
_ENDS = (*_CLAUSE_ENDS, *_SENTENCE_ENDS)
_ABBREVIATED = 4  # letters of the longest word in small letters whose point may end no sentence: "vs.", "dept."


def is_past(word: str, context: Context) -> bool:
    """Whether it may be a verb of the past: "found", "killed"."""
    return context.verbs.get(word) == "past" or _has_past_end(word, context)


def _has_past_end(word: str, context: Context) -> bool:
    """Whether it ends as a verb of the past does: "killed"; not "succeed", "hundred"."""
    return word.endswith(context.past_end) and len(word) > 4 and word not in context.unended


def begins_object(word: str, context: Context) -> bool:
    """Whether it shows a participle before it to be a verb: "arrested | two men", not "preferred | shares"."""
    return word in context.objects or word in context.determiners or word[:1].isdigit()


def opens_clause(words: list[str], context: Context) -> bool:
    """“..., and on", "..., but in": a clause of its own may begin with the date; `words` in small letters."""
    last = words[-3:]
    return len(last) == 3 and last[2] in context.dating and last[1] in context.joints and last[0].endswith(",")


def attributive(before: list[str], context: Context) -> bool:
    """Whether a participle stands before a noun: "on a | still unspecified date"; `before` reads backwards."""
    if before and before[0].lower() in context.adverbs:
        before = before[1:]
    word = before[0].lower() if before else ""
    return word in context.determiners and word not in context.linking  # "the rig that | exploded"


def _is_noun(bare: str, before: list[str], context: Context) -> bool:
    """Whether what may be a verb of the present is a plural: "unveiled his | plans for the town"."""
    if not bare.endswith(context.plural) or context.verbs.get(bare) != "future":
        return False
    return attributive(before, context) or any(word.endswith(context.possessive) for word in before)


def words_before(text: str, start: int, first: int, size: int = WINDOW) -> list[str]:
    """The whole words of the last `size` characters before `start`, but none before `first`."""
    edge = max(first, start - size)
    if edge > first and text[edge - 1].isalnum() and text[edge : edge + 1].isalnum():
        edge = text.find(" ", edge, start) + 1 or start
    return text[edge:start].split()


def tense_before(words: list[str], context: Context) -> Tense | None:
    """The tense of the verb that ends before an expression, or governs what does; `words` read backwards from it.

    "Expected to" is to come, whatever "expected" alone would be.
    """
    infinitive, participle, to = False, -_AUXILIARY - 1, -_AUXILIARY - 1
    for index, word in enumerate(words):
        if (word.endswith(_ENDS) and _ends_clause(word)) or (
            participle == index - 1 and _ends_aside(words[index:], context)
        ):
            break
        bare = _whole(word, context)
        if _is_no_verb(bare, words, index, context):
            continue
        if bare == context.to_be or bare in context.causing:  # what stands before says when: "will be", "to be"
            held = bare in context.causing or _coming(words, index) != context.infinitive
            if not held and not _governed(words[index + 2 :], context):
                return _toward(words[index + 2 :], context)
            participle = -_AUXILIARY - 1
            continue
        if bare in context.weighed:
            pending = participle < 0 or participle == index - 1
            wants = to >= 0 and _wants(bare, index - to, words[:to], context, own=infinitive)
            decided = _decided(bare, words, index, context, infinitive=wants, pending=pending)
            if decided is not None:
                return decided
        infinitive = bare == context.infinitive or (infinitive and bare.endswith(context.adverbial))
        to = index if infinitive else to
        participle = (
            -_AUXILIARY - 1 if infinitive and participle == index - 1 else participle
        )  # "agreed to | shut it in"
        shown = context.verbs.get(bare)
        if shown == "future":
            shown = _as_set(bare, words[index + 1 :], context)
        if shown == "present" and participle < 0 and _depends(_coming(words, index), context):
            continue  # "will | have a flight", "hopes to | have a flight"
        if shown is not None and (bare in context.auxiliaries or shown != "past"):
            return "past" if participle == index - 1 and bare in context.perfects else shown
        if participle >= 0 and index - participle >= _AUXILIARY:
            return "past"
        if (
            participle < 0
            and (shown or _ended(word, bare, context) or _opened(words, index, bare, context))
            and not attributive(words[index + 1 :][:2], context)
            and not (bare in context.bases and _with_another(words[index + 1 :], context))
        ):
            participle = index  # "opened", unless an auxiliary before says otherwise: "would be opened"
    return "past" if participle >= 0 else None


def tense_behind(words: list[str], context: Context) -> Tense | None:
    """The tense of the first verb behind an expression."""
    infinitive = False
    for index, word in enumerate(words):
        bare = _whole(word, context)
        if is_name(word, context):
            continue
        if bare in context.deciding:
            decided = _decided_behind(bare, words, index, context, infinitive=infinitive)
            if decided is not None:
                return decided
        infinitive = bare == context.infinitive
        shown = context.verbs.get(bare)
        if (
            shown == "present"
            and words[index + 2 : index + 3] == [context.infinitive]
            and _coming(words, index) in context.intents
        ):
            return "future"  # "is | expected to"
        if shown is not None:
            return shown
        if _ended(word, bare, context) and not attributive(words[:index][-2:][::-1], context):
            return "past"
        if word.endswith(_SENTENCE_ENDS) and _ends_clause(word):
            break
    return None


def _foresees(after: list[str], context: Context) -> bool:
    """Whether what somebody expects stands behind: "expects | a rise in", not "expects | talks after the vote on".

    `after` reads backwards.
    """
    said = [word.lower() for word in after]
    if not said or said[-1] in context.dating or said[-1] == context.partitive:
        return False  # "the forecasts | of", "awaiting | in"
    return not any(context.relations.get(word) in (Relation.AFTER, Relation.SINCE) for word in said[1:])


def _wants(bare: str, away: int, after: list[str], context: Context, *, own: bool) -> bool:
    """Whether somebody is to do it: "plans to | go", "agreed on Monday to | go", "expect Alex to | go".

    With a verb of summoning only what is done at a set time: "ordered him to | appear on", not "ordered him to | pay
    on". `after` reads backwards.
    """
    if own and bare in context.intents:
        return True
    if away <= _OBJECT and (bare in context.wanting or bare in context.resolving):
        return True
    if 1 < away <= _OBJECT and bare in context.voting:
        return True
    summoned = bare in context.summoning and away <= _SUMMONED
    return summoned and " ".join(after[::-1]).lower().startswith(context.attending)


def _awaited(before: list[str], context: Context) -> bool:
    """Whether a verb of the present says what must come first: "once the ban | is lifted on"; reads backwards."""
    for word in before[:_SUBJECT]:
        if word.endswith(BREAKS):
            return False
        if word.lower() in context.awaited:
            return True
    return False


def _with_another(before: list[str], context: Context) -> bool:
    """Whether a modal governs it with a verb before: "will stop on Monday and | shut"; reads backwards."""
    if before[:1] != [context.conjunction]:
        return False
    for word, earlier in pairwise(before[1:]):
        if word in context.bases and _depends(earlier.lower(), context):
            return True
        if word.endswith(BREAKS) or is_past(word, context):
            return False
    return False


def _ends_aside(before: list[str], context: Context) -> bool:
    """Whether an aside ends here: "the mayor, whose term ends in June, | announced"; `before` reads backwards."""
    if not before[0].endswith(","):
        return False
    for word, earlier in pairwise(before):
        if word.lower() in context.relative:
            return earlier.endswith(",")
        if earlier.endswith(BREAKS):
            return False
    return False


def _depends(before: str, context: Context) -> bool:
    """Whether a verb behind it says nothing by itself of when: "will", "to"."""
    return before == context.infinitive or context.verbs.get(before) in ("future", "intended")


def _ends_clause(word: str) -> bool:
    """Whether no verb behind it governs on: "“He will be | missed. He died on Sunday,” she said"; not "vs."."""
    last = word[:-1]
    return word.endswith(_CLAUSE_ENDS) or not last or (len(last) > _ABBREVIATED and last.isalpha() and last.islower())


def is_name(word: str, context: Context) -> bool:
    """Whether it may be no verb, by its capital: "8 May", "Will Hale"."""
    return word[0].isupper() and word.strip(PUNCTUATION).lower() in context.namesakes


def _is_no_verb(bare: str, words: list[str], index: int, context: Context) -> bool:
    """Whether it is a name or a noun, or an aside: "as | planned"; not the verb of a question: "Will | the march"."""
    if is_name(words[index], context):
        behind = words[index - 1] if index else ""
        return behind not in context.determiners and behind not in context.subjects
    before = _coming(words, index)
    aside = before == context.as_said and bare in context.verbs
    counted = before in context.amounts and bare.endswith(context.plural)  # "200 million | marks on"
    return aside or counted or _is_noun(bare, words[index + 1 : index + 2], context)


def _opened(words: list[str], index: int, bare: str, context: Context) -> bool:
    """Whether it is a participle that opens a sentence: "Arrested | in", "Founded | by"."""
    opens = index > 0 and index == len(words) - 1 and _has_past_end(bare, context)
    return opens and (words[index - 1] in context.dating or words[index - 1] in context.relations)


def _ended(word: str, bare: str, context: Context) -> bool:
    """Whether it is a participle by its ending: "reopened", "re-opened"; not the compound "state-imposed"."""
    if not _has_past_end(bare, context) or not word.islower():
        return False
    prefix, compound, _ = bare.partition("-")
    return not (compound and len(prefix) > 3)


def verb_after(text: str, end: int, sentence: Sentence, context: Context) -> Tense | None:
    """The tense of the first verb behind an expression that ends at `end`, past clauses that are only an aside."""
    behind = text[end : min(sentence.end, end + WINDOW)]
    if "," in behind:
        behind = context.aside.sub("", text[end : min(sentence.end, end + 2 * WINDOW)])[:WINDOW]
    return tense_behind(behind.split(), context)


def _was_able(behind: list[str], before: list[str], context: Context) -> bool:
    """“Could | not leave", "neither | could", "shots | could be heard", "I | could": then, not to come.

    `before` reads backwards.
    """
    said = {word.lower() for word in before}
    denied = behind[:1] in ([context.negation], [context.denial]) or not context.neither.isdisjoint(said)
    own = [word.lower() for word in before[:1]] == [context.i]
    return denied or own or not context.perceived.isdisjoint(behind)


def _whole(word: str, context: Context) -> str:
    """A word without its punctuation, in small letters, a contraction as the word it stands for."""
    bare = word.strip(PUNCTUATION).lower()
    if "'" not in bare:
        return bare
    return next((whole for contracted, whole in context.contractions if bare.endswith(contracted)), bare)


def _coming(words: list[str], index: int) -> str:
    return words[index + 1].strip(PUNCTUATION).lower() if index + 1 < len(words) else ""


def _decided(
    bare: str, words: list[str], index: int, context: Context, *, infinitive: bool, pending: bool
) -> Tense | None:
    """What a word before decides whatever stands farther off: "if", "would not comment", "expected to".

    `pending`: no participle has been met yet.
    """
    coming = _coming(words, index)
    if bare in context.perfects:  # "will | have been held for a year"
        if coming == context.infinitive:
            return _to_have(words, index, context)
        if coming == context.unwilling and index and words[index - 1].lower() in context.lapsing:
            return "intended"  # "would | have expired on"
        return "future" if coming and _whole(words[index + 1], context) in context.certain else None
    if bare in context.foreseeing and pending and _foresees(words[:index], context):
        over = bare.endswith(context.progressive) and tense_before(words[index + 1 :], context) == "past"
        return None if over else "future"  # "he died | awaiting trial on"
    conditional = bare in context.conditions and pending and coming not in context.asking
    if conditional or (context.verbs.get(bare) == "present" and _awaited(words[index + 1 :], context)):
        return "future"
    if pending and bare in context.teams and _between_teams(bare, words, index, context):
        return "future"
    if pending and bare in context.awaiting and _in_the_present(bare, words[index + 1 :], context):
        return "future"
    if bare in context.foretold and (found := _foretold(words, index, context)) is not None:
        return found
    if _is_over(bare, words, index, context, pending=pending):
        return "past"
    if infinitive:
        had = coming == context.had_been[-1] and bare not in context.resolving  # "had | planned to end it in"
        if had or once(words[index + 1 : index + 3], context):
            return "past"
        return "intended" if had_done(words[index + 1 :], context) else _intent(bare, coming, context)
    return None


def _to_have(words: list[str], index: int, context: Context) -> Tense | None:
    """“Was to | have married", "is believed to | have left on", "is expected to | have fallen in"; not "hopes to"."""
    wants = _coming(words, index + 1)
    if wants in context.had_due:
        return "intended"
    over = (
        wants not in context.intents
        or wants == context.ought
        or (wants in context.foretold and words[0].lower() in context.dating)
    )
    if index and is_past(words[index - 1].lower(), context):
        return "past" if over else None if context.had_been[-1] in words[index + 2 :] else "future"
    return None


def _is_over(bare: str, words: list[str], index: int, context: Context, *, pending: bool) -> bool:
    """“Could | not leave", "would | not comment", "the first since | the blast aboard a rig on"."""
    if bare == context.able:
        return _was_able(words[max(0, index - 2) : index][::-1], words[index + 1 :], context)
    if bare == context.unwilling:
        return _withheld(words[:index], words[index], context)
    if bare in context.losing:
        return pending and context.relations.get(_coming(words, index)) is Relation.AFTER
    since = context.relations.get(bare) is Relation.SINCE and index > 0 and pending
    return since and context.conjunction not in words[:index]


def _foretold(words: list[str], index: int, context: Context) -> Tense | None:
    """“Is | expected on", "the verdict, | expected on"; not "was | likely caused", "as | expected on"."""
    coming = _coming(words, index)
    if coming in context.auxiliaries and not (index and words[index - 1].endswith(context.past_end)):
        return "intended" if context.verbs.get(coming) == "past" else "future"
    before = words[index + 1] if len(words) > index + 1 else ""  # "the verdict, | expected on", "results | expected on"
    apposed = before.endswith((",", context.plural)) and coming.isalpha() and coming not in context.verbs
    said = coming in context.determiners or coming == context.as_said  # "its | forecast in", "as | expected on"
    return "future" if index <= 1 and apposed and not said else None


def _in_the_present(bare: str, before: list[str], context: Context) -> bool:
    """Whether a verb has several before it: "polls | close", "they | close"; or a comma: "the Swifts, who | visit".

    `before` reads backwards.
    """
    coming = _coming(before, -1)
    if before[1:2] != [] and before[1] in context.determiners and before[2:3] != [] and before[2] in context.dating:
        coming = _coming(before, 2)  # "voters in the state | choose"
    plural = coming[2:].endswith(context.plural) and coming not in context.determiners and coming not in context.verbs
    apart = " ".join(before[1:2] if coming in context.relative else before[:1])
    told = plural or coming in context.they or apart.endswith(",") or _goes_on(bare, before, context)
    return told or (bare in context.verbal and _of_two(before, context))


def _of_two(before: list[str], context: Context) -> bool:
    """Whether two are the subject: "Hill and Lund | meet"; not "saw Hill and Lund | meet"; reads backwards."""
    joint = next((k for k, word in enumerate(before[:_NAMED]) if word == context.conjunction), 0)
    if not joint:
        return False
    return not any(
        word.endswith(BREAKS) or word in context.verbs or word in context.relations or is_past(word, context)
        for word in (*before[:joint], *before[joint + 1 : joint + _NAMED])
    )


def _goes_on(bare: str, before: list[str], context: Context) -> bool:
    """Whether it is a second verb of the present: "were grounded and | resume", "lost on Tuesday and | play"; `before`
    reads backwards.
    """
    named = before[1:2] != [] and before[1][:1].isupper() and before[1][-1:].isalpha()
    named = named and bare not in context.preset
    if not (named or bare in context.verbal) or not before or before[0].lower() not in context.pairing:
        return False
    return not any(
        to == context.infinitive and verb in context.bases for verb, to in pairwise(before[:_GOES_ON])
    )  # not "had to stop and | resume"


def _decided_behind(bare: str, words: list[str], index: int, context: Context, *, infinitive: bool) -> Tense | None:
    """What a word behind decides: "if", "could not", "agreed to"."""
    if bare in context.conditions or (bare in context.verbal and _in_the_present(bare, words[:index][::-1], context)):
        return "future"
    if bare == context.able and _was_able(words[index + 1 : index + 3], words[:index][::-1], context):
        return "past"
    if bare in context.intents and (infinitive or _coming(words, index) == context.infinitive):
        before = words[index - 1].lower() if index else ""
        if before not in context.auxiliaries and bare.endswith(context.past_end):
            return "past"
        return _intent(bare, before, context)
    return None


def _intent(bare: str, before: str, context: Context) -> Tense:
    """“Plans to": to come; "agreed to sell in April", "was expected to": to come then."""
    if before in context.auxiliaries:
        return "intended" if context.verbs.get(before) == "past" else "future"
    return "intended" if bare.endswith(context.past_end) or bare in context.had_due else "future"


def _withheld(after: list[str], word: str, context: Context) -> bool:
    """Whether somebody would not speak: "would not | comment"; `after` reads backwards."""
    bare = [one.strip(PUNCTUATION).lower() for one in after[-3:]]
    denied = word.lower().endswith(context.denial) or bare[-1:] in ([context.negation], [context.denial])
    return denied and not context.withheld.isdisjoint(bare)


def once(before: list[str], context: Context) -> bool:
    """Whether it was set once: "had been | due", "originally | scheduled"; `before` reads backwards."""
    return tuple(before) == context.had_been or (bool(before) and before[0].lower() in context.formerly)


def _as_set(bare: str, before: list[str], context: Context) -> Tense:
    """When what is to come is: "had been | due in", "was | due in", "had waived an inspection | due in".

    `before` reads backwards.
    """
    if once(before[:2], context):
        return "past"
    was = bool(before) and before[0].lower() in context.had_due
    return "intended" if bare in context.intents and (was or had_done(before, context)) else "future"


def had_done(before: list[str], context: Context) -> bool:
    """Whether a verb says what had been done to it: "had dropped a | plan to"; `before` reads backwards."""
    for index, word in enumerate(before[:_SET_BY]):
        if word.endswith(BREAKS):
            return False
        if word.lower() == context.had_been[-1]:
            return any(is_past(one.lower(), context) for one in before[:index])
    return False


def _between_teams(verb: str, words: list[str], index: int, context: Context) -> bool:
    """“Marrow | face Brod", "Marrow | travel to Brod", by their capitals."""
    bound = verb in context.heading
    behind = index - 2 if bound else index - 1
    apart = not context.concerning.isdisjoint(words[: max(0, behind)])  # "face Brod over a row on"
    if apart or behind < 0 or len(words) <= index + 1 or (bound and words[index - 1] not in context.bound):
        return False
    if words[index + 1] == context.conjunction and context.infinitive not in words[index + 2 : index + 2 + _GOES_ON]:
        return words[behind][:1].isupper()  # "beat Rovers on Saturday and | host City on"
    return all(word[:1].isupper() and word[-1:].isalpha() for word in (words[index + 1], words[behind]))


def _governed(before: list[str], context: Context) -> bool:
    """Whether a verb governs "to be" after it: "is expected", "had"; `before` reads backwards."""
    bare = before[0].lower() if before else ""
    return bare in context.intents or bare in context.verbs or is_past(bare, context)


def _toward(before: list[str], context: Context) -> Tense | None:
    """“The report, to be | released": to come; "the first | to be released": as its verb says."""
    tense = tense_before(before, context)
    if tense != "past":
        return "future"
    return tense if context.ranks.intersection(word.lower() for word in before[:4]) else "intended"
