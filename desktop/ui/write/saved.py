"""Whether what is written is on disk, and since when: a line under the page's title."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.core.agenda import Clock
from desktop.ui import times
from desktop.ui.parts import set_kind, tip

SECOND_MS = 1_000
MINUTE = 60
STEP_S = 10
"""The line moves each ten seconds in the first minute: a clock that ticks disturbs a writer."""


class SavedLine(QLabel):
    """Says it in passing; a failure stays until the text is saved."""

    def __init__(self, now: Clock) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "muted")
        # It gives way to what stands beside it; the whole sentence is a hover away.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._now = now
        self._at: datetime | None = None
        self._is_draft = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say)
        self.show_nothing()

    def show_nothing(self) -> None:
        """A blank page: there is nothing to save yet."""
        self._at = None
        self._timer.stop()
        set_kind(self, "muted")
        self.setText(self.tr("What you write is saved as you type."))

    def show_saved(self, at: datetime, is_draft: bool) -> None:
        """`at`: the aware instant at which the text reached the disk; `is_draft`: it is no plan."""
        self._at, self._is_draft = at, is_draft
        self.setToolTip("")
        set_kind(self, "muted")
        self._say()

    def show_failed(self, sentence: str) -> None:
        self._at = None
        self._timer.stop()
        set_kind(self, "bad")
        self.setText(sentence)
        self.setToolTip(tip(sentence))

    def _say(self) -> None:
        if self._at is None:
            return
        now = self._now()
        said = self.tr("Draft saved {ago}") if self._is_draft else self.tr("Changes kept {ago}")
        self.setText(said.format(ago=times.ago(self._at, now)))
        is_fresh = (now - self._at).total_seconds() < MINUTE
        self._timer.start((STEP_S if is_fresh else MINUTE) * SECOND_MS)
