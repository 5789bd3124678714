"""Chronicles: years of three digits, what a lead spans, and years that a tale only looks at."""

N = "2023-11-20"  # a Monday
LEAD = "The siege began on 19 April 1775 and ended on 17 March 1776."
ROWS = [
    # So long after a year that the tale only looks at: in its sentence, or where something was done in the one before.
    (None, "They met on 3 June 1850. Rome had leased it in 1798 and occupied it [two years later].", "1800", "1800-01-01..1800-12-31", "later"),
    (None, "They met on 3 June 1850. [Two years later] they left.", "1852", "1852-01-01..1852-12-31", "later"),
    (None, "It lasted from 1850 to 1853.\n\nHe took command in 1847. [Two years later] he left.", "1849", "1849-01-01..1849-12-31", "later"),
    (None, "In June 1850 they came. He took command in 1847. [Two years later] he left.", "1852", "1852-01-01..1852-12-31", "later"),
    (None, "In June 1850 they came. A book published in 1905 tells of it. [Two years later] they left.", "1852", "1852-01-01..1852-12-31", "later"),
    (None, "In June 1850 they came. Lund (1805-1881) left [two years later].", "1852", "1852-01-01..1852-12-31", "later"),
    (None, "In June 1850 they came. He was born in 1805 in the spring of a long war. [Two years later] they left.", "1852", "1852-01-01..1852-12-31", "later"),
    (None, "In June 1850 they came. He had ruled since 1805 and was shot [two years later].", "1852", "1852-01-01..1852-12-31", "later"),
    (N, "Police came in May 2015. It was founded in 1998 and sold [two years later].", "2000", "2000-01-01..2000-12-31", "later"),
    (N, "Police came in May 2015. It was founded in 1998. They left [two years later].", "2017", "2017-01-01..2017-12-31", "later"),
    (None, "It opened in May 1850. He ruled a town taken in 1798 and sold it [two years later]. On [5 June] they left.", "1800", "1800-01-01..1800-12-31", "later"),
    (None, "On 4 May 1850 it opened. Rome had leased it in 1798 and sold it two years later. On [5 June] they left.", "1850-06-05", "1850-06-05", "month-day"),
    (None, "On 4 May 1871 it opened. The line, begun in 1953, was done by [the end of the decade].", "195", "1957-01-01..1959-12-31", "end-of-the"),
    # No month is known that is counted from a year.
    (None, "They met on 9 September 1948. The Reds left at the end of 1948, the Blues [six months later].", "XXXX-XX", "vague", "later"),
    (None, "They met on 9 September 1948. The Blues left [six months later].", "1949-03", "1949-03-01..1949-03-31", "later"),
    # What a lead spans: the next paragraph begins at its beginning, its own goes on from its end.
    (None, f"{LEAD}\n\nThey had left on [18 April].", "1775-04-18", "1775-04-18", "month-day"),
    (None, f"{LEAD}\n\nIn [July] they came.", "1775-07", "1775-07-01..1775-07-31", "month"),
    (None, f"{LEAD} In [July] they came.", "1776-07", "1776-07-01..1776-07-31", "month"),
    (None, f"{LEAD} In July they came.\n\nIn [August] they left.", "1776-08", "1776-08-01..1776-08-31", "month"),
    (None, "They met on 19 April 1775 and on 17 March 1776.\n\nIn [July] they came.", "1776-07", "1776-07-01..1776-07-31", "month"),
    (N, f"{LEAD}\n\nIn [July] they came.", "2023-07", "2023-07-01..2023-07-31", "month"),
    # A date hung on a year that the tale only looks at leaves the tale where it is.
    (None, f"{LEAD}\n\nIt had been shut since 1 June 1774. Lund came in May of that year. They left on [18 April].", "1775-04-18", "1775-04-18", "month-day"),
    (None, f"{LEAD}\n\nIt had been shut since 1 June 1774. In May of that year Lund came. They left on [18 April].", "1774-04-18", "1774-04-18", "month-day"),
    (None, f"{LEAD}\n\nIt had been shut since 1 June 1774 for a riot [the previous winter].", "1773-WI", "1773-12-01..1774-02-28", "near-season"),
    # Since a month: the last one, unless the tale goes on with it.
    (None, "They came on 3 May 1944. He had been there since [June].", "1943-06", "1943-06-01..1943-06-30", "month"),
    (None, "They came on 3 May 1944. He had been there since [March].", "1944-03", "1944-03-01..1944-03-31", "month"),
    (None, "They came on 3 May 1944. They fought until [June].", "1944-06", "1944-06-01..1944-06-30", "month"),
    (None, "In May 1944 they came. Since [June] they were there.", "1944-06", "1944-06-01..1944-06-30", "month"),
    # “Had to" tells of no earlier time; nor does a verb that is no participle behind an apposition.
    (None, "They came on 31 December 1775, and Lund had to leave in [January].", "1776-01", "1776-01-01..1776-01-31", "month"),
    (None, "They came on 31 December 1775, and Lund had left in [January].", "1775-01", "1775-01-01..1775-01-31", "month"),
    (None, "They came in November 1894, and the cook, Ole Lund, died on [Christmas Eve].", "1894-12-24", "1894-12-24", "holiday"),
    (None, "They came in November 1894, and the hut, built on [Christmas Eve], burned.", "1893-12-24", "1893-12-24", "holiday"),
    # A few days back within the month, not where the sentence opens with it.
    (None, "They left by 10 August 1908. A second came on [the 9th].", "1908-08-09", "1908-08-09", "day-of-month"),
    (None, "They left by 10 August 1908. A second came on [the 3rd].", "1908-09-03", "1908-09-03", "day-of-month"),
    (None, "They left by 10 August 1908. On [the 9th] a second came.", "1908-09-09", "1908-09-09", "day-of-month"),
]  # fmt: skip
NONE: list[str] = []
