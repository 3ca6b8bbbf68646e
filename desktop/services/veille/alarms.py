"""The thermometer of everything that is followed, and when a warning is given: once, not ten times.

Only what is said of the shop itself warns; the rest is read on its column alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.agenda import Clock
from desktop.core.veille.alarm import people_remembered, remembered, should_tell
from desktop.core.veille.heat import Heat, Lesson, Reading
from desktop.core.veille.message import Message, Mood
from desktop.core.veille.subject import Role, Subject
from desktop.core.veille.view import View
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.reading import read_heat
from desktop.store.database import immediate
from desktop.store.veille import messages, subjects, warnings

if TYPE_CHECKING:
    from desktop.store.database import Database

SHOWN = 20
"""So many of the messages that a warning rests on are shown with it."""


@dataclass(frozen=True, slots=True)
class Warmth:
    """A subject and what its thermometer reads."""

    subject: Subject
    reading: Reading


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something turns bad: what was read, and the messages behind it, newest first.

    `is_new` where the person has not been told of it yet.
    """

    subject: Subject
    reading: Reading
    messages: tuple[Message, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Alarms:
    warmth: tuple[Warmth, ...] = ()
    alarms: tuple[Alarm, ...] = ()


class Thermometers:
    def __init__(self, file: VeilleFile, clock: Clock, zone: str) -> None:
        self._file = file
        self._clock = clock
        self._zone = zone
        self._news: set[int] = set()
        self._people: dict[int, int] = {}

    def read(self) -> Alarms:
        """Read them all; what is told as new is written down as told."""
        now = self._clock()
        if not self._file.path.exists():
            return Alarms()
        with self._file.writing() as db:
            warmth = tuple(
                Warmth(one, read_heat(db, one.id, now, self._zone))
                for one in subjects.all_subjects(db)
                if not one.is_paused
            )
            self._news = {one.subject.id for one in warmth if self._is_news(db, one, now)}
            alarms = tuple(
                self._alarm(db, one)
                for one in warmth
                if one.subject.role is Role.SHOP and one.reading.heat is Heat.ALERT
            )
        return Alarms(warmth, alarms)

    def it_is_nothing(self, subject_id: int) -> None:
        """The person says so: as much of it is not warned of again for a while."""
        now = self._clock()
        with self._file.writing() as db, immediate(db):
            reading = read_heat(db, subject_id, now, self._zone)
            lesson = Lesson(now, reading.negative, reading.window)
            warnings.add_lesson(db, subject_id, lesson)
            warnings.untell(db, subject_id)

    def _is_news(self, db: Database, one: Warmth, now: datetime) -> bool:
        """Whether the person is to be told of it now; what was told is written down."""
        if one.subject.role is not Role.SHOP:
            return False
        number, reading = one.subject.id, one.reading
        told = warnings.told(db, number)
        people = self._people.get(number, 0)
        is_news = should_tell(reading, told, now, people)
        after = remembered(reading, told, now)
        self._people[number] = people_remembered(reading, told, now, people)
        if after != told:
            with immediate(db):
                if after is None:
                    warnings.untell(db, number)
                else:
                    warnings.tell(db, number, *after)
        return is_news

    def _alarm(self, db: Database, one: Warmth) -> Alarm:
        now, subject = self._clock(), one.subject
        is_new = subject.id in self._news
        view = View(subjects=(subject.id,), mood=Mood.NEGATIVE)
        found = messages.page(db, view, None, SHOWN, now)
        since = now - one.reading.window
        return Alarm(subject, one.reading, tuple(bad for bad in found if bad.at >= since), is_new)
