"""What English shows around an expression: relation words, the tense of the governing verb, reporting verbs."""

import re

from timeline.languages.context import Context
from timeline.languages.english.things import (
    ANNOUNCING,
    ARRANGED,
    GATHERINGS,
    HAPPENED,
    MEASURED,
    MEASURES,
    PRONOUNCED,
    PUBLISHING,
    SCHEDULED,
    WRITTEN,
)
from timeline.languages.english.verbs import REGULAR, irregular
from timeline.languages.english.words import PARTS, UNITS
from timeline.languages.hanging import Hanging
from timeline.languages.hours import Hours
from timeline.languages.years import Years
from timeline.values import Relation, Tense

RELATIONS = {
    "since": Relation.SINCE, "until": Relation.UNTIL, "till": Relation.UNTIL, "through": Relation.UNTIL, "by": Relation.BY,
    "before": Relation.BEFORE, "after": Relation.AFTER, "following": Relation.AFTER, "from": Relation.FROM, "starting": Relation.FROM,
    "beginning": Relation.FROM, "to": Relation.TO, "during": Relation.DURING, "throughout": Relation.DURING,
    "over": Relation.DURING, "within": Relation.DURING,
}  # fmt: skip

_PAST = (
    "was were had did died said told went came took gave made got left met won lost saw found thought felt kept held began became brought bought "
    "built caught chose drew drove fell fled flew fought forgave froze grew hung heard hid knew laid led lent lay paid quit ran rang rose sang "
    "sank sat sold sent shook shot shut slept spoke spent stood stole struck swore swept swam taught tore threw understood woke wore withdrew proved "
    "wrote hit cut set hurt read beat broke been done gone taken given seen known shown spoken written "
    "arisen arose ate awoke beaten bitten blew blown bore born borne broken clung crept dealt drank dug eaten flown flung forbade forbidden "
    "foresaw forgot forgotten frozen knelt lain leapt lit meant mistook overcame oversaw overthrew overthrown overtook rebuilt retaken retook "
    "ridden rode rung shone shrank slid sought sprang spun strove stuck sung swung torn undergone undertook underwent upheld wept withdrawn "
    "withheld withstood worn wove woven put cast burst split fed misled shed "
    "risen fallen grown begun drawn driven chosen thrown sworn stolen proven shaken sunk hidden"
)  # fmt: skip
_PRESENT = "is are has have does do says say seems appears remains am"
_FUTURE = (
    "will shall may might should must can could wo ca ll upcoming forthcoming effective payable matures expires scheduled slated due takes begins starts opens ends planned plans planning "
    "enters leaves hosts hears decides concludes departs joins retires celebrates convenes reconvenes publishes elects expires unveils holds "
    "resigns testifies arrives returns tentatively meets travels flies resumes closes reopens goes faces turns marks lapses defends reappears shuts"
)  # fmt: skip
_TENSES: tuple[tuple[Tense, str], ...] = (
    ("past", _PAST),
    ("present", _PRESENT),
    ("future", _FUTURE),
    ("intended", "would"),
)

_FINITE = frozenset(_PAST.split()) & frozenset(past for _, past, participle in irregular() if past != participle)

