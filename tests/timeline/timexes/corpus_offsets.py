"""So long before or after another date. Rows as in corpus_calendar."""

A = "2019-01-16"  # a Wednesday
ROWS = [
    (A, "They left [two days before Christmas].", "2018-12-23", "2018-12-23", "beside-a-date"),
    (A, "They left [the day after Christmas 2018].", "2018-12-26", "2018-12-26", "beside-a-date"),
    (A, "It fell [three days after 5 May 2018], he said.", "2018-05-08", "2018-05-08", "beside-a-date"),
    (A, "[The night before May 5] was cold.", "2018-05-04TNI", "2018-05-04T18:00:00..2018-05-05T05:59:59", "beside-a-date"),
    (A, "It opened [six months after January 2017].", "2017-07", "2017-07-01..2017-07-31", "beside-a-date"),
    (A, "It opened [ten years after 1995].", "2005", "2005-01-01..2005-12-31", "beside-a-date"),
    (A, "[The week after 5 May 2018] was calm.", "2018-W19", "2018-05-07..2018-05-13", "beside-a-date"),
    (A, "They vote [two weeks from Tuesday].", "2019-W06", "2019-02-04..2019-02-10", "beside-a-date"),
    (None, "They left [the day after Christmas].", "XXXX-XX-XX", "no-publication-date", "beside-a-date"),
    # What lasts so long is a length still, and so is what counts other days, or stands before a noun.
    (A, "It lasted [64 days] from November 21, 1948 to January 31, 1949.", "P64D", "duration", "duration"),
    (A, "It was shut for [two days] after 5 May 2018.", "P2D", "duration", "duration"),
    (A, "It rose in the [eight trading days] before Oct. 12.", "P8D", "duration", "duration"),
    (A, "He was well [a day] before last Tuesday's hearing.", "P1D", "duration", "a-unit"),
    (A, "They left [two days] after 2017.", "P2D", "duration", "duration"),
    # So long ago to the day.
    (A, "[32 years ago today], it fell.", "1987-01-16", "1987-01-16", "from-day-word"),
    (A, "They vote [a week from today].", "2019-01-23", "2019-01-23", "from-day-word"),
    (A, "[A month ago yesterday] it fell.", "2018-12-15", "2018-12-15", "from-day-word"),
    (A, "They vote [a week from Friday].", "2019-01-25", "2019-01-25", "week-from"),
    (A, "They vote [Friday week].", "2019-01-25", "2019-01-25", "week-from"),
    (A, "[A week ago Monday] he resigned.", "2019-01-07", "2019-01-07", "week-ago"),
    (A, "[Two weeks ago Friday] he resigned.", "2018-12-28", "2018-12-28", "week-ago"),
    (A, "[A week or so ago] he resigned.", "2019-W02", "2019-01-07..2019-01-13", "or-so-ago"),
    (A, "He resigned [ten years or so ago].", "2009", "2009-01-01..2009-12-31", "or-so-ago"),
    # The day of a week that is named: not the nearest such day.
    (A, "They met [Tuesday last week].", "2019-01-08", "2019-01-08", "weekday-of-week"),
    (A, "They met [Monday night last week].", "2019-01-07TNI", "2019-01-07T18:00:00..2019-01-08T05:59:59", "weekday-of-week"),
    (A, "They meet [Friday this week].", "2019-01-18", "2019-01-18", "weekday-of-week"),
    (A, "They met on [Tuesday last].", "2019-01-15", "2019-01-15", "near-weekday"),
    (A, "A storm raged [Tuesday], this one worse.", "2019-01-15", "2019-01-15", "weekday"),
    (A, "[The week before last] was quiet.", "2019-W01", "2018-12-31..2019-01-06", "before-last"),
    (A, "It fell [five years ago this week].", "2014-W03", "2014-01-13..2014-01-19", "from-day-word"),
    (A, "[Overnight into Tuesday], 20 were held.", "2019-01-14TNI", "2019-01-14T18:00:00..2019-01-15T05:59:59", "overnight-into"),
    (A, "It falls [9999 years after 5 May 2018].", "XXXX", "vague", "beside-a-date"),
    (A, "It ended [two days after 31 December 9999].", "XXXX-XX-XX", "vague", "beside-a-date"),
    (A, "It fell [a month after 31 January 2018].", "2018-02", "2018-02-01..2018-02-28", "beside-a-date"),
    ("2019-03-31", "It fell [a month ago today].", "2019-02-28", "2019-02-28", "from-day-word"),
    (A, "[The dawn after May 5] was cold.", "2018-05-06TMO", "2018-05-06T06:00:00..2018-05-06T11:59:59", "beside-a-date"),
    (A, "It falls [a week after Easter].", "2019-W17", "2019-04-22..2019-04-28", "beside-a-date"),
    (A, "He fell in 2021. [A week] after the arrest, she left.", "P1W", "duration", "a-unit"),
    (A, "They met six times [a week] before the war.", "P1W", "recurring", "rate"),
]  # fmt: skip
NONE = ["He sits on the 14th floor.", "On the 14th, 15th and 16th holes he led."]
