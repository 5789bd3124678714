"""Headlines in title case: read as sentences, by what the article writes with a capital elsewhere."""

import pytest

from timeline.extract.casing import capitals, is_title_case, sentence_case
from timeline.pipeline import build
from timeline.values import Article, Grain, Interval, Moment, Publication, PublicationBasis

TITLES = [
    ("Court Jails Three Men Over Raid on Marrow Bank", True),
    ("Court jails three men over raid on Marrow Bank", False),
    ("Anna Hale Visits Alder", True),
    ("Anna Hale visits the port of Alder again", False),
    ("Hale Visits Alder", False),  # too short to tell
    ("", False),
]


@pytest.mark.parametrize(("line", "title_case"), TITLES)
def test_title_case(line: str, title_case: bool) -> None:
    assert is_title_case(line) == title_case


def test_only_what_has_a_capital_elsewhere_keeps_it() -> None:
    names = capitals("A judge jailed Anna Hale of Alder. Later the man from Osk said so.")
    assert names == {"Anna", "Hale", "Alder", "Osk"}
    line = "Judge Jails Anna Hale, Two Men in Alder, UN Says ÉTÉ İs Over"
    calm = sentence_case(line, names)
    assert calm.startswith("Judge jails Anna Hale, two men in Alder, UN says ÉTÉ")
    assert len(calm) == len(line)


def test_the_headline_is_told_as_written_and_merged_as_read() -> None:
    day = Interval(Moment(2021, 3, 5), Moment(2021, 3, 6), Grain.DAY)
    published = Publication(day, PublicationBasis.GIVEN, "2021-03-05")
    title = "Court Jails Three Men Over Raid on Marrow Bank"
    text = "A court in Alder has jailed three men over a raid on Marrow Bank."
    timeline = build([Article("a", text, title, published=published, language="en")])
    (event,) = timeline.events
    assert event.title in (title, text.rstrip("."))
    assert set(event.entities) == {"Marrow Bank", "Alder"}
    assert {mention.head for mention in event.evidence} == {"arrest"}
