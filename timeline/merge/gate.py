"""Which mentions may be one event at all, and how alike they must be for it: dates first, then kind and speaker."""

import math

from timeline.merge.features import BROAD, FAINT, OPEN, SAYING, Item
from timeline.values import Basis, Kind, Mention, Merging


def threshold(a: Item, b: Item, options: Merging) -> float | None:
    """The likeness from which mentions of two articles are one event; None when they cannot be one."""
    needed = _by_date(a, b, options) if _same_sort(a, b) else None
    if needed is None or _instalments(a, b):
        return None
    if a.leans or b.leans:
        needed += options.brief
    if a.today or b.today:
        needed += options.today
    if a.mention.kind == b.mention.kind == Kind.STATEMENT and _other_speaker(a.mention, b.mention):
        needed += options.speaker
    return needed


def _instalments(a: Item, b: Item) -> bool:
    """“On Friday 250 boats were out", "on Saturday 200 boats": news of two days, each with numbers of its own."""
    return a.fresh and b.fresh and a.numbers != b.numbers and (a.last < b.first or b.last < a.first)


def threshold_within(a: Item, b: Item, options: Merging) -> float | None:
    """The same for mentions of one article."""
    needed = threshold(a, b, options) if distinct_places(a.mention, b.mention) else None
    return None if needed is None else needed + _in_one_article(a, b, options)


def compatible(a: Item, b: Item, options: Merging) -> bool:
    """Whether mentions of two articles can be one event; it depends on no more than their `sort`."""
    return _same_sort(a, b) and _by_date(a, b, options) is not None


def context_share(a: Item, b: Item, options: Merging) -> float:
    """How much it counts what the articles are about: less where both mentions are dated, and the dates agree."""
    return 1.0 if a.undated or b.undated else options.dated


def kinds_agree(a: Kind, b: Kind) -> bool:
    """Statements join statements, happenings happenings, undated reports either."""
    return a == b or Kind.PUBLICATION in (a, b)


def window(item: Item, kind: Kind, undated: bool, options: Merging) -> tuple[int, int]:
    """Between which days mentions of a sort must lie, in part at least, to be one event with `item`."""
    reach = item.slack + options.clash_days
    if undated and not item.undated:
        return item.first, item.last + _news_days(item.mention.kind, options)
    if item.undated and not undated:
        return item.first - _news_days(kind, options), item.last
    return item.first - reach, item.last + reach


def _same_sort(a: Item, b: Item) -> bool:
    return a.mood == b.mood and kinds_agree(a.mention.kind, b.mention.kind)


def distinct_places(a: Mention, b: Mention) -> bool:
    """Two dates of one clause are two events: overlapping clauses of an article never join."""
    if a.article != b.article or a.field != b.field:
        return True
    return a.end <= b.start or b.end <= a.start


def _other_speaker(a: Mention, b: Mention) -> bool:
    if not (a.attribution and b.attribution):
        return False
    return not set(a.attribution.casefold().split()) & set(b.attribution.casefold().split())


def _in_one_article(a: Item, b: Item, options: Merging) -> float:
    """Rather two events; but headline and lead are one report, of what they date as well, and a story goes on."""
    if a.undated and b.undated:
        return -options.report
    if a.undated or b.undated:
        return -options.headline if a.mention.position + b.mention.position <= options.lead else options.sibling
    if _names_again(a, b) or _names_again(b, a):
        return -options.anaphor
    goes_on = any(item.mention.basis == Basis.NARRATIVE and item.mention.timex is None for item in (a, b))
    one_word = a.mention.lemma == b.mention.lemma
    one_act = a.mention.head == b.mention.head and (a.mention.head != SAYING or one_word)
    same_day = (a.first, a.last) == (b.first, b.last)
    return -options.going_on if goes_on and one_act and same_day else options.sibling


def _names_again(a: Item, b: Item) -> bool:
    """“Saturday's disaster": a day and an act, and nothing else, of which the article tells more."""
    one, other = a.mention, b.mention
    if not a.leans or a.rest or a.days > 1 or not b.rest or one.timex is None or one.timex.start > one.start:
        return False
    same = one.head == other.head if one.head not in BROAD else one.head in b.acts
    return same and one.head not in FAINT and a.first <= b.first and b.last <= a.last


def _by_date(a: Item, b: Item, options: Merging) -> float | None:
    if a.undated != b.undated:
        told, report = (b, a) if a.undated else (a, b)
        return _by_report(told, report, options)
    # Asked of every pair: comparing is faster than `max` and `min` are to call.
    gap = (a.first if a.first > b.first else b.first) - (a.last if a.last < b.last else b.last)
    if a.undated:
        return options.reported + options.coarse * max(gap, 0) if gap <= options.clash_days else None
    if gap > 0:
        needed = options.again if a.fresh and b.fresh else options.clash
        return needed if gap <= _tolerance(a, b, options) else None
    if a.days > OPEN and b.days > OPEN and not _end_alike(a, b, options):
        return None
    shorter = min(a.days, b.days)
    crowd = options.coarse * math.log10(shorter) if shorter > 1 and _in_passing(a, b) else 0.0
    if a.first == b.first and a.last == b.last:
        return options.same + crowd
    steps = abs(math.log10(a.days / b.days))
    nested = (a.first <= b.first and b.last <= a.last) or (b.first <= a.first and a.last <= b.last)
    lasting = options.lasting if a.mention.date.extent != b.mention.date.extent else 0.0
    wide = (a.stretch and a.days >= b.days) or (b.stretch and b.days >= a.days)
    passing = options.passing if wide else 0.0
    return (options.inside if nested else options.overlap) + options.coarse * steps + crowd + lasting + passing


def _in_passing(a: Item, b: Item) -> bool:
    """Whether one is dated by "this year" or "last week", which hold many things, where "2017" names the one."""
    return Basis.EXPLICIT not in (a.mention.basis, b.mention.basis)


def _by_report(told: Item, report: Item, options: Merging) -> float | None:
    """An undated report restates what happened before it, not long ago; what was said is news at once."""
    if report.first < told.first or report.first - told.last > _news_days(told.mention.kind, options):
        return None
    return options.reported + options.coarse * math.log10(told.days)


def _news_days(told: Kind, options: Merging) -> int:
    return options.clash_days if told == Kind.STATEMENT else options.report_days


def _end_alike(a: Item, b: Item, options: Merging) -> bool:
    """Whether two dates without beginning or end are nearly the same: "until 2 May" and "until 3 May"."""
    return max(abs(a.first - b.first), abs(a.last - b.last)) <= options.clash_days


def _tolerance(a: Item, b: Item, options: Merging) -> int:
    """How many days two dates may lie apart and still be one, disputed."""
    short = max(a.days, b.days) <= 7
    return max(options.clash_days if short else 0, a.slack, b.slack)
