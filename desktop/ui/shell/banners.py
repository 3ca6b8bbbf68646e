"""The banners above a page: a sentence, what one can do about it, and the details behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.aloud import say_aloud
from desktop.ui.parts import Sign, button, plain_label, row
from desktop.ui.theme import XS, L, M, S, Theme
from desktop.ui.theme.tokens import PAGE_MARGIN

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""

STACKS_BELOW = 720
"""The width under which a banner's buttons stand under its sentence."""

_LOOKS = {
    "info": ("banner", "info", "accent_ink"),
    "warn": ("banner-warn", "alert", "warn"),
    "bad": ("banner-bad", "alert", "bad"),
}


class Banners(QWidget):
    """The banners that stand just now, one a key, the oldest on top."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._standing: dict[str, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAGE_MARGIN, L, PAGE_MARGIN, 0)
        self._column.setSpacing(S)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_banner(
        self, key: str, text: str, kind: str, actions: Sequence[Action], details: str
    ) -> None:
        """Put up a banner, in the place of one with the same key. `kind`: info, warn, bad."""
        made = Banner(self._theme, text, kind, actions, details)
        if old := self._standing.get(key):
            self._column.replaceWidget(old, made)
            old.hide()
            old.deleteLater()
        else:
            self._column.addWidget(made)
        self._standing[key] = made
        made.show()
        self.show()
        say_aloud(self, text)

    def clear_banner(self, key: str) -> None:
        """Take a banner down; nothing happens where none stands."""
        if old := self._standing.pop(key, None):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setVisible(bool(self._standing))


class Banner(QFrame):
    """One sentence with its sign, its buttons, and its details a click away."""

    def __init__(
        self, theme: Theme, text: str, kind: str, actions: Sequence[Action], details: str
    ) -> None:
        super().__init__()
        look, sign, token = _LOOKS[kind]
        self.setProperty("kind", look)
        self._details = details
        self._line = row(spacing=M)
        self._line.addWidget(Sign(theme, sign, token, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(plain_label(text, wrap=True), 1)
        self._turning = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._turning.setSpacing(S)
        self._turning.addLayout(self._line, 1)
        self._turning.addLayout(self._buttons(actions))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(L, M, L, M)
        whole.addLayout(self._turning)
        whole.addWidget(self._technical_part())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < STACKS_BELOW
        self._turning.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _buttons(self, actions: Sequence[Action]) -> QBoxLayout:
        made = row(spacing=S)
        made.addStretch(1)
        if self._details:
            self._more = button(self.tr("Details"), "link")
            self._more.setCheckable(True)
            self._more.toggled.connect(self._show_details)
            made.addWidget(self._more)
        for label, act in actions:
            one = button(label)
            one.clicked.connect(lambda _=False, act=act: act())
            made.addWidget(one)
        return made

    def _technical_part(self) -> QWidget:
        self._technical = QWidget()
        told = plain_label(self._details, "small", wrap=True)
        told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy = button(self.tr("Copy the details"), "link")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        inner = QVBoxLayout(self._technical)
        inner.setContentsMargins(20 + M, 0, 0, 0)
        inner.setSpacing(XS)
        inner.addWidget(told)
        inner.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._technical.hide()
        return self._technical

    def _show_details(self, shown: bool) -> None:
        self._technical.setVisible(shown)
