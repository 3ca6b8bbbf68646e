"""One person's data: all of it shown, and all of it erased, so that nothing brings it back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from hmac import new as keyed
from secrets import token_hex
from typing import TYPE_CHECKING

from desktop.core.veille.message import Message
from desktop.store.database import change, immediate, rows
from desktop.store.veille.rows import COLUMNS, FROM, messages_from, take_out

if TYPE_CHECKING:
    from sqlite_utils import Database

MERGED_PAGES = 200
"""So much of the index is rewritten at a time when words are to go out of it for good."""


def of_author(db: Database, key: str) -> tuple[Message, ...]:
    """All that is kept of one person, newest first; `key` is an `Author.key`."""
    return messages_from(
        rows(
            db,
            f"SELECT {COLUMNS} {FROM} WHERE m.author_key = ? ORDER BY m.id DESC",
            (key,),
        )
    )


def erase(db: Database, key: str, now: datetime) -> int:
    """Delete all of it, from lists and mutes, too; how many messages went.

    Only a digest stays, by which later messages of theirs are known and left out. What the index
    holds of the words goes with `scrub`.
    """
    with immediate(db):
        found = of_author(db, key)
        for message in found:
            take_out(db, message)
            change(db, "DELETE FROM follow_up WHERE message_id = ?", (message.id,))
            change(db, "DELETE FROM message WHERE id = ?", (message.id,))
        change(db, "DELETE FROM listed WHERE author_key = ?", (key,))
        change(db, "DELETE FROM mute WHERE kind = 'author' AND lower(value) = ?", (key,))
        change(
            db,
            "INSERT OR IGNORE INTO erased (digest, at) VALUES (?, ?)",
            (_digest(db, key), int(now.timestamp())),
        )
    return len(found)


def take_back(db: Database, key: str) -> None:
    """Let their messages be kept again."""
    with immediate(db):
        change(db, "DELETE FROM erased WHERE digest = ?", (_digest(db, key),))


def erased_among(db: Database, keys: Collection[str]) -> frozenset[str]:
    """Which of these people asked not to be kept."""
    if not keys or not rows(db, "SELECT 1 FROM erased LIMIT 1"):
        return frozenset()
    kept = {digest for (digest,) in rows(db, "SELECT digest FROM erased")}
    return frozenset(key for key in keys if key and _digest(db, key) in kept)


def scrub(db: Database) -> bool:
    """Rewrite a piece of the index, in which deleted words stand until then; False when all of it
    is rewritten. The last piece empties the log, too, in which they may stand."""
    with immediate(db):
        # A negative number begins a rewriting of everything, a positive one goes on with it.
        begun = rows(db, "SELECT 1 FROM meta WHERE key = 'scrubbing'")
        pages = MERGED_PAGES if begun else -MERGED_PAGES
        change(db, "INSERT OR REPLACE INTO meta (key, value) VALUES ('scrubbing', '1')")
        told = db.conn.total_changes
        change(db, "INSERT INTO heard (heard, rank) VALUES ('merge', ?)", (pages,))
        # SQLite, "FTS5: the merge command": fewer than two changes mean that nothing was left.
        is_done = db.conn.total_changes - told < 2
        if is_done:
            change(db, "DELETE FROM meta WHERE key = 'scrubbing'")
    if is_done:
        rows(db, "PRAGMA wal_checkpoint(TRUNCATE)")
    return not is_done


def _digest(db: Database, key: str) -> str:
    return keyed(_salt(db).encode(), key.encode("utf-8", "replace"), sha256).hexdigest()


def _salt(db: Database) -> str:
    found = rows(db, "SELECT value FROM meta WHERE key = 'salt'")
    if found:
        return str(found[0][0])
    made = token_hex(16)
    change(db, "INSERT INTO meta (key, value) VALUES ('salt', ?)", (made,))
    return made