_INTENTS = (
    "going plan plans planned planning expected expects expect scheduled due set slated hope hopes hoping hoped about want wants wanted ready "
    "likely intend intends intended aims vowed agreed supposed pledged needs ought promised refuses booked advised arranged is are was were be continue decided forecast threatened threatens threaten threatening vow vows preparing prepares ordered invited urged asked called "
    "agreement plan offer decision deadline proposal motion bill permission pact intention right option"
)  # fmt: skip
_REPORTING = (
    "said says told announced reported reports stated added confirmed denied declared claimed warned wrote disclosed acknowledged insisted revealed"
)  # fmt: skip
_CHANGES = "rise fall drop increase decrease decline growth jump slump surge dip gain loss"
_DEMANDING = (
    "ask asks asked demand demands demanded insist insists insisted propose proposes proposed recommend recommends recommended "
    "request requests requested require requires required suggest suggests suggested"
)
_PUT_OFF = (
    *(
        f"{verb} {until}"
        for verb in ("forward", "closed", "off", "back", "deadline", "given")
        for until in ("until", "till", "to")
    ),
    "forward from",
)
_POSTPONING = "adjourned postponed moved delayed rescheduled deferred pushed extended suspended remanded cancelled canceled delaying postponing deferring"
_AHEAD = tuple(
    f"{goes} {where}"
    for goes in ("go", "goes", "going", "head", "heads")
    for where in ("on trial", "on sale", "on strike", "on show", "to trial", "to court", "to the polls")
)
_NEARING = (
    " avert",
    " there is",
    " there are",
    *(f" {heads} {where}" for heads in ("head", "heads", "is heading", "are heading") for where in ("toward", "into")),
)
_COMES = (
    " comes out", " comes into force", " comes into effect", " comes up for a vote", " comes to a vote", " kicks off", " gets under way",
    " gets underway", " follow on", " follows on", " continues", " runs out", " run out", " avert",
    " comes up for renewal", " come up for renewal", " is up for re-election", " are up for re-election", " is up for reelection",
    " are up for reelection", " is possible", " are possible", " is shut", " are shut", " is closed", " are closed", " is out", " are out", " sits again",
    " sit again", " is back in court", " are back in court", " is next in court", " are next in court", " appears in court",
    " appears before magistrates", " insist", " insists", " await", " awaits", " awaiting", " airs", " debuts",
    " to go before", " to go until", " runs until", " runs through", " lasts until", " runs till", ", out", " ruled out of", " ruled out for", " which reports", " runs to", " extends to",
)  # fmt: skip
_COMPLETED = (
    "came into force", "came into effect", "entered into force", "entered service", "came to power", "came to light", "came under fire", "took place", "took effect", "took office",
    "took power", "took over", "took off", "took part", "went missing", "went on trial", "went on sale", "went on strike", "went into effect",
    "went to war", "went to trial", "went ahead", "broke out", "broke down", "set off", "set sail", "got under way", "got underway",
    "was born", "stepped down", "gave birth", "fell ill", "caught fire", "ran aground", "opened fire", "lost power",
)  # fmt: skip
_SETTING = (
    "announced set called scheduled agreed planned ordered invited promised booked offered asked urged proposed approved picked chose chosen "
    "named gave given granted allowed moved put pushed extended postponed delayed deferred brought arranged organised organized backed rejected "
    "supported organising organizing arranging scheduling calling setting sought needed faced left received secured got fixed advertised cancelled canceled cleared rescheduled "
    "drew drawn summoned billed listed slated pencilled lined earmarked designated paired laid had thought knew felt"
)
_PROMISING = "promised pledged vowed planned scheduled due slated proposed expected ordered demanded hoped intended set fixed arranged called"
_INTRANSITIVE = (
    "died arrived returned resigned retired remained emigrated collapsed emerged stayed travelled traveled appeared disappeared vanished "
    "lived ended started opened happened occurred ceased expired surrendered revolted mutinied graduated succeeded failed continued lasted "
    "resumed erupted"
)
_WANTING = "expect expects expected want wants need needs ask asks urge urges invite invites"
_SUMMONING = (
    "ordered ordering orders summoned summoning summons urged urging urges asked asking asks called calling calls invited inviting invites "
    "subpoenaed instructed directed remanded bailed released voted"
)
_ATTENDING = (
    "appear", "testify", "return on", "return to court", "return to work", "return for", "report to", "report for", "demonstrate", "march", "rally", "protest",
    "gather", "assemble", "vote", "attend", "stand trial", "take part", "join", "strike", "turn out", "take to the streets", "stay away",
    "stay at home", "stay home", "meet", "boycott", "surrender", "come",
)  # fmt: skip
_FORESEEING = "expects forecasts predicts anticipates foresees awaits await awaiting facing"
_VERBAL = "proceed misses come reopen begin arrive meet go travel resume expire hold gather join hear appear decide elect celebrate testify unveil sit"
_AWAITING = "adopt introduce convene reconvene depart compete expect predict anticipate foresee close open vote start return face fly plan leave play visit stage host debate choose kick"
_LEAVING = (
    "travelling traveling flying leaving departing arriving returning visiting meeting hosting holding retiring marrying closing "
    "opening reopening launching playing coming heading walking debating marching striking voting touring racing away gathering sending staging speaking appearing testifying competing unveiling presenting delivering convening releasing publishing stepping ending starting beginning resuming"
)
_WEATHER = (
    "rain rains rainfall snow snowfall sleet hail ice fog frost gales gale winds wind storms thunderstorms showers blizzards heat "
    "temperatures flooding floods highs lows weather disruption delays"
)
_GOING_THROUGH = (
    "began started saw suffered led survived endured enjoyed spent launched repelled weathered ended finished"
)
_GAINING = "got received left secured knew felt thought gave moved brought put rejected faced needed drew cleared laid"
_YEARLY = "held celebrated observed marked staged gathered presented harvested sown planted picked awarded"
_RETURNING = (
    "come comes rise rises fall falls peak peaks bloom blooms flower flowers flood floods melt melts freeze freezes thaw thaws "
    "breed breeds migrate migrates nest nests swell swells return return spread spreads"
)
_PRONOUNS = frozenset(["him", "her", "them", "it", "me", "us", "you"])
_OBJECTS = (
    "some more several many dozens scores hundreds thousands one two three four five six seven eight nine ten twelve "
    "another both all near outside from with for about off up down out away apart"
)
_STAMPING = tuple(f"{mark}{word}" for word in ("update", "updated", "posted", "published") for mark in (" ", "("))
"""What stands before the hour at which something was put on a page: "(Update 4:45 a.m.)"."""
_RECALLING = (
    "way back on", "way back in", "go back to", "goes back to", "going back to", "went back to", "dates back to", "dated back to",
    "dating back to", "date back to",
)  # fmt: skip
_OPENERS = (
    "in on by at during throughout until between for since from until after before and but then also around about of as the early late it was "
    "later next soon finally thereafter afterwards subsequently eventually again meanwhile first that"
)  # fmt: skip

