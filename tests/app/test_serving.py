"""The commands as processes: `serve` under a real uvicorn, `demo`, and `ingest` beside them."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest

ROOT = Path(__file__).parent.parent.parent
DATELINE = [sys.executable, "-c", "from app.cli import main; main()"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}

pytestmark = pytest.mark.timeout(60)


@contextmanager
def running(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A command that goes on; stopped as a service manager would, and then expected to end well."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [*DATELINE, *arguments], env=ENVIRONMENT, cwd=folder, stdout=pipe, stderr=pipe, text=True
    ) as process:
        watch = threading.Timer(45, process.kill)
        watch.start()
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            code = process.wait()
            watch.cancel()
        assert code == 0


def dateline(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [*DATELINE, *arguments]
    return subprocess.run(
        command, env=ENVIRONMENT, cwd=folder, input=stdin, capture_output=True, text=True, check=False, timeout=45
    )


def call(method: str, url: str, body: object = None) -> tuple[int, bytes]:
    data = None if body is None else json.dumps(body).encode()
    request = Request(url, data, {"Content-Type": "application/json"}, method=method)
    try:
        with urlopen(request) as answer:
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, error.read()


def test_serve_answers_and_sees_what_ingest_adds(tmp_path: Path) -> None:
    with running(tmp_path, "serve", "--port", "0", "--database", "stories.db") as process:
        assert process.stderr
        where = re.findall(r"http://127\.0\.0\.1:\d+", process.stderr.readline())[0]
        api = f"{where}/v1/timelines/bridge"
        assert call("GET", f"{where}/healthz") == (200, b'{"status":"ok"}')
        assert call("GET", f"{where}/docs")[0] == 200
        assert call("POST", f"{where}/v1/timelines", {"slug": "bridge", "title": "Bridge"})[0] == 201
        assert call("POST", f"{api}/articles", {"id": "ä ?#%2F", "text": "x"})[0] == 201
        assert call("GET", f"{api}/articles/{quote('ä ?#%2F', safe='')}")[0] == 200
        row = {"id": "b", "title": "Bridge closed in Ulm", "text": "It rained.", "published_at": "2019-03-04"}
        added = dateline(tmp_path, "ingest", "bridge", "-", "--database", "stories.db", stdin=json.dumps(row))
        assert added.stdout == "bridge: 1 articles added, 0 were there already\n"
        again = dateline(tmp_path, "ingest", "bridge", "-", "--database", "stories.db", stdin=json.dumps(row))
        assert again.stdout == "bridge: 0 articles added, 1 were there already\n"
        assert [article["id"] for article in json.loads(call("GET", f"{api}/export")[1])["articles"]] == [
            "b",
            "ä ?#%2F",
        ]
        # The server's own desk is older than what ingest wrote, and must notice.
        assert call("DELETE", f"{api}/articles/b")[0] == 204
        assert json.loads(call("GET", f"{api}/export")[1])["events"] == []


def test_demo_prints_the_story_and_goes_on_serving(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with running(tmp_path, "demo", "--port", port) as process:
            assert process.stdout
            printed = "".join(iter(process.stdout.readline, "Ctrl-C stops it.\n"))
            assert printed.startswith(f"Port {port} is taken")
            assert "14 January 2019" in printed
            ask = re.findall(r"curl '(.*)'", printed)[0]
            assert json.loads(call("GET", ask)[1])["items"]
            assert call("GET", re.findall(r"Open +(\S+)", printed)[0])[0] in {200, 404}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (["ingest", "A b", "-"], '{"text": "x"}', "TIMELINE: not a name for addresses"),
        (["ingest", "a", "-"], '{"text": "x", "colour": 1}', "line 1: colour: unknown key"),
        (["ingest", "a", "-", "--database", "/nowhere/x.db"], "", "database: cannot use the database"),
        (["ingest", "a", "-", "--database", "postgresql://x"], "", "DATELINE_DATABASE: not an SQLite file"),
        (["serve", "--database", "/nowhere/x.db"], "", "database: cannot use the database"),
    ],
)
def test_refused(tmp_path: Path, arguments: list[str], stdin: str, words: str) -> None:
    done = dateline(tmp_path, *arguments, stdin=stdin)
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = dateline(tmp_path, "serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert "address already in use; choose another with --host or --port" in done.stderr


def test_one_id_with_two_texts_says_which_line(tmp_path: Path) -> None:
    assert dateline(tmp_path, "ingest", "a", "-", stdin='{"id": "a", "text": "x"}').returncode == 0
    done = dateline(tmp_path, "ingest", "a", "-", stdin='{"id": "b", "text": "x"}\n{"id": "a", "text": "y"}')
    assert (done.returncode, done.stderr.startswith("dateline: line 2: id: ")) == (1, True)
