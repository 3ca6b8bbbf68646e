"""Why a hashtag is proposed, in the few words that its chip has room for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.hashtags.suggestion import Reason, Suggestion


def reason_words(suggestion: Suggestion) -> str:
    """The reason, as it stands behind the tag."""
    match suggestion.reason:
        case Reason.IN_TEXT:
            return QCoreApplication.translate("words_hashtags", "in your text")
        case Reason.TRADE:
            return QCoreApplication.translate("words_hashtags", "your trade")
        case Reason.TRADE_OF_TEXT:
            return QCoreApplication.translate("words_hashtags", "going by your text")
        case Reason.PLACE:
            return QCoreApplication.translate("words_hashtags", "near you")
        case Reason.MEETING:
            return _meeting(suggestion.detail)
        case Reason.SEASON:
            return _season(suggestion.detail)
        case Reason.OWN_BEST:
            return QCoreApplication.translate(
                "words_hashtags", "%n time(s) in your tweets", "", suggestion.detail
            )
        case Reason.OWN_SIMILAR:
            return QCoreApplication.translate("words_hashtags", "in tweets like this one")
        case Reason.GROUP:
            return QCoreApplication.translate("words_hashtags", "your group “{name}”").format(
                name=suggestion.name
            )
        case Reason.VEILLE:
            return QCoreApplication.translate("words_hashtags", "rising in your veille")
        case Reason.COMPANY:
            return QCoreApplication.translate("words_hashtags", "your shop’s name")


def room_words(count: int) -> str:
    """How many hashtags stand in the text, and how many more there is room for: three at most."""
    match count:
        case 0:
            return QCoreApplication.translate("words_hashtags", "— one or two are enough")
        case 1:
            return QCoreApplication.translate("words_hashtags", "— 1 in the text, 2 more at most")
        case 2:
            return QCoreApplication.translate("words_hashtags", "— 2 in the text, 1 more at most")
        case 3:
            return QCoreApplication.translate("words_hashtags", "— 3 in the text, no more please")
    return QCoreApplication.translate("words_hashtags", "— %n in the text, 3 at most", "", count)


def _meeting(weekday: int) -> str:
    if not weekday:
        return QCoreApplication.translate("words_hashtags", "your rendez-vous")
    return QCoreApplication.translate("words_hashtags", "your {day} rendez-vous").format(
        day=QLocale().dayName(weekday)
    )


def _season(days: int) -> str:
    if days > 1:
        return QCoreApplication.translate("words_hashtags", "in %n day(s)", "", days)
    match days:
        case 1:
            return QCoreApplication.translate("words_hashtags", "tomorrow")
        case 0:
            return QCoreApplication.translate("words_hashtags", "today")
    return QCoreApplication.translate("words_hashtags", "these days")
