"""The tweet as the timeline will show it: every message, exactly, with its own count."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.core.account import Account
from desktop.ui.avatar import Faces
from desktop.ui.theme import Theme
from desktop.ui.write.laid_part import LaidPart
from desktop.ui.write.part_painter import PartPainter

SLICE_MS = 5
"""A long thread is laid out in slices of this length, so that a key never waits for it."""
READ_ALOUD = 4_000
"""A screen reader is given this much; the text itself is one Tab away."""
EMPTY_LINES = 3


class Preview(QWidget):
    """Paints the messages of a tweet, the account's face and name beside each."""

    height_changed = Signal(int)

    def __init__(self, theme: Theme, faces: Faces) -> None:
        super().__init__()
        self._theme = theme
        self._faces = faces
        self._account: Account | None = None
        self._painter: PartPainter | None = None
        self._parts: tuple[str, ...] = ()
        self._laid: list[LaidPart] = []
        self._kept: dict[str, LaidPart] = {}
        self._slice = QTimer(self)
        self._slice.setInterval(0)
        self._slice.timeout.connect(self._lay_out_slice)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("Preview of the tweet"))
        theme.changed.connect(self._begin_anew)
        faces.changed.connect(self._begin_anew)
        self._settle()

    def show_account(self, account: Account) -> None:
        self._account = account
        self._begin_anew()

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """What would be published now; when empty, what will stand here is said."""
        if parts != self._parts:
            self._parts = parts
            self.setAccessibleDescription("\n\n".join(parts)[:READ_ALOUD])
            self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._begin_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._begin_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._parts:
            self._paint_parts(painter, event)
        else:
            painter.setPen(self._theme.color("muted"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(self.rect()), flags, self._will_stand_here())
        painter.end()

    def _paint_parts(self, painter: QPainter, event: QPaintEvent) -> None:
        if self._painter is None:
            return
        top, last = 0.0, len(self._parts) - 1
        for index, part in enumerate(self._laid):
            height = self._painter.height(part)
            if top > event.rect().bottom():
                return
            if top + height >= event.rect().top():
                self._painter.paint(painter, part, self.width(), top, index < last)
            top += height

    def _begin_anew(self) -> None:
        """Nothing laid out before holds: the colours, the width, the font or the name changed."""
        self._laid.clear()
        if self._account is not None:
            ratio = self.devicePixelRatio()
            self._painter = PartPainter(self._theme, self.font(), self._account, self._faces, ratio)
        self._begin()

    def _begin(self) -> None:
        self._kept = {part.text: part for part in self._laid}
        self._laid = []
        self._lay_out_slice()

    def _lay_out_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._painter and len(self._laid) < len(self._parts):
            text = self._parts[len(self._laid)]
            part = self._kept.get(text) or self._painter.lay_out(text, self.width())
            self._laid.append(part)
            if clock.elapsed() >= SLICE_MS:
                break
        self._go_on()
        self._settle()
        self.update()

    def _go_on(self) -> None:
        if self._painter and len(self._laid) < len(self._parts):
            self._slice.start()
        else:
            self._slice.stop()
            self._kept.clear()

    def _settle(self) -> None:
        height = round(self._wanted_height())
        is_growing = len(self._laid) < len(self._parts)
        # A page laid out anew at each slice would be slow, and one that shrinks between two would
        # take the scroll bar away, change the width and begin again, for ever.
        if height > self.minimumHeight() or (height < self.minimumHeight() and not is_growing):
            self.setFixedHeight(height)
            # Not `height`: the new height may bring a new width at once, and that a third height.
            self.height_changed.emit(self.minimumHeight())

    def _wanted_height(self) -> float:
        """What the messages take; those still to be laid out are taken for average ones."""
        if not self._laid or not self._painter:
            return QFontMetricsF(self.font()).lineSpacing() * EMPTY_LINES
        laid = sum(map(self._painter.height, self._laid))
        return laid * len(self._parts) / len(self._laid)

    def _will_stand_here(self) -> str:
        return self.tr("Your tweet will stand here, exactly as others will read it.")
