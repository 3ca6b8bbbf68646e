"""A field for several words: one after the other, each a chip that can be taken away."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.core.hashtags.tags import run_together
from desktop.ui.flow import Flow
from desktop.ui.parts import button, clear
from desktop.ui.theme import XS, Theme

_TAG_ENDS = re.compile("[,#＃]")


class ChipsField(QWidget):
    """`values` are without the `sign` (# or @) that is shown before each."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, hint: str, sign: str = "") -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self._values: list[str] = []
        self._field = _Field(hint)
        self._field.setAccessibleName(name)
        self._holder = QWidget()
        self._chips = Flow(self._holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(XS)
        whole.addWidget(self._holder)
        whole.addWidget(self._field)
        self._field.entered.connect(self._add_typed)
        self._field.taken_back.connect(self._drop_last)
        self._field.textChanged.connect(self.changed)
        self.setFocusProxy(self._field)
        self._show()

    @property
    def values(self) -> tuple[str, ...]:
        """With what is still in the field: nothing typed is lost."""
        return tuple(dict.fromkeys([*self._values, *self._typed()]))

    def set_values(self, values: tuple[str, ...]) -> None:
        self._values = list(values)
        self._show()

    def _add_typed(self) -> None:
        self._values = list(self.values)
        self._field.clear()
        self._show()
        self.changed.emit()

    def _drop_last(self) -> None:
        if self._values:
            self._drop(self._values[-1])

    def _drop(self, value: str) -> None:
        self._values.remove(value)
        self._show()
        self.changed.emit()

    def _typed(self) -> list[str]:
        """What stands in the field; several hashtags may have been pasted at once."""
        typed = self._field.text()
        if self._sign == "#":
            return [tag for one in _TAG_ENDS.split(typed) if (tag := run_together(one))]
        said = " ".join(typed.replace(",", " ").split()).lstrip(self._sign).strip()
        return [said] if said else []

    def _show(self) -> None:
        clear(self._chips)
        for value in self._values:
            chip = button(f"{self._sign}{value}".replace("&", "&&"), "chip")
            self._theme.dress(chip, "cross", "muted", 12)
            chip.setAccessibleName(self.tr("Take away {word}").format(word=value))
            chip.clicked.connect(lambda _=False, one=value: self._drop(one))
            self._chips.addWidget(chip)
        self._holder.setVisible(bool(self._values))


class _Field(QLineEdit):
    """A comma ends a word as Enter does; Backspace in an empty field takes the last one away."""

    entered = Signal()
    taken_back = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == ",":
            self.entered.emit()
        elif event.text() == "\b" and not self.text():
            self.taken_back.emit()
        elif event.text() in ("\r", "\n"):
            # Enter ends the word, and must not press the dialog's button.
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