STRETCHES = frozenset(["during", "throughout", "within", "before", "after", "since", "until", "till", "by", "in"])

_HUNG = ("day", "week", "month", "year")
_WAYS = {"before": -1, "prior to": -1, "after": 1, "following": 1, "from": 1}
_HANGING = Hanging(
    ways=_WAYS,
    eve="of",
    forward=frozenset(["from"]),
    unit=re.compile(
        rf"(?<![\w-])the (?:(?P<unit>{'|'.join(_HUNG)})|(?P<part>{'|'.join(PARTS)})) (?P<way>before|after|following) \Z|(?<![\w-])the (?:very )?eve of (?:the )?\Z",
        re.IGNORECASE,
    ),
    units={word: UNITS[word] for word in _HUNG},
    parts=PARTS,
    lasting=re.compile(
        r"\b(?:for|in|over|during|within|through|lasted|lasting|lasts|last|spent|took|takes|the|those|these) \Z",
        re.IGNORECASE,
    ),
    special=re.compile(
        r"['-]|\b(?:the|trading|working|business|straight|consecutive|successive|school)\b", re.IGNORECASE
    ),
    goes_on=re.compile(
        r"\s*(?:[.,;:?!)\x01\"]|'(?!s\b)|\Z)|\s(?:and|or|but|when|as|that|which|who|the|a|an|he|she|it|they|we|i|in|at|on|with|by|for|"
        r"was|were|is|are|had|has|have|did|because|while|his|her|their|its|no|some|there|after|before)\b",
        re.IGNORECASE,
    ),
)

_HOURS = Hours(
    joints=re.compile(r" [(]| ?- ?| (?:and|or|to|until|till) ", re.IGNORECASE),
    of=re.compile(r"(?: [(][^()]{0,24}[)]|(?P<apart>[)]))?(?: ?,)? (?:on |of |in )?(?:the )?", re.IGNORECASE),
    of_each=re.compile(
        r"(?: curfews?)?,? (?:(?:starting |beginning )?(?:at|from|between|until|till|by|after|before)(?: around| about)?|around|about) ",
        re.IGNORECASE,
    ),
    aside="(",
    between="between ",
    nightly=re.compile(
        r"\b(?:night|night-?time|nightly|overnight|daily|dusk-to-dawn) curfews?(?:,? [a-z']+){0,6},? (?:from|between) \Z",
        re.IGNORECASE,
    ),
)

