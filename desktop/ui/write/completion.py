"""The list under the cursor while a hashtag is typed: a help that never takes a key from typing.

Letters, Enter and arrows to the side go to the text as ever. Down and Up choose in the list; Tab
takes the chosen hashtag or the first; Enter takes one only once it is chosen; Esc closes the list.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit

from desktop.core.text import from_utf16, utf16_length
from desktop.ui.aloud import say_aloud
from desktop.ui.theme import XS, Theme

_BEGUN = re.compile(r"(?<![\w&/])[#＃](\w*)$")
_LOOKED_BACK = 141
"""A hashtag has a hundred letters at most; those of some alphabets count twice."""
_ROWS = 6
_HANDLED = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Escape))
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class Completion(QObject):
    """Watches the editor, asks what may be offered, and puts in what is taken as one undo step."""

    prefix_changed = Signal(str)
    """The cursor stands in a hashtag being typed: what stands there so far, without its sign.
    Answer with `offer`."""

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._prefix: str | None = None
        self._is_dismissed = False
        self._list: QListWidget | None = None
        editor.textChanged.connect(self._follow_text)
        editor.cursorPositionChanged.connect(self._follow_cursor)
        editor.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def offer(self, tags: tuple[str, ...]) -> None:
        """Show these hashtags (without their signs) for what is being typed; none closes it."""
        if not tags or self._prefix is None or self._is_dismissed or not self._editor.hasFocus():
            self._close()
            return
        shown = self._shown_list()
        shown.clear()
        for tag in tags[:_ROWS]:
            shown.addItem(QListWidgetItem(f"#{tag}"))
        shown.setCurrentRow(-1)
        self._place(shown)
        shown.show()
        shown.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.is_open:
            if isinstance(event, QKeyEvent):
                return self._on_key(event)
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._close()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        if event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        assert self._list is not None
        key = event.key()
        is_taking = key in _ENTER and self._list.currentRow() >= 0
        if key not in _HANDLED and not is_taking:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else the window's own Esc or Tab would have it first.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._act(key)
        return True

    def _act(self, key: int) -> None:
        assert self._list is not None
        if key == Qt.Key.Key_Escape:
            self._is_dismissed = True
            self._close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self._list.currentRow()
            first = 0 if step > 0 else self._list.count() - 1
            chosen = first if row < 0 else (row + step) % self._list.count()
            self._list.setCurrentRow(chosen)
            say_aloud(self._editor, self._list.item(chosen).text())
        else:
            self._take(self._list.item(max(self._list.currentRow(), 0)))

    def _take(self, item: QListWidgetItem) -> None:
        prefix = self._begun()
        if prefix is None:
            return
        tag = item.text()[1:]
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(end - utf16_length(prefix))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(tag)
        cursor.endEditBlock()
        self._is_dismissed = True
        self._close()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_text(self) -> None:
        prefix = self._begun()
        if prefix is None:
            self._leave()
        elif prefix != self._prefix:
            self._prefix = prefix
            if not self._is_dismissed:
                self.prefix_changed.emit(prefix)

    def _follow_cursor(self) -> None:
        """A cursor that only moves closes the list; it is not opened by passing through a tag."""
        if self._prefix is not None and self._begun() != self._prefix:
            self._close()
            if self._begun() is None:
                self._leave()

    def _leave(self) -> None:
        self._prefix = None
        self._is_dismissed = False
        self._close()

    def _begun(self) -> str | None:
        """What stands of a hashtag before the cursor, where none of it stands behind."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or self._editor.isReadOnly():
            return None
        line = cursor.block().text()
        if "#" not in line and "＃" not in line:
            return None
        at = from_utf16(line, cursor.positionInBlock())
        behind = line[at : at + 1]
        if behind.isalnum() or behind == "_":
            return None
        found = _BEGUN.search(line[max(0, at - _LOOKED_BACK) : at])
        return found[1] if found else None

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _shown_list(self) -> QListWidget:
        if self._list is None:
            # A child of the window, not a window: it can neither take the keyboard nor flicker.
            made = QListWidget(self._editor.window())
            made.setProperty("kind", "completion")
            made.setFrameShape(QFrame.Shape.NoFrame)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setAccessibleName(self.tr("Hashtags that begin so"))
            made.itemClicked.connect(self._take)
            self._list = made
        return self._list

    def _place(self, shown: QListWidget) -> None:
        """Under the line of the cursor, or above it where the window ends."""
        margins = 2 * shown.frameWidth() + 2 * XS
        width = shown.sizeHintForColumn(0) + margins + 2 * XS
        height = shown.sizeHintForRow(0) * shown.count() + margins
        window = self._editor.window()
        line = self._editor.cursorRect()
        viewport = self._editor.viewport()
        under = viewport.mapTo(window, QPoint(line.left(), line.bottom() + XS))
        above = viewport.mapTo(window, QPoint(line.left(), line.top() - XS - height))
        top = under.y() if under.y() + height <= window.height() else max(0, above.y())
        left = max(0, min(under.x(), window.width() - width))
        shown.setGeometry(left, top, min(width, window.width()), height)
