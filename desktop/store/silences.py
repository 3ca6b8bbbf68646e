"""The tips that are not to be given, until a time or for good."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.store.database import change, rows
from desktop.store.tweet_rows import seconds

if TYPE_CHECKING:
    from sqlite_utils import Database


def silenced(db: Database, now: datetime) -> frozenset[str]:
    """The names of the rules that keep silent at `now`."""
    found = rows(db, "SELECT rule FROM silence WHERE until IS NULL OR until > ?", (seconds(now),))
    return frozenset(rule for (rule,) in found)


def silence(db: Database, rule: str, until: datetime | None) -> None:
    """Keep a rule silent, for good where `until` is None."""
    change(
        db,
        "INSERT INTO silence (rule, until) VALUES (?, ?)"
        " ON CONFLICT (rule) DO UPDATE SET until = excluded.until",
        (rule, seconds(until)),
    )


def speak_again(db: Database, rule: str) -> None:
    change(db, "DELETE FROM silence WHERE rule = ?", (rule,))


def speak_all(db: Database) -> None:
    """Let every rule speak again."""
    change(db, "DELETE FROM silence")
