"""Errands for what one writes with: ideas, templates, short words, and earlier texts of a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner

if TYPE_CHECKING:
    from desktop.core.ideas.idea import Idea
    from desktop.core.snippets import Snippet
    from desktop.core.templates import Template
    from desktop.services.library import Library, Shelf
    from desktop.services.versions import Versions


@dataclass(frozen=True, slots=True)
class Removed:
    """Something was taken away: its first words, and what puts it back."""

    text: str
    put_back: Callable[[], None]


class Shelving(QObject):
    """Asks on a lane, tells what came of it; `shelf` is what was last told."""

    shelf_ready = Signal(object)
    """The `Shelf` as it stands, after each change too."""
    removed = Signal(object)
    """A `Removed`."""
    refused = Signal(object)
    """The `Exception` for which nothing was changed."""
    versions_ready = Signal(int, object)
    """A tweet's id and its `Version`s, newest first."""
    restored = Signal(int, str)
    """A tweet's id and the text that is to stand in the composer again."""

    def __init__(
        self, runner: Runner, library: Library, versions: Versions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library = library
        self._versions = versions
        self.shelf: Shelf | None = None

    def refresh(self) -> None:
        """Read the shelf anew."""
        self._change(self._library.shelf)

    def add_idea(self, text: str) -> None:
        self._change(partial(self._library.add_idea, text))

    def remove_idea(self, idea: Idea) -> None:
        """Take away one of the person's own; `removed` offers the way back."""
        back = partial(self._change, partial(self._library.put_back_idea, idea))
        self._change(partial(self._library.remove_idea, idea), Removed(idea.text, back))

    def mark_used(self, key: str) -> None:
        self._change(partial(self._library.mark_used, key))

    def put_template(self, template: Template) -> None:
        """Add it (id 0) or change it."""
        self._change(partial(self._library.put_template, template))

    def remove_template(self, template: Template) -> None:
        back = partial(self.put_template, template)
        self._change(partial(self._library.remove_template, template), Removed(template.name, back))

    def put_snippet(self, snippet: Snippet, was: str = "") -> None:
        """Add it or change it; `was`: the short word it had before."""
        self._change(partial(self._library.put_snippet, snippet, was))

    def remove_snippet(self, snippet: Snippet) -> None:
        back = partial(self.put_snippet, snippet)
        self._change(partial(self._library.remove_snippet, snippet), Removed(snippet.short, back))

    def list_versions(self, tweet_id: int) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._versions.of, tweet_id),
            partial(self.versions_ready.emit, tweet_id),
            asker=self,
            failed=self.refused.emit,
            topic="versions",
        )

    def restore(self, tweet_id: int, version_id: int, present: str) -> None:
        """Take an earlier text up again; `present` is kept as a version first."""
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._versions.restore, tweet_id, version_id, present),
            partial(self._restored, tweet_id),
            asker=self,
            failed=self.refused.emit,
        )

    def _change(self, work: Callable[[], Shelf], removed: Removed | None = None) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            work,
            partial(self._changed, removed),
            asker=self,
            failed=self.refused.emit,
        )

    def _changed(self, removed: Removed | None, shelf: Shelf) -> None:
        self.shelf = shelf
        self.shelf_ready.emit(shelf)
        if removed is not None:
            self.removed.emit(removed)

    def _restored(self, tweet_id: int, text: str | None) -> None:
        if text is not None:
            self.restored.emit(tweet_id, text)
