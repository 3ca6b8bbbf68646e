"""The page's head: which month, how much stands on it, and the ways to go elsewhere."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.ui.parts import button, page_head, plain_label
from desktop.ui.theme import Theme


class View(Enum):
    MONTH = "month"
    LIST = "list"


class Header(QWidget):
    step_asked = Signal(int)
    """So many months further; negative: back."""
    today_asked = Signal()
    view_asked = Signal(object)
    new_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = plain_label("", "title")
        self._line = plain_label("", "muted", wrap=True)
        self._views = {View.MONTH: button(self.tr("Month")), View.LIST: button(self.tr("List"))}
        whole = page_head(self._title, self._line, *self._ways(), *self._switch(), self._primary())
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_title(self, title: str, line: str) -> None:
        self._title.setText(title)
        self._line.setText(line)

    def show_view(self, view: View) -> None:
        self._views[view].setChecked(True)

    def _ways(self) -> tuple[QPushButton, ...]:
        back, today, on = button(""), button(self.tr("Today")), button("")
        self._theme.dress(back, "chevron-left")
        self._theme.dress(on, "chevron-right")
        for made in (back, on):
            made.setFixedWidth(today.sizeHint().height())
        back.setAccessibleName(self.tr("Previous month"))
        on.setAccessibleName(self.tr("Next month"))
        back.setToolTip(self.tr("Previous month"))
        on.setToolTip(self.tr("Next month"))
        back.clicked.connect(lambda: self.step_asked.emit(-1))
        on.clicked.connect(lambda: self.step_asked.emit(1))
        today.clicked.connect(self.today_asked)
        return back, today, on

    def _switch(self) -> tuple[QPushButton, ...]:
        group = QButtonGroup(self)
        for view, made in self._views.items():
            made.setCheckable(True)
            group.addButton(made)
            made.clicked.connect(lambda _=False, view=view: self.view_asked.emit(view))
        self._theme.dress(self._views[View.MONTH], "month", checked="accent_ink")
        self._theme.dress(self._views[View.LIST], "list", checked="accent_ink")
        self.show_view(View.MONTH)
        return tuple(self._views.values())

    def _primary(self) -> QPushButton:
        made = button(self.tr("New tweet"), "primary")
        self._theme.dress(made, "plus", "on_accent")
        made.clicked.connect(self.new_asked)
        return made
