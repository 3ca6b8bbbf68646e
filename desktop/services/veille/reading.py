"""What the veille shows: pages of a column, and what a subject's messages tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.veille import telling, thermometer
from desktop.core.veille.heat import Reading
from desktop.core.veille.message import Message
from desktop.core.veille.mute import MuteKind
from desktop.core.veille.rising import rising
from desktop.core.veille.subject import Role, Subject
from desktop.core.veille.tells import Insight, Side
from desktop.core.veille.view import FIRST, PAGE, View
from desktop.services.veille.file import VeilleFile
from desktop.store.veille import messages, mutes, subjects, tallies, warnings, x_counts

if TYPE_CHECKING:
    from desktop.store.database import Database

WEEK = timedelta(days=7)
LOOKED_BACK = timedelta(weeks=8)
"""As far as the thermometer looks for what is usual."""
LISTENED = timedelta(hours=48)
"""As far as it looks at single messages."""
FARTHEST = 400
"""A place that lies further down is not gone back to: reading on begins at the newest."""
_OWN = (Role.SHOP, Role.RIVAL)
MOST = 5_000
"""Of a week's messages so many are counted at most: a subject that brings more is too wide."""


class VeilleReading:
    def __init__(self, file: VeilleFile, clock: Clock, zone: str) -> None:
        self._file = file
        self._clock = clock
        self._zone = zone

    def page(
        self, view: View, before_id: int | None = None, down_to: int = 0
    ) -> tuple[tuple[Message, ...], bool]:
        """The newest messages of a view, older than `before_id`; whether there are older ones.

        A page, or as many as lead to the one named `down_to` and a page behind it, where that one
        is among the FARTHEST newest.
        """
        with self._file.reading() as db:
            if db is None:
                return (), False
            now, length = self._clock(), FIRST if before_id is None else PAGE
            found = messages.page(db, view, before_id, length + 1, now)
            if down_to and len(found) > length and found[-1].id >= down_to:
                more = messages.page(db, view, before_id, FARTHEST + 1, now)
                newer = sum(one.id >= down_to for one in more)
                if newer <= FARTHEST:
                    found, length = more, newer + PAGE
        return found[:length], len(found) > length

    def by_ids(self, ids: Sequence[int]) -> tuple[Message, ...]:
        with self._file.reading() as db:
            return messages.by_ids(db, ids) if db is not None else ()

    def insight(self, subject_id: int) -> Insight | None:
        """All that is told of one subject; None where it is no longer followed."""
        now = self._clock()
        with self._file.reading() as db:
            if db is None:
                return None
            followed = subjects.all_subjects(db)
            subject = next((one for one in followed if one.id == subject_id), None)
            if subject is None:
                return None
            recent = messages.texts_since(db, subject_id, now - WEEK, now, MOST)
            before = messages.texts_since(db, subject_id, now - 2 * WEEK, now - WEEK, MOST)
            return Insight(
                subject_id,
                telling.filled_hours(tallies.hours(db, subject_id, now - WEEK, now), now),
                read_heat(db, subject_id, now, self._zone),
                # With nothing to compare with, common words would seem to rise.
                rising(recent, before, _own_words(subject)) if before else (),
                telling.people(recent, subject, _not_proposed(db, followed, now)),
                telling.together(recent, subject),
                self._sides(db, subject, followed, now),
                x_counts.hours(db, subject_id, now - WEEK, now),
            )

    def hashtags(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """For the composer: the hashtags that stand beside what is followed, and those met in
        complaints alone."""
        now = self._clock()
        with self._file.reading() as db:
            if db is None:
                return (), ()
            beside: list[str] = []
            heard: list[Message] = []
            for subject in subjects.all_subjects(db):
                if subject.role not in (Role.TRADE, Role.PLACE, Role.OTHER) or subject.practises:
                    continue
                recent = messages.texts_since(db, subject.id, now - WEEK, now, MOST)
                beside += [one.hashtag for one in telling.together(recent, subject)]
                heard += recent
            return tuple(dict.fromkeys(beside)), telling.shunned(heard)

    def _sides(
        self, db: Database, subject: Subject, followed: Sequence[Subject], now: datetime
    ) -> tuple[Side, ...]:
        """The shop beside its rivals, where both are followed."""
        if subject.role not in (Role.SHOP, Role.RIVAL) or not telling.are_compared(followed):
            return ()
        compared = [one for one in followed if one.role in (Role.SHOP, Role.RIVAL)]
        return telling.side_by_side(
            (
                one,
                messages.texts_since(db, one.id, now - WEEK, now, MOST),
                messages.texts_since(db, one.id, now - 2 * WEEK, now - WEEK, MOST),
            )
            for one in compared
        )


def read_heat(db: Database, subject_id: int, now: datetime, zone: str) -> Reading:
    """The thermometer of one subject."""
    return thermometer.read(
        tallies.hours(db, subject_id, now - LOOKED_BACK, now),
        tallies.heard(db, subject_id, now - LISTENED),
        now,
        zone,
        warnings.lessons(db, subject_id),
    )


def _not_proposed(db: Database, followed: Sequence[Subject], now: datetime) -> tuple[str, ...]:
    """The shop's own and its rivals' names, and whom the person silenced."""
    own = (one for subject in followed if subject.role in _OWN for one in subject.people)
    named = (
        word.lstrip("@")
        for subject in followed
        if subject.role in _OWN
        for word in subject.words
        if word.startswith("@")
    )
    muted = (one.value for one in mutes.mutes(db, now) if one.kind is MuteKind.AUTHOR)
    return (*own, *named, *muted)


def _own_words(subject: Subject) -> tuple[str, ...]:
    return (*subject.words, *subject.hashtags, *subject.people, subject.name, subject.place)
