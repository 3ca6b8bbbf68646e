"""X by the person's own key: what a search costs at most is held before it is asked, and settled at
what X handed over; nothing passes the month's ceiling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.cost.card import Act, PriceCard
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import Charge, price_of, total
from desktop.core.veille.channel import Channel, SourceKind, Trouble
from desktop.core.veille.message import Found, Message
from desktop.core.veille.query import x_queries
from desktop.core.veille.subject import Subject
from desktop.core.veille.tells import XHour
from desktop.network.errors import NetworkError, NoAnswer, Unreachable
from desktop.network.source import NoSource
from desktop.services.purse import PastCeiling, Purse
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.watcher import Reader, sorted_out, trouble_of
from desktop.store.database import OpenPlan, immediate
from desktop.store.veille import adding, channels, subjects, x_counts

if TYPE_CHECKING:
    from desktop.store.database import Database

COUNTED_EVERY = timedelta(days=1)
LEAST, MOST = 10, 100
"""How many posts X hands over at a time, at least and at most."""


class Heard(Protocol):
    """What a search brought, and how much of what X asks money for."""

    @property
    def found(self) -> tuple[Found, ...]: ...
    @property
    def posts(self) -> int: ...
    @property
    def people(self) -> int: ...


class Listening(Protocol):
    """X, asked by key. Raises the errors of `network.errors`."""

    def search(self, account: Account, query: str, most: int) -> Heard: ...
    def counts(self, account: Account, query: str) -> tuple[XHour, ...]: ...


@dataclass(frozen=True, slots=True)
class Searched:
    """What one search brought, and what X took for it."""

    new: tuple[Message, ...]
    spent: Micros


class ListeningByKey:
    def __init__(
        self,
        open_plan: OpenPlan,
        file: VeilleFile,
        purse: Purse,
        card: Callable[[], PriceCard],
        x: Listening,
        clock: Clock,
        mood_of: Reader,
    ) -> None:
        self._open_plan = open_plan
        self._file = file
        self._purse = purse
        self._card = card
        self._x = x
        self._clock = clock
        self._mood_of = mood_of

    def search(self, account: Account, subject: Subject, most: int) -> Searched:
        """Ask X for a subject now, and keep what it says. Raises NoSource."""
        new: list[Message] = []
        spent = 0
        for query in x_queries(subject):
            charges = searching(most, self._card())
            held = self._hold(account, charges, subject.name)
            try:
                heard = self._x.search(account, query, most)
            except NetworkError as error:
                self._end(held, charges, error)
                raise NoSource(trouble_of(error), str(error)) from error
            spent += self._settle(held, charges, (heard.posts, heard.people))
            new += self._keep(subject, query, heard.found)
        return Searched(tuple(new), spent)

    def count_due(self, account: Account) -> tuple[int, ...]:
        """Ask X how much was written of each subject in its last seven days, once a day each; the
        ids of those it answered for. Raises NoSource at the first that X does not count."""
        now = self._clock()
        with self._file.reading() as db:
            due = tuple(one for one in counted(db) if _is_due(db, one, now)) if db else ()
        for subject in due:
            self._count(account, subject)
        return tuple(one.id for one in due)

    def _count(self, account: Account, subject: Subject) -> None:
        charges = counting(self._card())
        now = self._clock()
        with self._file.writing() as db, immediate(db):
            # Before it is asked: what X refuses, or answers too late, is not asked every hour.
            x_counts.asked(db, subject.id, now)
        held = self._hold(account, charges, subject.name)
        try:
            hours = self._x.counts(account, x_queries(subject)[0])
        except NetworkError as error:
            self._end(held, charges, error)
            if isinstance(error, Unreachable):
                with self._file.writing() as db, immediate(db):
                    x_counts.not_asked(db, subject.id)
            raise NoSource(trouble_of(error), str(error)) from error
        self._settle(held, charges, (1,))
        with self._file.writing() as db, immediate(db):
            x_counts.keep(db, subject.id, hours, now)

    def _hold(self, account: Account, charges: Sequence[Charge], about: str) -> tuple[int, ...]:
        try:
            with self._open_plan() as db, immediate(db):
                return self._purse.hold(db, account, charges, about)
        except PastCeiling as error:
            raise NoSource(Trouble.PAST_CEILING) from error

    def _settle(
        self, held: Sequence[int], charges: Sequence[Charge], read: Sequence[int]
    ) -> Micros:
        spent = 0
        with self._open_plan() as db, immediate(db):
            for line, charge, count in zip(held, charges, read, strict=True):
                self._purse.settle_reads(db, (line,), (charge,), count)
                spent += charge.amount // charge.count * count
        return spent

    def _end(self, held: Sequence[int], charges: Sequence[Charge], error: NetworkError) -> None:
        with self._open_plan() as db, immediate(db):
            if isinstance(error, NoAnswer):
                self._purse.doubt(db, held)
            else:
                self._purse.settle_reads(db, held, charges, 0)

    def _keep(self, subject: Subject, query: str, found: Sequence[Found]) -> tuple[Message, ...]:
        # X found them for this subject: whatever it searched in, links and names too, counts.
        heard = sorted_out(found, ((subject, True),), self._mood_of)
        now = self._clock()
        with self._file.writing() as db:
            with immediate(db):
                watched = channels.channel(db, Channel(SourceKind.X_KEY, query, subject.name))
                channels.conclude(db, replace(watched, answered_at=now, trouble=None))
            return adding.add_new(db, watched.id, SourceKind.X_KEY, heard, now)


def counting(card: PriceCard) -> tuple[Charge, ...]:
    """What it costs to have X count one subject's week."""
    return (price_of(Act.COUNTS, 1, card),)


def counted(db: Database) -> tuple[Subject, ...]:
    """The subjects that X can count: followed, real, and asked for in one query (two would count
    a tweet that fits both twice)."""
    return tuple(one for one in subjects.all_subjects(db) if is_counted(one))


def is_counted(subject: Subject) -> bool:
    return not subject.is_paused and not subject.practises and len(x_queries(subject)) == 1


def price_of_counting(followed: Sequence[Subject], card: PriceCard) -> Micros:
    """What a day of it costs."""
    return sum(map(is_counted, followed)) * total(counting(card))


def _is_due(db: Database, subject: Subject, now: datetime) -> bool:
    last = x_counts.asked_at(db, subject.id)
    # A clock that was set back must not make a day last for ever, nor ask twice.
    return last is None or not last <= now < last + COUNTED_EVERY


def searching(most: int, card: PriceCard) -> tuple[Charge, ...]:
    """What a search costs at most: each post, and its writer, whom nobody says to be free."""
    count = min(max(most, LEAST), MOST)
    return price_of(Act.POST_READ, count, card), price_of(Act.USER_READ, count, card)


def price_of_searching(subjects: Sequence[Subject], most: int, card: PriceCard) -> Micros:
    """What it costs at most to search for all of these once."""
    return sum(len(x_queries(one)) for one in subjects) * total(searching(most, card))
