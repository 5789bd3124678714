"""Days, months and seasons by their names: May or may, March or march, Sun, Easter, "USA Today"."""

import re

from timeline.languages.english.guards.around import ANY_CASE, following, preceding
from timeline.languages.english.guards.titles import a_work, person, quoted
from timeline.languages.english.things import HAPPENED, SCHEDULED
from timeline.languages.language import Around

# "may" and "march" are verbs far more often than months when they stand alone and open a sentence or are lower-case.
_PREPOSED = preceding(
    r"\b(?:in|by|since|until|till|during|from|to|of|for|last|next|this|every|each|through|between|and|or|before|after|"
    r"early|late|mid|mid-|on|as of|until|around|about|than|starting|beginning|ending|ended|effective|per|that|and|"
    r"following|previous|past|coming|as|its|his|the|a|week|months?|[a-z]+'s)[\s-]+|[(\-/,]\s?"
)

# "Theo May", not "Early May" nor "In May".
_FORENAME = preceding(
    r"(?-i:(?:\A|[a-z,]\s+|[.!?\"\x01]\s*)(?!(?:Early|Late|Mid|In|By|Last|This|Next|Since|Until|On|Of|To|The|A|"
    r"From|Between|During|After|Before|Through|Throughout|Around|About|For|But|And|Or|As|At|Then|When|While|With|Both|Only|Every|Each|Till|If|Whether|That|Because)\b)[A-Z][a-z]+\s+)"
)

# "Ana Lund and April Ross", not "in March and April Ross"
_AND_A_NAME = preceding(r"(?-i:\b(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]+),? (?:and|or)\s+")

_VERB_MAY = following(
    r"\s+(?:be|have|not|well|also|never|soon|still|only|even|or|yet|just|in turn|[a-z]+ly\b|[a-z]{2,})\b(?<!\band)(?<!\bas)(?<!\bat)"
    r"(?<!\bby)(?<!\bin)(?<!\bof)(?<!\bto)(?<!\bon)(?<!\bwas)(?<!\bwere)(?<!\bwhen)(?<!\bthat)(?<!\bthe)(?<!\bbut)(?<!\bfor)(?<!\bfrom)"
    r"(?<!\bwith)(?<!\bafter)(?<!\bbefore)(?<!\buntil)(?<!\bis)(?<!\bthrough)"
)

_MARCH_NOUN = following(
    r"\s+(?:on|to|toward|towards|through|into|against|for|up|down|past|back|of|organi[sz]ers?|route|madness)\b"
)
# "the March 14 alliance", "26 July Movement", "9 May Street": what is named after a day.
_NAMED_FOR = following(
    r"\s+(?:\d+\s+)?(?:(?-i:(?:Youth |Martyrs'? )?(?:Movement|Alliance|Coalition|Group|Brigades?|Division|Battalion|Regiment|Revolution|Organi[sz]ation|Front|Party|"
    r"Square|Street|Avenue|Road|Stadium|University|Airport|Hospital|Bridge|District))|movement|alliance|coalition|bloc)\b"
)
_BEYOND = preceding(r"\b(?:pre|post)-")
# "the March accession", "a March report": what a month is set before, where "the March drew thousands".
_OF_MARCH = following(
    r"\s+(?-i:[a-z]+(?:ion|ment|ing|ure|ence|ance|ity|ship|al)|report|deal|law|ruling|vote|accord|treaty|offensive|figures?|"
    r"data|issue|letter|order|trial|game|sales|survey|study|memo|speech|interview|visit|talks|trip|coup|protests?|rally)\b"
)


_TO_A_MONTH = following(
    r"\s?[-/]\s?(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{4}\b"
)  # "Jan - Mar 2018"


