"""A private note beside a draft: it stays with it and is never published."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.parts import button, plain_label
from desktop.ui.theme import XS, M, S, Theme

HEIGHT = 64


class NoteField(QWidget):
    """Hidden while it is folded. `toggle`, which stands elsewhere, opens it."""

    changed = Signal(str)
    """The person changed the note."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_setting = False
        self.toggle = button(self.tr("Note"), "foot")
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(self.tr("A note for you, never published"))
        theme.dress(self.toggle, "note", "muted", size=14)
        self._told = plain_label(self.tr("For you alone, never published"), "small")
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(HEIGHT)
        self._text.setAccessibleName(self.tr("Note for you, never published"))
        self._text.setPlaceholderText(
            self.tr("Ask Paul for the picture, check the price, quote Amélie…")
        )
        self.toggle.toggled.connect(self._unfold)
        self.toggle.clicked.connect(self._begin)
        self._text.textChanged.connect(self._tell)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(M, S, M, S)
        whole.setSpacing(XS)
        whole.addWidget(self._told)
        whole.addWidget(self._text)
        self._unfold(False)

    @property
    def note(self) -> str:
        return self._text.toPlainText()

    def set_note(self, note: str) -> None:
        """Another draft's note; it stands open where there is one."""
        if note != self.note:
            self._is_setting = True
            self._text.setPlainText(note)
            self._is_setting = False
        self.toggle.setChecked(bool(note.strip()))

    def set_read_only(self, is_read_only: bool) -> None:
        """The note of what has left can be read, and no longer be changed."""
        self._text.setReadOnly(is_read_only)
        self.toggle.setEnabled(not is_read_only or bool(self.note.strip()))

    def _unfold(self, is_open: bool) -> None:
        self.setVisible(is_open)

    def _begin(self, is_open: bool) -> None:
        if is_open:
            self._text.setFocus()

    def _tell(self) -> None:
        if not self._is_setting:
            self.changed.emit(self.note)
