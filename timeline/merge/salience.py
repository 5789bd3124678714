"""How much an event matters to its story, 0 to 1, from its own evidence alone."""

import math
from collections.abc import Mapping, Sequence

from timeline.merge.features import span
from timeline.values import Article, Basis, Mention


def salience(mentions: Sequence[Mention], articles: Mapping[str, Article], publishers: int) -> float:
    """Grows with publishers, articles, prominent places, later references back and reports on the day itself."""
    told = {mention.article for mention in mentions}
    prominent = {mention.article for mention in mentions if mention.position <= 0.1}
    back = {name for name in told if _later(mentions, articles[name])}
    score = math.log2(1 + publishers) + math.log2(1 + len(told)) + 0.5 * len(prominent) / len(told) + 0.3 * len(back)
    return round(1 - math.exp(-score / 4), 4)


def _later(mentions: Sequence[Mention], article: Article) -> bool:
    """Whether this article, published over a week after the event, still tells it with a date."""
    published = article.published.interval
    if published is None:
        return False
    day = span(published)[0]
    return any(
        mention.article == article.id
        and mention.basis != Basis.PUBLICATION
        and day - span(mention.date.interval)[1] > 7
        for mention in mentions
    )
