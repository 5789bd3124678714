"""The widget's module as served."""

from starlette.testclient import TestClient

from app.main import create_app


def test_the_module_is_one_file_that_any_page_may_load() -> None:
    with TestClient(create_app()) as client:
        answer = client.get("/widget.js", headers={"Origin": "https://news.example"})
        again = client.get("/widget.js", headers={"If-None-Match": answer.headers["etag"]})
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "import " not in answer.text.split("class DatelineTimeline")[1]
    assert 'customElements.define("dateline-timeline"' in answer.text
    assert again.status_code == 304
