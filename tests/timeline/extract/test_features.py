"""Which act names the event that a clause tells."""

import pytest

from tests.timeline.extract.told import tell

ACTS = [
    ("Forty miners were arrested and two died in a raid on the pit in [2016|2016].", "arrest"),
    ("Two miners died in a raid on the pit in [2016|2016].", "kill"),
    ("Forty miners were arrested in [2016|2016], and two died in [2017|2017].", "arrest"),
    # What an event did is told of the event; what people or things did is their own act.
    ("An explosion in the pit killed two miners in [2016|2016].", "explode"),
    ("The explosion in the pit took place in [2016|2016].", "explode"),
    ("The site of the explosion looked empty on [May 4|2016-05-04].", ""),
    ("The soldiers killed two miners in [2016|2016].", "kill"),
    ("Two miners in the blast area were killed in [2016|2016].", "kill"),
    # What people came to harm by is the event, where it has no date of its own.
    ("Two miners died on [Monday|2016-05-02] after a ferry sank off Marrow.", "sink"),
    ("Two miners died and ten were hurt on [Monday|2016-05-02] when a ferry sank.", "sink"),
    ("Two miners died on [Monday|2016-05-02] after a ferry had sunk off Marrow.", "kill"),
    ("Two miners died on [Monday|2016-05-02] while a ferry sank off Marrow.", "kill"),
    ("Two miners died on [Monday|2016-05-02] after a doctor slept.", "kill"),
    ("Two miners died on [Monday|2016-05-02] after a pump did not explode.", "kill"),
    ("After a ferry sank off Marrow, two miners died on [Monday|2016-05-02].", "kill"),
    ("Two miners died on [Monday|2016-05-02] after a ferry sank in [2015|2015].", "kill"),
    ("Two miners wept on [Monday|2016-05-02] after a ferry sank off Marrow.", "weep"),
    # An -s form with an object goes before the participle behind it; a plural noun does not.
    ("[May 4|2016-05-04] - Court jails three men accused of a raid.", "arrest"),
    ("[May 4|2016-05-04] - Oil prices agreed in talks.", "agree"),
    # What says it in several words
    ("A guard went missing in [May|2016-05].", "disappear"),
    ("The bridge gave way in [May|2016-05].", "collapse"),
    ("The mayor gave a way out in [May|2016-05].", ""),
    ("The mayor went on trial in [May|2016-05].", "trial"),
    ("A ferry capsized off Marrow in [May|2016-05].", "sink"),
    ("Two men were sentenced in [May|2016-05].", "sentence"),
    ("Hale was jailed for life in [May|2016-05].", "sentence"),
    ("Hale was jailed in [May|2016-05].", "arrest"),
    ("Six men lost their lives in [May|2016-05].", "kill"),
    ("Six men lost their jobs in [May|2016-05].", "lose"),
    ("The law came into force in [May|2016-05].", "effect"),
    ("Hale appeared in court in [May|2016-05].", "court"),
    ("There was an explosion in the pit in [May|2016-05].", "explode"),
    ("There was a lull in [May|2016-05].", ""),
    ("Her body was found in [May|2016-05].", "discover"),  # as "a fisher found her body"
    ("The firm was founded in [May|2016-05].", "found"),
    ("Hale was beaten in [May|2016-05].", "crime"),
    ("Hale beat the mayor in [May|2016-05].", "win"),
    # What begins, and what did it, is named before its verb.
    ("In [May|2016-05], the captain's trial opened.", "trial"),
    ("The inquiry promised by Hale opened in [May|2016-05].", "investigate"),
    ("The mill opened in [May|2016-05].", "begin"),
    ("Six have died since the unrest began in [May|2016-05].", "uprising"),
    ("They paid for the fire at a mill that killed six in [May|2016-05].", "fire"),
    ("They saw the men who killed six in [May|2016-05].", "kill"),
    ("Hale was last seen in [May|2016-05].", "disappear"),
    ("Hale has been missing since [May|2016-05|since].", "disappear"),
    ("Hale was seen in [May|2016-05].", ""),
    ("Hale fled in [May|2016-05], when Reed was mayor.", "flee"),
    ("Hale was mayor in [May|2016-05], when Reed fled.", "flee"),
    ("The fire which hit a mill killed six in [May|2016-05].", "fire"),
    ("Since [May|2016-05|since] the fire has killed six.", "fire"),
    ("Since [May|2016-05|since] the mayor has killed six.", "kill"),
    ("Ten were held in [May|2016-05].", "arrest"),
    ("A man in the hall was held in [May|2016-05].", ""),
    ("A party was held in [May|2016-05].", ""),
    ("Ten held a vote in [May|2016-05].", "elect"),
    ("Hale was admitted to a ward in [May|2016-05].", "admit"),
    ("Hale admitted the theft in [May|2016-05].", "say"),
    ("Hale was sworn in as mayor in [May|2016-05].", "inaugurate"),
    ("Hale swore in [May|2016-05] that it was so.", "swear"),
    ("The police, called by a nurse in [May|2016-05], came.", "call"),
    ("Hale missed the vote in [May|2016-05].", "miss"),
    ("A dam burst in [May|2016-05].", "collapse"),
    ("A ship burst into flames in [May|2016-05].", "fire"),
    ("The firm whose closure they fought went bust in [May|2016-05].", ""),
    # A verb that says little, and the act as its object
    ("The board gave its approval in [May|2016-05].", "approve"),
    ("The board gave its name to the ship in [May|2016-05].", ""),
    ("The two firms struck a deal in [May|2016-05].", "agree"),
    ("The rebels struck a bridge in [May|2016-05].", "attack"),
    ("Police carried out a raid in [May|2016-05].", "arrest"),
    ("Police carried the victims of a raid out in [May|2016-05].", "carri"),
    ("The judge handed down a sentence in [May|2016-05].", "sentence"),
    ("Five were held in [May|2016-05] over a blast.", "arrest"),
    ("Hale won Marrow's second election in [May|2016-05].", "elect"),
    ("Hale won a prize in the election year [2016|2016].", "win"),
    # ... behind its object
    ("Hale was found guilty of fraud in [May|2016-05].", "convict"),
    ("A jury found Hale guilty of fraud in [May|2016-05].", "convict"),
    ("A jury found Hale not guilty in [May|2016-05].", "free"),
    ("Hale was found to have lied in [May|2016-05].", "determin"),
    ("They set two cars on fire in [May|2016-05].", "fire"),
    ("They set two cars beside a fire in [May|2016-05].", "set"),
    ("The court jailed Anna Hale for two years in [May|2016-05].", "sentence"),
    ("The court sent Anna Hale to prison in [May|2016-05].", "sentence"),
    ("The court sent Anna Hale a letter in [May|2016-05].", "send"),
    # ... in two words
    ("Hale was sworn in as mayor in [May|2016-05].", "inaugurate"),
    ("Hale swore at the mayor in [May|2016-05].", "swear"),
    ("Hale took office in [May|2016-05].", "inaugurate"),
    ("Alder took over Brod in [May|2016-05].", "buy"),
    ("Hale took over as mayor in [May|2016-05].", "replace"),
    ("Hale conceded defeat in [May|2016-05].", "lose"),
    ("Hale conceded a mistake in [May|2016-05].", "say"),
    # What arises is told of what arose.
    ("A fire broke out in [May|2016-05].", "fire"),
    ("A thief broke out in [May|2016-05].", "break"),
    ("Protests erupted in [May|2016-05].", "protest"),
    ("The mountain erupted in [May|2016-05].", "explode"),
    ("On [Monday|2021-03-01] a quake killed six miners.", "quake"),
    ("On [Monday|2021-03-01] a man killed six miners.", "kill"),
    # No past form after an article.
    ("On [May 4|2016-05-04] engineers lowered a camera into the bore of the well.", "lower"),
]


