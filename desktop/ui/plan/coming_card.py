"""What comes up for the shop: each with its day, when to prepare it, and a draft at a click."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.marronniers.marronnier import Marronnier
from desktop.ui import times, words_marronniers
from desktop.ui.parts import button, card, clear, column, plain_label, tip


class ComingCard(QWidget):
    draft_asked = Signal(object)
    """That `Marronnier` is to have a draft."""

    def __init__(self) -> None:
        super().__init__()
        self._card = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.hide()

    def show_coming(self, coming: tuple[Marronnier, ...], today: date) -> None:
        inner = self._card.column
        clear(inner)
        self.setVisible(bool(coming))
        inner.addWidget(plain_label(self.tr("Coming up"), "heading", wrap=True))
        for one in coming:
            inner.addLayout(self._line(one, today))

    def _line(self, one: Marronnier, today: date) -> QVBoxLayout:
        day = times.short_day(one.first, today)
        said = self.tr("{day} {name}").format(day=day, name=words_marronniers.name(one))
        named = plain_label(said, wrap=True)
        named.setToolTip(tip(words_marronniers.told(one)))
        when = plain_label(words_marronniers.prepare(one, today), "small", wrap=True)
        if not one.drafts:
            return column(named, when, spacing=0)
        drafting = button(self.tr("Prepare a draft"), "link")
        drafting.setAccessibleName(
            self.tr("Prepare a draft for {name}").format(name=words_marronniers.name(one))
        )
        drafting.clicked.connect(lambda: self.draft_asked.emit(one))
        return column(named, when, drafting, spacing=0)
