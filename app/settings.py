"""What a deployment may choose, from environment variables that begin with DATELINE_."""

import re
from pathlib import Path

from msgspec.structs import replace
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from models.faults import Fault, InputError, faults
from models.sources import Zones

MB = 1_000_000
_ORIGIN = re.compile(r"\*|null|[a-z][a-z0-9+.-]*://[^\s/?#]+", re.IGNORECASE)
_ANCESTORS = re.compile(r"[!-+\--:<-~]+( +[!-+\--:<-~]+)*")
"""Words without `,` and `;`, which would end the directive."""


class Settings(BaseSettings):
    """Each field is a variable: `DATELINE_DATABASE=sqlite:////data/dateline.db`."""

    model_config = SettingsConfigDict(env_prefix="DATELINE_")

    database: str = Field(default="sqlite:///dateline.db", description="SQLAlchemy URL; SQLite")
    max_body: int = Field(default=20 * MB, ge=1000, description="Largest request body, bytes")
    max_articles: int = Field(default=1000, ge=1, description="Most articles in one request")
    busy_timeout: float = Field(
        default=5.0, ge=0, description="Seconds to wait for another writer before answering 503"
    )
    source_timezones: Zones = Field(default={}, description="Source -> IANA time zone, as a JSON object")
    cors_origins: list[str] = Field(default=["*"], description="Origins whose pages may read the API, as a JSON list")
    frame_ancestors: str = Field(default="*", description="Who may frame /embed pages, as the CSP directive takes it")

    @field_validator("database")
    @classmethod
    def _file(cls, value: str) -> str:
        if not value.startswith("sqlite:///") or value in {"sqlite:///", "sqlite:///:memory:"}:
            raise ValueError("not an SQLite file; write sqlite:///dateline.db, or sqlite:////data/dateline.db")
        return value

    @field_validator("cors_origins")
    @classmethod
    def _origins(cls, value: list[str]) -> list[str]:
        if not all(_ORIGIN.fullmatch(origin) for origin in value):
            raise ValueError(
                'not an origin as browsers send it; write "https://news.example", with nothing behind the host'
            )
        return value

    @field_validator("frame_ancestors")
    @classmethod
    def _ancestors(cls, value: str) -> str:
        if not _ANCESTORS.fullmatch(value):
            raise ValueError(
                "not what frame-ancestors takes; write origins with blanks between: 'self' https://news.example"
            )
        return value


def sqlite(path: Path | str) -> str:
    """The URL of an SQLite file; what is a URL already stays one."""
    return str(path) if "://" in str(path) else f"sqlite:///{path}"


def chosen(database: str | None = None) -> Settings:
    """Settings of the environment, with another database where one is named. Raises InputError."""
    try:
        return Settings(database=sqlite(database)) if database else Settings()
    except (ValidationError, SettingsError) as error:
        raise InputError(*_named(error)) from None


def _named(error: ValidationError | SettingsError) -> list[Fault]:
    """The faults under the names of the variables."""
    if isinstance(error, SettingsError):
        name = re.findall(r'field "(\w+)"', str(error))
        return [
            Fault("not JSON", """write a list as '["a", "b"]', a table as '{"a": "b"}'""", _variable("".join(name)))
        ]
    return [replace(fault, field=_variable((fault.field or "").partition(".")[0])) for fault in faults(error)]


def _variable(name: str) -> str:
    return f"DATELINE_{name.upper()}"
