"""Asks once what closing the window means: Ramage goes on beside the clock, or ends."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import XL, M


class StayDialog(QDialog):
    """Closed without an answer it changes nothing: the window stays where it is."""

    stay_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Ramage")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label(sentence, wrap=True))
        later = self.tr("Your answer holds from now on; the settings change it.")
        whole.addWidget(plain_label(later, "small", wrap=True))
        stay = button(self.tr("Stay open"), "primary")
        stay.setDefault(True)
        stay.clicked.connect(self.accept)
        stay.clicked.connect(self.stay_asked)
        leave = button(self.tr("Quit"))
        leave.clicked.connect(self.accept)
        leave.clicked.connect(self.quit_asked)
        whole.addLayout(row(1, leave, stay))
        self.setMinimumWidth(440)
