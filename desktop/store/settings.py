"""What the person has chosen, one row a choice, so that a choice added later has its default."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.core.settings import Settings
from desktop.store.database import change, immediate, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = "SELECT key, value FROM setting"


def load(db: Database) -> Settings:
    return settings_from(rows(db, ALL))


def save(db: Database, settings: Settings) -> None:
    """Store every choice that is not as it was."""
    kept: dict[str, str] = dict(rows(db, ALL))
    changed = [
        (field.name, value)
        for field in fields(Settings)
        if (value := _stored(getattr(settings, field.name))) != kept.get(field.name)
    ]
    if not changed:
        return
    with immediate(db):
        for key, value in changed:
            _put(db, key, value)


def put_draft(db: Database, tweet_id: int) -> None:
    """Remember which tweet stands in the composer, within the caller's transaction."""
    _put(db, "draft_id", _stored(tweet_id))


def settings_from(found: Iterable[tuple[str, str]]) -> Settings:
    """The choices in these rows; the default where one is missing or cannot be read."""
    kept = dict(found)
    defaults = Settings()
    return Settings(
        **{
            field.name: _read(kept.get(field.name), getattr(defaults, field.name))
            for field in fields(Settings)
        }
    )


def _put(db: Database, key: str, value: str) -> None:
    change(
        db,
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def _stored(value: object) -> str:
    return json.dumps(value.value if isinstance(value, Enum) else value)


def _read(stored: str | None, default: Any) -> Any:
    if stored is None:
        return default
    try:
        value = json.loads(stored)
        if isinstance(default, Enum):
            return type(default)(value)
    except ValueError:
        return default
    return value if type(value) is type(default) else default
