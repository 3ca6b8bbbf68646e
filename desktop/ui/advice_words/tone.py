"""Words of the gauge: its bands, the reason of each point, and what is well done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.advice import RuleName
from desktop.core.advice.tone import Band, GoodSign, Praise, Reason


def band_name(band: Band) -> str:
    """Where the text stands, in a word."""
    match band:
        case Band.INSTITUTIONAL:
            return QCoreApplication.translate("words", "Institutional")
        case Band.NEUTRAL:
            return QCoreApplication.translate("words", "Neutral")
        case Band.WARM:
            return QCoreApplication.translate("words", "Warm")
        case Band.HUMAN:
            return QCoreApplication.translate("words", "Human")


def reason_words(reason: Reason) -> str:
    """Why the gauge moved."""
    if isinstance(reason.sign, GoodSign):
        return _good(reason.sign)
    return _less_good(reason.sign)


def praise_words(praise: Praise) -> str:
    """What is well done, in a sentence."""
    match praise:
        case Praise.ASKS:
            return QCoreApplication.translate(
                "words", "You ask a question: it opens the conversation."
            )
        case Praise.PICTURE:
            return QCoreApplication.translate(
                "words", "A picture of your own, with its description."
            )
        case Praise.NAMES_SOMEBODY:
            return QCoreApplication.translate("words", "Somebody is named: readers meet a person.")
        case Praise.SHARED_LENGTH:
            return QCoreApplication.translate(
                "words", "Between 70 and 100 characters: the length that is shared most."
            )
        case Praise.LOCAL_TAG:
            return QCoreApplication.translate(
                "words", "Your town is a hashtag: neighbours find it."
            )
        case Praise.SENSES:
            return QCoreApplication.translate("words", "A detail one can see, smell or taste.")


def _good(sign: GoodSign) -> str:
    match sign:
        case GoodSign.NAMES_SOMEBODY:
            return QCoreApplication.translate("words", "Somebody is named.")
        case GoodSign.FIRST_PERSON:
            return QCoreApplication.translate("words", "You speak in your own name.")
        case GoodSign.ASKS:
            return QCoreApplication.translate("words", "You ask a question.")
        case GoodSign.SENSES:
            return QCoreApplication.translate("words", "A detail one can see, smell or taste.")
        case GoodSign.TO_READERS:
            return QCoreApplication.translate("words", "You speak to your readers.")
        case GoodSign.PICTURE:
            return QCoreApplication.translate(
                "words", "A picture of your own, with its description."
            )
        case GoodSign.THANKS:
            return QCoreApplication.translate("words", "You thank or welcome.")
        case GoodSign.EMOJI:
            return QCoreApplication.translate("words", "An emoji.")


def _less_good(rule: RuleName) -> str:
    match rule:
        case RuleName.CORPORATE:
            return QCoreApplication.translate("words", "Words of a press release.")
        case RuleName.ONLY_SELLING:
            return QCoreApplication.translate("words", "It only sells.")
        case RuleName.IMPERSONAL:
            return QCoreApplication.translate("words", "Nobody speaks.")
        case RuleName.PRICE_SHOUTING:
            return QCoreApplication.translate("words", "A price that shouts.")
        case RuleName.SHOUTING:
            return QCoreApplication.translate("words", "Words in capitals.")
        case RuleName.PRESSURE:
            return QCoreApplication.translate("words", "It presses readers.")
        case RuleName.HOT_ANSWER:
            return QCoreApplication.translate("words", "It answers in anger.")
        case RuleName.JARGON:
            return QCoreApplication.translate("words", "Words of the trade that not all know.")
        case RuleName.BEGGING:
            return QCoreApplication.translate("words", "It begs to be shared.")
        case RuleName.NOBODY_NAMED:
            return QCoreApplication.translate("words", "Nobody is named.")
        case RuleName.SUPERLATIVES:
            return QCoreApplication.translate("words", "It praises itself.")
        case RuleName.VAGUE:
            return QCoreApplication.translate("words", "Nothing one can picture.")
        case RuleName.READABILITY:
            return QCoreApplication.translate("words", "A sentence too long for one breath.")
        case RuleName.LINK_ALONE:
            return QCoreApplication.translate("words", "A link, and hardly a word.")
        case RuleName.ANGLICISMS:
            return QCoreApplication.translate(
                "words", "An English word where a French one would do."
            )
        case RuleName.EXCLAMATIONS:
            return QCoreApplication.translate("words", "Many exclamation marks.")
        case RuleName.MANY_HASHTAGS | RuleName.TAGS_AT_END:
            return QCoreApplication.translate("words", "Many hashtags.")
        case RuleName.VOUS_TU:
            return QCoreApplication.translate("words", "“vous” and “tu” side by side.")
        case _:
            return ""
