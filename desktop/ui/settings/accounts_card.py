"""The accounts on the settings page: each with its way out, its names, and long posts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.ui.parts import Card, Sign, button, clear, column, plain_label, row, rule
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.way_choice import WayChoice
from desktop.ui.theme import XS, M, S, Theme


class AccountsCard(Card):
    """Lists the accounts and takes new ones."""

    account_added = Signal(object, str, str)
    """A way, a name and a handle without its @."""
    account_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[AccountRow] = []
        self._rows = column(spacing=M)
        self._add = button(self.tr("Add an account"))
        theme.dress(self._add, "plus", size=16)
        self._add.clicked.connect(self._ask)
        self._asking = _NewAccount()
        self._asking.hide()
        self._asking.added.connect(self._take)
        self._asking.left.connect(self._close)
        self.column.addWidget(plain_label(self.tr("Accounts"), "heading"))
        self.column.addLayout(self._rows)
        self.column.addWidget(self._asking)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        # What a row itself has changed stands there already: the keyboard stays where it is.
        if accounts == tuple(line.account for line in self._lines):
            return
        clear(self._rows)
        self._lines = [AccountRow(self._theme, account) for account in accounts]
        for number, line in enumerate(self._lines):
            if number:
                self._rows.addWidget(rule())
            line.account_changed.connect(self.account_changed)
            self._rows.addWidget(line)

    def _ask(self) -> None:
        self._asking.begin()
        self._add.hide()

    def _take(self, way: Way, name: str, handle: str) -> None:
        self._close()
        self.account_added.emit(way, name, handle)

    def _close(self) -> None:
        self._asking.hide()
        self._add.show()
        self._add.setFocus()


class AccountRow(QWidget):
    """One account; its names open for change in their place. `account` is what it shows."""

    account_changed = Signal(object)

    def __init__(self, theme: Theme, account: Account) -> None:
        super().__init__()
        self.account = account
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addLayout(self._line(theme))
        whole.addWidget(self._long_posts())
        whole.addWidget(self._form())

    def _line(self, theme: Theme) -> QVBoxLayout:
        is_practice = self.account.way is Way.PRACTICE
        self._name = plain_label("", "strong")
        self._handle = plain_label("", "muted")
        self._open = button(self.tr("Change"))
        self._open.clicked.connect(self._edit)
        self._write()
        told = (
            self.tr("Practice: its tweets stay on this computer.")
            if is_practice
            else self.tr("In your browser: X opens with the text ready, and you send it.")
        )
        sign = Sign(theme, "practice" if is_practice else "globe", "muted", 20)
        top = row(sign, self._name, self._handle, 1, self._open)
        whole = column(spacing=XS)
        whole.addLayout(top)
        whole.addWidget(plain_label(told, "small", wrap=True))
        return whole

    def _long_posts(self) -> QCheckBox:
        made = QCheckBox(self.tr("Long posts, up to 25,000 characters (X Premium)"))
        made.setChecked(self.account.long_posts)
        made.toggled.connect(self._switch_long_posts)
        return made

    def _form(self) -> QWidget:
        self._editing = _Leavable()
        self._editing.left.connect(self._close)
        self._fields = AccountForm(self.account.name, self.account.handle)
        self._keep = button(self.tr("Keep"))
        self._keep.clicked.connect(self._change)
        leave = button(self.tr("Cancel"), "quiet")
        leave.clicked.connect(self._close)
        self._fields.submitted.connect(self._keep.click)
        self._fields.changed.connect(lambda: self._keep.setEnabled(self._fields.is_right))
        inner = QVBoxLayout(self._editing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._fields)
        inner.addLayout(row(self._keep, leave, 1))
        self._editing.hide()
        return self._editing

    def _edit(self) -> None:
        self._editing.show()
        self._fields.setFocus()

    def _close(self) -> None:
        self._editing.hide()
        self._open.setFocus()

    def _change(self) -> None:
        self._close()
        self._tell(replace(self.account, name=self._fields.name, handle=self._fields.handle))

    def _switch_long_posts(self, wanted: bool) -> None:
        self._tell(replace(self.account, long_posts=wanted))

    def _tell(self, account: Account) -> None:
        self.account = account
        self._write()
        self.account_changed.emit(account)

    def _write(self) -> None:
        name = self.account.name or self.tr("Without a name")
        self._name.setText(name)
        self._handle.setText(f"@{self.account.handle}" if self.account.handle else "")
        self._open.setAccessibleName(self.tr("Change {name}").format(name=name))


class _Leavable(QWidget):
    """A form that Esc leaves, wherever in it the keyboard is."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _NewAccount(_Leavable):
    """Asks for a new account's way and names."""

    added = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, S, 0, S)
        self._fields: AccountForm | None = None

    def begin(self) -> None:
        """Ask anew, with empty fields."""
        clear(self._whole)
        ways, fields = WayChoice(), AccountForm()
        add, leave = button(self.tr("Add")), button(self.tr("Cancel"), "quiet")
        add.clicked.connect(lambda: self.added.emit(ways.way, fields.name, fields.handle))
        leave.clicked.connect(self.left)
        fields.changed.connect(lambda: add.setEnabled(fields.is_right))
        fields.submitted.connect(add.click)
        for part in (rule(), ways, fields):
            self._whole.addWidget(part)
        self._whole.addLayout(row(add, leave, 1))
        self.show()
        ways.setFocus()
