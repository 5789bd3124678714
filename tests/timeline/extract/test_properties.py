"""What holds for any text: spans in range, each expression accounted for once, no crash."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.extract.told import PUBLISHED, marked
from timeline.clean import clean
from timeline.extract import extract
from timeline.languages.english.clauses import CLAUSES
from timeline.languages.english.cleaning import CLEANING
from timeline.values import Article, Publication

PIECES = st.sampled_from(
    [
        "police arrested", "said", "that", "who", ", ", "and", "the mayor", "Anna Hale", "in [2017|2017]", ". ",
        "“", "”", '"', "on [Monday|2021-03-01]", "after", "was", "killed", "the [2018|2018] raid", "than",
        "of [2019|2019]", "to", "open", "will", "[May|2021-05]", "from [March|2021-03|from] to [May|2021-05|to]",
        "told", "according to", "since [2012|2012|since]", "killing", "forty", "people", "\n\n", "he", "which",
        "If", "not", "[daily|XXXX|set]", "[two days|P2D|duration]", "'s", "``", "''", "-LRB-", "-RRB-", "\x00",
        "\u2028", "between [1995|1995] and [1997|1997]", "[now|reference]", "’s", "by", "as",
    ]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=30), st.none() | st.just("Mayor quits"), st.sampled_from([PUBLISHED, Publication()]))
def test_every_expression_is_told_or_unplaced_and_every_span_is_in_range(
    pieces: list[str], title: str | None, published: Publication
) -> None:
    text, timexes = marked(" ".join(pieces))
    mentions, unplaced = extract(clean(Article("a", text, title, published), CLEANING), timexes, CLAUSES)
    for mention in mentions:
        field = text if mention.field == "text" else title or ""
        assert 0 <= mention.start < mention.end <= len(field)
        assert field[mention.start : mention.end].strip() == field[mention.start : mention.end]
        if mention.timex:
            assert mention.start <= mention.timex.start < mention.timex.end <= mention.end
        assert mention.title == "" or not mention.title[0].isspace()
    told = [timex for mention in mentions if mention.timex for timex in (mention.timex, *mention.also)]
    accounted = [(timex.start, timex.end) for timex in [*told, *(item.timex for item in unplaced)]]
    assert sorted(accounted) == sorted((timex.start, timex.end) for timex in timexes)


@settings(max_examples=200)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_read(text: str) -> None:
    extract(clean(Article("a", text, None, PUBLISHED), CLEANING), (), CLAUSES)


def test_a_sentence_that_ends_behind_a_word_after_not_is_read() -> None:
    extract(clean(Article("a", "police arrested was not said", None, PUBLISHED), CLEANING), (), CLAUSES)
