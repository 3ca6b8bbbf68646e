"""The key's name as X shows it, the month's ceiling, and whose the app is."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.core.account import XKey
from desktop.core.cost.card import Act, PriceCard
from desktop.ui import money
from desktop.ui.ceiling_field import CeilingField
from desktop.ui.connect.client_id import client_id_in
from desktop.ui.connect.drawings import Drawing, Place
from desktop.ui.connect.step import Step
from desktop.ui.parts import plain_label, row, set_kind
from desktop.ui.theme import Theme


class KeyStep(Step):
    """Takes what X shows; the next step opens when it looks right."""

    def __init__(self, theme: Theme, card: PriceCard, known: XKey) -> None:
        """`known`: what stands in the fields at first."""
        super().__init__("")
        self.title = self.tr("Your key’s name, and your ceiling")
        self.say(
            self.tr(
                "X now shows a “Client ID”: paste it here. It is no secret. The “Client Secret” "
                "beside it is not needed: give it to nobody."
            )
        )
        told = self.tr("Drawing: the Client ID, and under it the Client Secret, which stays there.")
        self.column.addWidget(Drawing(theme, Place.CLIENT_ID, told))
        self._field = QLineEdit(known.client_id)
        self._field.setPlaceholderText("TVpaUFlYUGpSZ0xmUk1yUjF4eG46MTpjaQ")
        self._hint = plain_label("", "small", wrap=True)
        self._ceiling = CeilingField(known.ceiling, card.currency)
        self._own = QCheckBox(self.tr("I made the app with this same X account"))
        self._own.setChecked(known.owns_app)
        self._lay_out(card)
        self.focus = self._field
        self._field.textChanged.connect(self._look_again)
        self._field.returnPressed.connect(self._enter)
        self._look_again()

    @property
    def is_ready(self) -> bool:
        return client_id_in(self._field.text()) is not None

    @property
    def client_id(self) -> str:
        return client_id_in(self._field.text()) or ""

    @property
    def ceiling(self) -> int:
        """In `Micros`."""
        return self._ceiling.ceiling

    @property
    def owns_app(self) -> bool:
        return self._own.isChecked()

    def _lay_out(self, card: PriceCard) -> None:
        label = plain_label("Client ID", "strong")
        label.setBuddy(self._field)
        self._field.setAccessibleName("Client ID")
        for widget in (label, self._field, self._hint):
            self.column.addWidget(widget)
        most = plain_label(self.tr("Spend at most, each month,"))
        most.setBuddy(self._ceiling)
        self.column.addLayout(row(most, self._ceiling, 1))
        self.column.addWidget(self._own)
        own, other = (
            money.said(card.prices[act], card.currency)
            for act in (Act.OWN_POST_READ, Act.POST_READ)
        )
        told = self.tr(
            "X then asks {own} instead of {other} for each of your tweets that Ramage looks up, "
            "after a cut for instance. If in doubt, leave it unticked."
        ).format(own=own, other=other)
        self.say(told, "small")

    def _enter(self) -> None:
        if self.is_ready:
            self.next_asked.emit()

    def _look_again(self) -> None:
        empty = not self._field.text().strip()
        wrong = not empty and not self.is_ready
        if wrong:
            said = self.tr(
                "This does not look like a Client ID: it has about 34 letters, digits, - and _, "
                "and nothing else. Copy it again at X."
            )
        elif empty:
            said = self.tr("About 34 letters and digits; the button beside it at X copies it.")
        else:
            said = self.tr("That looks right.")
        self._hint.setText(said)
        set_kind(self._hint, "warn" if wrong else "small")
        self.readied.emit()
