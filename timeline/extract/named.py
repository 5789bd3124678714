"""Events that a phrase only names ("after the arrest"), and the mentions of the article that tell them."""

from msgspec import Struct

from timeline.extract import features
from timeline.extract.clauses import Parse
from timeline.extract.reading import Reading
from timeline.values import Basis, Kind, Mention, Modality, Sentence

_PHRASE = 6  # tokens in which the act is named
_HAPPENED = (Modality.ASSERTED, Modality.REPORTED)


class NamedAct(Struct, frozen=True):
    """An act by its class, the stems of the words that name it and the names among them; `last` is its last token."""

    kind: str
    words: frozenset[str]
    names: frozenset[str]
    last: int

    def told_by(self, mention: Mention) -> bool:
        """Whether a mention tells that such an act happened: in the same word, or with another word in common."""
        return (
            mention.head == self.kind
            and (mention.lemma in self.words or bool(self.words & mention.words))
            and mention.kind is Kind.HAPPENING
            and mention.modality in _HAPPENED
            and mention.basis is not Basis.PUBLICATION
            and (not self.names or bool(self.names & mention.names))
        )


def named_act(reading: Reading, sentence: Sentence, parse: Parse, first: int) -> NamedAct | None:
    """The act that the phrase beginning with token `first` names; None if that is none or more than one."""
    tokens, words = parse.tokens, reading.words
    end = first
    while end < len(tokens) and tokens.low[end][0].isalnum() and tokens.low[end] not in words.coordinators:
        end += 1
    if end == first:
        return None
    last = min(end, first + _PHRASE) - 1
    acts = features.acts(parse, first, last, words) - set(words.broader.values())
    if len(acts) != 1:
        return None
    names = reading.names[sentence.field].within(tokens.start[first], tokens.end[last])
    return NamedAct(next(iter(acts)), features.stems(parse, first, last, words), frozenset(names), end - 1)
