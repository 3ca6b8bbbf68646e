"""Fills in what stands between braces, Tab by Tab, and writes out short words.

Tab leads on while places remain; Shift+Tab still leaves the field, and Esc lets Tab leave it too:
nobody is caught in it.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.core.snippets import LONGEST, SIGN, expansion
from desktop.core.templates import Brace, next_brace, unfilled
from desktop.core.text import from_utf16, to_utf16, utf16_length

PLAIN = Qt.KeyboardModifier.NoModifier
OURS = frozenset({int(Qt.Key.Key_Tab), int(Qt.Key.Key_Escape)})
LOOKS_BACK = 2 * (LONGEST + len(SIGN) + 1)
"""As far as a short word can reach, where every letter counts two."""


class Braces(QObject):
    """The editor hands its keys to `take_key` before it acts on them.

    A field whose Tab changes the focus never sees that key: this watches for it by itself.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._snippets: Mapping[str, str] = {}
        self._is_leaving = False
        editor.installEventFilter(self)

    def set_snippets(self, snippets: Mapping[str, str]) -> None:
        """What each short word stands for."""
        self._snippets = snippets

    def put_in(self, text: str) -> None:
        """Put an idea or a template where the cursor stands and select what to fill in first.

        It never sticks to another word. One undo takes it away again.
        """
        if self._editor.isReadOnly():
            return
        cursor = self._editor.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        # The paragraph sign that Qt gives at a line's and at the document's end is a blank too.
        document = self._editor.document()
        lead = "" if begin == 0 or document.characterAt(begin - 1).isspace() else "\n"
        tail = "" if document.characterAt(end).isspace() else "\n"
        self._replace(cursor, lead + text + tail)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begin(begin)

    def begin(self, position: int = 0) -> None:
        """Select the first place from `position` (as the editor counts) on, if there is one."""
        self._is_leaving = False
        self._lead_to(position)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for this: then the editor does nothing with it."""
        key = event.key()
        if key not in OURS and event.text() != " ":
            return False
        if event.modifiers() != PLAIN or self._editor.isReadOnly():
            return False
        if key == Qt.Key.Key_Tab:
            return self._expand() or self._lead_on()
        if key == Qt.Key.Key_Escape:
            return self._leave()
        # The space itself is still to be typed.
        self._expand(sign_needed=True)
        return False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Tab and self.take_key(event)
        return False

    def _lead_on(self) -> bool:
        return not self._is_leaving and self._lead_to(self._editor.textCursor().selectionEnd())

    def _lead_to(self, position: int) -> bool:
        text = self._text()
        place = next_brace(text, from_utf16(text, position))
        if place is None:
            return False
        cursor = self._editor.textCursor()
        cursor.setPosition(to_utf16(text, place.start))
        cursor.setPosition(to_utf16(text, place.end), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        return True

    def _leave(self) -> bool:
        if self._selected() is None:
            return False
        self._is_leaving = True
        cursor = self._editor.textCursor()
        cursor.clearSelection()
        self._editor.setTextCursor(cursor)
        return True

    def _selected(self) -> Brace | None:
        """The place that is selected, and nothing else with it."""
        chosen = self._editor.textCursor().selectedText()
        place = next(iter(unfilled(chosen)), None)
        return place if place and (place.start, place.end) == (0, len(chosen)) else None

    def _expand(self, sign_needed: bool = False) -> bool:
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or not self._snippets:
            return False
        place = cursor.position()
        cursor.setPosition(
            max(cursor.block().position(), place - LOOKS_BACK), QTextCursor.MoveMode.KeepAnchor
        )
        before = cursor.selectedText()
        if sign_needed and SIGN not in before:
            return False
        found = expansion(before, len(before), self._snippets, sign_needed)
        if found is None:
            return False
        begin = place - utf16_length(before[found.start :])
        cursor.setPosition(begin)
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        self._replace(cursor, found.text)
        if unfilled(found.text):
            self.begin(begin)
        return True

    def _replace(self, cursor: QTextCursor, text: str) -> None:
        """In a block of its own, or one undo takes back all that was typed before it too."""
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _text(self) -> str:
        return self._editor.document().toRawText().replace("\u2029", "\n")
