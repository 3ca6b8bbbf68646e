"""Messages of the veille to come back to, beside the calendar, under their days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.agenda import Clock, WallTime
from desktop.core.veille.message import Message
from desktop.ui import times, words
from desktop.ui.parts import card, clear, plain_label
from desktop.ui.theme import L, S, Theme

SHOWN = 6
EXCERPT = 60


class RemindersCard(QWidget):
    open_asked = Signal(object)
    """That `Message` is to be seen where it stands."""

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self._theme, self._clock, self._zone = theme, clock, zone
        self._card = card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.hide()

    def show_reminders(self, reminders: tuple[Message, ...]) -> None:
        """The first of them by day; nothing where there is none."""
        column = self._card.column
        clear(column)
        self.setVisible(bool(reminders))
        column.addWidget(plain_label(self.tr("To come back to"), "heading", wrap=True))
        today = WallTime.at(self._clock(), self._zone).day
        for message in reminders[:SHOWN]:
            day = message.follow_up.on if message.follow_up else None
            said = self.tr("{who}: {words}").format(
                who=words.excerpt(message.author.name or message.author.handle),
                words=words.excerpt(message.title or message.text, EXCERPT),
            )
            line = _Line(self._theme, said, times.near_day(day, today) if day else "")
            line.clicked.connect(lambda _=False, one=message: self.open_asked.emit(one))
            column.addWidget(line)
        if len(reminders) > SHOWN:
            column.addWidget(
                plain_label(self.tr("%n more this month.", "", len(reminders) - SHOWN), "small")
            )


class _Line(QPushButton):
    """One message and its day, cut to the width there is."""

    def __init__(self, theme: Theme, said: str, day: str) -> None:
        super().__init__()
        self._said = f"{day} – {said}" if day else said
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("text-align: left;")
        theme.dress(self, "bookmark", "accent", 14)
        self.setAccessibleName(self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * L - S - self.iconSize().width()
        # A button takes & for the mark of a shortcut.
        cut = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
