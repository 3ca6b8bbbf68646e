"""The card of proposed hashtags: at most five, each with its reason, put in by a click alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.hashtags.group import Group
from desktop.core.hashtags.suggestion import Suggestion
from desktop.ui.flow import Flow
from desktop.ui.parts import plain_label, row
from desktop.ui.theme import L, S, Theme
from desktop.ui.words_hashtags import room_words
from desktop.ui.write.fitted import Fitted
from desktop.ui.write.group_menu import GroupMenu, NameRow
from desktop.ui.write.tag_chip import TagChip

MOST = 5


class HashtagsCard(Fitted):
    """Shows what it is given; it changes neither the text nor the groups."""

    tag_asked = Signal(str)
    """A hashtag without its sign is to be put into the text."""
    group_asked = Signal(object)
    """All hashtags of this `Group` are to be put into the text."""
    group_save_asked = Signal(str, object)
    """A name, and the tuple of hashtags of the text that are to be kept under it."""
    group_remove_asked = Signal(object)
    """This `Group` is to go."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._placed: tuple[str, ...] = ()
        self._room = plain_label(room_words(0), "muted", wrap=True)
        self._groups = GroupMenu(theme)
        self._groups.insert_asked.connect(self.group_asked)
        self._groups.remove_asked.connect(self.group_remove_asked)
        self._groups.save_asked.connect(self._ask_name)
        self._name = NameRow()
        self._name.named.connect(self._save)
        self._name.left.connect(self._close_name)
        self._teach = plain_label("", "muted", wrap=True)
        self._chips: list[TagChip] = []
        self._holder = QWidget()
        self._flow = Flow(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        title = plain_label(self.tr("Suggested hashtags"), "heading")
        head = row(title, self._room, self._groups.button)
        head.setStretch(1, 1)
        column.addLayout(head)
        for part in (self._name, self._holder, self._teach):
            column.addWidget(part)
        self._name.hide()
        self.show_suggestions((), ())

    def show_suggestions(
        self, suggestions: tuple[Suggestion, ...], placed: tuple[str, ...]
    ) -> None:
        """`placed` are the hashtags that stand in the text, without their signs."""
        self._placed = placed
        shown = suggestions[:MOST]
        for index, suggestion in enumerate(shown):
            if index == len(self._chips):
                self._add_chip()
            self._chips[index].show_suggestion(suggestion)
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(shown))
        self._room.setText(room_words(len(placed)))
        self._groups.set_saving(bool(placed))
        self._holder.setVisible(bool(shown))
        self._teach.setVisible(not shown)
        self._teach.setText(
            self.tr("All that fits is in your text already.")
            if placed
            else self.tr(
                "As you write, hashtags that fit will stand here, each with its reason."
                " None is put in without your click."
            )
        )
        self._flow.invalidate()

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """The groups there are now."""
        self._groups.show_groups(groups)

    def _add_chip(self) -> None:
        chip = TagChip()
        chip.clicked.connect(partial(self._ask, chip))
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _ask(self, chip: TagChip) -> None:
        self.tag_asked.emit(chip.tag)

    def _ask_name(self) -> None:
        self._name.show()
        self._name.begin()

    def _save(self, name: str) -> None:
        self._close_name()
        self.group_save_asked.emit(name, self._placed)

    def _close_name(self) -> None:
        self._name.hide()
        self._groups.button.setFocus()
