"""The head of the page: its title, whether the text is saved, whose tweet it is, the drafts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock
from desktop.ui.account_words import chip
from desktop.ui.avatar import SMALL_FACE, Faces
from desktop.ui.parts import button, page_head, plain_label, tip
from desktop.ui.theme import XS
from desktop.ui.write.saved import SavedLine

ARROW = " ▾"


class WriteHead(QWidget):
    """Shows the account and how many drafts there are; both open a list."""

    account_chosen = Signal(int)
    add_account_asked = Signal()

    def __init__(self, now: Clock, faces: Faces) -> None:
        super().__init__()
        self._faces = faces
        self._accounts: tuple[Account, ...] = ()
        self._account: Account | None = None
        self._menu: QMenu | None = None
        self.saved = SavedLine(now)
        self.account = button("", "chip")
        self.account.setIconSize(QSize(SMALL_FACE + XS, SMALL_FACE))
        self.account.clicked.connect(self._open_menu)
        faces.changed.connect(self._show_face)
        self.drafts: QPushButton = button("")
        self.show_draft_count(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        title = plain_label(self.tr("Write a tweet"), "title")
        column.addLayout(page_head(title, self.saved, self.account, self.drafts))

    def show_account(self, account: Account, accounts: tuple[Account, ...]) -> None:
        self._account, self._accounts = account, accounts
        self._show_face()
        self.account.setText(chip(account) + ARROW)
        self.account.setAccessibleName(self.tr("Account: {handle}").format(handle=chip(account)))
        self.account.setToolTip(tip(self._about(account)))

    def show_draft_count(self, count: int) -> None:
        if count:
            self.drafts.setText(self.tr("My drafts ({count})").format(count=count))
        else:
            self.drafts.setText(self.tr("My drafts"))

    def _show_face(self) -> None:
        if self._account is not None:
            # Fusion sets a text hard beside an icon.
            face = self._faces.icon(self._account, self.devicePixelRatio(), gap=XS)
            self.account.setIcon(face)

    def _about(self, account: Account) -> str:
        match account.way:
            case Way.PRACTICE:
                return self.tr("A practice account on this computer: nobody else sees its tweets.")
            case Way.KEY:
                return self.tr("Its tweets leave by themselves, by your key: X asks money for it.")
            case Way.BROWSER:
                return self.tr("Its tweets leave through your browser: your own click sends them.")

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = QMenu(self)
        self._menu.clear()
        for account in self._accounts:
            face = self._faces.icon(account, self.devicePixelRatio())
            action = self._menu.addAction(face, chip(account).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._account is not None and account.id == self._account.id)
            action.triggered.connect(partial(self._choose, account.id))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Add an account…"), self.add_account_asked.emit)
        self._menu.popup(self.account.mapToGlobal(QPoint(0, self.account.height())))

    def _choose(self, account_id: int, _checked: bool = False) -> None:
        self.account_chosen.emit(account_id)
