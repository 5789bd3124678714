"""English verbs as news uses them, by base form; the other forms follow by spelling rules or are listed."""

_IRREGULAR = """
arise arose arisen | awake awoke awoken | bear bore born | bear bore borne | beat beat beaten | become became become
begin began begun | bend bent bent | bet bet bet | bid bid bid | bind bound bound | bite bit bitten
bleed bled bled | blow blew blown | break broke broken | breed bred bred | bring brought brought
broadcast broadcast broadcast | build built built | burst burst burst | buy bought bought | cast cast cast
catch caught caught | choose chose chosen | cling clung clung | come came come | cost cost cost
creep crept crept | cut cut cut | deal dealt dealt | dig dug dug | draw drew drawn | drink drank drunk
drive drove driven | eat ate eaten | fall fell fallen | feed fed fed | feel felt felt | fight fought fought
find found found | flee fled fled | fling flung flung | fly flew flown | forbid forbade forbidden
forecast forecast forecast | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven
freeze froze frozen | get got got | give gave given | go went gone | grind ground ground | grow grew grown
hang hung hung | hear heard heard | hide hid hidden | hit hit hit | hold held held | hurt hurt hurt
keep kept kept | kneel knelt knelt | know knew known | lay laid laid | lead led led | leap leapt leapt
leave left left | lend lent lent | let let let | lie lay lain | light lit lit | lose lost lost | make made made
mean meant meant | meet met met | mislead misled misled | mistake mistook mistaken | overcome overcame overcome
oversee oversaw overseen | overtake overtook overtaken | overthrow overthrew overthrown | pay paid paid
prove proved proven | put put put | quit quit quit | read read read | rebuild rebuilt rebuilt
retake retook retaken | rid rid rid | ride rode ridden | ring rang rung | rise rose risen | run ran run
say said said | see saw seen | seek sought sought | sell sold sold | send sent sent | set set set
shake shook shaken | shed shed shed | shine shone shone | shoot shot shot | show showed shown
shrink shrank shrunk | shut shut shut | sing sang sung | sink sank sunk | sit sat sat | sleep slept slept
slide slid slid | speak spoke spoken | spend spent spent | spill spilled spilled | spin spun spun
split split split | spread spread spread | spring sprang sprung | stand stood stood | steal stole stolen
stick stuck stuck | strike struck struck | strive strove striven | swear swore sworn | sweep swept swept
swim swam swum | swing swung swung | take took taken | teach taught taught | tear tore torn | tell told told
think thought thought | throw threw thrown | undergo underwent undergone | understand understood understood
undertake undertook undertaken | undo undid undone | uphold upheld upheld | upset upset upset | wake woke woken | wear wore worn
weave wove woven | weep wept wept | win won won | wind wound wound | withdraw withdrew withdrawn
withhold withheld withheld | withstand withstood withstood | write wrote written
"""

