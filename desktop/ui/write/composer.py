"""The card in which one writes: the text, its meter, and the tools under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.core.text import LIMIT
from desktop.ui.parts import button, row, rule, tip
from desktop.ui.theme import L, M, S, Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.meter import MeterRow

if TYPE_CHECKING:
    from desktop.ui.write.emoji import EmojiPicker

EDITOR_LEAST = 112
"""Four lines and a half: less looks like a field for a name."""
CARD_MOST = 430
"""A taller card would suggest that a tweet must be long."""


class Composer(QFrame):
    """Its text is `editor.text`; what it measures is `editor.measure`."""

    thread_toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setMaximumHeight(CARD_MOST)
        self.editor = Editor(theme, LIMIT)
        self.editor.setMinimumHeight(EDITOR_LEAST)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._meter = MeterRow(theme)
        self._meter.setContentsMargins(L, M, L, M)
        self._theme = theme
        self._picker: EmojiPicker | None = None
        self._make_tools()
        self._stack()
        self.editor.measured.connect(self._show_measure)
        self._show_measure()

    def set_mark_140(self, has_mark: bool) -> None:
        self._meter.set_mark_140(has_mark)

    def set_thread(self, is_thread: bool) -> None:
        """Show whether the text leaves as a thread; what is too long for one tweet is no fault."""
        self.as_thread.setChecked(is_thread)
        self.editor.set_striking(not is_thread)
        self._show_measure()

    def set_read_only(self, is_read_only: bool) -> None:
        self.editor.setReadOnly(is_read_only)
        self.emoji.setEnabled(not is_read_only)
        self.as_thread.setEnabled(not is_read_only)

    def _make_tools(self) -> None:
        self.emoji = button(self.tr("Emoji"))
        self.emoji.setToolTip(tip(self.tr("Put an emoji where the cursor stands")))
        self._theme.dress(self.emoji, "emoji", size=16)
        self.emoji.clicked.connect(self._open_emoji)
        self.as_thread = button(self.tr("Thread"))
        self.as_thread.setCheckable(True)
        self.as_thread.setToolTip(
            tip(self.tr("Let a long text leave as several tweets, one under the other"))
        )
        self._theme.dress(self.as_thread, "thread", size=16)
        self.as_thread.clicked.connect(self.thread_toggled)

    def _stack(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        tools = row(self.emoji, self.as_thread, 1)
        tools.setContentsMargins(M, S, M, S)
        column.addWidget(self.editor, 1)
        column.addWidget(rule())
        column.addWidget(self._meter)
        column.addWidget(rule())
        column.addLayout(tools)

    def _show_measure(self) -> None:
        self._meter.show_measure(self.editor.measure, self.as_thread.isChecked())

    def _open_emoji(self) -> None:
        if self._picker is None:
            from desktop.ui.write.emoji import EmojiPicker

            self._picker = EmojiPicker(self.emoji)
            self._picker.picked.connect(self._insert)
        self._picker.open()

    def _insert(self, emoji: str) -> None:
        self.editor.textCursor().insertText(emoji)
        self.editor.setFocus(Qt.FocusReason.PopupFocusReason)
