"""What goes with a tweet, as the timeline will show it: who it answers, its pictures, its poll."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.core.addresses import tweet_at
from desktop.core.extras import NOTHING, Extras
from desktop.ui.parts import plain_label
from desktop.ui.theme import S, Theme
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.laid_extras import LaidExtras, spoken


class PreviewExtras(Fitted):
    """Hidden while there is nothing to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._answers = plain_label("", "small", wrap=True)
        self._carried = _Carried(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S)
        whole.addWidget(self._answers)
        whole.addWidget(self._carried)
        self.show_extras(NOTHING)

    def show_extras(self, extras: Extras) -> None:
        """What would be published with the first message."""
        answered = tweet_at(extras.reply_to)
        self._answers.setVisible(bool(extras.reply_to))
        if answered is not None and answered.handle:
            self._answers.setText(self.tr("In reply to @{handle}").format(handle=answered.handle))
        else:
            self._answers.setText(self.tr("In reply to another tweet"))
        self._carried.show_extras(extras)
        self.setVisible(extras.published != NOTHING)

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        """Small pictures of the attachments, by the name of their copy; more may come later."""
        self._carried.show_pictures(pictures)


class _Carried(QWidget):
    """The pictures and the poll, painted as the practice timeline paints them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._extras = NOTHING
        self._pixmaps: dict[str, QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_extras(self, extras: Extras) -> None:
        self._extras = extras
        self.setAccessibleName(spoken(extras))
        self.setVisible(bool(extras.media or extras.poll))
        self.updateGeometry()
        self.update()

    def show_pictures(self, pictures: Mapping[str, QPixmap]) -> None:
        self._pixmaps = dict(pictures)
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(self._laid(width).height)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._laid(self.width()).draw(painter, self._theme, 0, 0, self._pixmaps)
        painter.end()

    def _laid(self, width: int) -> LaidExtras:
        return LaidExtras(self._extras, max(1, width), QFontMetricsF(self.font()).height())
