"""Same articles, same timeline: in any order, together or one by one, corrected and removed, over HTTP or not."""

import json
import shutil
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from starlette.testclient import TestClient

from app import lists
from app.database import Database
from app.main import create_app
from app.records import article, corrected
from app.settings import Settings, sqlite
from app.store import Store
from models.article import ArticleRow
from models.requests import EventQuery
from models.tables import ArticleTable
from timeline.export.timeline import timeline_json
from timeline.pipeline import build
from timeline.values import Article

STORY: list[dict[str, Any]] = [
    {
        "id": "courier-1",
        "title": "Dam at Orsk breaks",
        "text": "The dam at Orsk broke on 4 May 2018. Twelve people drowned, rescuers said on Saturday.",
        "published_at": "2018-05-05",
        "source": "Courier",
    },
    {
        "id": "meridian-1",
        "title": "Twelve drown as the dam at Orsk breaks",
        "text": "Twelve people drowned when the dam at Orsk broke on Friday, 4 May 2018. It was built in 1961.",
        "published_at": "2018-05-06",
        "source": "Meridian",
    },
    {
        "id": "harbour-1",
        "title": "Engineer of the dam at Orsk is arrested",
        "text": "Police arrested Pavel Ruzin, the engineer of the dam, on 9 June 2018. The dam broke in May 2018.",
        "published_at": "2018-06-10",
        "source": "Harbour Post",
    },
    {
        "id": "observer-1",
        "title": "Fifteen dead in Orsk, says inquiry",
        "text": "Fifteen people drowned when the dam at Orsk broke on 3 May 2018, an inquiry said last week.",
        "published_at": "2019-02-11",
        "source": "Observer",
    },
    {"id": "undated", "text": "The dam at Orsk broke on 4 May 2018. It had been repaired two years earlier."},
    {"id": "empty", "text": " "},
]
ROWS = {row["id"]: ArticleRow.model_validate(row) for row in STORY}
SLUG = "orsk"


def unnamed(timeline: dict[str, Any]) -> dict[str, Any]:
    """The timeline without ids, which have a history, and without what only they decide: the order of equals."""
    events = [{key: value for key, value in event.items() if key != "id"} for event in timeline["events"]]
    return {**timeline, "events": sorted(events, key=json.dumps)}


def dates(timeline: dict[str, Any]) -> list[Any]:
    return [(event["date"]["earliest"], event["date"]["latest"], event["salience"]) for event in timeline["events"]]


@settings(max_examples=8)
@given(st.permutations(STORY), st.integers(1, len(STORY)), st.randoms(use_true_random=False))
def test_any_order_over_http(order: Sequence[dict[str, Any]], size: int, random: Any) -> None:
    chosen = list(order[:size])
    batches: list[list[dict[str, Any]]] = [[]]
    for row in chosen:
        batches[-1].append(row)
        if random.random() < 0.5:
            batches.append([])
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(database=sqlite(Path(folder) / "test.db")))
        with TestClient(app) as client:
            client.post("/v1/timelines", json={"slug": SLUG, "title": "Orsk"})
            for batch in filter(None, batches):
                assert client.post(f"/v1/timelines/{SLUG}/articles", json=batch).status_code == 201
            stored = client.get(f"/v1/timelines/{SLUG}/export").json()
            built = client.post("/v1/build", json={"title": "Orsk", "articles": chosen}).json()
    expected = timeline_json(build((ROWS[row["id"]].article() for row in STORY if row in chosen), title="Orsk"))
    assert built == json.loads(json.dumps(expected))
    assert unnamed(stored) == unnamed(built)
    assert dates(stored) == dates(built)


class Keeping(RuleBasedStateMachine):
    """A stored timeline through any sequence of adding, correcting and removing, also after restarts."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.model: dict[str, Article] = {}
        self.start()
        self.store.create(SLUG, "Orsk")

    def start(self) -> None:
        self.store = Store(Database(sqlite(self.folder / "test.db")))

    @rule(names=st.lists(st.sampled_from(sorted(ROWS)), min_size=1, max_size=3))
    def add(self, names: list[str]) -> None:
        fresh = [name for name in names if name not in self.model]
        self.store.add(SLUG, [(None, ROWS[name]) for name in fresh])
        self.model |= {name: ROWS[name].article() for name in fresh}

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.model:
            name = data.draw(st.sampled_from(sorted(self.model)))
            self.store.remove(SLUG, name)
            del self.model[name]

    @rule(data=st.data(), day=st.sampled_from(["2018-05-05", "2018-06-20", None]), source=st.sampled_from(["A", "B"]))
    def correct(self, data: st.DataObject, day: str | None, source: str) -> None:
        if self.model:
            name = data.draw(st.sampled_from(sorted(self.model)))

            def change(row: ArticleTable) -> tuple[ArticleRow, Article]:
                assert article(row) == self.model[name]
                new, self.model[name] = corrected(row, {"published_at": day, "source": source}, date(2100, 1, 1))
                return new, self.model[name]

            self.store.replace(SLUG, name, change)

    @rule()
    def restart(self) -> None:
        self.store.database.close()
        self.start()

    @invariant()
    def is_what_building_gives(self) -> None:
        if not hasattr(self, "model"):
            return
        with self.store.database.reading() as session:
            page = lists.events(session, 1, EventQuery(limit=500))
        stored = [json.loads(body) for body in page.items]
        built = json.loads(json.dumps(timeline_json(build(self.model.values()))))
        assert unnamed({"events": stored}) == unnamed({"events": built["events"]})
        assert dates({"events": stored}) == dates(built)
        ids = [event["id"] for event in stored]
        assert len(set(ids)) == len(ids)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.database.close()
            shutil.rmtree(self.folder)


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=10, stateful_step_count=10)
