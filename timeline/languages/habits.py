"""Whether something is so every time, so that its date is of no one year."""

from timeline.languages.context import Context
from timeline.languages.tenses import BREAKS, attributive

_VERB = 4  # words between an adverb that says so and the date: "usually publish it in"
_USED = 6  # and those from the verb that does: "used to publish its figures in"


def usual(near: list[str], context: Context) -> bool:
    """Whether it is so every time: "usually meet in", "used to publish it in"; not "the usually calm town fell in"."""
    if context.habits.isdisjoint(near):
        return False
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
