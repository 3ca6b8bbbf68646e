"""The words of the tips: each has its sentence, the button of its fix, and its reason.

One function a rule. The reason names its source; none scolds, and none ends in an exclamation mark.
"""

from __future__ import annotations

from desktop.core.advice import RuleName, Tip
from desktop.ui.advice_words import text_rules
from desktop.ui.advice_words.shape import TipWords

__all__ = ["TipWords", "tip_words"]


def tip_words(tip: Tip) -> TipWords:
    """What is said of a tip, in the language in force."""
    match tip.rule:
        case RuleName.GLUED_SENTENCE:
            return text_rules.glued_sentence(tip)
        case RuleName.BROKEN_TAG:
            return text_rules.broken_tag(tip)
        case RuleName.CASHTAGS:
            return text_rules.cashtags(tip)
        case RuleName.MENTION_FIRST:
            return text_rules.mention_first(tip)
        case RuleName.MANY_HASHTAGS:
            return text_rules.many_hashtags(tip)
        case RuleName.SHOUTING:
            return text_rules.shouting(tip)
        case RuleName.EXCLAMATIONS:
            return text_rules.exclamations(tip)
        case RuleName.LONG:
            return text_rules.long(tip)
