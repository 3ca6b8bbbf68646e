"""Drawings of X's pages, our own: where to look, and what to tick.

The words in them are X's labels, letter by letter, as its page shows them in English: they are what
the person looks for there. A ring with a number marks what a step speaks of.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import L, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON, RADIUS_CARD, TEXT_SMALL

ROW = 27.0
BAR = 24.0
WIDEST = 560
LEAST = 240
RING = 20.0
DOT = 12.0


class Place(Enum):
    """A place on X's pages."""

    APP = "app"
    BOXES = "boxes"
    ADDRESSES = "addresses"
    CLIENT_ID = "client_id"


_ROWS = {Place.APP: 4, Place.BOXES: 6, Place.ADDRESSES: 5, Place.CLIENT_ID: 3}


class Drawing(QWidget):
    """One place on X's pages, in the theme's colours; `told` is what it shows, read aloud."""

    def __init__(self, theme: Theme, place: Place, told: str) -> None:
        super().__init__()
        self._theme = theme
        self._place = place
        self.setAccessibleName(told)
        self.setMaximumWidth(WIDEST)
        self.setFixedHeight(round(BAR + ROW * _ROWS[place] + M + S))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _Pen(painter, self._theme, self.width())
        pen.browser(self.height())
        match self._place:
            case Place.APP:
                _draw_app(pen)
            case Place.BOXES:
                _draw_boxes(pen)
            case Place.ADDRESSES:
                _draw_addresses(pen)
            case Place.CLIENT_ID:
                _draw_client_id(pen)
        painter.end()


def _draw_app(pen: _Pen) -> None:
    pen.label(0, "Apps", "muted")
    pen.button(0, "Create App", mark=1)
    pen.rule(1)
    pen.label(1, "My shop", "ink", bold=True)
    pen.label(2, "User authentication settings", "ink")
    pen.button(2, "Set up", mark=2)
    pen.grey(3, 0.6)


def _draw_boxes(pen: _Pen) -> None:
    pen.label(0, "App permissions", "ink", bold=True)
    pen.radio(1, "Read", False)
    pen.radio(2, "Read and write", True, mark=1)
    pen.label(3, "Type of App", "ink", bold=True)
    pen.radio(4, "Native App", True, mark=2)
    pen.radio(5, "Web App, Automated App or Bot", False)


def _draw_addresses(pen: _Pen) -> None:
    pen.label(0, "Callback URI / Redirect URL", "ink", bold=True)
    pen.field(1, "http://127.0.0.1:47821/retour", mark=1)
    pen.label(2, "Website URL", "ink", bold=True)
    pen.field(3, "https://x.com/…", mark=2)
    pen.button(4, "Save", mark=3)


def _draw_client_id(pen: _Pen) -> None:
    pen.label(0, "Client ID", "ink", bold=True)
    pen.field(1, "TVpaUFlYUGpSZ0xm…", mark=1)
    pen.label(2, "Client Secret", "muted")
    pen.grey(2, 0.35, start=0.5)


