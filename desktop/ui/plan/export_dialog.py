"""What is carried out of the calendar: in which format, and of which days."""

from __future__ import annotations

from datetime import date
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.exporting import Format
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label
from desktop.ui.quiet import QuietComboBox

HEIGHT = 420
EVER = (date(2006, 1, 1), date(2100, 12, 31))


class Span(Enum):
    IN_VIEW = "in_view"
    TO_COME = "to_come"
    EVERYTHING = "everything"


class ExportDialog(AskDialog):
    chosen = Signal(object, object, object)
    """The `Format`, and the first and the last `date`."""

    def __init__(self, parent: QWidget, first: date, last: date, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Export the calendar"),
            self.tr("A file on your computer: nothing is sent anywhere."),
            self.tr("Choose where…"),
        )
        self.resize(self.width(), HEIGHT)
        self._in_view, self._today = (first, last), today
        self.formats = QuietComboBox()
        for wanted, name in (
            (Format.CSV, self.tr("Table for LibreOffice or Excel (CSV)")),
            (Format.ICS, self.tr("Calendar for the phone, with alarms (ICS)")),
            (Format.BUFFER, self.tr("Table for Buffer (CSV)")),
            (Format.HOOTSUITE, self.tr("Table for Hootsuite (CSV)")),
        ):
            self.formats.addItem(name, wanted)
        self.formats.activated.connect(lambda _: self._explain())
        self.add(self.tr("As"), self.formats)
        self._why = plain_label("", "small", wrap=True)
        self.lines.addWidget(self._why)
        self.spans = QuietComboBox()
        for span, name in (
            (Span.IN_VIEW, self.tr("The days shown")),
            (Span.TO_COME, self.tr("Everything to come")),
            (Span.EVERYTHING, self.tr("The whole calendar")),
        ):
            self.spans.addItem(name, span)
        self.add(self.tr("Of"), self.spans)
        self.lines.addStretch(1)
        self.agreed.connect(self._choose)
        self._explain()

    def _explain(self) -> None:
        match self.formats.currentData():
            case Format.CSV:
                said = self.tr(
                    "Everything is in it, and it can be imported again: change texts and hours"
                    " there, then bring it back."
                )
            case Format.ICS:
                said = self.tr(
                    "Send it to your phone and open it there: it rings ten minutes before each"
                    " tweet, even with this computer off, and holds the link that fills in X."
                )
            case Format.BUFFER:
                said = self.tr("What is still to come, 100 lines at most, without pictures.")
            case _:
                said = self.tr(
                    "What is still to come, 350 lines at most, without pictures. Minutes are"
                    " rounded down to five."
                )
        self._why.setText(said)

    def _choose(self) -> None:
        match self.spans.currentData():
            case Span.IN_VIEW:
                first, last = self._in_view
            case Span.TO_COME:
                first, last = self._today, EVER[1]
            case _:
                first, last = EVER
        self.accept()
        self.chosen.emit(self.formats.currentData(), first, last)
