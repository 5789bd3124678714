"""How a clause is told: kind, modality, who says so, figures."""

import pytest

from tests.timeline.extract.told import quote, tell
from timeline.values import Figure, Kind, Mention, Modality, Moment, Reason


def dated(text: str, title: str | None = None) -> list[Mention]:
    return [mention for mention in tell("Storms raged. " + text, title)[0] if mention.timex]


MODALITY = [
    ("Oil rose in [May|2020-05], the S&P 500 index added 98 points.", Modality.ASSERTED),
    ("Oil rose in [May|2020-05], the index of the league showed.", Modality.REPORTED),
    ("Police arrested Reed on [Monday|2021-03-01].", Modality.ASSERTED),
    ("Police did not arrest Reed on [Monday|2021-03-01].", Modality.DENIED),
    ("Reed was never arrested in [2019|2019].", Modality.DENIED),
    ("Reed denied that he met the mayor in [2019|2019].", Modality.DENIED),
    ("Reed was forced to leave Marrow on [Monday|2021-03-01].", Modality.ASSERTED),
    ("Reed was allowed to leave Marrow on [Monday|2021-03-01].", Modality.ASSERTED),
    ("Reed was ordered to leave Marrow on [Monday|2021-03-01].", Modality.PLANNED),
    ("The bridge will open in [May|2021-05].", Modality.PLANNED),
    ("The bridge nearly fell in [May|2020-05].", Modality.DENIED),
    ("Prices nearly doubled in [May|2020-05].", Modality.ASSERTED),
    ("Reed was cleared of killing two men in [2019|2019].", Modality.DENIED),
    ("Not until [2019|2019|until] did Reed return.", Modality.ASSERTED),
    ("The bridge will not open before [May 4|2021-05-04|before].", Modality.PLANNED),
    ("The report says the bridge fell in [May|2020-05].", Modality.REPORTED),
    ("A post claims that the bridge fell in [May|2020-05].", Modality.REPORTED),
    ("The bank plans to open a branch in [May|2021-05].", Modality.PLANNED),
    ("The trial is set to begin on [May 4|2021-05-04].", Modality.PLANNED),
    ("The bridge opens on [May 4|2021-05-04].", Modality.PLANNED),
    ("The bank agreed on [Monday|2021-03-01] to sell the mill.", Modality.ASSERTED),
    ("The mill would have opened on [Monday|2021-03-01] had he not fled.", Modality.HYPOTHETICAL),
    ("The state submitted that police had fled in [2019|2019].", Modality.REPORTED),
    ("The state submitted a plan in [2019|2019].", Modality.ASSERTED),
    ("Did the mayor take money in [May|2020-05]?", Modality.HYPOTHETICAL),
    ("The mayor took money in [May|2020-05].", Modality.ASSERTED),
    ("Another strike in [May|2020-05]?", Modality.HYPOTHETICAL),
    ("Has trade changed, which collapsed in [May|2020-05]?", Modality.ASSERTED),
    ("She asked the mayor in [May|2020-05]: “Did you sign it?”", Modality.ASSERTED),
    ("In [May|2020-05] the paper reported the purge; officials denied it.", Modality.ASSERTED),
    ("Had Hale left in [2019|2019], it would have been too late.", Modality.HYPOTHETICAL),
    ("Even had Hale left in [2019|2019], it would have been too late.", Modality.HYPOTHETICAL),
    ("Hale had left in [2019|2019]; it would have been too late.", Modality.ASSERTED),
    ("Reed did n't leave in [2019|2019].", Modality.DENIED),  # as tokenised text has it
    ("The mill had opened on [Monday|2021-03-01].", Modality.ASSERTED),
    ("If the bank fails in [May|2021-05], savers will lose.", Modality.HYPOTHETICAL),
    ("The bank could have failed in [2019|2019].", Modality.HYPOTHETICAL),
    ("Hale said the bridge would open in [May|2021-05].", Modality.PLANNED),
    ("Hale said that police arrested Reed on [Monday|2021-03-01].", Modality.REPORTED),
    ("Police arrested Reed on [Monday|2021-03-01], the Herald reported.", Modality.REPORTED),
    ("Police arrested Reed on [Monday|2021-03-01], according to the Herald.", Modality.REPORTED),
    ("They spoke of [Friday|2021-03-05]'s planned protests.", Modality.PLANNED),
    ("Reed was reportedly arrested on [Monday|2021-03-01].", Modality.REPORTED),
    ("Police failed to arrest Reed in [2019|2019].", Modality.DENIED),
    # Not until then means then; a condition needs no verb of its own.
    ("The men were not found until [Monday|2021-03-01|until].", Modality.ASSERTED),
    ("It was not until [Monday|2021-03-01|until] that they were found.", Modality.ASSERTED),
    ("The bridge will not open until [May|2021-05|until].", Modality.PLANNED),
    ("The men were not seen after [Monday|2021-03-01|after].", Modality.DENIED),
    ("If elected in [May|2021-05], he will resign.", Modality.HYPOTHETICAL),
    ("Had he lived until [Monday|2021-03-01|until], he would be 90.", Modality.HYPOTHETICAL),
    ("No one was hurt on [Monday|2021-03-01].", Modality.DENIED),
    ("There were no arrests in [2019|2019].", Modality.DENIED),
    ("It was the end of a strike with no pay in [2019|2019].", Modality.ASSERTED),
    # A charge, a rumour and a report are somebody's word; what was denied or false did not happen.
    ("Reed is accused of killing two people in [2010|2010].", Modality.REPORTED),
    ("Reed was convicted of killing two people in [2010|2010].", Modality.ASSERTED),
    ("The army denied killing villagers in [2010|2010].", Modality.DENIED),
    ("The army admitted killing villagers in [2010|2010].", Modality.ASSERTED),
    ("Reed was rumoured to have died in [2010|2010].", Modality.REPORTED),
    ("Reed is said to have been shot in [2010|2010].", Modality.REPORTED),
    ("Reports that Reed died in [2010|2010] could not be checked.", Modality.REPORTED),
    ("Reports that Reed died in [2010|2010] were false.", Modality.DENIED),
    # What was set for a day is a plan, whether or not it came.
    ("The vote, first planned for [January 10|2021-01-10], was moved.", Modality.PLANNED),
    ("Votes due in [2016|2016] were put off.", Modality.PLANNED),
    ("Reed had been due to fly home on [Monday|2021-03-01].", Modality.PLANNED),
    ("The hearing was adjourned until [May|2021-05|until].", Modality.PLANNED),
    ("Reed had been due in court on [Monday|2021-03-01] but stayed away.", Modality.PLANNED),
    ("Two men were to appear in court on [Monday|2021-03-01].", Modality.PLANNED),
    ("The trial was to have ended in [2019|2019].", Modality.HYPOTHETICAL),
    ("The mayor was given until [May|2021-05|until] to resign.", Modality.PLANNED),
    ("The flight landed as planned on [Monday|2021-03-01].", Modality.ASSERTED),
    ("Reed was last seen on [Monday|2021-03-01].", Modality.ASSERTED),
    ("The union demanded talks by [May|2021-05|by].", Modality.PLANNED),
]


