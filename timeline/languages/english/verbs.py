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
undertake undertook undertaken | uphold upheld upheld | upset upset upset | wake woke woken | wear wore worn
weave wove woven | weep wept wept | win won won | wind wound wound | withdraw withdrew withdrawn
withhold withheld withheld | withstand withstood withstood | write wrote written
"""

REGULAR = """
abandon abduct abolish absorb abuse accelerate accept access accompany accomplish account accumulate accuse
achieve acknowledge acquire acquit act activate adapt add address adjourn adjust administer admit adopt advance
advertise advise advocate affect affirm agree aid aim air airlift alarm alert allege allocate allow alter amass
ambush amend amount analyse analyze anger announce annex answer anticipate apologise apologize appeal appear
applaud apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert
assess assign assist assume assure attach attack attain attempt attend attract attribute auction authorise
authorize avert avoid await award back balance ban bar barricade base battle beg behave believe belong benefit
besiege betray blame blast blaze bless block blockade boast bolster bomb bombard book boost border borrow bother
bounce boycott brand brave breach brief bury burn calculate call calm campaign cancel capture care carry carve
cause cease celebrate censure challenge change charge charter chase cheat check cheer cite claim clarify clash
classify clean clear climb close coincide collaborate collapse collect collide combat combine comfort command
commemorate commence comment commit compare compel compete compile complain complete comply compound comprise
compromise conceal concede concentrate concern conclude condemn conduct confess confine confirm confiscate
conflict confront confuse congratulate connect conquer consider consist consolidate constitute construct consult
consume contact contain contend contest continue contract contradict contribute control convene convert convey
convict convince cooperate cope correct correspond cover crack crash crawl create criticise criticize cross
crowd crown crumble crush cry culminate curb cure curtail customise damage dance dare date deactivate debate
debut decide declare decline decrease dedicate deem deepen default defeat defect defend defer define defuse defy
delay delegate delete deliver demand demo demolish demonstrate denounce deny depart depend depict deploy deport
depose deprive derail descend describe desert deserve design designate desire destroy detail detain detect deter
deteriorate determine detonate devalue devastate develop devise devote diagnose die differ diminish direct disagree
disappear disappoint disarm disband discharge disclose discontinue discover discuss dislodge dismantle dismiss
dispatch dispel disperse displace display dispose dispute disrupt dissolve distance distribute disturb dive
divert divide divorce dock document dominate donate double downgrade downplay draft drag drain drift drill drop
drown dry dub dump dwindle earn ease echo edge edit elaborate elect eliminate embark embrace emerge emphasise
emphasize employ empty enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy
enlist ensue ensure enter entertain entitle envisage equip erase erect erode erupt escalate escape escort
establish estimate evacuate evade evaluate evolve examine exceed exchange exclude execute exercise exert exhaust
exist exit expand expect expel experience expire explain explode exploit explore export expose express extend
extinguish extract extradite eye face facilitate fade fail falter fan favour favor fear feature figure file fill
film finalise finalize finance fine finish fire fit fix flag flare flatten flock flood flow focus fold follow
fool force form formulate foster found free fuel fulfil fulfill function fund gain gather generate govern grab
graduate grant greet grip ground group guarantee guard guess guide gun halt hamper hand handle happen harass
harbour harden harm haul head heal heat heighten help hesitate highlight hijack hinder hint hire hoist honour
honor hope hospitalise hospitalize host house hover hunt hurl hurry identify ignite ignore illustrate imagine
impeach implement implicate imply import impose impress imprison improve inaugurate incite include incorporate
increase incur indicate indict induce infect infiltrate inflict influence inform inherit initiate inject injure
inquire insert insist inspect inspire install institute instruct insult insure integrate intend intensify
interact intercept interest interfere interpret interrogate interrupt intervene interview introduce invade
invent invest investigate invite invoke involve isolate issue jail join joke judge jump justify kick kidnap kill
kiss knock label lack land last laugh launch leak learn legalise legalize level liberate license lift like limit
line link list listen live load loan lobby locate lock log long look loom loot lower mail maintain manage
mandate manipulate manufacture march mark market marry mass massacre match matter maximise measure mediate
mention merge migrate mind minimise miss mix mobilise mobilize model moderate modify monitor mount mourn move
mull multiply murder name narrow near need negotiate nominate note notice notify number obey object obligate
oblige observe obstruct obtain occupy occur offend offer offset open operate oppose opt order organise organize
originate oust outlaw outline outnumber overhaul overlook overrule overturn overwhelm owe own pack paint park
participate pass patrol pause peak penetrate perform permit persecute persist persuade phone photograph pick
picture pilot pin place plan plant play plead please pledge plot plough plunge point poison police poll pose
position possess post postpone pour power practise praise pray precede predict prefer prepare prescribe present
preserve press pressure presume pretend prevail prevent price print probe proceed process proclaim produce
profit prohibit project prolong promise promote prompt pronounce propose prosecute protect protest provide
provoke publicise publish pull pump punish purchase purge pursue push qualify quarantine quash quell question
quote race raid rain raise rally ramp range rank rape rate ratify reach react realise realize reap reappear rear
reassure rebel rebound rebuff rebuke recall recapture receive recognise recognize recommend reconcile reconsider
record recount recover recruit recycle redeem reduce refer refine reflect reform refuse regain regard register
regret regulate reinforce reinstate reiterate reject relate relaunch relax release relent relocate rely remain
remark remember remind remove rename render renew renounce rent reopen repair repatriate repay repeal repeat
repel replace reply report represent request require rescind rescue resemble resent reshuffle reside resign
resist resolve resort respect respond rest restart restore restrict resume retain retaliate retire retreat
retrieve return reunite reveal reverse review revise revive revoke reward rig riot rip rival roam rob rock roll
round row rule rumble rush sack sail salvage sanction satisfy save scale scan scare schedule score scramble
scrap scrutinise seal search seat secure seem seize separate serve settle shape share shatter shell shelter
shift ship shock shorten shout shoulder shrug side sign signal simplify slam slash slate slap slay slip slow
slump smash smell smoke smuggle soar soften solve sort sound spare spark specialise specify speculate spell
sponsor spot spur spy squeeze stab stabilise stabilize stage stall stamp stand star start starve state stay stem
step stick stimulate stir stop store storm straddle strain strand strengthen stress stretch strip strive
struggle study stun submit substitute subside succeed succumb sue suffer suggest suit summon supervise supply
support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap
switch swell symbolise tackle talk tap target taunt tax team tear tease telephone tempt tend term terminate
terrify test testify thank thaw threaten thrive thwart tie tighten tilt time top topple torture toss total touch
tour track trade trail train transfer transform translate transmit transport trap travel treat tremble trick
trigger triple triumph trouble try tumble turn tweet uncover undermine unearth unfold unite unleash unload
unravel unveil update upgrade urge use vaccinate vacate value vanish vary venture verify veto view violate visit
voice volunteer vote vow wait walk wane want warn warrant wash waste watch wave weaken weigh welcome widen wield
withdraw witness wonder work worry worsen wound wrap wreck yell yield
"""

# Verbs whose past participle cannot follow its noun ("the men died" is never "the men who were died").
INTRANSITIVE = """
agree appear arrive become begin belong come collapse consist decline depart die differ disappear emerge erupt
escape exist expire fail fall flee go happen hesitate insist last lie live look march occur persist plunge
proceed protest react remain reply reside resign respond resume retreat return rise run sit sleep soar speak
stand stay succeed surge surrender survive talk travel try vanish wait walk want
"""


def irregular() -> list[tuple[str, str, str]]:
    """Base, past and participle of the irregular verbs: `("begin", "began", "begun")`."""
    rows = (row.split() for row in _IRREGULAR.replace("\n", "|").split("|") if row.strip())
    return [(base, past, participle) for base, past, participle in rows]
