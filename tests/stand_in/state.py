"""What the stand-in remembers: accounts, posts, files, and how much was asked by whom."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import RLock

from desktop.core.text import EntityKind, find_entities

Clock = Callable[[], datetime]
EPOCH_MS = 1288834974657
WINDOW = timedelta(minutes=15)
APP = "the app itself"
"""Whose token an app's own is."""


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class User:
    id: str
    handle: str
    name: str = ""
    long_posts: bool = False


@dataclass(slots=True)
class File:
    """A file handed over: `state` is that of its processing."""

    id: str
    owner: str
    media_type: str
    category: str
    total: int
    pieces: dict[int, bytes] = field(default_factory=dict)
    alt: str = ""
    is_final: bool = False
    asks_left: int = 0
    fails: bool = False

    @property
    def content(self) -> bytes:
        return b"".join(self.pieces[index] for index in sorted(self.pieces))

    @property
    def state(self) -> str:
        if self.asks_left:
            return "in_progress"
        return "failed" if self.fails else "succeeded"


@dataclass(frozen=True, slots=True)
class Kept:
    """One post; `typed` as it came in, `links` X's short address and where it leads."""

    id: str
    author: User
    typed: str
    at: datetime
    in_reply_to: str = ""
    quoted: str = ""
    media: tuple[str, ...] = ()
    poll: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    metrics: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class State:
    """`lag` is how long a post stays out of timelines and searches, `self_threads` whether one may
    answer oneself, `duplicate_guard` whether the same text is refused."""

    clock: Clock = now
    lag: timedelta = timedelta(0)
    self_threads: bool = True
    duplicate_guard: bool = True
    asks_before_ready: int = 0
    """How many times a video's status is asked before it is ready."""
    processing_fails: bool = False
    balance: float | None = None
    """Dollars of credit; None: X does not offer to say."""
    limits: dict[str, int] = field(default_factory=lambda: {"POST /2/tweets": 100})
    users: dict[str, User] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    """User ids by token."""
    posts: dict[str, Kept] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    asked: dict[tuple[str, str, int], int] = field(default_factory=dict)
    """How often, by token, kind of request and window."""
    lock: RLock = field(default_factory=RLock)
    _last_id: int = 0

    def user(self, handle: str, token: str = "", long_posts: bool = False) -> User:
        """An account, with a token that is good for it."""
        with self.lock:
            user = User(str(1_000_000 + len(self.users)), handle, handle.title(), long_posts)
            self.users[user.id] = user
            if token:
                self.tokens[token] = user.id
            return user

    def post(self, author: User, typed: str, **more: object) -> Kept:
        """Let somebody have said something, now."""
        with self.lock:
            at = self.clock()
            links = tuple(
                (_short(), _full(entity.value))
                for entity in find_entities(typed)
                if entity.kind is EntityKind.URL
            )
            kept = Kept(self.new_id(at), author, typed, at, links=links, **more)  # type: ignore[arg-type]
            self.posts[kept.id] = kept
            return kept

    def new_id(self, at: datetime) -> str:
        since_epoch = int(at.timestamp() * 1000) - EPOCH_MS
        self._last_id = max(self._last_id + 1, since_epoch << 22)
        return str(self._last_id)

    def visible(self) -> list[Kept]:
        """What timelines and searches show now, newest first."""
        until = self.clock() - self.lag
        with self.lock:
            shown = [post for post in self.posts.values() if post.at <= until]
        return sorted(shown, key=lambda post: int(post.id), reverse=True)


def _short() -> str:
    letters = string.ascii_letters + string.digits
    return "https://t.co/" + "".join(secrets.choice(letters) for _ in range(10))


def _full(typed: str) -> str:
    return typed if typed.lower().startswith(("http://", "https://")) else f"http://{typed}"
