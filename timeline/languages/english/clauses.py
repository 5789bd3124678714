"""The English words that open clauses, report speech, plan, deny, and name events."""

from timeline.languages.clauses import Clauses, Forms
from timeline.languages.english.verbs import INTRANSITIVE, REGULAR, irregular


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DOUBLING = _words(
    "abet acquit admit ban bar beg bet cap chat clap commit compel control cut defer deter dispel drag drop "
    "dub equip expel fan fit flag flip grab grip gun hop hug incur infer jam jog kidnap lag log map mob mug "
    "net occur omit outbid pat patrol permit pin plan plot plug pop prefer quit ram rebel refer regret repel "
    "rid rig rip rob rub run sag scan scrap set ship shop shrug shut sin sit skid skip slam slap slip slot "
    "snap spin split spot spur stab star stem step stir stop strip stun submit sum swap swim tap tip top "
    "transfer transmit transplant trap trim tug win wrap zip"
)


def _s(base: str) -> str:
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _ed(base: str) -> str:
    if base in _DOUBLING:
        return base + base[-1] + "ed"
    if base[-1] == "y" and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("d" if base[-1] == "e" else "ed")


def _ing(base: str) -> str:
    if base in _DOUBLING or base in {"begin", "forget", "get", "hit", "let", "put", "spit", "swim", "dig"}:
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    return (base[:-1] if base[-1] == "e" and not base.endswith(("ee", "oe", "ye")) else base) + "ing"


def _forms() -> Forms:
    """Every form of every verb: `forms.past["began"] == "begin"`."""
    forms = Forms({}, {}, {}, {}, {})
    for base in ("control", "travel", "cancel", "label", "level", "model", "signal", "total", "fulfil", "quarrel"):
        forms.add(base, _s(base), base + "led", base + "led", base + "ling")
    for base, past, participle in irregular():
        forms.add(base, _s(base), past, participle, _ing(base))
    for base in set(REGULAR.split()) - set(forms.base):
        past = _ed(base)
        forms.add(base, _s(base), past, past, _ing(base))
    return forms


_NEGATED = """
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't can't shouldn't
mustn't
"""
_CLAUSAL = """
say tell announce report claim state add note warn argue insist admit acknowledge declare confirm deny explain
suggest write tweet reply respond comment remark stress emphasise emphasize reiterate estimate predict allege
assert contend concede conclude reveal disclose testify complain promise pledge vow think believe learn find
show know indicate inform understand hear expect speculate mention observe recall swear hint repeat hope fear
submit maintain feel decide agree see realise realize remember discover mean prove ensure demonstrate order rule demand propose recommend
"""
_STATEMENTS = """
say tell announce report claim state add note warn argue insist admit acknowledge declare confirm deny explain
suggest write tweet post reply respond comment remark stress emphasise emphasize reiterate estimate predict
allege assert contend concede conclude reveal disclose testify accuse urge denounce condemn criticise criticize
describe blame praise complain promise pledge vow demand inform speculate quote cite mention observe recall
apologise apologize welcome dismiss hint brief propose recommend talk publish interview
"""

_CLAIMS = _words(
    "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions speculation suspicion "
    "suspicions fears theory accusation accusations charge charges"
)

_COUNT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""

