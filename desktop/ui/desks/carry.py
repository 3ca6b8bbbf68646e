"""Pictures for the browser way: on the clipboard and in their folder, and two lines of what to do.

The page that opens on X can be filled with a text and not with a picture: the person puts it there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage

from desktop.core.extras import Attachment, MediaKind

if TYPE_CHECKING:
    from desktop.background.attaching import Attaching
    from desktop.services.media.carrying import Laid


class Carrier(QObject):
    """Lays copies out, then puts them where the person's hand finds them."""

    carried = Signal(str, str)
    """They lie there: what to do with them, in two lines; and their descriptions, to be copied."""
    not_carried = Signal(str)
    """They could not be laid out: what to do instead."""

    def __init__(
        self, attaching: Attaching, open_folder: Callable[[Path], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._attaching = attaching
        self._open_folder = open_folder
        attaching.laid_out.connect(self._laid_out)
        attaching.not_laid_out.connect(self._not_laid_out)

    def carry(self, media: Sequence[Attachment]) -> None:
        """Make these ready for the page that opens now."""
        if media:
            self._attaching.lay_out(media)

    def _laid_out(self, laid: Laid) -> None:
        QGuiApplication.clipboard().setMimeData(_pasted(laid))
        self._open_folder(laid.folder)
        alts = "\n\n".join(one.alt for one in laid.media if one.alt)
        self.carried.emit(self._said(laid), alts)

    def _not_laid_out(self, _: Exception) -> None:
        self.not_carried.emit(
            self.tr(
                "The pictures could not be laid out for you: the disk may be full. In the browser,"
                " add them from where you keep them before you post."
            )
        )

    def _said(self, laid: Laid) -> str:
        if len(laid.files) == 1 and laid.media[0].kind is MediaKind.PICTURE:
            return self.tr(
                "1. In the page that opened, click into the text and paste: the picture is on the"
                " clipboard (its folder is open too).\n"
                "2. Click the picture’s “+ALT” and type its description, then post."
            )
        if laid.media[0].kind is MediaKind.PICTURE:
            return self.tr(
                "1. Drag the pictures 1 to {count} from the folder that opened into the page, in"
                " that order.\n"
                "2. Click “+ALT” on each and type its description, then post."
            ).format(count=len(laid.files))
        return self.tr(
            "1. Drag the file from the folder that opened into the page.\n"
            "2. Wait until it is uploaded, then post."
        )


def _pasted(laid: Laid) -> QMimeData:
    """The files; of a single picture its points too, which a page takes when one pastes."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in laid.files])
    if len(laid.files) == 1 and laid.media[0].kind is MediaKind.PICTURE:
        image = QImage(str(laid.files[0]))
        if not image.isNull():
            data.setImageData(image)
    return data
