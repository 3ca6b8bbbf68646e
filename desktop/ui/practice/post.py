"""One published message, painted as a timeline shows it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.text import LONG_LIMIT
from desktop.ui import times
from desktop.ui.theme import XS, L, M, Theme
from desktop.ui.write.laid_part import LaidPart

if TYPE_CHECKING:
    from desktop.services.practice import Published

AVATAR = 34
KEPT_WIDTHS = 4


class PostView(QWidget):
    """Initial, name, handle, time and text; a line leads to the next message of a thread."""

    def __init__(self, theme: Theme, post: Published, now: datetime, leads_on: bool) -> None:
        super().__init__()
        self._theme = theme
        self._post = post
        self._leads_on = leads_on
        self._when = times.ago(post.at, now)
        self._laid: dict[int, LaidPart] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{post.name} @{post.handle} · {self._when}\n{post.text}")
        theme.changed.connect(self._begin_anew)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._lay_out(width).height
        return round(max(AVATAR, self._line() + XS + text) + (L if self._leads_on else 0))

    def sizeHint(self) -> QSize:
        width = max(self.width(), AVATAR * 8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(AVATAR * 6, AVATAR)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._begin_anew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_initial(painter)
        self._paint_head(painter)
        painter.setPen(self._theme.color("ink"))
        laid = self._lay_out(self.width())
        laid.draw(painter, QPointF(AVATAR + M, self._line() + XS))
        painter.end()

    def _begin_anew(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> LaidPart:
        # A page of 200 messages asks each for its height 200 times, for two or three widths.
        if width not in self._laid:
            if len(self._laid) >= KEPT_WIDTHS:
                self._laid.clear()
            link = QTextCharFormat()
            link.setForeground(self._theme.color("link"))
            room = max(1, width - AVATAR - M)
            self._laid[width] = LaidPart(self._post.text, LONG_LIMIT, room, self.font(), link)
        return self._laid[width]

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _paint_initial(self, painter: QPainter) -> None:
        if self._leads_on:
            painter.setPen(QPen(self._theme.color("line"), 2))
            middle = AVATAR / 2
            painter.drawLine(QPointF(middle, AVATAR), QPointF(middle, self.height()))
        circle = QRectF(0, 0, AVATAR, AVATAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawEllipse(circle)
        painter.setPen(self._theme.color("accent_ink"))
        painter.setFont(self._bold())
        initial = (self._post.name or self._post.handle)[:1].upper()
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initial)

    def _paint_head(self, painter: QPainter) -> None:
        """The name gives way first where there is no room; the time never does."""
        rest = f"@{self._post.handle} · {self._when}" if self._post.handle else f"· {self._when}"
        bold, plain = QFontMetricsF(self._bold()), QFontMetricsF(self.font())
        left, room = AVATAR + M, self.width() - AVATAR - M
        name_room = max(0.0, room - plain.horizontalAdvance(rest) - XS)
        name = bold.elidedText(self._post.name, Qt.TextElideMode.ElideRight, name_room)
        painter.setPen(self._theme.color("ink"))
        painter.drawText(QRectF(left, 0, room, self._line()), 0, name)
        after = left + bold.horizontalAdvance(name) + (XS if name else 0)
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self.font())
        painter.drawText(QRectF(after, 0, left + room - after, self._line()), 0, rest)
