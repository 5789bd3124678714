"""What English shows around an expression: relation words, the tense of the governing verb, reporting verbs."""

import re

RELATIONS = re.compile(
    r"\b(?:(?P<since>(?:ever )?since)|(?P<until>until|till|up to|through|through to)|(?P<by>by|no later than)|(?P<before>before|prior to|ahead of|pre)|(?P<after>after|following|post)"
    r"|(?P<from>from|starting|beginning|effective|as of)|(?P<to>to)|(?P<during>during|throughout|over|within))"
    r"(?:\s+(?:the|about|around|sometime in|at least|late|early))?[\s-]*\Z",
    re.IGNORECASE,
)

_PAST = ["was", "were", "had", "did", "said", "told", "went", "came", "took", "gave", "made", "got", "left", "met", "won", "lost", "saw", "found", "thought", "felt", "kept", "held", "began", "became", "brought", "bought", "built", "caught", "chose", "drew", "drove", "fell", "fled", "flew", "fought", "forgave", "froze", "grew", "hung", "heard", "hid", "knew", "laid", "led", "lent", "lay", "paid", "put", "quit", "ran", "rang", "rose", "sang", "sank", "sat", "sold", "sent", "shook", "shot", "shut", "slept", "spoke", "spent", "stood", "stole", "struck", "swore", "swept", "swam", "taught", "tore", "threw", "understood", "woke", "wore", "withdrew", "wrote", "hit", "cut", "set", "hurt", "read", "beat", "broke", "been", "done", "gone", "taken", "given", "seen", "known", "shown", "spoken", "written", "killed"]  # fmt: skip
_PRESENT = "is are has have does do says say seems appears remains am 's 're 've"

TENSE = re.compile(
    r"\b(?:(?P<future>will|'ll|shall|won't|would|may|might|could|should|must|can|going to|(?:plans?|planned|planning|expected|expects?|scheduled|due|set|slated|hopes?|hoping|hoped|about|wants?|"
    r"ready|likely|intends?|intended|want|aims?|vowed|agreed|supposed|pledged|needs?|prepar\w+|promised|is|are|was|were|be|continue|decided|ordered|invited|urged|asked|called) (?:on |for |back )?to|upcoming|forthcoming|"
    r"expires?|scheduled|slated|due|begins|starts|opens|arrives|returns|tentatively|takes effect)"
    rf"|(?P<past>{'|'.join(_PAST)}|[a-z]{{2,}}ed)|(?P<present>{_PRESENT.replace(' ', '|')}))\b",
    re.IGNORECASE,
)

REPORTING = re.compile(
    r"\b(?:said|says|told|announced|reported|reports|stated|added|confirmed|denied|declared|claimed|warned|wrote|according to|disclosed|acknowledged|insisted|revealed)\b",
    re.IGNORECASE,
)
OPENERS = re.compile(
    r"(?:\A|[.!?;:]\s+|\x01\s*)(?:(?:in|on|by|at|during|since|from|until|after|before|and|but|then|also|around|about|as of|the|early|late)\s+){0,3}\Z",
    re.IGNORECASE,
)
ARTICLES = re.compile(r"\b(?:a|an|the|his|her|its|their|this|that|than|[a-z]+'s)\s+\Z", re.IGNORECASE)
