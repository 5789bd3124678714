"""Nouns of what happens unforeseen, is set beforehand, or counted and published: its date is past, or to come."""

_HAPPENED = (
    "attack attacks explosion explosions blast blasts bombing bombings shooting shootings stabbing crash "
    "collision accident fire fires blaze flood floods flooding earthquake quake tsunami storm storms hurricane "
    "cyclone typhoon tornado landslide avalanche eruption massacre killing killings murder murders assassination "
    "death deaths disaster catastrophe tragedy spill leak blowout collapse raid raids ambush coup uprising revolt "
    "riot riots unrest clash clashes abduction kidnapping hijacking arrest arrests outbreak derailment sinking "
    "purge crackdown invasion"
)
_SCHEDULED = (
    "election elections by-election vote ballot referendum poll polls primary primaries runoff run-off midterm "
    "midterms summit conference game match race concert debate ceremony parade wedding funeral launch hearing hearings meeting deadline tournament inauguration"
)
_WRITTEN = (
    "report letter letters statement decision order decree ruling judgment judgement verdict article edition issue "
    "events event complaint memo memorandum note email e-mail telegram communique resolution warrant indictment dispatch cable"
)
_ARRANGED = (
    "ticket tickets plan plans invitation invitations booking bookings appointment appointments talks strike strikes rally rallies "
    "march protest protests demonstration visit trip walkout walkouts session vigil screening premiere"
)
_ANNOUNCING = "announcement statement pledge promise warning admission claim revelation news ruling decision report remark remarks announcing saying"
_MEASURED = (
    "sales figures data results earnings profit profits deficit surplus inflation unemployment payrolls statistics "
    "orders shipments exports imports index survey accounts turnover takings"
)
_PUBLISHING = (
    "report reports release releases publish announce announces issue disclose post await awaiting publication"
)

HAPPENED = frozenset(_HAPPENED.split())
SCHEDULED = frozenset(_SCHEDULED.split())
WRITTEN = frozenset(_WRITTEN.split())
ANNOUNCING = frozenset(_ANNOUNCING.split())
ARRANGED = frozenset(_ARRANGED.split())
MEASURED = frozenset(_MEASURED.split())
PUBLISHING = frozenset(_PUBLISHING.split())
