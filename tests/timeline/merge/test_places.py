"""What happened elsewhere is another event, if neither article speaks of the other place."""

import pytest

from timeline.pipeline import build
from timeline.values import Article, Grain, Interval, Moment, Publication, PublicationBasis

DAY = Interval(Moment(2021, 6, 15), Moment(2021, 6, 16), Grain.DAY)
PUBLISHED = Publication(DAY, PublicationBasis.GIVEN, "2021-06-15")

# two texts, how many events they tell
ROWS = [
    ("A bomb killed 12 people in Brod on Monday.", "A bomb killed five people in Lund on Monday.", 2),
    ("A bomb killed 12 people in Brod on Monday.", "A bomb killed five people near Brod on Monday.", 1),
    ("A bomb killed 12 people on Monday.", "A bomb killed 12 people in Lund on Monday.", 1),
    (
        "A bomb killed 12 people in Brod on Monday. Brod lies in Norrland.",
        "A bomb killed 12 people in Norrland on Monday.",
        1,
    ),
]


@pytest.mark.parametrize(("one", "other", "events"), ROWS)
def test_places(one: str, other: str, events: int) -> None:
    articles = [Article(name, text, published=PUBLISHED, language="en") for name, text in (("a", one), ("b", other))]
    assert len(build(articles).events) == events


def test_places_of_one_article() -> None:
    text = "A bomb killed 12 people in Brod on Monday. Another bomb killed five people in Lund on Monday."
    assert len(build([Article("a", text, published=PUBLISHED, language="en")]).events) == 2
