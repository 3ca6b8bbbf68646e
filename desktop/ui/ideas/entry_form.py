"""Two fields: what a text is called, and the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from desktop.ui.parts import Card, button, column, plain_label, row
from desktop.ui.theme import XS

TEXT_HEIGHT = 84
_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class EntryForm(Card):
    """Opened to add or to change; Ctrl+Enter keeps it as elsewhere, Esc leaves it."""

    kept = Signal(str, str)
    """The name and the text."""

    def __init__(
        self, name: str, name_hint: str, text: str, text_hint: str, is_right: Callable[[str], bool]
    ) -> None:
        """`is_right` judges what the first field holds; the second must not be blank."""
        super().__init__()
        self._is_right = is_right
        self._name = QLineEdit()
        self._name.setPlaceholderText(name_hint)
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText(text_hint)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(TEXT_HEIGHT)
        self._keep = button(self.tr("Keep it"))
        leave = button(self.tr("Cancel"), "quiet")
        self._keep.clicked.connect(self._tell)
        leave.clicked.connect(self.leave)
        self._name.textChanged.connect(self._judge)
        self._text.textChanged.connect(self._judge)
        self.column.addLayout(_labelled(name, self._name))
        self.column.addLayout(_labelled(text, self._text))
        self.column.addLayout(row(self._keep, leave, 1))
        self.hide()

    def ask(self, name: str = "", text: str = "") -> None:
        """Open it, with these to begin from."""
        self._name.setText(name)
        self._text.setPlainText(text)
        self._judge()
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep.click()
        else:
            super().keyPressEvent(event)

    def _judge(self) -> None:
        has_text = bool(self._text.toPlainText().strip())
        self._keep.setEnabled(has_text and self._is_right(self._name.text().strip()))

    def _tell(self) -> None:
        self.hide()
        # Qt's own way to ask for the text turns each no-break space into a common one.
        text = self._text.document().toRawText().replace("\u2029", "\n").strip()
        self.kept.emit(self._name.text().strip(), text)


def _labelled(words: str, field: QLineEdit | QPlainTextEdit) -> QVBoxLayout:
    field.setAccessibleName(words)
    label: QLabel = plain_label(words, "muted")
    label.setBuddy(field)
    return column(label, field, spacing=XS)
