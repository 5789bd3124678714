"""What the API takes in, beside article rows."""

from pydantic import BaseModel, ConfigDict, Field

from models.article import LINE_LENGTH, ArticleRow


class BuildRequest(BaseModel):
    """Articles to build one timeline of."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "title": "The bridge",
                    "articles": [
                        {
                            "source": "Harbour Post",
                            "published_at": "2019-03-04",
                            "text": "The bridge was closed on Saturday, the city said.",
                        },
                        {
                            "source": "The Meridian",
                            "published_at": "2019-03-05",
                            "text": "On 2 March the city closed the bridge. It had opened in 1957.",
                        },
                    ],
                }
            ]
        },
    )

    title: str | None = Field(default=None, max_length=LINE_LENGTH, description="What to call the timeline")
    articles: list[ArticleRow]
    first: str | None = Field(
        None, alias="from", description="Only events that overlap this day, month or year or later"
    )
    last: str | None = Field(
        None, alias="to", description="Only events that overlap this day, month or year or earlier"
    )
