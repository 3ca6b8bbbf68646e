"""Cards in one column or two, by the room there is; the arrow keys lead from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from desktop.ui.ideas.text_card import TextCard
from desktop.ui.theme import M

TWO_FROM = 640
"""The width from which two columns are easier to read than one."""
ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Board(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[TextCard, ...] = ()
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(M)

    @property
    def cards(self) -> tuple[TextCard, ...]:
        return self._cards

    def show_cards(self, cards: Sequence[TextCard]) -> None:
        """These take the place of what stood here; who had the keyboard here keeps it."""
        place = self._place_of_focus()
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = tuple(cards)
        for card in self._cards:
            card.main.installEventFilter(self)
        self._lay_out()
        if place is not None and self._cards:
            self.focus_at(min(place, len(self._cards) - 1))

    def focus_at(self, place: int) -> None:
        """Give the card at `place` the keyboard and bring it into sight; outside, do nothing."""
        if not 0 <= place < len(self._cards):
            return
        card = self._cards[place]
        card.main.setFocus(Qt.FocusReason.TabFocusReason)
        outer = self.parentWidget()
        while outer is not None and not isinstance(outer, QScrollArea):
            outer = outer.parentWidget()
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= TWO_FROM else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(cast(QPushButton, watched), event)
        return super().eventFilter(watched, event)

    def _take_key(self, pressed: QPushButton, event: QKeyEvent) -> bool:
        here = next(n for n, card in enumerate(self._cards) if card.main is pressed)
        match event.key():
            case Qt.Key.Key_Left:
                self.focus_at(here - 1)
            case Qt.Key.Key_Right:
                self.focus_at(here + 1)
            case Qt.Key.Key_Up:
                self.focus_at(here - self._columns)
            case Qt.Key.Key_Down:
                self.focus_at(here + self._columns)
            case key if key in ENTER_KEYS:
                pressed.click()
            case _:
                return False
        return True

    def _place_of_focus(self) -> int | None:
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            return None
        return next((n for n, card in enumerate(self._cards) if card.isAncestorOf(focus)), None)

    def _lay_out(self) -> None:
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, self._columns))
