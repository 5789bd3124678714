"""The present, the past and the future as such: "now", "the past", "one day"."""

from timeline.languages.english import guards
from timeline.languages.english.grammar import english
from timeline.values import (
    Expression,
    Reference,
)


@english.rule(
    "(?:right )?now", "currently", "at present", "nowadays", "these days",
    "at (?P<span>(?:the|this) moment)", "(?:to|until|till) (?P<span>this (?:very )?day)", "(?:the )?present day", "(?:the )?present time", "(?:for )?(?P<span>the time being)",
    when=guards.unless(after=r"-(?:[a-z])|\s+and (?:then|again)\b", then=guards.no_motto),
)  # fmt: skip
def present() -> Expression:
    """now; currently; at the moment"""
    return Reference("PRESENT")


@english.rule("current", when=guards.current)
def current() -> Expression:
    """current plans"""
    return Reference("PRESENT")


@english.rule("(?:more )?recently", "(?:more )?recent", when=guards.recent)
def past() -> Expression:
    """recently; a recently built dam; recent polls"""
    return Reference("PAST")


@english.rule(
    "the (?:recent |distant )?past",
    when=guards.unless(
        after=r"\s+(?:\w+\s+)?(?:\d+|few|several|two|three|four|five|six|seven|eight|nine|ten|half|couple|year|month|week|decade|century|season|summer|winter|spring|fall)",
        then=guards.no_name,
    ),
)
def the_past() -> Expression:
    """in the past"""
    return Reference("PAST")


@english.rule(
    "the (?:near |foreseeable |immediate |not-too-distant |distant )?future",
    "(?:the )?near future",
    when=guards.unless(after=r"\s+(?:of|market|contract|price|delivery|trading)", then=guards.no_name),
)
def the_future() -> Expression:
    """the near future"""
    return Reference("FUTURE")


@english.rule(
    "future",
    when=guards.only(
        before=r"\bin\s+",
        after=r"\s*(?:[.,;:)\x01]|$)|\s+(?:and|but|or|to|the|we|he|she|they|it|all|any|every|no|there|be|will|would|should|must|is|are)\b",
    ),
)
def in_future() -> Expression:
    """in future, drivers must register"""
    return Reference("FUTURE")


@english.rule(
    "the other (?:day|night|week)",
    when=guards.unless(
        before=r"\b(?:on|and|or|nor|than|for|but|from)\s+", after=r"\s+(?:of|or|and)\b|'|-|\s+(?:care|shift)\b"
    ),
)
def the_other_day() -> Expression:
    """she called the other day"""
    return Reference("PAST")


@english.rule("one day", when=guards.only(before=r"\b(?:will|would|could|may|might|can|to)\s+"))
def one_day() -> Expression:
    """it will one day be the largest"""
    return Reference("FUTURE")


@english.rule(
    "some later date",
    "a later (?:date|time)",
    "some time in the future",
    "the years to come",
    "(?:the )?(?:days|weeks|months|years) (?:ahead|to come)",
)
def some_future() -> Expression:
    """at a later date"""
    return Reference("FUTURE")
