"""Underlines what is misspelt (a wave) and what grammar minds (dots), never under one's fingers.

The word in which letters were just typed is left alone until the cursor goes elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop.background.spelling import Spelling
from desktop.core.spelling.proof import Finding
from desktop.core.spelling.speller import Slip
from desktop.core.text import from_utf16
from desktop.ui.write.editor import Editor
from desktop.ui.write.highlights import Highlights
from desktop.ui.write.utf16 import Span


PAUSE_MS = 300
"""After so long without a key the grammar of a sentence is read: it is likelier to be whole."""


class Underlines(QObject):
    """Stands between the spelling and the field's highlights."""

    found_changed = Signal()
    """`findings` may be others now."""

    def __init__(self, editor: Editor, spelling: Spelling, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._spelling = spelling
        [self._highlights] = editor.findChildren(Highlights)
        self._typed_at: int | None = None
        self._is_hiding = False
        self._kept: int | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read_on)
        self._tongue = spelling.tongue
        self.findings: tuple[Finding, ...] = ()
        """What was found in the text as it stands, the word being typed included."""
        self._highlights.underline(self._spans)
        editor.measured.connect(self._tell)
        editor.cursorPositionChanged.connect(self._look_away)
        editor.installEventFilter(self)
        spelling.ready.connect(self._review)
        spelling.changed.connect(self._review)

    def at(self, position: int) -> Finding | None:
        """What was found at a position of the document (UTF-16)."""
        offset = from_utf16(self._editor.text, position)
        return next((f for f in self.findings if f.start <= offset <= f.end), None)

    def next_to(self, position: int, backwards: bool = False) -> Finding | None:
        """The next finding behind (or before) a position; from the end, the first again."""
        offset = from_utf16(self._editor.text, position)
        ahead = [
            found
            for found in self.findings
            if (found.end < offset if backwards else found.start > offset)
        ]
        around = ahead or self.findings
        return around[-1 if backwards else 0] if around else None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._show_all()
        return False

    def _spans(self, text: str, typed_at: int | None) -> list[Span]:
        """What the highlights are to underline; called while a change is being announced."""
        self.findings = self._spelling.check(text, in_haste=typed_at is not None)
        self._typed_at = typed_at if typed_at is not None else self._kept
        if self._spelling.owes:
            self._pause.start()
        shown = [f for f in self.findings if not self._is_being_typed(f)]
        self._is_hiding = len(shown) != len(self.findings)
        return [(f.start, f.end, not isinstance(f.what, Slip)) for f in shown]

    def _is_being_typed(self, finding: Finding) -> bool:
        return self._typed_at is not None and finding.start <= self._typed_at <= finding.end

    def _tell(self) -> None:
        # Another language is another reading of every line, those that no key touched too.
        if self._tongue is not self._spelling.tongue:
            self._tongue = self._spelling.tongue
            self._review()
        else:
            self.found_changed.emit()

    def _look_away(self) -> None:
        if self._is_hiding and self._typed_at is not None:
            place = self._editor.textCursor().position()
            if from_utf16(self._editor.text, place) != self._typed_at:
                self._show_all()

    def _read_on(self) -> None:
        """Read what was left for later; the word being typed stays as it is."""
        self._kept = self._typed_at
        self._review()
        self._kept = None

    def _show_all(self) -> None:
        if self._is_hiding:
            self._review()

    def _review(self) -> None:
        self._highlights.review()
        self.found_changed.emit()
