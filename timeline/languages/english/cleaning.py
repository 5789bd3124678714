"""How English news sites say what is not news, and where an English sentence does not end."""

from timeline.languages.cleaning import Cleaning

_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*|\.)|may|march|april|june|july|august"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ZONE = r"[ecmp][sd]?t|gmt|bst|utc|cet|msk|eastern|central|pacific|mountain|local"
_BEFORE_AGENCY = r"(?:[^.?!]|\.(?= ?(?:\d|\(|-lrb-|,))){0,90}"
_AGENCY = r"(?-i:[A-Z])[\w .,/&-]{1,40}"
_DASH = r" ?(?:[-–—_]{1,2}|:)"
_OWNER = r"(?:ap|afp|reuters|getty(?: images)?|epa|tass|xinhua|shutterstock|flickr|wikimedia commons)\b[^.]{0,30}"

CLEANING = Cleaning(
    code="en",
    joins=(
        (r"\b[ap]\.? ?m\.", rf"(?:{_DAY}|{_MONTH}|{_ZONE}|on|in|to)\b"),
        (r"\b(?:[a-z]\.){2,}", rf"(?:{_DAY}|{_MONTH})\b"),
        (r"\b(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|sen|rep|gov|rev|hon|st|mt|ft|no|vs)\.", r"\S"),
        (rf"\b(?:{_MONTH})", r"\d"),
        (r"\b(?:jr|sr|inc|corp|co|ltd|plc)\.", r"(?-i:[a-z])"),
        (r"[.?!…]", r"(?:''|-rrb-|”|’(?!\w)|[)\]])(?:\s|$)"),
        (r"[.?!…]['\"”’)\]]*", r"(?-i:[a-z][a-z ,])"),
    ),
    ends=("May", "me", "no", "ill", "miss", "art", "ore"),
    promotions=(
        r"copyright\b",
        r"©",
        r"(?:\(c\)|-lrb- ?c ?-rrb-|c -rrb-) ?(?:\d{4}|(?-i:[A-Z]))",
        r"all rights reserved",
        r"read (?:more|also|next)\b(?! than| about (?:it|this|that) in)",
        r"advertisement\b",
        r"subscribe (?:to|now|today|here)\b",
        r"sign up (?:for|to) (?:our|the|receive|get|daily|breaking)\b",
        r"follow (?:us|me|him|her|@\w+)\b",
        r"follow (?:[\w.'’-]+ ){1,4}on (?:twitter|facebook|instagram|x|social)\b",
        r"(?:like|find|visit|join) us (?:on|at|in)\b",
        r"support (?:our|the|independent|quality) (?:\w+ )?(?:journalism|work|reporting|newsroom)\b",
        r"share (?:this|on|via)\b",
        r"(?:click|tap) (?:here|on|the)\b",
        r"(?:scroll|back|return|skip) to (?:the )?(?:top|main|content)\b",
        r"please (?:let us know if|enable|log ?in|sign|subscribe|consider (?:a|making|supporting)|turn on|read our)\b",
        r"leave a (?:comment|reply)\b",
        r"(?:post|add|view|show|hide|read) (?:a |all |the |your )?comments?\b",
        r"comments (?:are|on this|have been|will be|may be|that)\b",
        r"(?:we|the editors?) (?:welcome|reserve|encourage) (?:comments|the right|readers)\b",
        r"for (?:more|details|more information|the full story),? (?:visit|see|click|on|go to|read)\b",
        r"to (?:see|read|learn|find out) more\b",
        r"(?:additional |further )?(?:reporting|editing|writing|compiled|edited|reported) by\b",
        r"(?:this|the) (?:article|story|post|report|page) (?:was|has been|is|will be) (?:\w+ )?"
        r"(?:published|updated|amended|corrected|reprinted|republished|produced|part of|available)\b",
        r"(?:\W+|cents )?(?:this|the) (?:article|story|column|caption|headline|footnote) (?:was|has been) "
        r"(?:\w+ )?(?:amended|corrected|updated)\b",
        r"(?:a|an earlier) version (?:of (?:this|the) (?:article|story|column|report) |(?:first )?(?:appeared|ran) "
        r"(?:on (?:p|page )\d|in print|in the \w+ on \d))",
        r"this (?:article|story|column|report|post) (?:first |originally )?(?:appeared|ran) "
        r"(?:on (?:p|page )\d|in (?:the )?print)",
        r"(?:this )?(?:comment |message |post )?(?:was |has been )?removed by (?:a |the )?moderators?\W*$",
        r"this is a rush transcript\b",
        rf"(?:{_MONTH}) \d{{1,2}} ?, ?\d{{4}} (?:\d{{1,2}}:\d\d ?[ap]m )?at \d{{1,2}}:\d\d ?[ap]\.?m\.? ?\|",
        r"posted by ?: ?[\w.' -]{1,40}\|",
        r"at \d{1,2}:\d\d ?[ap]\.?m\.? on \d{1,2} [a-z]{3,9} \d{4} ?, ?[^.?!]{1,40} wrote ?:",
        r"(?:privacy policy|terms (?:of|and)|cookie policy|we use cookies|this (?:site|website) uses)\b",
        r"your browser (?:does|is)\b",
        r"download (?:our|the) app\b",
        r"(?:the )?views expressed (?:in|here|by)\b",
        r"(?:unsubscribe|advertise with us|contact us|about us|log ?in|sign in|register)\b"
        r"(?=[^a-z]*$| (?:here|now|or)\b)",
    ),
    labels=(
        r"by (?-i:[A-Z])",
        r"(?:written|posted|photos?|photograph(?:s|y)?|pictures?|images?|video|illustration|graphic|words) by\b",
        r"(?:file photo|(?:photo |image )?credit|photo|image|picture|video|source|caption)s? ?(?::|/|$)",
        r"(?:first |last |originally )?(?:published|updated|posted|modified|created|uploaded)\b",
        r"(?:related|more|see also|also|tags?|topics?|filed under|categor(?:y|ies)|sections?|share|watch|listen|"
        r"live|hear|in this story|editor['’]s picks?|recommended|you may (?:also )?like|don['’]t miss|up next|"
        r"previous|next)"
        r"(?: [\w ]{0,20})?(?::|$)",
        r"(?:comments?|share|tweet|print|e-?mail|save|menu|search|home|close|news|world|opinion|sports?|politics)\b"
        r"[^a-z]*$",
        r"(?:get|receive) (?:our|the|your|breaking|daily)\b",
        r"(?:newsletter|newsletters|sign up|subscribe|donate|support|follow|most|trending|popular|latest)\b",
        r"(?:view|see|show|load) (?:more|all|gallery|comments|slideshow|photos)\b",
        r"\d+ (?:comments?|shares?|min(?:ute)?s? read|views?)\b",
        r"(?:story|article) continues\b",
        r"exclusive:?$",
    ),
    datelines=(
        (
            ",",
            rf"(?:(?:{_DAY}) ?,? )?(?:{_MONTH}) \d{{1,2}} ?, ?\d{{4}} ?"
            r"(?:[;|,] ?\d{1,2}:\d\d ?[ap]\.?m\.?(?: [a-z]{2,4})? ?)?[;|]? (?-i:(?=[A-Z]))",
        ),
        ("(", rf"{_BEFORE_AGENCY}\({_AGENCY}\){_DASH} "),
        ("-lrb-", rf"{_BEFORE_AGENCY}-lrb- ?{_AGENCY}-rrb-{_DASH} "),
        ("- ", r"(?-i:[A-Z][A-Z.' -]{2,30})(?:, (?-i:[A-Z])[\w. ]{2,30}){0,2},? ?(?:[-–—_]{1,2}) "),
        (
            "- ",
            rf"(?!(?:on|in|by|at|since|from|until|the|this|last|{_DAY})\b)(?-i:[A-Z])[\w.' -]{{1,30}}(?:,? [(]|, )(?:(?:{_DAY}),? )?"
            rf"(?:(?:{_MONTH})\.? \d{{1,2}}(?: ?, ?\d{{4}})?|\d{{1,2}} (?:{_MONTH})\.?,?(?: \d{{4}})?)[)]? ?[-–—]{{1,2}} (?-i:(?=[A-Z\"“]))",
        ),
    ),
    credits=(
        ("(", r"\((?:[^()]*[ /])?(?:photo|ap|afp|reuters|getty|epa|tass|xinhua|file|courtesy|handout)\b[^()]*\)"),
        ("/", rf"/{_OWNER}"),
        *((word, rf"[(,;.] ?(?:last )?{word} (?:on )?[\w ,/.-]{{0,20}}\d[)]?") for word in ("accessed", "retrieved")),
        ("via", rf"\bvia {_OWNER}"),
        (":", rf"\b(?:credit|photo): ?{_OWNER}"),
        ("©", rf"© ?{_OWNER}"),
    ),
    tails=(
        r"most (?:popular|read|viewed|shared|recent|watched|commented)(?: (?:stories|articles|now|today))?",
        r"(?:latest|top|more|related|other|recent) (?:stories|news|articles|headlines|posts|videos|coverage|content)",
        r"(?:from|by|more from) (?:our|the web|around the web)(?: \w+)?",
        r"sponsored(?: (?:content|links|stories))?|recommended(?: for you)?|trending(?: now)?|you may also like",
        r"comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|join the (?:discussion|conversation)",
    ),
    stamps=(
        _MONTH,
        _DAY,
        r"mon|tue|wed|thu|fri|sat|sun",
        _ZONE,
        r"[ap]\.?m\.?|at|on|the|of|updated|published|posted|st|nd|rd|th",
    ),
)
