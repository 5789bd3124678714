"""What a caller may choose; everything else the engine takes from the articles."""

from msgspec import Struct

from timeline.values.interval import Interval


class NamedPeriod(Struct, frozen=True):
    """A period this story names: `NamedPeriod("the siege", Interval(...))`."""

    name: str
    interval: Interval


class Merging(Struct, frozen=True):
    """Weights and thresholds of merging. Two mentions are alike from 0 to 1: by their act and the rest they say."""

    act: float = 0.5
    """Share of the act in the likeness of two mentions; words, names and figures make the rest.
    On ECB+ what precision 0.8 takes is the same act and some likeness besides, or else nearly the same words."""
    lemma: float = 0.15
    """How much more alike acts of one type are when told by one word."""
    once: float = 0.3
    """How much more alike where one person resigned, was sentenced, married: nobody does so twice in a while; and how
    much less where two did."""
    mixed: float = 0.5
    """How alike the acts are where the act of one is named beside that of the other ("rounded up and tortured"), or
    two statements say it differently ("said", "denied")."""
    mutual: float = 0.8
    """How alike they are where each names the act of the other."""
    faint: float = 0.8
    """How alike statements in one word are, or two beginnings, ends, rises, falls: everybody says something."""
    few: float = 0.5
    """How many words it takes to trust the likeness of the rest half: "the 2017 raids" says little to compare."""
    usual: float = 0.2
    """Likeness of the rest that is assumed so far as there are too few words."""
    foreign: float = 0.5
    """Taken off the likeness of the rest where both say enough and have nothing in common: the same act of others."""
    enough: float = 8.0
    """How many words the shorter one must have for all of that."""
    related: float = 0.4
    """The cosine from which nothing is taken off."""
    numbers: float = 0.2
    """Taken off it where both give numbers and none is the same; that leaves room for a dispute about one of them."""
    name: float = 0.7
    """Weight of one word of a name beyond that of a word: who and where tell look-alike events apart."""
    voice: float = 0.7
    """Share of it that the words of a statement's speaker keep: what is said tells statements of one day apart."""
    figure: float = 1.0
    """Weight of a number of something ("killed: 26"): agreement is telling, disagreement may be a dispute."""

    same: float = 0.5
    """How alike mentions of one and the same day must be: the date itself is half the evidence."""
    inside: float = 0.5
    """How alike where one date lies inside the other ("December", "29 December")."""
    overlap: float = 0.57
    """How alike where dates overlap in part."""
    clash: float = 0.69
    """How alike where dates contradict each other by a little: only then a dispute is likelier than two events."""
    again: float = 0.9
    """The same where both articles tell news of their own day: copies, else the next day's news is another event."""
    reported: float = 0.6
    """How alike an undated report must be to the dated event it restates."""
    speaker: float = 0.15
    """Added where two statements have different speakers."""
    coarse: float = 0.07
    """Added for each step of ten between the lengths of two dates: a year holds many events, a day few."""
    passing: float = 0.2
    """Added where the wider date is a stretch of time ("the last two weeks"), which holds much else."""
    brief: float = 0.05
    """Added where one says little and its date leans on its article ("today's death"; not "the 20 April blast")."""
    today: float = 0.12
    """Added besides where that date says no more than when it is told ("I woke this morning")."""
    lasting: float = 0.2
    """Added where one lasted and the other happened at some time within: rather an act of a process than the same."""
    context: float = 0.8
    """Added where the articles are about other names and numbers; what helps most on ECB+ after the act itself."""
    elsewhere: float = 0.4
    """Added where one was in Mosul and the other in Baghdad, and neither article speaks of the other place."""
    same_context: float = 0.5
    """Likeness of two articles' names and numbers from which they are about the same."""
    known: float = 10.0
    """How many names and numbers the shorter of the two must have for all of that: two lines tell little of a story."""
    dated: float = 0.15
    """Share of that where both mentions are dated: articles of one long story (Timeline17) have few names in common."""
    sibling: float = 0.1
    """Added within one article: it seldom tells the same thing twice as if it were new."""
    going_on: float = 0.3
    """Taken off where an undated sentence goes on telling of the day just named ("that is when ...")."""
    anaphor: float = 0.4
    """Taken off where one names no more than act and day ("Saturday's disaster") of what the article tells in full."""
    report: float = 1.0
    """Taken off between the headline and the lead of an article where neither has a date: one report."""
    headline: float = 0.36
    """Taken off between the headline or lead of an article and a dated event it begins with."""
    lead: float = 0.2
    """How deep the two may stand together, 0 to 1 each, for that."""
    unlike: float = 0.2
    """What a pair that was not worth comparing counts below its threshold, in averages."""

    clash_days: int = 3
    """How far apart two days may be to be one disputed date."""
    report_days: int = 30
    """How long after an event an undated report may still restate it."""


class Options(Struct, frozen=True):
    """`day_first` reads 12/11/18 as 12 November (None: by the region of the article's language, "en-GB", else by
    what else stands in it). `periods` are recognised by their names.
    """

    day_first: bool | None = None
    periods: tuple[NamedPeriod, ...] = ()
    merging: Merging = Merging()
