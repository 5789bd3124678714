"""What the documents promise exists, and what exists is documented."""

import re
from pathlib import Path

import pytest
import typer

from app.cli import app as cli
from app.main import create_app
from app.settings import Settings

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
DOCS = "\n".join(page.read_text("utf-8") for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_command_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE))
    assert named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    missing = [link for link in links if not (page.parent / link).exists()]
    assert not missing


def test_the_two_commands_come_first() -> None:
    assert re.findall(r"^ {4}make ([a-z]+)", PAGES[0].read_text("utf-8"), re.MULTILINE)[:2] == ["run", "test"]


def test_ci_runs_the_readmes_test_command() -> None:
    assert "\nmake test\n" in (ROOT / ".ci/run").read_text("utf-8")


@pytest.mark.parametrize("command", sorted(typer.main.get_command(cli).commands))
def test_every_command_is_documented(command: str) -> None:
    assert f"dateline {command}" in DOCS


@pytest.mark.parametrize("path", sorted(create_app(Settings()).openapi()["paths"]))
def test_every_address_is_documented(path: str) -> None:
    assert re.search(re.escape(path).replace("event_id", "id").replace("article_id", "id") + r"(?![\w/])", DOCS)


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_documented(name: str) -> None:
    assert f"DATELINE_{name.upper()}" in DOCS


@pytest.mark.parametrize("attribute", ["src", "limit", "from", "to", "key-dates"])
def test_every_attribute_of_the_element_is_documented(attribute: str) -> None:
    assert f"`{attribute}`" in (ROOT / "docs/embedding.md").read_text("utf-8")
