"""What can be done about a misspelt word or a slip of grammar, by right-click and by keyboard.

F7 goes to the next one, Shift+F7 to the one before; Ctrl+; and the menu key open its menu.
"""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidgetAction

from desktop.background.spelling import Spelling, Suggestions
from desktop.core.advice import Fix
from desktop.core.spelling.proof import Finding
from desktop.core.spelling.speller import Slip
from desktop.core.text import to_utf16
from desktop.ui.aloud import say_aloud
from desktop.ui.grammar_words import grammar_words
from desktop.ui.parts import plain_label
from desktop.ui.theme import M, S
from desktop.ui.write.editor import Editor
from desktop.ui.write.mending import mend
from desktop.ui.write.underlines import Underlines

WIDE = 340
"""How wide a reason may be before it goes on below, in device-independent pixels."""


class SpellingMenu(QObject):
    """Puts its entries above the field's own."""

    def __init__(self, editor: Editor, underlines: Underlines, spelling: Spelling) -> None:
        super().__init__(editor)
        self._editor = editor
        self._underlines = underlines
        self._spelling = spelling
        self._waiting: tuple[QMenu, QAction, Finding] | None = None
        editor.menu_asked.connect(self._fill)
        editor.add_key_taker(self._take_key)
        spelling.suggested.connect(self._show_suggestions)

    def go_to_next(self, backwards: bool = False) -> bool:
        """Select the next finding; False where there is none."""
        cursor = self._editor.textCursor()
        place = cursor.selectionStart() if backwards or cursor.hasSelection() else cursor.position()
        found = self._underlines.next_to(place if place or backwards else -1, backwards)
        if found is None:
            return False
        self._select(found)
        return True

    def open_menu(self) -> bool:
        """Open the menu of the finding at the cursor, or of the next; False where there is none."""
        cursor = self._editor.textCursor()
        found = self._underlines.at(cursor.selectionStart())
        if found is None and self.go_to_next():
            found = self._underlines.at(self._editor.textCursor().selectionStart())
        if found is None:
            return False
        menu = QMenu(self._editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, None, found)
        place = self._editor.cursorRect().bottomLeft()
        menu.popup(self._editor.viewport().mapToGlobal(place))
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_F7 and not control:
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if not self.go_to_next(backwards):
                say_aloud(self._editor, self.tr("Nothing to look at in the spelling."))
            return True
        if event.key() == Qt.Key.Key_Semicolon and control:
            self.open_menu()
            return True
        return False

    def _select(self, found: Finding) -> None:
        text = self._editor.text
        cursor = self._editor.textCursor()
        cursor.setPosition(to_utf16(text, found.start))
        cursor.setPosition(to_utf16(text, found.end), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        say_aloud(self._editor, self._about(found))

    def _about(self, found: Finding) -> str:
        if isinstance(found.what, Slip):
            return self.tr("Not in the dictionary: {word}").format(word=found.word)
        return grammar_words(found.what.rule)

    def _fill(self, menu: QMenu, position: int) -> None:
        found = self._underlines.at(position)
        if found is not None and not self._editor.isReadOnly():
            self._add(menu, next(iter(menu.actions()), None), found)

    def _add(self, menu: QMenu, before: QAction | None, found: Finding) -> None:
        """The entries of a finding, above `before`."""
        made: list[QAction] = []
        if isinstance(found.what, Slip):
            wait = QAction(self.tr("Looking for words…"), menu)
            wait.setEnabled(False)
            made.append(wait)
            self._waiting = menu, wait, found
            self._spelling.suggest(found.what)
            made.append(self._separator(menu))
            made.append(
                self._action(
                    menu,
                    self.tr("Add “{word}” to the dictionary").format(word=found.word),
                    partial(self._spelling.add_word, found.word),
                )
            )
        else:
            made.append(_reason(menu, grammar_words(found.what.rule)))
            made += [self._fix(menu, found, better) for better in found.what.fixes]
            made.append(self._separator(menu))
        made.append(
            self._action(menu, self.tr("Ignore here"), partial(self._spelling.pass_over, found))
        )
        made.append(self._separator(menu))
        if before is None:
            menu.addActions(made[:-1])
        else:
            menu.insertActions(before, made)

    def _show_suggestions(self, answer: Suggestions) -> None:
        if self._waiting is None:
            return
        menu, wait, found = self._waiting
        self._waiting = None
        if not shiboken6.isValid(menu) or found.what is not answer.slip:
            return
        if not answer.words:
            wait.setText(self.tr("No word comes near"))
            return
        fixes = [self._fix(menu, found, word) for word in answer.words]
        menu.insertActions(wait, fixes)
        menu.removeAction(wait)
        menu.setActiveAction(fixes[0])

    def _fix(self, menu: QMenu, found: Finding, better: str) -> QAction:
        made = self._action(menu, better, partial(self._mend, found, better))
        font = made.font()
        font.setBold(True)
        made.setFont(font)
        return made

    def _mend(self, found: Finding, better: str) -> None:
        """Put it in, one step that one Ctrl+Z takes back, unless the text is another by now."""
        if self._editor.text[found.start : found.end] == found.word:
            mend(self._editor, Fix(((found.start, found.end, better),)))
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _action(self, menu: QMenu, text: str, do: partial[None]) -> QAction:
        made = QAction(text.replace("&", "&&"), menu)
        made.triggered.connect(lambda _checked=False: do())
        return made

    def _separator(self, menu: QMenu) -> QAction:
        made = QAction(menu)
        made.setSeparator(True)
        return made


def _reason(menu: QMenu, text: str) -> QAction:
    """A sentence of several lines, which a menu's own entries cannot be."""
    label = plain_label(text, "small", wrap=True)
    label.setContentsMargins(M, S, M, S)
    label.setFixedWidth(WIDE)
    label.setMinimumHeight(label.heightForWidth(WIDE))
    made = QWidgetAction(menu)
    made.setDefaultWidget(label)
    made.setText(text.replace("&", "&&"))
    made.setEnabled(False)
    return made
