"""Whether a verb before a date says what was done, so that the date is over: "arrested two men in the town on"."""

from timeline.languages.context import Context
from timeline.languages.tenses import BREAKS, attributive, begins_object, is_past, opens_clause
from timeline.values import Relation

_MONEY = "$"  # other signs are folded
_LASTING = (Relation.UNTIL, Relation.DURING)
_OTHER = (Relation.SINCE, Relation.BEFORE, Relation.AFTER)
_FIGURE = 4  # words of a figure compared, with the word before it and the one behind: "from 83 percent in"
_NOT = 4  # words from "not" to the end of a time until which it was so: "did not begin until"
_OBJECT = 8  # words between a verb and its date: "arrested the two men in the town | on"


def done(words: list[str], context: Context) -> bool:
    """Whether the words before end in what was done: "he died on", "they arrested two men in the town on".

    Not "to be held on", "was extended to", "called a strike on".
    """
    related = context.relations.get(words[-1]) if words else None
    dates = words and (words[-1] in context.dating or related is Relation.FROM)
    if related is Relation.FROM and _put_off(words, context):
        return True
    if related is Relation.UNTIL and len(words) > 1:
        return words[-2] in context.intransitive or words[-2] in context.finite - context.auxiliaries  # "lasted until"
    if dates and (_since(words, context) or compared(words, context)):
        return True
    if related is Relation.BY:  # "had stopped by"; not "was to have stopped by"
        if context.infinitive in words or not (context.deciding - context.auxiliaries).isdisjoint(words):
            return False
        pluperfect = context.had_been[-1] in words and _did(words[-2::-1], context)
        return pluperfect or (len(words) > 1 and is_past(words[-2], context))
    if words[-2:-1] and _went_through(words[-2], words[-1], context):
        return True
    words = words[:-1] if dates else words
    if dates and words[-1:] != [] and words[-1] in context.had_due and related is not Relation.FROM:
        return True  # "the trial was in"
    if " ".join(words[-4:]).endswith(context.completed) or (
        context.partitive in words and dates and _amid(words, context)
    ):
        return True
    thing = not context.determiners.isdisjoint(words[-2:-1])  # "cut its forecast in", not "was forecast in"
    unreal = words[-3:-1] != [] and words[-3:-1][0] in context.wishing  # "would have left on"
    if not words or unreal or (words[-1] in context.intents and not thing) or context.to_be in words[-2:-1]:
        return False
    noun = words[-1][-1:].isalpha() and words[-1] not in context.determiners and words[-1] not in context.relations
    return is_past(words[-1], context) or bool((dates or noun) and _did(words[::-1], context))


def compared(words: list[str], context: Context) -> bool:
    """Whether they end in what a figure is held against: "down from 83 percent in", "compared with $4 billion in"."""
    figure = words[-3:-1] if words[-1:] != [] and words[-1] in context.dating else words[-2:]  # "1.84 marks | Tuesday"
    if len(words) < _FIGURE or not any(word.lstrip(_MONEY)[:1].isdigit() for word in figure):
        return False
    near = f" {' '.join(words[-2 * _FIGURE :])}"
    herald = next((one for one in context.compared if one in near), None)
    if herald is None:
        return _behind_a_figure(words[:-1], context)
    return context.relations.keys().isdisjoint(near.rpartition(herald)[2].split())


def _behind_a_figure(words: list[str], context: Context) -> bool:
    """“A rise of 113,000 in September after 96,000 | in": no more than the figure stands there."""
    figure = next((k for k, word in enumerate(words[::-1]) if word not in context.counting), 0)
    number, before = [*words[: len(words) - figure][::-1], "", ""][:2]
    return number.lstrip(_MONEY)[:1].isdigit() and before in context.outdone


def _since(words: list[str], context: Context) -> bool:
    """“The first since her fall at the games in": over, whatever the verb before; not "since he will leave in"."""
    for word in reversed(words[:-1]):
        if context.relations.get(word) is Relation.SINCE:
            return words[-2] != word
        if word.endswith(BREAKS) or word in context.verbs or word == context.conjunction:
            return False
    return False


def _amid(words: list[str], context: Context) -> bool:
    """“At the height of the protests on", "in the wake of the blast on": what it was amid is over where the verb is."""
    near = f" {' '.join(words)} "
    herald = next((one for one in context.amid if one in near), None)
    return herald is not None and not any(word.endswith(BREAKS) for word in near.rpartition(herald)[2].split())


def _went_through(one: str, last: str, context: Context) -> bool:
    """“Began a | spring offensive", "after losing | May's election"."""
    if last in context.determiners:
        return one in context.going_through
    return last.endswith(context.progressive) and context.relations.get(one) is Relation.AFTER


