"""What advice has to know of the shop: its trade, its town, how it speaks and who works there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from desktop.core.settings import Settings
from desktop.core.shop import Address
from desktop.ui.parts import Card, column, plain_label
from desktop.ui.quiet import QuietComboBox
from desktop.ui.settings.town_field import Town, TownField, Towns
from desktop.ui.theme import XS, M


class ShopCard(Card):
    """All of it can be left out; what is left out is not advised on."""

    chosen = Signal(object)
    """The fields of Settings that were changed, as a dict."""

    def __init__(self, trades: tuple[tuple[str, str], ...], towns: Towns) -> None:
        """`trades` pairs the name of each with the words for it."""
        super().__init__()
        self.column.setSpacing(M)
        self._trade = QuietComboBox()
        self._trade.addItem(self.tr("Not said"), "")
        for name, words in trades:
            self._trade.addItem(words, name)
        self._trade.activated.connect(
            lambda _: self.chosen.emit({"trade": self._trade.currentData()})
        )
        self._town = TownField(towns)
        self._town.chosen.connect(
            lambda town: self.chosen.emit({"town": town.name, "department": town.department})
        )
        self._address = QuietComboBox()
        for address, words in (
            (Address.UNSAID, self.tr("It depends")),
            (Address.VOUS, self.tr("With “vous”")),
            (Address.TU, self.tr("With “tu”")),
        ):
            self._address.addItem(words, address)
        self._address.activated.connect(
            lambda _: self.chosen.emit({"address": self._address.currentData()})
        )
        self._people = QLineEdit()
        self._people.editingFinished.connect(
            lambda: self.chosen.emit({"people": self._people.text().strip()})
        )
        self._meeting = QLineEdit()
        self._meeting.editingFinished.connect(self._leave_meeting)
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        self._trade.setCurrentIndex(max(0, self._trade.findData(settings.trade)))
        self._address.setCurrentIndex(self._address.findData(settings.address))
        for field, text in (
            (self._town, Town(settings.town, settings.department).said),
            (self._people, settings.people),
            (self._meeting, f"#{settings.meeting}" if settings.meeting else ""),
        ):
            if field.text() != text and not field.hasFocus():
                field.setText(text)

    def _leave_meeting(self) -> None:
        self.chosen.emit({"meeting": self._meeting.text().strip().lstrip("#")})

    def _lay_out(self) -> None:
        why = self.tr(
            "Tips, hashtags and ideas fit your trade, your town and the way you speak. All of it "
            "stays on this computer."
        )
        self.column.addLayout(
            column(
                plain_label(self.tr("Your shop"), "heading"),
                plain_label(why, "small", wrap=True),
                spacing=XS,
            )
        )
        for words, field, hint in (
            (self.tr("Trade"), self._trade, ""),
            (self.tr("Town"), self._town, self.tr("Alençon")),
            (self.tr("You speak to your readers"), self._address, ""),
            (
                self.tr("First names of those who work there"),
                self._people,
                self.tr("Amélie, Paul"),
            ),
            (self.tr("Your regular hashtag"), self._meeting, self.tr("#MardiGourmand")),
        ):
            self.column.addLayout(_labelled(words, field, hint))


def _labelled(words: str, field: QComboBox | QLineEdit, hint: str) -> QVBoxLayout:
    field.setAccessibleName(words)
    if isinstance(field, QLineEdit):
        field.setPlaceholderText(hint)
    label = plain_label(words, "muted")
    label.setBuddy(field)
    return column(label, field, spacing=XS)