REGULAR = """
abandon abdicate abduct abolish absorb abuse accelerate accept access accompany accomplish account accumulate
accuse achieve acknowledge acquire acquit act activate adapt add address adjourn adjust administer admit adopt
advance advertise advise advocate affect affirm agree aid aim air airlift alarm alert allege allocate allow
alter amass ambush amend amount amputate analyse analyze anger annex announce answer anticipate apologise
apologize appeal appear applaud apply appoint approach approve arbitrate argue arm arraign arrange arrest arrive
ask assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend
attract attribute auction authorise authorize avert avoid await award axe back bail balance ban bar barricade
base batter battle beg behave behead believe belong benefit besiege betray blackmail blame blast blaze bless
block blockade bludgeon boast boil bolster bomb bombard book boost border borrow bother bounce boycott brand
brave breach bribe brief broker buckle bulldoze bully burgle burn bury calculate call calm campaign cancel
canvass cap capsize capture care carry carve cause cease celebrate censor censure challenge change charge
charter chase cheat check cheer choke cite claim clarify clash classify clean cleanse clear climb clog close
coincide collaborate collapse collect collide combat combine combust comfort command commemorate commence
comment commit commute compare compel compete compile complain complete comply compound comprise compromise
conceal concede concentrate concern conclude condemn conduct confer confess confine confirm confiscate conflict
confront confuse congratulate connect conquer conscript consider consist consolidate constitute construct
consult consume contact contain contend contest continue contract contradict contribute control convene convert
convey convict convince cooperate cope cordon correct correspond counterfeit cover crack crash crawl create
cremate criticise criticize cross crowd crown crumble crush cry culminate curb cure curtail customise damage
dance dare date deactivate debate debut decide declare decline decommission decrease dedicate deem deepen
default defeat defect defend defer define defraud defuse defy delay delegate delete delist deliver demand demo
demobilise demolish demonstrate denounce deny depart depend depict deploy deport depose deprive derail descend
describe desert deserve design designate desire destroy detail detain detect deter deteriorate determine
detonate devalue devastate develop devise devote diagnose die differ diminish dip direct disagree disappear
disappoint disarm disband discharge disclose discontinue discover discuss dislodge dismantle dismiss dispatch
dispel disperse displace display dispose dispute disrupt dissolve distance distribute disturb dive divert divest
divide divorce dock document dominate donate double downgrade downplay downsize draft drag drain drench drift
drill drop drown dry dub dump dwindle earn ease echo edge edit elaborate elect electrocute eliminate embark
embezzle embrace emerge emphasise emphasize employ empty enable enact encounter encourage end endanger endorse
endure enforce engage engulf enhance enjoy enlist ensue ensure enter entertain entitle envisage equip erase
erect erode erupt escalate escape escort establish estimate evacuate evade evaluate evict evolve examine
excavate exceed exchange exclude execute exercise exert exhaust exhume exist exit expand expect expel experience
expire explain explode exploit explore export expose express extend exterminate extinguish extort extract
extradite eye face facilitate fade fail falter fan favor favour fear feature ferry figure file filibuster fill
film finalise finalize finance fine finish fire fit fix flag flare flatten flock flood flow focus fold follow
fool force forge form formulate foster found founder free frisk fuel fulfil fulfill function fund gain gather
generate govern grab graduate grant greet grieve grip grope ground group guarantee guard guess guide gun hack
haggle hail halt hamper hand handle happen harass harbour harden harm haul head heal heat heckle heighten help
hesitate highlight hijack hike hinder hint hire hoist honor honour hope hospitalise hospitalize host house hover
huddle hug hunt hurl hurry identify ignite ignore illustrate imagine impeach implement implicate imply import
impose impress imprison improve inaugurate incite include incorporate increase incur indicate indict induce
infect infiltrate inflict influence inform inherit initiate inject injure inquire insert insist inspect inspire
install institute instruct insult insure integrate intend intensify interact intercept interest interfere intern
interpret interrogate interrupt intervene interview intimidate introduce inundate invade invent invest
investigate invite invoke involve isolate issue jail jeer join joke judge jump justify kick kidnap kill kiss
knock label lack land last laugh launch launder leak learn legalise legalize level levy liberate license lift
like limit line link list listen live load loan lobby locate lock log long look loom loot lower lynch mail maim
maintain manage mandate manipulate manufacture march mark market marry mass massacre match matter maximise
measure mediate melt mention merge migrate mind minimise miss mix mobilise mobilize model moderate modify molest
monitor mothball mount mourn move mug mull multiply murder mutilate name narrow nationalise nationalize near
need negotiate nominate note notice notify number obey object obligate oblige observe obstruct obtain occupy
occur offend offer offload offset open operate oppose opt order organise organize originate oust outlaw outline
outnumber overhaul overlook overrule overturn overwhelm owe own pack paint pardon park participate pass patrol
pause peak pelt penetrate perform perish permit persecute persist persuade phone photograph pick picture pilot
pin place plan plant play plead please pledge plot plough plummet plunge point poison police poll pose position
possess post postpone pour power practise praise pray precede predict prefer premiere prepare prescribe present
preserve press pressure presume pretend prevail prevent price print privatise privatize probe proceed process
proclaim produce profit prohibit project prolong promise promote prompt pronounce propose prorogue prosecute
protect protest provide provoke publicise publish pull pump punish purchase purge pursue push qualify quarantine
quash quell question quote race raid rain raise rally ram ramp range rank rape rate ratify ravage raze reach
react realise realize reap reappear rear reassure rebel rebound rebrand rebuff rebuke recall recapture recede
receive recognise recognize recommend reconcile reconsider reconvene record recount recover recruit recycle
redeem redeploy reduce refer refine reflect reform refuse regain regard register regret regulate reignite
reinforce reinstate reiterate reject rekindle relapse relate relaunch relax release relent relocate rely remain
remand remark remember remind remove rename render renew renounce rent reopen repair repatriate repay repeal
repeat repel replace reply report represent request require reroute reschedule rescind rescue resemble resent
resettle reshuffle reside resign resist resolve resort respect respond rest restart restore restrict resume
retain retaliate retire retreat retrieve return reunite revalue reveal reverse review revise revive revoke
reward rig riot rip rival roam rob rock roll round row rule rumble rush sack sag sail salvage sanction satisfy
save scale scan scare schedule scorch score scramble scrap scrutinise scuttle seal search seat secure sedate
seem seep seize sentence separate serve settle shape share shatter shell shelter shelve shift ship shock shorten
shoulder shout showcase shrug shuttle side sign signal silence simmer simplify skid skyrocket slam slap slash
slate slaughter slay slip slow slump smash smell smoke smoulder smuggle soak soar soften solve sort sound spare
spark specialise specify speculate spell sponsor spot spur spy squeeze stab stabilise stabilize stage stalk
stall stamp stand star start starve state stay stem step stick stimulate stir stop store storm straddle strafe
strain strand strangle strengthen stress stretch strip strive struggle study stun submerge submit subpoena
subside subsidise subsidize substitute succeed succumb sue suffer suffocate suggest suit summon supervise supply
support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swamp
swap sway swell swerve swindle switch swoop symbolise tackle talk tap target taunt tax team tear tease telephone
tempt tend term terminate terrify test testify thank thaw threaten thrive thwart tie tighten tilt time top
topple torch torpedo torture toss total touch tour tout tow trace track trade trail train transfer transform
translate transmit transport trap travel treat tremble trick trigger trim triple triumph trouble try tumble turn
tweet uncover undermine unearth unfold unite unleash unload unlock unravel unseal unveil update upgrade upload
uproot urge use vacate vaccinate value vanish vary veer venture verify veto view violate visit voice volunteer
vote vow wait waive walk wane want warn warrant wash waste watch waterboard wave weaken weigh welcome widen
wield wiretap withdraw witness wonder work worry worsen wound wrap wreck yell yield
"""

# Verbs whose past participle cannot follow its noun ("the men died" is never "the men who were died").
INTRANSITIVE = """
agree appear arrive become begin belong burst capsize come collapse consist crash decline depart die differ disappear
elapse emerge erupt escape exist expire explode fail fall flee go happen hesitate insist last lie live look march occur persist plunge
proceed protest react reappear recur remain reply reside resign respond resume resurface retreat return rise run serve sit sleep soar speak
stand stay succeed surge surrender survive talk travel try vanish wait walk want
"""


def irregular() -> list[tuple[str, str, str]]:
    """Base, past and participle of the irregular verbs: `("begin", "began", "begun")`."""
    rows = (row.split() for row in _IRREGULAR.replace("\n", "|").split("|") if row.strip())
    return [(base, past, participle) for base, past, participle in rows]
