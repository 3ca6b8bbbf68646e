"""The tone of the text between institutional and human, with the reason of each point."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.advice.tone import START, Band, Tone
from desktop.ui.advice_words.tone import band_name, reason_words
from desktop.ui.parts import plain_label, row, set_kind
from desktop.ui.theme import XS, S, Theme
from desktop.ui.write.explained import OPENING_KEYS

BAR, KNOB, RING = 8, 14, 2
HEIGHT = 24
"""The whole of it can be clicked: the least that WCAG 2.2 (2.5.8) has for a target."""
MINUS = "\u2212"


class ToneBar(QAbstractButton):
    """The bar and its knob; checked while the reasons are shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._score = START / 100
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def show_score(self, score: float) -> None:
        if score != self._score:
            self._score = score
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - BAR) / 2
        fill = QLinearGradient(0, 0, self.width(), 0)
        fill.setColorAt(0, self._theme.color("line"))
        fill.setColorAt(1, self._theme.color("good"))
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(0, top, self.width(), BAR), BAR / 2, BAR / 2)
        self._draw_knob(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), RING))
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, XS, XS)
        painter.end()

    def _draw_knob(self, painter: QPainter) -> None:
        room = self.width() - KNOB - 2 * RING
        left = RING + room * self._score
        painter.setBrush(self._theme.color("panel"))
        painter.setPen(QPen(self._theme.color("good"), RING + 1))
        painter.drawEllipse(QRectF(left, (self.height() - KNOB) / 2, KNOB, KNOB))


class ToneGauge(QWidget):
    """“Le ton”: the band's name, the bar, its two ends, and the reasons at a click or Enter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tone: Tone | None = None
        self._band = plain_label("", "strong")
        self._bar = ToneBar(theme)
        self._bar.toggled.connect(self._open)
        self._reasons = QWidget()
        self._list = QGridLayout(self._reasons)
        self._list.setContentsMargins(0, S, 0, 0)
        self._list.setHorizontalSpacing(S)
        self._list.setVerticalSpacing(XS)
        self._list.setColumnStretch(1, 1)
        self._reasons.hide()
        self._stack()

    def show_tone(self, tone: Tone) -> None:
        """Show where the text stands now; an open list follows."""
        if tone == self._tone:
            return
        self._tone = tone
        name = band_name(tone.band)
        self._band.setText(name)
        set_kind(self._band, "good" if tone.band in (Band.WARM, Band.HUMAN) else "muted")
        self._bar.show_score(tone.score)
        self._bar.setAccessibleName(self.tr("Tone: {band}. Why?").format(band=name))
        if self._bar.isChecked():
            self._fill()

    def keyboard_target(self) -> QAbstractButton:
        """What takes the keyboard of the whole."""
        return self._bar

    def _stack(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row(plain_label(self.tr("The tone"), "heading"), 1, self._band))
        column.addSpacing(XS)
        column.addWidget(self._bar)
        ends = row(
            plain_label(self.tr("Institutional"), "small"),
            1,
            plain_label(self.tr("Human"), "small"),
        )
        column.addLayout(ends)
        column.addWidget(self._reasons)
        self._bar.setToolTip(self.tr("Why?"))
        self._bar.setAccessibleName(self.tr("The tone"))

    def _open(self, is_open: bool) -> None:
        if is_open:
            self._fill()
        self._reasons.setVisible(is_open)

    def _fill(self) -> None:
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        reasons = self._tone.reasons if self._tone else ()
        if not reasons:
            calm = plain_label(self.tr("Nothing pulls it to either side yet."), "muted", wrap=True)
            self._list.addWidget(calm, 0, 0, 1, 2)
        for line, reason in enumerate(reasons):
            sign = "+" if reason.points > 0 else MINUS
            points = plain_label(
                f"{sign}{abs(reason.points)}", "good" if reason.points > 0 else "warn"
            )
            words = plain_label(reason_words(reason), wrap=True)
            # A long word would else widen the column of the page.
            words.setMinimumWidth(1)
            self._list.addWidget(points, line, 0, Qt.AlignmentFlag.AlignTop)
            self._list.addWidget(words, line, 1)