_YEARS = Years(
    joints=re.compile(
        r"(?:,| ?- ?| ?/ ?|,? (?:and|or|to|until|till|through)(?: again| then)?)(?: (?:in|on|by|of|from))?(?: the)? ?",
        re.IGNORECASE,
    ),
    of=re.compile(r"(?: of| in)? ", re.IGNORECASE),
    asides=re.compile(r" ?[(\[](?:(?:[on]\. ?s\.|old style|new style|or) )?", re.IGNORECASE),
    after_aside=re.compile(r"(?:,? (?:[on]\. ?s\.|[a-z]+(?: [a-z]+)?))?[)\]],? ", re.IGNORECASE),
    owns=re.compile("'s"),
    apposed=re.compile(r",? [(]|(?P<loose> ?, (?:on )?)"),
    closed=re.compile(r" ?[,.;)]|\x01|\Z"),
    held=re.compile(
        r" (?:[a-z][\w'-]* ){1,4}(?:(?:will|would|was|were|is|are|is to|are to|has been) )?(?:be )?(?:held|run|runs|ran|lasts?|"
        r"lasted|began|begins?|starts?|started|opens?|opened|ends?|ended|takes? place|took place|broke out|struck|kicked off|"
        r"kicks off) (?:on|from|in|between|around)(?: the)? ",
        re.IGNORECASE,
    ),
    within=re.compile(r"(?P<loose>,)? (?:on|in) (?:the )?", re.IGNORECASE),
    compared=re.compile(r"(?<!\w)(?:from|than|with|to|over|against|on|as) \Z", re.IGNORECASE),
)

