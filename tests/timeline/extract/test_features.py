"""Which act names the event that a clause tells."""

import pytest

from tests.timeline.extract.told import tell

ACTS = [
    ("Forty miners were arrested and two died in a raid on the pit in [2016|2016].", "arrest"),
    ("Two miners died in a raid on the pit in [2016|2016].", "kill"),
    ("Forty miners were arrested in [2016|2016], and two died in [2017|2017].", "arrest"),
]


@pytest.mark.parametrize(("text", "act"), ACTS)
def test_of_coordinated_acts_under_one_date_the_first_names_the_event(text: str, act: str) -> None:
    mentions, _ = tell(text)
    assert next(mention for mention in mentions if mention.timex).head == act
