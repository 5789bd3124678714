"""Timelines, events and dates as others read them: JSON, EDTF, display strings, TimeML; a module for each form."""