@pytest.mark.parametrize(("text", "act"), ACTS)
def test_the_act_that_names_the_event(text: str, act: str) -> None:
    mentions, _ = tell(text)
    assert next(mention for mention in mentions if mention.timex).head == act


@pytest.mark.parametrize(
    ("headline", "act"),
    [
        ("Life sentence for killer of nurse", "sentence"),
        ("Five held over blast", ""),
        ("Nurse free after blast", ""),
        ("Blast at mill", "explode"),
    ],
)
def test_a_headline_without_a_verb_names_its_act_first(headline: str, act: str) -> None:
    mentions, _ = tell("Nobody knows more.", headline)
    assert next(mention for mention in mentions if mention.field == "title").head == act


def test_words_are_compared_by_their_base_and_common_ones_not_at_all() -> None:
    mentions, _ = tell("The crew flew 40 people to Brod on [Monday|2016-05-02].")
    told = next(mention for mention in mentions if mention.timex)
    assert {"fli", "40"} <= told.words
    assert not {"flew", "peopl"} & told.words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hale, who fled in [2019|2019], was tired.", {"Hale"}),
        ("Hale, 54, fled in [2019|2019].", {"Hale"}),
        ("Miners, who fled in [2019|2019], were tired.", set()),
        ("Tired, she fled in [2019|2019].", set()),
        ("Tired 54 men fled in [2019|2019].", set()),
        ("Police, who fled in [2019|2019], were tired.", set()),
    ],
)
def test_a_word_that_opens_a_sentence_is_a_name_before_who(text: str, names: set[str]) -> None:
    mentions, _ = tell(text)
    assert next(mention for mention in mentions if mention.timex).names == names


def test_a_pronoun_names_whom_it_stands_for() -> None:
    mentions, _ = tell("Anna Hale left the town. She was charged in [May|2016-05].")
    assert [sorted(mention.names) for mention in mentions if mention.timex] == [["Anna Hale"]]


def test_a_pronoun_does_not_name_whose_name_only_begins_so() -> None:
    mentions, _ = tell(
        "Anna Hale and Anna Halewood left the town. Anna Halewood fell. She was charged in [May|2016-05]."
    )
    assert [sorted(mention.names) for mention in mentions if mention.timex] == [["Anna Halewood"]]


def test_a_spill_may_be_called_a_disaster() -> None:
    spill, _ = tell("the tanker spill of [1989|1989] in the bay")
    disaster, _ = tell("the tanker disaster of [1989|1989] in the bay")
    assert disaster[0].head in spill[0].acts
    assert spill[0].head != disaster[0].head


def test_a_month_is_no_place_and_no_part_of_a_name() -> None:
    mentions, _ = tell("The board met. On [18 January|2021-01-18] Hale sold Alder in [Brod|2021-01]. Then Hale slept.")
    assert [sorted(mention.names) for mention in mentions if mention.timex][:1] == [["Alder", "Brod", "Hale"]]
    mentions, _ = tell("Crews left Brod in [October|2020-10]. Crews of October left.")
    assert [sorted(mention.places) for mention in mentions if mention.timex] == [[]]
    mentions, _ = tell("Crews left in [2020|2020] at Brod. They like Brod.")
    assert [sorted(mention.places) for mention in mentions if mention.timex] == [["Brod"]]
