"""Where drafts, calendar and settings lie, and how all of it goes into one file and comes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.ui.parts import Card, button, plain_label, row
from desktop.ui.theme import Theme


class DataCard(Card):
    folder_asked = Signal()
    save_asked = Signal()
    restore_asked = Signal()
    move_asked = Signal()
    example_asked = Signal()
    """The example shop is to be visited, or left where it is visited now."""

    def __init__(self, theme: Theme, folder: str, is_demo: bool = False) -> None:
        super().__init__()
        place = plain_label(folder, "muted", wrap=True)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        place.setAccessibleName(self.tr("Folder"))
        open_it = button(self.tr("Open the folder"), "link")
        theme.dress(open_it, "folder", "link", size=16)
        open_it.clicked.connect(self.folder_asked)
        save = button(self.tr("Save everything…"))
        save.clicked.connect(self.save_asked)
        restore = button(self.tr("Bring back…"))
        restore.clicked.connect(self.restore_asked)
        move = button(self.tr("Change computers…"))
        move.clicked.connect(self.move_asked)
        example = button(
            self.tr("Leave the example shop") if is_demo else self.tr("Visit the example shop"),
            "link",
        )
        example.clicked.connect(self.example_asked)
        told = self.tr("Your drafts, your calendar and your settings stay on this computer, here:")
        why = self.tr(
            "In one file: tweets, pictures, ideas, what was heard. Not in it: your keys of X, which"
            " stay in this computer’s safe."
        )
        for part in (plain_label(self.tr("Your data"), "heading"), plain_label(told, wrap=True)):
            self.column.addWidget(part)
        self.column.addWidget(place)
        self.column.addWidget(open_it, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(row(save, restore, move, 1))
        self.column.addWidget(plain_label(why, "small", wrap=True))
        self.column.addWidget(example, 0, Qt.AlignmentFlag.AlignLeft)
        if not is_demo:
            meanwhile = self.tr(
                "During the visit your own Ramage is closed: nothing that you have planned leaves"
                " before you come back."
            )
            self.column.addWidget(plain_label(meanwhile, "small", wrap=True))
        for one in (save, restore, move):
            one.setDisabled(is_demo)
