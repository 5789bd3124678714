"""Tales: what an expression hangs on where the text tells of days long gone, and what it must not hang on."""

A = "2008-04-10"  # a Thursday
ROWS = [
    # News goes on with a year that it has just said, where its own would be too long ago to be left out.
    (A, "He was arrested in May 2005. In [June] he was freed.", "2005-06", "2005-06-01..2005-06-30", "month"),
    (A, "He was arrested in May 2005. In [March] he was freed.", "2008-03", "2008-03-01..2008-03-31", "month"),
    (A, "He was arrested in May 2005. The mill closed in [June].", "2007-06", "2007-06-01..2007-06-30", "month"),
    (A, "He was arrested in May 2005. It was long. In [June] he was freed.", "2007-06", "2007-06-01..2007-06-30", "month"),
    ("2008-08-10", "He was arrested in May 2005. In [June] he was freed.", "2008-06", "2008-06-01..2008-06-30", "month"),
    (A, "It sank on 3 May 2005. On [12 June] the owner was held.", "2005-06-12", "2005-06-12", "month-day"),
    # A tale that names its days by the week goes on so; what is said, or told without it, is of the publication's week.
    (A, "The ship sailed on Monday, January 14, 2008. It sank on [Thursday].", "2008-01-17", "2008-01-17", "weekday"),
    (A, "The ship sailed on Monday, January 14, 2008. It sank on Thursday. Divers came on [Saturday].", "2008-01-19", "2008-01-19", "weekday"),
    (A, "The ship sailed on Monday, January 14, 2008. It will be raised on [Friday].", "2008-04-11", "2008-04-11", "weekday"),
    (A, "The ship sailed on Monday, January 14, 2008. Police said on [Tuesday] that it sank.", "2008-04-08", "2008-04-08", "weekday"),
    (A, "The ship sailed on January 14, 2008. Its owner was held on [Tuesday].", "2008-04-08", "2008-04-08", "weekday"),
    (A, "The ship had sailed on Monday, January 14, 2008. It sank on [Tuesday].", "2008-04-08", "2008-04-08", "weekday"),
    (A, "The ship sailed on Monday, March 31, 2008. It sank on [Tuesday].", "2008-04-08", "2008-04-08", "weekday"),
    # A day that was only promised says which year it is, but nothing hangs on it.
    (None, "They promised a vote by 1 May 1906. They met again on [the 18th].", "XXXX-XX-18", "no-publication-date", "day-of-month"),
    (None, "They promised a vote by 1 May 1906. They met again on [3 March].", "1906-03-03", "1906-03-03", "month-day"),
    (None, "On 3 March 1906 he said a vote would be held on 1 May. [Two days later] he died.", "1906-03-05", "1906-03-05", "later"),
    (None, "On 3 March 1906 the attack was planned for 1 May. [Two days later] he died.", "1906-03-05", "1906-03-05", "later"),
    (None, "On 3 March 1906 they agreed to meet. They met on 1 May. [Two days later] he died.", "1906-05-03", "1906-05-03", "later"),
    (None, "He left in 1906. He would see Rome on 1 May. [Two days later] he died.", "1906-05-03", "1906-05-03", "later"),
    (A, "On 3 March 2006 he said a vote would be held on 1 May 2006. [Two days later] he died.", "2006-03-05", "2006-03-05", "later"),
    (None, "It was planned for 10 September 1944 but carried out [a week later].", "1944-W37", "1944-09-11..1944-09-17", "later"),
    (None, "It was planned for 10 June 1944. [A week later] he died.", "XXXX-WXX", "vague", "later"),
]  # fmt: skip
NONE: list[str] = []
