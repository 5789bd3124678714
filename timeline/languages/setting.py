"""What is set beforehand for a date by the words before it: called for, put off until, published, sold tickets for."""

from timeline.languages.context import Context
from timeline.languages.tenses import BREAKS, PUNCTUATION, begins_object, had_done, is_past, once
from timeline.values import Relation, Tense

_SET = 8  # words between a verb of setting and the day: "called a meeting of the council for | Monday"
_PLACE = 4  # words between a thing and its day, or its verb: "a march in Marrow for", "reports its quarterly earnings"
_PUT_OFF = 7  # words between a verb of putting off and the day: "adjourned the case against the two men | to"
_SELF = 2  # words between a verb of bracing and what for: "readied themselves | for"


def set_ahead(words: list[str], context: Context, *, owner: bool) -> Tense | None:
    """Whether something is set for the date behind these words, in small letters; `owner` where that owns what follows
    ("Friday's").
    """
    back = words[::-1]
    purpose, arranged = words[-1:] == [context.purpose], stands_set(back, context)
    behind = not owner and words[-1:] != [] and context.relations.get(words[-1]) is Relation.AFTER  # "Friday prayers"
    if (purpose or arranged or (behind and stands_set(back[1:], context))) and _braced(words, context):
        return "future"
    if purpose and not owner and _set_for(back[1:], context):
        return "intended" if had_done(back[2:], context) else "future"  # "had cancelled a concert planned for"
    noun = back[1:] if back and back[0] in context.dating else back
    if (
        _foretold(noun, context)
        or _under_way(back, context)
        or _has_promised(back, context)
        or _called(noun, context)
        or _published(noun, context)
        or (arranged and _admitted(noun, context))
    ):
        return "future"
    return _put_off(words, context, owner=owner)


def stands_set(before: list[str], context: Context) -> bool:
    """Whether a thing set beforehand stands right before a date: "the results announcement on"; reads backwards."""
    noun = before[1:2] if before and before[0] in context.dating else before[:1]
    return not (context.preset.isdisjoint(noun) and context.announcing.isdisjoint(noun))


def _set_for(before: list[str], context: Context) -> bool:
    """“Called a meeting of the council | for Monday", "tickets | for Saturday": to come; `before` reads backwards."""
    words = [word.strip(PUNCTUATION).lower() for word in before[:_SET]]
    verb = next((index for index, word in enumerate(words) if word in context.setting), None)
    if verb is not None:
        return not once(words[verb + 1 : verb + 3], context)
    return not context.preset.isdisjoint(words[:_PLACE])


def _called(before: list[str], context: Context) -> bool:
    """“Called a strike | on Friday", "calling for protests | on": to come; not "called the strike | on Friday a folly".

    `before` reads backwards.
    """
    if not before or before[0] not in context.gatherings:
        return False
    verb = next((index for index, word in enumerate(before[:_SET]) if word in context.calling), 0)
    between = set(before[1:verb]) - {context.purpose}
    apart = context.relations.keys() | context.dating | context.cancelling | {context.article}
    return verb > 0 and apart.isdisjoint(between)


def _foretold(before: list[str], context: Context) -> bool:
    """“Warned of gales | on Friday", "predicted heavy snow | for": to come; `before` reads backwards."""
    if not before or before[0] not in context.weather:
        return False
    return not context.foretelling.isdisjoint(before[:_SET])


def _under_way(before: list[str], context: Context) -> bool:
    """“Is travelling to Oslo | on", "is being held | on": to come; not "is holding the man it arrested | on".

    `before` reads backwards.
    """
    if not before or not (before[0] in context.dating or context.relations.get(before[0]) is Relation.FROM):
        return False
    being = f"{context.to_be}{context.progressive}"
    done = 2 if before[1:2] != [] and before[1] in context.dating else 1  # "is being sworn in | on"
    if before[done + 1 : done + 2] == [being] and is_past(before[done], context):
        return context.verbs.get(before[done + 2] if len(before) > done + 2 else "") == "present"
    going = next((k for k, word in enumerate(before[:_SET]) if word in context.leaving or word in context.heading), 0)
    subject = before[going + 1] if len(before) > going + 1 else ""
    heads = before[going] in context.heading and before[going].endswith(context.plural)
    there = heads and before[going - 1] in context.bound and subject not in context.determiners
    if not going or not (there or (before[going] in context.leaving and context.verbs.get(subject) == "present")):
        return False
    between = before[1:going]
    apart = any(
        word.endswith(BREAKS) or is_past(word, context) or context.relations.get(word, Relation.TO) is not Relation.TO
        for word in between
    )
    return not apart and context.relative.isdisjoint(between)


