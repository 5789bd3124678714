"""Nouns of what happens unforeseen and of what is set beforehand: a date before them is past, or to come."""

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
    "midterms summit conference hearing hearings meeting deadline tournament inauguration"
)

HAPPENED = frozenset(_HAPPENED.split())
SCHEDULED = frozenset(_SCHEDULED.split())
