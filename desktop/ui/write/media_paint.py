"""How a picture is painted wherever one stands: rounded, its description's badge on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap, QPolygonF

from desktop.core.extras import Attachment, MediaKind
from desktop.ui.theme import XS, L, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON, TEXT_SMALL
from desktop.ui.write.media_words import duration

VEIL = 200
"""How much of what lies under a badge it hides, of 255."""


def paint_media(
    painter: QPainter, theme: Theme, room: QRectF, one: Attachment, pixmap: QPixmap | None
) -> None:
    """Fill `room` with the picture, cut at its edges where it is of another shape."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(room, RADIUS_BUTTON, RADIUS_BUTTON)
    painter.fillPath(path, theme.color("soft"))
    if pixmap is not None and not pixmap.isNull():
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(room, pixmap, _cut(pixmap, room))
    elif one.kind is MediaKind.VIDEO:
        _paint_play(painter, theme, room)
    painter.restore()


def paint_badges(painter: QPainter, theme: Theme, room: QRectF, one: Attachment) -> None:
    """ALT with a tick or a question mark, by whether it is described; what moves says so."""
    left = room.left() + S
    if one.kind is MediaKind.VIDEO:
        _paint_badge(painter, theme, left, room.bottom() - S, duration(one.seconds), "ink")
        return
    is_described = bool(one.alt.strip())
    said = "ALT ✓" if is_described else "ALT ?"
    tone = "ink" if is_described else "warn"
    right = _paint_badge(painter, theme, left, room.bottom() - S, said, tone)
    if one.kind is MediaKind.GIF:
        _paint_badge(painter, theme, right + XS, room.bottom() - S, "GIF", "ink")


def _cut(pixmap: QPixmap, room: QRectF) -> QRectF:
    """The middle of the picture, of the room's shape."""
    width, height = float(pixmap.width()), float(pixmap.height())
    share = min(width / room.width(), height / room.height())
    wide, high = room.width() * share, room.height() * share
    return QRectF((width - wide) / 2, (height - high) / 2, wide, high)


def _paint_play(painter: QPainter, theme: Theme, room: QRectF) -> None:
    middle = room.center()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("muted"))
    corners = ((-S, -M), (L - XS, 0), (-S, M))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))


def _paint_badge(
    painter: QPainter, theme: Theme, left: float, bottom: float, said: str, tone: str
) -> float:
    """Its right edge."""
    font = QFont(painter.font())
    font.setPixelSize(TEXT_SMALL)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(said) + M, metrics.height() + XS
    pill = QRectF(left, bottom - height, width, height)
    ground = theme.color("warn_soft" if tone == "warn" else "ink")
    ground.setAlpha(255 if tone == "warn" else VEIL)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, XS + 1, XS + 1)
    painter.setFont(font)
    painter.setPen(theme.color("warn" if tone == "warn" else "panel"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
    painter.restore()
    return pill.right()
