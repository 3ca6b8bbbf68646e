"""The accounts on the settings page, and the form that takes a new one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.ui.avatar import Faces
from desktop.ui.parts import Card, button, clear, column, plain_label, row, rule
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.account_row import AccountRow
from desktop.ui.settings.leavable import Leavable
from desktop.ui.settings.way_choice import WayChoice
from desktop.ui.theme import M, S, Theme


class AccountsCard(Card):
    """Lists the accounts and takes new ones."""

    account_added = Signal(object, str, str)
    """A way, a name and a handle without its @."""
    account_changed = Signal(object)
    connect_asked = Signal(object)
    """An `Account` is to publish by itself or to be connected again; None for a new one."""
    again_asked = Signal(object)
    """The `Account` whose credit or limit at X was seen to."""
    disconnect_asked = Signal(object)
    ceiling_chosen = Signal(object, object)
    """An `Account`, and what a month may cost it, in `Micros`."""

    def __init__(self, theme: Theme, faces: Faces, is_demo: bool = False) -> None:
        """`is_demo`: this is the example shop, which has practice accounts alone."""
        super().__init__()
        self._theme = theme
        self._faces = faces
        self._lines: list[AccountRow] = []
        self._rows = column(spacing=M)
        self._add = button(self.tr("Add an account"))
        theme.dress(self._add, "plus", size=16)
        self._add.clicked.connect(self._ask)
        self._asking = _NewAccount(is_demo)
        self._asking.hide()
        self._asking.added.connect(self._take)
        self._asking.left.connect(self._close)
        self.column.addWidget(plain_label(self.tr("Accounts"), "heading"))
        self.column.addLayout(self._rows)
        self.column.addWidget(self._asking)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        # What a row itself has changed stands there already: the keyboard stays where it is.
        shown = tuple(line.account for line in self._lines)
        if [_but_ceiling(one) for one in accounts] == [_but_ceiling(one) for one in shown]:
            for line, account in zip(self._lines, accounts, strict=True):
                line.take_ceiling(account)
            return
        held = next((line.account.id for line in self._lines if _has_keyboard(line)), 0)
        clear(self._rows)
        self._lines = [self._row(account) for account in accounts]
        for number, line in enumerate(self._lines):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(line)
            if line.account.id == held:
                line.take_focus()

    def _row(self, account: Account) -> AccountRow:
        made = AccountRow(self._theme, self._faces, account)
        made.account_changed.connect(self.account_changed)
        made.connect_asked.connect(self.connect_asked)
        made.again_asked.connect(self.again_asked)
        made.disconnect_asked.connect(self.disconnect_asked)
        made.ceiling_chosen.connect(self.ceiling_chosen)
        return made

    def _ask(self) -> None:
        self._asking.begin()
        self._add.hide()

    def _take(self, way: Way, name: str, handle: str) -> None:
        self._close()
        if way is Way.KEY:
            self.connect_asked.emit(None)
        else:
            self.account_added.emit(way, name, handle)

    def _close(self) -> None:
        self._asking.hide()
        self._add.show()
        self._add.setFocus()


class _NewAccount(Leavable):
    """Asks for a new account's way and names; of one with a key, X says the names."""

    added = Signal(object, str, str)

    def __init__(self, is_demo: bool) -> None:
        super().__init__()
        self._is_demo = is_demo
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, S, 0, S)

    def begin(self) -> None:
        """Ask anew, with empty fields."""
        clear(self._whole)
        self._ways = WayChoice(has_key=True, is_demo=self._is_demo)
        self._fields = AccountForm()
        self._add, leave = button(self.tr("Add")), button(self.tr("Cancel"), "quiet")
        self._add.clicked.connect(self._tell)
        leave.clicked.connect(self.left)
        self._ways.way_chosen.connect(self._follow)
        self._fields.changed.connect(self._follow)
        self._fields.submitted.connect(self._add.click)
        for part in (rule(), self._ways, self._fields):
            self._whole.addWidget(part)
        self._whole.addLayout(row(self._add, leave, 1))
        self.show()
        self._ways.setFocus()

    def _follow(self) -> None:
        by_key = self._ways.way is Way.KEY
        self._fields.setHidden(by_key)
        self._add.setText(self.tr("See how…") if by_key else self.tr("Add"))
        self._add.setEnabled(by_key or self._fields.is_right)

    def _tell(self) -> None:
        self.added.emit(self._ways.way, self._fields.name, self._fields.handle)


def _has_keyboard(widget: QWidget) -> bool:
    return widget.isAncestorOf(focus) if (focus := widget.window().focusWidget()) else False


def _but_ceiling(account: Account) -> Account:
    """A ceiling follows the arrows of its field, each of which is answered a moment later."""
    return replace(account, key=account.key and replace(account.key, ceiling=0))
