"""Pages written for these tests."""

BODY = """
<p>The council said on Monday that the bridge over the river would stay closed until the end of March.</p>
<p>Engineers found cracks in two of its pillars after a barge struck them last week, the mayor told reporters.</p>
<p>Shopkeepers on the east bank asked for compensation, and a ferry began to carry passengers free of charge.</p>
"""


def page(head: str = "", body: str = BODY, top: str = "<h1>Bridge closed until spring</h1>", lang: str = "en") -> str:
    """A page with `head` in its head and `top` above the article."""
    top_of_page = f"<title>Bridge closed</title>{head}"
    return f'<!doctype html><html lang="{lang}"><head>{top_of_page}</head><body>{top}{body}</body></html>'


def ld(**fields: str) -> str:
    """A JSON-LD NewsArticle."""
    inner = ", ".join(f'"{key}": "{value}"' for key, value in {"@type": "NewsArticle", **fields}.items())
    return f'<script type="application/ld+json">{{{inner}}}</script>'
