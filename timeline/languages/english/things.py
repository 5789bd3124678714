"""Nouns of what happens unforeseen, is set beforehand, or counted and published: its date is past, or to come."""

_HAPPENED = (
    "attack attacks explosion explosions blast blasts bombing bombings shooting shootings stabbing crash "
    "collision accident fire fires blaze flood floods flooding earthquake quake tsunami storm storms hurricane "
    "cyclone typhoon tornado landslide avalanche eruption massacre killing killings murder murders assassination "
    "death deaths disaster catastrophe tragedy spill leak blowout collapse raid raids ambush coup uprising revolt "
    "riot riots unrest clash clashes abduction kidnapping hijacking arrest arrests outbreak derailment sinking robbery robberies burglary theft heist conviction convictions acquittal "
    "purge crackdown invasion"
)
_SCHEDULED = (
    "election elections by-election vote ballot referendum poll polls primary primaries runoff run-off midterm "
    "midterms summit conference game match race concert debate ceremony parade wedding funeral launch hearing hearings derby final semi-final semifinal semi-finals semifinals quarter-final quarterfinal quarter-finals quarterfinals fixture fixtures play-off playoff playoffs kick-off kickoff meeting deadline tournament inauguration"
)
_WRITTEN = (
    "report letter letters statement decision order decree ruling judgment judgement verdict article edition issue "
    "events event complaint memo memorandum note email e-mail telegram communique resolution warrant indictment dispatch cable"
)
_GATHERINGS = "strike strikes rally rallies march marches protest protests demonstration demonstrations walkout walkouts vigil vigils"
_ARRANGED = (
    "ticket tickets plan plans invitation invitations booking bookings appointment appointments talks strike strikes rally rallies "
    "march protest protests demonstration visit trip prayer prayers flight flights walkout walkouts session vigil screening premiere"
)
_ANNOUNCING = "announcement statement pledge promise warning admission claim revelation news ruling decision report remark remarks announcing saying"
_PRONOUNCED = (
    "ruling rulings verdict judgment judgement decision sentence evidence testimony budget statement reasons findings"
)
_MEASURED = (
    "sales figures data results earnings profit profits deficit surplus inflation unemployment payrolls statistics "
    "orders shipments exports imports index survey accounts turnover takings"
)
_MEASURES = (
    "truce ceasefire cease-fire curfew lockdown strike strikes walkout walkouts stoppage stoppages ban bans rule rules restrictions curbs "
    "sanctions tariff tariffs closure closures blackout blackouts quarantine fares charges boycott embargo rationing tax taxes law laws fee fees"
)
_PUBLISHING = (
    "report reports release releases publish announce announces issue disclose post await awaiting publication"
)
_CLAUSAL = (
    "say says said saying tell tells told telling announce announces announced announcing report reports reported reporting "
    "state states stated claim claims claimed claiming warn warns warned warning add adds added insist insists insisted "
    "admit admits admitted acknowledge acknowledges acknowledged declare declares declared confirm confirms confirmed "
    "confirming deny denies denied explain explains explained suggest suggests suggested suggesting write writes wrote "
    "argue argues argued reveal reveals revealed disclose disclosed allege alleges alleged predict predicts predicted "
    "hope hopes hoped hoping fear fears feared fearing believe believes believed think thinks thought know knows knew "
    "known show shows showed shown showing mean means meant find finds found hear heard understand understood expect "
    "expects expected ensure ensures ensured agree agreed decide decided demand demanded propose proposed recommend "
    "feel feels felt see sees saw seen learn learned learnt indicate indicates indicated note notes noted prove proves "
    "proved sure certain clear afraid confident likely possible aware evidence news fact sign signs proof chance claims "
    "fears hopes rumour rumours rumor rumors allegation allegations announcement admission statement conclusion so such"
)

HAPPENED = frozenset(_HAPPENED.split())
SCHEDULED = frozenset(_SCHEDULED.split())
WRITTEN = frozenset(_WRITTEN.split())
ANNOUNCING = frozenset(_ANNOUNCING.split())
ARRANGED = frozenset(_ARRANGED.split())
GATHERINGS = frozenset(_GATHERINGS.split())
"""What many come to when somebody calls for it."""
MEASURES = frozenset(_MEASURES.split())
"""What somebody imposes or lifts from a day on."""
PRONOUNCED = frozenset(_PRONOUNCED.split())
MEASURED = frozenset(_MEASURED.split())
CLAUSAL = frozenset(_CLAUSAL.split())
"""What a clause with "that" hangs on: "said that", "the claim that"."""
PUBLISHING = frozenset(_PUBLISHING.split())
