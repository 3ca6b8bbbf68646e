"""How one message stands on a timeline: initial, name, handle, text, and its count below."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat

from desktop.core.account import Account
from desktop.ui.avatar import FACE, Faces
from desktop.ui.theme import XS, L, M, Theme
from desktop.ui.theme.tokens import TEXT_SMALL
from desktop.ui.write.laid_part import LaidPart


class PartPainter:
    """Lays out and paints messages in the present colours and the widget's font."""

    def __init__(
        self, theme: Theme, font: QFont, account: Account, faces: Faces, ratio: float
    ) -> None:
        """`ratio`: the screen's own pixels to the device-independent ones."""
        self._theme = theme
        self._face = faces.face(account, FACE, ratio)
        self._account = account
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._small = QFont(font)
        self._small.setPixelSize(TEXT_SMALL)
        self._line = QFontMetricsF(font).height()
        self._small_line = QFontMetricsF(self._small).height()

    def lay_out(self, text: str, width: int) -> LaidPart:
        link = QTextCharFormat()
        link.setForeground(self._theme.color("link"))
        room = max(1, width - FACE - M)
        return LaidPart(text, self._account.limit, room, self._font, link)

    def height(self, part: LaidPart) -> float:
        return max(FACE, self._line + XS + part.height) + XS + self._small_line + L

    def paint(
        self, painter: QPainter, part: LaidPart, width: int, top: float, has_next: bool
    ) -> None:
        painter.drawPixmap(QPointF(0, top), self._face)
        if has_next:
            painter.setPen(QPen(self._theme.color("line"), 2))
            bottom = QPointF(FACE / 2, top + self.height(part))
            painter.drawLine(QPointF(FACE / 2, top + FACE), bottom)
        left = FACE + M
        self._paint_name(painter, QRectF(left, top, width - left, self._line))
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._font)
        part.draw(painter, QPointF(left, top + self._line + XS))
        below = top + self.height(part) - L - self._small_line
        self._paint_count(painter, part, QRectF(left, below, width - left, self._small_line))

    def _paint_name(self, painter: QPainter, place: QRectF) -> None:
        bold = QFontMetricsF(self._bold)
        name = bold.elidedText(self._account.name, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self._theme.color("ink"))
        painter.setFont(self._bold)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, name)
        rest = place.adjusted(bold.horizontalAdvance(name) + XS, 0, 0, 0)
        plain = QFontMetricsF(self._font)
        handle = plain.elidedText(
            "@" + self._account.handle, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self._font)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft, handle)

    def _paint_count(self, painter: QPainter, part: LaidPart, place: QRectF) -> None:
        measured = part.measure
        is_over = measured.weighted_length > measured.limit
        painter.setPen(self._theme.color("bad" if is_over else "muted"))
        painter.setFont(self._small)
        written, limit = measured.weighted_length, measured.limit
        count = f"{QLocale().toString(written)} / {QLocale().toString(limit)}"
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, count)
