"""Figures: 1989 the year, or 1989 people, dollars, flights and streets."""

import re

from timeline.languages.english.guards.around import ANY_CASE, following, preceding
from timeline.languages.language import Around

_NO_NUMBER_BEFORE = preceding(
    r"\b(?:no|nos|number|page|pages|pp?|flight|route|highway|room|chapter|section|article|level|index|about|than|nearly|"
    r"almost|over|some|roughly|approximately|another|least|most|only|total|channel|model|boeing|airbus|apollo|type|class|version|"
    r"windows|locker|suite|apartment|russell|peugeot|mazda|cessna|beechcraft|office|rs|dm|us|lot|unit|box|zip|code|bill|resolution|part|phase|asteroid|comet|bus|tram|train|postcode|postal code|pin|eur|gbp|usd|chf|inr|jpy|cny|aud|cad|password|passcode|extension|section|rule|form|file|case|under|above|below|exactly|"
    r"up to|as many as)\.?\s+"
)
_NO_SECOND = preceding(
    r"\b(?:nos|numbers|pages|pp|flights|rooms|sections|articles|lots|units)\.? \d[\d, ]*(?:and|or|to) "
)
_SO_MANY = preceding(r"\b(?:sold|counted|planted|scored)\s+")
_OF_THEM = following(r"\s+[a-z]+s\b")
_NO_MARK_BEFORE = preceding(r"[$£€#%]\s?|[\d.,:/+]|[\da-z]-")  # two characters at most

# What may stand between figures and what they count: "1916 enemy troops", not "1916 his troops".
_BETWEEN = r"(?:(?!(?:the|an?|his|her|its|their|our|my|all|some|no|both|these|those|two|three|and)\b)[a-z]+[- ])?"

_COUNTED = (
    r"(?:[.,:]\d|%|[/:]\d|\s?\$(?!\s?\d)|\s(?:usd|eur|gbp|chf|aud|cad|inr|jpy|cny)\b|\s?(?:°|percent|per cent)|-?[ ]?(?:mm|cm|km|kg|mph|kph|m|ft|lb|lbs|hp|cc|mb|gb|kb|mhz|ghz|sq)\b|"
    rf"\s(?:an?|per) (?:ounce|ton|tonne|barrel|share|unit|bushel|head)\b|\s{_BETWEEN}(?:people|persons|men|women|children|troops|soldiers|officers|police|workers|employees|jobs|members|votes?|seats?|"
    r"delegates|civilians|inhabitants|residents|tribesmen|prisoners|"
    r"shares?|units?|points?|pounds?|tons?|tonnes?|feet|foot|inch(?:es)?|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|acres|"
    r"hectares|dollars?|francs?|marks?|yen|rou?bles?|euros?|rupees?|pesos?|kron(?:er|or|a)|lira|shekels|riyals?|dinars?|zloty|hryvnias?|yuan|rand|cents|barrels?|bushels|gallons|lit(?:er|re)s|ounces|cases|copies|"
    r"cars|vehicles|trucks|tanks|planes|aircraft|ships|guns|homes|houses|stores|companies|pages|words|students|patients|"
    r"dead|deaths|killed(?! \d)|wounded(?! \d)|casualties|km|hours|minutes|seconds|days|weeks|months|years|year[- ]olds?|times|degrees|calories|megawatts|"
    r"bombs?|rifles|villages|sorties|missions|runs|wickets|goals|likes|retweets|followers|cows|goats|pigs|chickens|bottles|bags|bodies|graves|bullets|gmt|utc|[ecmp][ds]t|bst|hrs|hundred|thousand|million|billion|trillion)\b|\s(?:others|more)\b|"
    r"\sof (?:the|them|their|his|its|our|those|these)\b|"
    r"-(?:[a-z]|\d{3,}))"
)

# "1600 horses": of our own time it is as likely a year ("the 2011 protesters")
_COUNTED_OF_OLD = following(
    r"\s+(?:horses|cattle|sheep|trees|refugees|passengers|fighters|rebels|sailors|marines|guests|families|households|farmers|miners|knights|archers|slaves|settlers|books|letters)\b"
)

_COUNTED_AFTER = following(_COUNTED)

_COUNTED_AT_ONCE = following(_COUNTED.replace(_BETWEEN, "", 1).replace(r"-(?:[a-z]|\d{3,})", r"-\d{3}"))

# "In 2017 police arrested ...": a clause that opens with "in" and a year of our time counts no police.
_OPENS = preceding(r"(?:\A|[.!?:;\n]\W*|,\s)(?:in|since|during|until|till|by|from)\s+")

_COUNTABLE = following(r"\s(?!(?:hundred|thousand|million|billion|trillion|percent|per cent|of)\b)[a-z]")

# "the 2016 vote", "its 2014 case": one thing of that year, where "2016 votes" are counted.
_DETERMINED = preceding(r"\b(?:the|a|an|his|her|its|their|this|that|[a-z]+'s)\s+")

_ONE_THING = following(r"\s(?:(?:vote|case|mission|seat|share|unit|point|house|store)\b|[a-z]+-[a-z]+\s)")