# Classes of event, each: verbs, then nouns. Two words of a class may tell one event; the first class of a word counts.
_TYPES = {
    "arrest": "arrest detain jail imprison capture seize abduct kidnap round apprehend; arrest detention raid roundup "
    "round-up crackdown abduction kidnapping imprisonment capture sweep purge manhunt",
    "kill": "kill gun murder die perish assassinate execute slay massacre behead drown dead; death killing murder massacre "
    "assassination execution slaying manslaughter",
    "shoot": "shoot; shooting gunfire",
    "bomb": "bomb shell; bombing airstrike shelling bombardment",
    "attack": "attack strike ambush invade storm assault stab; attack strike invasion assault offensive stabbing "
    "ambush siege",
    "clash": "clash; clash skirmish",
    "explode": "explode detonate erupt; explosion blast eruption blowout",
    "fire": "burn ignite; fire blaze wildfire inferno",
    "injure": "injure wound hurt; injury",
    "damage": "damage destroy devastate ruin; damage destruction devastation",
    "infect": "infect contract diagnose; infection diagnosis",
    "protest": "protest demonstrate march rally riot; protest demonstration march rally riot sit-in walkout",
    "uprising": "rebel revolt; uprising unrest revolution revolt rebellion",
    "elect": "vote elect; election by-election vote referendum ballot poll primary runoff run-off",
    "sue": "sue; lawsuit suit",
    "charge": "charge indict prosecute arraign; indictment prosecution",
    "convict": "convict; conviction",
    "sentence": "sentence; sentence",
    "trial": "; trial hearing",
    "rule": "rule; ruling verdict judgment",
    "appeal": "appeal; appeal",
    "extradite": "extradite; extradition",
    "meet": "meet attend convene; meeting summit talks conference congress session forum gathering",
    "visit": "visit tour; visit tour trip",
    "release": "launch release unveil introduce debut publish present issue; launch release unveiling introduction debut "
    "publication presentation keynote",
    "buy": "buy acquire purchase merge sell; acquisition merger purchase takeover sale buyout",
    "agree": "agree sign settle ratify; agreement deal settlement treaty accord ceasefire truce pact armistice",
    "crash": "crash collide derail; crash collision derailment",
    "sink": "sink capsize; sinking",
    "collapse": "collapse burst; collapse",
    "disappear": "disappear vanish; disappearance",
    "spill": "spill leak gush; spill leak",
    "quake": "; earthquake quake tremor aftershock",
    "flood": "flood; flood flooding",
    "storm": "; storm hurricane tornado cyclone typhoon",
    "disaster": "; disaster accident catastrophe tragedy",
    "seal": "cap plug seal; capping",
    "resign": "resign oust sack depose quit topple step dismiss; resignation ouster dismissal departure coup overthrow",
    "appoint": "appoint name nominate hire; appointment nomination",
    "war": "fight battle; war battle conflict fighting",
    "operation": "; campaign operation mission",
    "found": "found establish create; founding foundation creation establishment",
    "build": "build construct; construction",
    "report": "; report statement interview speech address announcement remarks comments testimony",
    "begin": "begin start open; beginning opening start",
    "end": "end close finish cease shut; end closure shutdown",
    "free": "free acquit; acquittal",
    "flee": "flee evacuate escape; evacuation exodus",
    "crime": "rape torture; crime crimes rape torture genocide abuse atrocity",
    "theft": "steal snatch rob loot smuggle; robbery theft heist burglary",
    "rise": "rise increase climb jump surge soar; rise increase surge",
    "fall": "fall drop decline plunge slump tumble; fall drop decline plunge slump",
    "win": "win defeat beat; win victory defeat triumph rout thrashing drubbing",
    "discover": "discover find detect identify uncover; discovery detection",
    "ban": "ban prohibit outlaw; ban prohibition",
    "deploy": "deploy dispatch; deployment",
    "expel": "expel deport; expulsion deportation",
    "postpone": "postpone delay; postponement delay",
    "wed": "marry wed; wedding marriage",
    "hack": "hack; hack breach",
    "replace": "replace succeed; replacement",
    "inaugurate": "inaugurate; inauguration swearing-in investiture",
    "approve": "approve endorse; approval endorsement",
    "investigate": "investigate probe; investigation inquiry probe",
    "bury": "bury; burial funeral",
    "withdraw": "withdraw retreat; withdrawal retreat pullout",
    "rescue": "rescue; rescue",
    "poison": "poison; poisoning",
    "pardon": "pardon; pardon amnesty",
    "search": "search; search",
    "evict": "evict; eviction",
    "boycott": "boycott; boycott",
    "blockade": "blockade; blockade",
    "persecute": "persecute; persecution",
    "test": "test; test",
    "fly": "fly; flight",
    "land": "land; landing",
    "debate": "debate; debate",
    "offer": "offer; offer bid",
    "divorce": "divorce; divorce",
}
# What may be called by a general word: "the disaster" may be a spill.
_KINDS = {"disaster": "crash sink collapse spill quake flood storm explode fire"}
# Nouns of events that have no class with others.
_SINGLE = """
event incident scandal crisis festival ceremony tournament championship match race game concert decision birth
anniversary reform recession lockdown embargo default bailout hijacking blackout parade violence census audit outbreak
famine drought tsunami landslide mudslide avalanche stampede mutiny vigil seizure curfew shootout standoff outage
pandemic epidemic quarantine recount handover premiere overdose suicide
"""


