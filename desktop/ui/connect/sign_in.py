"""Signing in at X: the wait while the person is in the browser, and what to do when it fails."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.core.cost.card import Act, PriceCard
from desktop.core.sign_in import SignInTrouble
from desktop.ui import money
from desktop.ui.aloud import say_aloud
from desktop.ui.connect import troubles
from desktop.ui.connect.step import Step
from desktop.ui.flow import Flow
from desktop.ui.parts import Sign, button, plain_label, row, set_kind
from desktop.ui.theme import L, M, S, Theme

WITHOUT_SAFE = frozenset({SignInTrouble.NO_KEYRING, SignInTrouble.KEYS_LOCKED})
OF_PASTING = frozenset({SignInTrouble.WRONG_ADDRESS, SignInTrouble.OTHER_SIGN_IN})
"""Said of what was pasted: the wait goes on."""


class Wait(Enum):
    """Where signing in stands."""

    READY = "ready"
    WAITING = "waiting"
    FAILED = "failed"
    NO_SAFE = "no_safe"
    """Nothing keeps the key beyond this session."""


class SignInStep(Step):
    """`show_waiting` and `show_trouble` say what happens; the pasted address is told as it is."""

    pasted = Signal(str)

    def __init__(self, theme: Theme, card: PriceCard) -> None:
        super().__init__("")
        self.title = self.tr("Sign in at X")
        self.wait = Wait.READY
        self._address = ""
        price = money.said(card.prices[Act.USER_READ], card.currency)
        self.say(
            self.tr(
                "X opens in your browser and asks whether Ramage may publish for you. Check that "
                "your shop’s account is the one signed in there, and press “Authorize app”."
            )
        )
        told = self.tr("Ramage then asks X for your account’s name: X takes about {price} for it.")
        self.say(told.format(price=price), "muted")
        self._sign = Sign(theme, "clock", "accent", 20)
        self._said = plain_label("", wrap=True)
        self._state = QFrame()
        line = row(spacing=M)
        line.setContentsMargins(L, M, L, M)
        line.addWidget(self._sign)
        line.addWidget(self._said, 1)
        self._state.setLayout(line)
        self.column.addWidget(self._state)
        self._more = button(self.tr("Details"), "link")
        self._more.setCheckable(True)
        self._technical = plain_label("", "small", wrap=True)
        self._technical.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.toggled.connect(self._technical.setVisible)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._technical)
        self.column.addWidget(self._waiting())
        self._show()

    @property
    def next_words(self) -> str:
        match self.wait:
            case Wait.READY | Wait.WAITING:
                return self.tr("Open X to sign in")
            case Wait.FAILED:
                return self.tr("Try again")
            case Wait.NO_SAFE:
                return self.tr("Keep it for this session only")

    @property
    def is_ready(self) -> bool:
        return self.wait is not Wait.WAITING

    def begin_anew(self) -> None:
        """Nothing is under way."""
        self._go(Wait.READY, "")

    def show_opening(self) -> None:
        """It was asked for; the address comes in a moment."""
        self._address = ""
        self._go(Wait.WAITING, self.tr("Your browser opens…"))

    def show_waiting(self, address: str, is_open: bool) -> None:
        """`is_open`: whether a browser could be opened on `address`."""
        self._address = address
        if is_open:
            said = self.tr(
                "X asks you in your browser whether to let Ramage in. Ramage goes on by itself as "
                "soon as you have answered."
            )
        else:
            said = self.tr("No browser opened: copy the address into yours.")
        self._go(Wait.WAITING, said)

    def show_trouble(self, trouble: SignInTrouble, details: str = "") -> None:
        """Say what happened and what to do; what was pasted in vain ends no wait.

        `details` is X's own word for it: it stands behind a button and can be copied.
        """
        said = troubles.sentence(trouble)
        if trouble in OF_PASTING and self.wait is Wait.WAITING:
            self._show_pasting(said)
            return
        self._go(Wait.NO_SAFE if trouble in WITHOUT_SAFE else Wait.FAILED, said)
        self._technical.setText(details)
        self._more.setVisible(bool(details))

    def _waiting(self) -> QWidget:
        self._again = button(self.tr("Open it again"))
        self._again.clicked.connect(lambda: self.address_asked.emit(self._address))
        self._copy = button(self.tr("Copy the address"))
        self._copy.clicked.connect(self._copy_address)
        self._field = QLineEdit()
        self._field.setPlaceholderText("http://127.0.0.1:47821/retour?…")
        self._field.returnPressed.connect(self._tell)
        use = button(self.tr("Use this address"))
        use.clicked.connect(self._tell)
        self._why_not = plain_label("", "warn", wrap=True)
        asked = plain_label(
            self.tr(
                "The browser did not come back? Copy the address of the page it ended on, and "
                "paste it here:"
            ),
            wrap=True,
        )
        asked.setBuddy(self._field)
        self._field.setAccessibleName(self.tr("Address of the page the browser ended on"))
        self._holder = QWidget()
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(S)
        links = Flow()
        for one in (self._again, self._copy):
            links.addWidget(one)
        inner.addLayout(links)
        inner.addSpacing(M)
        inner.addWidget(asked)
        inner.addLayout(row(self._field, use))
        inner.addWidget(self._why_not)
        return self._holder

    def _tell(self) -> None:
        if given := self._field.text().strip():
            self._show_pasting("")
            self.pasted.emit(given)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._copy.setText(self.tr("Copied"))
        say_aloud(self, self.tr("Copied."))

    def _show_pasting(self, said: str) -> None:
        self._why_not.setText(said)
        self._why_not.setVisible(bool(said))
        say_aloud(self, said)

    def _go(self, wait: Wait, said: str) -> None:
        self.wait = wait
        self._said.setText(said)
        self._field.clear()
        self._copy.setText(self.tr("Copy the address"))
        self._show()
        say_aloud(self, said)
        self.readied.emit()

    def _show(self) -> None:
        is_waiting = self.wait is Wait.WAITING
        self._sign.show_sign(*(("clock", "accent") if is_waiting else ("alert", "warn")))
        set_kind(self._state, "banner" if is_waiting else "banner-warn")
        self._state.setVisible(bool(self._said.text()))
        self._holder.setVisible(is_waiting)
        self._more.setChecked(False)
        for one in (self._more, self._technical):
            one.hide()
        for one in (self._again, self._copy):
            one.setEnabled(bool(self._address))
        self._show_pasting("")
        self.focus = self._again if is_waiting and self._address else None
