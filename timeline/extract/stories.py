"""Which event an undated sentence goes on telling: by its actor, or by what it points back to."""

from msgspec import Struct, field

from timeline.extract import modality
from timeline.extract.clauses import Clause, Parse, main_clause
from timeline.extract.names import Names
from timeline.extract.phrases import is_event_noun
from timeline.extract.verbs import is_break
from timeline.languages.clauses import Clauses
from timeline.values import EventDate, Grain, Mention, Publication

PRONOUN = "<pronoun>"  # the actor of a sentence that begins with "he"
_NEAR = 2  # sentences within which a pronoun or an old story goes on
_FAR = 12  # sentences within which the news of these days goes on
_FRESH = 8  # days before publication that are still the news


class Story(Struct):
    """An event told: when, by whom it was done, and the last sentence that told of it; undated is the day's news."""

    date: EventDate
    actor: str | None
    sentence: int
    leading: bool = False
    dated: bool = True
    fresh: bool = False


class Stories(Struct):
    """The events an article has told so far."""

    published: Publication
    openings: tuple[str, ...] = ()
    lead: Story | None = None
    last: Story | None = None
    actors: dict[str, Story] = field(default_factory=dict)
    previous: str | None = None

    def keep(self, story: Story) -> None:
        """Remember the event of a main clause; what lasted or is known to no day is no occasion to go on with."""
        if story.date.extent != "within" or story.date.interval.grain > Grain.DAY or story.date.interval.start is None:
            self.last = None
            return
        story.fresh = self._is_fresh(story.date)
        self.last = story
        if story.leading:
            self.lead = story
        if story.actor:
            self.actors[story.actor] = story

    def may_go_on(self, text: str, index: int) -> bool:
        """Whether an undated sentence can go on with any of them; spares reading those that cannot."""
        if text.startswith("That"):
            return True
        if self.last is not None and index - self.last.sentence <= _NEAR:
            return True
        if self.lead is not None and self.lead.dated and any(text.startswith(opening) for opening in self.openings):
            return True
        return any(actor.rpartition(" ")[2] in text for actor in self.actors)

    def _is_fresh(self, date: EventDate) -> bool:
        now, start = self.published.interval, date.interval.start
        if now is None or now.start is None or start is None or date.interval.grain > Grain.DAY:
            return False
        return 0 <= now.start.ordinal - start.ordinal <= _FRESH


def actor_of(parse: Parse, names: Names, words: Clauses) -> str | None:
    """The name that acts in the main clause; PRONOUN for "he" and the like; of a passive the one behind "by"."""
    number = main_clause(parse)
    if number is None:
        return None
    clause, tokens = parse.clauses[number], parse.tokens
    first, last = clause.subject
    if clause.verb.passive and clause.verb.last + 1 < len(tokens) and tokens.low[clause.verb.last + 1] == "by":
        first, last = clause.verb.last + 2, min(clause.verb.last + 9, len(tokens))
    elif last <= first:
        first, last = clause.verb.last + 1, min(clause.verb.last + 9, len(tokens))
    while first < last and (tokens.low[first] in words.adverbs or is_break(tokens.low[first])):
        first += 1
    if (
        first < last
        and tokens.low[first] in words.personal
        and (last - first == 1 or tokens.low[first] in words.subjects)
    ):
        return PRONOUN
    return modality.actor(parse, (modality.proper_subject(parse, first, last), last), names, words)


def goes_on(
    stories: Stories,
    parse: Parse,
    clause: Clause,
    actor: str | None,
    index: int,
    words: Clauses,
    beside: frozenset[str],
) -> Story | None:
    """The story a sentence in the simple past continues; None when nothing says that it does."""
    last, lead = stories.last, stories.lead
    if actor == PRONOUN:
        near = last is not None and last.actor is not None and stories.previous in (last.actor, PRONOUN)
        return last if near and last is not None and index - last.sentence <= _NEAR else None
    if actor is not None and actor in stories.actors:
        story = stories.actors[actor]
        if story.leading or index - story.sentence <= (_FAR if story.fresh else _NEAR):
            return story
    if lead is not None and lead.actor and lead.actor in beside and index - lead.sentence <= _FAR:
        return lead  # "Alder's founder, Anna Hale" acts for Alder
    if _points_back(parse, clause, words):
        if last is not None and index - last.sentence <= _NEAR and last.date.interval.grain <= Grain.DAY:
            return last
        return lead if lead is not None and lead.dated and lead.date.interval.grain <= Grain.DAY else None
    return None


def _points_back(parse: Parse, clause: Clause, words: Clauses) -> bool:
    """“During the speech, ...”, "... announced the move": the definite name of an event told before."""
    low = parse.tokens.low
    opening = next((k for k in range(clause.verb.first) if is_break(low[k])), 0)
    if (
        low
        and low[0] in words.settings
        and opening <= 6
        and any(is_event_noun(low[k], words) for k in range(1, opening))
    ):
        return low[1] in words.definite
    inside = range(clause.verb.last + 1, min(clause.end, clause.verb.last + 4, len(low)))
    if clause.verb.head not in words.statements:
        return False  # "heard of the move" on any day
    return any(low[k] in words.anaphors and low[k - 1] in words.definite for k in inside)


def names_beside(parse: Parse, clause: Clause, names: Names, words: Clauses) -> frozenset[str]:
    """The names in the subject of a clause, the actor's own and those it acts for; an event acts for nobody."""
    first, last = clause.subject
    tokens = parse.tokens
    if any(is_event_noun(tokens.low[k], words) for k in range(first, last)):
        return frozenset()  # "Hale's trial was delayed"
    return frozenset(names.within(tokens.start[first], tokens.end[last - 1])) if last > first else frozenset()


def told_story(mention: Mention, actor: str | None, index: int, *, leading: bool, dated: bool) -> Story:
    """The story a mention begins."""
    return Story(mention.date, None if actor == PRONOUN else actor, index, leading, dated)