CONTEXT = Context(
    relations=RELATIONS,
    spanning=frozenset(["through"]),
    verbs={word: tense for tense, words in _TENSES for word in words.split()},
    past_end="ed",
    unended=frozenset(
        ["succeed", "proceed", "exceed", "bleed", "breed", "speed", "creed", "greed", "hundred", "indeed"]
    ),
    auxiliaries=frozenset(f"{_FUTURE} {_PRESENT} would could was were had did said".split()),
    contractions=(
        ("'ll", "will"),
        ("won't", "will"),
        ("wouldn't", "would"),
        ("didn't", "did"),
        ("wasn't", "was"),
        ("weren't", "were"),
        ("hadn't", "had"),
    ),
    delivered=frozenset(["delivery", "settlement", "shipment", "expiry", "loading"]),
    needing=frozenset(["need", "needs", "needed", "enough", "sufficient"]),
    traded=frozenset(["contract", "contracts", "futures"]),
    deadlines=frozenset(["until", "till"]),
    at_least=("at", "least"),
    perfects=frozenset(["has", "have", "having"]),
    intents=frozenset(_INTENTS.split()),
    infinitive="to",
    bases=frozenset(REGULAR.split()).union(base for base, _, _ in irregular()),
    sequels=frozenset(["then", "later", "afterwards", "afterward"]),
    postponing=frozenset(_POSTPONING.split()),
    moving=tuple(
        f" {words} "
        for words in (
            "put back",
            "put off",
            "brought forward",
            "held over",
            "carried over",
            "pushed back",
            "pushing back",
            "putting off",
            "putting back",
        )
    ),
    forward="forward",
    joints=frozenset(["and", "but", "or", "until", "before", "to", "through"]),
    as_said="as",
    formerly=frozenset(["originally", "initially", "previously", "first", "once", "earlier", "formerly"]),
    toward=frozenset(
        [
            "response",
            "reaction",
            "answer",
            "reply",
            "guide",
            "visit",
            "trip",
            "return",
            "back",
            "flight",
            "road",
            "route",
            "key",
            "way",
            "access",
        ]
    ),
    relative=frozenset(["who", "whose", "whom", "which"]),
    had_been=("been", "had"),
    ought="ought",
    had_due=frozenset(["was", "were"]),
    showing=(
        (tuple(f" {words}" for words in _RECALLING), "past"),
        ((", beginning", ", starting"), "future"),
        (_STAMPING, "present"),
    ),
    measures=MEASURES | frozenset(_WEATHER.split()),
    early=("as soon as", "as early as", "no earlier than", "no later than"),
    heralds=(
        "as soon as",
        "as early as",
        "no earlier than",
        "no later than",
        "ahead of",
        "between now and",
        "from now until",
        "from now to",
        " is",
        " are",
        *_AHEAD,
        *_COMES,
        *_PUT_OFF,
    ),
    reporting=frozenset(_REPORTING.split()),
    heard="heard",
    hearers=frozenset(
        [
            "court",
            "inquest",
            "inquiry",
            "jury",
            "jurors",
            "tribunal",
            "hearing",
            "magistrates",
            "commission",
            "committee",
        ]
    ),
    openers=frozenset(_OPENERS.split()),
    determiners=frozenset(["a", "an", "the", "his", "her", "its", "their", "this", "that", "than"]),
    conjunction="and",
    pairing=frozenset(["", "and", "or", "and on", "or on", "and in"]),
    linking=frozenset(["that", "than"]),
    announcing=ANNOUNCING,
    telling_of="that",
    finite=_FINITE,
    aside=re.compile(r", (?:which|who|whom|whose|where)\b[^,;.]*,", re.IGNORECASE),
    wishing=frozenset(["would", "could"]),
    certain=frozenset(["will", "shall"]),
    able="could",
    neither=frozenset(["neither", "nor", "nobody", "none"]),
    i="i",
    perceived=frozenset(["heard", "seen", "felt", "smelled", "smelt", "found", "located", "reached", "only"]),
    compared=(" up from ", " down from ", " compared with ", " compared to ", " against ", " versus "),
    outdone=frozenset(["after", "from"]),
    counting=frozenset(["percent", "per", "cent", "million", "billion", "trillion"]),
    amid=tuple(f" {words} of " for words in ("the height", "the peak", "the midst", "the wake", "the aftermath")),
    expecting=("ahead of", " pending ", " eve of", " run-up to"),
    heading=frozenset(["head", "heads", "travel", "take"]),
    bound=frozenset(["to", "for", "into", "back", "home", "on"]),
    nearing=_NEARING,
    chances=frozenset(["chance", "chances", "odds", "likelihood", "risk", "prospect"]),
    wanting=frozenset(_WANTING.split()),
    resolving=frozenset(["agreed", "decided", "vowed", "pledged", "threatened", "promised"]),
    voting=frozenset(["voted"]),
    summoning=frozenset(_SUMMONING.split()),
    attending=_ATTENDING,
    foreseeing=frozenset(_FORESEEING.split()),
    foretold=frozenset(["expected", "anticipated", "forecast", "slated", "tipped", "likely", "unlikely"]),
    they=frozenset(["they", "we"]),
    teams=frozenset(["host", "face", "visit", "play", "meet", "entertain", "welcome", "travel", "take"]),
    intransitive=frozenset(_INTRANSITIVE.split()),
    subjects=frozenset(["he", "she", "it", "they", "we", "i", "you"]),
    adverbial="ly",
    modals=frozenset(["will", "shall", "may", "might", "should", "must", "can"]),
    possessive="'s",
    dating=frozenset(["on", "in", "at", "during", "late", "early", "around", "between"]),
    to_be="be",
    causing=frozenset(["keep", "see", "get", "make"]),
    stretches=STRETCHES,
    article="the",
    happened=HAPPENED,
    concerning=frozenset(["about", "over", "into"]),
    blamed=frozenset(
        [
            "guilty",
            "trial",
            "tried",
            "appeal",
            "appeals",
            "accused",
            "charged",
            "convicted",
            "jailed",
            "sentenced",
            "blamed",
            "acquitted",
            "extradited",
        ]
    ),
    written=WRITTEN,
    partitive="of",
    progressive="ing",
    phases=frozenset(["began", "started", "resumed", "kept", "stopped", "ceased", "quit", "finished"]),
    objects=frozenset(_OBJECTS.split()) | _PRONOUNS,
    pronouns=_PRONOUNS,
    telling=frozenset(["told", "informed"]),
    measured=MEASURED,
    amounts=frozenset(["hundred", "thousand", "million", "billion", "trillion", "dozen"]),
    changes=frozenset(_CHANGES.split()),
    showing_figures=frozenset(["show", "showing", "reveal", "confirm"]),
    publishing=PUBLISHING,
    scheduled=SCHEDULED,
    partaking=frozenset(
        ["held", "won", "lost", "attended", "hosted", "staged", "played", "fought", "watched", "missed"]
    ),
    gaining=frozenset(_GAINING.split()),
    put_forward=frozenset(
        [
            ("set", "out"),
            ("set", "forth"),
            ("set", "up"),
            ("put", "forward"),
            ("put", "down"),
            ("laid", "out"),
            ("drew", "up"),
            ("gave", "up"),
        ]
    ),
    going_through=frozenset(_GOING_THROUGH.split()),
    promising=frozenset(_PROMISING.split()),
    setting=frozenset(_SETTING.split()),
    calling=frozenset(["call", "calls", "called", "calling"]),
    gatherings=GATHERINGS,
    cancelling=frozenset(["off"]),
    bringing=(
        (
            MEASURED,
            frozenset(["reports", "releases", "posts", "publishes", "issues", "discloses", "delivers", "unveils"]),
        ),
        (SCHEDULED, frozenset(["plays", "stages", "contests", "faces", "meets", "hosts"])),
        (PRONOUNCED, frozenset(["gives", "delivers", "hands", "presents", "unveils", "issues", "makes"])),
    ),
    brought_out=frozenset(["published", "released", "paid", "held", "unveiled", "launched", "aired", "screened"]),
    bracing=frozenset(
        [
            "brace",
            "braces",
            "braced",
            "bracing",
            "prepare",
            "prepares",
            "prepared",
            "preparing",
            "ready",
            "readied",
            "gear",
            "geared",
            "gearing",
            "train",
            "trained",
            "training",
            "fit",
            "wait",
            "waits",
            "waiting",
            "doubtful",
            "doubt",
            "available",
            "unavailable",
        ]
    ),
    leaving=frozenset(_LEAVING.split()),
    foretelling=frozenset(
        ["warn", "warns", "warned", "warning", "predict", "predicts", "predicted", "forecast", "forecasts"]
    ),
    weather=frozenset(_WEATHER.split()),
    arranged=ARRANGED,
    purpose="for",
    namesakes=frozenset(["may", "will", "united"]),
    completed=_COMPLETED,
    plural="s",
    awaiting=frozenset(f"{_VERBAL} {_AWAITING}".split()),
    verbal=frozenset(_VERBAL.split()),
    adverbs=frozenset(["still", "newly", "recently", "yet", "previously", "widely", "highly", "so-called", "then"]),
    pending=frozenset(
        ["planned", "scheduled", "proposed", "upcoming", "forthcoming", "expected", "looming", "pending"]
    ),
    lapsing=frozenset(["expired", "lapsed", "ended", "matured"]),
    looming=frozenset(["approaching", "looming", "nearing"]),
    failing=frozenset(["did", "didn't", "failed", "never"]),
    unheld=frozenset(["not", "yet", "never", "collapsed", "failed", "faltered", "stalled"]),
    habits=frozenset(["usually", "normally", "typically", "traditionally", "always", "used"]),
    used="used",
    opening=frozenset(["open", "staffed", "manned"]),
    lasting=frozenset(["runs", "lasts", "extends", "stretches"]),
    cycles=frozenset(["season", "monsoon", "year"]),
    yearly=frozenset(_YEARLY.split()),
    returning=frozenset(_RETURNING.split()),
    growing=frozenset(
        [
            "plant",
            "sow",
            "harvest",
            "reap",
            "bloom",
            "flower",
            "breed",
            "nest",
            "spawn",
            "hatch",
            "migrate",
            "hibernate",
        ]
    ),
    conditions=frozenset(["if", "unless"]),
    awaited=frozenset(["if", "unless", "once", "when", "until", "till", "before", "after"]),
    demanding=frozenset(_DEMANDING.split()),
    confessing=frozenset(["admit", "admits", "deny", "denies"]),
    singular=frozenset(["he", "she", "it"]),
    threats=frozenset(
        [
            "threatened",
            "threatens",
            "threatening",
            "warned",
            "warns",
            "warning",
            "vowed",
            "vows",
            "promised",
            "promises",
        ]
    ),
    asking=frozenset(
        [
            "asked",
            "ask",
            "asking",
            "wondered",
            "wonder",
            "see",
            "know",
            "known",
            "knew",
            "sure",
            "unclear",
            "doubt",
            "questioned",
            "check",
            "as",
        ]
    ),
    ranks=frozenset(["first", "second", "third", "fourth", "last", "latest", "only"]),
    losing=frozenset(["losing", "pleading", "admitting", "suffering", "failing", "refusing", "denying", "winning"]),
    unwilling="would",
    negation="not",
    denial="n't",
    withheld=frozenset(
        [
            "comment",
            "say",
            "elaborate",
            "discuss",
            "confirm",
            "disclose",
            "speculate",
            "specify",
            "identify",
            "name",
            "answer",
        ]
    ),
    hanging=_HANGING,
    hours=_HOURS,
    recurring=re.compile(r", |,? (?:and|or|to|through) | ?- ?", re.IGNORECASE),
    ending=re.compile(
        r"(?<!\w)(?:and|,) (?:(?:will|would|is to|are to|was to|were to|should|must) )?"
        r"(?:end|finish|conclude|close|expire|reopen|resume|return)(?:s|d|ed)? (?:on |in |at )?(?:the )?\Z",
        re.IGNORECASE,
    ),
    years=_YEARS,
)
