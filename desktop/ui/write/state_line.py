"""A banner over the composer that says where the tweet stands when it is not a plain draft."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.core.tweet import State, Tweet
from desktop.ui import times, words
from desktop.ui.parts import plain_label, set_kind
from desktop.ui.theme import L, M
from desktop.ui.write.standing import is_partly_out

KINDS = {State.PLANNED: "banner", State.SENDING: "banner", State.PUBLISHED: "banner"}


def capital(text: str) -> str:
    """The sentence with a capital at its head."""
    return text[:1].upper() + text[1:]


class StateLine(QFrame):
    """Hidden for a draft."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._said = plain_label("", "ink", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(L, M, L, M)
        line.addWidget(self._said)
        self.hide()

    def show_tweet(self, tweet: Tweet | None, now: datetime) -> None:
        is_plain = tweet is None or tweet.state is State.DRAFT
        self.setVisible(not is_plain)
        if tweet is not None and not is_plain:
            set_kind(self, KINDS.get(tweet.state, "banner-warn"))
            self._said.setText(self._sentence(tweet, now))

    def _sentence(self, tweet: Tweet, now: datetime) -> str:
        when = times.spoken(tweet.when, now) if tweet.when else ""
        if is_partly_out(tweet):
            return self.tr("A part of this thread has left already: its text stays as it is.")
        match tweet.state:
            case State.DRAFT:
                return ""
            case State.PLANNED:
                return self._planned(tweet, when)
            case State.SENDING:
                return self.tr("It is leaving now: its text can no longer be changed.")
            case State.PUBLISHED:
                return self.tr("Published. What has left can no longer be changed.")
            case State.TO_CHECK:
                return self.tr(
                    "It may have left already. Say on the calendar whether it did: "
                    "until then its text stays as it is."
                )
            case State.TO_PUBLISH:
                return self.tr("Its time has come: it waits for your own click. {when}").format(
                    when=capital(when)
                )
            case State.MISSED | State.FAILED:
                return self._asking(tweet, when)

    def _planned(self, tweet: Tweet, when: str) -> str:
        said = self.tr(
            "Planned for {when}. Your changes leave once you click “Save the changes”."
        ).format(when=when)
        reason = words.reason_sentence(tweet)
        return f"{said} {reason}" if reason else said

    def _asking(self, tweet: Tweet, when: str) -> str:
        return self.tr(
            "It did not leave ({when}). {reason} Choose another time, or publish it now."
        ).format(when=when, reason=words.reason_sentence(tweet))
