"""What the page is painted from, prepared once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop.core.veille.heat import Reading
from desktop.core.veille.layout import OPEN, Sieve
from desktop.core.veille.message import Message


@dataclass(frozen=True, slots=True)
class MessageShown:
    """A message in a column; `spans` are the places of its text that are shown in bold."""

    message: Message
    is_new: bool = False
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """One column; `key` as in `core.veille.layout`, `source_line` where it listens, `width` in
    pixels, 0 for its share."""

    key: str
    title: str
    source_line: str
    new: int = 0
    reading: Reading | None = None
    trouble: str = ""
    """Why a source brings nothing just now, in a sentence; empty where all answer."""
    is_paused: bool = False
    width: int = 0
    sieve: Sieve = OPEN


@dataclass(frozen=True, slots=True)
class AlertShown:
    """Something turns bad: what was read of which subject, and a word or two that are in it."""

    subject_id: int
    name: str
    reading: Reading
    about: str = ""


class PageDeed(Enum):
    """What the menu of the page offers."""

    PASTE = "paste"
    BY_KEY = "by_key"
    KEPT = "kept"
    LISTS = "lists"
    MUTES = "mutes"
    SOURCES = "sources"
    IMPORT = "import"
    EXPORT = "export"
    FORGETTING = "forgetting"
    PRACTICE = "practice"
    """Add the fictional shop's week, or take it away."""


class ColumnDeed(Enum):
    """What the menu of a column offers."""

    EDIT = "edit"
    PAUSE = "pause"
    LEFT = "left"
    RIGHT = "right"
    WIDER = "wider"
    NARROWER = "narrower"
    SEEN = "seen"
    X_PAGE = "x_page"
    REMOVE = "remove"
