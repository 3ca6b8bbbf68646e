"""One tweet that waits for the person's word: what happened to it, and what can be said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.core.tweet import State, Tweet
from desktop.ui import account_words, words, words_asking
from desktop.ui.flow import Flow
from desktop.ui.parts import Sign, button, plain_label, tip
from desktop.ui.plan.looks import look
from desktop.ui.plan.requests import Requests
from desktop.ui.theme import L, M, S, Theme


@dataclass(frozen=True, slots=True)
class Answer:
    words: str
    ask: Callable[[], None]


class ReviewCard(QFrame):
    """Says what happened in one sentence; each button is one answer."""

    def __init__(
        self,
        theme: Theme,
        tweet: Tweet,
        now: datetime,
        requests: Requests,
        look: str = "",
        account: Account | None = None,
    ) -> None:
        """`look`: what looking for it on X costs at most, in words. `account`: whose name stands
        on the answers that send; None where it is not known."""
        super().__init__()
        self.tweet = tweet
        self._account = account
        self._theme = theme
        self._requests = requests
        self._address = QLineEdit()
        self.setProperty("kind", _kind(tweet.state))
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(S)
        column.addLayout(self._head())
        sentence = plain_label(words_asking.asking_sentence(tweet, now, look), wrap=True)
        sentence.setToolTip(tip(words.excerpt(tweet.shown, 280)))
        column.addWidget(sentence)
        flow = Flow()
        for answer in self._answers():
            flow.addWidget(self._button(answer))
        column.addLayout(flow)
        if tweet.state in (State.TO_PUBLISH, State.TO_CHECK):
            column.addWidget(self._address_field())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(S)
        state = self.tweet.state
        head.addWidget(Sign(self._theme, words.state_sign(state), look(state).sign))
        head.addWidget(plain_label(self._title(), "heading"), 1)
        return head

    def _title(self) -> str:
        match self.tweet.state:
            case State.TO_PUBLISH:
                return self.tr("It is time")
            case State.TO_CHECK:
                return self.tr("Did it leave?")
            case State.FAILED:
                return self.tr("It could not leave")
            case _:
                return self.tr("To review")

    def _answers(self) -> tuple[Answer, ...]:
        match self.tweet.state:
            case State.TO_PUBLISH:
                return (
                    self._answer(_stacked(self._open_words()), self._requests.hand_over_asked),
                    Answer(self.tr("It is published"), self._confirm),
                    self._answer(self.tr("Not yet"), self._requests.not_yet_asked),
                    self._answer(self.tr("Give up"), self._requests.give_up_asked),
                )
            case State.TO_CHECK:
                return (
                    Answer(self.tr("It is there"), self._it_left),
                    self._answer(self.tr("It is not there"), self._requests.it_did_not_asked),
                )
            case State.FAILED:
                return (
                    self._answer(self.tr("Plan again"), self._requests.replan_asked),
                    self._answer(self.tr("Change it"), self._requests.open_asked),
                )
            case _:
                return (
                    self._answer(_stacked(self._publish_words()), self._requests.publish_now_asked),
                    self._answer(self.tr("Plan again"), self._requests.replan_asked),
                    self._answer(self.tr("Give up"), self._requests.give_up_asked),
                )

    def _open_words(self) -> str:
        if self._account is None:
            return self.tr("Open in the browser")
        name = account_words.named(self._account)
        return self.tr("Open in the browser · {name}").format(name=name)

    def _publish_words(self) -> str:
        if self._account is None:
            return self.tr("Publish")
        is_lent = self._account.way is Way.KEY and self.tweet.planned_extras.by_browser
        way = Way.BROWSER if is_lent else self._account.way
        return account_words.publish(replace(self._account, way=way))

    def _answer(self, said: str, signal: SignalInstance) -> Answer:
        return Answer(said, lambda: signal.emit(self.tweet.id))

    def _button(self, answer: Answer) -> QWidget:
        made = button(answer.words, "chip")
        made.setAccessibleDescription(words.quoted(self.tweet))
        made.clicked.connect(answer.ask)
        return made

    def _address_field(self) -> QLineEdit:
        self._address.setPlaceholderText(self.tr("Address of the tweet on X (optional)"))
        self._address.setAccessibleName(self.tr("Its address on X (optional)"))
        self._address.returnPressed.connect(
            self._confirm if self.tweet.state is State.TO_PUBLISH else self._it_left
        )
        return self._address

    def _confirm(self) -> None:
        self._requests.confirm_asked.emit(self.tweet.id, self._address.text().strip())

    def _it_left(self) -> None:
        self._requests.it_left_asked.emit(self.tweet.id, self._address.text().strip())


def _kind(state: State) -> str:
    match state:
        case State.TO_PUBLISH:
            return "banner"
        case State.TO_CHECK:
            return "banner-warn"
        case _:
            return "banner-bad"


def _stacked(said: str) -> str:
    """Whose words they are on a line of its own: the card is narrow, and a handle may be long."""
    return said.replace(" · ", "\n", 1)
