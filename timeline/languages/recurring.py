"""Times that recur, said of several at once: "every Tuesday and | Friday", "each June or | December"."""

from dataclasses import replace

from timeline.values import Each, Expression, Fields

RULE = "recurring-too"
"""What the receipt names as rule."""


def beside(held: Expression, said: Expression) -> Expression | None:
    """The time as one that recurs like the one before it; None where the two are not of one kind.

    >>> beside(Each(Fields(weekday=1)), Fields(weekday=4))
    Each(target=Fields(weekday=4), every=1, rate=False)
    """
    if not isinstance(held, Each) or not isinstance(held.target, Fields) or not isinstance(said, Fields):
        return None
    of = held.target
    days = None not in (of.weekday, said.weekday)
    months = None not in (of.month, said.month)
    if days and (of, said) == (Fields(weekday=of.weekday, part=of.part), Fields(weekday=said.weekday, part=said.part)):
        return replace(held, target=replace(said, part=said.part or of.part))
    return (
        replace(held, target=said)
        if months and (of, said) == (Fields(month=of.month), Fields(month=said.month))
        else None
    )
