"""English goes on; other languages are named; too little evidence follows what is declared, else counts as English."""

import pytest

from timeline.intake import Reader, admit
from timeline.intake.draft import Draft
from timeline.intake.language import language_of, supported
from timeline.pipeline import build
from timeline.values import Status

ENGLISH = "The council said on Monday that the bridge over the river would stay closed until the end of March. " * 3
GERMAN = "Der Stadtrat teilte am Montag mit, dass die Brücke über den Fluss bis Ende März gesperrt bleibt. " * 3
RUSSIAN = "Городской совет сообщил в понедельник, что мост через реку останется закрытым до конца марта. " * 3
DUTCH = "De gemeente zei maandag dat de brug over de rivier tot eind maart gesloten blijft voor het verkeer. " * 3


@pytest.mark.parametrize(
    ("text", "declared", "language"),
    [
        (ENGLISH, None, "en"),
        (ENGLISH, "de", "en"),  # the template says German, the text does not
        (GERMAN, None, "de"),
        (GERMAN, "en-US", "de"),
        (RUSSIAN, None, "ru"),
        (DUTCH, None, "nl"),
        ("Two killed in blast", None, "en"),
        ("Quill, Inker, Harbour 12", None, "en"),
        ("Quill, Inker, Harbour 12", "nl", "nl"),
        ("Мост закрыт", "ru-RU", "ru"),
        ("12 345", None, None),
        ("", None, None),
        ("", "fr", "fr"),
    ],
)
def test_the_language_of_a_text(text: str, declared: str | None, language: str | None) -> None:
    assert language_of(text, declared) == language


@pytest.mark.parametrize(("tag", "read"), [("en", True), ("en-GB", True), ("EN_us", True), (None, True), ("de", False)])
def test_what_the_engine_reads(tag: str | None, read: bool) -> None:
    assert supported(tag) is read


@pytest.mark.parametrize(
    ("text", "given", "status"),
    [
        (ENGLISH, None, Status.OK),
        (GERMAN, None, Status.LANGUAGE_NOT_SUPPORTED),
        (GERMAN, "en", Status.OK),  # a given language is honoured
        (ENGLISH, "fr", Status.LANGUAGE_NOT_SUPPORTED),
        ("  ", None, Status.EMPTY),
    ],
)
def test_other_languages_are_kept_and_tell_nothing(text: str, given: str | None, status: Status) -> None:
    article = admit(Draft(text + "2019-01-14" * bool(text.strip())), "a", Reader(), given)
    assert article.status is status
    if status is not Status.OK:
        timeline = build([article])
        assert not timeline.events
        assert not timeline.unplaced
        assert timeline.articles == (article,)
