"""The tense of the verb that governs an expression: whether what it dates is over or to come."""

from itertools import pairwise

from timeline.languages.context import Context
from timeline.languages.deeds import compared, done
from timeline.languages.habits import open_days, runs, usual
from timeline.languages.relating import announced
from timeline.languages.setting import promises_by, set_ahead, stands_set
from timeline.languages.tenses import (
    BREAKS,
    NEAR,
    PUNCTUATION,
    WINDOW,
    is_name,
    is_past,
    opens_clause,
    tense_before,
    verb_after,
    words_before,
)
from timeline.values import Expression, Relation, Sentence, Tense

_APPOSED = 6  # words from a thing to the day it was set for: "the sale, due to be closed in |"
_AHEAD = 10  # words between "ahead of" and the day of what is ahead
_EDGE = 4  # words at the edge of what is looked at first: the auxiliary of a verb there may be beyond it
_SUBJECT = 6  # words of a headline before its infinitive: "Port workers | to strike on"
_OPENER = 12  # room for the word that opens a sentence
_DASH = "-"
_HEADING = (":", _DASH)
_ENDS = (".", "?", "!", '"')


def tense(
    text: str,
    start: int,
    end: int,
    sentence: Sentence,
    context: Context,
    said: Expression,
    thing: Tense | None,
    previous: int,
) -> Tense | None:
    """The tense of the verb nearest before in the sentence, else of the first after; what somebody had is past.

    `thing` is what the noun behind the expression says of it, `previous` where the expression before ends.
    """
    near = words_before(text, start, sentence.start, NEAR)
    low = [word.lower() for word in near]
    last = low[-1] if low else ""
    follows = text[end : end + 3].lstrip()[:1]
    if (start == sentence.start and follows in _HEADING) or (follows == ":" and last not in context.dating):
        told = text[end : min(sentence.end, end + WINDOW)].split()
        verbs = (word.lower() for word in told if not is_name(word, context))  # not "8 May"
        verb = next((word for word in verbs if word in context.verbs), "")
        return "future" if verb in context.modals else None  # "1 May: the strike begins"
    if thing in ("past", "intended"):
        return thing
    owns = text.startswith((context.possessive, f" {context.possessive}"), end)
    if not owns and (usual(near, said, context) or open_days(low, said, text[end : end + _OPENER], context)):
        return "usual"
    shown = _by_words(near, low, text, start, end, sentence, context) or runs(
        low, said, text[end : end + _OPENER], context
    )
    if shown is None and (last in context.relations or not context.hinging.isdisjoint(low)):
        shown = _by_its_limit(near, low, context)
    if shown is not None:
        return (_came_to_nothing(near, text, end, context) or shown) if shown in ("future", "intended") else shown
    relation = context.relations.get(last)
    lasted = low[-2] in context.finite if len(low) > 1 else False  # "took until | April to be found"
    limit = relation in (Relation.BY, Relation.UNTIL) and not lasted
    after = verb_after(text, end, sentence, context) if limit else None
    if after in ("future", "intended"):
        return after
    opened = opens_clause(low, context)  # "plans to go on Friday, but on | Monday the council banned it"
    own = verb_after(text, end, sentence, context) if opened else None
    if own == "past" and context.reporting.isdisjoint(
        word.strip(PUNCTUATION) for word in text[end : end + NEAR].split()
    ):
        return own
    before, words = tense_before(near[::-1], context), near
    if thing is None and owns:
        nouns = {word.strip(PUNCTUATION) for word in text[end : end + NEAR].split()[1:3]}
        ahead = before in ("future", "intended") and not context.arranged.isdisjoint(nouns)  # "go to | Tuesday's rally"
        ahead = ahead or _staged(low, nouns, context)
        opens = low == [last] and last in context.dating  # "In | Wednesday's budget he is expected to cut taxes"
        shows = not (low or context.showing_figures.isdisjoint(text[end : end + NEAR].split()))
        # "| Friday's data will show"
        awaited = (opens or shows) and verb_after(text, end, sentence, context) == "future"
        return "future" if ahead or awaited else "past"
    cut = start - NEAR > sentence.start
    if cut and (before is None or (before == "past" and _may_be_governed(low, context))):
        # the verb, or its auxiliary, may stand farther off
        words = words_before(text, start, sentence.start)
        before = tense_before(words[::-1], context)
    if before == "intended" and _not_of_then(text, start, sentence, previous, words, context):
        return "future"
    if before in ("future", "intended"):
        before = _came_to_nothing(near, text, end, context) or before
        if before == "past":
            return "past"
    closed = text[end : end + 1] == "," and _in_relative(
        low, context
    )  # "the report, which covers the year to | May, will"
    found = before or after or (None if closed else verb_after(text, end, sentence, context))
    return found if found == "past" else thing or found


