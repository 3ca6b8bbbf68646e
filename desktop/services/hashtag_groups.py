"""Hashtags that go together, kept under a name."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.hashtags.group import Group
from desktop.core.hashtags.tags import is_valid
from desktop.core.hashtags.words import key
from desktop.store import hashtag_groups as stored
from desktop.store.database import OpenPlan


class HashtagGroups:
    def __init__(self, open_plan: OpenPlan) -> None:
        self._open = open_plan

    def all(self) -> tuple[Group, ...]:
        with self._open() as db:
            return stored.all_groups(db)

    def save(self, name: str, tags: Iterable[str]) -> tuple[Group, ...]:
        """Keep `tags` (with or without their signs) under `name`; all groups as they are then.

        A group of that name is replaced. What is no hashtag, and what stands twice, is left out;
        nothing is kept without a name or a tag.
        """
        kept: dict[str, str] = {}
        for tag in tags:
            bare = tag.lstrip("#＃")
            if is_valid(bare):
                kept.setdefault(key(bare), bare)
        name = " ".join(name.split())
        with self._open() as db:
            if name and kept:
                stored.save(db, name, tuple(kept.values()))
            return stored.all_groups(db)

    def remove(self, group: int) -> tuple[Group, ...]:
        """Let a group go; those that are left. To put one back, save it again."""
        with self._open() as db:
            stored.remove(db, group)
            return stored.all_groups(db)
