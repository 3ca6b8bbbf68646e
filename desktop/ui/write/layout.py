"""Where things stand on the page: the head, the composer with its actions, the tips beside it.

What guides the writer comes into `columns`: under the composer what belongs to the text, above the
preview what speaks of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.agenda import Clock
from desktop.ui.avatar import Faces
from desktop.ui.parts import page_column, scrolling
from desktop.ui.theme import Theme
from desktop.ui.write.actions import Actions
from desktop.ui.write.advice_card import AdviceCard
from desktop.ui.write.columns import FOLDS_BELOW, Columns
from desktop.ui.write.composer import Composer
from desktop.ui.write.fitted import keep_fitted
from desktop.ui.write.head import WriteHead
from desktop.ui.write.preview_card import PreviewCard
from desktop.ui.write.state_line import StateLine

if TYPE_CHECKING:
    from desktop.ui.write.cost_line import CostLine


class WriteLayout(QWidget):
    """The page's parts, in their places; whatever does not fit scrolls."""

    def __init__(self, theme: Theme, now: Clock, faces: Faces) -> None:
        super().__init__()
        self._head = WriteHead(now, faces)
        self._state = StateLine()
        self.composer = Composer(theme)
        self._editor = self.composer.editor
        self._actions = Actions(theme)
        self.advice = AdviceCard(theme, self._editor)
        self.preview = PreviewCard(theme, faces)
        self.columns = Columns()
        self.columns.main.addWidget(self._state)
        self.columns.main.addWidget(self.composer)
        self.columns.main.addWidget(self._actions)
        self.columns.main.addStretch(1)
        self.columns.side.addWidget(self.advice)
        self.columns.side.addWidget(self.preview)
        self.columns.side.addStretch(1)
        content = QWidget()
        column = page_column(content)
        column.addWidget(self._head)
        column.addWidget(self.columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))

    def add_beside(self, widget: QWidget) -> None:
        """Put a card beside the text, above the preview."""
        keep_fitted(widget)
        self.columns.side.insertWidget(self.columns.side.indexOf(self.preview), widget)

    def add_below_composer(self, widget: QWidget) -> None:
        """Put a card between the text and the buttons."""
        self.columns.main.insertWidget(self.columns.main.indexOf(self._actions), widget)

    def add_under_buttons(self, line: CostLine) -> None:
        """Put what publishing costs under what can be done."""
        self._actions.add_foot(line)
        line.stands.connect(self._actions.show_foot)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Asked by whichever of its parts Tab is to leave."""
        from desktop.ui.write.tab_order import chain_as_laid

        chain_as_laid(self)
        return super().focusNextPrevChild(is_forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fold(event.size().width() < FOLDS_BELOW)
