"""Which year a date without its year is of: by verbs and by what happened. Rows as in corpus_calendar."""

JUNE, AUTUMN = "2010-06-16", "2010-10-06"
ROWS = [
    # What happens unforeseen is past whatever the verb says; what is set beforehand to come, unless it says otherwise.
    (JUNE, "The port will pay those hurt by the [April 20] rig explosion.", "2010-04-20", "2010-04-20", "month-day"),
    (JUNE, "Currents will add to the harm of the [Nov. 3] leak.", "2009-11-03", "2009-11-03", "month-day"),
    (JUNE, "Hours before the [20 April] explosion it failed.", "2010-04-20", "2010-04-20", "month-day"),
    ("2019-01-16", "Victims of the [March] floods will get help.", "2018-03", "2018-03-01..2018-03-31", "month"),
    (JUNE, "It will be heard at the [August 20] hearing.", "2010-08-20", "2010-08-20", "month-day"),
    (JUNE, "It may hurt the mayor ahead of the [November] council elections.", "2010-11", "2010-11-01..2010-11-30", "month"),
    (JUNE, "He lost his seat in the [November] elections.", "2009-11", "2009-11-01..2009-11-30", "month"),
    (JUNE, "She plans to run in the [November] elections.", "2010-11", "2010-11-01..2010-11-30", "month"),
    # An agreement is of its date; what was agreed to was to come then.
    (AUTUMN, "In [April], Morven Water agreed to buy Hale Oil.", "2010-04", "2010-04-01..2010-04-30", "month"),
    (AUTUMN, "In [November], Morven Water plans to buy Hale Oil.", "2010-11", "2010-11-01..2010-11-30", "month"),
    (AUTUMN, "The port wanted to close the gate in [April].", "2010-04", "2010-04-01..2010-04-30", "month"),
    (AUTUMN, "The port wants to close the gate in [April].", "2011-04", "2011-04-01..2011-04-30", "month"),
    (AUTUMN, "On [Friday] the port agreed to close the gate.", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "The port agreed to close the gate on [Friday].", "2010-10-08", "2010-10-08", "weekday"),
    # "To be" done is to come, unless a verb of the past governs it, or somebody was the first.
    (AUTUMN, "The report, to be released in full on [Friday], is damning.", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "It is expected to be permanently sealed by [Friday].", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "They knew the plan to be voted on by [Friday].", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "He had to be rescued on [Friday].", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "He was the first hostage to be released on [Friday].", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "The gate will be formally opened on [Friday].", "2010-10-08", "2010-10-08", "weekday"),
    # What is planned or under a condition is to come; who would not say kept silent then.
    (AUTUMN, "A page for [Friday]'s planned march had many readers.", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "A page for [Friday]'s march had many readers.", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "If the rain stops [Friday], they will play.", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "He asked if the rain stopped [Friday].", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "Even if it rained on [Friday], the fire spread.", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "He was told that by [Friday], if nothing moves, they will return.", "2010-10-08", "2010-10-08", "weekday"),
    (AUTUMN, "She would not comment [Friday] on the leak.", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "She wouldn't confirm on [Friday] who had paid.", "2010-10-01", "2010-10-01", "weekday"),
    (AUTUMN, "She said she would not run on [Friday].", "2010-10-08", "2010-10-08", "weekday"),
    # A month before its noun.
    (AUTUMN, "In a [March] report they said so.", "2010-03", "2010-03-01..2010-03-31", "month"),
    (AUTUMN, "The [March] accession was celebrated.", "2010-03", "2010-03-01..2010-03-31", "month"),
    # A month is no verb, and the verb before a colon is another clause's.
    (AUTUMN, "They began one well in 2009 and the second on [16 May].", "2010-05-16", "2010-05-16", "month-day"),
    ("2010-07-08", "They opened one well in May and the second on [16 May].", "2010-05-16", "2010-05-16", "month-day"),
    ("2011-02-03", "Why prices are rising: hail over [the summer] ruined crops.", "2010-SU", "2010-06-01..2010-08-31", "season"),
    # What stands behind "November's" or before "on 20 July" counts alike.
    (JUNE, "They are on their way to [November]'s elections.", "2010-11", "2010-11-01..2010-11-30", "month"),
    (JUNE, "They are paying for [November]'s floods.", "2009-11", "2009-11-01..2009-11-30", "month"),
    (JUNE, "It may punish the firm for the explosion on [20 July].", "2009-07-20", "2009-07-20", "month-day"),
    (JUNE, "It may hold a fair for the town on [20 July].", "2010-07-20", "2010-07-20", "month-day"),
    (AUTUMN, "It would be paid on a still unspecified date in [January].", "2011-01", "2011-01-01..2011-01-31", "month"),
    # How long something went on, and by when something will be.
    ("2011-01-25", "They had been shut until [mid-July].", "2010-07", "2010-07-11..2010-07-20", "part-of-month-or-year"),
    ("2011-01-25", "They will be shut until [mid-July].", "2011-07", "2011-07-11..2011-07-20", "part-of-month-or-year"),
    (JUNE, "Oil was spilled, and by [August 31] that figure will soar.", "2010-08-31", "2010-08-31", "month-day"),
    # The attacks of 2001, not any 11 September; nor any before.
    ("2011-01-25", "The [Sept. 11] attacks changed it.", "2001-09-11", "2001-09-11", "september-11"),
    ("2011-01-25", "All changed after [9/11].", "2001-09-11", "2001-09-11", "september-11"),
    ("2011-01-25", "They met on [Sept. 11].", "2010-09-11", "2010-09-11", "month-day"),
    ("1998-10-25", "The [Sept. 11] attacks changed it.", "XXXX", "vague", "september-11"),
    ("2011-01-25", "It is to be held [September 2]-6, 2010.", "2010-09-02", "2010-09-02", "days-of-a-month"),
    # Many who open or begin have it ahead; "the close" is a noun.
    (AUTUMN, "Polls close at [8 p.m. Sunday].", "2010-10-10T20:00", "2010-10-10T20:00:00..2010-10-10T20:00:59", "clock-on-a-day"),
    (AUTUMN, "Talks begin [Monday] in Oslo.", "2010-10-11", "2010-10-11", "weekday"),
    (AUTUMN, "Shares were up at the close on [Friday].", "2010-10-01", "2010-10-01", "weekday"),
    # What was completed then is past, however near the next such day.
    ("2019-01-16", "The measure came into force on [1 February].", "2018-02-01", "2018-02-01", "month-day"),
    ("2019-01-16", "The offer was extended to [1 February].", "2019-02-01", "2019-02-01", "month-day"),
    (AUTUMN, "Four men charged in the killing go on trial [Monday].", "2010-10-11", "2010-10-11", "weekday"),
    (AUTUMN, "Norrland goes to the polls on [Sunday].", "2010-10-10", "2010-10-10", "weekday"),
    (AUTUMN, "They took it in March 2008. They held it until [August].", "2008-08", "2008-08-01..2008-08-31", "month"),
    # "Since" leads up to the present: what follows is of no tale of then.
    (AUTUMN, "Since April 2008, 100 men have been held. A new wave began on [29 September].", "2010-09-29", "2010-09-29", "month-day"),
    (AUTUMN, "In April 2008, 100 men were held. A new wave began on [29 September].", "2008-09-29", "2008-09-29", "month-day"),
    # "Would" is seen from then: of the year of the tale, else the nearest or the next to come.
    ("2019-01-16", "On 10 January 2018 he was told he would be freed in [June].", "2018-06", "2018-06-01..2018-06-30", "month"),
    ("2019-01-16", "On 10 January 2018 he signed a pact that will end in [June].", "2019-06", "2019-06-01..2019-06-30", "month"),
    ("2018-11-20", "She said it would open in [March].", "2019-03", "2019-03-01..2019-03-31", "month"),
    (AUTUMN, "[Friday]'s proposed march drew criticism.", "2010-10-08", "2010-10-08", "weekday"),
    ("2019-01-16", "The office will report [December] sales on Friday.", "2018-12", "2018-12-01..2018-12-31", "month"),
    ("2019-01-16", "It will release its [December] jobs figures.", "2018-12", "2018-12-01..2018-12-31", "month"),
    (AUTUMN, "Analysts expect [December] sales to rise.", "2010-12", "2010-12-01..2010-12-31", "month"),
    ("2019-01-16", "They will announce in [December] sales of land.", "2019-12", "2019-12-01..2019-12-31", "month"),
    ("2019-01-16", "The dividend is payable [Dec. 15].", "2019-12-15", "2019-12-15", "month-day"),
    ("2019-01-16", "[Friday]'s game will be his last.", "2019-01-18", "2019-01-18", "weekday"),
    ("2019-01-16", "He scored twice in [Friday]'s game.", "2019-01-11", "2019-01-11", "weekday"),
    (JUNE, "The wedding is [Saturday].", "2010-06-19", "2010-06-19", "weekday"),
    (JUNE, "Polling day is [Nov. 3].", "2010-11-03", "2010-11-03", "month-day"),
    (JUNE, "The talks, begun in [May], resume on Friday.", "2010-05", "2010-05-01..2010-05-31", "month"),
    (JUNE, "The talks, begun in May, resume [Friday] in Oslo.", "2010-06-18", "2010-06-18", "weekday"),
    (JUNE, "She had been due in court on [Friday].", "2010-06-11", "2010-06-11", "weekday"),
    (JUNE, "He was given until [Friday] to leave.", "2010-06-18", "2010-06-18", "weekday"),
    (JUNE, "They asked for guards as recently as [May].", "2010-05", "2010-05-01..2010-05-31", "month"),
    (JUNE, "Prices have risen from [May].", "2010-05", "2010-05-01..2010-05-31", "month"),
    (JUNE, "[Six months later], the dam burst.", "XXXX-XX", "vague", "later"),
    (JUNE, "The figures come out [Friday].", "2010-06-18", "2010-06-18", "weekday"),
    (JUNE, "The figures had come out [Friday].", "2010-06-11", "2010-06-11", "weekday"),
    (JUNE, "The vote, originally scheduled for [Feb. 1], was put off.", "2010-02-01", "2010-02-01", "month-day"),
    (JUNE, "He was held from Saturday until [Monday].", "2010-06-14", "2010-06-14", "weekday"),
    (JUNE, "He was held from Monday until [Thursday].", "2010-06-10", "2010-06-10", "weekday"),  # not one to come
    (JUNE, "It will be shut from Friday until [Monday].", "2010-06-21", "2010-06-21", "weekday"),
    # A year just said goes on, where nothing stands between.
    (JUNE, "It was passed on 11 June 2003 and signed on [30 June].", "2003-06-30", "2003-06-30", "month-day"),
    (JUNE, "They took it on March 4, 2004, and lost it on [April 2].", "2004-04-02", "2004-04-02", "month-day"),
    (JUNE, "He fled in the summer of 2007, first to Oslo and then, in [October], to Rome.", "2007-10", "2007-10-01..2007-10-31", "month"),
    (JUNE, "He was jailed on 11 November 2003 and freed on [3 February].", "2004-02-03", "2004-02-03", "month-day"),
    (JUNE, "The man, arrested on 11 June 2003, died on [30 May].", "2010-05-30", "2010-05-30", "month-day"),
    (JUNE, "Those hurt in May 2006 were paid in [March].", "2010-03", "2010-03-01..2010-03-31", "month"),
    (JUNE, "A fund set up in May 2006 and closed since will open in [July].", "2010-07", "2010-07-01..2010-07-31", "month"),
    (JUNE, "Since [20 June], 40 have died.", "2009-06-20", "2009-06-20..2010-06-16", "month-day"),  # never one to come
    (JUNE, "The court adjourned the case to [17 September].", "2010-09-17", "2010-09-17", "month-day"),
    (JUNE, "It is the first [July] election.", "2010-07", "2010-07-01..2010-07-31", "month"),
    (JUNE, "The trial, originally due to open on [Feb. 1], was put off.", "2010-02-01", "2010-02-01", "month-day"),
]  # fmt: skip
NONE = [
    "A letter from Theo May came.",
    "He said the March on the town was banned.",
    "The March organisers said so.",
    "The March drew many.",
]
