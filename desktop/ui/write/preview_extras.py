"""What goes with a tweet, as the timeline will show it: who it answers, its pictures, its poll."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.core.addresses import tweet_at
from desktop.core.extras import Attachment, Extras, MediaKind, Poll
from desktop.ui.parts import plain_label
from desktop.ui.theme import XS, S, Theme

ROUND = 10
GAP = 2
BAR = 30
RATIO = 9 / 16
"""X shows one picture at least as wide as this, and crops what is taller."""


class PreviewExtras(QWidget):
    """Hidden while there is nothing to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._answers = plain_label("", "small", wrap=True)
        self._pictures = _Pictures(theme)
        self._poll = _PollBars(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        for part in (self._answers, self._pictures, self._poll):
            whole.addWidget(part)
        self.show_extras(Extras())

    def show_extras(self, extras: Extras) -> None:
        """What would be published with the first message."""
        answered = tweet_at(extras.reply_to)
        self._answers.setVisible(bool(extras.reply_to))
        if answered is not None and answered.handle:
            self._answers.setText(self.tr("In reply to @{handle}").format(handle=answered.handle))
        else:
            self._answers.setText(self.tr("In reply to another tweet"))
        self._pictures.show_media(extras.media)
        self._poll.show_poll(extras.poll)
        self.setVisible(extras.published != Extras())

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Small pictures of the attachments, by the name of their copy; more may come later."""
        self._pictures.pixmaps = dict(pictures)
        self._pictures.update()


class _Pictures(QWidget):
    """One alone, two side by side, three and four in two rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.pixmaps: dict[str, QPixmap] = {}
        self._media: tuple[Attachment, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_media(self, media: tuple[Attachment, ...]) -> None:
        self._media = media
        self.setVisible(bool(media))
        self.setAccessibleName(self.tr("%n picture(s) or video(s)", "", len(media)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(width * RATIO)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), ROUND, ROUND)
        painter.setClipPath(outline)
        for place, one in zip(_places(self.rect(), len(self._media)), self._media, strict=False):
            self._paint_one(painter, place, one)
        painter.end()

    def _paint_one(self, painter: QPainter, place: QRect, one: Attachment) -> None:
        painter.fillRect(place, self._theme.color("soft"))
        pixmap = self.pixmaps.get(one.sha256)
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(place, pixmap, _middle(pixmap.size(), place.size()))
        if one.kind is not MediaKind.PICTURE:
            painter.setPen(self._theme.color("ink"))
            word = "GIF" if one.kind is MediaKind.GIF else "▶"
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)


class _PollBars(QWidget):
    """The choices as X draws them before anyone has voted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._poll: Poll | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_poll(self, poll: Poll | None) -> None:
        self._poll = poll
        self.setVisible(poll is not None)
        if poll is not None:
            said = self.tr("Poll: {choices}").format(choices=", ".join(poll.choices))
            self.setAccessibleName(said)
            self.setFixedHeight(len(poll.choices) * (BAR + XS))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._poll is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, choice in enumerate(self._poll.choices):
            place = QRectF(0.5, number * (BAR + XS) + 0.5, self.width() - 1, BAR - 1)
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, BAR / 2, BAR / 2)
            inner = place.adjusted(S, 0, -S, 0)
            said = painter.fontMetrics().elidedText(
                choice, Qt.TextElideMode.ElideRight, round(inner.width())
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()


def _places(whole: QRect, count: int) -> list[QRect]:
    if count <= 1:
        return [whole]
    half = (whole.width() - GAP) // 2
    left = QRect(whole.left(), whole.top(), half, whole.height())
    right = left.translated(half + GAP, 0)
    if count == 2:
        return [left, right]
    upper = (whole.height() - GAP) // 2
    halved = [
        (QRect(side.left(), side.top(), half, upper), side.translated(0, upper + GAP))
        for side in (left, right)
    ]
    lower = [QRect(under.left(), under.top(), half, upper) for _, under in halved]
    if count == 3:
        return [left, halved[1][0], lower[1]]
    return [halved[0][0], halved[1][0], lower[0], lower[1]]


def _middle(size: QSize, room: QSize) -> QRect:
    """The part of a picture that fills `room`, cut evenly on both sides."""
    scaled = room.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (size.width() - scaled.width()) // 2,
        (size.height() - scaled.height()) // 2,
        scaled.width(),
        scaled.height(),
    )
