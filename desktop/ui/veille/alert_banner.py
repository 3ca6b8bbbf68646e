"""The one warning: what turned bad, and what can be done about it now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.flow import Flow
from desktop.ui.parts import button, column, plain_label
from desktop.ui.theme import L, M
from desktop.ui.veille import heat_words
from desktop.ui.veille.values import AlertShown


class AlertBanner(QFrame):
    messages_asked = Signal(int)
    """The messages behind it are to be seen: the subject's number."""
    answer_asked = Signal(int)
    kit_asked = Signal()
    nothing_asked = Signal(int)
    """The person says that it is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner-bad")
        self._subject_id = 0
        self._title = plain_label("", "bad", wrap=True)
        self._advice = plain_label("", wrap=True)
        holder = QWidget()
        flow = Flow(holder)
        for said, act in (
            (self.tr("See the messages"), lambda: self.messages_asked.emit(self._subject_id)),
            (self.tr("Prepare an answer"), lambda: self.answer_asked.emit(self._subject_id)),
            (self.tr("What to do"), self.kit_asked.emit),
            (self.tr("It is nothing"), lambda: self.nothing_asked.emit(self._subject_id)),
        ):
            made = button(said)
            made.clicked.connect(act)
            flow.addWidget(made)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(L, M, L, M)
        whole.addLayout(column(self._title, self._advice), 3)
        whole.addWidget(holder, 2)
        self.hide()

    def show_alert(self, shown: AlertShown | None) -> None:
        self.setVisible(shown is not None)
        if shown is not None:
            self._subject_id = shown.subject_id
            self._title.setText(heat_words.alert_title(shown.name, shown.reading))
            self._advice.setText(heat_words.alert_advice(shown.about))
