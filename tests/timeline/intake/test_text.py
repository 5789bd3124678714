"""What a pasted text says of its own publication, beside dates of the story."""

from datetime import date

import pytest

from timeline.intake.evidence import Reader
from timeline.intake.text import Dateline, copyright_year, dateline, stated_in_text
from timeline.values import PublicationBasis

STORY = "The bridge was closed on Monday.\nIt was built in 1931 and repaired on 4 May 1988.\nA ferry runs.\n" * 4


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("RIVERTON, Jan. 14 (AP) - The bridge was closed.", None, 1, 14),
        ("RIVERTON, Norland, Jan 14, 2019 (Reuters) — The bridge", 2019, 1, 14),
        ("Bridge closed\n\nRIVERTON, Jan. 14 (AP) -- The bridge", None, 1, 14),
        ("RIVERTON (14 January 2019) -- The bridge", 2019, 1, 14),
        ("RIVERTON, May 3, 2016 /NewsSource/ -- A new bridge", 2016, 5, 3),
        ("RIVERTON, Monday, Jan. 14 (AP) - The bridge", None, 1, 14),
        ("RIVERTON (AP) - The bridge was closed on Jan. 14.", None, 0, 0),
        ("On Jan. 14 - a Monday - the bridge was closed.", None, 0, 0),
        ("RIVERTON, Feb. 30 (AP) - The bridge", None, 0, 0),
        ("NATO, May 14 - a summit to remember.", None, 5, 14),
        ("", None, 0, 0),
    ],
)
def test_datelines(text: str, year: int | None, month: int, day: int) -> None:
    found = dateline(text)
    assert (found and (found.year, found.month, found.day)) == ((year, month, day) if month else None)
    assert found is None or isinstance(found, Dateline)


@pytest.mark.parametrize(
    ("text", "stated", "basis"),
    [
        ("Bridge closed\nPublished 14 January 2019\n" + STORY, "2019-01-14", PublicationBasis.TEXT),
        ("Bridge closed\n14 January 2019\n" + STORY, "2019-01-14", PublicationBasis.TEXT),
        ("Bridge closed\nUpdated 10:30, 14 January 2019\n" + STORY, "2019-01-14", PublicationBasis.TEXT),
        ("Bridge closed\nUpdated 16 Jan 2019\nPublished 14 Jan 2019\n" + STORY, "2019-01-14", PublicationBasis.TEXT),
        (STORY + "First published: 14 January 2019", "2019-01-14", PublicationBasis.TEXT),
        ("RIVERTON, Jan. 14, 2019 (AP) - " + STORY, "2019-01-14", PublicationBasis.DATELINE),
        ("RIVERTON, Jan. 14 (AP) - " + STORY, None, PublicationBasis.UNKNOWN),
        (STORY, None, PublicationBasis.UNKNOWN),
        (STORY + "14 January 2019\n" + STORY, None, PublicationBasis.UNKNOWN),
        (STORY + "Copyright 2019 The Harbour Post", None, PublicationBasis.UNKNOWN),
        ("Bridge closed\nPublished 14 January 2099\n" + STORY, None, PublicationBasis.UNKNOWN),
        ("Bridge closed\nPublished 14 January 1599\n" + STORY, None, PublicationBasis.UNKNOWN),
    ],
)
def test_what_a_text_states_of_itself(text: str, stated: str | None, basis: PublicationBasis) -> None:
    found = stated_in_text(text, Reader("en", latest=date(2026, 1, 1)))
    assert (found.stated, found.basis) == (stated, basis)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (STORY + "Copyright 2019 The Harbour Post", 2019),
        (STORY + "© 2015-2019 Harbour", 2019),
        ("Copyright 2017 was argued in court.\n" + STORY, None),
        (STORY, None),
    ],
)
def test_copyright_lines(text: str, year: int | None) -> None:
    assert copyright_year(text) == year
