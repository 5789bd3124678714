"""How a clause is told: kind, modality, who says so, figures, titles."""

import pytest

from tests.timeline.extract.told import quote, tell
from timeline.values import Figure, Kind, Mention, Modality, Moment, Reason


def dated(text: str, title: str | None = None) -> list[Mention]:
    return [mention for mention in tell("Storms raged. " + text, title)[0] if mention.timex]


MODALITY = [
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


TITLES = [
    (
        "Hale said the last bit of pipe needed to finish the well would be put in place in [May|2021-05].",
        "Hale said the last bit of pipe needed to finish the well would be put in place in May",
    ),
    ("Of the ten wells one was put in place in [May|2020-05].", "Of the ten wells one was put in place in May"),
    ("The last time they met was in [May|2020-05].", "The last time they met was in May"),
    ("They fear that [Monday|2021-03-01]'s vote was rigged.", "Monday's vote"),
    ("A mass grave found in [May|2020-05] held 35 bodies.", "A mass grave found in May held 35 bodies"),
    ("Hale found in [May|2020-05] that two had fled.", "Hale found in May that two had fled"),
    ("They think [Monday|2021-03-01] was worse.", "Monday was worse"),
    ("The rig the firm was running sank in [May|2020-05].", "The rig the firm was running sank in May"),
    ("Hale was so ill that he died in [May|2020-05].", "Hale was so ill that he died in May"),
    ("The mill is so dear to the firm that it will be sold in [May|2021-05].", "The mill will be sold in May"),
    (
        "The ship, run by Hale, burst into flames in [May|2020-05] and sank in June.",
        "The ship, run by Hale, burst into flames in May",
    ),
    (
        "The ship, owned by the firm, exploded near the port in [May|2020-05] and sank in June.",
        "The ship, owned by the firm, exploded near the port in May",
    ),
    (
        "The firm was fined when the ship, owned by Hale, exploded in [May|2020-05] and sank.",
        "The firm was fined when the ship, owned by Hale, exploded in May",
    ),
    (
        "The panel is like those that failed the town in [May|2020-05].",
        "The panel is like those that failed the town in May",
    ),
    ("Mira Danek, 38, who left in [May|2020-05], has fled.", "Mira Danek left in May"),
    (
        "Marrow is suing the oil firm Borealis, the drilling firm Hald and the maker of the valve that failed when it "
        "was most needed, all of them of the south, the attorney general said on [Monday|2021-03-01].",
        "Marrow is suing the oil firm Borealis, the drilling firm Hald and the maker of the valve…, "
        "the attorney general said on Monday",
    ),
    ("They lost [that Monday|2021-03-01]'s vote.", "That Monday's vote"),
    ("The mill would have opened on [Monday|2021-03-01] had the city paid.", "The mill would have opened on Monday"),
    (
        'Storms raged. "In [April|2020-04] somebody put a rat through our door. They cut his brakes," she told us.',
        "In April somebody put a rat through our door",
    ),
    ("Storms raged. The 140-page report, read in [May|2020-05], was long.", "The 140-page report, read in May"),
    ("Storms raged. She told of the flood in which four nurses died in [May|2020-05].", "Four nurses died in May"),
    (
        'Storms raged. "No," said Mira Danek, 38, whose house was hit in [May|2020-05].',
        "Mira Danek's house was hit in May",
    ),
    (
        "Storms raged. A report called for the bridge to be shut. It was open in [May|2020-05].",
        "It was open in May",  # the bridge, not the report
    ),
    ("Storms raged. The report was read. It was shut in [May|2020-05].", "The report was shut in May"),
    (
        "The minister of the harbours, Anna Hale, told the council of the League of Towns on [Monday|2021-03-01] that "
        "divers had found no trace of the two ships and that the search was over.",
        "The minister of the harbours, Anna Hale, told the council of the League of Towns on Monday that divers had "
        "found no trace of the two ships…",
    ),
    (
        "After the editor was jailed in [December|2020-12], police began searching homes.",
        "The editor was jailed in December",
    ),
    (
        "Anna Hale, who was appointed by the king in [2007|2007], called it a lie.",
        "Anna Hale was appointed by the king in 2007",
    ),
    ("Hale said on [Monday|2021-03-01] that taxes would fall.", "Hale said on Monday that taxes would fall"),
    ("The bodies of 12 men who vanished in [2019|2019] were found.", "12 men vanished in 2019"),
    ("The first trial, planned for [May 5|2020-05-05], was put off.", "The first trial, planned for May 5"),
    (
        "Two nurses, who last met in 2019, spoke on [Monday|2021-03-01].",
        "Two nurses, who last met in 2019, spoke on Monday",
    ),
    (
        "A deal, first planned in May and approved by a court, will close in [June|2021-06].",
        "A deal, first planned in May and approved by a court, will close in June",
    ),
    (
        "The captain of the Star of Nordby, which sank in [May|2020-05], was jailed.",
        "The Star of Nordby sank in May",
    ),
    (
        "The Courier, a newspaper founded in a barn, did not appear on [Monday|2021-03-01].",
        "The Courier, a newspaper founded in a barn, did not appear on Monday",
    ),
    (
        "Reed had been in jail since [12 June|2020-06-12|since], when police broke up a march.",
        "Police broke up a march",
    ),
    (
        "The bridge built in 1961 and closed by a court was blown up on [Monday|2021-03-01].",
        "The bridge built in 1961 and closed by a court was blown up on Monday",
    ),
    ("Reed last spoke to his wife in [2019|2019].", "Reed last spoke to his wife in 2019"),
    ("Nurses were last paid in [2019|2019].", "Nurses were last paid in 2019"),
    (
        "Hale said in a video posted on [Monday|2021-03-01] that she was safe.",
        "Hale said in a video posted on Monday that she was safe",
    ),
    ("In [2019|2019] the court ruled that taxes must fall.", "In 2019 the court ruled that taxes must fall"),
    ("The town held a fair; [this year|2021] it was called off.", "This year the town was called off"),
    (
        "The film told of a son of a girl who fled and fell in [2005|2005].",
        "The film told of a son of a girl who fled and fell in 2005",
    ),
    (
        "There was a fire (which killed 15 and injured 170 in [2005|2005]) and a leak.",
        "There was a fire (which killed 15 and injured 170 in 2005) and a leak",
    ),
    ("Two ships sank, the coast guard said on [Monday|2021-03-01].", "Two ships sank, the coast guard said on Monday"),
    ("Profits tripled in [2004|2004], and doubled in [2005|2005].", "Profits tripled in 2004"),
    (
        "The Harbour League said it learned of the case in [January|2021-01].",
        "The Harbour League said it learned of the case in January",
    ),
    (
        "It spoke of Tom Reed, a nurse who told the court that he was beaten in [2017|2017].",
        "Tom Reed was beaten in 2017",
    ),
    (
        "[May 9|2021-05-09] - The port says it may close the leak by pumping in nets and rope, a trick called a plug.",
        "The port says it may close the leak by pumping in nets and rope, a trick called a plug",
    ),
    ("It learned of the case in [January|2021-01].", "It learned of the case in January"),
    (
        "`` It was -LRB- nearly -RRB- over , '' Hale said on [Monday|2021-03-01] .",
        "“It was (nearly) over,” Hale said on Monday",
    ),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_titles(text: str, title: str) -> None:
    assert dated(text, "Storm over Marrow")[0].title == title


SECOND = [
    ("It fell when the rig blew up in [2019|2019] and sank in [May|2020-05].", "The rig sank in May"),
    (
        "The head of the bank, Erik Holm, resigned in [2019|2019] and was charged in [May|2020-05].",
        "The head of the bank, Erik Holm, was charged in May",
    ),
    (
        "It began in [2001|2001]. They told of a son of a girl who fled in [May|2020-05].",
        "They told of a son of a girl who fled in May",
    ),
    ("The ban was lifted in [2016|2016] and renewed in [May|2020-05].", "The ban was renewed in May"),
    ("They saw the mine, which opened in [2001|2001] and was shut in [May|2020-05].", "The mine was shut in May"),
    ("The firm shut two mills in [2019|2019]; it cut 40 jobs [last year|2020].", "The firm cut 40 jobs last year"),
    (
        "According to the league, the first wave of arrests ended in [2019|2019], when it was halted in [May|2020-05].",
        "The first wave of arrests was halted in May",
    ),
    (
        "According to the league, two waves of arrests ended in [2019|2019], when it was fined in [May|2020-05].",
        "According to the league, two waves of arrests ended in 2019, when it was fined in May",
    ),
    (
        "It began in [2001|2001]. Anna Hale, whose trial opened in [May|2020-05], left.",
        "Anna Hale's trial opened in May",
    ),
]


@pytest.mark.parametrize(("text", "title"), SECOND)
def test_titles_of_what_is_told_second(text: str, title: str) -> None:
    assert dated(text, "Storm over Marrow")[1].title == title


PRONOUNS = [
    ("Anna Hale was held for weeks. She left in [May|2020-05].", "Storm over Marrow", "Anna Hale left in May"),
    (
        "Anna Hale was held. Days later she left in [May|2020-05].",
        "Storm over Marrow",
        "Days later Anna Hale left in May",
    ),
    (
        "The bridge at Marrow is shut. It was built in [1957|1957].",
        "Bridge shut",
        "The bridge at Marrow was built in 1957",
    ),
    ("Two miners fell ill. They died in [May|2020-05].", "Storm over Marrow", "Two miners died in May"),
    ("The firm was fined. [The next year|2016] it was sold.", "Storm over Marrow", "The next year the firm was sold"),
    ("Anna Hale was held. On [Monday|2021-03-01] she left.", "Storm over Marrow", "On Monday Anna Hale left"),
    ("Barack Obama also spoke. It was set off in [May|2020-05].", "Storm over Marrow", "It was set off in May"),
    ("On Sunday two miners fell ill. They died in [May|2020-05].", "Storm over Marrow", "Two miners died in May"),
    ("In the old pit two miners fell ill. They died in [May|2020-05].", "Storm over Marrow", "They died in May"),
    (
        "At least two miners fell ill. They died in [May|2020-05].",
        "Storm over Marrow",
        "At least two miners died in May",
    ),
    ("The firm grew. It was in [May|2020-05] that two miners fell ill.", "", "It was in May that two miners fell ill"),
    ("The firm grew. It was in [May|2020-05] and later sold.", "", "The firm was in May"),
    ("The firm grew. It took until [May|2020-05] to mend the dam.", "", "It took until May to mend the dam"),
    ("The firm grew. It took 40 days in [May|2020-05] to mend the dam.", "", "It took 40 days in May to mend the dam"),
    ("The firm grew. It took a loan in [May|2020-05].", "", "The firm took a loan in May"),
    ("Fires raged. The firm has grown since it was sold in [May|2020-05].", "", "The firm was sold in May"),
    (
        "Fires raged. The town sued Hale over the dam, which leaked until it was sold in [May|2020-05].",
        "",
        "The town sued Hale over the dam, which leaked until it was sold in May",
    ),
    ("The firm, which said in [May|2020-05] it had grown, was sold.", "", "The firm said in May"),
    ("Two miners fell ill. It rained in [May|2020-05].", "Storm over Marrow", "It rained in May"),
    (
        "Men were beaten, according to the Harbour League. It released a report in [May|2020-05].",
        "Storm over Marrow",
        "The Harbour League released a report in May",
    ),
    ("Two miners fell ill. She was killed in [May|2020-05].", "Nurse dies in Marrow", "Nurse dies in Marrow"),
    ("Two miners fell ill. She was fined in [May|2020-05].", "Nurse dies in Marrow", "She was fined in May"),
]


@pytest.mark.parametrize(("text", "headline", "title"), PRONOUNS)
def test_a_pronoun_is_named_or_the_headline_stands_for_the_same_act(text: str, headline: str, title: str) -> None:
    assert dated(text, headline)[0].title == title


def test_a_verb_without_its_own_subject_borrows_it_for_the_title() -> None:
    assert dated("Profits tripled in [2004|2004], and doubled in [2005|2005].")[1].title == "Profits doubled in 2005"


def test_a_line_is_cut_neither_before_a_number_nor_inside_a_comparison() -> None:
    text = "In [May|2020-05] Hale led the league to the mayor of the old town by the river at the mouth of the fjord "
    assert dated(text + "near the port with 40 boats of the northern islands.")[0].title.endswith("northern…")
    assert dated(text + "widely known as the home of the oldest herring fleet.")[0].title.endswith("oldest…")
    assert dated(text + "in a storm as the herring fleet came home to the port.")[0].title.endswith("in a storm")


def test_no_title_is_longer_than_a_line() -> None:
    text = "Hale said on [Monday|2021-03-01] that the " + "very " * 40 + "old bridge would be closed."
    assert len(dated(text)[0].title) <= 140


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