_IN_A_YEAR = preceding(r"\b(?:in|since|until|during|early|late|mid|spring|summer|autumn|fall|winter)[\s-]+")

_TIMED = preceding(
    r"\b(?:(?:later|earlier|sooner) than|(?:in|since|until|till|by|to|through|from) (?:about|at (?:the )?least|at (?:the )?latest))\s+"
)

_DIALLED = following(r"[ -]\d{3}[ -]\d{3,4}\b")  # "1800 555 1212"

_STREET = following(
    r"\s+(?-i:(?:[A-Z][a-z]+\s+){0,2}(?:St|Street|Ave|Avenue|Blvd|Boulevard|Road|Rd|Drive|Lane|Pike|Broadway))\b"
)


# "read Orwell's 1984.", "'1984'": a book or a film
_WORK_BEFORE = preceding(r"(?-i:\b[A-Z][a-z]+)'s\s+")
_WORK_AFTER = following(
    r"\s*(?:[.,;:)!?\x01]|$)|\s+(?:is|was|has|had|sold|sells|became|remains|tells|warned|rose|doubled|soared|jumped)\b"
)


_WORKS = ("film ", "movie ", "novel ", "album ", "song ", "single ")
_FILMED = preceding(r"\b(?:the|her|his|their|an?|[a-z]+'s)\s+(?:[a-z]+\s+)?[a-z]+\s+")
# "The 1975 played": a band, as no noun follows
_PLAYED = following(
    r"\s+(?:played|performed|headlined|headline|released (?:an?|its|their)\b|frontman|singer|perform|(?:have|are|were)\b)"
)
# "saw 2001: A Space Odyssey"
_SEEN = preceding(r"(?:\b(?:see|saw|seen|watch(?:ed|ing)?|directed|read|wrote|like|loved)|'s) ")
_TITLED = following(r": (?-i:(?:A|An|The) [A-Z])")


def _names_a_work(around: Around) -> bool:
    before = around.before.lower()
    if before.endswith(_WORKS) and _FILMED.search(before):
        return True
    if before.endswith("the ") and _PLAYED.match(around.after):
        return True
    if _WORK_BEFORE.search(around.before):
        return _WORK_AFTER.match(around.after) is not None
    if around.after.startswith(": ") and _SEEN.search(around.before) and _TITLED.match(around.after):
        return True
    quoted = around.before[-1:] in {'"', "`"} or around.before.endswith("''")
    return quoted and around.after[:1] in {'"', "'"}


_ENDS = following(r"\s*(?:[.;:)\x01]|$)")


# "in 1348, 1478 and the 1570s": not "in 1348, 1200 men"
_LISTED = preceding(r"\b(?:in|of|after) (?:1\d{3}, )*1\d{3},? (?:and |or )?")
_LISTS = following(r"\s*[,.;)]|\s(?:and|or)\b")


def year(around: Around) -> bool:
    """Four digits as a year: not "$1989", "1989 people", "flight 1989", "1,989.5", "Windows 2000"."""
    text, start, _ = around
    if start and text[start - 1] in "$£€#.,:/+-_'@&=" and not (text[start - 1] in "-/'" and _joins_dates(text, start)):
        return False
    before = around.before
    counts = _NO_MARK_BEFORE.search(before[-2:]) or _NO_NUMBER_BEFORE.search(before) or _NO_SECOND.search(before)
    if _SO_MANY.search(around.before) and _OF_THEM.match(around.after):
        return False  # "sold 2017 tickets"
    if counts and not _TIMED.search(around.before):
        return False
    if _names_a_work(around) or _DIALLED.match(around.after):
        return False
    if around.before.endswith(" at ") and _ENDS.match(around.after):
        return False  # "stood at 2020."
    value = int(around.match[:4])
    recent = 1900 <= value <= 2040
    if _IN_A_YEAR.search(around.before):
        return not _COUNTED_AT_ONCE.match(around.after) or (recent and _opens_clause(around))
    named = recent and _ONE_THING.match(around.after) and _DETERMINED.search(around.before)
    if _COUNTED_AFTER.match(around.after) and not (named or (recent and _opens_clause(around))):
        return False
    if _STREET.match(around.after):
        return False
    if value < 1900 and _COUNTED_OF_OLD.match(around.after):
        return False
    if value < 1500 and _LISTED.search(around.before) and _LISTS.match(around.after):
        return True
    if value < 1500 or value > 2040:
        return bool(
            preceding(
                r"\b(?:in|since|until|by|from|of|before|after|around|circa|c\.|fl\.|b\.|d\.|r\.|reigned|years?|between|and|to)\s+|\b\d{3,4} ?- ?"
            ).search(around.before)
        )
    return True


def _opens_clause(around: Around) -> bool:
    return _COUNTABLE.match(around.after) is not None and _OPENS.search(around.before) is not None


_COMES = preceding(r"\b(?:by|until|till|beyond|before|year)\s+")


def far_year(around: Around) -> bool:
    """A year of a century to come, as forecasts name it: "by 2100", not "by 2100 metres"."""
    counted = _COUNTED_AFTER.match(around.after) or around.after.startswith(" to ")
    return bool(_COMES.search(around.before)) and not counted


