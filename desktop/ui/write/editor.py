"""The field in which a tweet is typed: plain text, measured and coloured at each key."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QToolTip

from desktop.core.text import EntityKind, Measure, normalise
from desktop.ui.theme import L, Theme
from desktop.ui.write.highlights import PARAGRAPH, Highlights

NEW_LINE_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
SEPARATOR = "\u2028"
KeyTaker = Callable[[QKeyEvent], bool]

INVALID = re.compile("[\ufffe\ufeff\uffff]")
"""What X takes in no tweet: byte-order marks and what is no character at all."""


class Editor(QPlainTextEdit):
    """Nothing but letters goes in or out: a paste brings no fonts, a copy keeps no-break spaces."""

    measured = Signal()
    """The text is another one, or is measured otherwise: `text` and `measure` are up to date."""
    typed = Signal()
    """The person changed the text (nobody else did)."""
    carried_in = Signal(object)
    """A `QMimeData` that is no text was dropped or pasted: pictures, files."""
    menu_asked = Signal(object, int)
    """The `QMenu` about to open, and the position in the document (UTF-16) it is about."""

    def __init__(self, theme: Theme, limit: int) -> None:
        super().__init__()
        self.setProperty("kind", "composer")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(L)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the tweet"))
        self.setPlaceholderText(
            self.tr(
                "What is happening at your place? Show what is behind the counter, "
                "name who made it, ask a question."
            )
        )
        self._highlights = Highlights(self.document(), theme, limit, self)
        self._is_setting = False
        self._key_takers: list[KeyTaker] = []
        self._carries: Callable[[QMimeData], bool] = _no_mime
        self.textChanged.connect(self._tell)

    @property
    def text(self) -> str:
        return self._highlights.text

    @property
    def measure(self) -> Measure:
        return self._highlights.measure

    def set_text(self, text: str) -> None:
        """Put another text in, with a fresh undo history; it is not taken for typing."""
        self._is_setting = True
        self.setPlainText(_clean(text))
        self._is_setting = False

    def take_out_invalid(self) -> None:
        """Take out the characters that X refuses; it can be undone."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(INVALID.sub("", self.text))

    def add_key_taker(self, takes: KeyTaker) -> None:
        """`takes` sees each key press before the field does, and says whether it was for it."""
        self._key_takers.append(takes)

    def carry(self, carries: Callable[[QMimeData], bool]) -> None:
        """What `carries` says yes to is handed on by `carried_in`, instead of being typed."""
        self._carries = carries

    def set_limit(self, limit: int) -> None:
        self._highlights.set_limit(limit)
        self.measured.emit()

    def set_striking(self, strikes: bool) -> None:
        self._highlights.set_striking(strikes)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (source.hasText() or self._carries(source)) and not self.isReadOnly()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._carries(source):
            self.carried_in.emit(source)
        else:
            self._insert(_clean(source.text()))

    def put(self, text: str) -> None:
        """Put words where the cursor stands, for the person; one undo takes them away."""
        if not self.isReadOnly():
            self._insert(_clean(text))

    def _insert(self, text: str) -> None:
        """In a block of its own, or one undo takes back all that was typed before it too."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(text)
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own turns each no-break space into a common one.
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace(PARAGRAPH, "\n"))
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.viewport().mapFromGlobal(event.globalPos())
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keyboard else self.cursorForPosition(at)
        self.menu_asked.emit(menu, cursor.position())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(takes(event) for takes in self._key_takers):
            return
        is_new_line = event.key() in NEW_LINE_KEYS
        if is_new_line and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif is_new_line and not self.isReadOnly():
            # Shift+Enter would put in a line separator, which X does not take for a new line.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.text() == " " and not self.isReadOnly():
            self._insert(" ")
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._highlights.redress(self.textCursor().block())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        return super().event(event)

    def _explain(self, event: QHelpEvent) -> None:
        at = self.viewport().mapFrom(self, event.pos())
        entity = self._highlights.entity_at(self.cursorForPosition(at).position())
        QToolTip.showText(event.globalPos(), self._about(entity.kind) if entity else "", self)

    def _about(self, kind: EntityKind) -> str:
        match kind:
            case EntityKind.URL:
                return self.tr("X counts 23 characters for each link, however long it is.")
            case EntityKind.HASHTAG:
                return self.tr("A hashtag: people who follow this subject can find the tweet.")
            case EntityKind.MENTION:
                return self.tr("A mention: this account is told of the tweet.")
            case EntityKind.CASHTAG:
                return self.tr("A cashtag: the short name of a share on the stock exchange.")

    def _tell(self) -> None:
        self.measured.emit()
        if not self._is_setting:
            self.typed.emit()


def _no_mime(_: QMimeData) -> bool:
    return False


def _clean(text: str) -> str:
    """The text as the field may hold it: word processors bring line separators, X knows none."""
    return normalise(text).replace(SEPARATOR, "\n")
