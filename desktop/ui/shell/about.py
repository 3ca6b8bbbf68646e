"""About Ramage: what it is, its version, and the licences it stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.parts import button, plain_label
from desktop.ui.shell.licences import show_licences
from desktop.ui.theme import XL, M


class About(QDialog):
    """A small dialog; it asks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Ramage"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, XL, XL, XL)
        whole.setSpacing(M)
        whole.addWidget(plain_label("Ramage", "title"))
        whole.addWidget(
            plain_label(self.tr("Version {number}").format(number=__version__), "muted")
        )
        for sentence in self._sentences():
            whole.addWidget(plain_label(sentence, wrap=True))
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        licences = button(self.tr("Licences"), "link")
        licences.clicked.connect(lambda: show_licences(parent))
        whole.addWidget(licences, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(440)

    def _sentences(self) -> list[str]:
        return [
            self.tr("Ramage helps a small shop to speak well on X, at its own pace."),
            self.tr("It is free, under the MIT licence: use it, share it, change it."),
            self.tr("Its window is made with Qt and PySide6, under the LGPL, version 3."),
            self.tr("Ramage does not come from X, and X has no part in it."),
        ]
