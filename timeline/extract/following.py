"""“In 2017, after the arrest”: what came after what, where dates coarser than days leave that open.

An order is kept only where the dates of the article allow it: one that they deny is a phrase read wrongly more often
than a source in error.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from timeline.extract.clauses import Parse
from timeline.extract.named import NamedAct, named_act
from timeline.extract.reading import Reading
from timeline.values import Grain, Interval, Mention, Sentence


class Following(Struct, frozen=True):
    """A mention whose clause says that it came after an act it names, or, with `before`, that the act did."""

    mention: Mention
    act: NamedAct
    before: bool


def following(reading: Reading, sentence: Sentence, parse: Parse, told: Iterable[Mention]) -> list[Following]:
    """What the dated clauses of a sentence say of their order to other acts."""
    words, low = reading.words, parse.tokens.low
    links = [k for k, word in enumerate(low[:-1]) if word in words.afters or word in words.befores]
    found = []
    for mention in told if links else ():
        at = next((k for k, timex in parse.tokens.timex.items() if timex is mention.timex), -1)
        for k in links:
            act = named_act(reading, sentence, parse, k + 1) if at >= 0 and _hangs(parse, k, at) else None
            if act is not None:
                found.append(Following(mention, act, low[k] in words.befores))
    return found


def _hangs(parse: Parse, link: int, at: int) -> bool:
    """Whether a link and the date at `at` are of one clause, and the date is not of what the link is to."""
    dated, linked = parse.owner[at], parse.owner[link]
    if dated < 0 or linked < 0:
        return False
    clause = parse.clauses[linked]
    beneath = clause.sort in ("subordinate", "participle") and clause.start == link and clause.parent in (dated, -1)
    return (dated == linked or beneath) and not (at > link and "," not in parse.tokens.low[link:at])


def put_in_order(mentions: Sequence[Mention], said: Iterable[Following]) -> list[Mention]:
    """The mentions, each with what it `follows` where the article says so and its date does not."""
    behind: dict[int, Interval] = {}
    for one in said:
        if one.act.told_by(one.mention):
            continue  # "after the revolution of 1979" is that revolution
        acts = [mention for mention in mentions if mention is not one.mention and one.act.told_by(mention)]
        when = [mention.date.interval for mention in acts]
        act = next((day for day in when if all(other.contains(day) for other in when)), None)
        if act is None:
            continue  # never told of, or told of different times
        for later in acts if one.before else [one.mention]:
            earlier = one.mention.date.interval if one.before else act
            coarse = later.date.extent == "within" and later.date.interval.grain > Grain.DAY
            if coarse and earlier.start is not None and later.date.interval.contains(earlier):
                behind[id(later)] = max(earlier, behind.get(id(later), earlier), key=lambda last: last.place)
    return [replace(one, follows=behind[id(one)]) if id(one) in behind else one for one in mentions]
