"""What cleaning needs to know of a language."""

from msgspec import Struct


class Cleaning(Struct, frozen=True, eq=False):
    """Words and shapes, as regular expressions without groups.

    Case is ignored unless a pattern says otherwise, and a blank in the tables stands for any white space.

    `joins`: (end of left, start of right) where no sentence ends ("a.m." before "Monday").
    `ends`: words that end one with their full stop, though they look like abbreviations ("in May. He").
    `promotions`: how a sentence begins that is never news, wherever it stands.
    `labels`: how a short line of its own begins that is not news (bylines, stamps, menus).
    `datelines`: what stands before the first words of agency news, in the order tried ("OSLO, May 4 (AP) --").
    `credits`: how a caption line ends. `tails`: whole lines after which only teasers follow.
    `stamps`: the words a line of nothing but a date is made of.

    A dateline and a credit stand behind a mark, in small letters and any dash as "-", without which there is none: few
    lines have one, and looking for it is cheap.
    """

    code: str
    joins: tuple[tuple[str, str], ...]
    ends: tuple[str, ...]
    promotions: tuple[str, ...]
    labels: tuple[str, ...]
    datelines: tuple[tuple[str, str], ...]
    credits: tuple[tuple[str, str], ...]
    tails: tuple[str, ...]
    stamps: tuple[str, ...]
