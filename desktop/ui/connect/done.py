"""Last: whose account it is, what a month may cost, and what happens from now on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.core.account import Account
from desktop.core.cost.card import PriceCard
from desktop.core.cost.money import Micros
from desktop.ui import money
from desktop.ui.avatar import Avatar, Faces
from desktop.ui.connect.step import Step
from desktop.ui.parts import Sign, column, plain_label, row
from desktop.ui.theme import M, Theme

LARGE_FACE = 56


class DoneStep(Step):
    """Shows the account as X named it."""

    def __init__(self, theme: Theme, faces: Faces, card: PriceCard) -> None:
        super().__init__("")
        self.title = self.tr("Your account is connected")
        self._card = card
        self._face = Avatar(faces, LARGE_FACE)
        self._name = plain_label("", "heading", wrap=True)
        self._handle = plain_label("", "muted", wrap=True)
        names = column(self._name, self._handle, spacing=0)
        who = row(self._face, spacing=M)
        who.addLayout(names, 1)
        self.column.addLayout(who)
        self._lines = [self._line(theme, sign) for sign in ("send", "calendar", "hand")]
        self._session = self.say("", "warn")
        self._session.hide()

    @property
    def next_words(self) -> str:
        return self.tr("Done")

    def show_account(self, account: Account, ceiling: Micros, is_for_session: bool) -> None:
        """`is_for_session`: the key is gone when Ramage is closed."""
        self._face.show_account(account)
        self._name.setText(account.name)
        self._handle.setText(f"@{account.handle}")
        most = money.said(ceiling, self._card.currency)
        told = (
            self.tr("Your next tweets leave by themselves, at their time."),
            self.tr("The tweets you had already planned for this account keep their time."),
            self.tr(
                "At most {ceiling} a month: what would pass it waits for you. You can change that "
                "in the settings, or disconnect there."
            ).format(ceiling=most),
        )
        for label, text in zip(self._lines, told, strict=True):
            label.setText(text)
        self._session.setText(
            self.tr("The key is kept until you close Ramage; you connect again next time.")
        )
        self._session.setVisible(is_for_session)

    def _line(self, theme: Theme, sign: str) -> QLabel:
        made = plain_label("", wrap=True)
        line = row(spacing=M)
        line.addWidget(Sign(theme, sign, "accent", 20), 0)
        line.addWidget(made, 1)
        self.column.addLayout(line)
        return made
