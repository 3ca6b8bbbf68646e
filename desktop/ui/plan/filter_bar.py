"""The line above the views: words to look for, states and kinds to keep, what is selected."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.kinds.kind import Kind
from desktop.ui import words_kinds
from desktop.ui.parts import button, plain_label
from desktop.ui.plan.filtering import Filter, Show
from desktop.ui.quiet import QuietComboBox
from desktop.ui.theme import S, Theme

TYPING_MS = 150
FIELD = 236


class FilterBar(QWidget):
    changed = Signal(object)
    """A `Filter`."""
    list_asked = Signal()
    """What was found is to be seen as a list, whatever its day."""
    unselect_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Search the calendar"))
        self._words.setAccessibleName(self.tr("Search the calendar"))
        self._words.setClearButtonEnabled(True)
        self._words.setMaximumWidth(FIELD)
        self._words.setMinimumWidth(FIELD)
        self._states = self._made_states()
        self._kinds = self._made_kinds()
        self._found = button("", "link")
        self._found.clicked.connect(self.list_asked)
        self.show_found(-1)
        self._selected = plain_label("", "muted")
        self._selected.hide()
        self._none = button(self.tr("Select none"), "link")
        self._none.clicked.connect(self.unselect_asked)
        self._none.hide()
        self._everything = button(self.tr("Show everything"), "link")
        self._everything.clicked.connect(self.clear)
        self._everything.hide()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._words.textChanged.connect(lambda _: self._typing.start())
        self._words.returnPressed.connect(self._enter)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        for widget in (self._words, self._states, self._kinds, self._everything, self._found):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._selected)
        line.addWidget(self._none)
        theme.changed.connect(self.update)
        finding = QShortcut(QKeySequence.StandardKey.Find, self.parentWidget() or self)
        finding.activated.connect(self._words.setFocus)

    @property
    def chosen(self) -> Filter:
        return Filter(
            self._states.currentData(), self._kinds.currentData(), self._words.text().strip()
        )

    def take_focus(self) -> None:
        self._words.setFocus()
        self._words.selectAll()

    def choose(self, show: Show) -> None:
        self._states.setCurrentIndex(self._states.findData(show))
        self._tell()

    def clear(self) -> None:
        """Let everything through."""
        self._words.clear()
        self._states.setCurrentIndex(0)
        self._kinds.setCurrentIndex(0)
        self._tell()

    def show_found(self, count: int) -> None:
        """So many tweets of the whole calendar hold the words; negative: nothing is looked for."""
        self._found.setText(self.tr("%n in the whole calendar", "", max(0, count)))
        self._found.setVisible(count >= 0)
        self._found.setEnabled(count > 0)

    def show_selected(self, count: int) -> None:
        self._selected.setText(self.tr("%n selected", "", count))
        self._selected.setVisible(count > 0)
        self._none.setVisible(count > 0)

    def _enter(self) -> None:
        self._tell()
        if self._words.text().strip():
            self.list_asked.emit()

    def _tell(self) -> None:
        self._typing.stop()
        self._everything.setVisible(not self.chosen.is_open)
        self.changed.emit(self.chosen)

    def _made_states(self) -> QuietComboBox:
        made = QuietComboBox()
        made.setAccessibleName(self.tr("States shown"))
        for show, name in (
            (Show.ALL, self.tr("All")),
            (Show.PLANNED, self.tr("Planned")),
            (Show.ASKING, self.tr("To review")),
            (Show.PUBLISHED, self.tr("Published")),
            (Show.DRAFTS, self.tr("Drafts")),
        ):
            made.addItem(name, show)
        made.activated.connect(lambda _: self._tell())
        return made

    def _made_kinds(self) -> QuietComboBox:
        made = QuietComboBox()
        made.setAccessibleName(self.tr("Kinds shown"))
        made.addItem(self.tr("Every kind"), None)
        for kind in Kind:
            made.addItem(words_kinds.kind_name(kind), kind)
        made.activated.connect(lambda _: self._tell())
        return made
