"""Days of the week: "Monday", "on Friday, three days later", "from Tuesday to Thursday"."""

from timeline.resolve.calendar import first_day, iso_week, shift_days, value, weekday, with_day
from timeline.resolve.placed import Placed, dated, undated
from timeline.resolve.story import Story
from timeline.values import Basis, Fields, Moment, Reason, Relation, Spot

_WEEKDAYS = 2  # sentences for which weekdays go on from a day
_LATE = 3  # days from a Monday to the day of a week whose weekend is at hand
_WEEK = 7
_WEEKS = 14  # days after which a day is out of the publication's week and the one before


def day_of_week(fields: Fields, spot: Spot, story: Story) -> Placed:
    """The last such day or the next by the verb; in a tale told by weekdays the first from the day it stands at."""
    now = story.published
    if now is None:
        return _told_weekday(fields, spot, story)
    if story.section is not None and first_day(story.section).year < now.year:
        return _told_weekday(fields, spot, story, Reason.VAGUE)  # under "May 2017": of no week that is told
    if _tells_by_weekdays(spot, story, now):
        if story.may_return:
            return undated(fields, Reason.VAGUE)  # the news may be itself again
        return _told_weekday(fields, spot, story)
    beside = _day_before(fields, spot, story, now) or _day_after(fields, spot, story, now)
    if beside is not None:
        return beside
    if _is_doubtful(fields, spot, story, now):
        return undated(fields, Reason.VAGUE)
    until = spot.relation in {Relation.BY, Relation.UNTIL} and spot.tense != "past"
    ahead = until or (spot.ahead and spot.relation is not Relation.SINCE)
    if fields.weekend:
        week = iso_week(shift_days(now, 0 if ahead or weekday(now) >= 5 else -7))
        return dated(Fields(year=week[0], week=week[1], weekend=True), Basis.RELATIVE, now.iso, ("date",))
    ends = spot.closes or spot.relation in {Relation.TO, Relation.UNTIL}
    if ends and story.day is not None and story.near(story.day_at, 0):
        first = first_day(story.day)
        away = ((fields.weekday or 0) - weekday(first)) % 7
        over = spot.tense != "past" or first.ordinal + away <= now.ordinal
        overnight = fields.clock is not None and away <= 1  # "from 6 p.m. on Tuesday until | 5 a.m. on Wednesday"
        ends = over or overnight or spot.relation is not Relation.UNTIL
        if ends and abs(first.ordinal - now.ordinal) <= 7:  # "from Monday to Friday"
            return _told_weekday(fields, spot, story)
    back = (weekday(now) - (fields.weekday or 0)) % 7
    coming, lasts = story.coming, spot.tense == "present" and spot.relation is Relation.FROM
    end = coming.expression if coming is not None and coming.closes and (lasts or not coming.ahead) else None
    tonight = back == 0 and fields.clock is not None  # "a curfew from | 6 p.m. on Tuesday until 5 a.m. on Wednesday"
    if isinstance(end, Fields) and end.weekday is not None and not (ahead or tonight):
        goes_on = (weekday(now) - end.weekday) % 7 > back
        back += 7 * (goes_on and not lasts)  # "from Tuesday to | Thursday", told on Wednesday
        ahead = lasts and not goes_on and end.weekday != fields.weekday  # "runs from | Tuesday to Thursday"
    day = shift_days(now, 7 - back if ahead and back else -back)
    if ahead and story.day is not None and story.day_in == (spot.field, spot.paragraph) and story.near(story.day_at, 1):
        told = first_day(story.day)
        if day < told and told > now and not spot.closes and spot.relation is Relation.UNTIL:
            return _told_weekday(fields, spot, story)  # "They arrive on Sunday. They will meet until | Wednesday"
    return dated(with_day(fields, day), Basis.RELATIVE, now.iso, ("date",))


def _day_before(fields: Fields, spot: Spot, story: Story, now: Moment) -> Placed | None:
    """The last such day before one of its sentence: "will speak on Saturday after a day off on | Friday"."""
    told = story.day if story.near(story.day_at, 0) else story.said if story.near(story.said_at, 0) else None
    if not spot.back or spot.tense != "past" or told is None:
        return None
    there = first_day(told)
    if there.ordinal - now.ordinal > _WEEK:
        return None  # "was remanded until 6 June after a hearing on | Wednesday"
    away = (weekday(there) - (fields.weekday or 0)) % 7 or 7
    # "after a break that began on", "said on Friday that it had come on | Friday"
    last = spot.done if there > now else away == 7 or there.ordinal - away > now.ordinal - 7
    if last or fields.weekday is None:
        return None
    return dated(with_day(fields, shift_days(there, -away)), Basis.NARRATIVE, value(told), ("date",))


def _day_after(fields: Fields, spot: Spot, story: Story, now: Moment) -> Placed | None:
    """The first such day after one of its sentence: "learned on Friday that they were to play on | Sunday", "left on
    Friday and was to land on | Saturday".
    """
    if (
        not (spot.back or spot.joined)
        or spot.tense != "intended"
        or story.day is None
        or not story.near(story.day_at, 0)
    ):
        return None
    there = first_day(story.day)
    if fields.weekday is None or there >= now:
        return None
    away = (fields.weekday - weekday(there)) % 7 or 7
    return dated(with_day(fields, shift_days(there, away)), Basis.NARRATIVE, value(story.day), ("date",))


def _is_doubtful(fields: Fields, spot: Spot, story: Story, now: Moment) -> bool:
    """Whether what was to come may be over: "which was to begin on | Friday, was called off on Thursday"."""
    coming = story.coming
    if coming is None or coming.sentence != spot.sentence or spot.tense != "intended" or coming.tense != "past":
        return False
    then = coming.expression
    if not (spot.aside and isinstance(then, Fields)) or then.weekday is None or fields.weekday is None:
        return False
    back = (weekday(now) - then.weekday) % 7
    return 0 < (fields.weekday - then.weekday) % 7 < back


def _told_weekday(fields: Fields, spot: Spot, story: Story, reason: Reason = Reason.NO_PUBLICATION_DATE) -> Placed:
    """Without a publication date a weekday is the first from the day the story stands at, if it has just said one; what
    had been was on the last before it.
    """
    if story.day is None or not story.near(story.day_at, _WEEKDAYS) or (fields.weekend and spot.aside):
        return undated(fields, reason)
    day = first_day(story.day)
    if fields.weekday is None:
        if weekday(day) < _LATE:
            return undated(fields, reason)  # the one before, or the one to come
        week = iso_week(day)
        whole = Fields(year=week[0], week=week[1], weekend=True)
        return dated(whole, Basis.NARRATIVE, value(story.day), ("date",), approximate=True)
    ahead = (fields.weekday - weekday(day)) % 7
    away = ahead - 7 if spot.aside and not (story.day_aside or spot.ahead) else ahead
    return dated(
        with_day(fields, shift_days(day, away)), Basis.NARRATIVE, value(story.day), ("date",), approximate=True
    )


def _tells_by_weekdays(spot: Spot, story: Story, now: Moment) -> bool:
    """Whether a tale of an earlier week goes on: "left on Monday, 3 May 2010. It sank on | Friday"."""
    if not story.by_weekdays or story.day is None or story.day_aside or story.last != story.day:
        return False
    goes_on = spot.tense == "past" and not spot.reporting and story.near(story.day_at, _WEEKDAYS)
    return goes_on and now.ordinal - first_day(story.day).ordinal > _WEEKS
