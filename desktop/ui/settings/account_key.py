"""How an account's key stands with X, on its row of the settings: its state, what mends it, its
ceiling, and the way back to the browser."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.account import Account, Connection
from desktop.core.cost.card import price_card
from desktop.core.cost.money import Micros
from desktop.ui import account_words
from desktop.ui.ceiling_field import CeilingField
from desktop.ui.flow import Flow
from desktop.ui.parts import Sign, button, plain_label, row, set_kind
from desktop.ui.settings.leavable import Leavable
from desktop.ui.theme import XS, S, Theme


class AccountKey(QWidget):
    """Shows the key of an account whose way is KEY."""

    connect_asked = Signal()
    again_asked = Signal()
    """The person paid, or raised their limit, at X."""
    disconnect_asked = Signal()
    ceiling_chosen = Signal(object)

    def __init__(self, theme: Theme, account: Account) -> None:
        super().__init__()
        self._account = account
        self._most: CeilingField | None = None
        self._connection = account.key.connection if account.key else None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addWidget(self._state(theme))
        if account.key is not None:
            whole.addLayout(self._ceiling(account.key.ceiling))
            whole.addWidget(self._leaving())

    def show_ceiling(self, ceiling: Micros) -> None:
        """It was set elsewhere; what is just being chosen here stays."""
        if self._most is not None and not self._most.is_being_chosen:
            self._most.show_ceiling(ceiling)

    def _state(self, theme: Theme) -> QWidget:
        sign, token = account_words.connection_sign(self._connection)
        name = plain_label(account_words.connection_name(self._connection), "strong")
        set_kind(name, token)
        holder = QWidget()
        flow = Flow(holder)
        state = QWidget()
        state.setLayout(row(Sign(theme, sign, token), name))
        flow.addWidget(state)
        if words := account_words.mending(self._connection):
            mend = button(words)
            mend.clicked.connect(self._mend)
            flow.addWidget(mend)
            # The flow sets what stands on a line by its top.
            state.setMinimumHeight(mend.sizeHint().height())
        return holder

    def _mend(self) -> None:
        if self._connection in (Connection.NO_CREDIT, Connection.SPEND_CAP):
            self.again_asked.emit()
        else:
            self.connect_asked.emit()

    def _ceiling(self, ceiling: Micros) -> QVBoxLayout:
        self._most = field = CeilingField(ceiling, price_card().currency)
        field.ceiling_chosen.connect(self.ceiling_chosen)
        label = plain_label(self.tr("Spend at most, each month,"))
        label.setBuddy(field)
        whole = QVBoxLayout()
        whole.setSpacing(XS)
        whole.addLayout(row(label, field, 1))
        told = self.tr("What would pass it is never sent by itself: it waits for you instead.")
        whole.addWidget(plain_label(told, "small", wrap=True))
        return whole

    def _leaving(self) -> QWidget:
        """A question in its place, rather than a window over it."""
        self._ask = button(self.tr("Disconnect…"), "link")
        self._ask.clicked.connect(self._open)
        self._question = _Question(account_words.named(self._account))
        self._question.left.connect(self._close)
        self._question.confirmed.connect(self.disconnect_asked)
        self._question.hide()
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._question)
        return holder

    def _open(self) -> None:
        self._ask.hide()
        self._question.show()
        self._question.setFocus()

    def _close(self) -> None:
        self._question.hide()
        self._ask.show()
        self._ask.setFocus()


class _Question(Leavable):
    """What disconnecting means; Esc is a no."""

    confirmed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        told = self.tr(
            "Ramage forgets the key of {name} and tells X so. Its tweets then leave through your "
            "browser again, by your own click; the planned ones keep their time."
        ).format(name=name)
        yes = button(self.tr("Disconnect"), "danger")
        yes.clicked.connect(self.confirmed)
        no = button(self.tr("Stay connected"))
        no.clicked.connect(self.left)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(plain_label(told, wrap=True))
        whole.addLayout(row(no, yes, 1))
        self.setFocusProxy(no)