def month(around: Around) -> bool:
    """A month standing alone: "in May", not "may", "March on Washington", "April Jones" or "Jan Novak"."""
    word = around.match
    if word[0].islower() or _NAMED_FOR.match(around.after) or _BEYOND.search(around.before):
        return False
    if person(around) or quoted(around) or around.before.endswith("Black "):
        return False
    before, after = around.before, around.after
    low = word.lower()
    if low == "may":
        if _FORENAME.search(before):
            return False
        return bool(_PREPOSED.search(before)) or (not (word.isupper() or _VERB_MAY.match(after)) and _ends(after))
    if low == "march":
        if _FORENAME.search(before):
            return False
        thing = re.match(r"\s+([a-z]+)", after)
        if thing and (thing[1] in HAPPENED | SCHEDULED or (_OF_MARCH.match(after) and not _MARCH_NOUN.match(after))):
            return True  # "the March attack"
        if _MARCH_NOUN.match(after) and not preceding(
            r"\b(?:in|since|until|last|next|by|during|early|late|from|[a-z]{3,}est)\s+"
        ).search(before):
            return False
        return not preceding(r"\b(?:the|a|long|death|this|protest|peace|freedom|their|million[- ]man)\s+").search(
            before
        )
    if low in {"april", "june", "august"} and re.match(r"\s+[A-Z][a-z]+", after):
        return bool(_PREPOSED.search(before)) and not _AND_A_NAME.search(before)
    if (
        len(low) <= 4
        and not word.endswith(".")
        and low in {"jan", "mar", "dec", "sep", "nov", "oct", "feb", "apr", "jun", "jul", "aug", "sept"}
    ):
        shown = preceding(r"\b(?:in|since|until|last|by|from|to)\s+").search(before) or _TO_A_MONTH.match(after)
        return bool(shown) and not re.match(r"\s+[A-Z][a-z]", after)
    return True


def _ends(after: str) -> bool:
    return not after.strip() or bool(
        re.match(r"\s*[.,;:)\x01\"']|\s+(?:and|when|after|before|to|was|were|is|through|that|as|in|at|by|of)\b", after)
    )


_ATTACKS = following(
    r"\s+(?:(?:\w+\s+)?attacks?|(?:\w+\s+)?hijack\w+|terror\w*|strikes|suicide|commission|victims?|memorial|museum|"
    r"master-?mind|conspirators?|families)\b"
)


def the_attacks(around: Around) -> bool:
    """“The Sept. 11 attacks", "9/11": the day of 2001, unlike "on Sept. 11"."""
    if around.match == "9/11":
        return not re.match(r"[/.\-]?\d", around.after) and not re.search(r"[\d/$.\-]\Z", around.before)
    return around.match[0].isupper() and bool(_ATTACKS.match(around.after))


_LANDED = following(r"\s+(?:landings?|invasion|beach(?:es)?|veterans?|anniversar|commemorat|assault|hero(?:es)?)")
_ON_D_DAY = preceding(r"\b(?:on|of|known as|called|before|after|since|until)\s+")


def d_day(around: Around) -> bool:
    """“The D-Day landings", "on D-Day": not "Monday is D-day for Greece"."""
    if not around.match.isupper() and around.match[2] != "D":
        return False
    return bool(
        _LANDED.match(around.after) or (_ON_D_DAY.search(around.before) and not around.after.startswith(" for "))
    )


_RANKED = re.compile(r"the [a-z]+(?:-[a-z]+)? [a-z]+\Z", ANY_CASE)
_RANKS = re.compile(r" the [a-z]+\Z", ANY_CASE)


def month_day(around: Around) -> bool:
    """A month with a day: "May 5", not "may 5", "March 50,000", "May 5-3" nor "its pre-May 5 state"."""
    if around.match[0].islower() and not around.match[0].isdigit() and around.match[:3].lower() in {"may", "mar"}:
        return False
    if _NAMED_FOR.match(around.after) or _BEYOND.search(around.before):
        return False
    if (
        (_RANKED.match(around.match) or _RANKS.search(around.match))
        and re.match(r"\s+[a-z]", around.after)
        and not _NO_NOUN.match(around.after)
    ):
        return False  # "the first July election", "in August the first army"
    return not following(
        r"[.,:]\d|%|-(?:\d{3}|(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))[a-z])|\s?(?:percent|per cent|million|billion)\b"
    ).match(around.after)


