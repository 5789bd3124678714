"""What has been said so far: the dates that narrative expressions hang on."""

from msgspec import Struct

from timeline.resolve.calendar import first_day, grain
from timeline.resolve.placed import Placed
from timeline.values import Basis, Expression, Fields, Grain, Moment, Relation, Spot

CHAIN = 4  # sentences for which a date said in full carries on to those after it
NEWS = 31  # days before the publication that are news


class Story(Struct):
    """The running state of one resolve call; never leaves it. What ends in `_at` is the number of a sentence, what ends
    in `_in` a paragraph.
    """

    published: Moment | None
    """The first day of the publication interval."""
    day_first: bool | None
    """The order of day and month in figures, None if nothing tells it."""
    sentence: int = 0
    paragraph: tuple[str, int] = ("", -1)
    last: Fields | None = None
    """The date last established."""
    last_at: int = -99
    last_in: tuple[str, int] = ("", -1)
    last_opens: bool = False
    last_said: bool = False
    """Whether its year was said and not assumed."""
    last_aside: bool = False
    """Whether it was told as what had been before: "it had closed in 2018"."""
    left: Fields | None = None
    """What the tale went back from so."""
    left_at: int = -99
    passed: Fields | None = None
    """The year last told of that is none of the tale's: "it had been leased in 1898"."""
    passed_at: int = -99
    passed_done: bool = False
    """Whether something was done in it: "he took command in 221 BC"."""
    opening: Fields | None = None
    """What a history opens with, where it begins all it will tell: "lasted from May 1775 to March 1776"."""
    lead_in: tuple[str, int] | None = None
    """The paragraph of the first date told."""
    begun: Fields | None = None
    """The date first told in its sentence."""
    begun_at: int = -99
    begun_opens: bool = False
    fresh: bool = False
    """Whether `last` stands right before the expression at hand."""
    telling: bool = False
    """Whether `last` belongs to a tale which a date said in full opened ("On 12 March 2014, ... On 15 March ...") and
    nothing since has pointed to the present.
    """
    day: Fields | None = None
    """The date of day precision last established."""
    day_at: int = -99
    day_in: tuple[str, int] = ("", -1)
    day_aside: bool = False
    by_weekdays: bool = False
    """Whether the tale names its days so: "on Monday, 3 May 2010, ..."."""
    quarter: Fields | None = None
    """The last business quarter."""
    discussed: Fields | None = None
    """That quarter, or the year that comparisons are about."""
    discussed_at: int = -99
    named: Fields | None = None
    """The date last said with its year."""
    named_at: int = -99
    years: dict[tuple[int, int | None], int] = {}
    """The year said last of each month, and of each day in it."""
    said: Fields | None = None
    """The day on which something was said, which carries no further than its sentence."""
    said_at: int = -99
    over: Fields | None = None
    """The last day or month that is over."""
    over_at: int = -99
    promised_at: int = -99
    news_from: Moment | None = None
    """The earliest day told of the weeks before the publication."""
    news_at: int = -99
    news_in: tuple[str, int] = ("", -1)
    """Where the last of them was told."""
    unsure_in: tuple[str, int] = ("", -1)
    """A paragraph that may tell of these or of an earlier year."""
    coming: Spot | None = None
    """The expression behind the one at hand."""
    shared: tuple[Expression, Placed] | None = None
    """What the one before it lies in: "between March and | May of the previous year"."""
    section: Fields | None = None
    """The date of the heading that the expression at hand stands under."""
    headed: Fields | None = None
    """That of the last heading."""
    headed_at: int | None = None

    def come_to(self, spot: Spot, behind: Spot | None) -> None:
        """The next expression is at hand, and the one `behind` it."""
        self.sentence, self.paragraph, self.coming = spot.sentence, (spot.field, spot.paragraph), behind
        if self.opening is not None and self.paragraph != self.last_in:
            self.last, self.opening = self.opening, None
        under = spot.section == self.headed_at or spot.heads is not None  # "3 June" may head a part of "2017"
        self.section = self.headed if under and self.headed_at is not None else None
        if not under and self.headed_at is not None and self.published is not None:
            self.headed_at, self.telling, self.last_at = None, False, -99  # the tale has come to its end
        if self.section is not None and self.section == self.day:
            self.day_at = self.sentence  # the day of a heading is that of all that stands under it

    def head(self, fields: Fields) -> None:
        """A heading has been dated: the story begins anew there; of two dates, at the first."""
        if self.headed_at == self.sentence:
            self.headed = None  # "The siege (1916-1917)" is of no one year
            return
        self.headed, self.headed_at, self.telling = fields, self.sentence, True
        self.last, self.last_at, self.last_opens, self.last_said, self.fresh = fields, self.sentence, True, True, False
        self.last_aside, self.last_in = False, self.paragraph
        if grain(fields) is Grain.DAY:
            self._come_to_day(fields, aside=False)

    def _come_to_day(self, fields: Fields, *, aside: bool) -> None:
        self.day, self.day_at, self.day_in, self.day_aside = fields, self.sentence, self.paragraph, aside

    def establish(
        self, fields: Fields, basis: Basis, spot: Spot, *, anchors: bool, compares: bool, opens: bool
    ) -> None:
        """A date has been placed; `anchors` says whether later ones may hang on it.

        One that only `compares` ("a year earlier") leaves the story where it is.
        """
        unit = grain(fields)
        if basis is Basis.EXPLICIT and fields.year is not None:
            self.named, self.named_at = fields, self.sentence
            if fields.month is not None and spot.relation is None:
                self.years[fields.month, fields.day] = fields.year
        if unit in (Grain.QUARTER, Grain.HALF) and compares:
            self.discussed_at = self.sentence
        elif unit is Grain.HALF and (self.published is None or first_day(fields) <= self.published):
            self.discussed, self.discussed_at = fields, self.sentence
        elif unit is Grain.QUARTER and (self.published is None or first_day(fields) <= self.published):
            self.quarter = self.discussed = fields
            self.discussed_at = self.sentence
        if compares or fields.year is None or fields.fiscal:
            return
        if not anchors:
            self._pass_by(fields, spot)
            return
        if self.section is not None and unit > Grain.DAY and not opens and self._leaves_section(fields, unit):
            self._pass_by(fields, spot)
            return  # under "1915": "as it had in 1914"
        goes_on = self.telling and self.near(self.last_at, CHAIN)
        if basis is Basis.NARRATIVE:  # "... on 12 January 2015. | Three weeks later", "It ended on | 9 February"
            day = isinstance(spot.expression, Fields) and spot.expression.month is not None and unit <= Grain.DAY
            self.telling = goes_on or (self.last_said and (opens or day))
        else:
            self.telling = basis is Basis.EXPLICIT and (goes_on or opens)
        self.last_said = basis is Basis.EXPLICIT or (basis is Basis.NARRATIVE and self.last_said)
        self._open(fields, spot)
        back = spot.aside and self.last is not None and first_day(fields) < first_day(self.last)
        self.left_at = self.last_at if back else self.left_at
        self.left = (self.last if back else self.left) if spot.aside else None
        self.last, self.last_at, self.last_opens, self.fresh = fields, self.sentence, opens, True
        self.last_aside, self.last_in = spot.aside, self.paragraph
        if unit <= Grain.DAY:
            self._come_to_day(fields, aside=spot.aside)
            named = isinstance(spot.expression, Fields) and spot.expression.weekday is not None
            self.by_weekdays = named if basis is Basis.EXPLICIT else self.by_weekdays and basis is Basis.NARRATIVE

    def _leaves_section(self, fields: Fields, unit: Grain) -> bool:
        """Whether it is of another year than its heading, and no month to which the tale may have come."""
        of = self.section.year if self.section is not None and self.section.year is not None else fields.year
        return fields.year != of and (unit > Grain.MONTH or (fields.year or 0) < (of or 0))

    def _open(self, fields: Fields, spot: Spot) -> None:
        """A history's lead may say in one sentence from when to when: the next paragraph begins at the beginning.

        Not where the sentence opens with the date, and goes on: "On 3 May 1805 they left and on 4 July 1806 they".
        """
        self.lead_in = self.lead_in or self.paragraph
        if self.published is not None or self.paragraph != self.lead_in:
            return
        if self.begun is None or self.begun_at != self.sentence:
            self.begun, self.begun_at, self.begun_opens, self.opening = fields, self.sentence, spot.opens, None
        elif first_day(fields) > first_day(self.begun):
            spans = spot.closes or (fields.year != self.begun.year and not self.begun_opens)
            self.opening = self.begun if spans else self.opening

    def _pass_by(self, fields: Fields, spot: Spot) -> None:
        if spot.bracketed or spot.modifies or spot.promised or spot.relation is Relation.SINCE:
            return
        self.passed, self.passed_at = fields, self.sentence
        self.passed_done = spot.done and not spot.aside

    def tell_news(self, fields: Fields) -> None:
        """A day has been told of that may be one of the news."""
        if self.published is None or grain(fields) > Grain.DAY:
            return
        day = first_day(fields)
        if 0 <= self.published.ordinal - day.ordinal <= NEWS:
            self.news_from = min(day, self.news_from or day)
            self.news_at, self.news_in = self.sentence, self.paragraph

    @property
    def beside(self) -> Fields | None:
        """What "the previous day" hangs on: the day said or promised on, in its sentence, else the date established."""
        if self.last_at < self.promised_at < self.sentence <= self.promised_at + 1:
            return None  # "It was set for 5 May. | A day later"
        if self.main is not None:
            return self.main
        coarse = self.last is None or self.last_at < self.sentence or grain(self.last) >= Grain.YEAR
        here = coarse and self.said_at == self.sentence
        return self.said if here else self.last

    @property
    def main(self) -> Fields | None:
        """The day of the clause that a sentence before hung its last date on: "left on 12 June, months after the mill
        burned on 1 March. At | 9 a.m. she".
        """
        hung = self.last_aside and self.left_at == self.last_at < self.sentence
        return self.left if hung and self.left is not None and grain(self.left) <= Grain.DAY else None

    def lose_day(self, spot: Spot) -> None:
        """A history goes on at an hour of which nobody knows whether it is of the day told or of the next."""
        if self.published is not None or spot.aside or self.last is None or self.day is None:
            return
        self.day, self.day_at = None, -99
        if grain(self.last) <= Grain.DAY:
            self.last = Fields(year=self.last.year, month=self.last.month)

    @property
    def may_return(self) -> bool:
        """Whether a new paragraph has begun of news that has looked back since."""
        return self.news_from is not None and self.last_in != self.paragraph

    @property
    def glanced_at(self) -> Fields | None:
        """The day that this sentence named and the tale only looked aside at: "One had been filed on 6 June 2008"."""
        here = self.named is not None and self.named.day is not None and self.named_at == self.sentence
        return self.named if here and self.last_at < self.sentence else None

    def year_beside(self, within: int) -> Fields | None:
        """The year last named, where the tale only looked aside at it in the last `within` sentences."""
        if self.passed is not None and self.last_at < self.passed_at == self.sentence:
            return Fields(year=self.passed.year)  # "It was freed two years later, and in May of | the same year"
        looked = self.named if self.near(self.named_at, within) and self.last_at < self.named_at else None
        return Fields(year=looked.year) if looked is not None else None

    @property
    def left_beside(self) -> Fields | None:
        """The year that the tale only looked at, in this sentence or as done in the one before: "It had been leased in
        1898 and sold | two years later", "He took command in 221 BC. | Two years later".
        """
        there = self.passed
        if there is None or self.last is None or self.last_at >= self.passed_at or not self.near(self.passed_at, 1):
            return None
        on = first_day(there) > first_day(self.last) or self.last_in != self.paragraph
        return there if self.near(self.passed_at, 0) or (self.passed_done and on) else None

    @property
    def month_beside(self) -> Fields | None:
        """The month or the day that this sentence has named and the tale only looked at."""
        here = self.named is not None and self.named_at == self.sentence and self.last_at < self.sentence
        return self.named if here and self.named is not None and self.named.month is not None else None

    def lasted(self) -> None:
        """Half a year or more is under discussion now, where it was a quarter: "the first nine months"."""
        if self.quarter is not None:
            self.discussed, self.discussed_at = Fields(year=self.quarter.year), self.sentence

    def near(self, at: int, within: int) -> bool:
        """Whether something said in sentence `at` is at most `within` sentences back."""
        return self.sentence - at <= within

    @property
    def elsewhere(self) -> bool:
        """Whether it is telling of another year than the publication's: one just said in full at a sentence's start."""
        if self.published is None or self.last is None or self.last.year is None:
            return True
        return self.last.year == self.published.year or (self.telling and self.near(self.last_at, 1))

    @property
    def anchor_day(self) -> Moment | None:
        """The first day of the date last established."""
        return first_day(self.last) if self.last else None
