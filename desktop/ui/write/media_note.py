"""A line under the pictures: what was refused, removed or is under way, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.parts import Sign, button, plain_label
from desktop.ui.theme import XS, M, S, Theme

CROSS = 24
"""The least that WCAG 2.2 (2.5.8) has for what is clicked."""


class MediaNote(QWidget):
    """A sentence with a sign, one thing that can be done, and a cross that takes it away."""

    done_asked = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, sentence: str, sign: str = "alert", token: str = "warn", do: str = ""
    ) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        label = plain_label(sentence, wrap=True)
        label.setMinimumWidth(1)
        line.addWidget(Sign(theme, sign, token))
        line.addWidget(label, 1)
        if do:
            link = button(do, "link")
            link.clicked.connect(self.done_asked)
            line.addWidget(link)
        cross = QToolButton()
        cross.setFixedSize(QSize(CROSS, CROSS))
        cross.setAccessibleName(self.tr("Hide: {sentence}").format(sentence=sentence))
        theme.dress(cross, "cross", "muted", M, alone=True)
        cross.clicked.connect(self.closed)
        line.addWidget(cross)
        line.setContentsMargins(0, XS, 0, 0)
        self.sentence = sentence
