"""Asks which part of a picture to keep: the shapes that X shows whole, or any."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from desktop.core.extras import Attachment
from desktop.services.media.done import CropBox
from desktop.ui.parts import button, plain_label, row
from desktop.ui.theme import XL, L, M, Theme
from desktop.ui.write.crop_view import CropView


class CropDialog(QDialog):
    """Enter takes the frame, Esc leaves the picture as it is; the whole picture stays kept."""

    cropped = Signal(object, object)
    """The `Attachment` and the `CropBox` to keep of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Crop the picture"))
        self._one: Attachment | None = None
        self.view = CropView(theme)
        self.view.changed.connect(self._say)
        self._size = plain_label("", "small")
        self._shapes = QButtonGroup(self)
        choices = [self._choice(said, ratio) for said, ratio in self._ratios()]
        self._take = button(self.tr("Crop"), "primary")
        self._take.setDefault(True)
        self._take.clicked.connect(self._crop)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        hint = self.tr("Drag the frame or its corner; or use the arrow keys, with Shift to resize.")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(XL, L, XL, L)
        whole.setSpacing(M)
        whole.addLayout(row(*choices, 1, self._size))
        whole.addWidget(self.view, 1)
        whole.addWidget(plain_label(hint, "muted", wrap=True))
        whole.addLayout(row(1, cancel, self._take))

    def ask(self, one: Attachment) -> None:
        """Open with the frame around the whole picture."""
        self._one = one
        self._shapes.buttons()[0].setChecked(True)
        self.view.show_attachment(one)
        self.open()
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_picture(self, sha256: str, pixmap: QPixmap) -> None:
        if self._one is not None and self._one.sha256 == sha256:
            self.view.show_pixmap(pixmap)

    def _ratios(self) -> tuple[tuple[str, float], ...]:
        return (
            (self.tr("Free"), 0.0),
            (self.tr("16:9"), 16 / 9),
            (self.tr("Square"), 1.0),
            (self.tr("4:5"), 4 / 5),
        )

    def _choice(self, said: str, ratio: float) -> QWidget:
        made = button(said, "chip")
        made.setCheckable(True)
        # Enter takes the frame, whatever has the keyboard.
        made.setAutoDefault(False)
        made.clicked.connect(partial(self._shape, ratio))
        self._shapes.addButton(made)
        return made

    def _shape(self, ratio: float) -> None:
        self.view.set_frame(self.view.frame.shaped(ratio))

    def _say(self) -> None:
        frame = self.view.frame
        self._size.setText(f"{round(frame.width)} × {round(frame.height)}")

    def _crop(self) -> None:
        if self._one is None:
            return
        frame = self.view.frame
        box = CropBox(round(frame.left), round(frame.top), round(frame.width), round(frame.height))
        if (box.width, box.height) != (self._one.width, self._one.height):
            self.cropped.emit(self._one, box)
        self.accept()
