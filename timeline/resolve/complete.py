"""Completing calendar fields that were said in part: the year of "December 29", the week of "Monday"."""

from msgspec.structs import replace

from timeline.resolve.calendar import (
    SEASON_MONTH,
    exists,
    first_day,
    grain,
    shift_months,
    value,
    weekday,
)  # fmt: skip
from timeline.resolve.figures import either, in_order
from timeline.resolve.hours import overnight, time_of_day
from timeline.resolve.placed import Placed, dated, undated
from timeline.resolve.story import CHAIN, NEWS, Story
from timeline.resolve.weekdays import day_of_week
from timeline.values import Basis, Fields, Grain, Moment, Reason, Relation, Spot

_DOUBT = 75  # days within which the nearest date is meant, whatever the tense seems to say
_PAST_DOUBT = 30  # the same the other way: days back that a sentence about the future may still speak of
_HALF = 45  # days of a quarter
_STEP = 60  # days by which a history steps back to no day of its year, or goes on to the next
_STALE = 90  # days after which a day of last year is told with its year
_NEW_YEAR = 183  # days back of a date that an earlier year's tale comes to behind its own new year
_BACK = 3  # days by which a history may step back within its month
_YEAR = 366  # days from a month that a tale has come to by another
_BESIDE = 31  # days between two dates of one sentence that are of one year, though only one says it
_REACH = 1  # sentences back that a year said there is carried forward
_GLANCE = 8  # sentences for which a bare year carries that opened none: longer, and it was said in passing
_TURN = 15  # months within which any day of the month falls on any day of the week, but for the 29th to the 31st
_FRESH = 14  # days before the publication that are the news' own


def complete(fields: Fields, spot: Spot, story: Story) -> Placed:
    """Fill in what was not said."""
    if fields.slashed:
        placed = complete(in_order(fields, day_first=story.day_first), spot, story)
        return placed if story.day_first is not None else either(placed)
    if fields.short:
        fields = _full_year(fields, story)
    if not exists(fields):
        return undated(fields, Reason.NO_SUCH_DAY)
    if fields.decade is not None or fields.century is not None:
        return dated(fields)
    if fields.year is not None:
        return _with_year(fields)
    if spot.tense == "usual":
        return undated(fields, Reason.VAGUE)  # "they usually meet in | May": of no one year
    if fields.month is not None:
        return _year_of(fields, spot, story)
    if fields.day is not None:
        return _month_of(fields, spot, story)
    if fields.quarter is not None or fields.half is not None or fields.season is not None:
        return _year_of(fields, spot, story)
    if fields.weekday is not None or fields.weekend:
        return day_of_week(fields, spot, story)
    return time_of_day(fields, spot, story) if fields.clock is not None else overnight(fields, spot, story)


def _with_year(fields: Fields) -> Placed:
    """A date said in full; a weekday that does not agree with it is noted, the date stands."""
    said = fields.weekday
    whole = replace(fields, weekday=None) if fields.day is not None else fields
    clash = (
        said is not None
        and fields.day is not None
        and weekday(Moment(fields.year or 0, fields.month or 1, fields.day)) != said
    )
    return replace(dated(whole), assumed=("weekday-disagrees",)) if clash else dated(whole)


def _full_year(fields: Fields, story: Story) -> Fields:
    """The century of a short year or decade: in a history the one nearest to what is told, else the latest that does
    not lie more than ten years ahead.
    """
    if story.published is None and story.last is not None and story.last.year is not None:
        return _of_century(fields, story.last.year)
    now = story.published.year if story.published else 2020
    if fields.decade is not None:
        decade = now // 100 * 10 + fields.decade
        return replace(fields, decade=decade if decade * 10 <= now else decade - 10, short=False)
    year = now // 100 * 100 + (fields.year or 0)
    return replace(fields, year=year if year <= now + 10 else year - 100, short=False)


