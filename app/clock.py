"""The clock, which the engine does not have."""

from datetime import UTC, datetime, timedelta
from datetime import date as day


def tomorrow() -> day:
    """The latest day it may be anywhere on earth: what a page dates later is a mistake of the page."""
    return (datetime.now(UTC) + timedelta(days=1)).date()
