"""One proposed hashtag: its tag, and why, on a button that puts it in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from desktop.core.hashtags.suggestion import Suggestion
from desktop.ui.parts import plain_label
from desktop.ui.theme import XS, M
from desktop.ui.words_hashtags import reason_words


class TagChip(QPushButton):
    """The tag in ink, its reason small behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setAutoDefault(True)
        self.tag = ""
        self._tag = plain_label()
        self._reason = plain_label("", "small")
        self._inner = QHBoxLayout(self)
        self._inner.setContentsMargins(M, XS, M, XS)
        self._inner.setSpacing(XS)
        for label in (self._tag, self._reason):
            # The button is one thing: to the mouse, and to a screen reader by its name.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._inner.addWidget(label)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        reason = reason_words(suggestion)
        self.tag = suggestion.tag
        self._tag.setText(f"+ #{suggestion.tag}")
        self._reason.setText(reason)
        self.setAccessibleName(
            self.tr("Add #{tag}, {reason}").format(tag=suggestion.tag, reason=reason)
        )
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inner.minimumSize()
