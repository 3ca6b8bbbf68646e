"""The frame that dialogs share: a title, why, what is asked, and one main button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.parts import button, plain_label, row, scrolling
from desktop.ui.theme import XL, M, S

WIDTH, HEIGHT = 560, 580
"""Fits the smallest window; what is longer scrolls."""


class AskDialog(QDialog):
    """What is asked goes to `lines`; `agreed` when the main button is pressed."""

    agreed = Signal()

    def __init__(self, parent: QWidget, title: str, why: str, agree: str) -> None:
        """Without `agree` there is nothing to agree to: it shows, and closes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(WIDTH, HEIGHT)
        holder = QWidget()
        self.lines = QVBoxLayout(holder)
        self.lines.setContentsMargins(0, 0, S, 0)
        self.lines.setSpacing(S)
        self._wrong = plain_label("", "bad", wrap=True)
        self._wrong.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(title, "title", wrap=True))
        if why:
            whole.addWidget(plain_label(why, "muted", wrap=True))
        self.area = scrolling(holder)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._wrong)
        self.leave = button(self.tr("Cancel") if agree else self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        buttons = row(1, self.leave)
        self.main = button(agree, "primary")
        self.main.setVisible(bool(agree))
        self.main.clicked.connect(self.agreed)
        buttons.addWidget(self.main)
        whole.addLayout(buttons)

    def hear(self, signal: SignalInstance, slot: Callable[..., object]) -> None:
        """Connect for as long as it is open: what is heard later finds no dialog."""
        signal.connect(slot)
        self.finished.connect(lambda _: signal.disconnect(slot))

    def say_wrong(self, sentence: str) -> None:
        """Why it cannot be done as it stands; nothing that was typed is lost."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def add(self, label: str, field: QWidget, hint: str = "") -> None:
        """A field under its name, and a word on what it is for."""
        name = plain_label(label, "strong", wrap=True)
        name.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.lines.addWidget(name)
        if hint:
            self.lines.addWidget(plain_label(hint, "small", wrap=True))
        self.lines.addWidget(field)
