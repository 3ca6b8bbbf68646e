"""What one looks for among the ideas: words, a trade, a kind."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.ideas.read import trades
from desktop.core.kinds.kind import Kind
from desktop.ui.flow import Flow
from desktop.ui.ideas import words
from desktop.ui.language import tongue
from desktop.ui.parts import button
from desktop.ui.quiet import QuietComboBox
from desktop.ui.theme import S

PAUSE_MS = 150
NARROWEST = 220


class IdeaChoice(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: rain, bouquet, thanks…"))
        self.search.setAccessibleName(self.tr("Search the ideas"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(NARROWEST)
        self._trade = QuietComboBox()
        self._trade.setAccessibleName(self.tr("Trade"))
        self._trade.addItem(self.tr("Every shop"), "")
        for trade, name in trades(tongue()).items():
            self._trade.addItem(name, trade)
        self._trade.activated.connect(self._changed)
        # A board is built anew for each answer: not for each letter of a word.
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typed)
        self._kinds = QButtonGroup(self)
        self._chips: dict[Kind | None, QPushButton] = {}
        chips = QWidget()
        flow = Flow(chips)
        for kind in (None, *Kind):
            flow.addWidget(self._chip(kind))
        self._chips[None].setChecked(True)
        self._kinds.buttonClicked.connect(self._changed)
        fields = QWidget()
        side_by_side = Flow(fields)
        side_by_side.addWidget(self.search)
        side_by_side.addWidget(self._trade)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addWidget(fields)
        whole.addWidget(chips)

    @property
    def words(self) -> str:
        return self.search.text().strip()

    @property
    def trade(self) -> str:
        return str(self._trade.currentData())

    @property
    def kind(self) -> Kind | None:
        return next(kind for kind, chip in self._chips.items() if chip.isChecked())

    def set_trade(self, trade: str) -> None:
        """Begin with the shop's own; one that has no ideas of its own gets everybody's."""
        self._trade.setCurrentIndex(max(0, self._trade.findData(trade)))

    def set_kind(self, kind: Kind | None) -> None:
        self._chips[kind].setChecked(True)
        self.changed.emit()

    def clear(self) -> None:
        """Look for nothing in particular."""
        self.search.clear()
        self._pause.stop()
        self.set_kind(None)

    def _chip(self, kind: Kind | None) -> QPushButton:
        made = button(words.kind_name(kind) if kind else self.tr("All"), "chip")
        made.setCheckable(True)
        self._kinds.addButton(made)
        self._chips[kind] = made
        return made

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _changed(self, _: object) -> None:
        self.changed.emit()
