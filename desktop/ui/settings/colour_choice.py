"""The colour by which an account is told from the others: eight, each by its name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from desktop.core.account import Account
from desktop.ui.account_words import colour_name
from desktop.ui.avatar import SMALL_FACE, Faces
from desktop.ui.flow import Flow
from desktop.ui.theme.faces import FACE_COLOURS, face_colour


class ColourChoice(QWidget):
    """Shows the account's letter on each; the arrows go from one to the next."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._letters = Faces(self)
        flow = Flow(self)
        for name, colour in FACE_COLOURS.items():
            flow.addWidget(self._one(name, colour, account))
        self._before = account.colour
        self._shown = face_colour(account.colour, account.id)
        if self._shown in self._buttons:
            self._buttons[self._shown].setChecked(True)

    @property
    def chosen(self) -> str:
        """The colour for the account from now on (`#rrggbb`); what it had where none was chosen."""
        checked = next((colour for colour, made in self._buttons.items() if made.isChecked()), "")
        return self._before if checked in ("", self._shown) else checked

    def _one(self, name: str, colour: str, account: Account) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setAccessibleName(colour_name(name))
        made.setToolTip(colour_name(name))
        made.setIconSize(QSize(SMALL_FACE, SMALL_FACE))
        lettered = Account(account.id, account.way, account.name, account.handle, colour=colour)
        made.setIcon(self._letters.icon(lettered, self.devicePixelRatio()))
        self._group.addButton(made)
        self._buttons[colour] = made
        return made
