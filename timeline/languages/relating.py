"""How an expression relates to its clause, to the date before it and to what follows: "since", "and", "who had"."""

from itertools import pairwise

from timeline.languages.context import Context
from timeline.languages.hours import is_hour
from timeline.languages.tenses import (
    BREAKS,
    NEAR,
    PUNCTUATION,
    is_past,
)
from timeline.languages.years import in_year
from timeline.values import Expression, Fields, Relation

_DASH = "-"
_BULLETS = "-*_?"  # a mark that is not plain is folded to "?"
_STOPS = (*BREAKS, ".")
_BESIDE = (Relation.BEFORE, Relation.AFTER, Relation.SINCE)


def announced(words: list[str], context: Context) -> bool:
    """Whether somebody has just said what he would do: "announced that he would step down in | September"."""
    said = context.reporting | context.announcing
    wish = next((k for k, word in enumerate(words[::-1]) if word.lower() in context.wishing), None)
    return wish is not None and not said.isdisjoint(word.lower() for word in words[: len(words) - wish])


def reporting(words: list[str], context: Context) -> bool:
    """Whether the verb nearest before is one of saying: "said on Monday", "the court heard on Monday"; not "said they
    came on Monday".
    """
    for index in range(len(words) - 1, -1, -1):
        bare = words[index].strip(PUNCTUATION)
        if bare in context.reporting or (bare == context.heard and words[max(0, index - 1)].lower() in context.hearers):
            return True
        if context.verbs.get(bare) == "past":
            return False
    return False


def relation(before: list[str], said: Expression, context: Context) -> Relation | None:
    """How the word before relates what follows to it: "since", "until"; "through the night" is during it."""
    last = before[-1] if before else ""
    if last == context.at_least[1] and before[-2:-1] == [context.at_least[0]]:  # "since at least 2012"
        last = before[-3] if len(before) > 2 else ""
    lasts = last in context.spanning and is_hour(said) and not isinstance(said, Fields)
    return Relation.DURING if lasts else context.relations.get(last)


def joined(between: str | None, before: list[str], context: Context) -> bool:
    """Whether a date goes on from the one before: "on 11 June 2013 | and signed on | 30 June", or "then" later.

    `between` is what stands between the two in one sentence, in small letters; "had been missing since" goes on from
    another as well.
    """
    if before and context.relations.get(before[-1]) is Relation.SINCE and context.had_been[-1] in before:
        return True
    if between is None:
        return False
    if context.relations.get(before[-1] if before else "") is Relation.BY and " ".join(before[-2:-1]).endswith(BREAKS):
        return True  # "in March 2017 there were ten; by | May"
    parts = between.removeprefix(",").split()
    words = {part.strip(PUNCTUATION) for part in parts}
    broken = any(part.endswith(BREAKS) for part in parts)
    joints = {word for word in words & context.joints if word not in context.relations or word == parts[-1]}
    return not context.sequels.isdisjoint(words) or bool(joints and not broken)  # not "paid to him and"


def looks_back(between: str | None, context: Context) -> bool:
    """Whether a date is told from the one before: "reported in April 2017 that it had begun in | February"."""
    words = between.split() if between is not None and len(between) < NEAR * 2 else []
    told, had = words[:1] == [context.telling_of], _had(words, context)
    if words and not told and context.relations.get(words[-1]) is Relation.BY:
        return False  # "the gale that began on Monday had eased by | Wednesday"
    since = words if told else words[had + 1 :] if had is not None else []
    return bool(since) and not any(word.endswith(BREAKS) for word in since)


def _had(words: list[str], context: Context) -> int | None:
    """Where the last "had" of a pluperfect stands: not "had to leave"."""
    if context.had_been[-1] not in words:
        return None
    pairs = reversed(list(enumerate(pairwise([*words, ""]))))
    return next((k for k, (word, to) in pairs if word == context.had_been[-1] and to != context.infinitive), None)


def follows(between: str | None, context: Context) -> bool:
    """Whether something was done before the date before: "will be back in July after falling in | May", "was charged
    in June over a raid in | December".
    """
    behind = between.strip(", ") if between is not None and len(between) < NEAR else ""
    words = behind.split() or [""]
    first, thing = words[0], words[-2:][0]
    over = first in context.concerning or first in (context.purpose, context.partitive)
    after = context.relations.get(first) is Relation.AFTER or (over and thing in context.happened)
    return after and not any(mark in behind for mark in BREAKS)