# "In 204 Scipio landed", "in 201; they paid": not "in 204 cases", "in 204 Roman towns"
_ENDS_A_YEAR = following(
    r"\s*(?:[.,;:)\x01](?!\d)|$)|\s(?:and(?! \d)|but|when|while|the|an?|he|she|they|it|his|her|their|its|as|at|with|by|for|to|was|were|had|gives|names|calls)\b"
    r"|\s(?-i:(?:[A-Z][a-z]+ ){1,2})(?:[a-z]+ed|was|were|had|left|fell|came|went|took|met|lost|won|sent|began|fought|held|gave|led|broke|fled)\b"
)
_ERA = re.compile(
    r"\b(?P<ad>A\.?D\.?|C\.?E\.?) (?P<behind>\d{1,4})\b|\b(?P<year>\d{1,4}) ?(?:(?P<bc>B\.?C(?:\.?E)?\b)|A\.?D\b|C\.?E\b)"
    r"|\b(?P<nth>\d{1,2})(?:st|nd|rd|th)[ -][Cc]entury(?! B\.?C)|\b(?:[Ii]n|[Uu]ntil|[Bb]y|[Ff]rom) (?P<later>1[012]\d\d)(?=[,.;:)]| [a-z])"
)
_OLD_FIGURES = re.compile(r"\d{3,4}|\d\d\Z")
_FAR_OFF, _NEAR_BY = 800, 200  # characters before and behind in which a text shows its era
_OF_ONE_AGE = 150  # years between two of one tale
_OF_ONE_LIFE = 40  # and where they have but two figures


def year_of_old(around: Around, *, bc: bool) -> bool:
    """Three digits as a year where those beside it show its age: "In 204 he landed and, in 202 BC, won"."""
    if not _ENDS_A_YEAR.match(around.after):
        return False
    figures, text = _OLD_FIGURES.findall(around.match)[0], around.text
    said, reach, shown = int(figures), _OF_ONE_AGE if len(figures) > 2 else _OF_ONE_LIFE, set()
    for found in _ERA.finditer(text, max(0, around.start - _FAR_OFF), around.end + _NEAR_BY):
        year = int(found["behind"] or found["year"] or found["later"] or 0) or int(found["nth"] or 0) * 100 - 50
        if abs(year - said) <= reach:
            shown.add(found["bc"] is not None)
    return shown == {bc}


def before_our_era(around: Around) -> bool:
    """A year of three digits among years BC."""
    return year_of_old(around, bc=True)


def of_our_era(around: Around) -> bool:
    """A year of three digits among years of the first thousand, or just after."""
    return year_of_old(around, bc=False)


def year_or_near(around: Around) -> bool:
    """Whether what begins with figures begins with a year."""
    return not around.match[0].isdigit() or year(around)


_OWNED = preceding(r"\b(?:his|her|their|my|your|our|whose|[a-z]+'s)\s+")
_WARM = preceding(r"\b(?:temperatures?|highs?|lows?|mercury|thermometers?|readings?|degrees)\b[^.;]*\s+")
_MEASURED = following(r"\s+(?:degrees|percent|per cent|a share|cents|pence)\b")


def no_age(around: Around) -> bool:
    """“The 60s": not "in her early 60s", "temperatures in the 60s"."""
    return not (_OWNED.search(around.before) or _WARM.search(around.before) or _MEASURED.match(around.after))


def uncounted(around: Around) -> bool:
    """Four digits that count nothing: not "on May 5, 9000 people"."""
    return not _COUNTED_AFTER.match(around.after)


def _joins_dates(text: str, start: int) -> bool:
    """Whether the hyphen before belongs to "mid-1990" or "pre-1990" or "1985-1990"."""
    return bool(
        re.search(r"(?:\b(?:mid|early|late|pre|post)|\b\d{4}|\b[A-Z][a-z]+)[-/']\Z", text[max(0, start - 12) : start])
    )


_TOOK = preceding(r"\b(?:tak(?:es?|en|ing)|took|hand(?:s|ed|ing)?|carr(?:y|ied))\s+")
_TIMES = preceding(r"\b(?:twice|thrice|times|half|double)\s+")


def counted(around: Around) -> bool:
    """A number of units as time: not "$10 a day" read from "10", "a second-year", "1.5 hours" read from "5", "twice as
    many as two years earlier" read from "as".
    """
    text, start, end = around
    if text.startswith("as ", start) and _TIMES.search(around.before):
        return False
    if text.startswith("over ", start) and " ago" in text[start : end + 4] and _TOOK.search(around.before):
        return False  # "took over | 18 months ago"
    if start and text[start - 1] in "$£€#.,:/+" and text[start].isdigit():
        return False
    return not preceding(r"\d-").search(text[max(0, start - 2) : start])


def not_second(around: Around) -> bool:
    """A count of units, "second" left out where it ranks: "one second-half goal"."""
    return counted(around) and not re.search(r"second\Z", around.match, ANY_CASE)
