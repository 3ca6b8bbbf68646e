"""The licences of all that Ramage is made of, each with its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.services.licences import Component, components
from desktop.ui.parts import button, plain_label
from desktop.ui.theme import XL, M

SIZE = (820, 540)
LIST_WIDTH = 260


def show_licences(parent: QWidget) -> None:
    """Read from what is installed, and shown."""
    Licences(parent, components()).open()


class Licences(QDialog):
    def __init__(self, parent: QWidget, components: Sequence[Component]) -> None:
        super().__init__(parent)
        self._components = components
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(*SIZE)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What Ramage is made of"))
        self._list.setFixedWidth(LIST_WIDTH)
        for one in components:
            self._list.addItem(QListWidgetItem(f"{one.name} {one.version}".strip()))
        self._licence = plain_label("", "strong", wrap=True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._list.currentRowChanged.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(self.tr("Licences"), "title"))
        told = self.tr(
            "Ramage is free software and stands on that of many others. Qt may be replaced by"
            " another build of it: its libraries lie as files of their own beside the program."
        )
        whole.addWidget(plain_label(told, "muted", wrap=True))
        right = QVBoxLayout()
        right.addWidget(self._licence)
        right.addWidget(self._text, 1)
        both = QHBoxLayout()
        both.setSpacing(M)
        both.addWidget(self._list)
        both.addLayout(right, 1)
        whole.addLayout(both, 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        one = self._components[row]
        self._licence.setText(one.licence)
        said = one.text or self.tr("This licence asks for no text to go along.")
        self._text.setPlainText("\n\n".join(part for part in (one.link, said) if part))
