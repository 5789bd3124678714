"""What lasted until a date: lengths that end in one, and what went on from a date until an event."""

import pytest

from timeline.pipeline import build
from timeline.values import Article, Grain, Interval, Moment, Publication, PublicationBasis

DAY = Interval(Moment(2021, 3, 15), Moment(2021, 3, 16), Grain.DAY)
PUBLISHED = Publication(DAY, PublicationBasis.GIVEN, "2021-03-15")

# text, start and end (exclusive) of what is told, whether it lasted
ROWS = [
    ("In the six months to January, 27 nurses were attacked.", (2020, 8, 1), (2021, 2, 1), True),
    ("Snow fell in the six months to 30 August 2020.", (2020, 2, 29), (2020, 8, 31), True),
    ("In the year to March 2020, 27 nurses were attacked.", (2019, 4, 1), (2020, 4, 1), True),
    ("Sales fell in the nine months ended Sept. 30, 2019.", (2019, 1, 1), (2019, 10, 1), True),
    ("The mayor took bribes from 2014 until his arrest in 2019.", (2014, 1, 1), (2020, 1, 1), True),
    ("The mayor took bribes from 2014 until he was arrested in 2019.", (2014, 1, 1), (2020, 1, 1), True),
    ("The mine will be shut from Friday until Monday.", (2021, 3, 19), (2021, 3, 23), True),
    # What had gone on since then went on until what is told, not until today.
    ("In April 2019 the paper said 40 men had been held since February.", (2019, 2, 1), (2019, 5, 1), True),
    ("He was found on 4 March 2017. He had been missing since 2 March.", (2017, 3, 2), (2017, 3, 5), True),
    ("The town has been shut since February.", (2021, 2, 1), (2021, 3, 16), True),
    ("Homes have been dark since Monday's storm.", (2021, 3, 15), (2021, 3, 16), False),  # that storm
    ("Homes have been dark since last week's storm.", (2021, 3, 8), (2021, 3, 15), False),
    ("Homes have been dark since last month's storm.", (2021, 2, 1), (2021, 3, 1), False),
    ("He fought in the 1980-1988 war.", (1980, 1, 1), (1989, 1, 1), True),
    ("In the decade to 2013, 6,000 nurses left.", (2004, 1, 1), (2014, 1, 1), True),
    ("The fair will run from 26 December to 4 January.", (2021, 12, 26), (2022, 1, 5), True),
    # What is put off lasts no time: it is to be on the later day.
    ("The vote was moved from 2 March to 4 April.", (2021, 4, 4), (2021, 4, 5), False),
    ("The vote was brought forward from 4 April to 2 April.", (2021, 4, 2), (2021, 4, 3), False),
    ("The vote was brought forward from November to 2 April.", (2021, 4, 2), (2021, 4, 3), False),
    ("Not until last week's storm were homes dark.", (2021, 3, 8), (2021, 3, 15), False),
    # Before and after an hour it is still that day; after midnight that or the next.
    ("A bomb went off shortly after 5pm on Friday.", (2021, 3, 12, 17, 1), (2021, 3, 13), False),
    ("A bomb went off just before dawn on 2 March.", (2021, 3, 2), (2021, 3, 2, 6), False),
    ("A bomb went off before midnight on Friday.", (2021, 3, 12), (2021, 3, 13), False),
    ("A bomb went off shortly after midnight on Friday.", (2021, 3, 12), (2021, 3, 14), False),
    ("He was hurt on 2 March. Divers worked through the night.", (2021, 3, 2, 18), (2021, 3, 3, 6), False),
    # Not until what is told far off, nor until what came before it began.
    ("He was found on 4 March 2017. Rain fell. Snow fell. Hail fell. He had been missing since 2 March 2016.",
     (2016, 3, 2), None, True),
    ("He fled on 4 March 2015. He had been missing since 2 March 2016.", (2016, 3, 2), None, True),
    ("The mayor took bribes in 2014 until his arrest in 2019.", (2014, 1, 1), (2015, 1, 1), False),
    ("The league will publish it before the end of March.", None, (2021, 4, 1), False),
    ("A guard was killed on 2 or 3 March.", (2021, 3, 2), (2021, 3, 4), False),  # on either
    ("There have been raids every night since Sunday.", (2021, 3, 14), (2021, 3, 16), True),
    ("Not until 2019 did he return.", (2019, 1, 1), (2020, 1, 1), False),
    # Not what only stands beside such a date.
    ("The mayor took bribes in 2014, before his arrest in 2019.", (2014, 1, 1), (2015, 1, 1), False),
    ("He gave six nurses to January a rise in May 2020.", (2020, 5, 1), (2020, 6, 1), False),
    ("He was held for six days to June 2019.", (2019, 6, 1), (2019, 7, 1), False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "end", "lasted"), ROWS)
def test_lasting(text: str, start: tuple[int, ...] | None, end: tuple[int, ...] | None, lasted: bool) -> None:
    told = [event.date for event in build([Article("a", text, published=PUBLISHED, language="en")]).events]
    dates = {(date.interval.start, date.interval.end, date.extent == "throughout") for date in told}
    assert (Moment(*start) if start else None, Moment(*end) if end else None, lasted) in dates