def test_what_is_said_to_have_happened_is_no_act_of_saying() -> None:
    (found,) = dated("Reed is said to have died in [2010|2010].")
    assert (found.kind, found.lemma) == (Kind.HAPPENING, "die")


def test_not_until_then_is_then() -> None:
    (found,) = dated("The men were not found until [Monday|2021-03-01|until].")
    assert found.date.interval.start == Moment(2021, 3, 1)
    (waited,) = dated("The men were held until [Monday|2021-03-01|until].")
    assert waited.date.interval.start is None


@pytest.mark.parametrize(("text", "modality"), MODALITY)
def test_modality(text: str, modality: Modality) -> None:
    assert [mention.modality for mention in dated(text)] == [modality]


KIND = [
    ("Hale said on [Monday|2021-03-01] that taxes would fall.", Kind.STATEMENT),
    ("Hale was admitted to hospital on [Monday|2021-03-01].", Kind.HAPPENING),
    ("Hale was told to leave on [Monday|2021-03-01].", Kind.STATEMENT),
    ("Hale admitted the theft on [Monday|2021-03-01].", Kind.STATEMENT),
    ("Hale announced the cuts on [Monday|2021-03-01].", Kind.STATEMENT),
    ("The league released a report on prisons [last month|2021-02].", Kind.STATEMENT),
    ("The league called on the king to act in [December|2020-12].", Kind.STATEMENT),
    ("Hale called the charges lies on [Monday|2021-03-01].", Kind.STATEMENT),
    (
        'In an e-mail on [Monday|2021-03-01], an official involved in the decisions explained: "It will take long."',
        Kind.STATEMENT,
    ),
    ("The court added 19 months to his sentence on [Monday|2021-03-01].", Kind.HAPPENING),
    ("The mayor added on [Monday|2021-03-01] that it was long.", Kind.STATEMENT),
    ("Some 4,000 were dismissed on [Monday|2021-03-01].", Kind.HAPPENING),
    ("The claims were dismissed as lies on [Monday|2021-03-01].", Kind.STATEMENT),
    ("Reed was condemned to death on [Monday|2021-03-01].", Kind.HAPPENING),
    ("The union called off the strike on [Monday|2021-03-01].", Kind.HAPPENING),
    ("The bank released two prisoners on [Monday|2021-03-01].", Kind.HAPPENING),
    ("The mill burned down on [Monday|2021-03-01].", Kind.HAPPENING),
    ("They talked of the [2019|2019] report.", Kind.STATEMENT),
    ("Forty ships were reported missing in [2019|2019].", Kind.HAPPENING),
    ("Forty cases were reported in [2019|2019].", Kind.STATEMENT),
]


