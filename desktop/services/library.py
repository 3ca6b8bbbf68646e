"""What the person keeps to write with: own ideas, which were used, templates, short words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.ideas.idea import Idea
from desktop.core.snippets import Snippet
from desktop.core.templates import Template
from desktop.store import ideas, snippets, templates
from desktop.store.database import OpenPlan, immediate

if TYPE_CHECKING:
    from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Shelf:
    """All of it, as it stands."""

    own: tuple[Idea, ...] = ()
    uses: Mapping[str, datetime] = field(default_factory=dict)
    """When an idea last became a draft, by its key."""
    templates: tuple[Template, ...] = ()
    snippets: tuple[Snippet, ...] = ()


class Library:
    """Each change answers with the shelf as it is then."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        self._open = open_plan
        self._clock = clock

    def shelf(self) -> Shelf:
        with self._open() as db:
            return _shelf(db)

    def add_idea(self, text: str) -> Shelf:
        """A blank one is no idea: nothing is added."""
        with self._changing() as db:
            if text.strip():
                ideas.add(db, text.strip(), self._clock())
            return _shelf(db)

    def remove_idea(self, idea: Idea) -> Shelf:
        with self._changing() as db:
            ideas.remove(db, idea.own_id, self._clock())
            return _shelf(db)

    def put_back_idea(self, idea: Idea) -> Shelf:
        with self._changing() as db:
            ideas.put_back(db, idea.own_id)
            return _shelf(db)

    def mark_used(self, key: str) -> Shelf:
        """The idea of that key became a draft now."""
        with self._changing() as db:
            ideas.mark_used(db, key, self._clock())
            return _shelf(db)

    def put_template(self, template: Template) -> Shelf:
        """Add it (id 0), change it, or put back the one that was removed."""
        with self._changing() as db:
            templates.put(db, template)
            return _shelf(db)

    def remove_template(self, template: Template) -> Shelf:
        with self._changing() as db:
            templates.remove(db, template.id)
            return _shelf(db)

    def put_snippet(self, snippet: Snippet, was: str = "") -> Shelf:
        """Keep it; `was`: the short word it had before, where that has changed."""
        with self._changing() as db:
            if was and was != snippet.short:
                snippets.remove(db, was)
            snippets.put(db, snippet)
            return _shelf(db)

    def remove_snippet(self, snippet: Snippet) -> Shelf:
        with self._changing() as db:
            snippets.remove(db, snippet.short)
            return _shelf(db)

    @contextmanager
    def _changing(self) -> Iterator[Database]:
        with self._open() as db, immediate(db):
            yield db


def _shelf(db: Database) -> Shelf:
    return Shelf(ideas.own(db), ideas.uses(db), templates.own(db), snippets.every(db))
