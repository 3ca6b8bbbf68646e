"""What goes with a message, laid out as a timeline shows it: pictures in a mosaic, a poll as its
choices."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from desktop.core.extras import Attachment, Extras, MediaKind
from desktop.ui.theme import XS, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON
from desktop.ui.write.media_paint import paint_badges, paint_media

TALLEST = 320
"""A tall picture alone is cut to it, as X does."""
MOSAIC = 9 / 16
"""The height of several by the width of them all."""


class LaidExtras:
    """Where each picture and each choice stands, for one width."""

    def __init__(self, extras: Extras, width: float, line: float) -> None:
        self._extras = extras
        self._rooms = _rooms(extras.media, width)
        below = max((room.bottom() for room in self._rooms), default=0.0)
        self._choices: list[QRectF] = []
        for _ in extras.poll.choices if extras.poll else ():
            below += S if below else 0.0
            self._choices.append(QRectF(0, below, width, line + M))
            below = self._choices[-1].bottom()
        self.height = below

    def draw(
        self,
        painter: QPainter,
        theme: Theme,
        left: float,
        top: float,
        pixmaps: Mapping[str, QPixmap],
    ) -> None:
        for one, room in zip(self._extras.media, self._rooms, strict=True):
            place = room.translated(left, top)
            paint_media(painter, theme, place, one, pixmaps.get(one.sha256))
            paint_badges(painter, theme, place, one)
        choices = self._extras.poll.choices if self._extras.poll else ()
        for said, room in zip(choices, self._choices, strict=True):
            _draw_choice(painter, theme, room.translated(left, top), said)


def spoken(extras: Extras) -> str:
    """What a screen reader says of it."""
    said = [_spoken_media(one) for one in extras.media]
    if extras.poll is not None:
        said.append(
            QCoreApplication.translate("practice", "Poll: {choices}").format(
                choices=", ".join(extras.poll.choices)
            )
        )
    return "\n".join(said)


def _spoken_media(one: Attachment) -> str:
    if one.kind is MediaKind.VIDEO:
        return QCoreApplication.translate("practice", "Video")
    if not one.alt.strip():
        return QCoreApplication.translate("practice", "Picture without a description")
    return QCoreApplication.translate("practice", "Picture: {words}").format(words=one.alt)


def _rooms(media: tuple[Attachment, ...], width: float) -> list[QRectF]:
    if not media:
        return []
    if len(media) == 1:
        high = width * media[0].height / max(1, media[0].width)
        return [QRectF(0, 0, width, min(high, TALLEST))]
    half = (width - XS) / 2
    rows = (len(media) + 1) // 2
    high = (width * MOSAIC - XS * (rows - 1)) / rows
    rooms = [
        QRectF((n % 2) * (half + XS), (n // 2) * (high + XS), half, high) for n in range(len(media))
    ]
    if len(media) % 2:
        rooms[-1].setWidth(width)
    return rooms


def _draw_choice(painter: QPainter, theme: Theme, room: QRectF, said: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("edge"), 1))
    painter.drawRoundedRect(room, RADIUS_BUTTON, RADIUS_BUTTON)
    painter.setPen(theme.color("ink"))
    inner = room.adjusted(M, 0, -M, 0)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