def _staged(low: list[str], nouns: set[str], context: Context) -> bool:
    """“Plays Brod in | Tuesday's final", "hosts | Tuesday's race"; not "hosts Brod after | Tuesday's final"."""
    direct = low[-1:] != [] and low[-1] in context.dating
    return any(
        not things.isdisjoint(nouns) and not verbs.isdisjoint(low if direct else low[-1:])
        for things, verbs in context.bringing
        if things is not context.measured
    )


def _in_relative(low: list[str], context: Context) -> bool:
    """Whether a clause with "which" goes on here, set apart by a comma."""
    begun = next((k for k in range(len(low) - 1, 0, -1) if low[k] in context.relative), 0)
    return begun > 0 and low[begun - 1].endswith(",") and not any(word.endswith(BREAKS) for word in low[begun:])


def _may_be_governed(low: list[str], context: Context) -> bool:
    """Whether an auxiliary may stand before these words: "| opened on", "| stop in December and shut it in"."""
    if any(is_past(word, context) for word in low[:_EDGE]):
        return True
    return any(one == context.conjunction and verb in context.bases for one, verb in pairwise(low))


def _by_words(
    near: list[str], low: list[str], text: str, start: int, end: int, sentence: Sentence, context: Context
) -> Tense | None:
    """What the words right before and behind say, whatever verb stands farther off; `low` are those before in small
    letters.
    """
    last = low[-1] if low else ""
    herald = f" {' '.join(low[-5:])}"
    for words, shown in context.showing:
        if herald.endswith(words):
            return shown
    if herald.endswith(context.heralds):
        if not herald.endswith(context.early):
            return "future"
        opens = start - sentence.start <= len(herald)
        over = opens and verb_after(text, end, sentence, context) == "past"  # "As early as | February it had failed"
        return "past" if over or _did_so(low[:-3], context) else "future"
    if (last in context.dating or last in context.determiners) and herald[: -len(last) - 1].endswith(context.heralds):
        return "future"
    later = _not_before(low, context) or _goes_on_later(near, text, end, sentence, context)
    later = later or (last in context.relations and _takes_effect(low, text, start, end, sentence, context))
    if later or _headlined(near, text, start, sentence, context):
        return "future"
    settled = set_ahead(low, context, owner=text.startswith(context.possessive, end))
    if settled is not None:
        return settled
    limits = _limits(low, context)
    followed = (
        _by_what_follows(text, end, sentence, context, limits=limits, low=low)
        if limits or last in (context.purpose, context.article)
        else None
    )
    if followed is not None:
        return "intended" if followed == "future" and limits and context.had_been[-1] in low else followed
    if _leads_up(near, context):
        return "intended"
    if stands_set(low[::-1], context):
        far = words_before(text, start, sentence.start)
        arranged = _as_arranged(low, f" {' '.join(far[-_AHEAD:]).lower()}", text[end : end + _OPENER], context)
        if arranged is not None:
            return arranged
    opener = text[sentence.start : min(start, sentence.start + _OPENER)].partition(" ")[0].lower()
    after = context.relations.get(opener) is Relation.AFTER and not any(word.endswith(BREAKS) for word in near)
    if after or compared(near, context):
        return "past"  # "After the speech on | Thursday, prices could rise"
    return verb_after(text, end, sentence, context) if _leads(near, text, end, context) else None


