"""What a deployment may choose, from environment variables that begin with DATELINE_."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

MB = 1_000_000


class Settings(BaseSettings):
    """Each field is a variable: `DATELINE_DATABASE=sqlite:////data/dateline.db`."""

    model_config = SettingsConfigDict(env_prefix="DATELINE_")

    database: str = Field(default="sqlite:///dateline.db", description="SQLAlchemy URL; SQLite")
    max_body: int = Field(default=20 * MB, ge=1000, description="Largest request body, bytes")
    max_articles: int = Field(default=1000, ge=1, description="Most articles in one request")
    busy_timeout: float = Field(
        default=5.0, ge=0, description="Seconds to wait for another writer before answering 503"
    )
    cors_origins: list[str] = Field(default=["*"], description="Origins whose pages may read the API, as a JSON list")
    frame_ancestors: str = Field(default="*", description="Who may frame /embed pages, as the CSP directive takes it")


def sqlite(path: Path | str) -> str:
    """The URL of an SQLite file; what is a URL already stays one."""
    return str(path) if "://" in str(path) else f"sqlite:///{path}"
