"""The words around an expression that matter, as a language lists them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.languages.hanging import Hanging
from timeline.languages.hours import Hours
from timeline.languages.years import Years
from timeline.values import Relation, Tense

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Context:
    """Words, word pairs and endings, each in lower case and without its punctuation, by what they show."""

    # -- what relates, stands before or opens
    relations: Mapping[str, Relation]
    """The word before that relates without being in the span: "since"."""
    at_least: tuple[str, str]
    """What may stand behind it: "since at least 2012"."""
    spanning: Words
    """Relations that a part of the day lasts through: "through the night"."""
    dating: Words
    """What may stand between a verb and its date: "on"."""
    openers: Words
    """What may stand before an expression that opens a sentence: "but in"."""
    determiners: Words
    """What shows that the expression stands inside a noun phrase: "a 2017 crackdown"."""
    linking: Words
    """Determiners that may also begin a clause: "the rig that exploded"."""
    possessive: str
    """The ending that shows the same: "Wednesday's ruling"."""
    partitive: str
    """“The letter of 5 May"."""
    purpose: str
    """“Tickets for Saturday"."""
    stretches: Words
    """What makes the name of a period after it, with or without the `article`, a time: "during the siege"."""
    article: str
    sequels: Words
    """What goes on from the date before: "then"."""
    joints: Words
    """What does so where no comma stands: "and"."""
    conjunction: str
    pairing: Words
    """What makes one of two dates: "on Sunday or Monday"."""
    aside: re.Pattern[str]
    """A clause that says nothing of the date before it: ", which hopes to grow,"."""

    # -- verbs
    verbs: Mapping[str, Tense]
    """What tense a word shows."""
    past_end: str
    """The ending of the past."""
    unended: Words
    """Words that end so and are none: "succeed"."""
    ending: re.Pattern[str]
    """A verb that ends what the date before it began: "begins on Monday and ends on"."""
    finite: Words
    """Forms of the past that no participle has: "saw"."""
    progressive: str
    """The ending of what goes on."""
    phases: Words
    """Verbs of beginning and ending with it: "stopped making"."""
    contractions: tuple[tuple[str, str], ...]
    """Endings and the word they stand for: "'ll", "will"."""
    auxiliaries: Words
    """They decide over a participle after them: "will be held"."""
    perfects: Words
    """A participle right after one of these is past: "has risen"."""
    to_be: str
    """A participle after it is not past yet."""
    causing: Words
    """Nor is one after these: "will keep the road closed"."""
    infinitive: str
    bases: Words
    """Verbs as they stand behind it, but not always where one of `toward` stands before: "response to attack"."""
    toward: Words
    relative: Words
    """They begin a clause that says who somebody is: "who had landed in July"."""
    had_been: tuple[str, ...]
    """What was set after it was set then, read backwards: "had been due"."""
    ought: str
    had_due: Words
    """And with an infinitive of the perfect was to come: "was to have married"."""
    as_said: str
    """And what is `as_said` was not: "retired, as planned, on"."""
    formerly: Words
    """And so was what these stand before: "originally scheduled"."""
    completed: tuple[str, ...]
    """Phrases of the past that a date may follow at once: "took effect on"."""
    adverbs: Words
    """What may stand between a determiner and a participle: "a still unspecified date"."""
    adverbial: str
    """The ending of other adverbs: "hopes partly to"."""
    namesakes: Words
    """Verbs that are names or months with a capital: "May"."""
    reporting: Words
    """Verbs of saying."""
    heard: str
    hearers: Words
    """The verb of those to whom it is said in public: "the court heard on Monday"."""
    telling: Words
    """Verbs of saying that have a person as object: "told reporters"."""

    # -- what is to come
    modals: Words
    """They put even a chronology's line ahead: "1 May: it will begin"."""
    certain: Words
    """And even a participle: "will have been held for a year on Friday"."""
    wishing: Words
    """What somebody has just announced that he "would" do is to come."""
    able: str
    """“Could"; with a `negation`, behind `neither` or `i` and before what is `perceived` it tells the past."""
    neither: Words
    i: str
    perceived: Words
    intents: Words
    """Words that put a following infinitive ahead: "expected to"."""
    wanting: Words
    """Those of them that may have an object before it: "expect the storm to"."""
    resolving: Words
    """And those that may have a date before it: "agreed on Monday to"."""
    voting: Words
    """Verbs that a date beside them makes such: "voted on Monday to shut it in", not "voted to shut it on"."""
    summoning: Words
    """And those that may have one where what it does is of `attending`: "ordered him to appear"."""
    attending: tuple[str, ...]
    foreseeing: Words
    """Verbs whose object is to come: "expects a rise"."""
    foretold: Words
    """What is to come behind a form of "be": "is expected on Monday"."""
    awaiting: Words
    """Verbs that have it ahead in the present, seen by a `plural` before them or one of `they`: "polls close"."""
    verbal: Words
    """Those of them that are no nouns: "it was closed and they | resume"."""
    plural: str
    they: Words
    teams: Words
    """Verbs between two names of teams: "Marrow face Brod on Saturday"."""
    intransitive: Words
    """Verbs in the past that are no participles of a thing: "died"."""
    subjects: Words
    """Pronouns with a verb of the past behind them: "he left"."""
    pending: Words
    """What is still to come: "Friday's planned march"."""
    looming: Words
    """And so is what ends its clause so: "with Friday's deadline approaching, they met"."""
    lapsing: Words
    """What "would have" done so has been kept from it, and was to: "would have expired on"."""
    failing: Words
    """What did not come, behind a joint and what was to: "was due on Friday but did not appear"."""
    unheld: Words
    """Or what `perfects` say of it: "the truce that was due in May has collapsed"."""
    habits: Words
    """What is so every time is of no one year: "they usually meet in May", "they `used` to"."""
    used: str
    opening: Words
    """And so are the days it is, each week: "is open from Monday to Friday"."""
    lasting: Words
    """Verbs of what lasts so long each time, and what does: "the season runs from"."""
    cycles: Words
    yearly: Words
    """And so is what is done so in a month: "is held in May"."""
    returning: Words
    """And what does so in a season: "comes back in the winter"."""
    growing: Words
    """Or in a month: "they plant in March"."""
    conditions: Words
    """What they stand over is to come: "if"."""
    awaited: Words
    """And so is what they stand over in the present: "once the ban is lifted"."""
    demanding: Words
    """And so is what a verb behind these without its ending says: "demanded that he appear on"."""
    singular: Words
    confessing: Words
    """What somebody denies or admits doing is over."""
    threats: Words
    """And so is what it threatens: "threatened to resign if the vote was lost on"."""
    asking: Words
    """But not behind these: "asked if"."""
    heralds: tuple[str, ...]
    """Words that put what follows ahead: "as early as"."""
    measures: Words
    """What a headline says will be from a day on: "truce from Sunday"."""
    early: tuple[str, ...]
    """But those of them that tell the past behind one of its verbs: "knew as early as"."""
    showing: tuple[tuple[tuple[str, ...], Tense], ...]
    """Words right before a date, each with a blank before it, and where they put it: "goes back to", ", starting"."""
    compared: tuple[str, ...]
    """And what a figure is `compared` with is over: "down from 83 percent in June"."""
    outdone: Words
    """And so is it behind these where only a word of `counting` stands behind it: "after 3 percent in June"."""
    counting: Words
    amid: tuple[str, ...]
    """“At the height of the protests on 5 January": over, unless the verb is of what is to come."""
    expecting: tuple[str, ...]
    """Words that put a thing set beforehand ahead: "ahead of the results on Tuesday"."""
    nearing: tuple[str, ...]
    """Words that do so with a verb of the present: "heads towards elections in May"."""
    chances: Words
    """What there is of something that comes by a day: "a 30 percent chance of rain by Friday"."""
    delivered: Words
    """What is traded before it comes: "oil for August delivery"."""
    needing: Words
    """What is enough, with an infinitive, lasts until a day to come: "needed money to feed them through"."""
    traded: Words
    """And so is what is `traded` itself: "the December contract"."""
    deadlines: Words
    """What does so before an expression that an infinitive follows: "until Friday to reply"."""
    postponing: Words
    """Verbs of putting off: "adjourned until"."""
    moving: tuple[str, ...]
    """The same in two words: "put back to"."""
    forward: str
    """And what is brought `forward` from a day was to be later than it is now."""
    promising: Words
    """Verbs of promising and planning, whose day may never come: "planned for", "pledged to vote by"."""
    setting: Words
    """Verbs whose past may set something for a later day: "called a strike on"."""
    calling: Words
    gatherings: Words
    """What somebody calls is to come, but "off" or the like of `cancelling`: "calling for a strike on"."""
    cancelling: Words
    bringing: tuple[tuple[Words, Words], ...]
    """Things that are to come behind verbs in the present: "plays its last game on", "gives its ruling on"."""
    brought_out: Words
    """And so is what is brought out in the present: "reports earnings on", "is published on"."""
    bracing: Words
    """What is ahead with a `purpose`: "braced for Sunday", "prepared for protests on Sunday"."""
    heading: Words
    bound: Words
    """Where to: "heads to Oslo on Sunday", "Marrow travel to Brod", "Marrow take on Brod"."""
    leaving: Words
    """What somebody is doing on a day to come: "is travelling to Oslo on Sunday"."""
    foretelling: Words
    weather: Words
    """And so is the weather behind a verb of `foretelling`: "warned of gales on Sunday"."""

    # -- what is over
    ranks: Words
    """“The first to be released" was."""
    losing: Words
    """What is told of with "after" was: "faces a challenge after losing a vote on"."""
    unwilling: str
    """With a `negation`, in one word by the ending `denial`, and what is `withheld`: "would not comment"."""
    negation: str
    denial: str
    withheld: Words
    announcing: Words
    """What is past where it goes on with `telling_of`: "the announcement on Monday that"."""
    telling_of: str
    objects: Words
    """Words that an object begins with, beside the determiners, `pronouns` among them: "arrested two men"."""
    pronouns: Words

    # -- things a date stands with
    happened: Words
    """What happens unforeseen is past whatever the verb says: "will pay for the May 5 blast"."""
    concerning: Words
    """And behind these as well where its day is one of the week: "to speak to her about a fire on Friday"."""
    blamed: Words
    """And what somebody is `blamed` for: "will plead guilty to a robbery in January"."""
    written: Words
    """What is past with a `partitive`."""
    scheduled: Words
    """What is to come unless a verb says otherwise: "ahead of the November elections"."""
    partaking: Words
    """Verbs whose past says that it was: "held its conference in"."""
    gaining: Words
    """What is `preset` may be had for a later day by these, other things not: "got a rise in"."""
    put_forward: frozenset[tuple[str, str]]
    """And anything by these: "set out his plans in"."""
    going_through: Words
    """And that a time which names a thing was: "began a spring offensive"."""
    arranged: Words
    """What may be set for a day, and is then to come: "tickets for"."""
    measured: Words
    """What is counted for a month, which is over when it is published."""
    amounts: Words
    """What is counted behind one is no verb: "200 million marks"."""
    changes: Words
    showing_figures: Words
    """What figures show of a month is over: "are expected to show a rise in August"."""
    publishing: Words

    # -- expressions that say together what none says alone
    hanging: Hanging
    """“Two days after Christmas"."""
    hours: Hours
    """“5 p.m. on Friday"."""
    recurring: re.Pattern[str]
    """What may stand between times that recur: "every Tuesday and Friday"."""
    years: Years
    """“Late July to early August 1944"."""

    deciding: Words = field(init=False)
    """The words that decide on a tense at once."""
    weighed: Words = field(init=False)
    """Those, and what may do so by what stands behind them."""
    preset: Words = field(init=False)
    """What is `scheduled` or `arranged`."""
    leaving_open: Words = field(init=False)
    """One of these stands before a date that is only set: those of `wishing` and `promising`, `had_due`."""
    hinging: Words = field(init=False)
    """What a date may hang on: those of `conditions`, `demanding` and `confessing`."""
    unfulfilled: Words = field(init=False)
    """Verbs whose past alone does not show that something was done: those of deciding, setting and saying."""

    def __post_init__(self) -> None:
        asked = self.conditions | self.intents | self.wanting | self.awaiting | self.foretold | self.perfects
        asked |= self.foreseeing
        object.__setattr__(self, "deciding", asked | {self.unwilling, self.able})
        since = frozenset(word for word, related in self.relations.items() if related is Relation.SINCE)
        object.__setattr__(self, "weighed", self.deciding | self.summoning | self.teams | self.losing | since)
        object.__setattr__(self, "preset", self.scheduled | self.arranged)
        object.__setattr__(self, "hinging", self.conditions | self.demanding | self.confessing)
        object.__setattr__(self, "leaving_open", self.wishing | self.promising | self.had_due)
        object.__setattr__(self, "unfulfilled", self.deciding | self.setting | self.reporting | self.auxiliaries)
