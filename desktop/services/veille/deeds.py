"""What the person does with a message: keeps it, mutes, lists its author, corrects its mood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from desktop.core.agenda import Clock
from desktop.core.veille.channel import Channel, SourceKind
from desktop.core.veille.message import FollowUp, Found, Message, Mood
from desktop.core.veille.mute import Mute
from desktop.core.veille.opml import LARGEST, Followed, read
from desktop.core.veille.people import Listed, PeopleList
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.watcher import Reader, said
from desktop.store.database import immediate
from desktop.store.veille import (
    adding,
    channels,
    follow_ups,
    forgetting,
    messages,
    mutes,
    people_lists,
    rights,
    subjects,
    x_counts,
)

FORGOTTEN_AT_A_TIME = 1_000
"""So many old messages are deleted in one transaction, so that no save waits long behind it."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A tweet kept by its address; `was_known` where it was kept before, with what is there."""

    message: Message | None
    was_known: bool = False

    @property
    def is_erased(self) -> bool:
        """Nothing is kept: its author was erased for good."""
        return self.message is None


class Deeds:
    def __init__(self, file: VeilleFile, clock: Clock, mood_of: Reader) -> None:
        self._file = file
        self._clock = clock
        self._mood_of = mood_of

    def keep(self, message_id: int, follow_up: FollowUp) -> Message | None:
        """Put it into *À suivre*, or change what is said of it there."""
        with self._file.writing() as db, immediate(db):
            follow_ups.keep(db, message_id, follow_up)
            return next(iter(messages.by_ids(db, (message_id,))), None)

    def drop(self, message_id: int) -> Message | None:
        with self._file.writing() as db, immediate(db):
            follow_ups.drop(db, message_id)
            return next(iter(messages.by_ids(db, (message_id,))), None)

    def kept(self) -> tuple[Message, ...]:
        with self._file.reading() as db:
            return follow_ups.all_kept(db) if db is not None else ()

    def due_between(self, first: date, last: date) -> tuple[Message, ...]:
        """Those to come back to from day to day, both included."""
        with self._file.reading() as db:
            return follow_ups.due_between(db, first, last) if db is not None else ()

    def paste(self, found: Found, subject_id: int) -> Pasted:
        """Keep a tweet by its address; the same one twice is kept once."""
        now = self._clock()
        mood = self._mood_of(said(found.title, found.text), found.language)
        subjects = (subject_id,) if subject_id else ()
        with self._file.writing() as db:
            with immediate(db):
                watched = channels.channel(db, Channel(SourceKind.PASTED, "x.com"))
            new = adding.add_new(db, watched.id, SourceKind.PASTED, ((found, mood, subjects),), now)
            if new:
                return Pasted(new[0])
            known = messages.by_remote(db, SourceKind.PASTED, found.remote_id)
            return Pasted(known, was_known=known is not None)

    def correct_mood(self, message_id: int, mood: Mood | None) -> Message | None:
        with self._file.writing() as db, immediate(db):
            messages.correct_mood(db, message_id, mood)
            return next(iter(messages.by_ids(db, (message_id,))), None)

    def mute(self, mute: Mute) -> Mute:
        with self._file.writing() as db, immediate(db):
            return mutes.add(db, mute)

    def unmute(self, mute_id: int) -> None:
        with self._file.writing() as db, immediate(db):
            mutes.remove(db, mute_id)

    def save_list(self, people_list: PeopleList) -> PeopleList:
        with self._file.writing() as db, immediate(db):
            return people_lists.save(db, people_list)

    def remove_list(self, list_id: int) -> None:
        with self._file.writing() as db, immediate(db):
            people_lists.remove(db, list_id)

    def put_in_list(self, list_id: int, listed: Listed) -> None:
        with self._file.writing() as db, immediate(db):
            people_lists.put_in(db, list_id, listed)

    def of_author(self, key: str) -> tuple[Message, ...]:
        """All that is kept of one person, newest first."""
        with self._file.reading() as db:
            return rights.of_author(db, key) if db is not None else ()

    def erase(self, key: str) -> int:
        """Delete all of it and keep nothing of theirs from now on; how many messages went."""
        with self._file.writing() as db:
            return rights.erase(db, key, self._clock())

    def forget(self, days: int) -> int:
        """Delete some of the messages older than so many days, and of those whose subject was
        removed; how many, 0 when all are gone."""
        if not self._file.path.exists():
            return 0
        with self._file.writing() as db:
            gone = forgetting.forget(db, self._before(days), FORGOTTEN_AT_A_TIME)
            with immediate(db):
                gone += subjects.clear_away(db, FORGOTTEN_AT_A_TIME, self._clock())
                x_counts.forget(db, self._before(days))
            return gone

    def followed_in(self, path: Path) -> Followed:
        """What another reader's list of feeds, or another Ramage's file, names.

        Raises OSError and NoOpml.
        """
        with path.open("rb") as file:
            return read(file.read(LARGEST + 1))

    def scrub(self) -> bool:
        """Rewrite a piece of the index, in which deleted words stand until then; False when all of
        it is."""
        with self._file.writing() as db:
            return rights.scrub(db)

    def _before(self, days: int) -> datetime:
        return self._clock() - timedelta(days=days)
