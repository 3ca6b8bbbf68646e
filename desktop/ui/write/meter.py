"""The length of the text beside what X takes: a bar with the 70 to 100 zone, and a counter."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.core.limits import LIMIT, LONG_LIMIT, SHARED_MOST
from desktop.core.text import Measure
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import plain_label, row, set_kind
from desktop.ui.theme import S, Theme
from desktop.ui.write.explained import Explained

CONCISE = 140
NEAR = 20
"""From so many characters before the limit on the bar warns."""
BAR = 10


class MeterBar(QWidget):
    """The bar. Up to 280 it is that wide; a longer text on a long account has the whole limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._length, self._limit, self._is_parted = 0, LIMIT, False
        self._has_mark = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(LIMIT, BAR)

    def show_length(self, length: int, limit: int, is_parted: bool) -> None:
        self._length, self._limit, self._is_parted = length, limit, is_parted
        self.update()

    def set_mark_140(self, has_mark: bool) -> None:
        self._has_mark = has_mark
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        scale = LIMIT if self._length <= LIMIT else self._limit
        self._fill(painter, self.width(), "soft")
        if self._length:
            share = min(1.0, self._length / scale)
            self._fill(painter, max(float(BAR), self.width() * share), self._colour())
        if scale == LIMIT:
            self._draw_zone(painter)
        painter.end()

    def _fill(self, painter: QPainter, width: float, token: str) -> None:
        painter.setBrush(self._theme.color(token))
        painter.drawRoundedRect(QRectF(0, 0, width, BAR), BAR / 2, BAR / 2)

    def _colour(self) -> str:
        if self._is_parted:
            return "accent"
        if self._length > self._limit:
            return "bad"
        return "warn" if self._length > self._limit - NEAR else "accent"

    def _draw_zone(self, painter: QPainter) -> None:
        """Its outline is dashed; where the fill has reached it, in the colour of the card."""
        unit = self.width() / LIMIT
        filled = self._length * unit
        left, right = (round(edge * unit) + 0.5 for edge in SHARED_MOST)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halves = (("panel", 0.0, filled), ("muted", filled, float(self.width())))
        for token, start, end in halves:
            painter.setClipRect(QRectF(start, 0, end - start, BAR))
            painter.setPen(QPen(self._theme.color(token), 1, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(left, 0.5, right - left, BAR - 1))
            if self._has_mark:
                painter.setPen(QPen(self._theme.color(token), 2))
                painter.drawLine(round(CONCISE * unit), 0, round(CONCISE * unit), BAR)


class MeterRow(QWidget):
    """The bar with its words under it: what the zone is for, and how much is written."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = MeterBar(theme)
        self._zone = Explained(self.tr("70 – 100: ideal for being shared again"), self._why_zone())
        self._written = plain_label("0")
        bold = self._written.font()
        bold.setBold(True)
        self._written.setFont(bold)
        self._of = plain_label("", "muted")
        self._written.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._was_left = LIMIT
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._bar)
        column.addLayout(row(self._zone, 1, self._written, self._of, spacing=0))

    def show_measure(self, measure: Measure, is_thread: bool) -> None:
        """`is_thread`: what is beyond the limit goes into the next message, and is no fault."""
        left = measure.limit - measure.weighted_length
        is_parted = is_thread and left < 0
        self._bar.show_length(measure.weighted_length, measure.limit, is_parted)
        set_kind(self._written, "bad" if left < 0 and not is_parted else "ink")
        self._written.setText(QLocale().toString(measure.weighted_length))
        if is_parted:
            self._of.setText(self.tr(" in a thread"))
        else:
            self._of.setText(f" / {QLocale().toString(measure.limit)}")
        self._announce(0 if is_parted else left)

    def set_mark_140(self, has_mark: bool) -> None:
        self._bar.set_mark_140(has_mark)
        self._zone.explain(self._why_zone() + ("\n\n" + self._why_140() if has_mark else ""))

    def showEvent(self, event: QShowEvent) -> None:
        # A label that may grow has the whole page laid out anew at each key: 0.1 ms of the 0.3.
        super().showEvent(event)
        widest = self._written.fontMetrics().boundingRect(QLocale().toString(LONG_LIMIT * 10))
        self._written.setFixedSize(widest.width(), self._of.sizeHint().height())

    def _announce(self, left: int) -> None:
        """Say aloud that the limit comes near or is passed: not each number, each crossing."""
        before, self._was_left = self._was_left, left
        if (before < 0) != (left < 0) or (before >= NEAR > left):
            say_aloud(self, self._said(left))

    def _said(self, left: int) -> str:
        if left < 0:
            return self.tr("%n character(s) too many", "", -left)
        return self.tr("%n character(s) left", "", left)

    def _why_zone(self) -> str:
        return self.tr(
            "Tweets of 71 to 100 characters were the most retweeted in a study by Track Social, "
            "and those under 100 got 17% more replies and retweets in one by Buddy Media. Both "
            "date from 2012, looked at large brands, and a tweet had 140 characters then: take "
            "it as a habit of short writing, not as a rule."
        )

    def _why_140(self) -> str:
        return self.tr("The line at 140 is the old limit of a tweet, for those who like it short.")
