"""The words of error messages."""

from collections.abc import Sequence
from difflib import get_close_matches

EXPECTED = {
    "missing": ("missing", "add it"),
    "json_invalid": ("not valid JSON ({error})", 'give one JSON object on each line: {{"text": "..."}}'),
    "string_type": ("not a string", "put it in quotes"),
    "string_unicode": ("holds half a surrogate pair", "write the whole character"),
    "string_too_short": ("empty", "give at least {min_length} characters, or leave the key out"),
    "string_too_long": ("longer than {max_length:,} characters", "shorten or split it"),
    "string_pattern_mismatch": ("not of the expected form", "it must match {pattern}"),
    "model_type": ("not a JSON object", 'write {{"text": "...", "published_at": "2019-01-14"}}'),
    "model_attributes_type": ("not a JSON object", 'write {{"text": "...", "published_at": "2019-01-14"}}'),
    "dict_type": ("not a JSON object", 'write {{"text": "...", "published_at": "2019-01-14"}}'),
    "list_type": ("not a list", "put it in square brackets"),
    "too_short": ("empty", "give at least {min_length}"),
    "too_long": ("more than {max_length}", "send fewer at a time"),
    "int_type": ("not a whole number", "give a number such as 10"),
    "int_parsing": ("not a whole number", "give a number such as 10"),
    "greater_than_equal": ("too small", "give at least {ge}"),
    "less_than_equal": ("too large", "give at most {le}"),
    "bool_parsing": ("neither true nor false", "give true or false"),
    "enum": ("not one of the known values", "give {expected}"),
    "literal_error": ("not one of the known values", "give {expected}"),
}
"""Pydantic's error types -> what is wrong, what to do. Braces are filled from the error's context."""

FORMS = {
    "slug": "use a-z, 0-9 and single hyphens: my-story",
    "language": "write the code of BCP 47: en, en-GB",
}
"""Field -> how to write what has a form."""

KEYS = ("id", "title", "text", "html", "file", "published_at", "timezone", "url", "source", "author", "language")
"""An article row's keys, for suggestions."""
QUERY = (
    *("from", "to", "precision", "kind", "modality", "basis", "min_sources", "publisher", "entity", "disputed", "q"),
    *("key_dates", "order", "limit", "cursor", "reason", "purge"),
)
"""Parameters of addresses, for suggestions."""


def shown(part: object) -> str:
    """A key as errors show it: printable and short, however it was written."""
    text = "".join(char if char.isprintable() else "?" for char in str(part))
    return text if len(text) <= 60 else text[:59] + "…"


def similar(key: str, keys: Sequence[str] = KEYS) -> str:
    """`, or write "published_at" if that is meant` where another of the known keys looks like this one."""
    found = get_close_matches(key.lower(), [known for known in keys if known != key], n=1, cutoff=0.75)
    return f', or write "{found[0]}" if that is meant' if found else ""
