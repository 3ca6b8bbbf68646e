"""One account on the settings page: its face and names, its way, its key, long posts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.core.cost.money import Micros
from desktop.ui import account_words
from desktop.ui.avatar import Avatar, Faces
from desktop.ui.parts import button, column, plain_label, row
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.account_key import AccountKey
from desktop.ui.settings.colour_choice import ColourChoice
from desktop.ui.settings.leavable import Leavable
from desktop.ui.theme import XS, M, S, Theme


class AccountRow(QWidget):
    """One account; its names open for change in their place. `account` is what it shows."""

    account_changed = Signal(object)
    connect_asked = Signal(object)
    """The `Account` that is to publish by itself, or to be connected again."""
    again_asked = Signal(object)
    """The `Account` whose credit or limit at X was seen to."""
    disconnect_asked = Signal(object)
    ceiling_chosen = Signal(object, object)
    """An `Account`, and what a month may cost it, in `Micros`."""

    def __init__(self, theme: Theme, faces: Faces, account: Account) -> None:
        super().__init__()
        self.account = account
        self._key_part: AccountKey | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addLayout(self._line(faces))
        match account.way:
            case Way.KEY:
                whole.addWidget(self._key(theme))
            case Way.BROWSER:
                whole.addWidget(self._offer(), 0, Qt.AlignmentFlag.AlignLeft)
            case Way.PRACTICE:
                pass
        whole.addWidget(self._long_posts())
        whole.addWidget(self._form())

    def take_focus(self) -> None:
        """The keyboard stays on this account, whatever of it stands anew."""
        self._open.setFocus()

    def take_ceiling(self, account: Account) -> None:
        """The same account with another ceiling: one that is just being chosen stays."""
        self.account = account
        if self._key_part is not None and account.key is not None:
            self._key_part.show_ceiling(account.key.ceiling)

    def _line(self, faces: Faces) -> QVBoxLayout:
        self._face = Avatar(faces)
        self._name = plain_label("", "strong")
        self._handle = plain_label("", "muted")
        self._open = button(self.tr("Change"))
        self._open.clicked.connect(self._edit)
        self._write()
        names = QWidget()
        names.setLayout(column(self._name, self._handle, spacing=0))
        told = plain_label(account_words.way_sentence(self.account), "small", wrap=True)
        whole = column(spacing=XS)
        whole.addLayout(row(self._face, names, 1, self._open, spacing=M))
        whole.addWidget(told)
        return whole

    def _offer(self) -> QWidget:
        made = button(self.tr("Publish without opening the browser…"), "link")
        made.clicked.connect(lambda: self.connect_asked.emit(self.account))
        return made

    def _key(self, theme: Theme) -> QWidget:
        made = AccountKey(theme, self.account)
        made.connect_asked.connect(lambda: self.connect_asked.emit(self.account))
        made.again_asked.connect(lambda: self.again_asked.emit(self.account))
        made.disconnect_asked.connect(lambda: self.disconnect_asked.emit(self.account))
        made.ceiling_chosen.connect(self._choose_ceiling)
        self._key_part = made
        return made

    def _choose_ceiling(self, most: Micros) -> None:
        if self.account.key is not None:
            self.account = replace(self.account, key=replace(self.account.key, ceiling=most))
            self.ceiling_chosen.emit(self.account, most)

    def _long_posts(self) -> QCheckBox:
        made = QCheckBox(self.tr("Long posts, up to 25,000 characters (X Premium)"))
        made.setChecked(self.account.long_posts)
        made.toggled.connect(self._switch_long_posts)
        return made

    def _form(self) -> QWidget:
        self._editing = Leavable()
        self._editing.left.connect(self._close)
        self._fields = AccountForm(self.account.name, self.account.handle)
        # Of a key X says the name: the send button must not carry another one.
        self._fields.fix_handle(self.account.key is not None)
        self._colours = ColourChoice(self.account)
        self._keep = button(self.tr("Keep"))
        self._keep.clicked.connect(self._change)
        leave = button(self.tr("Cancel"), "quiet")
        leave.clicked.connect(self._close)
        self._fields.submitted.connect(self._keep.click)
        self._fields.changed.connect(lambda: self._keep.setEnabled(self._fields.is_right))
        inner = QVBoxLayout(self._editing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._fields)
        inner.addWidget(plain_label(self.tr("Its colour")))
        inner.addWidget(self._colours)
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
        fields = self._fields
        named = replace(self.account, name=fields.name, handle=fields.handle)
        self._tell(replace(named, colour=self._colours.chosen))

    def _switch_long_posts(self, wanted: bool) -> None:
        self._tell(replace(self.account, long_posts=wanted))

    def _tell(self, account: Account) -> None:
        self.account = account
        self._write()
        self.account_changed.emit(account)

    def _write(self) -> None:
        name = self.account.name or self.tr("Without a name")
        self._face.show_account(self.account)
        self._name.setText(name)
        self._handle.setText(f"@{self.account.handle}" if self.account.handle else "")
        self._handle.setHidden(not self.account.handle)
        self._open.setAccessibleName(self.tr("Change {name}").format(name=name))
