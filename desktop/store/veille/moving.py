"""A feed that lies elsewhere for good: who follows it and what it brought go along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.veille.channel import Watched
from desktop.core.veille.message import Message
from desktop.store.database import change, rows
from desktop.store.veille import channels, follow_ups, messages, subjects
from desktop.store.veille.rows import COLUMNS, FROM, messages_from, storable

if TYPE_CHECKING:
    from sqlite_utils import Database


def move(db: Database, watched: Watched, address: str) -> Watched:
    """The channel at its new address, which may be known already. To be called inside a
    transaction."""
    old, new = watched.channel.address, storable(address)
    if new == old:
        return watched
    there = channels.channel(db, replace(watched.channel, address=new))
    _hand_over(db, watched.id, there.id)
    _rename(db, old, new, there)
    subjects.move_feed(db, old, new)
    return replace(watched, id=there.id, channel=there.channel)


def _hand_over(db: Database, old_id: int, new_id: int) -> None:
    change(
        db,
        "INSERT INTO followed (subject_id, channel_id, takes_all)"
        " SELECT subject_id, ?, takes_all FROM followed WHERE channel_id = ?"
        " ON CONFLICT (subject_id, channel_id)"
        " DO UPDATE SET takes_all = MAX(takes_all, excluded.takes_all)",
        (new_id, old_id),
    )
    change(db, "UPDATE message SET channel_id = ? WHERE channel_id = ?", (new_id, old_id))
    change(db, "DELETE FROM channel WHERE id = ?", (old_id,))


def _rename(db: Database, old: str, new: str, there: Watched) -> None:
    """A message's own name begins with its feed's address: it must be known by the new one."""
    # All that begins with the address and "#", whose next character is "$".
    named = (there.channel.kind.value, f"{old}#", f"{old}$")
    within = "kind = ? AND remote_id >= ? AND remote_id < ?"
    change(
        db,
        "UPDATE OR IGNORE message SET remote_id = ? || substr(remote_id, ?), channel_id = ?"
        f" WHERE {within}",
        (new, len(old) + 1, there.id, *named),
    )
    left = rows(db, f"SELECT {COLUMNS} {FROM} WHERE {within}", named)
    for double in messages_from(left):
        _merge(db, double, new + double.remote_id[len(old) :])


def _merge(db: Database, double: Message, remote_id: str) -> None:
    """Heard at the new address, too: one of the two stays, with all that was done to both."""
    twin = messages.by_remote(db, double.kind, remote_id)
    if twin is None:
        return
    for subject_id in double.subjects:
        messages.attach(db, subject_id, (twin.id,))
    if double.is_mood_own and not twin.is_mood_own:
        messages.correct_mood(db, twin.id, double.mood)
    if double.follow_up is not None and twin.follow_up is None:
        follow_ups.keep(db, twin.id, double.follow_up)
    messages.delete(db, (double.id,))
