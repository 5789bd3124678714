"""The engine: pure functions over frozen values; no web, no SQL, no clock, no global state."""