def _put_off(words: list[str], context: Context) -> bool:
    """“It had been put off from": the day is over; not "it was moved from"."""
    if not set(context.had_been) <= set(words):
        return False
    return not context.postponing.isdisjoint(words) or any(moves in f" {' '.join(words)} " for moves in context.moving)


def tells(words: list[str], context: Context) -> bool:
    """Whether a year before which they stand is one of the tale: "he left in", "they were sent home in", ", and in".

    Not "the book published in", "the attack planned for".
    """
    if opens_clause(words, context):
        return True
    dates = words and (words[-1] in context.dating or context.relations.get(words[-1]) in _LASTING)
    if dates and context.relations.get(words[-1]) is Relation.UNTIL and context.negation in words[-_NOT:]:
        return True  # "did not begin until"
    before = words[-2 : -_OBJECT - 2 : -1] if dates else []
    for index, word in enumerate(before):
        if word.endswith(BREAKS) or context.relations.get(word) in _OTHER or context.verbs.get(word, "past") != "past":
            return False
        if word in context.promising or word in context.reporting:
            return False
        # "taxed it in 1161 | and received envoys in"; not "laid on it in 1161 | and lifted in"
        apart = index > 0 and before[index + 2 : index + 3] != [] and before[index + 2][-1:].isdigit()
        if is_past(word, context) and (apart or before[index + 1 : index + 2] != [context.conjunction]):
            subject = before[index + 1] if index + 1 < len(before) else ""
            closed = subject.endswith(BREAKS) and not context.relative.isdisjoint(words)  # ", who had sailed, died in"
            sure = word in context.finite or word in context.intransitive
            return sure or apart or subject in context.had_due or subject in context.subjects or closed
    return False


def _did(words: list[str], context: Context) -> bool:
    """Whether a verb that sets nothing for a later day stands before its object or place; `words` read backwards."""
    for index, word in enumerate(words[:_OBJECT]):
        if word.endswith(BREAKS) or (word in context.relations and not _leads_to(words, index, context)):
            return False
        thing = not context.determiners.isdisjoint(words[index + 1 : index + 2])  # "cut its | forecast in"
        decides = word in context.deciding and word not in context.auxiliaries
        # "set | out his plans in", "drew | up a list in"; not "set out plans for a march in"
        forward = index and (word, words[index - 1]) in context.put_forward and context.purpose not in words[:index]
        if not (thing or forward) and (decides or context.verbs.get(word, "past") != "past"):
            return False
        held = not context.partaking.isdisjoint(words[index + 1 : index + _OBJECT])  # "held its | conference in"
        gained = forward or (word in context.gaining and context.preset.isdisjoint(words[:index]))
        if (word in context.setting and not gained) or (word in context.scheduled and not held):
            return False
        if word in context.reporting:  # "reported him missing", "told reporters", "wrote in an e-mail"
            there = index > 0 and (words[index - 1] in context.pronouns or words[index - 1] == context.infinitive)
            told = context.written | context.measured  # "wrote to him in", "reported results in"
            return there or word in context.telling or not told.isdisjoint(words[:index])
        if is_past(word, context) and not attributive(words[index + 1 : index + 3], context):
            earlier = words[index + 1 : index + 1 + _OBJECT]
            if earlier[:1] in ([context.infinitive], [context.to_be]):
                return False  # "they meant to | cut it on", "to be | restored for"
            going_on = earlier[:1] and earlier[0].endswith(context.progressive)
            passive = earlier[:1] and earlier[0] in context.had_due  # "was hijacked north of the islands on"
            finite = (
                passive
                or not context.determiners.isdisjoint(earlier[1:2])  # "the airline | resumed flights in"
                or (index and gained)  # "faced | trial in"
                or (word in context.phases and index and words[index - 1].endswith(context.progressive))
                or word in context.verbs
                or (index and (words[index - 1] in context.dating or words[index - 1] in context.relations))
                or (index and begins_object(words[index - 1], context))
            )
            return bool(finite) and not going_on and all(context.verbs.get(one, "past") == "past" for one in earlier)
    return False


def _leads_to(words: list[str], index: int, context: Context) -> bool:
    """Whether a relation stands before a figure or a place: "rose | to 20%", "moved | from Brod"; "first | to lead".

    Not "agreed | to sell"; `words` read backwards.
    """
    behind = words[index - 1] if index else ""
    if behind.lstrip(_MONEY)[:1].isdigit():
        return True
    if context.relations[words[index]] not in (Relation.TO, Relation.FROM) or not behind:
        return False
    return behind not in context.bases or not context.ranks.isdisjoint(words[index + 1 : index + 4])
