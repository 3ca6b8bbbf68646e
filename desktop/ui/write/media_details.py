"""What is said of the picture that was reached: its description, what was done to it, and what
can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.extras import Attachment, MediaKind
from desktop.services.media.done import Done
from desktop.ui.flow import Flow
from desktop.ui.parts import button, plain_label, set_kind
from desktop.ui.theme import XS
from desktop.ui.write.media_words import described, done_line, warning_sentence

EXCERPT_LINES = 240


class MediaDetails(QWidget):
    describe_asked = Signal()
    crop_asked = Signal()
    remove_asked = Signal()
    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._description = plain_label("", "muted", wrap=True)
        self._done = plain_label("", "small", wrap=True)
        self._warning = plain_label("", "warn", wrap=True)
        for label in (self._description, self._done, self._warning):
            # A long word would else widen the column of the page.
            label.setMinimumWidth(1)
        self.describe = button("", "link")
        self.crop = button(self.tr("Crop"), "link")
        self.remove = button(self.tr("Remove"), "link")
        self.add = button(self.tr("Add another"), "link")
        self.describe.clicked.connect(self.describe_asked)
        self.crop.clicked.connect(self.crop_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.add.clicked.connect(self.add_asked)
        links = Flow()
        for link in (self.describe, self.crop, self.remove, self.add):
            links.addWidget(link)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(XS)
        whole.addWidget(self._description)
        whole.addLayout(links)
        whole.addWidget(self._done)
        whole.addWidget(self._warning)
        whole.addStretch(1)

    def show_details(self, one: Attachment, done: Done | None, has_room: bool) -> None:
        """`done` is known of what was taken in since this tweet was opened; `has_room` says
        whether another picture fits beside."""
        self.add.setVisible(has_room)
        has_alt = bool(one.alt.strip())
        takes_alt = one.kind is not MediaKind.VIDEO
        said = described(one)
        self._description.setText(said if len(said) < EXCERPT_LINES else said[:EXCERPT_LINES] + "…")
        set_kind(self._description, "muted" if has_alt or not takes_alt else "warn")
        self.describe.setText(
            self.tr("Change the description") if has_alt else self.tr("Describe it")
        )
        self.describe.setVisible(takes_alt)
        self.crop.setVisible(one.kind is MediaKind.PICTURE)
        line = done_line(done) if done is not None else ""
        self._done.setText(line)
        self._done.setVisible(bool(line))
        warned = " ".join(warning_sentence(one) for one in done.warnings) if done else ""
        self._warning.setText(warned)
        self._warning.setVisible(bool(warned))
