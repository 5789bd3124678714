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
    # A night goes over midnight where the verb goes on; of what had been nobody knows the day.
    (None, "They left at 22:30 on 3 March 1950. They landed at [00:15].", "1950-03-04T00:15", "1950-03-04T00:15:00..1950-03-04T00:15:59", "clock24"),
    (None, "They left at 22:30 on 3 March 1950. They had met at [00:15].", "XXXX-XX-XXT00:15", "vague", "clock24"),
    (None, "They left at 14:30 on 3 March 1950. They landed at [13:15].", "1950-03-03T13:15", "1950-03-03T13:15:00..1950-03-03T13:15:59", "clock24"),
    (None, "It shut at 8 p.m. on 3 March 1950. It opened at [9 a.m.].", "XXXX-XX-XXT09:00", "vague", "clock"),
    (None, "On the night of 5 June 1944 they waited. At [dawn] they landed.", "1944-06-06TMO", "1944-06-06T06:00:00..1944-06-06T11:59:59", "part-of-day"),
    (None, "On the night of 5 June 1944 they left. They had prayed at [dawn].", "XXXX-XX-XXTMO", "vague", "part-of-day"),
    (None, "On the morning of 5 June 1944 they waited. At [dusk] they left.", "1944-06-05TEV", "1944-06-05T18:00:00..1944-06-05T23:59:59", "part-of-day"),
    (None, "On the night of 5 June 1944 they waited. At [11 p.m.] they left.", "1944-06-05T23:00", "1944-06-05T23:00:00..1944-06-05T23:00:59", "clock"),
    (None, "On the night of 5 June 1944 they waited. At [2 a.m.] they left.", "1944-06-06T02:00", "1944-06-06T02:00:00..1944-06-06T02:00:59", "clock"),
    # An hour on the dial is of the half of the day that is told of.
    (None, "One fell at 1 p.m. on 3 May 1971. A second followed around [3:45].", "1971-05-03T15:45", "1971-05-03T15:45:00..1971-05-03T15:45:59", "clock24"),
    (None, "One fell at 1 p.m. on 3 May 1971. A second followed at [four o'clock].", "1971-05-03T16:00", "1971-05-03T16:00:00..1971-05-03T16:00:59", "on-the-dial"),
    (None, "One fell at 9 a.m. on 3 May 1971. A second followed at [9:45].", "1971-05-03T09:45", "1971-05-03T09:45:00..1971-05-03T09:45:59", "clock24"),
    (None, "One fell at 13:00 on 3 May 1971. A second had fallen at [03:45].", "1971-05-03T03:45", "1971-05-03T03:45:00..1971-05-03T03:45:59", "clock24"),
    (None, "One fell on the afternoon of 3 May 1971. A second followed at [3:45].", "1971-05-03T15:45", "1971-05-03T15:45:00..1971-05-03T15:45:59", "clock24"),
    # So many minutes from an hour; from a day nobody knows.
    (None, "One fell at 1 p.m. on 3 May 1971. [Forty minutes later] a second fell.", "1971-05-03T13:40", "1971-05-03T13:40:00..1971-05-03T13:40:59", "later"),
    (None, "One fell at 11 p.m. on 3 May 1971. [Two hours later] a second fell.", "1971-05-04T01:00", "1971-05-04T01:00:00..1971-05-04T01:00:59", "later"),
    (None, "One fell at 11 p.m. on 3 May 1971. [Half an hour earlier] a second fell.", "1971-05-03T22:30", "1971-05-03T22:30:00..1971-05-03T22:30:59", "half-ago"),
    (None, "One fell on 3 May 1971. [Two hours later] a second fell.", "1971-05-03TXX", "vague", "later"),
    # The day of the news, where none has been told of lately; in a history nobody knows.
    (A, "[Earlier in the day], he had left.", "2008-04-10", "2008-04-10", "part-of-that"),
    (A, "The mill burned on 3 March. [Later in the day], he left.", "2008-03-03", "2008-03-03", "part-of-that"),
    (A, "The mill burned on 3 March." + " It is so." * 6 + " [Earlier in the day], he had left.", "2008-04-10", "2008-04-10", "part-of-that"),
    (A, "At [the end of the day], he is right.", "XXXX-XX-XX", "vague", "end-of-the"),
    (None, "[Earlier in the day], he had left.", "XXXX-XX-XX", "no-publication-date", "part-of-that"),
    # An hour is not of a day that the sentence only looked back to.
    (A, "The share, which fell on April 4, was at $5 at [2:30 p.m.] in Marrow.", "2008-04-10T14:30", "2008-04-10T14:30:00..2008-04-10T14:30:59", "clock"),
    (A, "The share fell on April 4. It was at $5 at [2:30 p.m.] in Marrow.", "2008-04-04T14:30", "2008-04-04T14:30:00..2008-04-04T14:30:59", "clock"),
    (None, "The mill, which burned on 3 May 1906, was shut at [noon].", "XXXX-XX-XXT12:00", "vague", "clock"),
    # The part of a day before or after; not before what is named with it.
    (None, "They left on 3 May 1906. They had slept [the night before].", "1906-05-02TNI", "1906-05-02T18:00:00..1906-05-03T05:59:59", "next-part"),
    (None, "They left on 3 May 1906. [The previous night] they had slept.", "1906-05-02TNI", "1906-05-02T18:00:00..1906-05-03T05:59:59", "next-part"),
    (None, "They left on 3 March 1914. [The Thursday before], they had met.", "1914-02-26", "1914-02-26", "weekday-beside"),
    (None, "They left on 3 March 1914. [The Thursday] before the feast they had met.", "XXXX-WXX-4", "vague", "weekday-beside-an-event"),
    # The edges of a day by name.
    (A, "It went off at [dawn Tuesday].", "2008-04-08TMO", "2008-04-08T06:00:00..2008-04-08T11:59:59", "part-of-weekday"),
    (A, "He left at [sunset on Tuesday].", "2008-04-08TEV", "2008-04-08T18:00:00..2008-04-08T23:59:59", "part-of-weekday"),
    (None, "They came on 3 May 1906. At [daybreak] they left.", "1906-05-03TMO", "1906-05-03T06:00:00..1906-05-03T11:59:59", "part-of-day"),
    (None, "They left at [first light on 3 May 1906].", "1906-05-03TMO", "1906-05-03T06:00:00..1906-05-03T11:59:59", "part-of-date"),
    # A later year goes on with the tale where its own verb stands before it, or it opens a clause.
    (None, "In March 1803 he came. He left in 1805. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came. He stayed until late 1805. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came, and in 1805 he left. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came. Throughout 1805 he wrote. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came. He was promoted to captain in 1805. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came and stayed until 1805. In [October] he died.", "1805-10", "1805-10-01..1805-10-31", "month"),
    (None, "In March 1803 he came. The mill, which closed in 1805, was his. In [October] he died.", "1803-10", "1803-10-01..1803-10-31", "month"),
    (None, "In March 1803 he came. The attack was planned for 1805. In [October] he died.", "1803-10", "1803-10-01..1803-10-31", "month"),
    (None, "In March 1803 he came. A book published in 1905 says so. In [October] he died.", "1803-10", "1803-10-01..1803-10-31", "month"),
    # A year with somebody's troops behind it counts none.
    (None, "In the great push of [1916] his troops gained a mile.", "1916", "1916-01-01..1916-12-31", "year"),
    # What had been before is told on in one clause, and the tale goes on after it.
    (None, "He came on 4 May 1944. He had left in 1941 and fought at home in July 1943. On [9 May] he fell.", "1944-05-09", "1944-05-09", "month-day"),
    (None, "He came on 4 May 1944. He had left in 1941, and fought at home in July 1945. On [9 August] he fell.", "1945-08-09", "1945-08-09", "month-day"),
    # Days by their number alone.
    (None, "On 2 June 1864 they came. On [the 5th] Colonel Strand left.", "1864-06-05", "1864-06-05", "day-of-month"),
    (None, "On 2 June 1864 they came. On [the 5th] Strand attacked.", "1864-06-05", "1864-06-05", "day-of-month"),
    (None, "On 2 June 1864 they came. An attack on [the 19th] failed.", "1864-06-19", "1864-06-19", "day-of-month"),
    (None, "On 2 June 1864 they came. They attacked on [the 12th], 15th and 20th.", "1864-06-12", "1864-06-12", "three-days-of-the-month"),
    (None, "On 2 June 1864 they came. They attacked on the 12th, the 15th and [the 20th].", "1864-06-20", "1864-06-20", "three-days-of-the-month"),
    (None, "On 2 June 1864 they came. They attacked on the 12th and [15th].", "1864-06-15", "1864-06-15", "days-of-the-month"),
    (None, "On 2 June 1864 they came. On [the 21st of that month] they left.", "1864-06-21", "1864-06-21", "day-of-near-month"),
    (None, "On 2 June 1864 they came. On [the last day of the same month] they left.", "1864-06-30", "1864-06-30", "day-of-near-month"),
    (A, "They left on [the 15th of last month].", "2008-03-15", "2008-03-15", "day-of-near-month"),
    (None, "On 2 June 1864 they came. On [the night of the 5th/6th] they left.", "1864-06-05TNI", "1864-06-05T18:00:00..1864-06-06T05:59:59", "night-between-days-of-month"),
    # Seasons of two years, and one winter.
    (None, "They froze in [the winter of 1941-42].", "1941-WI", "1941-12-01..1942-02-28", "winter-of-two-years"),
    (None, "They froze in [the winter of 1941/1942].", "1941-WI", "1941-12-01..1942-02-28", "winter-of-two-years"),
    (None, "They froze in [the summer of 1941]-45.", "1941-SU", "1941-06-01..1941-08-31", "season-year"),
    (None, "They dug in [the summers of 1974] and 1975.", "1974-SU", "1974-06-01..1974-08-31", "seasons-of-two-years"),
    (None, "They dug in the summers of 1974 and [1975].", "1975-SU", "1975-06-01..1975-08-31", "seasons-of-two-years"),
    (None, "He came in May 1863. [The next winter] he left.", "1863-WI", "1863-12-01..1864-02-29", "near-season"),
    (A, "They will be ready for [the next winter].", "2008-WI", "2008-12-01..2009-02-28", "near-season"),
    # So long after what has been told of.
    (None, "They came on 3 May 1803. [Three nights later] they left.", "1803-05-06TNI", "1803-05-06T18:00:00..1803-05-07T05:59:59", "nights-later"),
    (None, "They came on 3 May 1803. [Two days after that] they left.", "1803-05-05", "1803-05-05", "after-that"),
    (None, "They came on 3 May 1803. They left [two days] after that battle.", "P2D", "duration", "duration"),
    (None, "They came on 3 May 1803. [Five years on], they left.", "1808", "1808-01-01..1808-12-31", "years-on"),
    (None, "They came on 3 May 1803. They spent [five years] on it.", "P5Y", "duration", "duration"),
    # One day by two reckonings, both of the year behind them.
    (None, "On [May 7] (May 8 in Asia), 1941, it began.", "1941-05-07", "1941-05-07", "date-of-a-year"),
    (None, "On May 7 ([May 8] in Asia), 1941, it began.", "1941-05-08", "1941-05-08", "date-of-a-year"),
    (None, "He was born on [5 November] (O.S. 25 October) 1868. He died.", "1868-11-05", "1868-11-05", "date-of-a-year"),
    (None, "It was won on [7 May] (8 May was a Sunday). In 1941 it began.", "XXXX-05-07", "no-publication-date", "month-day"),
    # Feasts by the calendar of their time.
    (None, "On [Palm Sunday 1326] they came.", "1326-03-16", "1326-03-16", "holiday-year"),
    (None, "At [Easter 1583] they came.", "1583-04-10", "1583-04-10", "holiday-year"),
]  # fmt: skip
NONE = [
    "The attack on the 5th Division failed.",
    "They met on the 19th failed attempt.",
    "On the 5th Avenue side it rained.",
    "It cost the lives of 1916 enemy troops.",
    "They had slept the night before the feast.",
    "They saw the sunrise.",
    "They rose at first lights.",
    "They held late-night talks.",
]
