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
    """Lower-case words by what they do in a sentence.

    `reporting` verbs tell that somebody said, those of `naming` not behind it, `utterances` are where it is said; of
    these `clausal` take a clause without "that", and `statements` make the event itself an act of saying. `planning`
    verbs leave open whether it happens, `prevented` say it did not. `light` verbs name no act by themselves, `results`
    are what events do to people and things. An amount, of figures and `amounts`, after one of `sources` is what another
    is held against ("from 12 in 2016"); so is what one of the rules `comparing` read ("from a year earlier"). `nobody`
    as subject or object says it did not happen, and so does `nearly` but before one `multiplying`. `supposing`,
    `alleging` verbs and `claims` (nouns, perhaps `untrue`) are somebody's word for it, `admitting` a fact. What one of
    `scheduling` or `bound` ("due") sets, or one of `demanding` wants, is a plan; what goes as `foretold` is none; what
    one of `postponing` puts off until a day, or is brought `forward` to it, is planned for it. Who is told stands
    behind one of `addressing`. The date of one of `occasions` ("when") is that of its main clause. `ranks` and the
    `superlative` with "since" tell no event. Of a number, one `completing` a verb may stand before it ("rounded up
    26"), `including` says that it is part of another, `sparing` that nothing befell it, `tolls` before it and `souls`
    behind it that so many died. It is an age behind one of `aged` or `someone` ("a woman of 71"), a name behind one of
    `labels`, another measure before one of `measures`; of it some are taken by a number, one of `partial` or one with
    the ending of the `ranked`. What people came to `harm` by stands behind one of `causes`. `afters` and `befores` put
    in order; `spells` have a date as their own ("the night of"), lengths `ending` in one lasted. `blaming` verbs are
    not of the day of the crime; `befalling` ones are done to people only. `linking` and `going` forms are verbs behind
    any noun. `idioms` maps a verb and the words behind it to the one verb that says the same ("gave way").
    `event_types` maps a verb or noun to the class of event it names; `event_nouns` are the nouns among them; `broader`
    maps a class to the one whose words may stand for it. `common` words tell no two events apart. What comes of one of
    the `intensifiers` stands behind "that" ("so ill that he died"); the "it" that `took` a time is nothing, and so is
    the "there" of what is `existing`. Behind `along` ("with") a participle is no verb. With one of the `fragments`, not
    at the head of its sentence, begins no clause that could stand alone.
    """

    code: str
    forms: Forms
    intransitive: Words
    be: Words
    have: Words
    do: Words
    future: Words
    modal: Words
    past_auxiliaries: Words
    singular: Words
    negations: Words
    nobody: Words
    aspect: Words
    adverbs: Words
    adverb_ending: str
    particles: Words
    subordinators: Words
    conditionals: Words
    relatives: Words
    coordinators: Words
    prepositions: Words
    determiners: Words
    pronouns: Words
    personal: Words
    plurals: Words
    subjects: Words
    reporting: Words
    naming: Words
    fates: Words
    utterances: Words
    clausal: Words
    addressing: Words
    sure_verbs: Words
    statements: Words
    planning: Words
    prevented: Words
    foreseen: Words
    denying: Words
    nearly: Words
    multiplying: Words
    results: Words
    harm: Words
    causes: Words
    hearsay: Words
    supposing: Words
    alleging: Words
    admitting: Words
    claims: Words
    untrue: Words
    scheduling: Words
    postponing: Words
    forward: str
    intensifiers: Words
    took: str
    along: str
    existing: str
    fragments: Words
    occasions: Words
    persons: Words
    things: Words
    bound: Words
    foretold: Words
    demanding: Words
    comparisons: Words
    ones: Words
    shares: Words
    ranks: Words
    superlative: str
    sources: Words
    comparing: Words
    amounts: Words
    links: Words
    probing: Words
    settings: Words
    locating: Words
    blaming: Words
    befalling: Words
    linking: Words
    going: Words
    definite: Words
    anaphors: Words
    backward: Words
    lasting: Words
    spells: Words
    ending: Words
    whole_times: Mapping[str, str]
    afters: Words
    befores: Words
    event_nouns: Words
    event_endings: tuple[str, ...]
    no_events: Words
    event_types: Mapping[str, str]
    broader: Mapping[str, str]
    common: Words
    not_verbs: Words
    stop_words: Words
    light: Words
    honorifics: Words
    name_endings: Words
    numbers: Mapping[str, int]
    at_least: Words
    at_most: Words
    about: Words
    tolls: Words
    completing: Words
    sparing: Words
    souls: Words
    aged: Words
    someone: Words
    labels: Words
    measures: Words
    partial: Words
    ranked: tuple[str, ...]
    including: Words
    figures: Mapping[str, str]
    idioms: Mapping[str, Mapping[str, str]]
    verbal: Words = field(init=False)
    """Every form that may begin a verb group, regular pasts aside."""
    phases: Words = field(init=False)
    """Every form of the verbs in `aspect`."""
    classes: Words = field(init=False)
    """Every class of event, that of saying with them."""

    def __post_init__(self) -> None:
        helpers = self.be | self.have | self.do | self.future | self.modal | {"to"}
        forms = frozenset(form for table in self.forms for form in table)
        phases = (form for table in self.forms for form, base in table.items() if base in self.aspect)
        object.__setattr__(self, "verbal", helpers | (forms - self.not_verbs))
        object.__setattr__(self, "phases", frozenset(phases))
        object.__setattr__(self, "classes", frozenset([*self.event_types.values(), SAYING]))
