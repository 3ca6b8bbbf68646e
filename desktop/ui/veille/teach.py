"""The page before anything is followed: what a veille is, and the one step that begins it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.veille.subject import Subject
from desktop.ui.flow import Flow
from desktop.ui.parts import button, card, clear, plain_label
from desktop.ui.theme import L
from desktop.ui.veille import words

WIDEST = 720


class Teach(QWidget):
    suggestion_taken = Signal(object)
    """That `Subject` is to be followed."""
    practice_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._holder = QWidget()
        self._suggested = Flow(self._holder)
        self._offer = plain_label(
            self.tr("To begin with, from what you told of your shop:"), wrap=True
        )
        practice = button(self.tr("Try it with an example shop"))
        practice.clicked.connect(self.practice_asked)
        made = card(
            plain_label(self.tr("Hear what is said of you"), "heading", wrap=True),
            plain_label(
                self.tr(
                    "A veille follows words, hashtags and sites for you: your shop’s name, your"
                    " trade, your town, a competitor. It needs no account and costs nothing; what"
                    " was fetched can be read offline."
                ),
                "muted",
                wrap=True,
            ),
            self._offer,
            self._holder,
            practice,
        )
        made.setMaximumWidth(WIDEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(L)
        whole.addWidget(made)
        whole.addStretch(1)
        self.show_suggestions(())

    def show_suggestions(self, suggested: tuple[Subject, ...]) -> None:
        clear(self._suggested)
        for subject in suggested:
            said = self.tr("{name} ({role})").format(
                name=subject.name, role=words.role(subject.role)
            )
            chip = button(said.replace("&", "&&"), "chip")
            chip.clicked.connect(lambda _=False, one=subject: self.suggestion_taken.emit(one))
            self._suggested.addWidget(chip)
        self._offer.setVisible(bool(suggested))
        self._holder.setVisible(bool(suggested))
