"""Going on at another computer, in three steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label


class MoveDialog(AskDialog):
    save_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Change computers"),
            self.tr("Everything goes along, in three steps."),
            self.tr("1. Save everything…"),
        )
        for number, said in enumerate(
            (
                self.tr(
                    "Here: save everything in one file, on a memory stick for instance. From then"
                    " on nothing leaves from this computer, so that nothing leaves twice; a line"
                    " above the page says so, with a button to publish from here again."
                ),
                self.tr(
                    "There: install Ramage; on its first page, choose “I already have a save of"
                    " Ramage” and this file. Later on it is “Bring back…” in the settings."
                ),
                self.tr(
                    "There: say “Publish from this computer”. Until then nothing leaves there."
                    " What was due in between is shown, so that you can check whether it left. An"
                    " account that publishes by a key of X is connected again in the settings."
                ),
            ),
            start=1,
        ):
            self.lines.addWidget(plain_label(str(number), "heading"))
            self.lines.addWidget(plain_label(said, wrap=True))
        self.lines.addStretch(1)
        self.agreed.connect(self.save_asked)