def _has_promised(before: list[str], context: Context) -> bool:
    """“Has promised a statement | on", "have backed a strike | on": to come, as what somebody has done has no day.

    `before` reads backwards.
    """
    if not before or before[0] not in context.dating or context.perfects.isdisjoint(before):
        return False
    verb = next((index for index, word in enumerate(before[:_SET]) if word in context.perfects), 0) - 1
    kinds = context.setting if before[1:2] != [] and before[1] in context.gatherings else context.promising
    if verb < 0 or before[verb] not in kinds or not before[verb].endswith(context.past_end):
        return False
    between = before[1:verb]
    said = before[verb] in context.calling and context.article in between  # "has called the vote | on Friday a sham"
    apart = context.concerning | context.relations.keys()
    plain = apart.isdisjoint(between) and not any(is_past(word, context) for word in between)
    return verb > 1 and plain and not said


def promises_by(words: list[str], context: Context) -> bool:
    """Whether something is promised for its last day: "promised a statement by"."""
    verb = next((k for k, word in enumerate(words[-_SET:]) if word in context.promising), None)
    behind = [] if verb is None else words[-_SET:][verb + 1 : -1]
    return behind != [] and begins_object(behind[0], context) and not any(is_past(word, context) for word in behind)


def _published(before: list[str], context: Context) -> bool:
    """“Reports earnings | on Thursday", "plays its last game | on", "the book is published | on": to come.

    `before` reads backwards.
    """
    noun = before[0] if before else ""
    brings = next((verbs for things, verbs in context.bringing if noun in things), None)
    if brings is not None:
        verb = next((index for index, word in enumerate(before[: _PLACE + 1]) if word in brings), 0)
        return verb > 0 and context.dating.isdisjoint(before[1:verb])
    return (
        noun in context.brought_out
        and before[1:2] != []
        and before[1] in context.auxiliaries - context.perfects
        and context.verbs.get(before[1]) == "present"
    )


def _admitted(before: list[str], context: Context) -> bool:
    """“Has tickets for the game | on Saturday": to come, unless somebody had them; `before` reads backwards."""
    if context.purpose not in before[:_SET]:
        return False
    held = before[before.index(context.purpose) + 1 :]
    return held[:1] != [] and held[0] in context.arranged and context.had_been[-1] not in held


def _put_off(words: list[str], context: Context, *, owner: bool) -> Tense | None:
    """“Adjourned the case until", "cancelled flights through": to come; "moved it from": once to come."""
    relation = context.relations.get(words[-1]) if words else None
    lasts = relation is Relation.UNTIL and not owner  # not "pushed through | Friday's cuts"
    if not (lasts or relation in (Relation.FROM, Relation.TO)):
        return None
    verb = words[-_PUT_OFF:]
    if context.postponing.isdisjoint(verb) and not any(moves in f" {' '.join(verb)}" for moves in context.moving):
        return None
    if relation is not Relation.FROM or context.forward in verb:
        return "future"
    return "past" if set(context.had_been) <= set(words) else "intended"


def _braced(words: list[str], context: Context) -> bool:
    """“Prepared for protests on", "readied themselves for"."""
    purpose = next((k for k in range(len(words) - 1, 0, -1) if words[k] == context.purpose), 0)
    braced = [k for k in range(max(0, purpose - _SELF), purpose) if words[k] in context.bracing]
    state = braced and words[braced[0]].endswith(context.past_end) and words[braced[0] - 1] in context.had_due
    return bool(braced) and not state  # not "we were prepared for"
