"""The frozen values that stages hand to each other. They know nothing of stages, language, web or storage."""

from timeline.values.article import (
    Article,
    Document,
    Field,
    Publication,
    PublicationBasis,
    Role,
    Sentence,
)
from timeline.values.event import (
    Claim,
    Event,
    EventDate,
    Extent,
    Figure,
    Kind,
    Mention,
    Modality,
    Timeline,
    Unplaced,
)
from timeline.values.grain import Grain
from timeline.values.interval import Interval, Moment, iso_year
from timeline.values.options import NamedPeriod, Options
from timeline.values.spot import Spot
from timeline.values.timex import Basis, Reason, Relation, Timex, TimexType

__all__ = [
    "Article",
    "Basis",
    "Claim",
    "Document",
    "Event",
    "EventDate",
    "Extent",
    "Field",
    "Figure",
    "Grain",
    "Interval",
    "Kind",
    "Mention",
    "Modality",
    "Moment",
    "NamedPeriod",
    "Options",
    "Publication",
    "PublicationBasis",
    "Reason",
    "Relation",
    "Role",
    "Sentence",
    "Spot",
    "Timeline",
    "Timex",
    "TimexType",
    "Unplaced",
    "iso_year",
]
