"""The card in which one writes: the text, its meter, and the tools under them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.text import LIMIT
from desktop.ui.flow import Flow
from desktop.ui.parts import button, rule, tip
from desktop.ui.theme import L, M, S, Theme
from desktop.ui.write.editor import Editor
from desktop.ui.write.fitted import keep_fitted
from desktop.ui.write.meter import MeterRow

if TYPE_CHECKING:
    from desktop.ui.write.emoji import EmojiPicker

EDITOR_LEAST = 112
"""Four lines and a half: less looks like a field for a name."""
EDITOR_MOST = 210
"""A taller field would suggest that a tweet must be long."""


class Composer(QFrame):
    """Its text is `editor.text`; what it measures is `editor.measure`."""

    thread_toggled = Signal(bool)
    tool_asked = Signal(str)
    """One of `TOOLS`: what it does is tied to it once there is something to do it with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.editor = Editor(theme, LIMIT)
        self.editor.setMinimumHeight(EDITOR_LEAST)
        self.editor.setMaximumHeight(EDITOR_MOST)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._meter = MeterRow(theme)
        self._meter.setContentsMargins(L, M, L, M)
        self._theme = theme
        self._picker: EmojiPicker | None = None
        self._column = QVBoxLayout(self)
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
        for made in (self.emoji, self.as_thread, *self.tools.values()):
            made.setEnabled(not is_read_only)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget between the card's top and the text."""
        self._column.insertWidget(self._column.indexOf(self.editor), widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget between the text and its meter."""
        self._column.insertWidget(self._column.indexOf(self._first_rule), widget)

    def add_foot(self, widget: QWidget) -> None:
        """Put something quiet at the card's foot, under the tools."""
        self._foot.addWidget(widget)

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
        said = {
            "photo": (self.tr("Photo"), self.tr("Put a picture or a video with the text")),
            "poll": (self.tr("Poll"), self.tr("Let readers choose between two to four answers")),
            "link": (self.tr("Link"), self.tr("What a link weighs, and a cleaner one")),
            "idea": (self.tr("Idea"), self.tr("Ideas for your trade and the season")),
        }
        self.tools: dict[str, QPushButton] = {}
        for name, (word, why) in said.items():
            self.tools[name] = made = button(word)
            made.setToolTip(tip(why))
            self._theme.dress(made, name, size=16)
            made.clicked.connect(partial(self._ask, name))
        # Seldom wanted: at the foot, so that the others stand in one row.
        self.tools["reply"] = reply = button(self.tr("Reply, quote"), "foot")
        reply.setToolTip(tip(self.tr("Answer or quote a tweet, by its address")))
        self._theme.dress(reply, "reply", "muted", size=14)
        reply.clicked.connect(partial(self._ask, "reply"))

    def _ask(self, name: str, _checked: bool = False) -> None:
        self.tool_asked.emit(name)

    def _stack(self) -> None:
        column = self._column
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        tools = QWidget()
        self._tools = Flow(tools)
        self._tools.setContentsMargins(M, S, M, S)
        first, *others = self.tools.values()
        poll, *rest = others
        for made in (first, self.emoji, poll, self.as_thread, *rest[:-1]):
            self._tools.addWidget(made)
        foot = QWidget()
        self._foot = Flow(foot)
        self._foot.setContentsMargins(M, 0, M, S)
        self._foot.addWidget(self.tools["reply"])
        for held in (tools, foot):
            # A second row would else be taken from the panels above.
            keep_fitted(held)
        self._first_rule = rule()
        column.addWidget(self.editor, 1)
        column.addWidget(self._first_rule)
        column.addWidget(self._meter)
        column.addWidget(rule())
        column.addWidget(tools)
        column.addWidget(foot)

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
