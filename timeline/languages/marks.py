"""Marks that writers set in many ways, and the plain one each stands for."""

PLAIN = {
    0xA0: " ",
    0x202F: " ",
    0x2009: " ",
    0x2007: " ",
    0x2018: "'",
    0x2019: "'",
    0x2010: "-",
    0x2011: "-",
    0x2012: "-",
    0x2013: "-",
}
"""Code points of blanks, quotes and dashes, for `str.translate`."""
