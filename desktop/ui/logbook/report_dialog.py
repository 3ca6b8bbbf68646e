"""The report for support: shown in whole before it is copied, so that one sees what one gives."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import XL, M

WIDTH, HEIGHT = 720, 520


class ReportDialog(QDialog):
    copied = Signal()

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report for support"))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The report"))
        copy = button(self.tr("Copy the report"), "primary")
        copy.clicked.connect(self._copy)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        told = self.tr(
            "This is all that you would hand over. Ramage leaves out your tweets, names and"
            " passwords, and sends it to nobody: copy it into your message to whoever helps you."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(self.tr("Report for support"), "title"))
        whole.addWidget(plain_label(told, wrap=True))
        whole.addWidget(self._text, 1)
        whole.addLayout(row(1, close, copy))
        self.resize(WIDTH, HEIGHT)
        copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.copied.emit()
        self.accept()
