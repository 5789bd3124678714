"""Salience grows with what speaks for an event, and stays between 0 and 1."""

import pytest
from story import publish, tell

from timeline.merge.salience import salience
from timeline.values import Mention

ARTICLES = {
    name: publish(name, day) for name, day in zip("abc", ("2018-05-04", "2018-05-04", "2018-06-20"), strict=True)
}


def weigh(*mentions: Mention, publishers: int | None = None) -> float:
    return salience(mentions, ARTICLES, publishers or len({mention.article for mention in mentions}))


DAY = "2018-05-03"
GROWS = {
    "another article": (
        (tell("a", "burn", DAY, place=9),),
        (tell("a", "burn", DAY, place=9), tell("b", "burn", DAY, place=9)),
    ),
    "at the beginning": ((tell("a", "burn", DAY, place=9),), (tell("a", "burn", DAY),)),
    "referred back to": (
        (tell("a", "burn", DAY), tell("b", "burn", DAY)),
        (tell("a", "burn", DAY), tell("c", "burn", DAY)),
    ),
    "told at once": ((tell("a", "burn", "2018-04-28", place=9),), (tell("a", "burn", DAY, place=9),)),
}


@pytest.mark.parametrize(("less", "more"), GROWS.values(), ids=GROWS)
def test_grows(less: tuple[Mention, ...], more: tuple[Mention, ...]) -> None:
    assert 0 <= weigh(*less) < weigh(*more) < 1


def test_a_copy_adds_less_than_a_source() -> None:
    told = (tell("a", "burn", DAY), tell("b", "burn", DAY))
    assert weigh(*told, publishers=1) < weigh(*told)


def test_an_unknown_publication_day_is_neither_early_nor_late() -> None:
    mention = tell("x", "burn", DAY)
    assert 0 < salience([mention], {}, 1) < weigh(tell("a", "burn", DAY))
