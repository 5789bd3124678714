"""Whether something is so every time, so that its date is of no one year."""

from timeline.languages.context import Context
from timeline.languages.tenses import BREAKS, attributive, is_past
from timeline.values import Expression, Fields, Relation, Tense

_AGAIN = 2  # words from a verb of returning to the season: "comes back | in the winter"
_ANOTHER = 5  # words of a second verb of what is so every time: "peaks in May | and ends in"
_VERB = 4  # words between an adverb that says so and the date: "usually publish it in"
_OPEN = 3  # words of "is open from"
_USED = 6  # and those from the verb that does: "used to publish its figures in"


def usual(near: list[str], said: Expression, context: Context) -> bool:
    """Whether it is so every time: "usually meet in", "used to publish it in"; not "the usually calm town fell in"."""
    if context.habits.isdisjoint(near):
        return _every_year(near, said, context) or _season_runs(near, said, context)
    back = [word.lower() for word in near[::-1]]
    habit = next((k for k, word in enumerate(back[: _USED + 1]) if word in context.habits), 0)
    behind, before = back[:habit], back[habit + 1 : habit + 2]
    if behind and back[habit] == context.used:
        owned = behind.pop() == context.infinitive and not (before and before[0] in context.auxiliaries)
        behind = behind if owned else []  # not "are used to"
    elif len(behind) > _VERB or (behind and behind[-1] in context.dating):
        return False  # "worked normally | on Monday"
    apart = {context.infinitive} | context.linking | context.relative
    told = apart.isdisjoint(behind) and not any(word.endswith(BREAKS) for word in behind)
    return bool(behind) and told and not attributive(before, context)


def _every_year(near: list[str], said: Expression, context: Context) -> bool:
    """“The fair is held in | May", "the illness comes back in | the winter"; not "was held in", "it came back in"."""
    if not isinstance(said, Fields) or said.day is not None or near[-1:] == [] or near[-1] not in context.dating:
        return False
    if said.month is not None and near[-2:-1] != [] and near[-2] in context.growing:
        return near[-3:-2] != [] and near[-3].endswith(context.plural)
    if said.month is not None:
        return (
            near[-2:-1] != []
            and near[-2] in context.yearly
            and context.verbs.get(near[-3] if len(near) > 2 else "") == "present"
        )
    if said.season is None:
        return False
    verb = next((index for index, word in enumerate(near[-2 - _AGAIN : -1]) if word in context.returning), None)
    return verb is not None and not any(word in context.verbs or is_past(word, context) for word in near)


def _season_runs(near: list[str], said: Expression, context: Context) -> bool:
    """“The hurricane season runs from | June 1 to"; not "the fair runs from"."""
    lasts = isinstance(said, Fields) and said.month is not None and near[-2:-1] != [] and near[-2] in context.lasting
    return lasts and not context.cycles.isdisjoint(word.strip(",") for word in near[-_USED:-2])


def open_days(words: list[str], said: Expression, behind: str, context: Context) -> bool:
    """“The park is open from | Monday to Thursday": every week; not "is open from Monday"."""
    if len(words) < _OPEN or context.relations.get(words[-1]) is not Relation.FROM or words[-2] not in context.opening:
        return False
    on = isinstance(said, Fields) and said.weekday is not None and context.verbs.get(words[-3]) == "present"
    return on and _ends(behind, context)


def runs(words: list[str], said: Expression, behind: str, context: Context) -> Tense | None:
    """“The ban runs from | Thursday": to come; "lasts from | noon on Thursday to Sunday": to come, or at hand."""
    if not isinstance(said, Fields) or said.weekday is None or context.lasting.isdisjoint(words[-2:-1]):
        return None
    if context.relations.get(words[-1]) is not Relation.FROM:
        return None
    return "present" if _ends(behind, context) else "future"


def _ends(behind: str, context: Context) -> bool:
    """Whether a range ends behind a date: "Monday | to Thursday"."""
    return context.relations.get(next(iter(behind.split()), "")) in (Relation.TO, Relation.UNTIL)


def also_usual(between: str | None, context: Context) -> bool:
    """Whether a second verb tells of what is so every time: "usually peaks in August | and ends in"."""
    words = between.lower().split() if between is not None else []
    if not words or len(words) > _ANOTHER or words[0] not in context.joints:
        return False
    return not any(is_past(word, context) or word in context.modals or word.endswith(BREAKS) for word in words)