def _of_century(fields: Fields, told: int) -> Fields:
    """“The late seventies" or "'71", as a tale of 1874 means it."""
    hundreds = (told // 100 - 1, told // 100, told // 100 + 1)
    if fields.decade is not None:
        tens = fields.decade
        decade = min((10 * hundred + tens for hundred in hundreds), key=lambda one: abs(10 * one + 5 - told))
        return replace(fields, decade=decade, short=False)
    years = (100 * hundred + (fields.year or 0) for hundred in hundreds)
    return replace(fields, year=min(years, key=lambda one: abs(one - told)), short=False)


# -- a date without its year ---------------------------------------------------------------------------------------


def _year_of(fields: Fields, spot: Spot, story: Story) -> Placed:
    told = (
        _year_back(fields, spot, story)
        or _year_headed(fields, spot, story)
        or _narrative_year(fields, spot, story)
        or _closing_year(fields, spot, story)
        or _weekday_year(fields, spot, story)
    )
    if told is not None:
        returns = _returns(told, fields, spot, story)
        if returns is None:
            story.unsure_in = story.paragraph
            return _nobody_knows(fields, story)
        told = None if returns else told
    if told is not None and _steps_back(told, fields, spot, story):
        return _nobody_knows(fields, story)
    if told is not None:
        full = replace(fields, year=told, weekday=None if fields.day else fields.weekday)
        if not exists(full):
            return undated(fields, Reason.NO_SUCH_DAY)
        anchor = story.last or story.over
        assert anchor is not None
        return dated(full, Basis.NARRATIVE, value(anchor), ("year",))
    if story.published is None:
        return undated(fields, Reason.NO_PUBLICATION_DATE)
    year = _nearest_year(fields, spot, story.published)
    year -= _would_end_ahead(fields, year, story)
    stale = _stale(fields, year, story.published)
    coming = _opening(fields, year) > story.published.ordinal
    beside = _year_gone_on(fields, spot, story, coming=coming) or (_year_beside(fields, spot, story) if stale else None)
    if not beside and _may_go_on(fields, year, spot, story):
        story.unsure_in = story.paragraph
        return _nobody_knows(fields, story)
    if not beside and (_of_named_month(fields, year, spot, story) or _was_set(fields, year, spot, story.published)):
        return _nobody_knows(fields, story)
    full = replace(fields, year=beside or year, weekday=None if fields.day else fields.weekday)
    if not exists(full):
        return undated(fields, Reason.NO_SUCH_DAY)
    if beside and story.last is not None:
        return dated(full, Basis.NARRATIVE, value(story.last), ("year",))
    return dated(full, Basis.RELATIVE, story.published.iso, ("year",))


def _would_end_ahead(fields: Fields, year: int, story: Story) -> bool:
    """Whether what ended would have ended after the publication: "began in | September and ended in March"."""
    coming, now = story.coming, story.published
    if now is None or coming is None or not coming.closes or coming.tense != "past" or coming.relation is not None:
        return False
    end = coming.expression
    if not isinstance(end, Fields) or end.year is not None or end.month is None or fields.month is None:
        return False
    return _opening(end, year + (end.month < fields.month)) > now.ordinal


def _returns(told: int, fields: Fields, spot: Spot, story: Story) -> bool | None:
    """Whether news that looked back to the year `told` is itself again; None if nobody can say.

    In a new paragraph it is, at a day since it began or of the last two weeks, unless the tale goes on close behind. It
    may be at one of the weeks before the publication, where the tale would go back, or where it only named a year; and
    in the paragraph of the news at a day of the last two weeks.
    """
    now, last = story.published, story.last
    if now is None or last is None or story.section is not None or told >= now.year:
        return False
    if fields.weekday is not None and fields.day is not None:  # "in 2017 ... On | Thursday 8 October", as in 2020
        return bool(_agreeing(fields, spot, now)) and not _agrees(fields, told)
    if fields.season is not None or fields.quarter is not None:
        return False
    ago = now.ordinal - _opening(fields, _nearest_year(fields, spot, now))
    if story.last_in == story.paragraph:  # "Ten were held on 6 November. In August 2020 he was fined. On | 15 November"
        goes_on = story.news_in == story.paragraph and story.news_at < story.last_at < story.sentence
        return None if goes_on and fields.day is not None and 0 <= ago <= _FRESH else False
    on = _opening(fields, told) - first_day(last).ordinal
    goes_back = on < -_BESIDE and not (spot.aside and fields.day is None)  # "the trial, which opened on | 14 July"
    news, named = story.news_from, grain(last) is Grain.YEAR
    if news is None:
        return None if goes_back else False
    recent = 0 <= ago <= (NEWS if fields.day is not None else 2 * NEWS)
    if (recent and goes_back) or (spot.relation is Relation.SINCE and not spot.aside):
        return True
    if recent and fields.day is not None and ago <= max(_FRESH, now.ordinal - news.ordinal):
        return True if named or abs(on) > (_DOUBT if last.day else _BESIDE) else None
    turned = told > (last.year or 0) and ago <= _NEW_YEAR
    passing = not spot.opens and (named or turned)
    return None if recent or goes_back or passing or story.unsure_in == story.paragraph else False


def _steps_back(told: int, fields: Fields, spot: Spot, story: Story) -> bool:
    """Whether a history that goes on would step back: "In December 1817 they met. It was opened on | 4 June"."""
    last = story.last
    if story.published is not None or story.section is not None or last is None or last.month is None:
        return False
    goes_on = story.last_opens and story.left is None and story.last_in == story.paragraph
    here = told == last.year and fields.month is not None and spot.tense == "past" and not (spot.aside or spot.back)
    back = first_day(last).ordinal - _opening(fields, told)
    return goes_on and here and story.near(story.last_at, _REACH) and back > _STEP


def _nobody_knows(fields: Fields, story: Story) -> Placed:
    """It may be of two years, and nothing hangs on it."""
    story.promised_at = story.sentence
    return undated(fields, Reason.VAGUE)


def _of_named_month(fields: Fields, year: int, spot: Spot, story: Story) -> bool:
    """Whether a day may be of a month told of with another year: "the raid of March 2021 ... on | 5 March"."""
    now, month = story.published, fields.month or 0
    named = story.years.get((month, fields.day)) or story.years.get((month, None))
    if named is None or now is None or named == year or fields.day is None or fields.weekday is not None:
        return False
    return spot.tense == "past" and now.ordinal - _opening(fields, year) > _DOUBT


def _was_set(fields: Fields, year: int, spot: Spot, now: Moment) -> bool:
    """Whether a month that had been set may be at hand: "had been expected to rule in | January", told in November."""
    set_then = spot.promised and spot.tense == "past" and fields.month is not None and fields.day is None
    return set_then and 0 < _opening(fields, year + 1) - now.ordinal <= _DOUBT


def _stale(fields: Fields, year: int, now: Moment) -> bool:
    """Whether a day or a month lies so far back in another year that nobody would leave that year out."""
    return fields.month is not None and year < now.year and now.ordinal - _closing(fields, year) > _STALE


def _year_gone_on(fields: Fields, spot: Spot, story: Story, *, coming: bool) -> int | None:
    """The year of a day of the weeks after one just said in full, of a past year, or beside it in its sentence: "opened
    on 8 March 2010. It ended on | 19 April"; "on 9 June 2008, a week after the raid of | 2 June". `coming`: whether the
    publication's own such day lies ahead.
    """
    now, aside = story.published, None if spot.done else story.glanced_at
    last = aside or story.last
    if last is None or now is None or last.day is None or last.year is None or last.year >= now.year:
        return None
    here = aside is not None or story.near(story.last_at, 0)
    told = aside is not None or (story.last_said and story.day_in == story.paragraph)
    goes_on = aside is not None or (story.near(story.last_at, _REACH) and not story.last_aside)
    goes_on = (goes_on and spot.tense == "past") or (here and spot.tense is None)
    looks = spot.aside and (here or not coming)
    if not told or fields.day is None or spot.reporting or looks or not goes_on:
        return None
    first, end = (-_BESIDE, _BESIDE) if here else (1, _DOUBT)
    years = (last.year - 1, last.year, last.year + 1)
    return next((year for year in years if first <= _opening(fields, year) - first_day(last).ordinal <= end), None)


def _may_go_on(fields: Fields, year: int, spot: Spot, story: Story) -> bool:
    """Whether it may be of a past year just told of: "passed on 3 March 2015. It was amended in | May"; "began in April
    2015. In | May they met", where the publication's own May is long over.
    """
    last, now = story.last, story.published
    if last is None or now is None or fields.month is None or spot.tense != "past" or spot.reporting:
        return False
    ago = now.ordinal - _closing(fields, year)
    if story.unsure_in == story.paragraph and story.near(story.promised_at, CHAIN) and (ago > _DOUBT or not fields.day):
        return True
    ahead = _opening(fields, year) > now.ordinal  # "on 21 June 1965. By the end of | July", told in June
    of_day = grain(last) <= Grain.WEEK and fields.day is None and (ago > NEWS or ahead)
    by = spot.relation is Relation.BY  # "began in March 2011. By | December 50 had died"
    of_month = grain(last) is Grain.MONTH and spot.opens and ago > (0 if by else 2 * _DOUBT)
    told = story.last_said and not story.last_aside and story.last_in == story.paragraph
    if not told or not (of_day or of_month) or not story.near(story.last_at, _REACH):
        return False
    told_in = _turned(last, fields, back=False)  # "on 31 December 2019. By the end of | January"
    first = -2 * _DOUBT if of_month else 1  # "the vote in June 2016. In | May"
    reach = _YEAR if by else 2 * _DOUBT
    return told_in < now.year and first <= _opening(fields, told_in) - first_day(last).ordinal <= reach


def _year_beside(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The year of a month just told of, where a sentence opens with what goes on from it, or the day is of it or of
    the next: "arrested in May 2005. In | June he was freed"; "in August 2020 ... on | 28 August".
    """
    last = story.last
    known = _month(last) if last is not None else None
    if last is None or last.year is None or known is None or not story.near(story.last_at, CHAIN):
        return None
    told = story.last_said and not story.last_aside and story.near(story.last_at, _REACH)
    if told and spot.opens and spot.tense == "past" and (fields.month or 0) >= known:
        return last.year
    if fields.day is None:
        return None
    if story.published is not None and last.year >= story.published.year and not story.last_said:
        return None  # "planned for 26 May, it was banned on | 22 May"
    on = ((fields.month or 0) - known) % 12
    return last.year + (on == 1 and known == 12) if on <= 1 else None


def _year_back(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The last such time before a date said in full, or the next: "said in May 2017 that it began in | March"."""
    if not spot.back or (spot.promised and not spot.ahead):
        return None  # "was put off on 11 March, having been set for | 18 April"
    here = story.near(story.last_at, 0) and story.last_said
    last = story.last if here and (story.fresh or spot.ahead) else None
    if not here and story.near(story.over_at, 0):
        last = story.over
    if last is None or not last.year:
        return None
    said, known = fields.month or _opening_month(fields), _month(last)
    if said is None or known is None:
        return last.year
    days = fields.day is not None and last.day is not None
    one, other = (said, fields.day if days else 0), (known, last.day if days else 0)
    year = last.year + (one < other) if spot.ahead else last.year - (one > other)
    lies_ahead = story.published is not None and _opening(fields, year) > story.published.ordinal
    return None if lies_ahead and spot.tense == "past" else year  # "will be tried in June for a raid in | December"


def _year_headed(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The year of the heading it stands under, unless the story has moved on: "2017: ... In | April"."""
    heading, last = story.section, story.last
    if heading is None or heading.year is None or last is None:
        return None
    if last.year != heading.year and story.last_opens:
        return None
    year = _turned(heading, fields, back=True)
    ahead = story.published is not None and not spot.ahead and _opening(fields, year) > story.published.ordinal
    return None if ahead else year


def _closing_year(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The year of the end of a range, the first after it began: "from 26 December to | 4 January"."""
    last = story.last
    began = _month(last) if spot.closes and last and story.near(story.last_at, 0) else None
    if not (began and last and last.year and fields.month):
        return None
    if (last.day is None) != (fields.day is None):
        return None  # "a revision on 6 February to | December's figures"
    year = last.year + ((fields.month, fields.day or 31) < (began, last.day or 1))
    now = story.published if spot.tense == "future" and spot.relation is None else None
    over = now is not None and _closing(fields, year) < now.ordinal
    return None if over else year  # "the plant, which opened in May, will close in | June"


def _agreeing(fields: Fields, spot: Spot, now: Moment) -> list[int]:
    """The years about now in which the day is that weekday, and which a verb of the past may tell of."""
    reach = now.ordinal + _DOUBT if spot.tense == "past" else Moment(now.year + 2, 1, 1).ordinal
    years = (year for year in (now.year, now.year - 1, now.year + 1) if _opening(fields, year) <= reach)
    return [year for year in years if _agrees(fields, year)]


def _weekday_year(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The year told of, where the day is that weekday, as in none of these years: "1944 ... Monday, | 5 June"."""
    last, now = story.last, story.published
    if fields.weekday is None or fields.day is None or last is None or last.year is None or now is None:
        return None
    return last.year if not _agreeing(fields, spot, now) and _agrees(fields, last.year) else None


def _narrative_year(fields: Fields, spot: Spot, story: Story) -> int | None:
    """The year the story is in, when it is not the publication's own."""
    last = story.last
    if last is None or last.year is None:
        return None
    lasted = spot.relation is Relation.UNTIL and spot.tense == "past" and last.month is not None
    if story.published is not None:
        # "They took it in March 2014. They held it until August."
        goes_on = lasted and story.near(story.last_at, _REACH)
        before = int(spot.relation is Relation.SINCE)  # "had been missing since 2 March" looks back from there
        at_once = spot.joined and story.near(story.last_at, before) and grain(last) < Grain.YEAR
        at_once = at_once and last.year < story.published.year  # "on 11 June 2013 and signed on 30 June"
        at_once = at_once and not (spot.closes and spot.relation is None)  # not "began in September and ended in"
        turns = spot.relation is None and not story.last_said and 0 < (fields.month or 0) < (last.month or 0)
        at_once = at_once and not turns  # not "left in October and died in | March"
        if spot.tense == "future" or not (goes_on or at_once or _told_of(last, spot, story, story.published)):
            return None
    elif not story.last_opens and grain(last) is Grain.YEAR and not story.near(story.last_at, _GLANCE):
        return None
    elif story.left is not None and _opening_day(fields) < _opening_day(last):
        last = story.left  # "On 12 March 1632 ... In the autumn of 1631 they had ... On | 11 March"
    if lasted and fields.month is not None and fields.month < (last.month or 0):
        return (last.year or 0) + 1  # "which opened in September, ran until | May"
    since = spot.relation is Relation.SINCE and not spot.opens and story.published is None
    if since and grain(last) < Grain.YEAR:
        return (last.year or 0) - (_opening_day(fields) > _opening_day(last))  # "had been there since | May"
    if _goes_on_beside(last, fields, spot, story):
        return (last.year or 0) + 1
    return _turned(last, fields, back=story.published is not None or spot.aside)


def _goes_on_beside(last: Fields, fields: Fields, spot: Spot, story: Story) -> bool:
    """Whether what was done goes on in its sentence, so in the next year: "left in May 2013 and died in | March"."""
    done = spot.joined and spot.done and spot.relation is None and not (spot.aside or spot.back)
    if not (done and story.near(story.last_at, 0)) or not 0 < (fields.month or 0) < (last.month or 0):
        return False
    return story.published is None or _opening(fields, (last.year or 0) + 1) <= story.published.ordinal


def _turned(last: Fields, fields: Fields, *, back: bool) -> int:
    """The year of a month told after a date: a story that has come to November goes on in January of the next year.

    `back`: whether December behind January is the one before.
    """
    year, said, known = last.year or 0, fields.month or _opening_month(fields), _month(last)
    turns = 6 if fields.season is not None and last.season is not None else 8
    if said and known and known - said >= turns:
        return year + 1
    if back and said and known and said - known >= 11:
        return year - 1
    return year


def _told_of(last: Fields, spot: Spot, story: Story, now: Moment) -> bool:
    """Whether the text goes on telling of the year of the date last said in full at a sentence's start.

    After a day or a month of that year for longer than after the bare year, which may be background.
    """
    if not story.telling or last.year is None or grain(last) > Grain.YEAR:
        return False
    if grain(last) <= Grain.MONTH:
        return last.year < now.year and story.near(story.last_at, CHAIN)
    opens = spot.opens or story.last_opens  # not "emerged a year later. It was bought in | January"
    return opens and last.year <= now.year - 2 and story.near(story.last_at, _REACH)


def _month(fields: Fields) -> int | None:
    """The month of a date, that of its first day where it has a week, a season or a quarter."""
    return first_day(fields).month if fields.week else fields.month or _opening_month(fields)


def _opening_day(fields: Fields) -> tuple[int, int]:
    """Month and day that a date without its year begins with."""
    return _month(fields) or 1, fields.day or 1


def _opening_month(fields: Fields) -> int | None:
    if fields.season is not None:
        return SEASON_MONTH[fields.season]
    return 3 * fields.quarter - 2 if fields.quarter else None


def _nearest_year(fields: Fields, spot: Spot, now: Moment) -> int:
    """The year that tense asks for: the coming one for what will be, the latest past one for what was."""
    if fields.weekday is not None and fields.day is not None:
        agreeing = _agreeing(fields, spot, now)
        if agreeing:
            return agreeing[0]
    opening = _opening(fields, now.year)
    if fields.day is not None:
        nearest = min(
            (now.year, now.year - 1, now.year + 1), key=lambda year: abs(_opening(fields, year) - now.ordinal)
        )
        away = _opening(fields, nearest) - now.ordinal
        if spot.relation is Relation.SINCE:
            return nearest - (away > 0)
        lasts = spot.relation in {Relation.UNTIL, Relation.BY} and spot.tense != "past"  # "is closed until 30 November"
        if spot.ahead or lasts:
            return nearest + ((lasts or spot.tense == "future") and away < -_PAST_DOUBT)
        return nearest - (away > _doubt(spot))
    until = spot.relation is Relation.UNTIL and spot.tense != "past" and not _had_until(fields, spot, now)
    until = until or (spot.relation is Relation.BY and spot.tense == "present")  # "90m doses by December"
    ahead = spot.tense == "future" and spot.relation is not Relation.SINCE
    if (ahead or until) and not (fields.quarter and opening < now.ordinal < opening + 240):
        # "put off until the | autumn", told late in one
        late = fields.season is not None and spot.relation is Relation.UNTIL and opening + _HALF < now.ordinal
        return now.year if _closing(fields, now.year) >= now.ordinal and not late else now.year + 1
    if spot.done and fields.quarter is not None:  # "Q1 sales rose": half of it is over
        return now.year if opening + _HALF <= now.ordinal else now.year - 1
    if fields.half is not None and spot.tense == "past":  # "sales in the first half rose": most of it is over
        return now.year if opening + 3 * _HALF <= now.ordinal else now.year - 1
    if spot.relation is Relation.SINCE or fields.quarter is not None or fields.half is not None:
        return now.year if opening <= now.ordinal else now.year - 1
    if spot.relation is Relation.TO and spot.tense == "past":  # "fell in the year to March"
        return now.year if opening <= now.ordinal else now.year - 1
    if (spot.modifies and spot.tense != "intended") or spot.tense in {"past", None}:  # "the October meeting" is past
        return now.year if opening <= now.ordinal + _doubt(spot) else now.year - 1
    return min((now.year, now.year - 1, now.year + 1), key=lambda year: abs(_opening(fields, year) + 15 - now.ordinal))


def _had_until(fields: Fields, spot: Spot, now: Moment) -> bool:
    """Whether the end of a time somebody had was lately: "had until February to comply"."""
    return spot.tense == "intended" and 0 < now.ordinal - _closing(fields, now.year) <= _DOUBT


def _doubt(spot: Spot) -> int:
    """How far ahead a date in a past sentence may lie: not at all where it opens it ("In February it passed
    ...") nor right after what happened ("died on Feb. 12").
    """
    return 0 if (spot.opens and spot.tense == "past") or spot.done else _DOUBT


def _agrees(fields: Fields, year: int) -> bool:
    full = replace(fields, year=year)
    return exists(full) and weekday(Moment(year, fields.month or 1, fields.day or 1)) == fields.weekday


def _opening(fields: Fields, year: int) -> int:
    month = fields.month or _opening_month(fields) or (fields.half and 6 * fields.half - 5) or 1
    return Moment(year, month, min(fields.day or 1, 28)).ordinal


def _closing(fields: Fields, year: int) -> int:
    length = 0 if fields.day else 30 if fields.month else 91 if fields.quarter or fields.season else 182
    return _opening(fields, year) + length


# -- a day of the month --------------------------------------------------------------------------------------------


def _month_of(fields: Fields, spot: Spot, story: Story) -> Placed:
    """“On the 14th": in the month just told of, or else the next or the last such day by the tense."""
    day, last, now = fields.day or 1, story.beside, story.published
    told = story.near(story.last_at, CHAIN if now is None or story.telling else _REACH)
    if not told and story.section is not None and story.section.month is not None:
        last, told = replace(story.section, day=None), True
    told = told and fields.weekday is None
    if told and last is not None and (last.month or last.week) and last.year is not None:
        began = first_day(last)
        known = last.day is not None or last.week is not None
        back = 0 if spot.opens else _BACK  # "by the 10th they had left. A second came on | the 9th"
        # "On | the 19th they had left"
        away = known and ((-(day > began.day)) if spot.aside else day < began.day - back)
        if (
            now is not None
            and spot.tense == "past"
            and (began.year, began.month + away, day) > (now.year, now.month, now.day)
        ):
            away -= 1  # "warned on Monday ... She had fallen ill on | the 5th", told on the 14th
        year, month = shift_months(began.year, began.month, int(away))
        return _in_month(year, month, fields, Basis.NARRATIVE, value(last))
    if now is None:
        return undated(fields, Reason.NO_PUBLICATION_DATE)
    if fields.weekday is not None:  # "Friday the 13th"
        return _on_weekday(fields, spot, now)
    lasts = spot.relation in {Relation.UNTIL, Relation.BY} and spot.tense == "present"  # "is shut until | the 27th"
    away = (day < now.day) if spot.ahead or lasts else -(day > now.day)
    year, month = shift_months(now.year, now.month, int(away))
    return _in_month(year, month, fields, Basis.RELATIVE, now.iso)


def _on_weekday(fields: Fields, spot: Spot, now: Moment) -> Placed:
    """The nearest such day that is one of the week's: the last by a verb of the past, the next by one of the future."""
    first = 0 if spot.ahead else -_TURN
    months = (shift_months(now.year, now.month, step) for step in range(first, 1 if spot.tense == "past" else _TURN))
    days = [Moment(y, m, fields.day or 1) for y, m in months if _agrees(replace(fields, month=m), y)]
    over = {"past": [day for day in days if day <= now], "future": [day for day in days if day >= now]}
    there = min(over.get(spot.tense or "", days), key=lambda day: abs(day.ordinal - now.ordinal), default=None)
    if there is None:
        return undated(fields, Reason.NO_SUCH_DAY)
    return _in_month(there.year, there.month, replace(fields, weekday=None), Basis.RELATIVE, now.iso)


def _in_month(year: int, month: int, fields: Fields, basis: Basis, anchor: str) -> Placed:
    full = replace(fields, year=year, month=month)
    return dated(full, basis, anchor, ("month",)) if exists(full) else undated(fields, Reason.NO_SUCH_DAY)
