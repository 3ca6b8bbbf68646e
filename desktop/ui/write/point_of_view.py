"""What to photograph, and from where: a few points of view that suit the trade."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.media.prompts import prompts_for
from desktop.ui.language import tongue
from desktop.ui.parts import Sign, button, plain_label, row
from desktop.ui.theme import M, Theme
from desktop.ui.write.popup import Popup

WIDTH = 380
SHOWN = 3


class PointOfView(Popup):
    """Three at a time; each further click shows the next three."""

    files_asked = Signal()
    """The photo is taken: it is to be chosen among the files."""

    def __init__(self, anchor: QWidget, theme: Theme) -> None:
        super().__init__(anchor)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Points of view for a photo"))
        self._trade, self._first = "", 0
        self._lines = [plain_label("", wrap=True) for _ in range(SHOWN)]
        more = button(self.tr("Others"), "link")
        more.clicked.connect(self._show_next)
        choose = button(self.tr("Choose a photo…"))
        choose.clicked.connect(self._choose)
        self.column.addWidget(plain_label(self.tr("A photo with a point of view"), "heading"))
        for line in self._lines:
            self.column.addLayout(row(Sign(theme, "dot", "accent", M), line))
        why = self.tr("Seen from close by, or from where nobody stands, an ordinary thing is news.")
        self.column.addWidget(plain_label(why, "small", wrap=True))
        self.column.addLayout(row(more, 1, choose))
        self._more = more

    def ask(self, trade: str) -> None:
        """Open with what suits `trade`, as in `core.shop.Shop`."""
        if trade != self._trade:
            self._trade, self._first = trade, 0
        self._show()
        self.open()
        self._more.setFocus()

    def _show(self) -> None:
        prompts, said_in = prompts_for(self._trade), tongue()
        for place, line in enumerate(self._lines, self._first):
            line.setText(prompts[place % len(prompts)].said(said_in))

    def _show_next(self) -> None:
        self._first += SHOWN
        self._show()
        self.open()

    def _choose(self) -> None:
        self.close()
        self.files_asked.emit()
