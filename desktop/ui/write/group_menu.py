"""The groups of hashtags a shop saved: put one in, keep those of this text, let one go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.core.hashtags.group import Group
from desktop.ui.parts import button
from desktop.ui.theme import S, Theme

LONGEST_NAME = 40
_SHOWN = 3


class GroupMenu(QObject):
    """A button with the menu of groups."""

    insert_asked = Signal(object)
    remove_asked = Signal(object)
    """Both with the `Group`."""
    save_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._groups: tuple[Group, ...] = ()
        self._can_save = False
        self.button = button(self.tr("My groups"), "quiet")
        self._menu = QMenu(self.button)
        # Filled when it opens: the groups and the text may have changed since.
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        self._groups = groups

    def set_saving(self, can_save: bool) -> None:
        """Whether the text has hashtags to keep."""
        self._can_save = can_save

    def _fill(self) -> None:
        self._menu.clear()
        for group in self._groups:
            action = self._menu.addAction(_said(group))
            action.triggered.connect(partial(self._insert, group))
        if not self._groups:
            teaching = self._menu.addAction(
                self.tr("Hashtags you often use together can be kept here under a name.")
            )
            teaching.setEnabled(False)
        self._menu.addSeparator()
        save = self._menu.addAction(
            self._theme.icon("plus"), self.tr("Keep the hashtags of this text…")
        )
        save.setEnabled(self._can_save)
        save.triggered.connect(self.save_asked)
        if self._groups:
            removal = self._menu.addMenu(self._theme.icon("trash"), self.tr("Remove a group"))
            for group in self._groups:
                action = removal.addAction(_said(group))
                action.triggered.connect(partial(self._remove, group))

    def _insert(self, group: Group) -> None:
        self.insert_asked.emit(group)

    def _remove(self, group: Group) -> None:
        self.remove_asked.emit(group)


class NameRow(QWidget):
    """Asks for the name of a group; Enter keeps it, Esc leaves."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST_NAME)
        self._field.setPlaceholderText(self.tr("Name of the group, such as Saturday market"))
        self._field.setAccessibleName(self.tr("Name of the group"))
        self._keep = button(self.tr("Keep"))
        self._keep.setEnabled(False)
        cancel = button(self.tr("Cancel"), "quiet")
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(S)
        inner.addWidget(self._field, 1)
        inner.addWidget(self._keep)
        inner.addWidget(cancel)
        self._field.textChanged.connect(lambda text: self._keep.setEnabled(bool(text.strip())))
        self._field.returnPressed.connect(self._take)
        self._keep.clicked.connect(self._take)
        cancel.clicked.connect(self.left)

    def begin(self) -> None:
        self._field.clear()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        name = self._field.text().strip()
        if name:
            self.named.emit(name)


def _said(group: Group) -> str:
    """Its name and first tags; a menu takes & for the mark of a shortcut."""
    tags = " ".join(f"#{tag}" for tag in group.tags[:_SHOWN])
    more = " …" if len(group.tags) > _SHOWN else ""
    return f"{group.name}   {tags}{more}".replace("&", "&&")
