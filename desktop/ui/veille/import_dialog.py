"""What a list of feeds would bring, group by group, before anything is followed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.veille.subject import Subject
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label

NAMED = 4
"""So many feeds of a group are named."""


class ImportDialog(AskDialog):
    taken = Signal(object)
    """The `Subject`s that are to be followed."""

    def __init__(self, parent: QWidget, subjects: Sequence[Subject], known: int) -> None:
        """`known` feeds of the list are followed already, and left out of `subjects`."""
        super().__init__(
            parent,
            self.tr("Import feeds"),
            self.tr("Each group becomes a subject, with all that its feeds say. Untick what not."),
            self.tr("Follow them"),
        )
        self._boxes: list[tuple[QCheckBox, Subject]] = []
        for subject in subjects:
            count = self.tr("%n feed(s)", "", len(subject.feeds))
            said = self.tr("{name}: {feeds}").format(name=subject.name, feeds=count)
            # An ampersand of a name is no mnemonic.
            box = QCheckBox(said.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self._show_choice)
            self._boxes.append((box, subject))
            self.lines.addWidget(box)
            names = [one.title or one.address for one in subject.feeds[:NAMED]]
            more = "…" if len(subject.feeds) > NAMED else ""
            self.lines.addWidget(plain_label(", ".join(names) + more, "small", wrap=True))
        if known:
            self.lines.addWidget(
                plain_label(self.tr("%n feed(s) followed already.", "", known), "muted", wrap=True)
            )
        self.lines.addStretch(1)
        self.agreed.connect(self._take)
        self._show_choice()

    def _chosen(self) -> tuple[Subject, ...]:
        return tuple(subject for box, subject in self._boxes if box.isChecked())

    def _show_choice(self) -> None:
        self.main.setEnabled(bool(self._chosen()))

    def _take(self) -> None:
        self.taken.emit(self._chosen())
        self.accept()
