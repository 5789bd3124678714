"""What a date stands with: a thing that happens unforeseen, is set beforehand, was written, or is published later."""

from timeline.languages.context import Context
from timeline.languages.tenses import PUNCTUATION, begins_object, is_past, tense_before
from timeline.values import Expression, Fields, Relation, Tense

_NOUNS = 5  # words a noun phrase goes on behind its date: "the May 5 Marrow Bridge rail crash"
_SET = 8  # words between a verb of setting and the day: "called a meeting of the council for | Monday"
_PLACE = 4  # words between a thing and its day: "a march in Marrow for | Monday"
_LONG = 40  # characters before a date that begin with no sentence
_FIGURES = 2  # "figures for |"
_PUBLISHED = 5  # words between the verb and the month of figures: "will publish its figures for | August"
_COUNTED = 3  # words between the verb and the month, and between the month and what was counted


def thing(before: list[str], said: Expression, after: str, context: Context) -> Tense | None:
    """Whether what a date stands with happens unforeseen, is set beforehand, or is published later."""
    shown = _figures(before, said, after, context)
    if shown is not None or _looms(after, context):
        return shown or "intended"
    last = before[-1] if before else ""
    if (
        _acts(before, after, context)
        or _was_counted(before, said, after, context)
        or _announced(before, after, context)
    ):
        return "past"
    announced = before[-2:] if last in context.dating else before[-1:]
    telling = after.startswith(f" {context.telling_of} ")
    if telling and not (context.announcing | context.foretelling).isdisjoint(announced):
        return "past"  # "the announcement on Wednesday that it will pay"
    if last in context.dating and before[-2:-1] and before[-2] in context.happened:
        return _happened(before, said, context)
    if (
        last == context.partitive
        and before[-2:-1]
        and (before[-2] in context.happened or before[-2] in context.written)
    ):
        return "past"  # "the letter of 20 April"
    owner = after.lstrip().startswith(context.possessive)
    apart = last in context.dating or last in context.relations or not last.isalpha()
    held = not apart and before[-2:-1] and before[-2] in context.determiners  # "the current November 30 deadline"
    month = isinstance(said, Fields) and said.month is not None and last in context.dating  # "in November elections"
    if not (owner or held or month or last in context.determiners or last.endswith(context.possessive)):
        return None
    words = after.removeprefix(" ").removeprefix(context.possessive if owner else "").split()[: _NOUNS + 2]
    for index, word in enumerate(words[: 1 if held else 2 if month else _NOUNS]):
        bare = word.strip(PUNCTUATION).lower()
        if bare in context.pending:
            return "intended"
        if bare in context.happened:
            return "past"
        if bare in context.preset and _to_come(words[index + 1 : index + 2], context):
            return "intended"  # "said the June election | would go on"
        if bare in context.scheduled:  # "the November election | added to it"
            return "past" if bare == word and _acted(words[index + 1 : index + 3], context) else "future"
        ends = bare in context.relations or bare in context.dating or bare == context.as_said  # "in July | as planned"
        if ends or bare != word.lower() or bare in context.verbs:
            return None
    return None


def _looms(after: str, context: Context) -> bool:
    """“With the deadline on Friday | approaching, they met"."""
    words = after.split()[:_COUNTED]
    return any(word.endswith(",") and word.strip(PUNCTUATION) in context.looming for word in words)


def _figures(before: list[str], said: Expression, after: str, context: Context) -> Tense | None:
    """Of what time figures are that are published later."""
    if _measured(before, said, after, context):
        return "past"
    return "intended" if _published_later(before, said, after, context) else None


def _announced(before: list[str], after: str, context: Context) -> bool:
    """“Announced plans | on Monday to close the mill"; not "was likely | on Monday to"."""
    if not after.startswith(f" {context.infinitive} "):
        return False
    verb, noun = ["", "", *(before[:-1] if before[-1:] != [] and before[-1] in context.dating else before)][-2:]
    plan = noun in context.intents and not is_past(noun, context)
    return plan and is_past(verb, context) and verb not in context.auxiliaries


def _to_come(words: list[str], context: Context) -> bool:
    return bool(words) and (words[0] in context.certain or words[0] in context.wishing)


def _happened(before: list[str], said: Expression, context: Context) -> Tense | None:
    """“The blast on 20 April", "since the outbreak in April"; but "will halt the leak in August": as its verb says."""
    day = isinstance(said, Fields) and said.day is not None
    article = before[-3:-2]  # "to speak to her about | a fire on Friday"; "will speak about | the fire on Friday"
    own = article[:1] != [context.article] and not context.determiners.isdisjoint(article)
    blamed = not context.blamed.isdisjoint(before) and context.intents.isdisjoint(before[-_PLACE:])
    if day or blamed or (own and before[-4:-3] and before[-4] in context.concerning):
        return "past"
    if any(context.relations.get(word) in (Relation.SINCE, Relation.AFTER) for word in before[-_NOUNS:]):
        return "past"
    governed = tense_before(before[::-1], context) or (None if len(" ".join(before)) > _LONG else "past")
    return "past" if governed in ("past", "present") else None


