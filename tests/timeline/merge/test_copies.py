"""Independent publishers behind an event."""

import random

import pytest
from story import publish

from timeline.merge.copies import Copies
from timeline.values import Article

WORDS = [f"word{number}" for number in range(500)]
STORY = " ".join(random.Random(1).choices(WORDS, k=400))
OTHER = " ".join(random.Random(2).choices(WORDS, k=400))


def at(name: str, url: str) -> Article:
    return Article(name, f"{name} text", url=url)


@pytest.mark.parametrize(
    ("articles", "voices"),
    [
        ([publish("a", text=STORY), publish("b", text=OTHER)], 2),
        ([publish("a", text=STORY), publish("b", text=STORY)], 1),
        ([publish("a", text=STORY), publish("b", text="By staff. " + STORY[:-300] + " More soon.")], 1),
        ([publish("a", text=STORY), publish("b", text=STORY[:300] + OTHER)], 2),
        ([publish("a", text=STORY, source="Post"), publish("b", text=OTHER, source="POST ")], 1),
        ([at("a", "https://www.post.example/1"), at("b", "https://post.example/2")], 1),
        ([at("a", "https://post.example/1"), at("b", "https://mail.example/2")], 2),
        ([Article("a", "short"), Article("b", "short")], 2),
        ([publish("a", text=STORY, source="Post"), publish("b", text=STORY), publish("c", source="Post")], 1),
    ],
    ids=[
        "independent", "copied", "copied and cut", "a paragraph shared", "one source", "one host", "two hosts",
        "too short to tell", "through a copy",
    ],
)  # fmt: skip
def test_voices(articles: list[Article], voices: int) -> None:
    assert Copies().voices(articles) == Copies().voices(articles[::-1]) == voices


def test_a_changed_text_is_compared_anew() -> None:
    copies = Copies()
    assert copies.voices([publish("a", text=STORY), publish("b", text=STORY)]) == 1
    copies.forget("b")
    assert copies.voices([publish("a", text=STORY), publish("b", text=OTHER)]) == 2
