"""The page's head: which month, how much stands on it, and the ways to go elsewhere."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from desktop.ui.folding_button import FoldingButton
from desktop.ui.parts import button, page_head, plain_label
from desktop.ui.theme import S, Theme

TITLE = 280
"""What the title and the line under it want at least."""


class View(Enum):
    MONTH = "month"
    WEEK = "week"
    LIST = "list"


class Carry(Enum):
    """What the menu of moving in and out offers."""

    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"
    MEETING = "meeting"


class Header(QWidget):
    step_asked = Signal(int)
    """So many months further; negative: back."""
    today_asked = Signal()
    view_asked = Signal(object)
    new_asked = Signal()
    undo_asked = Signal()
    carry_asked = Signal(object)
    """A `Carry`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = plain_label("", "title")
        self._line = plain_label("", "muted", wrap=True)
        self._views = {
            View.MONTH: FoldingButton(self.tr("Month")),
            View.WEEK: FoldingButton(self.tr("Week")),
            View.LIST: FoldingButton(self.tr("List")),
        }
        self._back, self._today, self._on = self._ways()
        self._undo = self._made_undo()
        self._carry = self._carrying()
        self._new = self._primary()
        whole = page_head(
            self._title,
            self._line,
            self._undo,
            self._back,
            self._today,
            self._on,
            *self._switch(),
            self._carry,
            self._new,
        )
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """The title first: the words of the menu go, then those of the views."""
        views = list(self._views.values())
        for made in (self._carry, *views):
            made.fold(False)
        wanted = TITLE + sum(
            made.sizeHint().width() + S
            for made in (self._back, self._today, self._on, *views, self._carry, self._new)
        )
        if wanted > self.width():
            self._carry.fold(True)
            if wanted - self._carry.gain > self.width():
                for made in views:
                    made.fold(True)

    def show_title(self, title: str, line: str) -> None:
        self._title.setText(title)
        self._line.setText(line)

    def show_view(self, view: View) -> None:
        self._views[view].setChecked(True)
        is_week = view is View.WEEK
        for made, said in (
            (self._back, self.tr("Previous week") if is_week else self.tr("Previous month")),
            (self._on, self.tr("Next week") if is_week else self.tr("Next month")),
        ):
            made.setAccessibleName(said)
            made.setToolTip(said)

    def show_undo(self, said: str) -> None:
        """What the button takes back, in words; empty where there is nothing."""
        self._undo.setVisible(bool(said))
        self._undo.setToolTip(said)
        self._undo.setAccessibleName(said)

    def _made_undo(self) -> QPushButton:
        made = button("")
        self._theme.dress(made, "undo")
        made.setFixedWidth(self._today.sizeHint().height())
        made.setAccessibleName(self.tr("Undo"))
        made.clicked.connect(self.undo_asked)
        made.hide()
        return made

    def _carrying(self) -> FoldingButton:
        made = FoldingButton(self.tr("Import / export"))
        self._theme.dress(made, "carry")
        menu = QMenu(made)
        for what, icon, said in (
            (Carry.IMPORT, "arrow-down", self.tr("Import a table…")),
            (Carry.EXPORT, "arrow-up", self.tr("Export…")),
            (Carry.PRINT, "month", self.tr("A month for the wall (PDF)…")),
            (Carry.MEETING, "refresh", self.tr("A new rendez-vous…")),
        ):
            if what is Carry.MEETING:
                menu.addSeparator()
            action = menu.addAction(self._theme.icon(icon), said)
            action.triggered.connect(lambda _=False, what=what: self.carry_asked.emit(what))
        made.setMenu(menu)
        return made

    def _ways(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        back, today, on = button(""), button(self.tr("Today")), button("")
        self._theme.dress(back, "chevron-left")
        self._theme.dress(on, "chevron-right")
        for made in (back, on):
            made.setFixedWidth(today.sizeHint().height())
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
        self._theme.dress(self._views[View.WEEK], "calendar", checked="accent_ink")
        self._theme.dress(self._views[View.LIST], "list", checked="accent_ink")
        self.show_view(View.MONTH)
        return tuple(self._views.values())

    def _primary(self) -> QPushButton:
        made = button(self.tr("New tweet"), "primary")
        self._theme.dress(made, "plus", "on_accent")
        made.clicked.connect(self.new_asked)
        return made
