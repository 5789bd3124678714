"""What every test may use, and the report of browser tests that could not run."""

import os
import shutil

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")

REMEDY = "no Chromium found: install it (Debian: apt-get install chromium) or set DATELINE_CHROMIUM to its path"


def chromium() -> str | None:
    """The browser to drive: DATELINE_CHROMIUM, else the system's Chromium or Chrome."""
    named = [os.environ.get("DATELINE_CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]
    return next((path for name in named if name and (path := shutil.which(name))), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if chromium() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason=REMEDY))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = [report.nodeid for report in terminalreporter.stats.get("skipped", []) if REMEDY in str(report.longrepr)]
    if skipped:
        terminalreporter.section("browser tests not run", yellow=True)
        terminalreporter.line(REMEDY)
        for name in sorted(skipped):
            terminalreporter.line(f"  {name}")
