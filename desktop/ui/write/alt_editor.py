"""Asks for a picture's description: for those who cannot see it, and for search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.extras import Attachment
from desktop.core.media.limits import ALT_LETTERS
from desktop.ui.parts import button, plain_label, row, set_kind
from desktop.ui.theme import XL, L, M, S, Theme
from desktop.ui.write.media_paint import paint_media

WIDTH = 520
PICTURE = 200
FIELD = 96
CLOSE_TO_THE_END = 100


class PictureView(QWidget):
    """One picture, whole, in the room there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._one: Attachment | None = None
        self._pixmap: QPixmap | None = None
        self.setFixedHeight(PICTURE)

    def show_picture(self, one: Attachment, pixmap: QPixmap | None) -> None:
        self._one, self._pixmap = one, pixmap
        self.setAccessibleName(one.name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._one is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_media(painter, self._theme, self._room(), self._one, self._pixmap)
        painter.end()

    def _room(self) -> QRectF:
        """Where the whole picture fits, in the middle."""
        one = self._one
        assert one is not None
        size = QSize(one.width, one.height).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, max(1, size.width()), max(1, size.height()))


class AltEditor(QDialog):
    """Who, what, where: Ctrl+Enter takes it, Esc leaves it as it was."""

    described = Signal(str, str)
    """The picture's name in the folder, and what it shows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Describe the picture"))
        self.setMinimumWidth(WIDTH)
        self._one: Attachment | None = None
        self._picture = PictureView(theme)
        self._field = QPlainTextEdit()
        self._field.setMinimumHeight(FIELD)
        self._field.setTabChangesFocus(True)
        self._field.setAccessibleName(self.tr("What the picture shows"))
        self._field.setPlaceholderText(
            self.tr("Lea takes a tray of golden brioches out of the oven, in our bakehouse.")
        )
        self._count = plain_label("", "small")
        self._take = button(self.tr("Keep the description"), "primary")
        self._take.clicked.connect(self._keep)
        self._field.textChanged.connect(self._measure)
        self._stack()

    def ask(self, one: Attachment) -> None:
        """Open with what is said of `one` so far."""
        self._one = one
        self._picture.show_picture(one, None)
        self._field.setPlainText(one.alt)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._measure()
        self.open()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_picture(self, sha256: str, pixmap: QPixmap) -> None:
        if self._one is not None and self._one.sha256 == sha256:
            self._picture.show_picture(self._one, pixmap)

    def event(self, event: QEvent) -> bool:
        # On the page behind it, the same keys publish: here they must never.
        if event.type() == QEvent.Type.ShortcutOverride and _takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _takes(event):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _stack(self) -> None:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, L, XL, L)
        whole.setSpacing(M)
        whole.addWidget(self._picture)
        whole.addWidget(plain_label(self.tr("Who, what, where?"), "heading"))
        whole.addWidget(plain_label(self._help(), "muted", wrap=True))
        whole.addWidget(self._field, 1)
        whole.addWidget(self._count)
        buttons = row(1, cancel, self._take, spacing=S)
        whole.addLayout(buttons)

    def _help(self) -> str:
        return self.tr(
            "Say it as you would on the telephone: who is on it, what they do or what one sees,"
            " where it is. No “photo of”: that is said already. Copy the words that stand on the"
            " picture, such as a price."
        )

    def _measure(self) -> None:
        left = ALT_LETTERS - len(self._field.toPlainText().strip())
        if left < 0:
            self._count.setText(self.tr("%n character(s) too many", "", -left))
        elif left < CLOSE_TO_THE_END:
            self._count.setText(self.tr("%n character(s) left", "", left))
        else:
            self._count.setText(
                self.tr("{count} of {most}").format(count=ALT_LETTERS - left, most=ALT_LETTERS)
            )
        set_kind(self._count, "bad" if left < 0 else "small")
        self._take.setEnabled(left >= 0)

    def _keep(self) -> None:
        if self._one is None or not self._take.isEnabled():
            return
        # Line breaks are read as pauses; X shows them as spaces.
        said = " ".join(self._field.toPlainText().split())
        self.described.emit(self._one.sha256, said)
        self.accept()


def _takes(event: QEvent) -> bool:
    """Whether it is Ctrl+Enter."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
