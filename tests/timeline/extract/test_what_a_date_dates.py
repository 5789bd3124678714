"""DESIGN section 4, "What a date dates", each of its sentences as right and wrong cases; own sentences, own facts."""

import pytest

from tests.timeline.extract.told import PUBLISHED, quote, tell
from timeline.pipeline import build
from timeline.values import Article, Basis, Reason

# The text, and each quote that is told with the expression that dates it, in order.
CASES = [
    # a label before a colon, unless it is no more than a place
    ("Marrow (9-2) at Orlen, [7 p.m.|2021-03-01T19:00]: The hosts lost four games.", []),
    ("Marrow at the big harbour of Orlen, [5 May|2020-05-05]: The hosts lost four games.", []),
    ("Port Vara, [5 May|2020-05-05]: Police arrested nine men.", [("5 May: Police arrested nine men", "5 May")]),
    ("A raid in Orlen on [5 May|2020-05-05]: nine men died.", [("5 May: nine men died", "5 May")]),
    # what is said in a letter has its date, what stands in a contract may be of any time
    (
        "In a letter of [5 May|2020-05-05], the league asked for an inquiry.",
        [("In a letter of 5 May, the league asked for an inquiry", "5 May")],
    ),
    (
        "Two mills burned down in the riots of [1968|1968].",
        [("Two mills burned down in the riots of 1968", "1968")],
    ),
    ("In a contract of [5 May|2020-05-05], the league kept its rights.", []),
    ("A copy of a letter of [5 May|2020-05-05] was lost.", []),
    # a source named in brackets
    ("The mill must close (see Ilves v. Orlen, no. 2210/04, [12 May 2012|2012-05-12]).", []),
    (
        "The mill must close (as a judge of the court in Orlen wrote in [2012|2012]).",
        [("a judge of the court in Orlen wrote in 2012", "2012")],
    ),
    (
        "The mill (now a school) closed in [2012|2012].",
        [("The mill (now a school) closed in 2012", "2012")],
    ),
    # a year that only measures
    ("Losses fell by a fifth from [1990|1990] levels.", []),
    ("Losses fell by a fifth in [1990|1990].", [("Losses fell by a fifth in 1990", "1990")]),
    # a date inside a noun phrase or a comparison dates only what it modifies
    (
        "Nine nurses have been dismissed in a strike that is even longer than a [2017|2017] walkout.",
        [("a 2017 walkout", "2017")],
    ),
    ("The union's [March 1|2021-03-01] strike closed two ports.", [("The union's March 1 strike", "March 1")]),
    # a part of a time is no noun that the date describes
    (
        "Gunmen shot the nurse in the small hours of [10 March|2020-03-10].",
        [("Gunmen shot the nurse in the small hours of 10 March", "10 March")],
    ),
    (
        "Hale counted 40 cases, most of them in [2016|2016].",
        [],
    ),
    ("Losses since the [May 5|2020-05-05] raid rose to more than 120.", [("the May 5 raid", "May 5")]),
    ("Losses rose, the last of them in [2016|2016].", [("Losses rose, the last of them in 2016", "2016")]),
    (
        "Hale recalled how, in [2016|2016], divers had searched the harbour.",
        [("in 2016, divers had searched the harbour", "2016")],
    ),
    ("A man who says he was robbed in [2016|2016] has left.", [("he was robbed in 2016", "2016")]),
    ("Voters go to the polls on [4 July|2021-07-04].", [("Voters go to the polls on 4 July", "4 July")]),
    (
        "Hale spoke of the day in [1988|1988] when her son vanished.",
        [("the day in 1988 when her son vanished", "1988")],
    ),
    ("They found a nurse missing since [May|2020-05|since].", [("a nurse missing since May", "May")]),
    ("The flood left thousands homeless; two years later, in [2012|2012], many still live in tents.", []),
    (
        "The tap was not shut until [15 July|2020-07-15|until], by which time all was lost.",
        [("The tap was not shut until 15 July", "15 July")],
    ),
    (
        "Divers who reached the wreck on [Sunday|2021-02-28] found it empty.",
        [("Divers who reached the wreck on Sunday", "Sunday")],
    ),
    (
        "Reed had been in jail since [12 June|2020-06-12|since], when police broke up a march.",
        [("12 June, when police broke up a march", "12 June")],
    ),
    (
        "The rally was calm, unlike the one on [12 June|2020-06-12], when police held 52 nurses.",
        [("12 June, when police held 52 nurses", "12 June")],
    ),
    ("More came than in all of [2014|2014].", []),
    (
        "Two months after the flood, in [May|2020-05], the town was hit again.",
        [("Two months after the flood, in May, the town was hit again", "May")],
    ),
    # who is told is no part of what is told
    ("Hale told reporters the bridge would open in [May|2021-05].", [("the bridge would open in May", "May")]),
    ("Hale told the court the driver had died in [May|2020-05].", [("the driver had died in May", "May")]),
    ("Hale warned the bridge would close in [May|2021-05].", [("the bridge would close in May", "May")]),
    (
        "A ceasefire agreed in Oslo on [3 May|2020-05-03] has been broken since.",
        [("A ceasefire agreed in Oslo on 3 May", "3 May")],
    ),
    (
        "Hale agreed on [3 May|2020-05-03] the town would pay.",
        [("Hale agreed on 3 May", "3 May")],
    ),
    (
        "Eleven were hurt; two of them, a couple from Brod, died on [Monday|2021-03-01].",
        [("two of them, a couple from Brod, died on Monday", "Monday")],
    ),
    (
        "A strike by dockers from [May 4|2020-05-04|from] to [May 9|2020-05-09|to] paralysed the port.",
        [("A strike by dockers from May 4 to May 9 paralysed the port", "May 4")],
    ),
    (
        "Brenn was jailed for ordering the murder of Tomas Irl [last May|2020-05].",
        [("the murder of Tomas Irl last May", "last May")],
    ),
    ("Losses are worse than in [2019|2019].", []),
    ("Sales were higher than [last year|2020].", []),
    ("Output fell from 12 million tonnes in [2016|2016].", []),
    ("Deaths rose to 40, compared with 12 in [2016|2016].", []),
    ("He came from Riga in [2015|2015].", [("He came from Riga in 2015", "2015")]),
    ("They compared it with the floods of [1997|1997].", [("the floods of 1997", "1997")]),
    ("She has a [2007|2007] Toyota.", []),
    ("Critics condemned the arrest of two editors in [2018|2018].", [("the arrest of two editors in 2018", "2018")]),
    ("She remembered the arrest of her son in [2018|2018].", [("the arrest of her son in 2018", "2018")]),
    ("They called for an inquiry into the arrest of Hale in [2018|2018].", [("the arrest of Hale in 2018", "2018")]),
    ("They opened an inquiry in [2018|2018].", [("They opened an inquiry in 2018", "2018")]),
    ("Hale knows the arrest of Reed in [2018|2018] was a crime.", [("the arrest of Reed in 2018 was a crime", "2018")]),
    (
        "They called for an inquiry into the arrest of Hale on [Monday|2021-03-01].",
        [("They called for an inquiry into the arrest of Hale on Monday", "Monday")],
    ),
    (
        "Police are investigating the theft of a boat since [3 March|2021-03-03|since].",
        [("Police are investigating the theft of a boat since 3 March", "3 March")],
    ),
    # no verb of the present has a day that is over
    (
        "Police are investigating the theft of a boat on [3 March|2021-03-03].",
        [("the theft of a boat on 3 March", "3 March")],
    ),
    (
        "The court hears the appeal of Hale on [9 March|2021-03-09].",
        [("The court hears the appeal of Hale on 9 March", "9 March")],
    ),
    (
        "Police investigated the theft of a boat on [3 March|2021-03-03].",
        [("Police investigated the theft of a boat on 3 March", "3 March")],
    ),
    ("Prices rose after the blockade of [2014|2014].", [("the blockade of 2014", "2014")]),
    ("The minister resigned after a crash in [2009|2009].", [("a crash in 2009", "2009")]),
    ("[Monday|2021-03-01]'s explosion killed six workers.", [("Monday's explosion killed six workers", "Monday")]),
    ("The mayor spoke of [Monday|2021-03-01]'s explosion.", [("Monday's explosion", "Monday")]),
    # what happens in an event has its date
    (
        "In a [July 16|2020-07-16] speech, Hale said that taxes would fall.",
        [("In a July 16 speech, Hale said", "July 16")],
    ),
    ("Six sailors died in the [2003|2003] collision.", [("Six sailors died in the 2003 collision", "2003")]),
    (
        "The news came at a meeting held by the board on [Friday|2021-03-05].",
        [("The news came at a meeting held by the board on Friday", "Friday")],
    ),
    # relative and subordinate clauses
    (
        "Reed, who was appointed by the king in [2007|2007], called the reports lies.",
        [("Reed, who was appointed by the king in 2007", "2007")],
    ),
    (
        "Reed, who was appointed by the king in [2007|2007], called the reports lies on [Monday|2021-03-01].",
        [
            ("Reed, who was appointed by the king in 2007", "2007"),
            ("Reed, who was appointed by the king in 2007, called the reports lies on Monday", "Monday"),
        ],
    ),
    (
        "After the editor was jailed in [December|2020-12], police began searching homes.",
        [("the editor was jailed in December", "December")],
    ),
    (
        "[Last year|2020], police began jailing students after five men stormed a bank.",
        [("Last year, police began jailing students", "Last year")],
    ),
    (
        "People killed in the raid were buried on [Friday|2021-03-05].",
        [("People killed in the raid were buried on Friday", "Friday")],
    ),
    (
        "The suit, filed in [September 2003|2003-09], names two banks.",
        [("The suit, filed in September 2003", "September 2003")],
    ),
    ("It is worse for those jailed in [2017|2017].", [("those jailed in 2017", "2017")]),
    (
        "The worst case came in [2017|2017] when over 100 miners were trapped.",
        [("The worst case came in 2017 when over 100 miners were trapped", "2017")],
    ),
    # reported speech: the saying and the happening have dates of their own
    (
        "The union said on [Monday|2021-03-01] that a driver was beaten on [December 29|2020-12-29].",
        [("The union said on Monday", "Monday"), ("a driver was beaten on December 29", "December 29")],
    ),
    ("The union on [Monday|2021-03-01] said new strikes had begun.", [("The union on Monday said", "Monday")]),
    (
        "The union said [last month|2021-02] a case had not been opened because Hale had left.",
        [("The union said last month", "last month")],
    ),
    ("Two ships sank, the coast guard said on [Monday|2021-03-01].", [("the coast guard said on Monday", "Monday")]),
    ("Two ships sank in [January|2021-01], the coast guard said.", [("Two ships sank in January", "January")]),
    ("Two ships sank, said Hale on [Monday|2021-03-01].", [("said Hale on Monday", "Monday")]),
    (
        '"I was held for [two days|P2D|duration]," a nurse told the Herald in [2017|2017].',
        [("a nurse told the Herald in 2017", "2017")],
    ),
    ("Reed told the Herald in [2017|2017] that such men do not exist.", [("Reed told the Herald in 2017", "2017")]),
    (
        "Those who fled told the Herald [last year|2020] that police beat them.",
        [("Those who fled told the Herald last year", "last year")],
    ),
    (
        "Figures released [April 3|2020-04-03] by the bank showed a fall.",
        [("Figures released April 3 by the bank", "April 3")],
    ),
    (
        "Up to 100 men were seized, according to a report published [Monday|2021-03-01].",
        [("a report published Monday", "Monday")],
    ),
    (
        "In [2017|2017], soldiers rounded up men, beat them and burned homes, according to the league.",
        [("In 2017, soldiers rounded up men, beat them and burned homes", "2017")],
    ),
    (
        "Seven men who met in [May 2003|2003-05] were fined on [Monday|2021-03-01].",
        [
            ("Seven men who met in May 2003", "May 2003"),
            ("Seven men who met in May 2003 were fined on Monday", "Monday"),
        ],
    ),
    (
        "In an interview released [Tuesday|2021-03-02] with the Herald, Hale warned of floods.",
        [("In an interview released Tuesday with the Herald, Hale warned of floods", "Tuesday")],
    ),
    ("It snowed for a record of 27 inches ([1925|1925]).", []),
    (
        "It is the first case since [1968|1968|since], and WHO chief Anna Hale said on [Monday|2021-03-01] it spread.",
        [("WHO chief Anna Hale said on Monday", "Monday")],
    ),
    (
        "As of [Friday|2021-03-05], the slick had reached the coast.",
        [("As of Friday, the slick had reached the coast", "Friday")],
    ),
    # lists and coordination
    (
        "He founded the firm in [1976|1976], and in [1984|1984] the first plane flew.",
        [("He founded the firm in 1976", "1976"), ("in 1984 the first plane flew", "1984")],
    ),
    (
        "More than 100 were rounded up and at least six died in a purge in [2017|2017].",
        [("More than 100 were rounded up and at least six died in a purge in 2017", "2017")],
    ),
    (
        "Others have been fined, and 27 were shot in [January 2017|2017-01].",
        [("27 were shot in January 2017", "January 2017")],
    ),
    (
        "Profits tripled in [2004|2004], doubled in [2005|2005] and fell in [2006|2006].",
        [("Profits tripled in 2004", "2004"), ("doubled in 2005", "2005"), ("fell in 2006", "2006")],
    ),
    (
        "He was held for [12 days|P12D|duration] and beaten in [2017|2017].",
        [("He was held for 12 days and beaten in 2017", "2017")],
    ),
    # ranges: one event, two expressions
    (
        "The road was closed from [March|2020-03|from] to [May|2020-05|to].",
        [("The road was closed from March to May", "March")],
    ),
    ("Ten bridges fell between [1995|1995] and [1997|1997].", [("Ten bridges fell between 1995 and 1997", "1995")]),
    (
        "They met on [Monday|2021-03-01] and [Tuesday|2021-03-02].",
        [("They met on Monday and Tuesday", "Monday"), ("They met on Monday and Tuesday", "Tuesday")],
    ),
    ("In [2006|2006], he left and soon returned.", [("In 2006, he left", "2006")]),
    (
        "Hale, born in Marrow on [May 2, 1955|1955-05-02], built the bridge.",
        [("Hale, born in Marrow on May 2, 1955", "May 2, 1955")],
    ),
    ("The new campaign was worse than the one in [2017|2017].", []),
    ("They sit in the same building as those of [2017|2017].", []),
    (
        "Sixteen member states had requested it on [November 1|2020-11-01].",
        [("Sixteen member states had requested it on November 1", "November 1")],
    ),
    (
        "Lawyers doubt it: the one man who gave his name, Tom Reed, was seized on [March 16|2020-03-16].",
        [("the one man who gave his name, Tom Reed, was seized on March 16", "March 16")],
    ),
    (
        "Since [May|2020-05|since] ten ships have sunk, a man who fled to Norrland told the court.",
        [("Since May ten ships have sunk", "May")],
    ),
    # what is told of a noun behind a comma leaves its verb
    (
        "The dam, built in [1961|1961], collapsed on [January 9|2020-01-09].",
        [("The dam, built in 1961", "1961"), ("The dam, built in 1961, collapsed on January 9", "January 9")],
    ),
    (
        "Anna Hale, jailed in [2016|2016], died on [Friday|2021-02-26].",
        [("Anna Hale, jailed in 2016", "2016"), ("Anna Hale, jailed in 2016, died on Friday", "Friday")],
    ),
    (
        "The mine, where 12 men died in [2009|2009], reopened [last month|2021-02].",
        [
            ("The mine, where 12 men died in 2009", "2009"),
            ("The mine, where 12 men died in 2009, reopened last month", "last month"),
        ],
    ),
    (
        "The road, opened in [1990|1990] and closed in [2001|2001], is gone.",
        [
            ("The road, opened in 1990 and closed in 2001", "1990"),
            ("The road, opened in 1990 and closed in 2001", "2001"),
        ],
    ),
    (
        "The firm plans to cut jobs in [May|2021-05]; it closed a mill in [2020|2020].",
        [("The firm plans to cut jobs in May", "May"), ("it closed a mill in 2020", "2020")],
    ),
    (
        "The court upheld it on [3 January|2021-01-03], [a month|P1M|duration] after he was tried.",
        [("The court upheld it on 3 January", "3 January")],
    ),
    ("He was held amid protests on [Friday|2021-02-26].", [("He was held amid protests on Friday", "Friday")]),
    # "family" is no adverb, "guards" here no verb, "after the coup," no clause
    (
        "Having fled, the family returned [last month|2021-02].",
        [("Having fled, the family returned last month", "last month")],
    ),
    (
        "The court found that guards had beaten prisoners in [2015|2015].",
        [("guards had beaten prisoners in 2015", "2015")],
    ),
    (
        "By [2015|2015|by], a year after the coup, 40 people had been held.",
        [("By 2015, a year after the coup, 40 people had been held", "2015")],
    ),
    ("They spoke of [Friday|2021-02-26]'s landslide.", [("Friday's landslide", "Friday")]),
    (
        "There was a fire (which killed 15 in [2005|2005]) and a leak of oil.",
        [("which killed 15 in 2005", "2005")],
    ),
    (
        "The dam burst on [Friday|2021-02-26], burying a hut where men were having lunch.",
        [("The dam burst on Friday, burying a hut where men were having lunch", "Friday")],
    ),
    # what happened on an occasion has its date
    (
        "Three men were killed when a bus overturned on [Friday|2021-02-26].",
        [("Three men were killed when a bus overturned on Friday", "Friday")],
    ),
    ("She was 12 when war began in [1992|1992].", [("war began in 1992", "1992")]),
    (
        "The ban was lifted in [2016|2016], renewed in [2017|2017] and lifted again in [2018|2018].",
        [
            ("The ban was lifted in 2016", "2016"),
            ("renewed in 2017", "2017"),
            ("lifted again in 2018", "2018"),
        ],
    ),
    # who is charged in a killing, or goes on trial for it, was not killed then
    (
        "Men charged in the [May 2017|2017-05] killing go on trial [Monday|2021-03-08].",
        [("the May 2017 killing", "May 2017"), ("Men charged in the May 2017 killing go on trial Monday", "Monday")],
    ),
    ("The [May 2017|2017-05] murder of Tom Reed remains unsolved.", [("The May 2017 murder of Tom Reed", "May 2017")]),
    (
        "Guards in Alder rounded up in [2001|2001]: Ten questions",
        [("Guards in Alder rounded up in 2001: Ten questions", "2001")],
    ),
    # words that date nothing
    ("It was the deadliest attack on the force since [May 2014|2014-05|since].", []),
    ("It was their first visit since [2011|2011|since].", []),
    (
        "The guest has been there since [2011|2011|since].",
        [("The guest has been there since 2011", "2011")],
    ),
    ("Reed said [at the time|reference] that the charge was false.", []),
    ("The [2019|2019] World Cup is over.", []),
    ("Police counted 40 cases, twice as many as in [2019|2019].", []),
    ("They came as early as [2019|2019].", [("They came as early as 2019", "2019")]),
    ("Hale left for talks on [Monday|2021-03-01].", [("Hale left for talks on Monday", "Monday")]),
    ("Hale was fined for talks on [Monday|2021-03-01].", [("talks on Monday", "Monday")]),
    (
        "No one slept on [Monday|2021-03-01] waiting for Hale until [May|2021-05].",
        [
            ("No one slept on Monday waiting for Hale until May", "Monday"),
            ("No one slept on Monday waiting for Hale until May", "May"),
        ],
    ),
    (
        "The senator, a critic of the war since [2003|2003|since], left on [Monday|2021-03-01].",
        [("The senator, a critic of the war since 2003, left on Monday", "Monday")],
    ),
    ("Joran Vik, a miner, held by police in [2003|2003].", [("a miner, held by police in 2003", "2003")]),
    ("The senator, on a tour in [2003|2003], left.", [("The senator, on a tour in 2003, left", "2003")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_date_dates(text: str, expected: list[tuple[str, str]]) -> None:
    mentions = [mention for mention in tell("Rain fell. " + text)[0] if mention.timex]
    told = [(quote("Rain fell. " + text, mention), mention.timex.text) for mention in mentions if mention.timex]
    assert told == expected


def test_a_year_earlier_is_what_an_amount_is_held_against() -> None:
    """Read by the real recogniser, since only its rule tells "from a year earlier" from "from a year of drought"."""
    article = Article("a", "Output fell 12 percent from a year earlier.", published=PUBLISHED, language="en")
    built = build([article])
    assert [event.basis for event in built.events] == [Basis.PUBLICATION]
    assert [(one.timex.text, one.reason) for one in built.unplaced] == [("a year earlier", Reason.REFERENCE)]
