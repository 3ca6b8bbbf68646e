"""The card at the right: what the timeline will show, and to whom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.account import Account, Way
from desktop.ui.avatar import Faces
from desktop.ui.parts import plain_label, row
from desktop.ui.theme import L, S, Theme
from desktop.ui.write.columns import SIDE_LEAST
from desktop.ui.write.fitted import keep_fitted
from desktop.ui.write.preview import Preview

LEAST = 260
"""A lower window over the timeline would not show one whole message at its longest."""


class HuggingArea(QScrollArea):
    """Wants to be as tall as what it shows; Qt's own never wants more than 24 lines."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(content)
        self._content = content
        # The card shows through: the area would fill itself with the page's colour. Not by way of
        # `viewport()`: to wrap what it gives, PySide readies 74 enumerations, 8 ms before the
        # first paint.
        content.setAutoFillBackground(False)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.transparent)
        self.setPalette(clear)

    def sizeHint(self) -> QSize:
        return QSize(SIDE_LEAST, self._content.minimumHeight())

    def fit(self, height: int) -> None:
        """Its content is `height` tall now."""
        self.setMaximumHeight(height)
        self.setMinimumHeight(min(height, LEAST))
        self.updateGeometry()


class PreviewCard(QFrame):
    """As tall as its content where there is room; scrolls where there is not."""

    def __init__(self, theme: Theme, faces: Faces) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._preview = Preview(theme, faces)
        self._note = plain_label("", "muted")
        self._whom = plain_label("", "small", wrap=True)
        self._area = HuggingArea(self._preview)
        self._preview.height_changed.connect(self._area.fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        column.addLayout(row(plain_label(self.tr("Preview"), "heading"), 1, self._note))
        column.addWidget(self._area, 1)
        column.addWidget(self._whom)
        self._area.fit(self._preview.minimumHeight())
        keep_fitted(self._whom)

    def add(self, widget: QWidget) -> None:
        """Put something below the messages."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._whom), widget)

    def show_account(self, account: Account) -> None:
        self._preview.show_account(account)
        self.show_way(account.way)

    def show_way(self, way: Way) -> None:
        """How this one would leave."""
        match way:
            case Way.PRACTICE:
                self._whom.setText(self.tr("A practice account: nobody else sees it."))
            case Way.KEY:
                self._whom.setText(self.tr("It leaves just so, by itself."))
            case Way.BROWSER:
                self._whom.setText(self.tr("X in your browser will show it before you send it."))

    def show_parts(self, parts: tuple[str, ...]) -> None:
        self._preview.show_parts(parts)
        if len(parts) > 1:
            self._note.setText(self.tr("thread of %n tweet(s)", "", len(parts)))
        else:
            self._note.setText(self.tr("as on X"))
