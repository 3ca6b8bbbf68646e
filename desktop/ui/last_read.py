"""The last read before a tweet is planned or sent: what to look at, each with its fix. It never
forbids: the main button goes on with the text as it stands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.advice.tip import Fix, Tip
from desktop.services.overlook import LastRead
from desktop.ui import words_clashes
from desktop.ui.advice_words import tip_words
from desktop.ui.dialog import AskDialog
from desktop.ui.flow import Flow
from desktop.ui.parts import Card, button, card, plain_label

HEIGHT = 460


class LastReadDialog(AskDialog):
    fixed = Signal(str)
    """The text as it is after the fix that was taken."""

    def __init__(
        self, parent: QWidget, found: LastRead, now: datetime, go_on: str, can_fix: bool
    ) -> None:
        """`go_on` is what the button says that leaves the text as it is."""
        super().__init__(
            parent,
            self.tr("One last read"),
            self.tr("Nothing has left yet. You may go on as it is."),
            go_on,
        )
        self._found = found
        self._can_fix = can_fix
        self.resize(self.width(), HEIGHT)
        self.leave.setText(self.tr("Go back to it"))
        quoted = plain_label(found.text, "ink", wrap=True)
        self.lines.addWidget(card(quoted))
        for tip in found.tips:
            self.lines.addWidget(self._slip(tip))
        for clash in found.clashes:
            self.lines.addWidget(card(plain_label(words_clashes.told(clash, now), wrap=True)))
        self.lines.addStretch(1)
        self.agreed.connect(self.accept)

    def _slip(self, tip: Tip) -> Card:
        said = tip_words(tip)
        made = card(
            plain_label(said.sentence, wrap=True), plain_label(said.reason, "small", wrap=True)
        )
        if not self._can_fix:
            return made
        flow = Flow()
        for choice in tip.choices:
            flow.addWidget(self._fix(choice.label, choice.fix))
        if tip.fix is not None:
            flow.addWidget(self._fix(said.fix, tip.fix))
        if flow.count():
            made.column.addLayout(flow)
        return made

    def _fix(self, said: str, fix: Fix) -> QWidget:
        made = button(said.replace("&", "&&"), "chip")
        made.setAccessibleName(self.tr("Take: {words}").format(words=said))
        made.clicked.connect(lambda: self._take(fix))
        return made

    def _take(self, fix: Fix) -> None:
        text = fix.apply(self._found.text)
        self.reject()
        self.fixed.emit(text)
