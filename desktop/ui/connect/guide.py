"""The guide that connects an account, one thing a step; it can be left at any time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.account import Account, XKey
from desktop.core.cost.card import PriceCard
from desktop.core.cost.money import Micros
from desktop.core.sign_in import SignInTrouble
from desktop.ui.aloud import say_aloud
from desktop.ui.avatar import Faces
from desktop.ui.connect.at_x import AddressesStep, AppStep, BoxesStep
from desktop.ui.connect.done import DoneStep
from desktop.ui.connect.key import KeyStep
from desktop.ui.connect.sign_in import SignInStep, Wait
from desktop.ui.connect.step import Step
from desktop.ui.connect.what import WhatStep
from desktop.ui.parts import button, column, plain_label, row, rule, scrolling
from desktop.ui.theme import XL, L, M, Theme

WIDTH = 640


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person chose on the way."""

    client_id: str
    owns_app: bool
    ceiling: Micros
    for_session: bool = False
    """The key is not kept beyond this session."""


class ConnectGuide(QWidget):
    """Shows the steps and asks; `show_waiting`, `show_trouble` and `show_connected` answer."""

    left = Signal()
    """The person leaves: nothing is to be connected any more."""
    address_asked = Signal(str)
    sign_in_asked = Signal(object)
    """The `Wishes` with which to sign in."""
    pasted = Signal(str)
    """The address on which the browser ended."""
    finished = Signal()
    """The account is connected, and the guide has been read to its end."""

    def __init__(
        self,
        theme: Theme,
        faces: Faces,
        card: PriceCard,
        addresses: tuple[str, ...],
        account: Account | None = None,
    ) -> None:
        """`addresses`: the ways back that X is to know. `account`: who is to be connected, None for
        a new one; with a key already, only signing in is left to do."""
        super().__init__()
        known = account.key if account is not None else None
        handle = account.handle if account is not None else ""
        self._key = KeyStep(theme, card, known or XKey("", ""))
        self._sign_in = SignInStep(theme, card)
        self._done = DoneStep(theme, faces, card)
        self._steps: tuple[Step, ...] = (
            WhatStep(theme, card),
            AppStep(theme),
            BoxesStep(theme),
            AddressesStep(theme, addresses, handle),
            self._key,
            self._sign_in,
            self._done,
        )
        self._place = 0
        self._for_session = False
        self._lay_out()
        for step in self._steps:
            step.readied.connect(self._follow)
            step.next_asked.connect(self._go_on)
            step.address_asked.connect(self.address_asked)
        self._sign_in.pasted.connect(self.pasted)
        self._show(self._steps.index(self._sign_in) if known and known.client_id else 0)

    @property
    def step(self) -> Step:
        """What stands there now."""
        return self._steps[self._place]

    def show_waiting(self, address: str, is_open: bool) -> None:
        """X's page is to be answered; `is_open`: whether a browser could be opened on it."""
        self._sign_in.show_waiting(address, is_open)
        self._take_focus()

    def show_trouble(self, trouble: SignInTrouble, details: str = "") -> None:
        """Signing in did not end well; `details` is X's own word for it."""
        self._sign_in.show_trouble(trouble, details)
        if trouble is not SignInTrouble.CANCELLED:
            self._show(self._steps.index(self._sign_in))

    def show_connected(self, account: Account, ceiling: Micros) -> None:
        """The account as X named it, and what a month may cost it."""
        self._done.show_account(account, ceiling, self._for_session)
        self._show(self._steps.index(self._done))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._title = plain_label("", "title", wrap=True)
        self._count = plain_label("", "muted")
        self._cancel = button("", "quiet")
        self._back = button(self.tr("Back"))
        self._next = button("", "primary")
        self._cancel.clicked.connect(self._leave)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        steps = QWidget()
        inner = QVBoxLayout(steps)
        inner.setContentsMargins(0, 0, M, 0)
        for step in self._steps:
            inner.addWidget(step)
            step.hide()
        inner.addStretch(1)
        self._area = scrolling(steps)
        whole = column(spacing=M)
        whole.addWidget(self._count)
        whole.addWidget(self._title)
        whole.addWidget(self._area, 1)
        whole.addWidget(rule())
        whole.addLayout(row(self._cancel, 1, self._back, self._next))
        middle = QWidget()
        middle.setMaximumWidth(WIDTH)
        whole.setContentsMargins(0, 0, 0, 0)
        middle.setLayout(whole)
        across = QHBoxLayout(self)
        across.setContentsMargins(XL, L, XL, L)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)

    def _show(self, place: int) -> None:
        self.step.hide()
        self._place = place
        self.step.show()
        self._title.setText(self.step.title)
        count = self.tr("Connect an X account · step {number} of {count}")
        self._count.setText(count.format(number=place + 1, count=len(self._steps)))
        self._area.verticalScrollBar().setValue(0)
        self._follow()
        self._take_focus()
        say_aloud(self, self.step.title)

    def _follow(self) -> None:
        """What the buttons say and whether they can be pressed, as the step stands."""
        step, is_done = self.step, self.step is self._done
        is_waiting = step is self._sign_in and self._sign_in.wait is Wait.WAITING
        self._next.setText(step.next_words)
        self._next.setEnabled(step.is_ready)
        self._next.setHidden(is_waiting)
        self._back.setHidden(is_done or is_waiting or self._place == 0)
        self._cancel.setHidden(is_done)
        self._cancel.setText(self._cancel_words())

    def _cancel_words(self) -> str:
        if self.step is self._sign_in and self._sign_in.wait is Wait.NO_SAFE:
            return self.tr("Stop here")
        return self.tr("Cancel")

    def _take_focus(self) -> None:
        target = self.step.focus or (self._next if self._next.isVisibleTo(self) else self._cancel)
        self.setFocusProxy(target)
        target.setFocus()

    def _go_on(self) -> None:
        if not self.step.is_ready:
            return
        if self.step is self._done:
            self.finished.emit()
        elif self.step is self._sign_in:
            self._ask_to_sign_in()
        else:
            self._show(self._place + 1)

    def _ask_to_sign_in(self) -> None:
        self._for_session = self._for_session or self._sign_in.wait is Wait.NO_SAFE
        self._sign_in.show_opening()
        self._take_focus()
        key = self._key
        self.sign_in_asked.emit(Wishes(key.client_id, key.owns_app, key.ceiling, self._for_session))

    def _go_back(self) -> None:
        self._sign_in.begin_anew()
        self._show(self._place - 1)

    def _leave(self) -> None:
        """Once all is done, there is nothing left to cancel."""
        if self.step is self._done:
            self.finished.emit()
        else:
            self.left.emit()
