"""Puts a fix into the editor: one step, which one Ctrl+Z takes back."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from desktop.core.advice import Fix
from desktop.core.text import utf16_offsets
from desktop.ui.write.editor import Editor


def mend(editor: Editor, fix: Fix) -> None:
    """Apply `fix`, which must have been made for the text that stands in the editor now."""
    places = utf16_offsets(editor.text)
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    # From the end, so that the places of those still to come hold.
    for start, end, new in reversed(fix.edits):
        cursor.setPosition(places[start])
        cursor.setPosition(places[end], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)
    cursor.endEditBlock()
