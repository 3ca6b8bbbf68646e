"""A linked page as it shows itself, in plain letters: its site, title, description and image."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.core.links.page import PagePreview
from desktop.services.page_preview import Seen
from desktop.ui.aloud import say_aloud
from desktop.ui.parts import button, plain_label, row, set_kind
from desktop.ui.theme import XS
from desktop.ui.words import showable
from desktop.ui.write import link_words
from desktop.ui.write.fitted import Fitted

PICTURE = QSize(240, 126)
"""The shape in which X shows it, 1.91 to 1."""
MOST_PIXELS = 8_000_000
"""A picture made to fill the memory says its size before it is decoded."""


class PageBox(Fitted):
    """Hidden until a page is asked for."""

    picture_asked = Signal(object)
    """A `PagePreview`."""

    def __init__(self) -> None:
        super().__init__()
        self._page: PagePreview | None = None
        self._site = plain_label("", "small", wrap=True)
        self._title = plain_label("", "strong", wrap=True)
        self._said = plain_label("", "ink", wrap=True)
        for label in (self._site, self._title, self._said):
            label.setMinimumWidth(1)
        self._picture = QLabel()
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._see = button(self.tr("See its image"), "link")
        self._hide = button(self.tr("Hide"), "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for widget in (self._site, self._title, self._said, self._picture):
            column.addWidget(widget)
        column.addLayout(row(self._see, self._hide, 1))
        self._see.clicked.connect(self._ask_picture)
        self._hide.clicked.connect(self.leave)
        self.leave()

    def leave(self) -> None:
        """Show nothing."""
        self._page = None
        self.hide()

    def wait_for(self, site: str) -> None:
        """The page of `site` has been asked for."""
        self._page = None
        self._tell(self.tr("Asking {site} for its page…").format(site=showable(site)), "muted")

    def show_seen(self, seen: Seen) -> None:
        """The answer: a page, or why there is none."""
        self._page = seen.page
        if seen.page is None:
            self._tell(link_words.no_preview(seen.why_not) if seen.why_not else "", "warn")
            return
        self._fill(seen.page.site, seen.page.title, seen.page.description, "ink")
        self._see.setVisible(bool(seen.page.picture))
        say_aloud(self, seen.page.title or seen.page.description)

    def show_picture(self, page: PagePreview, data: bytes) -> None:
        """The image of that page, if it is the one that stands here."""
        if page != self._page:
            return
        self._see.hide()
        pixmap = picture_of(data, self.devicePixelRatio())
        self._picture.setPixmap(pixmap)
        self._picture.setText("" if not pixmap.isNull() else self.tr("Its image did not come."))
        self._picture.show()

    def _tell(self, sentence: str, kind: str) -> None:
        self._fill("", "", sentence, kind)
        say_aloud(self, sentence)

    def _fill(self, site: str, title: str, said: str, kind: str) -> None:
        for label, text in ((self._site, site), (self._title, title), (self._said, said)):
            label.setText(showable(text))
            label.setVisible(bool(text))
        set_kind(self._said, kind)
        self._picture.clear()
        self._picture.hide()
        self._see.hide()
        self.show()

    def _ask_picture(self) -> None:
        if self._page is not None:
            self._hide.setFocus(Qt.FocusReason.OtherFocusReason)
            self._see.hide()
            self.picture_asked.emit(self._page)


def picture_of(data: bytes, ratio: float) -> QPixmap:
    """The picture in these bytes, small enough to be shown; null for what is none or too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QPixmap()
    room = PICTURE * ratio
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