def _by_what_follows(
    text: str, end: int, sentence: Sentence, context: Context, *, limits: bool, low: list[str]
) -> Tense | None:
    """“Oil for | August delivery", "the | May contract": to come; "had until | Friday to comply, but did not": over."""
    behind = text[end : min(sentence.end, end + NEAR)].split()
    if not limits:
        had = any(is_past(word, context) for word in low[-2:])  # "won the | August contract"
        things = context.delivered if low[-1] == context.purpose else frozenset() if had else context.traded
        return None if things.isdisjoint(behind[:1]) else "future"
    if behind[:1] != [context.infinitive]:
        return None
    return "future" if context.failing.isdisjoint(behind) else "past"


def _by_its_limit(near: list[str], low: list[str], context: Context) -> Tense | None:
    """What is set by its last day, or hangs on a condition: "has halted it until", "if it did not reply by"."""
    last = low[-1] if low else ""
    by = context.relations.get(last) is Relation.BY
    if last in context.deadlines and not (context.perfects.isdisjoint(near) and not _was_due(low, context)):
        return "intended"  # "has halted it until", "had been due to last until"
    if context.relations.get(last) is Relation.UNTIL and _suffices(low, context):
        return "intended"
    if by and (not context.chances.isdisjoint(near) or promises_by(near, context)):
        return "intended" if context.perfects.isdisjoint(near) else "future"
    if context.hinging.isdisjoint(low):
        return None
    if any(one in context.confessing and what.endswith(context.progressive) for one, what in pairwise(low)):
        return "past"  # "denies killing a man in"
    return "future" if _supposed(low, by=by, context=context) or _demanded(low, context) else None


def _suffices(low: list[str], context: Context) -> bool:
    """“Needed $12 million to feed them through", "had enough to last until"."""
    need = next((k for k, word in enumerate(low) if word in context.needing), len(low))
    return context.infinitive in low[need + 1 :] and not any(word.endswith(BREAKS) for word in low[need:])


def _demanded(low: list[str], context: Context) -> bool:
    """“Asked that the case be heard on", "demanded that he appear on"; not "insisted that he was seen on"."""
    said = next((k for k, word in enumerate(low) if word in context.demanding), len(low))
    subject, *behind = low[said + 2 :] or [""]
    if low[said + 1 : said + 2] != [context.telling_of] or context.had_been[-1] in low:
        return False
    verb = behind[0] if behind else ""
    own = subject in context.singular and verb in context.bases and context.verbs.get(verb) is None
    be = next((k for k, word in enumerate(behind) if word == context.to_be), 0)
    return (
        own
        or (be > 0 and not any(word in context.verbs or word == context.infinitive for word in behind[:be]))
        or (be == 0 and verb == context.to_be)
    )


def _did_so(low: list[str], context: Context) -> bool:
    """Whether a verb of the past stands right before "as early as": "knew", "had known", "was warned", "said"."""
    verb, aux = [*low[:-3:-1], "", ""][:2]
    if verb in context.reporting or (verb in context.finite and verb not in context.auxiliaries):
        return True
    passive = aux in context.had_due or aux in context.had_been
    return passive and is_past(verb, context) and verb not in context.intents | context.setting


def _as_arranged(low: list[str], said: str, behind: str, context: Context) -> Tense | None:
    """Whether what stands set is to come: "ahead of the vote on", "plans for talks on", "kick-off on | Saturday is"."""
    if any(words in said for words in context.expecting):
        return "intended"
    near_to = next((words for words in context.nearing if words in said), None)
    if near_to is not None and context.concerning.isdisjoint(said.rpartition(near_to)[2].split()):
        return "future"
    verb = next(iter(behind.split()), "")
    fixed = len(low) > 1 and low[-2] in context.scheduled and context.verbs.get(verb) == "present"
    return "future" if fixed else None


