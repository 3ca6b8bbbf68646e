"""What a person can hand to whoever helps them: facts about this Ramage, and none about the shop.

No text, no name, no handle: of tweets and accounts there are numbers and kinds alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.account import Way
from desktop.core.redaction import without_home
from desktop.core.tweet import State
from desktop.store import accounts, logbook
from desktop.store.database import OpenPlan
from desktop.store.errors import StoreError

if TYPE_CHECKING:
    from desktop.store.database import Database

LINES = 200


@dataclass(frozen=True, slots=True)
class System:
    """What Ramage runs on: `name` is the system's own, with its processor."""

    ramage: str
    name: str
    python: str
    qt: str
    pyside: str

    @property
    def made_of(self) -> str:
        return f"Python {self.python}, Qt {self.qt}, PySide {self.pyside}"


@dataclass(frozen=True, slots=True)
class SupportReport:
    """`trouble` says why nothing is known of the plan; empty where it could be read."""

    system: System
    ways: tuple[Way, ...] = ()
    """Of each account."""
    tweets: Mapping[State, int] | None = None
    """How many stand so; None where the plan could not be read."""
    attempts: Mapping[str, int] | None = None
    trouble: str = ""
    log: tuple[str, ...] = ()
    """The newest lines of the log, oldest first."""


class Support:
    """`last_lines` gives the newest lines of the log, `home` is the path that names the person."""

    def __init__(
        self,
        open_plan: OpenPlan,
        system: Callable[[], System],
        last_lines: Callable[[int], tuple[str, ...]],
        redacted: Callable[[str], str],
        home: str,
    ) -> None:
        self._open = open_plan
        self._system = system
        self._last_lines = last_lines
        self._redacted = redacted
        self._home = home

    def report(self) -> SupportReport:
        """Never raises for what a file can be."""
        log = tuple(self._clean(line) for line in self._last_lines(LINES))
        try:
            with self._open() as db:
                return self._of(db, log)
        except StoreError as error:
            trouble = self._clean(f"{type(error).__name__}: {error}")
            return SupportReport(self._system(), trouble=trouble, log=log)

    def _of(self, db: Database, log: tuple[str, ...]) -> SupportReport:
        return SupportReport(
            self._system(),
            tuple(account.way for account in accounts.all_accounts(db)),
            logbook.tweets_by_state(db),
            logbook.attempts_by_state(db),
            log=log,
        )

    def _clean(self, text: str) -> str:
        return without_home(self._redacted(text), self._home)
