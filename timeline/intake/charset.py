"""Bytes -> str, whatever the page declares and whatever is true."""

import codecs
import re

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
NOT_TEXT = {
    b"PK\x03\x04": "a ZIP archive",
    b"PK\x05\x06": "a ZIP archive",
    b"\x1f\x8b": "gzip-compressed data",
    b"%PDF": "a PDF document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"\x28\xb5\x2f\xfd": "zstd-compressed data",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
}
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""")
# Encodings the web is written in; others (punycode, unicode_escape) are programs rather than alphabets.
_KNOWN = re.compile(
    r"(?:windows-?|cp|ibm|iso-?8859-?|mac-?)\w+|latin-?\d|us-ascii|ascii|macintosh|koi8-?[rut]|gbk|gb-?2312|gb-?18030|hz|"
    r"big5(?:-?hkscs)?|euc-?(?:jp|kr|tw)|iso-2022-(?:jp|kr)|shift[_-]?jis|sjis|tis-?620|johab|viscii"
)
_C1 = re.compile("[\x80-\x9f]")
HEAD = 4096
"""Bytes in which HTML expects the declaration; the standard says 1024, pages are less strict."""


def decode(data: bytes) -> str:
    """Text of a page: byte order mark, else UTF-8 if it is, else what is declared if it can be, else the likeliest.

    Raises ValueError for what is no text at all, naming what it is.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    refuse(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _likeliest(data)


def refuse(data: bytes) -> None:
    """Raise ValueError for what is no text at all, naming what it is."""
    for magic, name in NOT_TEXT.items():
        if data.startswith(magic):
            raise ValueError(f"this is {name}, not a page; give the page itself")
    if data[:HEAD].count(0) > max(2, len(data[:HEAD]) // 10):
        raise ValueError("this is binary data, not a page; give the page itself")


def _declared(data: bytes) -> str | None:
    """The text by the declared encoding, unless that cannot be: an unknown name, or control codes for letters."""
    found = _DECLARED.search(data[:HEAD])
    name = found[1].decode("ascii").lower() if found else ""
    if not _KNOWN.fullmatch(name):
        return None
    try:
        # HTML reads latin-1 as windows-1252 (WHATWG Encoding): what lies between is never meant as control codes
        text = data.decode("windows-1252" if codecs.lookup(name).name in {"iso8859-1", "ascii"} else name)
    except (LookupError, ValueError):
        return None
    return None if _C1.search(text) else text


def _likeliest(data: bytes) -> str:
    """A stray byte in UTF-8 is one lost character; otherwise the encoding whose letters make the likeliest words."""
    lenient = data.decode("utf-8", "replace")
    lost = lenient.count("\ufffd")
    beyond = sum(1 for byte in data if byte > 0x7F)
    if lost * 10 <= beyond:
        return lenient
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    best = from_bytes(data[:20000]).best()
    try:
        return data.decode(best.encoding) if best else data.decode("windows-1252")
    except ValueError:
        return lenient
