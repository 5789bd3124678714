"""How English says a date whose words the calendar has not: phrases with `{}` for what it prints."""

LOCALE = "en_GB"

PHRASES = {
    "early": "early {}",
    "mid": "mid-{}",
    "late": "late {}",
    "early decade": "the early {}s",
    "mid decade": "the mid-{}s",
    "late decade": "the late {}s",
    "decade": "the {}s",
    "century": "the {}s",
    "about": "about {}",
    "possibly": "possibly {}",
    "before": "before {}",
    "until": "until {}",
    "after": "{} or later",
    "since": "since {}",
    "BC": "{} BC",
    "clock": "{}, {}",
    "any": "at some time",
}

# Keyed by the ending of the TIMEX3 value.
SEASONS = {"SP": "spring {}", "SU": "summer {}", "FA": "autumn {}", "WI": "winter {}"}

PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
