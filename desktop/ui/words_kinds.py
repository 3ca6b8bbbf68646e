"""The words for kinds of tweets and their balance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.kinds.balance import Balance, Verdict
from desktop.core.kinds.kind import Kind


def kind_name(kind: Kind) -> str:
    """The kind in a word, as menus and chips say it."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("words", "Behind the scenes")
        case Kind.ADVICE:
            return QCoreApplication.translate("words", "Advice")
        case Kind.QUESTION:
            return QCoreApplication.translate("words", "Question")
        case Kind.PROMOTION:
            return QCoreApplication.translate("words", "Promotion")
        case Kind.HUMOUR:
            return QCoreApplication.translate("words", "Humour")
        case Kind.RELAY:
            return QCoreApplication.translate("words", "Passing on")
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("words", "Announcement")


def kind_explained(kind: Kind) -> str:
    """What belongs to it."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("words", "How it is made, and who makes it.")
        case Kind.ADVICE:
            return QCoreApplication.translate("words", "What your trade knows and others may use.")
        case Kind.QUESTION:
            return QCoreApplication.translate("words", "A tweet that waits for answers.")
        case Kind.PROMOTION:
            return QCoreApplication.translate("words", "An offer, a price, a call to buy.")
        case Kind.HUMOUR:
            return QCoreApplication.translate("words", "A wink.")
        case Kind.RELAY:
            return QCoreApplication.translate("words", "Other people’s news, praise or thanks.")
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("words", "Hours, arrivals, events: what is new.")


def kind_count(kind: Kind, count: int) -> str:
    """So many tweets of the kind, within a list: “2 promotions”."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("words", "%n behind the scenes", "", count)
        case Kind.ADVICE:
            return QCoreApplication.translate("words", "%n piece(s) of advice", "", count)
        case Kind.QUESTION:
            return QCoreApplication.translate("words", "%n question(s)", "", count)
        case Kind.PROMOTION:
            return QCoreApplication.translate("words", "%n promotion(s)", "", count)
        case Kind.HUMOUR:
            return QCoreApplication.translate("words", "%n of humour", "", count)
        case Kind.RELAY:
            return QCoreApplication.translate("words", "%n passed on", "", count)
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("words", "%n announcement(s)", "", count)


def idea_wanted(kind: Kind) -> str:
    """The link to ideas of a kind that has been missing."""
    match kind:
        case Kind.BACKSTAGE:
            return QCoreApplication.translate("words", "An idea from behind the scenes")
        case Kind.ADVICE:
            return QCoreApplication.translate("words", "An idea for a piece of advice")
        case Kind.QUESTION:
            return QCoreApplication.translate("words", "An idea for a question")
        case Kind.PROMOTION:
            return QCoreApplication.translate("words", "An idea for a promotion")
        case Kind.HUMOUR:
            return QCoreApplication.translate("words", "An idea for a wink")
        case Kind.RELAY:
            return QCoreApplication.translate("words", "An idea of what to pass on")
        case Kind.ANNOUNCEMENT:
            return QCoreApplication.translate("words", "An idea for an announcement")


def verdict_words(shown: Balance) -> str:
    """What the balance comes to, in a few words."""
    match shown.verdict:
        case Verdict.TOO_FEW:
            return QCoreApplication.translate("words", "too few yet to judge")
        case Verdict.GOOD:
            return QCoreApplication.translate("words", "a fine balance")
        case Verdict.SALESY:
            return QCoreApplication.translate("words", "half of them sell")
        case Verdict.ALIKE:
            return QCoreApplication.translate("words", "much of the same")
