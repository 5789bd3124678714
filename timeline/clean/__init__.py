"""Article -> Document: sentences with exact offsets, each with its role, boilerplate marked."""

from timeline.clean.roles import assign
from timeline.clean.sentences import cut
from timeline.languages.cleaning import Cleaning
from timeline.values import Article, Document, Role, Sentence

__all__ = ["clean"]


def clean(article: Article, language: Cleaning) -> Document:
    """Cut `article.text` into sentences and say what each is to the article.

    Offsets are code points of the text exactly as given. The title comes first as a HEADLINE sentence of the
    field `title` when the text does not itself open with it.
    """
    lines = cut(article.text, language)
    sentences, opens = assign(lines, article.text, article.title, language)
    title = article.title or ""
    if title.strip() and not opens:
        start = len(title) - len(title.lstrip())
        sentences = (Sentence(start, start + len(title.strip()), Role.HEADLINE, 0, "title"), *sentences)
    return Document(article, sentences)