def looks_ahead(between: str | None, context: Context) -> bool:
    """Whether a date was to come when the one before it was: "said in October that he would go in | December"."""
    words = between.strip(", ").split() if between is not None and len(between) < NEAR * 2 else []
    if not words or words[0] in context.joints | context.wishing | context.relative:
        return False  # "opened in May and | could close in"
    decides = context.resolving | context.promising
    if words[0] == context.telling_of:  # "ruled in May | that he must be freed by", "that he was to be freed by"
        decides |= context.had_due
        if not context.modals.isdisjoint(words):
            return True
    return not context.wishing.isdisjoint(words) or any(
        word in decides and to == context.infinitive for word, to in pairwise(words)
    )


def opens(lead: list[str], said: Expression, context: Context) -> bool:
    """Whether only opening words stand before a date, or before a year what was then: "in the spring offensive of".

    `lead` are the words of its sentence before it, in small letters.
    """
    words = [word.strip(",") for word in lead]
    if words and not words[0].strip(_BULLETS):
        del words[0]  # the mark of an item of a list: "- In | May"
    if all(word in context.openers for word in words if word):
        return True
    named = len(words) > 2 and words[0] in context.dating and words[-1] == context.partitive
    plain = not any(is_past(word.strip(PUNCTUATION), context) or word.endswith(BREAKS) for word in lead)
    return named and plain and in_year(said)


def goes_on(between: str | None) -> bool:
    """Whether two dates are of one clause: no mark parts them."""
    return between is not None and not any(mark in between for mark in BREAKS)


def looks_aside(words: list[str], context: Context) -> bool:
    """Whether a date says what had been before what is told: "who came in", "had been built in", "the mill, built in".

    `words` are those before it, in small letters. Not "the captain, who had sailed, died in".
    """
    apposed = len(words) > 2 and words[-1] in context.dating and words[-3].endswith(BREAKS)
    apposed = apposed and not words[-3][0].isdigit()  # "the mill, built in 1905, burned in"
    if apposed and is_past(words[-2], context) and words[-2] not in context.finite | context.intransitive:
        return context.relative.isdisjoint(words[:-3])
    had = _had(words, context)
    if had is None and context.relative.isdisjoint(words):
        return False
    for index in reversed(range(len(words))):
        word = words[index]
        if word in context.relative or index == had:
            return True
        if word.endswith(_STOPS):
            return False
    return False


def hangs(words: list[str], context: Context) -> bool:
    """“Wrote to the mayor months before it collapsed on": a clause that hangs on another by its time."""
    opened = next((k for k in range(len(words) - 3, 0, -1) if context.relations.get(words[k]) in _BESIDE), 0)
    behind = words[opened + 2 :]
    return opened > 0 and any(is_past(word, context) for word in behind) and not any(w.endswith(BREAKS) for w in behind)


def had_been(behind: list[str], context: Context) -> bool:
    """Whether the verb behind an expression says what had been before: "in 1631 | the duke had ordered"."""
    for word, following in pairwise(behind):
        if word == context.had_been[-1]:
            return is_past(following.strip(PUNCTUATION), context) or following == context.had_been[0]
        if word.endswith(_STOPS) or word in context.verbs or is_past(word, context):
            return False
    return False


def says(words: list[str], context: Context) -> bool:
    """Whether somebody says what is told behind: "said that from | 1 May wages would fall"."""
    return context.telling_of in words and not context.reporting.isdisjoint(words)


def promised(words: list[str], context: Context) -> bool:
    """Whether a date is only set: "promised a vote by", "said that it would be held on", "planned to go on".

    `words` are those before it, in small letters.
    """
    if context.leaving_open.isdisjoint(words):
        return False
    broken = next((k for k, word in enumerate(words[::-1]) if word.endswith(BREAKS)), len(words))
    clause = words[len(words) - broken :]
    if not context.wishing.isdisjoint(clause):
        return announced(words, context)
    if any(one in context.had_due and to == context.infinitive for one, to in pairwise(clause[:-1])):
        return True  # "was to return in"
    verb = next((k for k, word in enumerate(clause) if word in context.promising), None)
    if verb is None:
        return False
    due = clause[-1] == context.purpose or context.relations.get(clause[-1]) is Relation.BY
    return due or context.infinitive in clause[verb + 1 : -1]


def paired(between: str | None, context: Context) -> bool:
    """Whether only "and", "or" or a comma stands between two dates, not ", and on": a clause may begin there."""
    joint = between.strip() if between is not None else None
    return joint is not None and (joint in context.pairing or joint.strip(" ,") == "")


def closes(between: str, context: Context) -> bool:
    """Whether a date ends the range that the one before begins: only "to", "until" or a dash stands between, or a
    verb of ending: "begins on Monday and ends on".
    """
    word = between.strip().lower()
    if word == _DASH or context.relations.get(word) in (Relation.TO, Relation.UNTIL):
        return True
    return len(between) < NEAR and context.ending.search(between) is not None