def _acts(before: list[str], after: str, context: Context) -> bool:
    """Whether a verb of the past stands right behind: "the audit in September | found", "Saturday | saw"."""
    dates = bool(before) and before[-1] in context.dating
    noun = before[-2:-1] if dates else before[-1:]
    stands = dates or not any(word[-1:].isalnum() for word in noun)
    apart = not context.preset.isdisjoint(noun)
    behind = after.split()[:2] if after.startswith(" ") else []
    told = context.modals.isdisjoint(before) or not context.finite.isdisjoint(behind[:1])
    said = context.reporting | context.announcing | context.modals | context.wishing
    if dates and not apart and _was_so(behind, context) and said.isdisjoint(before):
        return True
    failed = behind[:1] != [] and behind[0].strip(PUNCTUATION) in context.intransitive  # "the talks on Friday | failed"
    # not "will meet on Wednesday | prepared to"
    return told and stands and (failed or (not apart and _acted(behind, context)))


def _was_counted(before: list[str], said: Expression, after: str, context: Context) -> bool:
    """Whether figures of a month or a quarter were told: "sales in October | were better", "Q1 | sales rose"."""
    if not isinstance(said, Fields) or said.day is not None or said.weekday is not None or after[:1] != " ":
        return False
    behind = [word.strip(PUNCTUATION) for word in after.split()[:3]]
    dates = before[-2:-1] and before[-1] in context.dating
    noun = before[-2] if dates else behind.pop(0) if behind else ""
    if noun not in context.measured or not behind:
        return False
    following = behind[1] if len(behind) > 1 else ""
    due = context.verbs.get(following) == "future" or following in context.deciding
    told = behind[0] in context.finite or behind[0] in context.had_due or is_past(behind[0], context)
    return told and behind[0] not in context.deciding - context.auxiliaries and not due


def _acted(words: list[str], context: Context) -> bool:
    """Whether they begin with a verb of the past, not a participle: "saw", "found a", "killed nine"; not "held by"."""
    verb = words[0] if words else ""
    unfulfilled = verb in context.unfulfilled and verb not in context.finite  # "on Thursday | gave them a day"
    if unfulfilled or not is_past(verb, context):
        return False
    goes_on = len(words) > 1 and (begins_object(words[1], context) or words[1] == context.infinitive)
    return verb in context.finite or goes_on


def _was_so(words: list[str], context: Context) -> bool:
    """Whether they say what it was like: "was a surprise", "was poor"; not "was due", "was planned", "was to"."""
    if len(words) < 2 or words[0] not in context.had_due:
        return False
    like = words[1].strip(PUNCTUATION)
    unsure = like.endswith(context.progressive) or like in context.relations or like in context.dating
    apart = (
        unsure or is_past(like, context) or like in context.deciding or like in (context.negation, context.infinitive)
    )
    return not apart and like not in context.verbs


def _measured(before: list[str], said: Expression, after: str, context: Context) -> bool:
    """Whether figures are of a month or a quarter, and published later: "will report | September sales"."""
    if not isinstance(said, Fields) or said.day is not None or said.weekday is not None:
        return False
    if before[-2:-1] != [] and before[-1] in context.dating and before[-2] in context.changes:
        return not context.showing_figures.isdisjoint(before[-_SET:])  # "are expected to show a rise in | August"
    if before and (before[-1] in context.dating or before[-1] in context.relations):
        return False
    following = (word.strip(PUNCTUATION).lower() for word in after.split()[:_COUNTED])
    return not context.publishing.isdisjoint(before[-_COUNTED:]) and not context.measured.isdisjoint(following)


def _published_later(before: list[str], said: Expression, after: str, context: Context) -> bool:
    """Whether figures are of a month near the day they come out: "will publish its figures for | August"."""
    if not isinstance(said, Fields) or said.month is None or said.day is not None or len(before) < _FIGURES:
        return False
    if before[-1] != context.purpose or not (before[-2] in context.measured or before[-2] in context.written):
        return False
    behind = (word.strip(PUNCTUATION) for word in after.split()[:_PUBLISHED])
    publishes = not context.publishing.isdisjoint(before[-_PUBLISHED:-2])
    return publishes or not context.brought_out.isdisjoint(behind)
