"""The commands: what they print, and their exit codes."""

import io
import json
import os
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from starlette.testclient import TestClient

from app.cli import main
from app.cli.source import rows
from app.main import create_app
from app.problems import BusyError
from app.store import Store
from tests.app.test_same_timeline import STORY

ROW = {"id": "a", "text": "The bridge was closed on 4 March 2019.", "published_at": "2019-03-05"}


class Run:
    """`run("tag", "-", stdin=b"...")`: exit code, what was printed, what was complained of."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
        self.patch, self.captured = monkeypatch, capfdbinary

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        self.patch.setattr(sys, "argv", ["dateline", *arguments])
        self.patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            main()
            code = 0
        except SystemExit as done:
            code = int(done.code or 0)
        sys.stdout.flush()
        out, err = self.captured.readouterr()
        return code, out.decode(), err.decode()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    return Run(monkeypatch, capfdbinary)


def test_tag_prints_a_row_for_each_article(run: Run) -> None:
    code, out, err = run("tag", stdin=json.dumps(ROW).encode())
    row = json.loads(out)
    assert (code, err, row["id"], list(row)) == (0, "", "a", ["id", "timexes"])


def test_tag_and_build_take_named_periods_and_the_order_of_dates(run: Run) -> None:
    row = ROW | {"text": "The army shot two men in Orla during the siege, on 03/04/2018."}
    choices = ("--period", "the siege=2018-03-01/2018-05-31", "--date-order", "day-first")
    _, out, _ = run("tag", *choices, stdin=json.dumps(row).encode())
    found = [(timex["earliest"], timex["latest"]) for timex in json.loads(out)["timexes"]]
    assert found == [("2018-03-01", "2018-05-31"), ("2018-04-03", "2018-04-03")]
    code, out, _ = run("build", *choices, stdin=json.dumps(row).encode())
    assert (code, [event["date"]["earliest"] for event in json.loads(out)["events"]]) == (0, ["2018-04-03"])


@pytest.mark.parametrize(
    ("period", "complaint"),
    [("the siege", "no period; write"), ("siege=2018-03-02/2018-03-01", "`end` is before"), ("=2018/2019", "no name")],
)
def test_a_period_that_cannot_be_is_wrong_usage(run: Run, period: str, complaint: str) -> None:
    code, out, err = run("tag", "--period", period, stdin=b"")
    assert (code, out, complaint in err) == (2, "", True)


@pytest.mark.parametrize("options", [(), ("--explain",), ("--format", "timeml")])
@pytest.mark.parametrize("count", [1, 3000])
def test_a_reader_that_has_seen_enough_is_no_error(options: tuple[str, ...], count: int) -> None:
    rows = "".join(json.dumps(ROW | {"id": str(number)}) + "\n" for number in range(count))
    command = [sys.executable, "-c", "from app.cli import main; main()", "tag", *options]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(command, input=rows.encode(), stdout=closed, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("count", [1, 3000])
def test_a_full_disk_is_said_in_one_line(count: int) -> None:
    rows = "".join(json.dumps(ROW | {"id": str(number)}) + "\n" for number in range(count))
    command = [sys.executable, "-c", "from app.cli import main; main()", "tag"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, input=rows.encode(), stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.decode().count("\n")) == (1, 1)
    assert "standard output: no space left" in done.stderr.decode()


def test_tag_explains_how_it_read_each_expression(run: Run) -> None:
    code, out, err = run("tag", "--explain", stdin=json.dumps(ROW).encode())
    assert (code, err, out.split("\n")[0]) == (0, "", "a  published 2019-03-05")
    assert '"4 March 2019"  25-37' in out
    assert run("tag", "--explain", "--format", "timeml")[0] == 2


def test_tag_prints_timeml_documents_one_after_the_other(run: Run) -> None:
    rows = "\n".join(json.dumps({**ROW, "id": name}) for name in "ab")
    code, out, err = run("tag", "--format", "timeml", stdin=rows.encode())
    assert (code, err, out.count("<?xml "), out.count("</TimeML>\n")) == (0, "", 2, 2)


def test_tag_writes_a_timeml_file_for_each_article(run: Run, tmp_path: Path) -> None:
    rows = [{**ROW, "id": name} for name in ("a", "../b", "https://example.org/" + "c" * 150)]
    stdin = "\n".join(map(json.dumps, rows)).encode()
    assert run("tag", "--format", "timeml", "--output", str(tmp_path / "out"), stdin=stdin) == (0, "", "")
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names[:2] == ["..%2Fb.tml", "a.tml"]
    assert names[2].startswith("https%3A%2F%2Fexample.org%2Fccc")
    assert "4 March 2019</TIMEX3>" in (tmp_path / "out" / "a.tml").read_text()
    twice = "\n".join(json.dumps({**ROW, "text": text}) for text in ("x", "y")).encode()
    code, _, err = run("tag", "--format", "timeml", "--output", str(tmp_path / "out"), stdin=twice)
    assert (code, err) == (1, "dateline: id: given to two different articles; give each its own\n")
    assert run("tag", "--output", str(tmp_path))[0] == 2


def test_build_prints_the_timeline(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps(ROW) + "\n" + json.dumps({"id": "b", "text": ""}))
    code, out, _ = run("build", str(file), "--title", "The bridge")
    built = json.loads(out)
    assert (code, list(built), built["title"]) == (0, ["title", "events", "unplaced", "articles"], "The bridge")
    assert [(article["id"], article["status"]) for article in built["articles"]] == [("a", "ok"), ("b", "empty")]


def test_a_folder_with_a_manifest(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes(b"\xef\xbb\xbfOn Monday\r\nit rained.")
    (tmp_path / "ignored.txt").write_text("not listed")
    (tmp_path / "manifest.jsonl").write_text(
        '{"file": "one.txt", "id": "one", "published_at": "2019-03-05"}\n{"id": "two", "text": "x"}'
    )
    _, out, _ = run("build", str(tmp_path))
    assert [article["id"] for article in json.loads(out)["articles"]] == ["one", "two"]


def test_a_folder_without_a_manifest(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("On 4 March 2019 it rained.")
    (tmp_path / "two.txt").write_text("On 5 March 2019 it snowed.")
    _, out, _ = run("build", str(tmp_path))
    assert len(json.loads(out)["articles"]) == 2


@pytest.mark.parametrize(
    ("manifest", "words"),
    [
        ('{"file": "no.txt"}', "line 1: file: "),
        ('{"file": "../secret.txt"}', "line 1: file: outside the folder"),
        ('{"file": "/etc/passwd"}', "line 1: file: outside the folder"),
        ('{"file": 5}', "line 1: file: not a file name"),
        ('{"file": "one.txt", "text": "x"}', "line 1: file: stands beside `text`"),
        ('{"file": "bad.txt"}', "line 1: bad.txt: byte 3 is not UTF-8"),
        ('\n{"file": "one.txt", "colour": 1}', "line 2: colour: unknown key"),
        ("[]", "line 1: not a JSON object"),
        ("{", "line 1: not valid JSON"),
    ],
)
def test_a_manifest_is_refused_by_line(run: Run, tmp_path: Path, manifest: str, words: str) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("x")
    (folder / "one.txt").write_text("x")
    (folder / "bad.txt").write_bytes(b"abc\xff")
    (folder / "manifest.jsonl").write_text(manifest)
    code, out, err = run("build", str(folder))
    assert (code, out) == (1, "")
    assert f"dateline: {words}" in err


@pytest.mark.parametrize(
    ("arguments", "stdin", "code", "words"),
    [
        (["tag"], b'{"id": "a"}', 1, "line 1: neither `text` nor `html`"),
        (["build"], b'{"text": "x", "published_at": "2019-02-30"}', 1, "line 1: published_at: there is no such day"),
        (["build", "/nowhere.jsonl"], b"", 1, "no such file"),
        (["build", "--from", "2019-02-30"], b"", 2, "there is no such day"),
        (["build", "--from", "2019", "--to", "2018"], b"", 2, "ends before it begins"),
        (["build", "--colour"], b"", 2, "No such option"),
        (["rebuild"], b"", 2, "No such command"),
        (["build", "--format", "xml"], b"", 2, "xml"),
    ],
)
def test_exit_codes(run: Run, arguments: list[str], stdin: bytes, code: int, words: str) -> None:
    found, out, err = run(*arguments, stdin=stdin)
    assert (found, out) == (code, "")
    assert words in err


@pytest.mark.parametrize("command", ["tag", "build", "ingest", "serve", "demo"])
def test_help_has_an_example(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"Example: dateline {command}" in out


def test_no_progress_off_a_terminal(run: Run) -> None:
    assert run("build", stdin=json.dumps(ROW).encode())[2] == ""


def test_build_prints_what_the_api_builds_in_any_order(run: Run) -> None:
    rows = [row for row in STORY if row["id"] != "empty"]
    built = TestClient(create_app()).post("/v1/build", json={"articles": rows}).json()
    for order in (rows, rows[::-1], rows[2:] + rows[:2]):
        _, out, _ = run("build", stdin="\n".join(map(json.dumps, order)).encode())
        assert json.loads(out) == built
    assert {event["date"]["earliest"] for event in built["events"]} >= {"2018-06-09"}


def test_ingest_counts_what_it_added_updated_and_left(run: Run, tmp_path: Path) -> None:
    command = ("ingest", "bridge", "-", "--database", str(tmp_path / "a.db"))
    page = {"url": "https://harbour.example/bridge", "text": "The bridge was closed on 4 March 2019."}
    run(*command, stdin=json.dumps(page).encode())
    later = {**page, "text": f"{page['text']} It opened on 9 March 2019."}
    code, out, _ = run(*command, stdin=f"{json.dumps(ROW)}\n{json.dumps(later)}\n".encode())
    assert (code, out) == (0, "bridge: 1 articles added, 1 updated, 0 were there already\n")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (BusyError(), "another writer holds the database"),
        (OperationalError("", {}, sqlite3.OperationalError("database or disk is full")), "the disk is full"),
    ],
)
def test_ingest_says_in_one_line_why_it_cannot_write(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def add(*_: object) -> None:
        raise error

    monkeypatch.setattr(Store, "add", add)
    code, out, err = run("ingest", "bridge", "-", "--database", str(tmp_path / "a.db"), stdin=json.dumps(ROW).encode())
    assert (code, out) == (1, "")
    assert err == f"dateline: database: {words}; 0 of 1 articles are in; mend that and run it again\n"


def test_the_version_is_told(run: Run) -> None:
    code, out, _ = run("--version")
    assert (code, out) == (0, f"dateline {version('dateline')}\n")


def test_who_gives_no_file_on_a_terminal_is_told_what_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = io.TextIOWrapper(io.BytesIO(json.dumps(ROW).encode()))
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stdin", terminal)
    assert len(rows("-")) == 1
    assert "Ctrl-D ends it" in capsys.readouterr().err
