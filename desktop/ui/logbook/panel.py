"""One entry of the log in whole: three sentences, the way to the tweet, and the details behind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.agenda import Clock
from desktop.core.logbook import Entry
from desktop.core.tweet import ASKING, State
from desktop.ui import words
from desktop.ui.logbook.details import technical
from desktop.ui.logbook.looks import head, look, quoted
from desktop.ui.parts import Card, Sign, button, plain_label, row, rule
from desktop.ui.theme import XS, M, Theme
from desktop.ui.words_outcomes import told

EXCERPT = 280
FACTS = 170
"""The height that the details of most entries take."""
ON_CALENDAR = ASKING | {State.PLANNED}


class EntryPanel(Card):
    address_asked = Signal(str)
    calendar_asked = Signal(int)
    """The number of the tweet that is to be shown there."""
    copied = Signal()

    def __init__(self, theme: Theme, clock: Clock, zone: str) -> None:
        super().__init__()
        self._clock = clock
        self._zone = zone
        self._entry: Entry | None = None
        self._sign = Sign(theme, "check", "good", 20)
        self._head = plain_label("", "small", wrap=True)
        self._happened = plain_label("", "strong", wrap=True)
        self._sent = plain_label("", wrap=True)
        self._to_do = plain_label("", wrap=True)
        self._text = plain_label("", "muted", wrap=True)
        self._see = button(self.tr("See it on X"))
        self._calendar = button(self.tr("Show it on the calendar"))
        self._more = button(self.tr("Details"), "link")
        self._more.setCheckable(True)
        self._technical = QWidget()
        self._facts = QPlainTextEdit()
        self._copy = button(self.tr("Copy the details"), "link")
        self._connect()
        self._build()

    def show_entry(self, entry: Entry) -> None:
        """Tell all of that entry; its details stay open where the last one's were."""
        self._entry = entry
        now, worn = self._clock(), look(entry.event)
        said = told(entry, now, self._zone)
        self._sign.show_sign(worn.sign, worn.token)
        self._head.setText(head(entry, now, self._zone))
        for label, sentence in (
            (self._happened, said.happened),
            (self._sent, said.sent),
            (self._to_do, said.to_do),
            (self._text, quoted(entry, EXCERPT)),
        ):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self._see.setVisible(bool(entry.address))
        self._calendar.setVisible(entry.is_last and entry.state in ON_CALENDAR)
        self._facts.setPlainText(words.showable(technical(entry)))

    def _connect(self) -> None:
        self._see.clicked.connect(self._see_it)
        self._calendar.clicked.connect(self._show_it)
        self._more.toggled.connect(self._technical.setVisible)
        self._copy.clicked.connect(self._copy_it)

    def _see_it(self) -> None:
        if self._entry is not None:
            self.address_asked.emit(self._entry.address)

    def _show_it(self) -> None:
        if self._entry is not None:
            self.calendar_asked.emit(self._entry.tweet_id)

    def _copy_it(self) -> None:
        if self._entry is not None:
            QGuiApplication.clipboard().setText(technical(self._entry))
            self.copied.emit()

    def _build(self) -> None:
        # Not a label: an answer can be one word of two thousand letters, and would widen the page.
        self._facts.setReadOnly(True)
        self._facts.setTabChangesFocus(True)
        self._facts.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._facts.setMinimumHeight(FACTS)
        self._facts.setAccessibleName(self.tr("Details"))
        for label in (self._head, self._text):
            label.setMinimumWidth(1)
        inner = QVBoxLayout(self._technical)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(XS)
        inner.addWidget(self._facts)
        inner.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._technical.hide()
        top = row(self._sign, spacing=M)
        top.addWidget(self._happened, 1)
        self.column.addWidget(self._head)
        self.column.addLayout(top)
        for label in (self._sent, self._to_do):
            self.column.addWidget(label)
        self.column.addWidget(rule())
        self.column.addWidget(self._text)
        left = Qt.AlignmentFlag.AlignLeft
        for control in (self._see, self._calendar, self._more):
            self.column.addWidget(control, 0, left)
        self.column.addWidget(self._technical)
        self.column.addStretch(1)
