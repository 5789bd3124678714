"""What the words around must or must not be: telling May from may and 1989 from a number, without a tagger.

Each guard is a table of what stands before or after; each has negatives in the corpus tables.
"""

import re

from timeline.languages.language import Around, Guard

_I = re.IGNORECASE


def _before(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z", _I)


def _after(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, _I)


# "may" and "march" are verbs far more often than months when they stand alone and open a sentence or are lower-case.
_PREPOSED = _before(
    r"\b(?:in|by|since|until|till|during|from|to|of|for|last|next|this|every|each|through|between|and|or|before|after|"
    r"early|late|mid|mid-|on|as of|until|around|about|than|starting|beginning|ending|ended|effective|per|that|and|"
    r"following|previous|past|coming|its|his|the|a|week|months?|[a-z]+'s)[\s-]+|[(\-/,]\s?"
)
_VERB_MAY = _after(
    r"\s+(?:be|have|not|well|also|never|soon|still|only|even|or|yet|just|in turn|[a-z]+ly\b|[a-z]{2,})\b(?<!\band)(?<!\bas)(?<!\bat)"
    r"(?<!\bby)(?<!\bin)(?<!\bof)(?<!\bto)(?<!\bon)(?<!\bwas)(?<!\bwere)(?<!\bwhen)(?<!\bthat)(?<!\bthe)(?<!\bbut)(?<!\bfor)(?<!\bfrom)"
    r"(?<!\bwith)(?<!\bafter)(?<!\bbefore)(?<!\buntil)(?<!\bis)(?<!\bthrough)"
)
_MARCH_NOUN = _after(
    r"\s+(?:on|to|toward|towards|through|into|against|for|up|down|past|back|of|organi[sz]ers?|route)\b"
)
_NAME_AFTER = _after(r"\s+[A-Z][a-z]+(?:son|ley|er|man|ton|s)?\b")

_NO_NUMBER_BEFORE = re.compile(
    r"(?:[$£€#%]\s?|\b(?:no|nos|number|page|pages|pp?|flight|route|highway|room|chapter|section|article|level|index|about|than|nearly|"
    r"almost|over|some|roughly|approximately|another|least|most|only|total|channel|model|boeing|airbus|apollo|type|class|version|"
    r"windows|office|rs|dm|us|lot|unit|box|zip|code|bill|resolution|part|phase|section|rule|form|file|case|under|above|below|exactly|"
    r"up to|as many as|[a-z]+ of about)\.?\s+|[\d.,:/+]|\d-|[A-Za-z]-)\Z",
    _I,
)
_COUNTED = (
    r"(?:[.,:]\d|%|[/:]\d|\s?(?:°|percent|per cent)|-?[ ]?(?:mm|cm|km|kg|mph|kph|m|ft|lb|lbs|hp|cc|mb|gb|kb|mhz|ghz|sq)\b|"
    r"\s(?:[a-z]+[- ])?(?:people|persons|men|women|children|troops|soldiers|officers|police|workers|employees|jobs|members|votes?|seats?|"
    r"delegates|civilians|inhabitants|residents|tribesmen|prisoners|"
    r"shares?|units?|points?|pounds?|tons?|tonnes?|feet|foot|inch(?:es)?|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|acres|"
    r"hectares|dollars?|francs?|marks?|yen|rubles?|euros?|cents|barrels?|bushels|gallons|lit(?:er|re)s|ounces|cases|copies|"
    r"cars|vehicles|trucks|tanks|planes|aircraft|ships|guns|homes|houses|stores|companies|pages|words|students|patients|"
    r"dead|deaths|killed|wounded|casualties|km|hours?|minutes?|seconds?|days?|weeks?|months?|years?|times|degrees|calories|megawatts|"
    r"bombs?|rifles|villages|sorties|missions|gmt|utc|[ecmp][ds]t|bst|hrs|hundred|thousand|million|billion|trillion|others|more)\b|"
    r"\sof (?:the|them|their|his|its|our|those|these)\b|"
    r"-(?:[a-z]|\d{3,}))"
)
_COUNTED_AFTER = re.compile(_COUNTED, _I)
_COUNTED_AT_ONCE = re.compile(_COUNTED.replace(r"(?:[a-z]+[- ])?", "", 1).replace(r"-(?:[a-z]|\d{3,})", r"-\d{3}"), _I)
# "In 2017 police arrested ...": a clause that opens with "in" and a year of our time counts no police.
_OPENS = _before(r"(?:\A|[.!?:;\n]\W*|,\s)(?:in|since|during)\s+")
_COUNTABLE = _after(r"\s(?!(?:hundred|thousand|million|billion|trillion|percent|per cent|of)\b)[a-z]")
# "the 2016 vote", "its 2014 case": one thing of that year, where "2016 votes" are counted.
_DETERMINED = _before(r"\b(?:the|a|an|his|her|its|their|this|that|[a-z]+'s)\s+")
_ONE_THING = _after(r"\s(?:vote|case|mission|seat|share|unit|point|house|store)\b")
_IN_A_YEAR = _before(r"\b(?:in|since|until|during|early|late|mid|spring|summer|autumn|fall|winter)[\s-]+")
_STREET = _after(
    r"\s+(?:[A-Z][a-z]+\s+){0,2}(?:st|street|ave|avenue|blvd|boulevard|road|rd|drive|lane|pike|broadway)\b"
)


def month(around: Around) -> bool:
    """A month standing alone: "in May", not "may", "March on Washington", "April Jones" or "Jan Novak"."""
    word = around.match
    if word[0].islower():
        return False
    before, after = around.before, around.after
    low = word.lower()
    if low == "may":
        return bool(_PREPOSED.search(before)) or (not (word.isupper() or _VERB_MAY.match(after)) and _ends(after))
    if low == "march":
        if _MARCH_NOUN.match(after) and not _before(r"\b(?:in|since|until|last|next|by|during|early|late)\s+").search(
            before
        ):
            return False
        return not _before(r"\b(?:the|a|long|death|this|protest|peace|freedom|their|million[- ]man)\s+").search(before)
    if low in {"april", "june", "august"} and re.match(r"\s+[A-Z][a-z]+", after) and not _PREPOSED.search(before):
        return False
    if (
        len(low) <= 4
        and not word.endswith(".")
        and low in {"jan", "mar", "dec", "sep", "nov", "oct", "feb", "apr", "jun", "jul", "aug", "sept"}
    ):
        return bool(_before(r"\b(?:in|since|until|last|by|from|to)\s+").search(before)) and not re.match(
            r"\s+[A-Z][a-z]", after
        )
    return True


def _ends(after: str) -> bool:
    return not after.strip() or bool(
        re.match(r"\s*[.,;:)\x01\"']|\s+(?:and|when|after|before|to|was|were|is|through|that|as|in|at|by|of)\b", after)
    )


def month_day(around: Around) -> bool:
    """A month with a day: "May 5", not "may 5" nor "March 50,000" nor "May 5-3"."""
    if around.match[0].islower() and not around.match[0].isdigit() and around.match[:3].lower() in {"may", "mar"}:
        return False
    return not re.match(
        r"[.,:]\d|%|-(?:\d{3}|(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))[a-z])|\s?(?:percent|per cent|million|billion)\b",
        around.after,
        _I,
    )


# "one Friday in 1972", "on a Monday.": some such day, nobody says which
_UNSAID_DAY = _after(
    r"(?:\s+(?:morning|afternoon|evening|night))?(?:\s*(?:[.,;:)]|$)|\s+(?:in|of|when|at|and|or|but|because|before|after)\b)"
)


def weekday(around: Around) -> bool:
    """A weekday as a name: "Sun." needs its dot, "sun" and "sat" are none; nor is "Black Friday" or "Sunday Times"."""
    word = around.match.rstrip(".").lower()
    if len(word) <= 5 and not word.endswith("day"):
        if not around.match[0].isupper():
            return False
        if word in {"sun", "sat", "wed", "mon"} and not around.match.endswith("."):
            return False
    if _before(r"\b(?:one|an?|any|some|each other)\s+").search(around.before) and _UNSAID_DAY.match(around.after):
        return False
    if _before(r"\b(?:black|bloody|good|ash|palm|super|fat|cyber|ruby|easter|whit|robinson|joe|man|jack)\s+").search(
        around.before
    ):
        return False
    return not re.match(
        r"\s+(?:Times|Telegraph|Herald|Mirror|Mail|Express|Independent|Post|Sun|Night Live|Night Football|World)\b",
        around.after,
    )


def year(around: Around) -> bool:
    """Four digits as a year: not "$1989", "1989 people", "flight 1989", "1,989.5", "Windows 2000"."""
    text, start, _ = around
    if start and text[start - 1] in "$£€#.,:/+-_'@&=" and not (text[start - 1] in "-/'" and _joins_dates(text, start)):
        return False
    if _NO_NUMBER_BEFORE.search(around.before) and not _before(r"\b(?:in|since|until|by)\s+about\s+").search(
        around.before
    ):
        return False
    value = int(around.match[:4])
    opens = 1900 <= value <= 2040 and _OPENS.search(around.before) and _COUNTABLE.match(around.after)
    if _IN_A_YEAR.search(around.before):
        return bool(opens) or not _COUNTED_AT_ONCE.match(around.after)
    named = 1900 <= value <= 2040 and _DETERMINED.search(around.before) and _ONE_THING.match(around.after)
    if (_COUNTED_AFTER.match(around.after) and not (opens or named)) or _STREET.match(around.after):
        return False
    if value < 1500 or value > 2040:
        return bool(
            _before(r"\b(?:in|since|until|by|from|of|before|after|around|circa|c\.|year|between|and|to)\s+").search(
                around.before
            )
        )
    return True


def uncounted(around: Around) -> bool:
    """Four digits that count nothing: not "on May 5, 9000 people"."""
    return not _COUNTED_AFTER.match(around.after)


def _joins_dates(text: str, start: int) -> bool:
    """Whether the hyphen before belongs to "mid-1990" or "pre-1990" or "1985-1990"."""
    return bool(
        re.search(r"(?:\b(?:mid|early|late|pre|post)|\b\d{4}|\b[A-Z][a-z]+)[-/']\Z", text[max(0, start - 12) : start])
    )


def counted(around: Around) -> bool:
    """A number of units as time: not "$10 a day" read from "10", "a second-year", "1.5 hours" read from "5"."""
    text, start, _ = around
    if start and text[start - 1] in "$£€#.,:/+" and text[start].isdigit():
        return False
    return not re.search(r"\d-\Z", text[max(0, start - 2) : start])


def not_second(around: Around) -> bool:
    """A count of units, "second" left out where it ranks: "one second-half goal"."""
    return counted(around) and not re.search(r"second\Z", around.match, _I)


def capitalised(around: Around) -> bool:
    """Only with a capital: "Easter", "Christmas"."""
    return any(part[:1].isupper() for part in around.match.split())


def unless(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Unless one of these stands before or after."""
    left = _before(before) if before else None
    right = _after(after) if after else None

    def guard(around: Around) -> bool:
        if left and left.search(around.before):
            return False
        if right and right.match(around.after):
            return False
        return then is None or then(around)

    return guard


def only(before: str = "", after: str = "", then: Guard | None = None) -> Guard:
    """Only where one of these stands before, and one of those after."""
    left = _before(before) if before else None
    right = _after(after) if after else None

    def guard(around: Around) -> bool:
        if left and not left.search(around.before):
            return False
        if right and not right.match(around.after):
            return False
        return then is None or then(around)

    return guard


_SEASON_BEFORE = _before(
    r"\b(?:in|by|since|until|during|from|of|last|next|this|through|for|early|late|mid|every|each|as|that|to|following|previous)[\s-]+(?:the\s+)?"
)


_NAMED = re.compile(
    r"\b(?!Last|Next|This|Early|Late|In|By|Every|The)(?:[A-Z]\.|[A-Z][a-z]+)\s+\Z"
)  # "Donald C. Winter"


def season(around: Around) -> bool:
    """A season as a time: "in the summer", "this fall", not "a fall in prices", "Spring Street", "summer camp"."""
    word = around.match.lower().split()[-1]
    if word in {"fall", "spring", "springs"} and not around.match.lower().startswith("the"):
        return bool(_before(r"\b(?:in|by|since|until|during|early|late|mid|of)[\s-]+").search(around.before)) and bool(
            re.match(
                r"\s*[.,;:)\x01\"']|\s+(?:and|when|after|before|to|was|were|of \d|as|the|he|she|they)\b", around.after
            )
        )
    if word == "fall":
        return bool(_before(r"\b(?:in|by|during|until|since|for|of)\s+").search(around.before)) and not re.match(
            r"\s+(?:in|of|from)\b", around.after
        )
    if around.match[0].isupper() and (re.match(r"\s+[A-Z][a-z]", around.after) or _NAMED.search(around.before)):
        return False
    return not re.match(
        r"\s+(?:camp|street|house|olympics|games|palace|school|jobs?|home|coat|clothes|hill|training|solstice|break|fashion)\b",
        around.after,
        _I,
    ) and (
        around.match.lower().startswith("the")
        or bool(_SEASON_BEFORE.search(around.before))
        or around.match[0].isupper()
    )


def figures(around: Around) -> bool:
    """A date in figures stands alone: no further figure, slash or point follows."""
    if around.start and around.text[around.start - 1] in "$/.-:#":
        return False
    return not re.match(r"[/\-:]\w|\.\d|%", around.after)


# -- units ---------------------------------------------------------------------------------------------------------


def no_title(around: Around) -> bool:
    """Not the name of a programme or a paper: "USA Today", "the Today show", "on 'This Week'"."""
    if around.match[0].isupper() and re.search(r"\b[A-Z]{2,}\s+\Z", around.before):
        return False
    quoted = re.search(r"[\"'`]\Z", around.before) and re.match(r"[,.]?[\"']", around.after)
    return not (quoted and around.match.istitle()) and not re.match(r"\s+show\b", around.after, _I)


near_unit = unless(
    before=r"\b(?:the|a|its|his|their)\s+(?:very|second|third)\s+|\bat\s+(?:the\s+)\Z",
    after=r"[- ](?:old|long|ago|round|rulers?)\b|'?s?\s+(?:later|earlier)\b",
    then=no_title,
)


def narrative_unit(around: Around) -> bool:
    """The unit before or after, not "the day before the vote" nor "the year after he left" (those hang on an event)."""
    if around.match.endswith(("before", "after")):
        return bool(re.match(r"\s*(?:[.,;:)\x01\"']|$)", around.after))
    return not re.match(r"[- ](?:old|long|ago)\b", around.after)


def vague_later(around: Around) -> bool:
    """An uncounted time before or after, the anchor unsaid: not "a few years before the war"."""
    if re.search(r"(?:before|after)\Z", around.match, _I) and not re.match(r"\s*(?:[.,;:)\x01\"']|$)", around.after):
        return False
    return not re.search(r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))\s\Z", around.before, _I)


def later(around: Around) -> bool:
    """So long before or after, the anchor unsaid: "three days after the vote" is left to "three days"."""
    if not counted(around):
        return False
    if re.search(r"(?:before|after)\Z", around.match, _I):
        return bool(re.match(r"\s*(?:[.,;:)\x01\"']|$)", around.after))
    return not re.match(r"\s+than\b", around.after)


_RANKED = re.compile(r"(?:second|third|quarter|fifth|sixth|tenth)s?\Z", _I)
_LENGTH_AFTER = _after(
    r"[- ](?:old|olds)\b|\s+of age\b|-?(?:hander|round)|[- ](?:half|place|floor|base|baseman|hand|row|seed|quarters? of|finals?)\b|\s+time\b(?!\s+(?:limit|frame|period))"
)


def length(around: Around) -> bool:
    """A number of units as a length, not an age, a rank or a fraction ("one second-half goal", "three quarters of")."""
    if not counted(around):
        return False
    if _RANKED.search(around.match) and re.search(r"\b(?:one|a|three)[- ]\w+\Z", around.match, _I):
        return not re.match(r"[- ]\w", around.after)
    return not _LENGTH_AFTER.match(around.after)


_RATE_BEFORE = _before(
    r"(?:\b(?:times|once|twice|thrice|percent|per cent|dollars|cents|pounds|euros|yen|francs|marks|barrels|people|miles|hours|days|weeks|games|tons|tonnes|flights|deaths|"
    r"million|billion|trillion|thousand|hundred|shares|cases|troops|bombs|copies|units|visitors|passengers|bottles|gallons|meals|calls|cars|vehicles|jobs|tickets|trips|meetings)"
    r"|\b(?:barrels|gallons|tons|tonnes|lit(?:er|re)s|pounds)\s+of\s+[a-z]+|[$£€]\s?[\d.,]+\s?(?:m|bn|k)"
    r"|[$£€]\s?[\d.,]+|\b\d[\d.,]*|%|\b[a-z]+s)\s+"
)


def rate(around: Around) -> bool:
    """A rate: "twice a week", "$10 a day", "300 flights per day"."""
    if around.match.lower().startswith("per"):
        return True
    return bool(_RATE_BEFORE.search(around.before)) and not _before(
        r"\b(?:was|is|has|as|takes|lasts|lasted|lasting|spends|this|years|gives|needs|its|his|us|always|perhaps|makes|hours|days|weeks|months|plus|means|wants|gets)\s+"
    ).search(around.before)


_A_UNIT_BEFORE = _before(
    r"\b(?:in|for|within|after|over|than|about|nearly|almost|just|only|during|took|take|takes|taken|lasted|lasts|last|lasting|spent|spend|under|every|once|and|of|by|least|most|to|"
    r"spending|waited|until|before|with|twice|a|roughly|approximately|around)\s+"
)


def capital_month(around: Around) -> bool:
    """The month named with a capital: "last March", not "this march"."""
    return any(word[0].isupper() for word in around.match.split()[1:])


_RECENT_BEFORE = _before(r"\bmost\s+|\b(?:the|a|an|this|that|his|her|its|their|our)\s+")
_RECENT_AFTER = _after(r"\s+(?:years?|months?|weeks?|days?|decades?|quarters?|time)\b")


def recent(around: Around) -> bool:
    """A past left open: "recently", "recent polls"; not "the most recent", "a recent poll", "recent years"."""
    if around.match.lower().endswith("recently"):
        return not _before(r"\bmost\s+").search(around.before)
    return not _RECENT_BEFORE.search(around.before) and not _RECENT_AFTER.match(around.after)


def that_unit(around: Around) -> bool:
    """The unit told of: "that year"; not "that year-old", nor "that night", which is a part of a day."""
    if around.match.lower().endswith("night"):
        return False
    return not re.match(r"[\s-]+(?:old|long|ago|of|care)\b", around.after)


_LASTING = _before(
    r"\b(?:to|will|would|could|can|may|might|must|should|shall|not|n't|that|which|they|typically|usually|often|only|it|and)\s+"
)


def side_length(around: Around) -> bool:
    """A length up to now or from it: "the last three weeks"; not the verb ("is to last three weeks"), nor an age."""
    if around.match.lower().startswith("last") and _LASTING.search(around.before):
        return False
    return not re.match("[- ]olds?", around.after)


def capital_month_or_season(around: Around) -> bool:
    """Never "water that may ..."."""
    return around.match[5:].lower() not in {"may", "march"} or capital_month(around)


not_as_many = unless(before=r"\bas\s+")


def a_unit(around: Around) -> bool:
    """A length said with "a": "for a month", "within a year"; not "a year that changed", "a second look", "a day in court"."""
    if re.search(r"(?:second|minute|night|quarter|decade)\Z", around.match, _I) and not _before(
        r"\b(?:for|within|in|than|about|nearly|almost|over|after|took)\s+"
    ).search(around.before):
        return False
    if re.match(
        r"-|\s(?:half|old|ago|long|place)\b|'s\b|\s+(?:look|time|chance|opinion|off|when|that|of\b)", around.after, _I
    ):
        return False
    return bool(_A_UNIT_BEFORE.search(around.before)) and not re.search(r"\bsecond\Z", around.match, _I)


_BARE_AFTER = _after(
    r"\s+(?:ago|later|earlier|before|after|of|to come|ahead|to|for|between|since|when|that|following|leading|prior)\b|\s*[.,;:)\x01\"']|\s+and\s+(?:months|weeks|years|days|decades|hours)\b|\s+or\b|$"
)
_BARE_BEFORE = _before(
    r"\b(?:for|in|within|after|over|during|of|took|take|takes|lasted|lasting|last|spent|spend|the|and|or|until|through|by|than|some|waited|before)\s+"
)


def bare_units(around: Around) -> bool:
    """Units without a number as a length: "for years", "in the weeks before"; not "the days of", "seconds"."""
    word = around.match.lower()
    if word.endswith(("seconds", "nights", "quarters", "weekends")):
        return False
    if re.match(r"-|'", around.after):
        return False
    if word.startswith("the "):
        return bool(_before(r"\b(?:in|over|during|for|of|through|within)\s+").search(around.before)) and bool(
            re.match(
                r"\s+(?:ahead|to come|since|before|after|following|leading|between|that followed|immediately|prior|preceding)\b|\s*[.,;]",
                around.after,
            )
        )
    if _before(
        r"\b(?:\d[\d,.]*|[a-z]+teen|[a-z]+ty|[a-z]+ty-[a-z]+|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:[a-z]+\s+)?"
    ).search(around.before):
        return False
    if _before(r"\bfor\s+").search(around.before):  # "For weeks the two sides have talked"
        return not re.match(r"\s+of\b", around.after)
    return bool(
        _before(
            r"\b(?:for|in|within|over|took|take|takes|lasted|lasting|last|after|spent|until|of|and|or|than|despite|follow(?:s|ed|ing)?)\s+"
        ).search(around.before)
    ) and bool(_BARE_AFTER.match(around.after))


side_units = unless(before=r"\b(?:a|his|her|their|its|my|our)\s+", after=r"[-']\w?|\s+of (?:his|her|the|their|its)\b")
frequency = unless(
    before=r"\b(?:average|party|communist|independent|leading|largest|[a-z]+-language)\s+",
    after=r"\s+(?:newspapers?|paper|column|magazine|journal|tabloid)\b",
)
_YEAR_AFTER = _after(r"[- ](?:old|long|ago|earlier|later|before|after|of|when|that|in which|to|\d)|'s\b|-")


def the_year(around: Around) -> bool:
    """The year under discussion: "net rose for the year"; not "the year of the plague", "Minister of the Year"."""
    return not _YEAR_AFTER.match(around.after) and not (
        around.match.endswith("Year") and re.search(r"\bof\s\Z", around.before)
    )


# -- the clock -----------------------------------------------------------------------------------------------------


def clock(around: Around) -> bool:
    """A clock time: not "5 am I", "at 5 pm-style", "$5 a.m."."""
    if around.start and around.text[around.start - 1] in "$.,:-/":
        return False
    word = around.match.lower()
    if word in {"noon", "midday", "midnight"}:
        if re.search(r"\bhigh\s+\Z", around.before, _I):
            return False
        return not re.match(r"\s+(?:mass|express|oil|run)\b", around.after, _I) and not (
            around.match[0].isupper() and around.start > 0 and re.match(r"\s+[A-Z]", around.after)
        )
    return not (word.endswith(" am") and re.match(r"\s+(?:i|not|a)\b", around.after, _I))


def colon(around: Around) -> bool:
    """Figures with a colon as a time: after "at", "by", "until", or with a zone; scores and verses are none."""
    if around.start and around.text[around.start - 1] in "$.,:-/":
        return False
    if re.match(r"[:.]\d|-\d", around.after):
        return False
    if re.search(r"[a-z]\Z", around.match, _I):
        return True
    return bool(
        _before(r"\b(?:at|by|until|till|since|from|to|around|about|before|after|between|and|T)\s+|\d{4}[ T]").search(
            around.before
        )
    )


def bare_part(around: Around) -> bool:
    """A part of an unnamed day: "in the evening", "at night"; not "evening dress", "the Night Manager"."""
    if re.match(
        r"[- ](?:news|paper|dress|gown|show|star|club|school|shift|train|watch|vision|life|edition|session|trading|time)\b|-|'s\b|\s+[A-Z]",
        around.after,
    ):
        return False
    low = around.match.lower()
    if low == "night":
        return bool(_before(r"\b(?:at|by|all|that|into the)\s+").search(around.before)) and bool(
            re.match(r"\s*[.,;:)\n]|\s+(?:to|and|when|in|on|by|the|as)\b", around.after)
        )
    if " " not in low and low not in {"afternoon", "morning", "evening"}:
        return bool(_before(r"\b(?:at|by|before|after|since|until)\s+").search(around.before)) and low not in {
            "daytime"
        }
    if low.startswith(("early", "mid", "late")):
        return True
    return (
        low.startswith("the ")
        and bool(_before(r"\b(?:in|during|for|on|by|through|into|until)\s+").search(around.before))
        and bool(
            re.match(
                r"\s*[.,;:)\n]|\s+(?:to|and|when|in|on|by|the|as|after|before|of the|they|he|she|it|we|people)\b",
                around.after,
            )
        )
    )


# -- business ------------------------------------------------------------------------------------------------------


def quarter(around: Around) -> bool:
    """A quarter or half of a business year, not of a game, a mile or a century."""
    if re.match(
        r"\s+of\s+(?:the\s+)?(?:game|season|match|final|play|century|decade)|\s+(?:goal|touchdown|lead|point|finish|century|time)\b|-(?:mile|century|time)",
        around.after,
        _I,
    ):
        return False
    if re.search(r"half\Z", around.match, _I):
        return bool(
            re.match(
                r"\s+(?:profit|net|results?|earnings|sales|revenue|loss|income|of (?:the|this|last|next) year|gdp|growth|figures)",
                around.after,
                _I,
            )
        ) or bool(
            _before(r"\b(?:in|for|during)\s+(?:its\s+|their\s+)?").search(around.before)
            and re.match(r"\s*(?:[.,;]|was|were|rose|fell|to)\b", around.after, _I)
        )
    return True


def holiday(around: Around) -> bool:
    """A named day standing alone: capitalised, and no part of a longer name ("Christmas Island", "Easter Rising")."""
    if not any(part[:1].isupper() for part in around.match.split()):
        return False
    if re.search(r"\bwhite\s+\Z|[\"`]\s?\Z", around.before, _I):
        return False
    return not re.match(
        r"\s+(?:Island|Rising|Bunny|Carol|Seals?|Parade|Massacre|Offensive|Tree|Price)\b|\s+(?:tree|trees|card|cards|carols?|gifts?|presents?|lights?|shopping|dinner|turkey|eggs?|bunny|party|movies?|songs?|music|decorations?|sales)\b|'s\b",
        around.after,
    )
