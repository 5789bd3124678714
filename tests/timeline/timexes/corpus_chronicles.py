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
    # "The same year" is the one just counted to.
    (None, "In July 1775 they came. It was freed two years later, and they left in [the same year].", "1777", "1777-01-01..1777-12-31", "that-unit"),
    (None, "In July 1775 they came. It was freed, and they left in [the same year].", "1775", "1775-01-01..1775-12-31", "that-unit"),
    # What a lead spans: the next paragraph begins at its beginning, its own goes on from its end.
    (None, f"{LEAD}\n\nThey had left on [18 April].", "1775-04-18", "1775-04-18", "month-day"),
    (None, f"{LEAD}\n\nIn [July] they came.", "1775-07", "1775-07-01..1775-07-31", "month"),
    (None, f"{LEAD} In [July] they came.", "1776-07", "1776-07-01..1776-07-31", "month"),
    (None, f"{LEAD} In July they came.\n\nIn [August] they left.", "1776-08", "1776-08-01..1776-08-31", "month"),
    (None, "It lay idle in 1774. It set out from Orle on 9 May 1775 and came back on 2 June 1776.\n\nIn [July] they camped.", "1775-07", "1775-07-01..1775-07-31", "month"),
    (None, "On 19 April 1775 they left, and on 17 March 1776 they came back.\n\nIn [July] they camped.", "1776-07", "1776-07-01..1776-07-31", "month"),
    (None, "The siege (1775-1776)\n\nIt began on 19 April 1775 and ended on 17 March 1776.\n\nIn [July] they came.", "1775-07", "1775-07-01..1775-07-31", "month"),
    (None, "It was old.\n\nIn 1770 he came.\n\nIt lasted from 9 May 1775 to 2 June 1776.\n\nIn [July] they left.", "1776-07", "1776-07-01..1776-07-31", "month"),
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
    # Days by their number that came, or that something was planned for.
    (None, "They met on 3 March 1848. When [the 10th] passed without an answer, they left.", "1848-03-10", "1848-03-10", "day-of-month"),
    (None, "They met on 3 March 1848. An attack planned for [the 5th] was put off.", "1848-03-05", "1848-03-05", "day-of-month"),
    # A verb of what goes on again is told.
    (None, "They met in November 1802. Fighting resumed in mid-1804. In [July] they left.", "1804-07", "1804-07-01..1804-07-31", "month"),
    (None, "They met in November 1802. It did not begin until 1804. In [July] they left.", "1804-07", "1804-07-01..1804-07-31", "month"),
    (None, "They met in May 1802. A tax laid on the land in 1804 and lifted in 1807 tells of it. In [July] they left.", "1802-07", "1802-07-01..1802-07-31", "month"),
    (None, "They met in May 1802. He taxed the land in 1804 and received guests in 1807. In [July] they left.", "1807-07", "1807-07-01..1807-07-31", "month"),
    # Years of three digits, where those beside them show their age.
    (None, "He landed in [204] and, in October 202 BC, won.", "BC0204", "-0203-01-01..-0203-12-31", "old-year-bc"),
    (None, "He won in 202 BC. In [201] Lund left.", "BC0201", "-0200-01-01..-0200-12-31", "old-year-bc"),
    (None, "It lasted until 404 BC. It did not begin until [early 414].", "BC0414", "-0413-01-01..-0413-04-30", "old-year-bc"),
    (None, "It lasted until 404 BC. They left in [June 406].", "BC0406-06", "-0405-06-01..-0405-06-30", "old-year-bc"),
    (None, "The house ruled from the 10th century to 1194. He came [around 986].", "0986", "0986-01-01..0986-12-31", "old-year"),
    (None, "The house ruled from the 10th century to 1194. A stone dated [14 November 991] names him.", "0991-11-14", "0991-11-14", "old-year"),
    (None, "Lund died in AD 312. In [306] he had come.", "0306", "0306-01-01..0306-12-31", "old-year"),
    (None, "Lund ([247]-c. 183 BC) came.", "BC0247", "-0246-01-01..-0246-12-31", "years-with-era"),
    (None, "Lund (247-[c. 183 BC]) came.", "BC0183", "-0182-01-01..-0182-12-31", "years-with-era"),
    (None, "In [the winter of 416-415 BC] they came.", "BC0416-WI", "-0415-12-01..-0414-02-28", "winter-of-two-years-with-era"),
    (None, "In [the summer of 415 BC] they came.", "BC0415-SU", "-0414-06-01..-0414-08-31", "season-year-with-era"),
    (None, "It was told in [the early 2nd century AD].", "01", "0101-01-01..0134-05-01", "part-of-century-with-era"),
    (None, "It struck in 1348, [1478] and the 1570s.", "1478", "1478-01-01..1478-12-31", "year"),
    (None, "The house ruled from [872] to 1104. Lund lived in the 9th century.", "0872", "0872-01-01..0872-12-31", "old-years"),
    (None, "Lund ([c. 840]-891), of the 9th century, came.", "0840", "0840-01-01..0840-12-31", "old-years"),
    (None, "He came in 57 BC and built ships in [the spring of 56]. It rained.", "BC0056-SP", "-0055-03-01..-0055-05-31", "old-year-bc"),
    # A decade by its two figures is of the century that is told of.
    (None, "It flooded in 1874. Wages had not risen since [the late sixties].", "186", "1867-01-01..1869-12-31", "part-of-decade"),
    (None, "It flooded in 1974. Wages had not risen since [the late sixties].", "196", "1967-01-01..1969-12-31", "part-of-decade"),
    (N, "It flooded in 1874. Wages had not risen since [the late sixties].", "196", "1967-01-01..2023-11-20", "part-of-decade"),
    # The nth day from the one told of, and the last of the month told of.
    (None, "They attacked on 11 January 1898. The town fell on [the third day].", "1898-01-13", "1898-01-13", "nth-day"),
    (None, "They attacked on 11 January 1898. From [the second night] they had no water.", "1898-01-12TNI", "1898-01-12T18:00:00..1898-01-13T05:59:59", "nth-day"),
    (None, "They attacked on 11 January 1898. It rained. It was cold. They ate. It fell on [the third day].", "XXXX-XX-XX", "vague", "nth-day"),
    (None, "In June 1887 they left. On [the last day of the month] they saw it.", "1887-06-30", "1887-06-30", "day-of-near-month"),
    (None, "They pay on [the last day of the month].", "XXXX-XX", "no-publication-date", "day-of-near-month"),
    (None, "They came in May 1887 and had to winter there until [March].", "1888-03", "1888-03-01..1888-03-31", "month"),
    # Nights and the edges of days.
    (None, "They came on 3 May 1906 and left around [sunrise].", "1906-05-03TMO", "1906-05-03T06:00:00..1906-05-03T11:59:59", "part-of-day"),
    (None, "They came on 3 May 1906. By [nightfall] they had left.", "1906-05-03TNI", "1906-05-03T18:00:00..1906-05-04T05:59:59", "part-of-day"),
    (None, "They came on 3 May 1906. [That very night] they left.", "1906-05-03TNI", "1906-05-03T18:00:00..1906-05-04T05:59:59", "that-part"),
    (None, "They built it in [a single night].", "P1D", "duration", "a-single"),
    # Minutes to and past midnight and noon; not from one length to another.
    (None, "It was to begin at [one minute to midnight on 3 May 1926].", "1926-05-03T23:59", "1926-05-03T23:59:00..1926-05-03T23:59:59", "hour-of-a-day"),
    (None, "It came at 11 p.m. on 24 April 1974. A second, at [twenty past midnight], followed.", "1974-04-25T00:20", "1974-04-25T00:20:00..1974-04-25T00:20:59", "clock"),
    (None, "It took from [two minutes] to five hours.", "PT2M", "duration", "duration"),
    # Days of no one year.
    (None, "In 1683 it was done. They meet there every year on [16 August].", "XXXX-08-16", "recurring", "every-year-on"),
    (None, "In 1776 they left. [17 March] is kept as a holiday.", "XXXX-03-17", "recurring", "day-of-every-year"),
    (None, "In 1776 they left. [17 March] was kept as a holiday.", "1776-03-17", "1776-03-17", "month-day"),
    # What is so now has no day where the text has none; to this day it is so in news too.
    (None, "The mill is [today] a museum.", "PRESENT_REF", "no-publication-date", "day-word"),
    (N, "The mill is [today] a museum.", "2023-11-20", "2023-11-20", "day-word"),
    (N, "It stands to [this day].", "PRESENT_REF", "reference", "present"),
    (N, "It opened on [this day in 1919].", "1919-11-20", "1919-11-20", "this-day-of"),
    # The weekend that is at hand.
    (None, "On Saturday 1 May 1926 they met. They talked over [the weekend].", "1926-W17-WE", "1926-05-01..1926-05-02", "the-weekend"),
    (None, "On Monday 3 May 1926 they met. They talked over [the weekend].", "XXXX-WXX-WE", "no-publication-date", "the-weekend"),
]  # fmt: skip
NONE = [
    "It rose in 204 cases.",
    "He won in 204.",
    "He had around 986 men.",
    "When the 10th man passed, he ran.",
    "It was planned for the 5th time.",
    "They called it Red Friday.",
    "It went on, now and then.",
    "On the third day of the trial he spoke.",
    "They had to winter at Orle.",
    "They left on the second day trip.",
    "They called a single night nurse.",
]
