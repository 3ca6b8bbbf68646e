"""Where things stand on the page: the head, the composer with its actions, the tips beside it.

What guides the writer comes into `columns`: under the composer what belongs to the text, above the
preview what speaks of it.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.agenda import Clock
from desktop.ui.parts import page_column, scrolling
from desktop.ui.theme import Theme
from desktop.ui.write.actions import Actions
from desktop.ui.write.advice_card import AdviceCard
from desktop.ui.write.columns import FOLDS_BELOW, Columns
from desktop.ui.write.composer import Composer
from desktop.ui.write.head import WriteHead
from desktop.ui.write.preview_card import PreviewCard
from desktop.ui.write.state_line import StateLine


class WriteLayout(QWidget):
    """The page's parts, in their places; whatever does not fit scrolls."""

    def __init__(self, theme: Theme, now: Clock) -> None:
        super().__init__()
        self._head = WriteHead(now)
        self._state = StateLine()
        self._composer = Composer(theme)
        self._editor = self._composer.editor
        self._actions = Actions(theme)
        self._advice = AdviceCard(theme, self._editor)
        self._preview = PreviewCard(theme)
        self._columns = Columns()
        self._columns.main.addWidget(self._state)
        self._columns.main.addWidget(self._composer, 1)
        self._columns.main.addWidget(self._actions)
        self._columns.main.addStretch(0)
        self._columns.side.addWidget(self._advice)
        self._columns.side.addWidget(self._preview)
        self._columns.side.addStretch(1)
        content = QWidget()
        column = page_column(content)
        column.addWidget(self._head)
        column.addWidget(self._columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fold(event.size().width() < FOLDS_BELOW)
