"""Which year a date without its year is of: by verbs and by what happened. Rows as in corpus_calendar."""

JUNE, AUTUMN = "2010-06-16", "2010-10-06"
ROWS = [
    ("2019-01-15", "It rose. In [August] the first army crossed.", "2018-08", "2018-08-01..2018-08-31", "month"),
    ("2019-01-15", "On [August the first] he left.", "2018-08-01", "2018-08-01", "month-day"),
    ("2019-01-15", "The call came on Monday 20 September 2010 at [20.07 BST].", "2010-09-20T20:07", "2010-09-20T20:07:00..2010-09-20T20:07:59", "clock24"),
    ("2019-01-15", "It opens at [9:30 a.m. Eastern on Friday].", "2019-01-18T09:30", "2019-01-18T09:30:00..2019-01-18T09:30:59", "hour-of-a-day"),
    ("2019-01-15", "It approved the bill [late last night].", "2019-01-14TNI", "2019-01-14T18:00:00..2019-01-15T05:59:59", "last-night"),
    ("2019-01-15", "It could take between four and [six months].", "P6M", "duration", "duration"),
    ("2019-01-15", "It took [a hundred and six days].", "P106D", "duration", "duration"),
    ("2019-01-15", "It took [two hundred and six days].", "P206D", "duration", "duration"),
    # A sentence may end with "p.m."
    (None, "On 18 May 1863 it began at [1 p.m.] That night it rained.", "1863-05-18T13:00", "1863-05-18T13:00:00..1863-05-18T13:00:59", "clock"),
    (None, "On 18 May 1863 it began at 1 p.m. On [19 May] it rained.", "1863-05-19", "1863-05-19", "month-day"),
    ("2019-01-15", "It began at [5 p.m. Christmas Eve] and ended.", "2018-12-24T17:00", "2018-12-24T17:00:00..2018-12-24T17:00:59", "hour-of-a-day"),
    ("2019-01-15", "It began at [5 p.m. Friday] and ended.", "2019-01-11T17:00", "2019-01-11T17:00:00..2019-01-11T17:00:59", "hour-of-a-day"),
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
    # The attacks of 2001, not any 11 September; nor any before.
    ("2011-01-25", "The [Sept. 11] attacks changed it.", "2001-09-11", "2001-09-11", "september-11"),
    ("2011-01-25", "All changed after [9/11].", "2001-09-11", "2001-09-11", "september-11"),
    ("2011-01-25", "They met on [Sept. 11].", "2010-09-11", "2010-09-11", "month-day"),
    ("1998-10-25", "The [Sept. 11] attacks changed it.", "XXXX", "vague", "september-11"),
    ("2011-01-25", "It is to be held [September 2]-6, 2010.", "2010-09-02", "2010-09-02", "days-of-a-month"),
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
    # What is so every time is of no one year or week.
    ("2019-01-16", "They usually meet in [May].", "XXXX-05", "vague", "month"),
    ("2019-01-16", "They usually meet on [Friday].", "XXXX-WXX-5", "vague", "weekday"),
    ("2019-01-16", "The usually calm town rose on [Friday].", "2019-01-11", "2019-01-11", "weekday"),
    ("2019-01-16", "They worked normally on [Monday].", "2019-01-14", "2019-01-14", "weekday"),
    ("2019-01-16", "It was always clear that on [Friday] he lied.", "2019-01-11", "2019-01-11", "weekday"),
    ("2019-01-16", "They are used to trouble in [May].", "2019-05", "2019-05-01..2019-05-31", "month"),
    ("2019-01-16", "It used to publish its figures in [November].", "XXXX-11", "vague", "month"),
]  # fmt: skip
NONE = [
    "Colonel March and General May spoke.",
    "A letter from Theo May came.",
    "He said the March on the town was banned.",
    "The March organisers said so.",
    "The March drew many.",
]
