"""The words of the program's own states and reasons, whole sentences, by the language in force."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from desktop.core.agenda import WallTime
from desktop.core.tweet import Reason, State, Tweet
from desktop.ui import times

EXCERPT = 40
ELLIPSIS = "…"
WIDEST = 4
"""Of so many characters a shown one, nothing more is looked at: the rest may be blanks."""
BLANKS = re.compile("[ \n]+")
"""No-break spaces are not among them: « Merci » keeps its guillemets on its line."""


def state_name(state: State) -> str:
    """The state in a word or three, as chips, filters and screen readers say it."""
    match state:
        case State.DRAFT:
            return QCoreApplication.translate("words", "draft")
        case State.PLANNED:
            return QCoreApplication.translate("words", "planned")
        case State.SENDING:
            return QCoreApplication.translate("words", "on its way")
        case State.TO_PUBLISH:
            return QCoreApplication.translate("words", "for you to publish")
        case State.PUBLISHED:
            return QCoreApplication.translate("words", "published")
        case State.TO_CHECK:
            return QCoreApplication.translate("words", "to check")
        case State.MISSED:
            return QCoreApplication.translate("words", "missed")
        case State.FAILED:
            return QCoreApplication.translate("words", "failed")


def standing(tweet: Tweet) -> str:
    """Its state, and the way it goes where the person chose that for this one alone."""
    if tweet.state is State.PLANNED and tweet.is_held:
        return QCoreApplication.translate("words", "planned, held back")
    if tweet.state is State.PLANNED and tweet.planned_extras.by_browser:
        return QCoreApplication.translate("words", "planned, by the browser")
    return state_name(tweet.state)


def sign(tweet: Tweet) -> str:
    """The icon of its state, or of what keeps it from leaving."""
    is_held = tweet.state is State.PLANNED and tweet.is_held
    return "pause" if is_held else state_sign(tweet.state)


def state_sign(state: State) -> str:
    """The icon that goes with the state: colour alone never tells it."""
    match state:
        case State.DRAFT:
            return "pencil"
        case State.PLANNED:
            return "clock"
        case State.SENDING:
            return "send"
        case State.TO_PUBLISH:
            return "hand"
        case State.PUBLISHED:
            return "check"
        case State.TO_CHECK:
            return "question"
        case State.MISSED | State.FAILED:
            return "alert"


def reason_sentence(tweet: Tweet) -> str:
    """Why the tweet stands where it stands; empty where there is nothing to say."""
    match tweet.reason:
        case Reason.UNREACHABLE:
            return _unreachable(tweet)
        case Reason.RATE_LIMITED:
            return _rate_limited(tweet)
        case Reason.DUPLICATE:
            return _duplicate(tweet)
        case reason:
            return why(reason)


def why(reason: Reason) -> str:
    """What the reason says of any tweet; empty where there is none."""
    match reason:
        case Reason.NONE:
            return ""
        case Reason.LATE:
            return QCoreApplication.translate("words", "Ramage was closed, or the computer off.")
        case Reason.UNREACHABLE:
            return QCoreApplication.translate("words", "X could not be reached.")
        case Reason.RATE_LIMITED:
            return QCoreApplication.translate("words", "X asked this account to wait.")
        case Reason.REFUSED:
            return QCoreApplication.translate("words", "X refused this text.")
        case Reason.DUPLICATE:
            return QCoreApplication.translate(
                "words", "X says that the same text stands there already, so this one was not sent."
            )
        case Reason.REPLY_REFUSED:
            return QCoreApplication.translate(
                "words",
                "X lets no key answer or quote this tweet, because its author did not mention you;"
                " in the browser you can.",
            )
        case Reason.NOT_PERMITTED:
            return QCoreApplication.translate(
                "words",
                "X does not let your key write: its permission “Read and write” may not be ticked.",
            )
        case Reason.LOCKED:
            return QCoreApplication.translate(
                "words", "X has locked this account: sign in to x.com, it tells you why there."
            )
        case Reason.MEDIA_REFUSED:
            return QCoreApplication.translate(
                "words", "X did not take its picture or video; the text did not leave either."
            )
        case Reason.NO_ANSWER:
            return QCoreApplication.translate("words", "X did not say whether it arrived.")
        case Reason.INTERRUPTED:
            return QCoreApplication.translate("words", "Ramage stopped while sending it.")
        case Reason.OUT_OF_CREDIT:
            return QCoreApplication.translate("words", "The credit with X is used up.")
        case Reason.SPEND_CAP:
            return QCoreApplication.translate(
                "words", "The spending limit that you set at X is reached."
            )
        case Reason.CEILING:
            return QCoreApplication.translate(
                "words", "It would pass the ceiling that you set for this month."
            )
        case Reason.BY_CHOICE:
            return QCoreApplication.translate("words", "You chose the browser for it.")
        case Reason.SIGN_IN_AGAIN:
            return QCoreApplication.translate("words", "X asks you to sign in again.")
        case Reason.KEYS_LOCKED:
            return QCoreApplication.translate(
                "words",
                "Your computer’s keyring, which holds your key, did not open; Ramage tries again.",
            )
        case Reason.ALTERED:
            return QCoreApplication.translate(
                "words", "Its text is no longer the one you planned: please read it again."
            )
        case Reason.MEDIA_GONE:
            return QCoreApplication.translate(
                "words",
                "Its picture or video is no longer in Ramage’s folder: please add it again.",
            )
        case Reason.ROLLED_BACK:
            return QCoreApplication.translate(
                "words", "An older copy of your calendar was put back since it left."
            )
        case Reason.SAID_BY_PERSON:
            return QCoreApplication.translate("words", "You said that it is published.")
        case Reason.HELD:
            return QCoreApplication.translate(
                "words", "You were holding back what is light or sells."
            )


def quoted(tweet: Tweet, limit: int = EXCERPT) -> str:
    """The tweet's first words between the language's quotation marks."""
    return QCoreApplication.translate("words", "“{words}”").format(
        words=excerpt(tweet.shown, limit)
    )


def excerpt(text: str, limit: int = EXCERPT) -> str:
    """The first words on one line, cut at a word where one ends near the limit."""
    return _cut(text[: limit * WIDEST], limit, len(text) > limit * WIDEST)


@lru_cache(maxsize=2048)
def _cut(text: str, limit: int, goes_on: bool) -> str:
    """Kept, because a calendar asks for the same ones at each paint."""
    line = BLANKS.sub(" ", showable(text)).strip()
    if len(line) <= limit and not goes_on:
        return line
    cut = line[:limit]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:.") + ELLIPSIS


def showable(text: str) -> str:
    """The text without what would disturb the words around it.

    Half surrogates cannot be painted, and a direction control left open turns the rest of the
    sentence round; line breaks stay, and so do the joiners of emoji and of Arabic and Indic words.
    """
    return text if text.isprintable() else "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char in "\n\u200c\u200d" or char.isprintable():
        return char
    match unicodedata.category(char):
        case "Cs":
            return "\ufffd"
        case "Zl" | "Zp" | "Cc":
            return " "
        case "Cf" if ord(char) > 0xE0000:
            return char  # the tags that spell the flags of England, Scotland and Wales
        case "Cf":
            return ""
    return char


def _rate_limited(tweet: Tweet) -> str:
    if tweet.state is State.PLANNED and tweet.retry_at and tweet.when:
        return QCoreApplication.translate(
            "words", "X asks this account to wait. Next try at {clock}."
        ).format(clock=local_clock(tweet.retry_at, tweet.when.zone))
    return why(tweet.reason)


def _duplicate(tweet: Tweet) -> str:
    if tweet.state is State.PUBLISHED:
        return QCoreApplication.translate("words", "X had it already: nothing was sent twice.")
    return why(tweet.reason)


def _unreachable(tweet: Tweet) -> str:
    if tweet.state is State.PLANNED and tweet.retry_at and tweet.when:
        return QCoreApplication.translate(
            "words", "X does not answer. Next try at {clock}."
        ).format(clock=local_clock(tweet.retry_at, tweet.when.zone))
    return why(tweet.reason)


def local_clock(instant: datetime, zone: str) -> str:
    return times.clock(WallTime.at(instant, zone).moment, full=True)
