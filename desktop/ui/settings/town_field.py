"""A town by its first letters, as France counts them; any other name is taken as it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    department: str
    """Its number: several towns share a name."""

    @property
    def said(self) -> str:
        return f"{self.name} ({self.department})" if self.department else self.name


Towns = Callable[[str], tuple[Town, ...]]
"""The towns whose name begins with some letters, the largest first."""


def no_towns(_: str) -> tuple[Town, ...]:
    """Where no list of towns is at hand: any name is taken as it is written."""
    return ()


class TownField(QLineEdit):
    chosen = Signal(object)
    """The Town that was picked from the list, or written and left."""

    def __init__(self, towns: Towns) -> None:
        super().__init__()
        self._towns = towns
        self._offered: dict[str, Town] = {}
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._look_up)
        self.editingFinished.connect(self._leave)

    @property
    def town(self) -> Town:
        """The one that is meant; its department is empty where several bear the name."""
        typed = self.text().strip()
        if typed in self._offered:
            return self._offered[typed]
        # Who wrote the department as well chose by it.
        found = self._towns(typed.partition(" (")[0])
        meant = [one for one in found if typed.casefold() in _ways_to_say(one)]
        return meant[0] if len(meant) == 1 else Town(typed, "")

    def _look_up(self, typed: str) -> None:
        self._offered = {one.said: one for one in self._towns(typed.strip())}
        self._names.setStringList(list(self._offered))
        if [one.name.casefold() for one in self._offered.values()] == [typed.strip().casefold()]:
            # Nothing is left to choose: a list that stays open would swallow the next click.
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    def _take(self, said: str) -> None:
        if said in self._offered:
            self._tell(self._offered[said])

    def _leave(self) -> None:
        if self.isModified():
            self._tell(self.town)

    def _tell(self, town: Town) -> None:
        self.setModified(False)
        self.chosen.emit(town)


def _ways_to_say(town: Town) -> tuple[str, str]:
    return town.name.casefold(), town.said.casefold()
