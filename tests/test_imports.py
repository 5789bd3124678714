"""Imports run one way: app -> models -> timeline. Inside the engine only the pipeline names the stages.

The walk reads source, not modules, so that an import inside a function or under TYPE_CHECKING counts as well.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

STAGES = {"clean", "recognise", "resolve", "extract", "merge", "order"}
DOORS = {"export", "intake"}  # beside the way through: what goes in and what comes out
WAY = {"tagging", "pipeline"}  # which names the stages
SHARED = {"values", "languages"}  # what a stage may lean on

FORBIDDEN = {
    "timeline": {
        "app": "the engine is used by the service, not the other way round",
        "models": "the engine knows no tables and no schemas; hand it values from timeline.values",
        "fastapi": "the engine has no web",
        "starlette": "the engine has no web",
        "uvicorn": "the engine has no web",
        "httpx": "the engine opens no connection",
        "httpx2": "the engine opens no connection",
        "requests": "the engine opens no connection",
        "urllib.request": "the engine opens no connection",
        "urllib3": "the engine opens no connection",
        "socket": "the engine opens no connection",
        "sqlmodel": "the engine has no SQL",
        "sqlalchemy": "the engine has no SQL",
        "sqlite3": "the engine has no SQL",
        "time": "the engine has no clock; the publication is its only anchor",
        "random": "same articles, same timeline: nothing may depend on chance",
        "os": "the engine reads no environment; options are arguments",
    },
    "models": {
        "app": "tables and schemas are used by the service, not the other way round",
        "fastapi": "schemas are pydantic and tables SQLModel; routes live in app/",
        "starlette": "schemas are pydantic and tables SQLModel; routes live in app/",
    },
    "app": {},
}
CLOCKS = {"now", "utcnow", "today"}


def imports(tree: ast.AST, module: str, *, package: bool) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything imported: `from a import b` gives a.b, relative names made absolute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                home = parts[: len(parts) - node.level + package]
                base = ".".join([*home, base] if base else home)
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def faults(module: str, source: str, *, package: bool = False) -> list[str]:
    """What is wrong with the imports of one file, each with its line and the reason."""
    tree = ast.parse(source)
    house, *rooms = module.split(".")
    found = [
        f"{module}:{line} imports {name}: {reason}"
        for line, name in imports(tree, module, package=package)
        for banned, reason in FORBIDDEN[house].items()
        if within(name, banned)
    ]
    if house == "timeline":
        found += engine_faults(tree, module, rooms, package=package)
    return found


def engine_faults(tree: ast.AST, module: str, rooms: list[str], *, package: bool) -> Iterator[str]:
    room = rooms[0] if rooms else ""
    for line, name in imports(tree, module, package=package):
        if not within(name, "timeline") or name == "timeline":
            continue
        target = name.split(".")[1]
        if room in STAGES and target in STAGES | DOORS | WAY and target != room:
            yield f"{module}:{line} imports {name}: a stage does not know another; timeline/pipeline.py joins them"
        if room in SHARED and target not in SHARED:
            yield f"{module}:{line} imports {name}: values and languages are leaned on, they lean on nothing"
        if room == "values" and target == "languages":
            yield f"{module}:{line} imports {name}: values know no language"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS and ast.unparse(node.value).startswith("date"):
            yield f"{module}:{node.lineno} asks the clock: the engine's only anchor is the publication it is given"


def modules() -> list[tuple[str, Path]]:
    """Every file of the three houses with its dotted name."""
    return [
        (".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path)
        for house in FORBIDDEN
        for path in sorted((ROOT / house).rglob("*.py"))
    ]


def test_the_houses_stand() -> None:
    assert {module.split(".")[0] for module, _ in modules()} == set(FORBIDDEN)


@pytest.mark.parametrize(("module", "path"), modules(), ids=[module for module, _ in modules()])
def test_imports_run_one_way(module: str, path: Path) -> None:
    found = faults(module, path.read_text(encoding="utf-8"), package=path.name == "__init__.py")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("module", "source", "word"),
    [
        ("timeline.merge", "from timeline.values import Event", None),
        ("timeline.merge", "import timeline.extract", "pipeline.py joins them"),
        ("timeline.merge", "from timeline import extract", "pipeline.py joins them"),
        ("timeline.merge", "from .extract import extract", "pipeline.py joins them"),
        ("timeline.merge", "from timeline.merge.dates import hull", None),
        ("timeline.merge.dates", "from ..order import order", "pipeline.py joins them"),
        ("timeline.pipeline", "from timeline.extract import extract", None),
        ("timeline.resolve", "def f():\n    from models import Row", "knows no tables"),
        ("timeline.resolve", "import sqlmodel", "no SQL"),
        ("timeline.resolve", "from time import monotonic", "no clock"),
        ("timeline.resolve", "import datetime as d\nx = datetime.datetime.now()", "asks the clock"),
        ("timeline.resolve", "import datetime\nx = datetime.date.today()", "asks the clock"),
        ("timeline.resolve", "import datetime\nx = datetime.date(2018, 1, 2)", None),
        ("timeline.resolve", "from timeline.languages.english import words", None),
        ("timeline.values.timex", "from timeline.values.grain import Grain", None),
        ("timeline.values.timex", "from timeline.pipeline import build", "lean on nothing"),
        ("timeline.languages.english", "from timeline.recognise import rule", "lean on nothing"),
        ("models.event", "from timeline.values import Event", None),
        ("models.event", "from app.main import router", "not the other way round"),
        ("app.main", "from models import tables\nfrom timeline.pipeline import build", None),
    ],
)
def test_the_walk_sees_what_is_wrong(module: str, source: str, word: str | None) -> None:
    found = faults(module, source)
    assert bool(found) == bool(word), found
    assert word is None or word in found[0]
