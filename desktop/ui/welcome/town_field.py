"""A town by its first letters, as France counts them; any other name is taken as it is written."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.ui.settings.shop_card import Town, Towns


class TownField(QLineEdit):
    def __init__(self, towns: Towns) -> None:
        super().__init__()
        self._towns = towns
        self._offered: dict[str, Town] = {}
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._look_up)

    @property
    def town(self) -> Town:
        """The one that is meant; its department is empty where several bear the name."""
        typed = self.text().strip()
        if typed in self._offered:
            return self._offered[typed]
        same = [one for one in self._towns(typed) if one.name.casefold() == typed.casefold()]
        return same[0] if len(same) == 1 else Town(typed, "")

    def _look_up(self, typed: str) -> None:
        self._offered = {one.said: one for one in self._towns(typed.strip())}
        self._names.setStringList(list(self._offered))
        if [one.name.casefold() for one in self._offered.values()] == [typed.strip().casefold()]:
            # Nothing is left to choose: a list that stays open would swallow the next click.
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()
