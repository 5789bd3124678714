"""How much an event or a day matters to its story, from what tells it alone."""

import math
from collections.abc import Iterable, Mapping

from msgspec import Struct

from timeline.merge.features import span
from timeline.values import Article, Mention

# Date-F1 on Timeline17 is flat around these values and those in `weight`: see docs/design.md.
_PROMINENT = 0.2
"""How deep in an article, 0 to 1, still counts as its beginning."""
_LATER = 7
"""Days after which an article that still tells an event refers back to it: last week's news is news no more."""
_BURST = 2
"""Days within which articles are the first wave."""
_SCALE = 4.0
"""Weight at which salience reaches 1 - 1/e: an event that about ten articles tell, some of them later."""


class Echo(Struct, frozen=True):
    """How many articles tell an event: all, at their beginning, in the first days, and long after."""

    told: int
    prominent: int
    burst: int
    later: int

    @property
    def weight(self) -> float:
        """Each doubling counts the same: many articles of one day are one wave."""
        return (
            math.log1p(self.told)
            + math.log1p(self.later)
            + 0.5 * math.log1p(self.prominent)
            + 0.2 * math.log1p(self.burst)
        )


class Voice(Struct, frozen=True):
    """How one mention tells: in which article, at its beginning or not, in the first days or long after."""

    article: str
    prominent: bool
    burst: bool
    later: bool


def voice(mention: Mention, articles: Mapping[str, Article]) -> Voice:
    """What counts of a mention; neither early nor late in an article of unknown day or not in `articles`."""
    lag = _lag(mention, articles)
    early, late = lag is not None and -1 <= lag <= _BURST, lag is not None and lag > _LATER
    return Voice(mention.article, mention.position <= _PROMINENT, early, late)


def echo(voices: Iterable[Voice]) -> Echo:
    """Count articles, each once."""
    heard = list(voices)
    return Echo(
        len({one.article for one in heard}),
        len({one.article for one in heard if one.prominent}),
        len({one.article for one in heard if one.burst}),
        len({one.article for one in heard if one.later}),
    )


def salience(mentions: Iterable[Mention], articles: Mapping[str, Article], publishers: int) -> float:
    """0 to 1; articles that copy each other count as one."""
    heard = echo(voice(mention, articles) for mention in mentions)
    copied = math.log1p(heard.told) - math.log1p(publishers)
    return round(1 - math.exp(-(heard.weight - copied) / _SCALE), 4)


def _lag(mention: Mention, articles: Mapping[str, Article]) -> int | None:
    """Days from the mentioned date to publication; None where either is open or unknown."""
    article = articles.get(mention.article)
    if article is None or article.published.interval is None or mention.date.interval.end is None:
        return None
    return span(article.published.interval)[0] - span(mention.date.interval)[1]
