"""An account's face, wherever it is named: its picture in a circle, else its letter on its colour.

The file of a picture is read elsewhere (`read_face`) and handed over: until then, and where it
cannot be read, the letter stands.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QIcon,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.account import Account
from desktop.ui.theme.faces import face_colour, letter_on

FACE = 34
"""How wide an account's face is beside its name, in device-independent pixels."""
SMALL_FACE = 20
"""In a button or a menu."""
LETTER = 0.5
"""How high a letter stands in its circle."""
SIDE = 96
"""The pixels of a picture that are kept: enough for the largest face on a screen at 200 %."""
LARGEST = 4096
"""The pixels a side that a picture may have; X hands out 400."""


def read_face(path: Path) -> QImage:
    """The middle of a picture as a small square, null where there is none; for another thread."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST:
        return QImage()
    side = min(size.width(), size.height())
    scaled = size * (SIDE / side)
    reader.setScaledSize(scaled.expandedTo(QSize(SIDE, SIDE)))
    read = reader.read()
    left, top = (read.width() - SIDE) // 2, (read.height() - SIDE) // 2
    return read.copy(QRect(left, top, SIDE, SIDE)) if not read.isNull() else read


class Faces(QObject):
    """The pictures that were read so far, and faces made of them, each painted once."""

    changed = Signal()
    """A picture has arrived: whoever shows a face paints it again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QImage] = {}
        self._painted: dict[tuple[str, str, str, int, float], QPixmap] = {}

    def take(self, picture: str, image: QImage) -> None:
        """What was read of the picture of that name; a null image keeps the letter."""
        self._pictures[picture] = image
        self._painted.clear()
        self.changed.emit()

    def face(self, account: Account, size: int, ratio: float) -> QPixmap:
        """`size` in device-independent pixels; `ratio` is the screen's own pixels to them."""
        colour = face_colour(account.colour, account.id)
        letter = (account.name or account.handle or "?")[:1].upper()
        key = (account.picture, letter, colour, size, ratio)
        if key not in self._painted:
            self._painted[key] = self._paint(account.picture, letter, colour, round(size * ratio))
            self._painted[key].setDevicePixelRatio(ratio)
        return self._painted[key]

    def icon(self, account: Account, ratio: float, gap: int = 0) -> QIcon:
        """The face for a button or a menu; `gap` is room kept free at its right."""
        face = self.face(account, SMALL_FACE, ratio)
        return QIcon(_with_gap(face, round(gap * ratio)) if gap else face)

    def _paint(self, picture: str, letter: str, colour: str, side: int) -> QPixmap:
        made = QPixmap(side, side)
        made.fill(QColor(0, 0, 0, 0))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        circle = QRectF(0, 0, side, side)
        image = self._pictures.get(picture, QImage())
        if image.isNull():
            _paint_letter(painter, circle, letter, colour)
        else:
            _paint_picture(painter, circle, image)
        painter.end()
        return made


class Avatar(QWidget):
    """A face beside the name that says whose it is: a screen reader reads the name alone."""

    def __init__(self, faces: Faces, size: int = FACE) -> None:
        super().__init__()
        self._faces = faces
        self._account: Account | None = None
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        faces.changed.connect(self.update)

    def show_account(self, account: Account) -> None:
        self._account = account
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._account is not None:
            painter = QPainter(self)
            face = self._faces.face(self._account, self.width(), self.devicePixelRatio())
            painter.drawPixmap(QPointF(0, 0), face)
            painter.end()


def _with_gap(face: QPixmap, gap: int) -> QPixmap:
    made = QPixmap(face.width() + gap, face.height())
    made.fill(QColor(0, 0, 0, 0))
    made.setDevicePixelRatio(face.devicePixelRatio())
    painter = QPainter(made)
    painter.drawPixmap(QPointF(0, 0), face)
    painter.end()
    return made


def _paint_letter(painter: QPainter, circle: QRectF, letter: str, colour: str) -> None:
    painter.setBrush(QColor(colour))
    painter.drawEllipse(circle)
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(circle.height() * LETTER)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(letter_on(colour)))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_picture(painter: QPainter, circle: QRectF, image: QImage) -> None:
    brush = QBrush(image)
    factor = circle.width() / image.width()
    brush.setTransform(QTransform.fromScale(factor, factor))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setBrush(brush)
    painter.drawEllipse(circle)
