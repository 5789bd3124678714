"""The frozen values that stages hand to each other. They know nothing of stages, language, web or storage."""

from timeline.values.article import (
    Article,
    Document,
    Field,
    Publication,
    PublicationBasis,
    Role,
    Sentence,
    Status,
)
from timeline.values.event import (
    Claim,
    Constraints,
    Event,
    EventDate,
    Extent,
    Figure,
    Kind,
    Mention,
    Modality,
    Ref,
    Timeline,
    Unplaced,
)
from timeline.values.grain import Grain
from timeline.values.interval import Interval, Moment, iso_year
from timeline.values.options import Merging, NamedPeriod, Options
from timeline.values.spot import Spot
from timeline.values.timex import Basis, Reason, Relation, Timex, TimexType

__all__ = [
    "Article",
    "Basis",
    "Claim",
    "Constraints",
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
    "Merging",
    "Modality",
    "Moment",
    "NamedPeriod",
    "Options",
    "Publication",
    "PublicationBasis",
    "Reason",
    "Ref",
    "Relation",
    "Role",
    "Sentence",
    "Spot",
    "Status",
    "Timeline",
    "Timex",
    "TimexType",
    "Unplaced",
    "iso_year",
]
