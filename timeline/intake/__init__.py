"""What comes in, made an Article: pages, agencies' items and pasted text, dated by the surest evidence they carry.

Pure functions: a page is never fetched, and what day it is today is the caller's to say (`Reader.latest`).
"""

from msgspec.structs import replace

from timeline.intake.agency import is_item, read_item
from timeline.intake.draft import Draft
from timeline.intake.evidence import Reader
from timeline.intake.html import read_page
from timeline.intake.language import language_of, supported
from timeline.intake.publication import given
from timeline.intake.text import stated_in_text
from timeline.values import Article, PublicationBasis, Status

__all__ = ["Draft", "Reader", "admit", "given", "is_item", "read_item", "read_page"]


def admit(draft: Draft, article_id: str, reader: Reader, language: str | None = None) -> Article:
    """The article of a draft: its language found unless given, its date looked for in the text if nothing else says.

    A language the engine does not read makes it `language-not-supported`; the dateline's and date lines' day is
    then still its publication.
    """
    found = language or language_of(draft.text or draft.title or "", draft.language)
    published = draft.published
    if published.basis is PublicationBasis.UNKNOWN:
        published = stated_in_text(draft.text, replace(reader, language=found))
    status = draft.status
    if status is Status.OK:
        status = (
            Status.EMPTY if not draft.text.strip() else status if supported(found) else Status.LANGUAGE_NOT_SUPPORTED
        )
    return Article(
        id=article_id,
        text=draft.text,
        title=draft.title,
        published=published,
        revised=draft.revised,
        source=draft.source,
        url=draft.url,
        author=draft.author,
        language=found,
        status=status,
    )
