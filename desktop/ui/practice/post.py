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
    QPixmap,
    QTextCharFormat,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.extras import Attachment
from desktop.core.text import LONG_LIMIT
from desktop.ui import times
from desktop.ui.theme import XS, L, M, S, Theme
from desktop.ui.write.laid_extras import LaidExtras, spoken
from desktop.ui.write.laid_part import LaidPart

if TYPE_CHECKING:
    from desktop.services.practice import Published

AVATAR = 34
KEPT_WIDTHS = 4


class PostView(QWidget):
    """Initial, name, handle, time, text and what goes with it; a line leads to the next message
    of a thread."""

    def __init__(self, theme: Theme, post: Published, now: datetime, leads_on: bool) -> None:
        super().__init__()
        self._theme = theme
        self._post = post
        self._leads_on = leads_on
        self._when = times.ago(post.at, now)
        self._laid: dict[int, LaidPart] = {}
        self._carried: dict[int, LaidExtras] = {}
        self._pixmaps: dict[str, QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = (f"{post.name} @{post.handle} · {self._when}", post.text, spoken(post.extras))
        self.setAccessibleName("\n".join(part for part in said if part))
        theme.changed.connect(self._begin_anew)

    @property
    def media(self) -> tuple[Attachment, ...]:
        return self._post.extras.media

    def has_picture(self, sha256: str) -> bool:
        """Whether that picture can be seen, and not its empty place alone."""
        return sha256 in self._pixmaps

    def show_picture(self, sha256: str, pixmap: QPixmap) -> None:
        """One of its pictures was made small enough for the page."""
        self._pixmaps[sha256] = pixmap
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._line() + XS + self._lay_out(width).height
        carried = self._lay_out_carried(width).height
        below = S + carried if carried else 0.0
        return round(max(AVATAR, text + below) + (L if self._leads_on else 0))

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
        top = self._line() + XS
        laid.draw(painter, QPointF(AVATAR + M, top))
        carried = self._lay_out_carried(self.width())
        below = top + laid.height + S
        carried.draw(painter, self._theme, AVATAR + M, below, self._pixmaps)
        painter.end()

    def _begin_anew(self) -> None:
        self._laid.clear()
        self._carried.clear()
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

    def _lay_out_carried(self, width: int) -> LaidExtras:
        if width not in self._carried:
            if len(self._carried) >= KEPT_WIDTHS:
                self._carried.clear()
            room = max(1, width - AVATAR - M)
            self._carried[width] = LaidExtras(self._post.extras, room, self._line())
        return self._carried[width]

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
