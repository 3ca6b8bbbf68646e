"""The keyboard map: every shortcut and what it does, in one small dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.ui.parts import button, plain_label, scrolling
from desktop.ui.theme import XL, L, M, S


def spoken_keys(sequence: str) -> str:
    """A shortcut as the person's own system writes it ("Ctrl+N", "⌘N")."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


class KeyboardMap(QDialog):
    """Lists shortcuts: those that hold everywhere, then `more` (keys as shown, what they do)."""

    def __init__(self, parent: QWidget, more: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(L)
        whole.addWidget(plain_label(self.tr("Keyboard shortcuts"), "title"))
        whole.addWidget(scrolling(self._table([*self._everywhere(), *more])), 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(520, 460)

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            (spoken_keys("Ctrl+N"), self.tr("Write a new tweet")),
            (spoken_keys("Ctrl+Enter"), self.tr("Publish or plan the tweet")),
            (
                self.tr("{first} to {last}").format(
                    first=spoken_keys("Ctrl+1"), last=spoken_keys("Ctrl+6")
                ),
                self.tr("Go to a page of the side bar"),
            ),
            (spoken_keys("Ctrl+Z"), self.tr("Undo")),
            (spoken_keys("Tab"), self.tr("Go to the next field or button")),
            (spoken_keys("Esc"), self.tr("Close what has opened")),
            (spoken_keys("F1"), self.tr("Show these shortcuts")),
            (spoken_keys("Ctrl+Q"), self.tr("Leave Ramage")),
        ]

    def _table(self, lines: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, M, 0)
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(S)
        grid.setColumnStretch(1, 1)
        for number, (keys, deed) in enumerate(lines):
            grid.addWidget(plain_label(keys, "keys"), number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(deed, wrap=True), number, 1)
        grid.setRowStretch(len(lines), 1)
        return made
