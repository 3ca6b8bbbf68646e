"""The composer's hashtags: proposed at a pause, completed at a key, put in at a click alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.background.tagging import Tagging
from desktop.core.hashtags.group import Group
from desktop.core.text import EntityKind
from desktop.core.tweet import Tweet
from desktop.ui import words
from desktop.ui.desks.telling import refuse
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme
from desktop.ui.write import WritePage
from desktop.ui.write.completion import Completion
from desktop.ui.write.hashtags_card import HashtagsCard
from desktop.ui.write.standing import Stage


class TagsDesk(QObject):
    def __init__(self, page: WritePage, window: MainWindow, theme: Theme, tagging: Tagging) -> None:
        super().__init__(page)
        self._page, self._window, self._tagging = page, window, tagging
        self.card = HashtagsCard(theme)
        self._completion = Completion(page.editor, theme)
        page.add_below_composer(self.card)
        self.card.tag_asked.connect(self._put_in)
        self.card.group_asked.connect(self._put_in_group)
        self.card.group_save_asked.connect(tagging.save_group)
        self.card.group_remove_asked.connect(tagging.remove_group)
        self._completion.prefix_changed.connect(self._complete)
        page.paused.connect(self._propose)
        page.state_shown.connect(self._show_stage)
        tagging.ready.connect(self._propose)
        tagging.groups_changed.connect(self.card.show_groups)
        tagging.group_removed.connect(self._removed)
        tagging.not_kept.connect(self._not_kept)
        self.card.show_groups(tagging.groups)
        self._show_stage(page.tweet)

    def _propose(self) -> None:
        suggester = self._tagging.suggester
        if suggester is None:
            return
        editor, draft = self._page.editor, self._page.advice.draft()
        placed = tuple(
            entity.value for entity in editor.measure.entities if entity.kind is EntityKind.HASHTAG
        )
        day = draft.around.read_at.date() if draft.around.read_at else None
        found = suggester.suggest(draft.text, editor.measure.entities, day, draft.tongue)
        self.card.show_suggestions(found, tuple(dict.fromkeys(placed)))

    def _complete(self, prefix: str) -> None:
        suggester = self._tagging.suggester
        if suggester is not None:
            read_at = self._page.advice.draft().around.read_at
            self._completion.offer(suggester.complete(prefix, read_at.date() if read_at else None))

    def _put_in(self, tag: str) -> None:
        """At the end, where hashtags stand, with a space before; one undo takes it away."""
        self._put_in_tags((tag,))

    def _put_in_group(self, group: Group) -> None:
        there = {
            entity.value.casefold()
            for entity in self._page.editor.measure.entities
            if entity.kind is EntityKind.HASHTAG
        }
        self._put_in_tags(tuple(tag for tag in group.tags if tag.casefold() not in there))

    def _put_in_tags(self, tags: tuple[str, ...]) -> None:
        if not tags:
            return
        text = self._page.text()
        lead = " " if text and not text[-1].isspace() else ""
        self._page.take_focus()
        self._page.editor.put(lead + " ".join(f"#{tag}" for tag in tags))
        self._page.finish_pause()

    def _show_stage(self, _: Tweet | None) -> None:
        self.card.setVisible(self._page.stage is not Stage.CLOSED)

    def _removed(self, group: Group) -> None:
        self._window.offer_undo(
            self.tr("“{name}” was removed.").format(name=words.excerpt(group.name)),
            partial(self._tagging.save_group, group.name, group.tags),
        )

    def _not_kept(self, error: Exception) -> None:
        refuse(self._window, error)
