"""The locks agree with pyproject.toml, pin by hash and say nothing of where packages were fetched."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
LOCKS = ["requirements.lock", "requirements-runtime.lock", "requirements-build.lock"]
REMEDY = "run `make lock` and commit what it writes"


def name(requirement: str) -> str:
    """`uvicorn[standard]>=0.54` -> `uvicorn`, spelt as PyPI compares names (PEP 503)."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]).lower()


def pinned(lock: str) -> set[str]:
    return {name(line) for line in (ROOT / lock).read_text().splitlines() if re.match(r"[A-Za-z0-9]", line)}


@pytest.mark.parametrize(
    ("lock", "required"),
    [
        ("requirements.lock", PROJECT["dependencies"]),
        ("requirements.lock", PROJECT["optional-dependencies"]["dev"]),
        ("requirements.lock", PROJECT["optional-dependencies"]["build"]),
        ("requirements-runtime.lock", PROJECT["dependencies"]),
        ("requirements-build.lock", ["hatchling"]),
    ],
)
def test_every_dependency_is_pinned(lock: str, required: list[str]) -> None:
    missing = {name(requirement) for requirement in required} - pinned(lock)
    assert not missing, f"{lock} lacks {sorted(missing)}: {REMEDY}"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_no_path(lock: str) -> None:
    found = re.findall(
        r"^.*(?:://|file:|--(?:extra-)?index|--find-links|@ ).*$", (ROOT / lock).read_text(), re.MULTILINE
    )
    assert not found, f"{lock} must install from whatever index the reader uses, and says: {found[:3]}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_has_a_hash(lock: str) -> None:
    text = re.sub(r"\\\n\s*", "", (ROOT / lock).read_text())
    pins = [line for line in text.splitlines() if re.match(r"[A-Za-z0-9]", line)]
    loose = [pin[:60] for pin in pins if not re.match(r"\S+==\S+( ; .*?)?\s*--hash=sha256:", pin)]
    assert pins
    assert not loose, f"{lock}: {loose}: {REMEDY}"


def test_the_runtime_lock_agrees_with_the_full_one_and_has_no_tools_in_it() -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^[A-Za-z0-9]\S+==\S+", (ROOT / lock).read_text(), re.MULTILINE))

    assert pins("requirements-runtime.lock") <= pins("requirements.lock"), REMEDY
    assert not pinned("requirements-runtime.lock") & {"pytest", "mypy", "ruff", "playwright", "hatchling"}