@pytest.mark.parametrize(("text", "kind"), KIND)
def test_kind(text: str, kind: Kind) -> None:
    assert [mention.kind for mention in dated(text)] == [kind]


SPEAKER = [
    ("When residents first told us in [May|2020-05] that taxes fell, nobody listened.", None),
    ("Hale, testifying before a panel in Norrland on [Monday|2021-03-01], left.", None),
    ("Fighting resumed in [May|2020-05], effectively breaking a truce agreed earlier.", None),
    ("Fighting resumed in [May|2020-05], breaking a truce, the mayor said.", "the mayor"),
    ("[June 14|2020-06-14] - Hale, on her way to Marrow, says the mill is safe. They met in June.", "Hale"),
    ("The mayor, Anna Hale, said on [Monday|2021-03-01] that taxes fell.", "Anna Hale"),
    ("Taxes fell in [May|2020-05], Anna Hale of the league told the Herald.", "Anna Hale"),
    ("Taxes fell in [May|2020-05], said Hale. Anna Hale was mayor.", "Anna Hale"),
    ("Hale's lawyer said on [Monday|2021-03-01] that taxes fell.", "Hale's lawyer"),
    ("Norrland officials said on [Monday|2021-03-01] that taxes fell.", "Norrland officials"),
    ("Taxes fell in [May|2020-05], according to the Harbour League.", "Harbour League"),
    ("In a talk on [Monday|2021-03-01], the Harbour League said taxes fell.", "Harbour League"),
    ("A spokesman for Anna Hale on [Monday|2021-03-01] denied that taxes fell.", "A spokesman for Anna Hale"),
    ("Taxes fell in [May|2020-05].", None),
    ("The toll was announced on [Monday|2021-03-01].", None),
    ("The toll was announced by the mayor on [Monday|2021-03-01].", "the mayor"),
    ("The toll was announced by Anna Hale on [Monday|2021-03-01].", "Anna Hale"),
    ("The toll was announced by [Monday|2021-03-01].", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKER)
def test_attribution(text: str, speaker: str | None) -> None:
    assert dated(text)[0].attribution == speaker


FIGURES = [
    ("Around 40 people were detained in [May|2020-05].", [Figure("detained", "Around 40", 40, 40)]),
    ("At least six died in [May|2020-05].", [Figure("killed", "At least six", 6, None)]),
    (
        "More than 1,200 were arrested and two killed in [May|2020-05].",
        [Figure("detained", "More than 1,200", 1200, None), Figure("killed", "two", 2, 2)],
    ),
    ("Up to 100 men were abducted in [May|2020-05].", [Figure("detained", "Up to 100", None, 100)]),
    ("As many as 26 had been killed in [May|2020-05].", [Figure("killed", "As many as 26", None, 26)]),
    ("The flood left two dead in [May|2020-05].", [Figure("killed", "two", 2, 2)]),
    ("Soldiers shot and killed twenty-one miners in [May|2020-05].", [Figure("killed", "twenty-one", 21, 21)]),
    (
        "Police stormed the town, killing two and arresting over 40 others in [May|2020-05].",
        [Figure("killed", "two", 2, 2), Figure("detained", "over 40", 40, None)],
    ),
    ("In [May|2020-05] 26 miners, including two children, were killed.", [Figure("killed", "26", 26, 26)]),
    ("The flood claimed 23 lives in [May|2020-05].", [Figure("killed", "23", 23, 23)]),
    ("The death toll of the flood rose to 17 in [May|2020-05].", [Figure("killed", "17", 17, 17)]),
    ("The captain of the ship, which sank with 23 men, was arrested in [May|2020-05].", []),
    ("Divers saved 23 lives in [May|2020-05].", []),
    ("A plane crashed in [May|2020-05], killing all 228 aboard.", [Figure("killed", "228", 228, 228)]),
    ("Between 10 and 20 men were killed in [May|2020-05].", [Figure("killed", "10 and 20", 10, 20)]),
    ("Ten to 20 men were killed in [May|2020-05].", [Figure("killed", "Ten to 20", 10, 20)]),
    ("No fewer than five were killed in [May|2020-05].", [Figure("killed", "No fewer than five", 5, None)]),
    ("One of the 12 hostages was killed in [May|2020-05].", [Figure("killed", "One", 1, 1)]),
    ("The sixth of ten victims was killed in [May|2020-05].", []),
    ("All of the 12 hostages were killed in [May|2020-05].", [Figure("killed", "12", 12, 12)]),
    ("Some 30 of the 45 detained miners were injured in [May|2020-05].", [Figure("injured", "Some 30", 30, 30)]),
    ("Families met in [May|2020-05] in memory of the 16 miners killed.", []),
    ("In [May|2020-05] there were 12 new deaths.", [Figure("killed", "12", 12, 12)]),
    ("In [May|2020-05] 12 (two of them nurses) were killed.", [Figure("killed", "12", 12, 12)]),
    ("In [May|2020-05] the flood killed 12 nurses, and injured 30 others.",
     [Figure("killed", "12", 12, 12), Figure("injured", "30", 30, 30)]),
    ("Two men, who live in Brod, were killed in [May|2020-05].", [Figure("killed", "Two", 2, 2)]),
    ("Two former guards admitted the killing in [May|2020-05].", []),
    ("In [May|2020-05] 2 men were charged in the death of a nurse.", []),
    ("In [May|2020-05] 2 men were charged over Reed's death.", []),
    ("In [May|2020-05] the storm wrecked 12 boats; nobody died.", []),
    ("In [May|2020-05] the storm wrecked 12 boats and a guard died.", []),
    ("The blast in [May|2020-05] killed at least 12, including three children, and injured 40 more.",
     [Figure("killed", "at least 12", 12, None), Figure("injured", "40", 40, 40)]),
    ("Twelve people including three children were killed in [May|2020-05].", [Figure("killed", "Twelve", 12, 12)]),
    ("About 1.5 million people were displaced in [May|2020-05].",
     [Figure("displaced", "About 1.5 million", 1500000, 1500000)]),
    ("Some 2 million people were displaced in [May|2020-05].",
     [Figure("displaced", "Some 2 million", 2000000, 2000000)]),
    ("The death toll reached 45 in [May|2020-05], up from 30.", [Figure("killed", "45", 45, 45)]),
    ("In [May|2020-05] the death toll rose from 30 to 45.", [Figure("killed", "30 to 45", 45, 45)]),
    ("Nobody was killed in the 12 raids in [May|2020-05].", []),
    ("Reed was arrested with 20 kilos of gold in [May|2020-05].", []),
    ("Police rounded up 26 nurses in [May|2020-05].", [Figure("detained", "26", 26, 26)]),
    # Ages, names and those who do it
    ("Ivan Petrov, 71, was killed in [May|2020-05].", []),
    ("A woman of 71 died in [May|2020-05].", []),
    ("A crowd of 71 died in [May|2020-05].", [Figure("killed", "71", 71, 71)]),
    ("Two brothers, aged two and five, died in [May|2020-05].", []),
    ("Four men aged 18 to 24 were killed in [May|2020-05].", []),
    ("Two women, both 71, were killed in [May|2020-05].", []),
    ("He was arrested under article 282 in [May|2020-05].", []),
    ("Police in 20 vans arrested Reed in [May|2020-05].", []),
    ("About 20 miners drowned and 12 died in [May|2020-05].", [Figure("killed", "12", 12, 12)]),
    ("They paid $40 to the arrested men in [May|2020-05].", []),
    ("He was arrested 12 days later in [May|2020-05].", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_figures(text: str, figures: list[Figure]) -> None:
    assert list(dated(text)[0].figures) == figures


REASONS = [
    ("He waits [two days|P2D|duration].", Reason.DURATION),
    ("It opens [every day|XXXX|set].", Reason.RECURRING),
    ("It is over [now|reference].", Reason.REFERENCE),
    ("It was worse than in [2019|2019].", Reason.REFERENCE),
    ("It began [in the past|vague].", Reason.VAGUE),
    ("It began on [February 30|no-such-day].", Reason.NO_SUCH_DAY),
]


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_what_dates_nothing_is_listed_with_its_reason(text: str, reason: Reason) -> None:
    assert [item.reason for item in tell("Storms raged. " + text)[1]] == [reason]


def test_boilerplate_dates_nothing() -> None:
    mentions, unplaced = tell("Rain fell on Marrow for hours.\n\nCopyright [2021|2021] Marrow Herald.")
    assert [mention.timex for mention in mentions] == [None]
    assert [item.reason for item in unplaced] == [Reason.BOILERPLATE]


def test_a_denial_is_quoted_where_it_stands() -> None:
    text = "Storms raged. Police did not arrest Reed on [Monday|2021-03-01]."
    assert quote(text, tell(text)[0][-1]) == "Police did not arrest Reed on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "Storms raged. [Every year|XXXX|set] on [9 May|2020-05-09] nurses march.",
        "Storms raged. Nurses march in [May|2020-05] [every year|XXXX|set].",
    ],
)
def test_a_day_of_every_year_is_none_of_this(text: str) -> None:
    mentions, unplaced = tell(text)
    assert [mention for mention in mentions if mention.timex] == []
    assert [one.reason for one in unplaced] == [Reason.RECURRING, Reason.RECURRING]
