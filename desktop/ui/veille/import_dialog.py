"""What a file would have followed, subject by subject, before anything is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.veille.opml import Followed
from desktop.core.veille.people import PeopleList
from desktop.core.veille.subject import Subject
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import plain_label

NAMED = 4
"""So many feeds, words or people are named."""


class ImportDialog(AskDialog):
    taken = Signal(object)
    """The `Followed` that the person left ticked."""

    def __init__(self, parent: QWidget, found: Followed, known: int) -> None:
        """`known` feeds of the file are followed already, and left out of `found`."""
        super().__init__(
            parent,
            self.tr("Import what to follow"),
            self.tr("A group of feeds becomes a subject, with all that they say. Untick what not."),
            self.tr("Follow them"),
        )
        self._subjects = [(self._offer_subject(one), one) for one in found.subjects]
        self._lists = [(self._offer_list(one), one) for one in found.lists]
        if known:
            self.lines.addWidget(
                plain_label(self.tr("%n feed(s) followed already.", "", known), "muted", wrap=True)
            )
        self.lines.addStretch(1)
        self.agreed.connect(self._take)
        self._show_choice()

    def _offer_subject(self, subject: Subject) -> QCheckBox:
        feeds = [one.title or one.address for one in subject.feeds]
        asked = [
            *subject.words,
            *(f"#{one}" for one in subject.hashtags),
            *(f"@{one}" for one in subject.people),
        ]
        counts = [self.tr("%n feed(s)", "", len(feeds))] if feeds else []
        counts += [self.tr("%n word(s)", "", len(asked))] if asked else []
        return self._offer(subject.name, ", ".join(counts), [*asked, *feeds])

    def _offer_list(self, people: PeopleList) -> QCheckBox:
        said = self.tr("list of %n person(s)", "", len(people.people))
        return self._offer(people.name, said, [one.handle or one.name for one in people.people])

    def _offer(self, name: str, count: str, named: list[str]) -> QCheckBox:
        said = self.tr("{name}: {count}").format(name=name, count=count)
        # An ampersand of a name is no mnemonic.
        box = QCheckBox(said.replace("&", "&&"))
        box.setChecked(True)
        box.toggled.connect(self._show_choice)
        self.lines.addWidget(box)
        more = "…" if len(named) > NAMED else ""
        self.lines.addWidget(plain_label(", ".join(named[:NAMED]) + more, "small", wrap=True))
        return box

    def _chosen(self) -> Followed:
        return Followed(
            tuple(one for box, one in self._subjects if box.isChecked()),
            tuple(one for box, one in self._lists if box.isChecked()),
        )

    def _show_choice(self) -> None:
        chosen = self._chosen()
        self.main.setEnabled(bool(chosen.subjects or chosen.lists))

    def _take(self) -> None:
        self.taken.emit(self._chosen())
        self.accept()