class _Pen:
    """Draws X's page row by row, in the theme's colours."""

    def __init__(self, painter: QPainter, theme: Theme, width: float) -> None:
        self._painter = painter
        self._theme = theme
        self._width = width
        font = QFont(painter.font())
        font.setPixelSize(TEXT_SMALL + 1)
        self._font = font
        painter.setFont(font)

    def browser(self, height: float) -> None:
        """The frame, and the bar with X's address."""
        whole = QRectF(0.5, 0.5, self._width - 1, height - 1)
        self._box(whole, "panel", "edge", RADIUS_CARD)
        self._painter.setPen(self._pen("line"))
        self._painter.drawLine(QPointF(1, BAR), QPointF(self._width - 1, BAR))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("edge"))
        for number in range(3):
            self._painter.drawEllipse(QPointF(L + number * M, BAR / 2), 3, 3)
        self._write(QRectF(L + 3 * M, 0, self._width, BAR), "console.x.com", "muted")

    def label(self, row: int, text: str, token: str, bold: bool = False) -> None:
        self._write(self._row(row), text, token, bold)

    def rule(self, row: int) -> None:
        """A hairline above the row."""
        top = self._row(row).top()
        self._painter.setPen(self._pen("line"))
        self._painter.drawLine(QPointF(L, top), QPointF(self._width - L, top))

    def grey(self, row: int, share: float, start: float = 0.0) -> None:
        """Words that do not matter here: a bar, `share` of the row wide."""
        place = self._row(row)
        bar = QRectF(place.left() + place.width() * start, place.center().y() - 4, 0, 8)
        bar.setWidth(place.width() * share)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("soft"))
        self._painter.drawRoundedRect(bar, 4, 4)

    def button(self, row: int, text: str, mark: int) -> None:
        """At the right end of the row."""
        width = QFontMetricsF(self._font).horizontalAdvance(text) + 2 * M
        place = self._row(row)
        box = QRectF(place.right() - width, place.top() + 3, width, ROW - 6)
        self._box(box, "accent_soft", "accent", RADIUS_BUTTON)
        self._write(box, text, "accent_ink", flags=Qt.AlignmentFlag.AlignCenter)
        self._ring(QPointF(box.left() - RING, box.center().y()), mark)

    def radio(self, row: int, text: str, is_on: bool, mark: int = 0) -> None:
        place = self._row(row).adjusted(S, 0, 0, 0)
        middle = QPointF(place.left() + DOT / 2, place.center().y())
        self._painter.setPen(QPen(self._theme.color("accent" if is_on else "edge"), 1.5))
        self._painter.setBrush(self._theme.color("panel"))
        self._painter.drawEllipse(middle, DOT / 2, DOT / 2)
        if is_on:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._theme.color("accent"))
            self._painter.drawEllipse(middle, DOT / 4, DOT / 4)
        words = place.adjusted(DOT + S, 0, 0, 0)
        self._write(words, text, "ink" if is_on else "muted", bold=is_on)
        if mark:
            end = words.left() + QFontMetricsF(self._bold()).horizontalAdvance(text)
            self._ring(QPointF(end + RING, place.center().y()), mark)

    def field(self, row: int, text: str, mark: int) -> None:
        place = self._row(row)
        box = QRectF(place.left(), place.top() + 2, min(place.width() - 2 * RING, 340), ROW - 6)
        self._box(box, "panel", "accent", RADIUS_BUTTON / 2)
        self._write(box.adjusted(S, 0, -S, 0), text, "ink")
        self._ring(QPointF(box.right() + RING, box.center().y()), mark)

    def _row(self, row: int) -> QRectF:
        return QRectF(L, BAR + S + row * ROW, self._width - 2 * L, ROW)

    def _ring(self, middle: QPointF, number: int) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("accent"))
        self._painter.drawEllipse(middle, RING / 2, RING / 2)
        box = QRectF(middle.x() - RING / 2, middle.y() - RING / 2, RING, RING)
        flags = Qt.AlignmentFlag.AlignCenter
        self._write(box, str(number), "on_accent", bold=True, flags=flags)

    def _box(self, box: QRectF, fill: str, outline: str, radius: float) -> None:
        self._painter.setPen(self._pen(outline))
        self._painter.setBrush(self._theme.color(fill))
        self._painter.drawRoundedRect(box, radius, radius)

    def _pen(self, token: str) -> QPen:
        return QPen(self._theme.color(token), 1)

    def _bold(self) -> QFont:
        font = QFont(self._font)
        font.setBold(True)
        return font

    def _write(
        self,
        place: QRectF,
        text: str,
        token: str,
        bold: bool = False,
        flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        font = self._bold() if bold else self._font
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        mode = Qt.TextElideMode.ElideRight
        elided = QFontMetricsF(font).elidedText(text, mode, place.width())
        self._painter.drawText(place, flags, elided)
