"""What the engine knows of each language: words and rules as data. A new language is a folder and a line here."""

SUPPORTED = frozenset({"en"})
"""Languages the engine reads; articles in others are kept and listed, never half-read."""