def spoken_day(around: Around) -> bool:
    """A day as it is spoken: "on January fifth", not "in May third-quarter profit"."""
    return around.match[0].isupper() and month_day(around) and ends_as_day(around)


_ON_THE = preceding(r"\b(?:on|until|till|by|since|from|before|after|(?:later|earlier) than)\s+(?:at least\s+)?")
_NO_NOUN = following(
    r"\s*(?:[.;:)\x01]|,(?!\s*\d)|\Z)|\s(?:and(?! \d)|but|when|because|in|at|he|she|they|it|was|were|is|to|for|by|while|with|the|an?|his|her|their|its|we|i|you|some|all|no|there)\b"
)


_OPENING = preceding(r"(?-i:\bOn|\bAt|\bBy|\bIn)\s+")
# "On the 5th Colonel Strand left", "On the 5th Strand was killed"; the ranked are units, courts, streets and lords.
_SOMEBODY = following(
    r"\s(?-i:(?:Lieutenant|Major|Captain|Colonel|General|Admiral|Marshal|King|Queen|Prince|President|Bishop|Archbishop|Sir|Mrs?|Dr)\b"
    r"|(?:(?!(?:Army|Corps|Division|Brigade|Regiment|Battalion|Company|Squadron|Fleet|Infantry|Cavalry|Guards|Rifles|Foot|Hussars|Dragoons|"
    r"Panzer|Street|Avenue|Congress|Circuit|District|Ward|Amendment|Floor|Earl|Duke|Lord|Baron)\b)[A-Z][a-z]+|(?!floors|holes|minutes|laps|graders)[a-z]+s) "
    r"(?:[a-z]+ed|was|were|had|left|fell|came|went|took|met|lost|won|sent|rode|began|fought|held|gave|led|broke|struck|sank|fled)\b)"
)
# "An attack on the 19th failed.": not "on the 19th failed attempt".
_BEFELL = following(
    r"\s(?:failed|succeeded|followed|began|ended|came|brought|cost|lasted|killed|left)"
    r"(?=\s*[.,;]|\s(?:and|but|as|because|when|with|without|in|at|to|after|by|for|from|until|the|an?|his|her|their|its|him|them|more|only|some|nothing|news|word|another|two|three|"
    r"four|five|six|\d+)\b)"
)


_WHEN = preceding(r"\b(?:when|once) ")
_CAME = following(r" (?:passed|came|arrived|dawned|approached)\b")


def day_of_month(around: Around) -> bool:
    """A day of the month by its number alone: "on the 14th", not "on the 14th floor"."""
    if _WHEN.search(around.before):
        return _CAME.match(around.after) is not None  # "when the 10th passed"
    if not (_ON_THE.search(around.before) or _SET_FOR.search(around.before)):
        return False
    return ends_as_day(around)


def ends_as_day(around: Around) -> bool:
    """Ends its phrase: "the morning of the 7th", not "the morning of the 7th day"."""
    somebody = _OPENING.search(around.before) and _SOMEBODY.match(around.after)
    return bool(somebody or _NO_NOUN.match(around.after) or _BEFELL.match(around.after))


# "one Friday in 1972", "on a Monday.": some such day, nobody says which
_UNSAID_DAY = following(
    r"(?:\s+(?:morning|afternoon|evening|night))?(?:\s*(?:[.,;:)]|$)|\s+(?:in|of|when|at|and|or|but|because|before|after)\b)"
)


# "one August Sunday", "on a winter Monday"
_SOME_MONTHS = preceding(
    r"\b(?:one|an?|any|some)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|fall|winter)\s+"
)

