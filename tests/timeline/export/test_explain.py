"""The derivation of an expression names the rules that matched, the anchor and what was filled in."""

from tests.timeline.timexes.reading import published
from timeline.export import explain
from timeline.pipeline import derivations
from timeline.values import Article


def test_derivation() -> None:
    article = Article("a", "They will meet by May.", published=published("2019-01-15"))
    assert [explain(*each) for each in derivations(article)] == [
        '[18, 21) "May"\n'
        "  rule      month\n"
        "  says      Fields(month=5)\n"
        "  context   tense future, relation by\n"
        "  anchor    2019-01-15 (relative)\n"
        "  assumed   year\n"
        "  value     DATE 2019-05\n"
        "  interval  2019-05-01 to 2019-05-31, month"
    ]
