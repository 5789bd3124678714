"""Corrections of one article: what of its publication stays, and what follows what was changed."""

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from timeline.intake.publication import span
from timeline.values import CLASH, Article, Publication, PublicationBasis, Status

CORRECTED = "corrected from"
"""How a line of evidence begins that keeps what was believed before an editor's correction."""


def corrected(old: Article, new: Article, changed: Collection[str], timezone: str | None) -> Article:
    """`new` as its row says, with what only the page or item behind `old` said: its dates, its status, its versions.

    `changed` are the keys the editor gave. A date from a page's metadata stays, shown in a corrected time zone; one
    from the text follows the text.
    """
    published = new.published
    if "published_at" not in changed and published.basis is not PublicationBasis.GIVEN:
        if old.published.basis is PublicationBasis.METADATA:
            published = rezoned(old.published, timezone) if "timezone" in changed else old.published
        elif "text" not in changed:
            published = old.published
    if published != old.published:
        before = old.published.stated or "unknown"
        history = [line for line in old.published.evidence if line.startswith(CORRECTED)]
        published = replace(
            published, evidence=(*published.evidence, f"{CORRECTED} {before} ({old.published.basis})", *history)
        )
    kept = old.status if old.status in {Status.WITHHELD, Status.CANCELED} else new.status
    earlier = tuple(  # versions that gave the date that was wrong
        replace(version, published=published) if version.published == old.published else version
        for version in old.earlier
    )
    return replace(new, published=published, revised=old.revised, status=kept, earlier=earlier)


def dated(article: Article, found: Publication | None) -> Article:
    """The article with what was inferred of its publication, None for nothing; corrections before stay in evidence."""
    stated = undated(article)
    if found is None or stated.published.interval is not None:
        return stated
    return replace(article, published=replace(found, evidence=(*found.evidence, *stated.published.evidence)))


def undated(article: Article) -> Article:
    """The article without what was inferred of its publication."""
    published = article.published
    if published.basis is not PublicationBasis.INFERRED and CLASH not in published.evidence:
        return article
    history = tuple(line for line in published.evidence if line.startswith(CORRECTED))
    return replace(article, published=Publication(evidence=history))


def rezoned(published: Publication, timezone: str | None) -> Publication:
    """The publication in another time zone: what was assumed to be UTC is local there, an instant is shown there.

    Another offset than UTC's was the source's own and stays.
    """
    stated = published.stated or ""
    if timezone is None or "T" not in stated:
        return published
    moment = datetime.fromisoformat(stated)
    if moment.utcoffset():
        return published
    zone = ZoneInfo(timezone)
    moment = moment.replace(tzinfo=zone) if "timezone" in published.assumed else moment.astimezone(zone)
    assumed = tuple(part for part in published.assumed if part != "timezone")
    return replace(published, interval=span(moment.date()), stated=moment.isoformat(), assumed=assumed)