_TO_A_DAY = following(r" ?- ?(?-i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
_FROM_A_DAY = preceding(r"\b(?-i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,2}\.? ?- ?")


def weekday(around: Around) -> bool:
    """A weekday as a name: "Sun." needs its dot, "sun" and "sat" are none; nor is "Black Friday" or "Sunday Times"."""
    word = around.match.rstrip(".").lower()
    if quoted(around) or re.match(r"\.(?:com|org|net)\b", around.after):
        return False
    if len(word) <= 5 and not word.endswith("day"):
        if not around.match[0].isupper():
            return False
        if _TO_A_DAY.match(around.after) or _FROM_A_DAY.search(around.before):
            return False  # "open Mon-Fri"
        if word in {"sun", "sat", "wed", "mon"} and not around.match.endswith("."):
            return False
    if preceding(r"\b(?:one|an?|any|some|each other)\s+").search(around.before) and _UNSAID_DAY.match(around.after):
        return False
    if _SOME_MONTHS.search(around.before):
        return False
    if preceding(
        r"\b(?:recent|typical|average|every other|black|bloody|red|good|ash|palm|super|fat|cyber|ruby|easter|whit|holiday|robinson|joe|(?:my|his|her|your|the) man|jack|manic|freaky|stormy|blue|"
        r"giving|shrove|spy|sheffield|taking back|(?-i:Mail|Independent) on|(?:on|[\"'`]) ?fox news)\s+"
    ).search(around.before):
        return False
    return not following(
        r"\s+(?-i:school|best|drivers?|roasts?|league|Times|Telegraph|Herald|Mirror|Mail|Express|Independent|Post|Evening Post|Sun|World|Paper|People|School|Bloody|Addams|Weld|"
        r"(?:Night )?(?:Live|Football|Fever|Lights|Baseball|Hockey|Massacre)|Murder Club|(?:Morning )?(?:Futures|Herald))\b"
    ).match(around.after)


def capitalised(around: Around) -> bool:
    """Only with a capital: "Easter", "Christmas"."""
    return any(part[:1].isupper() for part in around.match.split())


_SAID_OF = following(
    r"\s*(?:[.;:)]|,(?!\d)|\Z)|\s(?:he|she|they|it|the|his|her|their|in|at|when|was|were|and(?! \d)|by|to)\b"
)


def of_an_old_year(around: Around) -> bool:
    """“Christmas Day 800 he was crowned": not "Christmas Day 800 people"."""
    return capitalised(around) and _SAID_OF.match(around.after) is not None


_SEASON_BEFORE = preceding(
    r"\b(?:in|by|since|until|during|from|of|last|next|this|through|for|early|late|mid|every|each|as|that|to|following|previous|into|throughout|before|after|all|spent)[\s-]+(?:the\s+)?"
)

_NAMED = re.compile(
    r"\b(?!Last|Next|This|Early|Late|In|By|Every|The)(?:[A-Z]\.|[A-Z][a-z]+)\s+\Z"
)  # "Donald C. Winter"


_HELD = following(r"\s+(?:(?:counter-?)?(?:offensives?|campaign|fighting)|(?-i:timetables?|schedules?))\b")
_CLOSED = following(r"\s*(?:[.,;:)\x01]|$)")
_SET_FOR = preceding(r"\b(?:planned|scheduled|due|slated|expected|pencilled in|earmarked|set) for ")


# "had to winter there"
_TO_WINTER = preceding(
    r"\b(?:had|have|has|decided|forced|resolved|obliged|prepared|planned|chose|ordered|intended|hoped|wanted|able) to\s+"
)


def season(around: Around) -> bool:
    """A season as a time: "in the summer", "this fall", "a spring offensive", "planned for spring", not "a fall in
    prices", "Spring Street", "summer camp".
    """
    if _HELD.match(around.after):
        return True
    if re.match(r"-(?!long\b|time\b|spring|summer|autumn|fall\b|winter)[a-z]", around.after) or _TO_WINTER.search(
        around.before
    ):
        return False  # "the fall-out", "the spring-barley harvest"
    word = around.match.lower().split()[-1]
    if word == "spring" and _SET_FOR.search(around.before) and _CLOSED.match(around.after):
        return True
    if word in {"fall", "spring", "springs"} and not around.match.lower().startswith("the"):
        return bool(
            preceding(r"\b(?:in|by|since|until|during|early|late|mid|of|into|throughout)[\s-]+").search(around.before)
        ) and bool(
            re.match(
                r"\s*[.,;:)\x01\"']|\s+(?:and|when|after|before|to|was|were|of \d|as|the|he|she|they)\b", around.after
            )
        )
    if word == "fall":
        return bool(preceding(r"\b(?:in|by|during|until|since|for|of)\s+").search(around.before)) and not re.match(
            r"\s+(?:in|of|from)\b", around.after
        )
    if around.match[0].isupper() and (
        re.match(r"\s+[A-Z][a-z]", around.after) or _NAMED.search(around.before) or person(around)
    ):
        return False
    return not re.match(
        r"\s+(?:camp|street|house|olympics|games|palace|school|jobs?|home|coat|clothes|hill|training|solstice|break|fashion|terms?|semester|of (?:love|discontent)|(?-i:River|Creek|Lake|Valley|Mountains?|Canyon|Bridge|Hotel|Inn))\b|'s tale\b",
        around.after,
        ANY_CASE,
    ) and (
        around.match.lower().startswith("the")
        or bool(_SEASON_BEFORE.search(around.before))
        or around.match[0].isupper()
    )


_VERSION = preceding(r"\b(?:versions?|release|firmware|build|software|android|ios|kernel)\s+v?")


def figures(around: Around) -> bool:
    """A date in figures stands alone: no further figure, slash or point follows."""
    if (around.start and around.text[around.start - 1] in "$/.-:#") or _VERSION.search(around.before):
        return False
    return not re.match(r"[/\-:]\w|\.\d|%", around.after)


def stamped(around: Around) -> bool:
    """As cameras and forms print it: "30 Aug 08", the month in short; not "on 20 April 20 people"."""
    short = re.fullmatch(r"\d+ [a-z]{3,4}\.? \d+", around.match, ANY_CASE)
    return short is not None and re.match(r"\s*(?:[.,;)\x01](?!\d)|$)", around.after) is not None


def ends_the_phrase(around: Around) -> bool:
    """Nothing follows that it could count: not "on 1 January 10000 marched"."""
    return re.match(r"\s*(?:[.;:)]|$)", around.after) is not None


def capital_month(around: Around) -> bool:
    """The month named with a capital: "last March", not "this march"."""
    return any(word[0].isupper() for word in around.match.split()[1:])


_NATIONAL = re.compile(
    r"(?:independence|memorial|labou?r|victory|mother'?s|father'?s|election|flag|veterans) day", ANY_CASE
)
# "Ukraine's Independence Day", "Indian Independence Day"; "America's" is the one that is known
_OF_A_NATION = preceding(
    r"(?-i:\b(?!America'|U\.?S\.?'|American )(?:[A-Z][\w.]*(?:'s|s')|[A-Z][a-z]+(?:ian|ish|ese|ani|can|ean|i)))\s+"
)


def holiday(around: Around) -> bool:
    """A named day standing alone: capitalised, and no part of a longer name ("Christmas Island", "Easter Rising")."""
    if not any(part[:1].isupper() for part in around.match.split()):
        return False
    if re.search(r"\bwhite\s+\Z|[\"`]\s?\Z", around.before, ANY_CASE) or a_work(around):
        return False
    if _NATIONAL.match(around.match) and _OF_A_NATION.search(around.before):
        return False
    return not re.match(
        r"\s+(?:Island|Rising|Bunny|Carol|Seals?|Parade|Massacre|Offensive|Tree|Price)\b|\s+(?:tree|trees|card|cards|carols?|gifts?|presents?|lights?|shopping|dinner|turkey|eggs?|bunny|party|movies?|songs?|music|decorations?|sales)\b|'s\b",
        around.after,
    )
