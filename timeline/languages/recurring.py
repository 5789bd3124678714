"""Times that recur, said of several at once: "every Tuesday and | Friday", "each June or | December"."""

from msgspec.structs import replace

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
    days = of.weekday is not None and said.weekday is not None
    months = of.month is not None and said.month is not None
    alike = days and replace(said, part=None) == Fields(weekday=said.weekday)
    alike = alike or (months and said == Fields(month=said.month))
    return replace(held, target=said) if alike else None