def _event_types() -> tuple[dict[str, str], frozenset[str]]:
    """Word to class, verbs by base form and nouns with their plurals; and the nouns."""
    types: dict[str, str] = {}
    nouns: set[str] = set()
    for name, row in [*_TYPES.items(), *((noun, f";{noun}") for noun in _SINGLE.split())]:
        verbs, _, things = row.partition(";")
        for verb in verbs.split():
            types.setdefault(verb, name)
        for noun in things.split():
            for form in (noun, _s(noun)):
                types.setdefault(form, name)
                nouns.add(form)
    return types, frozenset(nouns)


_EVENT_TYPES, _EVENT_NOUNS = _event_types()


def _apostrophes(text: str) -> frozenset[str]:
    return frozenset([*text.split(), *text.replace("'", "’").split()])


_PHRASAL = {
    "call": "off up",
    "set": "up off",
    "carry": "out",
    "shut": "down",
    "blow": "up",
    "break": "up off",
    "give": "up",
    "take": "over up",
    "put": "off up out",
    "hand": "over down",
    "lay": "off down",
    "turn": "down",
    "pick": "up",
    "shoot": "down",
    "tear": "down",
    "hold": "up",
}

CLAUSES = Clauses(
    code="english",
    forms=_forms(),
    intransitive=_words(INTRANSITIVE),
    be=_apostrophes("is are was were be been being am 's 're 'm isn't aren't wasn't weren't"),
    have=_apostrophes("has have had having 've hasn't haven't hadn't"),
    do=_apostrophes("do does did don't doesn't didn't"),
    future=_apostrophes("will shall 'll won't wo"),
    modal=_apostrophes("would could may might can ca must should 'd wouldn't couldn't can't cannot mustn't shouldn't"),
    singular=_apostrophes("is was has does isn't wasn't hasn't doesn't"),
    past_auxiliaries=_apostrophes("was were had did wasn't weren't hadn't didn't"),
    nobody=_words("no none nobody no-one neither"),
    negations=_apostrophes("not n't never hardly cannot no-one nobody" + _NEGATED),
    aspect=_words("begin start open continue resume stop cease keep help manage try attempt"),
    adverbs=_words(
        "also then now still just already recently later again soon even only not never always often once twice "
        "further together almost about more most less so too ever yet instead all both first far well back home "
        "abroad en masse however meanwhile nevertheless moreover himself herself itself themselves"
    ),
    adverb_ending="ly",
    particles=_words("up out off down away over back on in along around together"),
    subordinators=_words(
        "after before when while because although though if unless until till once since whereas as whether lest "
        "whenever wherever why"
    ),
    conditionals=_words("if unless whether lest"),
    questions=_words("why whether if"),
    relatives=_words("who which whose whom where that"),
    coordinators=_words("and but or yet nor &"),
    prepositions=_words(
        "in on at by for from to of with about into over under between among against during since until till "
        "before after through within without near outside inside around across along behind beyond despite per "
        "than like unlike as via toward towards upon off out up down amid following throughout regarding "
        "concerning including because"
    ),
    determiners=_words(
        "the a an this that these those his her its their our my your each every some any no another both all "
        "many most several few more other such what which whose"
    ),
    sexes={
        **dict.fromkeys(
            _words("mother wife widow sister daughter woman girl aunt niece actress mrs ms miss lady"), "she"
        ),
        **dict.fromkeys(_words("father husband widower brother son man boy uncle nephew actor mr sir lord"), "he"),
    },
    pronouns=_words("he she it they we i you this these those there one him her them us me himself itself themselves"),
    personal=_words("he she it they we i his her its their this these that them"),
    plurals=_words("police people men women children crews troops forces others"),
    subjects=_words("he she it they we i you there who"),
    reporting=_words(_CLAUSAL) | _words(_STATEMENTS) | _words("threaten ask reject call"),
    fates=_words("missing dead killed injured wounded hurt stolen lost drowned sick infected"),
    naming=_words("call name dub term"),
    utterances=_words(
        "interview interviews speech address letter broadcast sermon tweet memo e-mail email column testimony video message "
        "statement post recording podcast report study article dossier reply response complaint petition"
    ),
    addressing=_words("tell remind assure inform warn"),
    clausal=_words(_CLAUSAL),
    sure_verbs=_words("say tell believe think know learn hear insist admit argue announce warn allege suggest"),
    statements=_words(_STATEMENTS),
    planning=_words(
        "plan schedule slate expect set intend hope aim want promise pledge vow propose prepare seek try decide "
        "agree threaten offer demand ask urge order invite"
    ),
    willing=_words("expect intend want seek decide agree prepare threaten"),
    foreseen=_words("planned scheduled expected proposed upcoming forthcoming"),
    prevented=_words("refuse fail decline cancel postpone avoid prevent delay avert block abandon scrap"),
    denying=_words("deny dispute refute clear acquit exonerate absolve"),
    nearly=_words("nearly almost"),
    multiplying=_words("double triple treble quadruple halve"),
    scheduled=_words("begin start open resume end close finish conclude expire"),
    arising=_words("break erupt flare ensue follow"),
    supporting=_words(
        "give take make hold have get see strike reach receive grant win lose launch stage mount conduct lead file lodge suffer "
        "undergo commit perform wage deliver hand impose pass return complete"
    )
    | {"carry out", "hand down"},
    harm=_words("die kill injure wound hurt drown displace"),
    causes=_words("after when as"),
    results=_words(
        "kill injure wound hurt destroy leave claim damage wreck ruin displace hit strike shake rock devastate ravage prompt "
        "spark trigger unleash"
    ),
    hearsay=_words("reportedly allegedly apparently supposedly purportedly"),
    supposing=_words("say believe think report allege rumour rumor presume suspect understand fear claim know suppose"),
    alleging=_words("accuse suspect allege charge implicate"),
    admitting=_words("admit confess recall regret"),
    claims=_CLAIMS,
    contents=_words("news fact idea view belief hope hopes sign signs evidence proof warning warnings concern concerns")
    | _CLAIMS,
    quoting=_words("say"),
    untrue=_words("false untrue wrong baseless unfounded fake fabricated denied dismissed rejected"),
    forward="forward",
    intensifiers=_words("so such"),
    emerging=_words("emerge appear seem transpire happen turn follow"),
    took="took",
    along="with",
    existing="there",
    fragments=_words("to of off than"),
    postponing=_words("give postpone adjourn delay defer reschedule put push move"),
    occasions=_words("when as"),
    persons=_words("who whom whose"),
    things=_words("which"),
    scheduling=_words("plan schedule slate set expect propose"),
    bound=_words("due likely set expected scheduled supposed meant"),
    foretold=_words("planned scheduled expected promised agreed intended hoped feared predicted forecast"),
    subjunctive=_words("demand urge ask request propose recommend suggest insist order"),
    demanding=_words("demand urge ask call order request want seek"),
    comparisons=_words("than like unlike versus vs compared"),
    shares=_words("most many some all half several few both majority none hundreds dozens thousands"),
    every=_words("all any every each no"),
    ones=_words("one ones those that"),
    ranks=_words("first second third fourth fifth sixth last latest only worst best most least"),
    superlative="est",
    sources=_words("from against"),
    levels=_words("level levels prices standards rates terms dollars"),
    comparing=_words("later ago about-ago year-earlier"),
    amounts=_words(
        "million billion trillion thousand hundred percent cent per % $ £ € euros euro dollars pounds yen roubles rubles francs "
        "crowns people cases deaths tonnes tons barrels one two three four five six seven eight nine ten"
    ),
    links=_words(
        "after before following since until despite because than like unlike about for to from against over into"
    ),
    probing=_words("into"),
    indefinite=_words("a an"),
    definite=_words("the this that these those"),
    anaphors=_words("development move decision announcement incident step measure deal plan event events"),
    settings=_words("in at during"),
    locating=_words("in at near outside off"),
    citing=_words("see cf compare"),
    blaming=_words(
        "charge accuse convict implicate suspect indict acquit name involve jail sentence try want sue question"
    ),
    detaining={"hold": "detain"},
    befalling=_words(
        "arrest detain jail imprison sentence kidnap abduct murder shoot appoint elect nominate extradite expel deport "
        "acquit pardon marry"
    ),
    unshared=_words("bear"),
    letting=_words("help let make see watch hear"),
    owners={"his": "he", "her": "she", "its": "it", "their": "they"},
    phrasal={verb: _words(particles) for verb, particles in _PHRASAL.items()},
    linking=_words("remain seem appear"),
    going=_words("go"),
    taking={"vote": _words("for against on"), "opt": _words("for"), "apply": _words("for"), "agree": _words("on")},
    moving=_words("go leave come travel fly sail drive return depart head"),
    lasting=_words("for in within over during throughout the these those first last next past some of"),
    parts=_words("wreck wreckage remains ruins debris rubble hull site scene cause"),
    spells=_words(
        "night nights evening morning afternoon hours day days weekend week weeks month months year years end start beginning middle"
    ),
    whole_times={"the year": "P1Y", "the decade": "P10Y", "the month": "P1M", "the quarter": "P1Q"},
    ending=_words("to ended ending through until"),
    afters=_words("after following during"),
    befores=_words("before"),
    backward=_words(
        "previously earlier later then formerly originally ever before since afterwards afterward subsequently "
        "once ago again next soon already eventually"
    ),
    event_nouns=_EVENT_NOUNS,
    event_endings=("tion", "tions", "sion", "sions", "ment", "ments"),
    no_events=_words(
        "family italy july only reply supply apply rally ally assembly early population nation station "
        "institution organisation organization constitution region version section edition position condition "
        "million billion television government department apartment parliament document documents government's "
        "commission pension option tension tensions regulation regulations legislation petition question questions"
    ),
    event_types=_EVENT_TYPES,
    broader={kind: name for name, kinds in _KINDS.items() for kind in kinds.split()},
    common=_words(
        "people person persons man men woman women thing things way ways time times number numbers part lot group "
        "year month week day today more new first last next other same many much around back really even bn "
        "hundred thousand million billion trillion cent percent lrb rrb"
    ),
    not_verbs=_words(
        "hundred red bed united need seed speed shed hatred sacred wicked indeed watershed bloodshed feed breed based related "
        "so-called limited unlimited armed used unprecedented unchanged unarmed unnamed unidentified unconfirmed unemployed unwanted "
        "undisclosed unfinished unmanned embattled third second may march august mr left"
    )
    - _words("left used based"),
    light=_words(
        "be have do make take get go come give keep put let seem appear become remain stay stand lie happen occur hold "
        "hope expect want need like use see look show feel face document register"
    ),
    stop_words=_words(
        "the a an this that these those his her its their our my your each every some any no another both all "
        "many most several few more other such what which whose he she it they we i you who there him them us me "
        "of in on at by for from to with about into over under between among against during since until before "
        "after through within without near as than and but or nor if when while where because although though is "
        "are was were be been being has have had having do does did will would could may might can must should "
        "not n't 's ’s also then now still just already only so too very one two up out off down said say says mr "
        "mrs ms lrb rrb"
    ),
    honorifics=_words(
        "mr mrs ms miss dr prof professor sir lord lady president vice-president prime minister chancellor "
        "senator sen rep representative governor gov mayor gen colonel col capt sgt lt ambassador chairman cfo "
        "coo founder co-founder ceo archbishop cardinal spokesman spokeswoman spokesperson former deputy monday "
        "tuesday wednesday thursday friday saturday sunday january february july september october november december"
    ),
    name_endings=_words("Inc Corp Ltd Co LLC PLC plc AG SA"),
    numbers={word: value for value, word in enumerate(_COUNT.split())}
    | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
    | {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000},
    at_least=_words("least over more than above exceeding"),
    at_most=_words("most many under fewer less below"),
    about=_words("about around some nearly almost approximately roughly estimated"),
    tolls=_words("toll"),
    completing=_words("up"),
    souls=_words("lives"),
    aged=_words("aged age ages both"),
    someone=_words("man woman boy girl child baby teenager youth toddler pensioner student soldier officer"),
    labels=_words(
        "no number article section paragraph clause chapter page part flight room unit route highway zone block protocol "
        "resolution rule law act version"
    ),
    measures=_words(
        "% percent per - years days hours months weeks minutes kilometres kilometers miles metres meters km"
    ),
    partial=_words("one some most many several few each any none half last first second third another"),
    ranked=("th", "rd", "nd"),
    including=_words("including among"),
    sparing=_words("save saved saves saving rescue rescued rescues rescuing"),
    idioms={
        "give": {"way": "collapse"},
        "go": {"on trial": "trial", "on strike": "strike", "missing": "disappear", "to the polls": "vote"},
        "stand": {"trial": "trial"},
        "blow": {"up": "explode"},
        "set": {
            **dict.fromkeys(["... on fire", "... ablaze", "... alight", "fire to"], "burn"),
            "... free": "free",
        },
        "catch": {"fire": "burn"},
        "open": {"fire": "shoot"},
        "step": {"down": "resign", "aside": "resign"},
        "beat": dict.fromkeys(["was _", "were _", "been _", "being _"], "torture"),
        "burst": {"into flames": "burn"},
        "jail": {"... for": "sentence"},
        "send": dict.fromkeys(["... to prison", "... to jail"], "sentence"),
        "put": {"... on trial": "trial", "... to death": "execute"},
        "find": {"... not guilty": "acquit", "... guilty": "convict", "to": "determine"},
        "see": {"last _": "disappear"},
        "miss": dict.fromkeys(["is _", "are _", "was _", "were _", "been _", "still _"], "disappear"),
        "lose": {"their lives": "die", "his life": "die", "her life": "die"},
        "appear": {"in court": "court", "before a": "court"},
        "take": {
            "office": "inaugurate",
            "the oath": "inaugurate",
            "effect": "effect",
            **dict.fromkeys(["hostages", "... hostage"], "kidnap"),
            **dict.fromkeys(["... into custody", "... prisoner"], "arrest"),
            **dict.fromkeys(["over as", "over from", "over in", "over on", "over at", "over after"], "succeed"),
            "over": "takeover",
        },
        "place": dict.fromkeys(["... under arrest", "... under house arrest"], "arrest"),
        "swear": dict.fromkeys(
            ["was _", "were _", "been _", "being _", "in as", "in by", "in on", "in at"], "inaugurate"
        ),
        "assume": {"office": "inaugurate"},
        "concede": {"defeat": "lose"},
        "admit": {"defeat": "lose"},
        "cast": dict.fromkeys(["... ballots", "... votes"], "vote"),
        "sweep": {"to victory": "win", "to power": "win"},
        "clear": dict.fromkeys(["... takeover", "... merger", "... acquisition", "... deal"], "approve"),
        "break": {"out of": "escape"},
        "snap": {"up": "buy"},
        "come": {"into force": "effect", "into effect": "effect"},
        "enter": {"into force": "effect"},
    },
    figures={
        **dict.fromkeys(
            ["kill", "murder", "die", "execute", "massacre", "dead", "death", "deaths", "killed", "victim"],
            "killed",
        ),
        **dict.fromkeys(
            [
                "arrest",
                "detain",
                "jail",
                "imprison",
                "capture",
                "round",
                "abduct",
                "kidnap",
                "arrests",
                "detentions",
                "detainees",
                "arrested",
            ],
            "detained",
        ),
        **dict.fromkeys(["injure", "wound", "hurt", "injured", "wounded", "injuries"], "injured"),
        **dict.fromkeys(["missing", "disappear", "vanish"], "missing"),
        **dict.fromkeys(["evacuate", "displace", "flee", "homeless"], "displaced"),
        **dict.fromkeys(["infect", "infected", "infections"], "infected"),
    },
)