def _headlined(near: list[str], text: str, start: int, sentence: Sentence, context: Context) -> bool:
    """Whether a headline says what is to come: "Strike to hit trains on | Friday"; no sentence, so without its stop."""
    to = next((k for k, word in enumerate(near[: _SUBJECT + 1]) if word == context.infinitive), 0)
    if not to or start - NEAR > sentence.start or text[sentence.end - 1 : sentence.end] in _ENDS:
        return False
    subject, verb, behind = near[:to], near[to + 1 : to + 2], near[to + 2 :]
    if verb == [] or verb[0] not in context.bases or not _does(subject, context):
        return False
    if behind and context.relations.get(behind[-1]) is Relation.FROM:
        behind.pop()
    return not any(is_past(word, context) or word in context.relations for word in behind)


def _takes_effect(low: list[str], text: str, start: int, end: int, sentence: Sentence, context: Context) -> bool:
    """Whether a headline without a verb says from when something will be: "Ruiz: truce from | Sunday"."""
    if not low or context.relations.get(low[-1]) is not Relation.FROM:
        return False
    there = 2 if low[-3:-2] != [] and low[-3] in context.dating else 0  # "rain in Brod from"
    if low[-2 - there : -1 - there] == [] or low[-2 - there] not in context.measures:
        return False
    if start - NEAR > sentence.start or text[sentence.end - 1 : sentence.end] in _ENDS:
        return False
    told = any(word in context.verbs or is_past(word, context) for word in low[:-2])
    return not told and end == sentence.end


def _does(subject: list[str], context: Context) -> bool:
    """Whether a headline's words before its infinitive are who does it; not "Right | to", "Fans react | to"."""
    told = any(word.lower() in context.verbs or word.endswith(BREAKS) or is_past(word, context) for word in subject)
    last = subject[-1].lower()
    verbal = len(subject) > 1 and last in context.bases - context.preset
    return not told and not verbal and last not in context.intents and context.toward.isdisjoint(subject)


def _leads_up(near: list[str], context: Context) -> bool:
    """“On the eve of his meeting with the firm's board on", "ahead of a vote in the house on"."""
    words = f" {' '.join(near).lower()}"
    herald = next((one for one in context.expecting if one in words), None)
    if herald is None:
        return False
    behind = words.rpartition(herald)[2].split()
    apart = any(is_past(word, context) or word.endswith(BREAKS) or word in context.verbs for word in behind)
    things = context.scheduled | context.measured
    return behind[-1:] != [] and behind[-1] in context.dating and not apart and not things.isdisjoint(behind)


def _came_to_nothing(near: list[str], text: str, end: int, context: Context) -> Tense | None:
    """What is told behind of what was due: "was due in court on | Wednesday but did not appear", "the bridge, due in
    | June, will not open until".
    """
    words = [word.strip(PUNCTUATION) for word in text[end : end + NEAR].lower().lstrip(", ").split()[:4]]
    joint, verb = [*words, "", ""][:2]
    was = not context.had_due.isdisjoint(near)
    if joint in context.joints:
        return "past" if was and verb in context.failing else None
    had = joint in context.perfects or joint == context.had_been[-1]
    set_for = near[-_APPOSED:-1]
    if (had or joint in context.had_due) and not context.postponing.isdisjoint(words):
        return None if context.promising.isdisjoint(set_for) else "intended"  # "planned for | June was delayed"
    apposed = any(one.endswith(BREAKS) and due in context.promising for one, due in pairwise(set_for))
    if not (apposed or (was and not (context.telling_of not in near and context.relative.isdisjoint(near)))):
        return None  # "the vote that was due in | May has still not been held", "the vote, due in | May, never came"
    if joint in context.failing or (had and any(word in context.unheld for word in words[1:])):
        return "past"
    return "intended" if verb == context.negation and (joint in context.certain or joint in context.wishing) else None


