"""What finding clauses needs to know of a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Words = frozenset[str]
SAYING = "say"
"""The class of what somebody said."""


class Forms(NamedTuple):
    """Verb forms to their base: `forms.past["began"] == "begin"`."""

    base: dict[str, str]
    present: dict[str, str]
    past: dict[str, str]
    participle: dict[str, str]
    gerund: dict[str, str]

    def add(self, base: str, present: str, past: str, participle: str, gerund: str) -> None:
        """Enter one verb; while the tables are being built only."""
        for table, form in zip(self, (base, present, past, participle, gerund), strict=True):
            table.setdefault(form, base)


@dataclass(frozen=True, slots=True)
class Clauses:
    """Lower-case words by what they do in a sentence."""

    code: str
    """Its ISO 639-1 code, "en"."""
    forms: Forms
    """Verb forms to their base."""
    intransitive: Words
    """Verbs whose participle describes no noun: "the men died"."""
    be: Words
    """Forms of the auxiliaries, with their negations."""
    have: Words
    do: Words
    future: Words
    modal: Words
    past_auxiliaries: Words
    """Those of the past."""
    singular: Words
    """Those that say it of one: "which was"."""
    negations: Words
    nobody: Words
    """As subject or object it says that it did not happen."""
    aspect: Words
    """Verbs of phase: the second verb tells what happens."""
    adverbs: Words
    """What may stand inside a verb group."""
    adverb_ending: str
    particles: Words
    """What goes with a verb: "round up"."""
    subordinators: Words
    conditionals: Words
    questions: Words
    """Behind a verb of saying, what they open is what was asked: "asked whether it was safe"."""
    relatives: Words
    coordinators: Words
    prepositions: Words
    determiners: Words
    sexes: Mapping[str, str]
    """Nouns and forms of address to the pronoun of whom they speak of: "mother" to "she"."""
    pronouns: Words
    personal: Words
    """Those that stand for somebody or something named before."""
    plurals: Words
    """Nouns of many without the ending."""
    subjects: Words
    """Pronouns that are a subject."""
    reporting: Words
    """Verbs that tell that somebody said."""
    naming: Words
    """Of these, those that tell so only before what was said: "called it a kill"."""
    fates: Words
    """What became of people, behind "confirmed"."""
    utterances: Words
    """Where it is said: "in an interview"."""
    clausal: Words
    """Verbs of reporting that take a clause without "that"."""
    addressing: Words
    """Those behind which stands who is told."""
    sure_verbs: Words
    """Those whose past is never a participle behind its noun."""
    statements: Words
    """Those that make the event itself an act of saying."""
    planning: Words
    """Verbs that leave open whether it happens."""
    prevented: Words
    """Verbs that say it did not."""
    willing: Words
    """Of these, those whose forms are verbs behind "and" and before "to": "opened it and | expect to leave"."""
    foreseen: Words
    """What a noun is that is to come: "planned protests"."""
    denying: Words
    nearly: Words
    """It did not happen, but for one of `multiplying`: "nearly doubled"."""
    multiplying: Words
    results: Words
    """What events do to people and things; the event is told, not what it did."""
    scheduled: Words
    """Verbs for when something begins or ends, before its date: "before the holidays | end on 14 August"."""
    arising: Words
    """What events themselves do: "a fire broke out"."""
    supporting: Words
    """Verbs whose object is the act where it names one: "gave its approval"."""
    harm: Words
    """What befalls people."""
    causes: Words
    """What they came to harm by stands behind one of these."""
    hearsay: Words
    supposing: Words
    """Verbs, in the passive, that are somebody's word for it: "is said to have"."""
    alleging: Words
    admitting: Words
    """Verbs that make it a fact."""
    quoting: Words
    """Verbs that stand before who speaks: ", | said Hale"."""
    contents: Words
    """What a clause behind "that" tells: "the news | that he fled"."""
    claims: Words
    """Nouns that are somebody's word for it."""
    untrue: Words
    """What says of one of the `claims` that it is not so."""
    scheduling: Words
    """Verbs that set a plan."""
    postponing: Words
    """Verbs that put off until a day, or bring `forward` to it."""
    forward: str
    intensifiers: Words
    """What comes of it stands behind "that": "so ill that he died"."""
    emerging: Words
    """Verbs with an "it" that is nothing, before "that": "it emerged on Monday that"."""
    took: str
    """“It took five years": the "it" is nothing."""
    along: str
    """Behind it a participle is no verb: "with two confirmed"."""
    existing: str
    """“There was an explosion": the word stands for what is named behind the verb."""
    fragments: Words
    """What begins no clause that could stand alone, but at the head of its sentence."""
    occasions: Words
    """The date of one is that of its main clause: "when"."""
    persons: Words
    """Relatives for people."""
    things: Words
    """Relatives for things."""
    bound: Words
    """What is a plan: "due"."""
    foretold: Words
    """What goes so is none: "as planned"."""
    subjunctive: Words
    """Verbs of what shall be done: "demanded that he | go"."""
    demanding: Words
    """Verbs for what is wanted, a plan."""
    comparisons: Words
    every: Words
    """Behind a noun with one a participle tells of no one event: "any bridge | built before 1975"."""
    ones: Words
    """What stands for a noun: "those of 2017"."""
    shares: Words
    ranks: Words
    """What tells no event with "since", with the `superlative`: "the first since 2011"."""
    superlative: str
    sources: Words
    """An amount behind one is what another is held against: "from 12 in 2016"."""
    comparing: Words
    """Rules that read what an amount is held against: "from a year earlier"."""
    levels: Words
    """What a year before it only measures: "from 2010 levels"."""
    amounts: Words
    """What an amount is of."""
    links: Words
    """Prepositions that part a phrase from what it hangs on."""
    probing: Words
    settings: Words
    """What happens in an event has its date: "in a speech of 2017"."""
    locating: Words
    citing: Words
    """What a bracket begins with that names a source: "(see Ilves v. Orlen, 12 June 2012)"."""
    blaming: Words
    """Verbs that are not of the day of the crime."""
    detaining: Mapping[str, str]
    """What, done to people, is another act: "ten were held"."""
    befalling: Words
    """Verbs for what is done to people only: "arrested Hale"."""
    unshared: Words
    """Verbs whose auxiliary only one right behind shares: "was born in May and | moved"."""
    letting: Words
    """Verbs behind whose object another verb stands as it is: "helped them | cross"."""
    owners: Mapping[str, str]
    """Whose it is, to the pronoun that stands for the same: "its" to "it"."""
    phrasal: Mapping[str, Words]
    """Verbs to the words that belong to them before an object: "called | off a strike"."""
    linking: Words
    """Verbs whose forms are verbs behind any noun."""
    taking: Mapping[str, Words]
    """Verbs to the prepositions of their object, whose date is theirs: "voted | for the deal on Monday"."""
    moving: Words
    """Verbs of going for something: "left | for talks"."""
    going: Words
    """The same where a preposition follows."""
    indefinite: Words
    definite: Words
    anaphors: Words
    """Nouns that point back to an event: "the move"."""
    backward: Words
    """What tells of another time than the story's: "earlier"."""
    lasting: Words
    parts: Words
    """Of one of a thing no more is told: "the wreck of the ship, which sank"."""
    spells: Words
    """What has a date as its own: "the night of"."""
    ending: Words
    """Behind a length, with a date, it lasted until then."""
    whole_times: Mapping[str, str]
    afters: Words
    """What says that something came after another."""
    befores: Words
    """What says that it came before."""
    event_nouns: Words
    """The nouns among `event_types`."""
    event_endings: tuple[str, ...]
    no_events: Words
    event_types: Mapping[str, str]
    """A verb or noun to the class of event it names."""
    broader: Mapping[str, str]
    """A class to the one whose words may stand for it."""
    common: Words
    """What tells no two events apart."""
    not_verbs: Words
    stop_words: Words
    light: Words
    """Verbs that name no act by themselves."""
    honorifics: Words
    name_endings: Words
    numbers: Mapping[str, int]
    at_least: Words
    at_most: Words
    about: Words
    tolls: Words
    """What says before a number that so many died."""
    completing: Words
    """Of a number, what may stand between it and its verb: "rounded up 26"."""
    sparing: Words
    """Before a number it says that nothing befell so many: "saved 23"."""
    souls: Words
    """What says so behind the number."""
    aged: Words
    """A number behind one is an age."""
    someone: Words
    """So is one behind "of" and one of these: "a woman of 71"."""
    labels: Words
    """Behind one it is a name: "room 12"."""
    measures: Words
    """Before one it is another measure."""
    partial: Words
    """Of it some are taken by one of these, a number, or the ending of the `ranked`."""
    ranked: tuple[str, ...]
    including: Words
    """What says that it is part of another number."""
    figures: Mapping[str, str]
    """What a verb or noun counts."""
    idioms: Mapping[str, Mapping[str, str]]
    """A verb and the words behind it, or before "_", to the verb that says the same: "gave way", "last _" of "see".

    Words behind "..." may stand behind an object: "set ... on fire".
    """
    verbal: Words = field(init=False)
    """Every form that may begin a verb group, regular pasts aside."""
    auxiliaries: Words = field(init=False)
    """Every form of the auxiliaries."""
    phases: Words = field(init=False)
    """Every form of the verbs in `aspect`."""
    classes: Words = field(init=False)
    """Every class of event, that of saying with them."""

    def __post_init__(self) -> None:
        auxiliaries = self.be | self.have | self.do | self.future | self.modal
        forms = frozenset(form for table in self.forms for form in table)
        phases = (form for table in self.forms for form, base in table.items() if base in self.aspect)
        object.__setattr__(self, "auxiliaries", auxiliaries)
        object.__setattr__(self, "verbal", auxiliaries | {"to"} | (forms - self.not_verbs))
        object.__setattr__(self, "phases", frozenset(phases))
        object.__setattr__(self, "classes", frozenset([*self.event_types.values(), SAYING]))
