"""The settings card for what happens while nobody looks: beside the clock, and from a start on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.core.settings import Settings
from desktop.ui.parts import Card, plain_label


class LeavingCard(Card):
    """Shows what `show_settings`, `show_tray` and `show_start` tell."""

    chosen = Signal(object)
    """Fields of Settings by name, with their new values."""
    start_asked = Signal(bool)
    """Whether Ramage is to start with the computer."""

    def __init__(self) -> None:
        super().__init__()
        self._stays = QCheckBox(self.tr("Stay open beside the clock when I close the window"))
        self._stays.toggled.connect(
            lambda wanted: self.chosen.emit({"stays": wanted, "was_told_staying": True})
        )
        self._no_tray = plain_label(
            self.tr("There is no place beside the clock here: closing the window ends Ramage."),
            "small",
            wrap=True,
        )
        self._start = QCheckBox(self.tr("Start with the computer, without a window"))
        self._start.toggled.connect(self.start_asked)
        told = self.tr(
            "A tweet leaves on time if Ramage is open and the computer on. Ramage does not keep it"
            " awake: after a sleep, late tweets leave in order, or ask you first."
        )
        for part in (
            plain_label(self.tr("Leaving on time"), "heading"),
            self._stays,
            self._no_tray,
            self._start,
            plain_label(told, "small", wrap=True),
        ):
            self.column.addWidget(part)
        self.show_tray(True)
        self.show_start(None)

    def show_settings(self, settings: Settings) -> None:
        self._stays.blockSignals(True)
        self._stays.setChecked(settings.stays)
        self._stays.blockSignals(False)

    def show_tray(self, has_tray: bool) -> None:
        """Whether there is a place beside the clock at all."""
        self._stays.setEnabled(has_tray)
        self._no_tray.setVisible(not has_tray)

    def show_start(self, is_on: bool | None) -> None:
        """How the system has it; None where there is no way, and nothing is said of it."""
        self._start.blockSignals(True)
        self._start.setVisible(is_on is not None)
        self._start.setChecked(bool(is_on))
        self._start.blockSignals(False)
