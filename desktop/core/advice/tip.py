"""What a rule hands out: a tip, how much it matters, and the fix that one click applies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum

Edit = tuple[int, int, str]
"""Start, end (exclusive) and what stands there afterwards; in code points of the text read."""


class RuleName(Enum):
    """Each rule there is; the value is the name of its module in `rules`."""

    GLUED_SENTENCE = "glued_sentence"
    BROKEN_TAG = "broken_tag"
    TAG_IN_WORD = "tag_in_word"
    MENTION_SPACED = "mention_spaced"
    CASHTAGS = "cashtags"
    BRACES = "braces"
    PLACEHOLDER = "placeholder"
    DATE_SLIP = "date_slip"
    TIME_SLIP = "time_slip"
    PRICE_SLIP = "price_slip"
    PHONE_SLIP = "phone_slip"
    REPEATED = "repeated"
    MISSING_ALT = "missing_alt"
    LINK_ALONE = "link_alone"
    MENTION_FIRST = "mention_first"
    MANY_HASHTAGS = "many_hashtags"
    TAGS_AT_END = "tags_at_end"
    SHOUTING = "shouting"
    EXCLAMATIONS = "exclamations"
    QUESTION_MARKS = "question_marks"
    EMOJI_ROW = "emoji_row"
    HOT_ANSWER = "hot_answer"
    BEGGING = "begging"
    VOUS_TU = "vous_tu"
    PRICE_SHOUTING = "price_shouting"
    ONLY_SELLING = "only_selling"
    CORPORATE = "corporate"
    IMPERSONAL = "impersonal"
    PRESSURE = "pressure"
    SUPERLATIVES = "superlatives"
    VAGUE = "vague"
    READABILITY = "readability"
    JARGON = "jargon"
    ANGLICISMS = "anglicisms"
    NOBODY_NAMED = "nobody_named"
    NO_QUESTION = "no_question"
    NO_PHOTO = "no_photo"
    TAG_CASE = "tag_case"
    TAG_ACCENTS = "tag_accents"
    SHORT = "short"
    LONG = "long"


class Weight(IntEnum):
    """How much a tip matters; the heavier ones are shown first."""

    HINT = 1
    """A habit worth having."""
    GENTLE = 2
    """The tweet works; it would work better."""
    CLEAR = 3
    """Readers will mind, or fewer will see it."""
    BREAKS = 4
    """X will not do with the text what its writer meant."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Replacements, from left to right, none over another."""

    edits: tuple[Edit, ...]

    def apply(self, text: str) -> str:
        """The text as it stands afterwards."""
        pieces, behind = [], 0
        for start, end, new in self.edits:
            pieces += [text[behind:start], new]
            behind = end
        return "".join([*pieces, text[behind:]])


class Deed(Enum):
    """What helps is not a change of the text."""

    ADD_PICTURE = "add_picture"
    DESCRIBE_PICTURES = "describe_pictures"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several ways to mend, shown as the words that would stand in the tweet."""

    label: str
    fix: Fix


@dataclass(frozen=True, slots=True)
class Tip:
    """One thing a rule saw. Its sentence, reason and button stand in `ui/advice_words`.

    `start` and `end` (exclusive, code points) bound the words it speaks of; 0 and 0 stand for the
    whole text. What helps is a `fix`, or one of some `choices`, or a `deed`, or only the person
    can tell. `values` fills the braces of the sentence.
    """

    rule: RuleName
    weight: Weight
    start: int = 0
    end: int = 0
    fix: Fix | None = None
    values: Mapping[str, str | int] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    deed: Deed | None = None
