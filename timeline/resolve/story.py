"""What has been said so far: the dates that narrative expressions hang on."""

from dataclasses import dataclass

from timeline.resolve.calendar import first_day, grain
from timeline.values import Fields, Grain, Moment


@dataclass(slots=True)
class Story:
    """The running state of one resolve call; never leaves it.

    `published` is the first day of the publication interval, `day_first` the order of day and month in figures, None
    if nothing tells it. `last` is the date last established, `day` the last of day precision, `quarter` the last
    business quarter, `discussed` that quarter or the year that comparisons are about; each but `quarter` with the
    number of the sentence that gave it.
    """

    published: Moment | None
    day_first: bool | None
    sentence: int = 0
    last: Fields | None = None
    last_at: int = -99
    last_explicit: bool = False
    last_opens: bool = False
    day: Fields | None = None
    day_at: int = -99
    quarter: Fields | None = None
    discussed: Fields | None = None
    discussed_at: int = -99

    def establish(self, fields: Fields, *, explicit: bool, anchors: bool, compares: bool, opens: bool) -> None:
        """A date has been placed; `anchors` says whether later ones may hang on it.

        One that only `compares` ("a year earlier") leaves the story where it is.
        """
        unit = grain(fields)
        if unit is Grain.QUARTER and compares:
            self.discussed_at = self.sentence
        elif unit is Grain.QUARTER and (self.published is None or first_day(fields) <= self.published):
            self.quarter = self.discussed = fields
            self.discussed_at = self.sentence
        if compares or not anchors or fields.year is None or fields.fiscal:
            return
        self.last, self.last_at, self.last_explicit, self.last_opens = fields, self.sentence, explicit, opens
        if unit <= Grain.DAY:
            self.day, self.day_at = fields, self.sentence

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
        opened = self.last_opens and self.last_explicit and self.near(self.last_at, 1)
        return self.last.year == self.published.year or opened

    @property
    def anchor_day(self) -> Moment | None:
        """The first day of the date last established."""
        return first_day(self.last) if self.last else None
