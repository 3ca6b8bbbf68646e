"""A look at one channel, in steps: what is due is asked, what came is sorted, kept, and compared.

    errands      due ──▶             keep ──▶            remove
    listening          look (asks)          check (asks)

Only `due`, `keep` and `remove` touch the file; `look` and `check` wait for others' servers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desktop.core.agenda import Clock
from desktop.core.veille.channel import SourceKind, Trouble, Watched, next_look
from desktop.core.veille.matching import Matcher
from desktop.core.veille.message import Found, Message, Mood
from desktop.core.veille.subject import Subject
from desktop.network.errors import (
    NetworkError,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.network.source import Haul, NoSource, Source
from desktop.services.veille.file import VeilleFile
from desktop.store.database import immediate
from desktop.store.veille import adding, channels, messages, moving, subjects

if TYPE_CHECKING:
    from desktop.store.database import Database

_log = logging.getLogger(__name__)

SLICE = 50
"""So many messages are kept in one transaction, so that no save waits long behind them."""
CHECKED = 10
"""Of what is missing at its source, so many are asked after at one look."""

Heard = tuple[Found, Mood | None, tuple[int, ...]]


class Reader(Protocol):
    """What tells how a text sounds."""

    def __call__(self, text: str, language: str) -> Mood | None: ...


@dataclass(frozen=True, slots=True)
class Due:
    """A channel to look at, and who follows it: with True, whatever it says."""

    watched: Watched
    followers: tuple[tuple[Subject, bool], ...]


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What the person wants looked at; `is_offline` where some of it waits for a way out."""

    due: tuple[Due, ...] = ()
    is_offline: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What came of one look: a haul, sorted, or the trouble that stood in the way; neither where
    this computer has no way out, which is no trouble of the source."""

    due: Due
    haul: Haul | None = None
    heard: tuple[Heard, ...] = ()
    trouble: Trouble | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """`new` are the messages that nobody had yet, of which the person does not want to hear those
    in `silenced` (ids); `missing` those that their source lacks now."""

    watched: Watched
    new: tuple[Message, ...] = ()
    missing: tuple[Message, ...] = ()
    silenced: frozenset[int] = frozenset()

    @property
    def subjects(self) -> frozenset[int]:
        return frozenset(subject for message in self.new for subject in message.subjects)


class Watcher:
    def __init__(
        self,
        file: VeilleFile,
        sources: Mapping[SourceKind, Source],
        clock: Clock,
        mood_of: Reader,
        is_online: Callable[[], bool],
    ) -> None:
        self._file = file
        self._sources = sources
        self._clock = clock
        self._mood_of = mood_of
        self._is_online = is_online

    def due(self) -> tuple[Due, ...]:
        """The channels whose time has come; none while there is no way out."""
        if not self._file.path.exists():
            return ()
        with self._file.writing() as db:
            return self._within_reach(db, channels.due(db, self._clock())).due

    def one(self, watched_id: int) -> AskedFor:
        """That channel, whether its time has come or not: the person asks for it."""
        with self._file.writing() as db:
            wanted = [one for one in channels.all_channels(db) if one.id == watched_id]
            return self._within_reach(db, wanted)

    def all(self) -> AskedFor:
        """Every channel that looks by itself, now."""
        if not self._file.path.exists():
            return AskedFor()
        with self._file.writing() as db:
            return self._within_reach(db, channels.all_channels(db))

    def look(self, due: Due) -> Look:
        """Ask the source once. Whatever it does, the answer is a `Look`."""
        channel = due.watched.channel
        try:
            haul = self._sources[channel.kind].look(channel, due.watched.bookmark)
            return Look(due, haul, sorted_out(haul.found, due.followers, self._mood_of))
        except NetworkError as error:
            _log.info("No answer from a %s: %s", channel.kind.value, error)
            if trouble_of(error) is Trouble.UNREACHABLE and not self._is_in_reach(channel.kind):
                return Look(due)
            return Look(due, trouble=trouble_of(error), not_before=getattr(error, "retry_at", None))
        except Exception as error:  # noqa: BLE001 - a fault that one source meets stops no other
            _log.error("A look at a %s broke", channel.kind.value, exc_info=error)
            return Look(due, trouble=Trouble.UNREACHABLE)

    def keep(self, look: Look) -> Kept:
        """Keep what is new, and how the channel stands."""
        now = self._clock()
        new: list[Message] = []
        with self._file.writing() as db:
            look = _moved(db, look)
            after = self._concluded(look, now)
            for start in range(0, len(look.heard), SLICE):
                heard = look.heard[start : start + SLICE]
                new += adding.add_new(db, after.id, after.channel.kind, heard, now)
            with immediate(db):
                if look.haul is not None and look.haul.gone:
                    messages.delete_remote(db, after.channel.kind, look.haul.gone)
                channels.conclude(db, after)
                if look.haul is not None and _follow_now(db, after.id) != _ids(look.due.followers):
                    # Who came meanwhile was told nothing of this haul.
                    channels.read_anew(db, after.id)
            silenced = messages.silenced(db, [one.id for one in new], now)
            return Kept(after, tuple(new), _missing(db, look), silenced)

    def check(self, kept: Kept) -> tuple[int, ...]:
        """Which of the missing messages their source says are gone: their ids.

        What cannot be asked now is asked at another look.
        """
        source = self._sources[kept.watched.channel.kind]
        gone: list[int] = []
        for message in kept.missing:
            try:
                if source.is_gone(message.address, message.remote_id):
                    gone.append(message.id)
            except NetworkError as error:
                _log.info("Could not ask after a message: %s", error)
                break
        return tuple(gone)

    def remove(self, ids: Sequence[int]) -> None:
        """They were deleted where they stood."""
        with self._file.writing() as db, immediate(db):
            messages.delete(db, ids)

    def _within_reach(self, db: Database, wanted: Sequence[Watched]) -> AskedFor:
        ours = [one for one in wanted if one.channel.kind in self._sources]
        now = [one for one in ours if self._is_in_reach(one.channel.kind)]
        due = tuple(Due(one, subjects.followers(db, one.id)) for one in now)
        return AskedFor(due, is_offline=len(now) < len(ours))

    def _is_in_reach(self, kind: SourceKind) -> bool:
        return kind is SourceKind.PRACTICE or self._is_online()

    def _concluded(self, look: Look, now: datetime) -> Watched:
        watched, haul = look.due.watched, look.haul
        kind = watched.channel.kind
        if haul is None and look.trouble is None:
            return watched
        if haul is None:
            # Asked for again and again by the person, it is no worse for that.
            is_early = watched.next_look_at is not None and now < watched.next_look_at
            failures = max(1, watched.failures + (not is_early))
            return replace(
                watched,
                failures=failures,
                trouble=look.trouble,
                next_look_at=next_look(kind, now, failures, look.not_before),
            )
        return replace(
            watched,
            channel=replace(watched.channel, title=watched.channel.title or haul.title),
            bookmark=watched.bookmark if haul.is_unchanged else haul.bookmark,
            failures=0,
            trouble=None,
            answered_at=now,
            next_look_at=next_look(kind, now),
        )


def _moved(db: Database, look: Look) -> Look:
    """A feed that lies elsewhere for good goes there before what it says is kept: that is named by
    the new address already."""
    if look.haul is None or not look.haul.moved_to:
        return look
    with immediate(db):
        watched = moving.move(db, look.due.watched, look.haul.moved_to)
    return replace(look, due=replace(look.due, watched=watched))


def _follow_now(db: Database, watched_id: int) -> frozenset[int]:
    return _ids(subjects.followers(db, watched_id))


def _ids(followers: Sequence[tuple[Subject, bool]]) -> frozenset[int]:
    return frozenset(subject.id for subject, _ in followers)


def _missing(db: Database, look: Look) -> tuple[Message, ...]:
    """What was kept of the time that the haul covers whole, and is not in it."""
    found = look.haul.found if look.haul and look.haul.is_whole else ()
    times = [one.at for one in found if one.at is not None]
    if len(times) < 2:
        return ()
    present = [one.remote_id for one in found]
    return messages.suspects(db, look.due.watched.id, min(times), max(times), present, CHECKED)


def sorted_out(
    found: Sequence[Found], followers: Sequence[tuple[Subject, bool]], mood_of: Reader
) -> tuple[Heard, ...]:
    """Each message with how it sounds and whom it concerns; what concerns nobody is left out."""
    matchers = [(subject.id, takes_all, Matcher(subject)) for subject, takes_all in followers]
    heard: list[Heard] = []
    for one in found:
        subjects = tuple(
            number for number, takes_all, matcher in matchers if takes_all or matcher.takes(one)
        )
        if subjects:
            heard.append((one, mood_of(said(one.title, one.text), one.language), subjects))
    return tuple(heard)


def said(title: str, text: str) -> str:
    """All the words of a message, once each."""
    return text if not title or text.startswith(title) else f"{title}\n{text}"


def trouble_said(error: Exception) -> Trouble:
    """As `trouble_of`, of whatever came of asking."""
    return trouble_of(error) if isinstance(error, NetworkError) else Trouble.UNREACHABLE


def trouble_of(error: NetworkError) -> Trouble:
    match error:
        case NoSource():
            return error.trouble
        case OutOfCredit():
            return Trouble.OUT_OF_CREDIT
        case SignInAgain():
            return Trouble.SIGN_IN_AGAIN
        case Refused():
            return Trouble.REFUSED
        case Unreachable() if error.retry_at is not None:
            return Trouble.BUSY
        case _:
            return Trouble.UNREACHABLE