def _goes_on_later(near: list[str], text: str, end: int, sentence: Sentence, context: Context) -> bool:
    """Whether what had been set will be later: "had been due to start on | Friday but will now start on Monday"."""
    if not set(near).issuperset(context.had_been) or not context.relative.isdisjoint(near):
        return False
    joint = next((word.lower() for word in text[end : end + NEAR].split()[:2] if word[0].isalpha()), "")
    return joint in context.joints and verb_after(text, end, sentence, context) == "future"


def _leads(near: list[str], text: str, end: int, context: Context) -> bool:
    """Whether the verb behind is the date's: "said that on | Saturday two would leave", "Friday | will be"."""
    last = near[-1].lower() if near else ""
    dates = last in context.dating or context.relations.get(last) in (Relation.FROM, Relation.BY)
    before = near[-2] if len(near) > 1 else ""
    if dates and (before == context.telling_of or before in context.relative):
        return True  # "the well, which in | April burst"
    stands = not last[-1:].isalnum() or last in context.verbs or last in context.linking
    if text[end : end + 1] != " " or not (dates or stands):
        return False
    behind = text[end : end + NEAR].lower().split()
    wished = stands and (behind[:1] and (behind[0] in context.modals or behind[0] in context.wishing))
    # "the rally on | Monday is expected to"; not "the rain that began on | Monday is expected to"
    return wished or (_is_expected(behind, context) and not done([word.lower() for word in near], context))


def _not_before(low: list[str], context: Context) -> bool:
    """“Is not expected before", "not likely to open until the"."""
    if context.negation not in low:
        return False
    words = [word for word in low if word != context.article]
    if context.relations.get(words[-1]) not in (Relation.BEFORE, Relation.UNTIL):
        return False
    behind = words[words.index(context.negation) + 1 :]
    return behind[0] in context.intents - context.auxiliaries and not any(word.endswith(BREAKS) for word in behind)


def _was_due(low: list[str], context: Context) -> bool:
    """“Had been due", "was scheduled" to last until a day."""
    to = next((k for k in range(len(low) - 1, 1, -1) if low[k] == context.infinitive), 0)
    return to > 0 and low[to - 1] in context.intents and low[to - 2] in (*context.had_due, context.had_been[0])


def _supposed(low: list[str], *, by: bool, context: Context) -> bool:
    """Whether it hangs on what may yet be: "would resign if it failed on", "if they did not pay by"; not "asked if"."""
    at = next((k for k in range(len(low) - 1, -1, -1) if low[k] in context.conditions), -1)
    if (
        at < 0
        or (at and low[at - 1] in context.asking | context.withheld)
        or any(word.endswith(BREAKS) for word in low[at:])
    ):
        return False
    # "would have died if it had", not "would have to"
    have = any(one in context.perfects and to != context.infinitive for one, to in pairwise(low))
    unreal = have or context.had_been[-1] in low[at:]
    return not unreal and (by or not (context.wishing | context.threats).isdisjoint(low[:at]))


def _limits(low: list[str], context: Context) -> bool:
    """“Until", "until the"."""
    words = low[-2:]
    word = words[0] if words[-1:] == [context.article] else words[-1] if words else ""
    return word in context.deadlines


def _is_expected(words: list[str], context: Context) -> bool:
    """“Sunday | is expected to"."""
    intended = words[2:3] == [context.infinitive] and words[1] in context.intents
    return intended and words[0] in context.auxiliaries and context.verbs[words[0]] in ("present", "past")


def _not_of_then(text: str, start: int, sentence: Sentence, previous: int, words: list[str], context: Context) -> bool:
    """Whether what was to come still is, as no year of the telling stands before it: "announced on Thursday that he
    would go in | September", "agreed on Tuesday to go in".
    """
    if previous <= sentence.start:
        return announced(words, context)
    earlier = text[sentence.start : previous].lower().split()
    if any(len(year) == 4 and year.isdigit() for year in (word.strip(PUNCTUATION) for word in earlier)):
        return False
    agreed = text.startswith(f" {context.infinitive} ", previous) and start - previous < NEAR
    told = context.announcing | context.reporting
    return agreed or not (context.wishing.isdisjoint(words) or told.isdisjoint(earlier))
