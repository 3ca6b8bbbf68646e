"""A message to come back to: a note, and the day on which the calendar shows it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.core.veille.message import FollowUp, Message
from desktop.ui import words as ui_words
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label
from desktop.ui.quiet import QuietDateEdit
from desktop.ui.veille import words


class KeepDialog(AskDialog):
    kept = Signal(object, object)
    """The `Message`, and its `FollowUp`."""

    def __init__(self, parent: QWidget, message: Message, today: date) -> None:
        why = self.tr("It stays however old it gets, and stands on the calendar on its day.")
        super().__init__(parent, self.tr("Come back to it"), why, self.tr("Keep"))
        before = message.follow_up
        self.note = QLineEdit(before.note if before else "")
        self.has_day = QCheckBox(self.tr("Remind me on"))
        self.has_day.setChecked(before is None or before.on is not None)
        on = before.on if before and before.on else today + timedelta(days=1)
        self.day = QuietDateEdit(QDate(on.year, on.month, on.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day of the reminder"))
        said = f"{words.author(message)}\n{ui_words.excerpt(message.text, 200)}"
        self.lines.addWidget(plain_label(said, "muted", wrap=True))
        self.add(self.tr("Note for yourself"), self.note)
        self.lines.addWidget(self.has_day)
        self.lines.addWidget(self.day)
        self.lines.addStretch(1)
        self.has_day.toggled.connect(self.day.setEnabled)
        self.agreed.connect(lambda: self._keep(message))
        self.resize(460, 420)

    def _keep(self, message: Message) -> None:
        chosen = self.day.date()
        on = date(chosen.year(), chosen.month(), chosen.day()) if self.has_day.isChecked() else None
        self.kept.emit(message, FollowUp(self.note.text().strip(), on))
        self.accept()
