"""Settings: every one documented, and refused by its name."""

from pathlib import Path

import pytest

from app.settings import Settings, chosen, sqlite
from models.faults import InputError

PAGE = (Path(__file__).parent.parent.parent / "docs/cli.md").read_text("utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_documented(name: str) -> None:
    assert f"`DATELINE_{name.upper()}`" in PAGE


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATELINE_MAX_BODY", "large"),
        ("DATELINE_MAX_ARTICLES", "0"),
        ("DATELINE_DATABASE", "postgresql://x"),
        ("DATELINE_DATABASE", "sqlite://"),
        ("DATELINE_DATABASE", "sqlite:///:memory:"),
        ("DATELINE_CORS_ORIGINS", "*"),
        ("DATELINE_CORS_ORIGINS", '["https://news.example/"]'),
        ("DATELINE_CORS_ORIGINS", '["news.example"]'),
        ("DATELINE_FRAME_ANCESTORS", "'self'; script-src *"),
        ("DATELINE_FRAME_ANCESTORS", "https://a.example, https://b.example"),
        ("DATELINE_FRAME_ANCESTORS", "a\nX-Header: b"),
        ("DATELINE_FRAME_ANCESTORS", ""),
    ],
)
def test_a_wrong_setting_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(InputError, match=f"^{name}: "):
        chosen()


@pytest.mark.parametrize("value", ["*", "'none'", "'self' https://news.example:8443 *.a.example"])
def test_who_may_frame(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DATELINE_FRAME_ANCESTORS", value)
    monkeypatch.setenv("DATELINE_CORS_ORIGINS", '["*", "https://news.example:8443"]')
    assert chosen().frame_ancestors == value


def test_a_named_file_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DATABASE", "sqlite:///a.db")
    assert chosen().database == "sqlite:///a.db"
    assert chosen("b.db").database == sqlite(Path("b.db")) == "sqlite:///b.db"
