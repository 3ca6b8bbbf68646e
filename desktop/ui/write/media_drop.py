"""What is dropped on the composer, or pasted: files, or a picture of the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage


def carries_media(data: QMimeData) -> bool:
    """Whether to take it as files or as a picture rather than as words."""
    return bool(paths_in(data)) or _carries_picture(data)


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this computer it names; a web address is none, and stays words."""
    if not data.hasUrls():
        return ()
    local = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return tuple(Path(name) for name in local if name)


def picture_in(data: QMimeData) -> bytes:
    """A picture with no file behind it, such as a screenshot, as a PNG; empty for none."""
    if paths_in(data) or not _carries_picture(data):
        return b""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return b""
    # What a program notes in its pictures is not for X.
    for key in image.textKeys():
        image.setText(key, "")
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def _carries_picture(data: QMimeData) -> bool:
    """Word and Excel put a picture of the words they copy beside them: the words are meant."""
    return data.hasImage() and not data.hasText()
