"""Timelines, events and dates as others read them: JSON, EDTF, display strings, TimeML."""

from timeline.export.display import display
from timeline.export.edtf import edtf
from timeline.export.explanation import explanation
from timeline.export.timeline import article_json, date_json, event_json, timeline_json, unplaced_json
from timeline.export.timeml import timeml
from timeline.export.timex import timex_row

__all__ = [
    "article_json",
    "date_json",
    "display",
    "edtf",
    "event_json",
    "explanation",
    "timeline_json",
    "timeml",
    "timex_row",
    "unplaced_json",
]
