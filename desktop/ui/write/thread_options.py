"""How a thread leaves: in how many messages, and with or without their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from desktop.core.text import Measure
from desktop.ui.parts import plain_label, tip
from desktop.ui.theme import M, S
from desktop.ui.write.fitted import Fitted


class ThreadOptions(Fitted):
    """Hidden for a single message."""

    counters_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.counters = QCheckBox(self.tr("Number the messages (1/4)"))
        self.counters.setChecked(True)
        self.counters.setToolTip(
            tip(
                self.tr(
                    "Each message ends with its number, which counts in its length: "
                    "who meets one of them sees that there are others."
                )
            )
        )
        self._said = plain_label("", "muted", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(M, 0, M, S)
        line.setSpacing(M)
        line.addWidget(self.counters)
        line.addWidget(self._said, 1)
        self.counters.clicked.connect(self.counters_toggled)
        self.hide()

    def set_counters(self, has_counters: bool) -> None:
        """Show what was chosen; it is not taken for a change."""
        self.counters.setChecked(has_counters)

    def show_parts(self, measures: Sequence[Measure]) -> None:
        """The messages as they would leave now, each measured."""
        self.setVisible(len(measures) > 1)
        if len(measures) > 1:
            weights = [measure.weighted_length for measure in measures]
            self._said.setText(
                self.tr("%n message(s), {least} to {most} characters", "", len(measures)).format(
                    least=min(weights), most=max(weights)
                )
            )

    def set_read_only(self, is_read_only: bool) -> None:
        self.counters.setEnabled(not is_read_only)
