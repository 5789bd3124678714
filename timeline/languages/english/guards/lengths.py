"""Lengths and rates: "a month", "for years", "$10 a day"; not "a second look"."""

import re

from timeline.languages.english.guards.around import ANY_CASE, following, only, preceding, unless
from timeline.languages.english.guards.numbers import counted
from timeline.languages.english.guards.titles import untitled
from timeline.languages.english.words import CARDINALS
from timeline.languages.language import Around

_RANKED = re.compile(r"(?:second|third|quarter|fifth|sixth|tenth)s?\Z", ANY_CASE)

_LENGTH_AFTER = following(
    r"\s+of\s+(?:video|audio|music|footage|film|tape|recordings|programming|playback)\b|"  # an amount, not a time
    r"[- ](?:old|olds)\b|\s+of age\b|-?(?:hander|round)|[- ](?:half|place|floor|base|baseman|hand|row|seed|quarters? of|finals?)\b|\s+time\b(?!\s+(?:limit|frame|period))|\s+of fame\b"
)


# "one day last week", "one day in May": not how long
_SOME_DAY = following(
    r",? (?:last|this|next) \w|,? in (?:early |late )?(?:\d{4}\b|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)


def length(around: Around) -> bool:
    """A number of units as a length, not an age, a rank or a fraction ("one second-half goal", "three quarters of")."""
    if not counted(around) or not untitled(around):
        return False
    if _RANKED.search(around.match) and re.search(r"\b(?:one|a|three)[- ]\w+\Z", around.match, ANY_CASE):
        return not re.match(r"[- ]\w", around.after)
    if around.match.lower() == "one day" and _SOME_DAY.match(around.after):
        return False
    return not _LENGTH_AFTER.match(around.after)


_RATE_BEFORE = preceding(
    rf"(?:\b(?:{'|'.join(CARDINALS)}|dozen|times|once|twice|thrice|percent|per cent|dollars|cents|pounds|euros|yen|francs|marks|barrels|people|miles|hours|days|weeks|games|tons|tonnes|flights|deaths|"
    r"million|billion|trillion|thousand|hundred|shares|cases|troops|bombs|copies|units|visitors|passengers|bottles|gallons|meals|calls|cars|vehicles|jobs|tickets|trips|meetings|"
    r"aircraft|men|women|children|fish|sheep|cattle|mm|cm|km|kg|mw|gw|kwh|mwh|bcm|bpd)"
    r"|\(\s?(?:about |around )?[$£€#?]?\s?\d[\d.,]*(?:\s?[a-z]+){0,3}\)|-LRB- [^()]{2,24} -RRB-|\b(?:barrels|gallons|tons|tonnes|lit(?:er|re)s),"
    r"|\b(?:barrels|gallons|tons|tonnes|lit(?:er|re)s|pounds|met(?:er|re)s|feet|kilo(?:gram)?s|ounces|hundreds|thousands|millions|billions|dozens)\s+of\s+(?:[a-z]+\s+)?[a-z]+|[$£€]\s?[\d.,]+\s?(?:m|bn|k)"
    r"|[$£€]\s?[\d.,]+|\b\d+(?:[.,]\d+)*|%)\s+"
)
_MANY_BEFORE = preceding(r"\b[a-z]+s\s+")  # maybe a verb: "it falls a day after Easter"
_BESIDE = re.compile(r"\s+(?:after|before|later|earlier|ago|from)\b")


_NO_ORDINAL = following(r"\s*(?:[.,;:)]|$)|\s+(?:in|at|on|from|to|and|or|for|when|while|during|through|into|over)\b")


def rate(around: Around) -> bool:
    """A rate: "twice a week", "$10 a day", "300 flights per day"."""
    if around.match.lower().startswith("per"):
        return True
    if around.match.endswith("second") and not _NO_ORDINAL.match(around.after):
        return False  # "in 2018 a second survivor"
    counted_before = _RATE_BEFORE.search(around.before) or (
        _MANY_BEFORE.search(around.before) and not _BESIDE.match(around.after)
    )
    return bool(counted_before) and not preceding(
        r"\b(?:was|is|has|as|takes|lasts|lasted|lasting|spends|this|years|gives|needs|its|his|us|always|perhaps|makes|hours|days|weeks|months|plus|means|wants|gets)\s+"
    ).search(around.before)


def so_much_of(around: Around) -> bool:
    """So much time in each longer one: "40 hours a week", not "two months a year ago"."""
    return counted(around) and untitled(around) and not _BESIDE.match(around.after)


_A_UNIT_BEFORE = preceding(
    r"\b(?:in|for|within|after|over|than|about|nearly|almost|just|only|during|took|take|takes|taken|lasted|lasts|last|lasting|spent|spend|under|every|once|and|of|by|least|most|to|"
    r"spending|waited|until|before|with|twice|a|roughly|approximately|around)\s+"
)

_LASTING = preceding(
    r"\b(?:to|will|would|could|can|may|might|must|should|shall|not|n't|that|which|they|typically|usually|often|only|it|and)\s+"
)


def side_length(around: Around) -> bool:
    """A length up to now or from it: "the last three weeks"; not the verb ("is to last three weeks"), nor an age,
    nor "the last four months later".
    """
    if around.match.lower().startswith("last") and _LASTING.search(around.before):
        return False
    return not re.match(r"[- ]olds?| (?:later|earlier)\b", around.after)


not_as_many = unless(before=r"\bas\s+")


# "after a week of talks", "A month of rain": how long it went on; not "a day of rest", "a year of the dog"
_FILLED = following(r"\s+of\s+(?!(?:the|his|her|its|their|our|my|an?)\b)(?-i:[a-z])")
_FILLED_BEFORE = preceding(
    r"(?:\A|[.!?:;\x01]\W*|\b(?:after|follow(?:s|ed|ing)|despite|amid|with|for|in|within|during|through|by|ended|ends|ending|spent|another)\s+)"
)
_GONE_BY = following(r"\s+(?:into|late|early)\b(?!\s+[a-z]+-)")


# "an hour later than planned", "with a minute to spare"
_COMPARED = following(r"\s+(?:later|earlier|sooner|longer) than\b")
_LEFT = following(r"\s+(?:left|remaining|to (?:go|play|spare|run|swim|row|ski|ride))\b")
_LEFT_BEFORE = preceding(r"\bwith\s+(?:(?:just|only|barely|about|less than|under)\s+)?")


def a_unit(around: Around) -> bool:
    """A length said with "a": "for a month", "within a year"; not "a year that changed", "a second look", "a day in court"."""
    if re.search(r"(?:hour|day|week|month|year)\Z", around.match, ANY_CASE) and _GONE_BY.match(around.after):
        return True  # "a month into the war"
    if re.search(r"(?:hour|week|month|year|decade)\Z", around.match, ANY_CASE) and _FILLED.match(around.after):
        return bool(_FILLED_BEFORE.search(around.before))
    if _COMPARED.match(around.after) or (_LEFT.match(around.after) and _LEFT_BEFORE.search(around.before)):
        return True
    if re.search(r"(?:second|minute|night|quarter|decade)\Z", around.match, ANY_CASE) and not preceding(
        r"\b(?:for|within|in|than|about|nearly|almost|over|after|took|(?:part|most|much) of)\s+"
    ).search(around.before):
        return False
    if re.match(
        r"-|\s(?:half|old|ago|long|place)\b|'s\b|\s+(?:details?|amounts?|traces?|particles?|look|time|chance|opinion|off|out|when|that|of\b)",
        around.after,
        ANY_CASE,
    ):
        return False
    if re.match(r"\s+(?:after|before)\s+\w", around.after) and not _RATE_BEFORE.search(around.before):
        return True  # "a week after his arrest"
    return bool(_A_UNIT_BEFORE.search(around.before)) and not re.search(r"\bsecond\Z", around.match, ANY_CASE)


_all_through = only(after=r"\s*(?:[.,;:)\x01]|\Z)|\s+(?:and|but|because|while|yesterday|today)\b")


def all_through(around: Around) -> bool:
    """A length that ends its clause: "they marched all day.", not "all day pupils", "All day, ..."."""
    return around.match[0].islower() and _all_through(around)


_BARE_AFTER = following(
    r"\s+(?:ago|later|earlier|before|after|of|to come|ahead|to|for|between|since|when|that|following|leading|prior|if not)\b|\s*[.,;:)\x01\"']|\s+and\s+(?:months|weeks|years|days|decades|hours)\b|\s+or\b|$"
)


# "ruined by years of neglect", "Weeks of rain"
_UNITS_FILLED_BEFORE = preceding(
    r"(?:\A|[.!?:;\x01]\W*|\b(?:by|through|amid|with|during|despite|end(?:s|ed|ing)?|endur(?:es?|ed|ing)|suffer(?:s|ed|ing)?|surviv(?:es?|ed|ing)|"
    r"capped|caps|capping|undo(?:es|ing)?|undid|spen(?:ds?|t|ding)|fac(?:es?|ed|ing)|from|brought|brings?|bringing|mark(?:s|ed|ing))\s+)"
)


_HUNG_ON = following(r"\s+(?:after|before)\s+(?:the|an?|his|her|its|their|he|she|it|they|being)\b")
_OPENS = preceding(r"(?:\A|[.!?;:\x01,]\W*|\b(?:just|only|mere)\s+)")


def bare_units(around: Around) -> bool:
    """Units without a number as a length: "for years", "in the weeks before"; not "the days of", "seconds"."""
    word = around.match.lower()
    if word.endswith(("seconds", "nights", "quarters", "weekends")) or not untitled(around):
        return False
    if re.match(r"-|'", around.after):
        return False
    if _FILLED.match(around.after) and _UNITS_FILLED_BEFORE.search(around.before):
        return not word.startswith("the ")
    if word.startswith("the "):
        return bool(preceding(r"\b(?:in|over|during|for|of|through|within)\s+").search(around.before)) and bool(
            re.match(
                r"\s+(?:ahead|to come|since|before|after|following|leading|between|that followed|immediately|prior|preceding)\b|\s*[.,;]",
                around.after,
            )
        )
    if preceding(
        r"\b(?:\d[\d,.]*|[a-z]+teen|[a-z]+ty|[a-z]+ty-[a-z]+|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:[a-z]+\s+)?"
    ).search(around.before):
        return False
    if preceding(r"\bfor\s+").search(around.before):  # "For weeks the two sides have talked"
        return not re.match(r"\s+of\b", around.after)
    if _HUNG_ON.match(around.after) and _OPENS.search(around.before):
        return True  # ", hours after the vote"
    return bool(
        preceding(
            r"\b(?:for|in|within|over|took|take|takes|lasted|lasting|last|after|spent|taking|until|of|and|or|or even|maybe even|if not|than|despite|follow(?:s|ed|ing)?)\s+"
        ).search(around.before)
    ) and bool(_BARE_AFTER.match(around.after))


side_units = unless(before=r"\b(?:a|his|her|their|its|my|our)\s+", after=r"[-']\w?", then=untitled)

# "the daily Orle Leader printed": not "the daily White House briefing"
_PAPER = following(
    r"\s+(?-i:[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}(?:[,.;:)\"]|\s+(?:said|says|reported|reports|wrote|writes|printed|published|quoted|newspaper|paper|that|which)\b))"
)


def frequency(around: Around) -> bool:
    """How often something is: not "the Daily Record", "the daily Orle Leader printed"."""
    if around.match.istitle() and re.match(r"\s+[A-Z]", around.after):
        return False
    return not (around.before.lower().endswith(("the ", "a ")) and _PAPER.match(around.after)) and _no_paper(around)


_no_paper = unless(
    before=r"\b(?:average|party|communist|independent|leading|largest|[a-z]+-language)\s+",
    after=r"\s+(?:newspapers?|paper|column|magazine|journal|tabloid|news|telegraph|mail|mirror|express|star|standard|beast|show|planet|herald|times)\b",
)
