"""Clock times and parts of the day. Rows as in corpus_calendar."""

A = "2019-01-15"  # a Tuesday
ROWS = [
    (A, "It began at [10:30 a.m. EST].", "2019-01-15T10:30", "2019-01-15T10:30:00..2019-01-15T10:30:59", "clock"),
    (A, "It began at [noon].", "2019-01-15T12:00", "2019-01-15T12:00:00..2019-01-15T12:00:59", "clock"),
    (A, "It began at [five o'clock].", "2019-01-15T05:00", "2019-01-15T05:00:00..2019-01-15T05:00:59", "clock"),
    (A, "It began at [14:30 GMT].", "2019-01-15T14:30", "2019-01-15T14:30:00..2019-01-15T14:30:59", "clock24"),
    (A, "It began at [4 in the morning].", "2019-01-15T04:00", "2019-01-15T04:00:00..2019-01-15T04:59:59", "hour-in-the"),
    (A, "It began at around [1800 GMT].", "2019-01-15T18:00", "2019-01-15T18:00:00..2019-01-15T18:00:59", "clock-of-four"),
    (A, "It began at [1430 hours on Monday].", "2019-01-14T14:30", "2019-01-14T14:30:00..2019-01-14T14:30:59", "clock-of-four"),
    (A, "It began at [9 a.m. (0900 GMT) Monday].", "2019-01-14T09:00", "2019-01-14T09:00:00..2019-01-14T09:00:59", "clock-on-a-day"),
    (A, "It began at [6:45 in the evening].", "2019-01-15T18:45", "2019-01-15T18:45:00..2019-01-15T18:45:59", "hour-in-the"),
    (A, "They fled on [the morning of Saturday, January 5, 2019].", "2019-01-05TMO", "2019-01-05T06:00:00..2019-01-05T11:59:59", "part-of-weekday"),
    (A, "A witness said men came on 2 January. [The next morning] they left.", "2019-01-03TMO", "2019-01-03T06:00:00..2019-01-03T11:59:59", "next-part"),
    (A, "They fled in [the small hours of Sunday].", "2019-01-13", "2019-01-13", "part-of-weekday"),
    (A, "It began at [10 p.m. Monday].", "2019-01-14T22:00", "2019-01-14T22:00:00..2019-01-14T22:00:59", "clock-on-a-day"),
    (A, "It began at [noon on January 14].", "2019-01-14T12:00", "2019-01-14T12:00:00..2019-01-14T12:00:59", "clock-on-a-day"),
    (A, "It began at [5 p.m. yesterday].", "2019-01-14T17:00", "2019-01-14T17:00:00..2019-01-14T17:00:59", "clock-near"),
    (None, "It fell on 3 May 1941. At [3 a.m. that day] they fled.", "1941-05-03T03:00", "1941-05-03T03:00:00..1941-05-03T03:00:59", "clock-that-day"),
    (A, "On [the evening of January 29, 1960] they met.", "1960-01-29TEV", "1960-01-29T18:00:00..1960-01-29T23:59:59", "part-of-date"),
    (A, "On 29 December they came. [That night] they left.", "2018-12-29TNI", "2018-12-29T18:00:00..2018-12-30T05:59:59", "that-part"),
    (A, "They met in [the early morning hours of Monday].", "2019-01-14TMO", "2019-01-14T06:00:00..2019-01-14T11:59:59", "part-of-weekday"),
    (None, "It fell on 3 May 1941. In [the evening] they fled.", "1941-05-03TEV", "1941-05-03T18:00:00..1941-05-03T23:59:59", "part-of-day"),
    (A, "At [00:13 am on 13 May 2009] she wrote it.", "2009-05-13T00:13", "2009-05-13T00:13:00..2009-05-13T00:13:59", "clock24-on-a-day"),
    (A, "At [14:30 on 13 May 2009] she wrote it.", "2009-05-13T14:30", "2009-05-13T14:30:00..2009-05-13T14:30:59", "clock24-on-a-day"),
    (A, "At [1:30 pm on 13 May 2009] she wrote it.", "2009-05-13T13:30", "2009-05-13T13:30:00..2009-05-13T13:30:59", "clock-on-a-day"),
    (A, "It is shut from 9pm to [5am].", "2019-01-15T05:00", "2019-01-15T05:00:00..2019-01-15T05:00:59", "clock"),
]  # fmt: skip
NONE = [
    "They won 10:30 on points.",
    "The ratio is 3:15.",
    "I am 5 am I?",
    "The film High Noon aired.",
    "The Night Manager aired.",
    "an evening dress",
]
