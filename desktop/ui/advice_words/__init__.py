"""The words of the tips: each has its sentence, the button of its fix, and its reason.

One function a rule. The reason names its source; none scolds, and none ends in an exclamation mark.
"""

from __future__ import annotations

from desktop.core.advice import RuleName, Tip
from desktop.ui.advice_words import facts, form, text_rules, voice
from desktop.ui.advice_words.shape import TipWords

__all__ = ["TipWords", "tip_words"]


def tip_words(tip: Tip) -> TipWords:
    """What is said of a tip, in the language in force."""
    match tip.rule:
        case RuleName.GLUED_SENTENCE:
            return text_rules.glued_sentence(tip)
        case RuleName.BROKEN_TAG:
            return text_rules.broken_tag(tip)
        case RuleName.TAG_IN_WORD:
            return form.tag_in_word(tip)
        case RuleName.MENTION_SPACED:
            return form.mention_spaced(tip)
        case RuleName.CASHTAGS:
            return text_rules.cashtags(tip)
        case RuleName.BRACES:
            return form.braces(tip)
        case RuleName.PLACEHOLDER:
            return form.placeholder(tip)
        case RuleName.DATE_SLIP:
            return facts.date_slip(tip)
        case RuleName.TIME_SLIP:
            return facts.time_slip(tip)
        case RuleName.PRICE_SLIP:
            return facts.price_slip(tip)
        case RuleName.PHONE_SLIP:
            return facts.phone_slip(tip)
        case RuleName.REPEATED:
            return form.repeated(tip)
        case RuleName.MISSING_ALT:
            return form.missing_alt(tip)
        case RuleName.LINK_ALONE:
            return form.link_alone(tip)
        case RuleName.MENTION_FIRST:
            return text_rules.mention_first(tip)
        case RuleName.MANY_HASHTAGS:
            return text_rules.many_hashtags(tip)
        case RuleName.TAGS_AT_END:
            return form.tags_at_end(tip)
        case RuleName.SHOUTING:
            return text_rules.shouting(tip)
        case RuleName.EXCLAMATIONS:
            return text_rules.exclamations(tip)
        case RuleName.QUESTION_MARKS:
            return form.question_marks(tip)
        case RuleName.EMOJI_ROW:
            return form.emoji_row(tip)
        case RuleName.NO_PHOTO:
            return form.no_photo(tip)
        case RuleName.TAG_CASE:
            return form.tag_case(tip)
        case RuleName.TAG_ACCENTS:
            return form.tag_accents(tip)
        case RuleName.HOT_ANSWER:
            return voice.hot_answer(tip)
        case RuleName.BEGGING:
            return voice.begging(tip)
        case RuleName.VOUS_TU:
            return voice.vous_tu(tip)
        case RuleName.PRICE_SHOUTING:
            return voice.price_shouting(tip)
        case RuleName.ONLY_SELLING:
            return voice.only_selling(tip)
        case RuleName.CORPORATE:
            return voice.corporate(tip)
        case RuleName.IMPERSONAL:
            return voice.impersonal(tip)
        case RuleName.PRESSURE:
            return voice.pressure(tip)
        case RuleName.SUPERLATIVES:
            return voice.superlatives(tip)
        case RuleName.VAGUE:
            return voice.vague(tip)
        case RuleName.READABILITY:
            return voice.readability(tip)
        case RuleName.JARGON:
            return voice.jargon(tip)
        case RuleName.ANGLICISMS:
            return voice.anglicisms(tip)
        case RuleName.NOBODY_NAMED:
            return voice.nobody_named(tip)
        case RuleName.NO_QUESTION:
            return voice.no_question(tip)
        case RuleName.SHORT:
            return form.short(tip)
        case RuleName.LONG:
            return text_rules.long(tip)
