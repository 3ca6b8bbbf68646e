"""What kind of tweet this is: a guess in a chip, corrected in its menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.core.kinds.guess import Guess
from desktop.core.kinds.kind import Kind
from desktop.ui.parts import tip
from desktop.ui.words import excerpt
from desktop.ui.words_kinds import kind_explained, kind_name

UNSURE = 0.25
"""Below, the guess is shown with a question mark."""


class KindChip(QPushButton):
    """Shows the kind; says which one the person chose."""

    kind_chosen = Signal(object)
    """A `Kind`, or None to have it guessed again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setAutoDefault(True)
        self._guess: Guess | None = None
        self._chosen: Kind | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._say()

    def show_kind(self, guess: Guess | None, chosen: Kind | None = None) -> None:
        """What it seems to be, None for an empty text, and what the person said that it is."""
        if (guess, chosen) != (self._guess, self._chosen):
            self._guess, self._chosen = guess, chosen
            self._say()

    def _say(self) -> None:
        kind = self._chosen or (self._guess.kind if self._guess else None)
        if kind is None:
            text = self.tr("Kind of tweet")
        elif self._chosen is None and self._guess and self._guess.certainty < UNSURE:
            text = self.tr("{kind}?").format(kind=kind_name(kind))
        else:
            text = kind_name(kind)
        self.setText(text)
        self.setToolTip(tip(self._why()))
        self.setAccessibleName(self.tr("Kind of tweet: {kind}").format(kind=text))
        self.setAccessibleDescription(self._why())

    def _why(self) -> str:
        if self._chosen is not None:
            return self.tr("You said so. Click to change it.")
        if self._guess is None:
            return self.tr("As you write, the kind of tweet will stand here.")
        if not self._guess.because:
            return self.tr("Guessed. Click to correct it.")
        return self.tr("Guessed by “{words}”. Click to correct it.").format(
            words=excerpt(self._guess.because)
        )

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.setToolTipsVisible(True)
        shown = self._chosen or (self._guess.kind if self._guess else None)
        for kind in Kind:
            action = self._menu.addAction(kind_name(kind))
            action.setToolTip(kind_explained(kind))
            action.setCheckable(True)
            action.setChecked(kind is shown)
            action.triggered.connect(partial(self._choose, kind))
        if self._chosen is not None:
            self._menu.addSeparator()
            again = self._menu.addAction(self.tr("Guess it again"))
            again.triggered.connect(partial(self._choose, None))

    def _choose(self, kind: Kind | None, _checked: bool = False) -> None:
        self._chosen = kind
        self._say()
        self.kind_chosen.emit(kind)
