"""Opening the plan: made, brought up to date, checked, restored where it is damaged, backed up.

| found                          | done                                             | told      |
| ------------------------------ | ------------------------------------------------ | --------- |
| nothing, and no trace of a run | a new plan                                       |           |
| a sound plan                   | brought up to date (after a copy), reconciled    |           |
| damaged, or gone with traces   | moved aside; the newest sound copy in its place  | RESTORED  |
| the same, without a sound copy | moved aside; a new plan                          | LOST      |
| of a newer Ramage              | nothing                                          | NEWER     |
| not writable                   | nothing                                          | READ_ONLY |
| no room on the disk            | nothing                                          | DISK_FULL |
| held by another program        | nothing                                          | BUSY      |
| unreadable in any other way    | nothing                                          | OTHER     |
| another computer's             | all but sending                                  | COPIED    |
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.account import Account
from desktop.core.agenda import Clock
from desktop.core.cost.card import PriceCard, price_card
from desktop.core.settings import Settings
from desktop.core.tweet import Tweet
from desktop.paths import DataFolder
from desktop.services.copies import Copies
from desktop.services.file_trouble import FileTrouble, file_trouble_of
from desktop.services.recovery import (
    doubt_what_was_due,
    fail_altered,
    forget_session_keys,
    is_behind,
    reconcile,
)
from desktop.store import accounts, backups, checks, ideas, meta, settings, tweet_changes, tweets
from desktop.store.database import check_ours, connect_unchecked, identity, immediate, open_plan
from desktop.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreReadOnly,
)
from desktop.store.first_look import first_look
from desktop.store.ledger import Ledger
from desktop.store.migrations import migrate
from desktop.store.schema import VERSION

if TYPE_CHECKING:
    from desktop.store.database import Database

__all__ = ["FileTrouble", "Opened", "Opening"]

_log = logging.getLogger(__name__)

_BETWEEN_COPIES = timedelta(minutes=30)
_A_DAY = timedelta(days=1)
_OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class Opened:
    """What the opening found. `restored_from` is when the copy was made that now is the plan;
    `moved_aside` where the damaged file lies."""

    settings: Settings
    accounts: tuple[Account, ...]
    draft: Tweet | None
    trouble: FileTrouble | None = None
    restored_from: datetime | None = None
    moved_aside: Path | None = None


@dataclass(frozen=True, slots=True)
class _Repair:
    """How the plan came back."""

    restored_from: datetime | None
    moved_aside: Path | None


class Opening:
    """`lease` names this computer, and is kept outside of `folder`; `card` gives the prices in
    force."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        lease: str,
        card: Callable[[], PriceCard] = price_card,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._lease = lease
        self._card = card
        self._ledger = Ledger(folder.ledger)
        self._copies = Copies(folder, clock)
        self._is_settled = False
        # What a try that failed after it had mended the file leaves for the next one to tell.
        self._repair: _Repair | None = None
        self._aside: Path | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the plan is known to hold what was sent: before, nothing may be published."""
        return self._is_settled

    def open(self) -> Opened:
        """Before anything else touches the plan, and again while `is_settled` stays False.

        Never raises for what a file can be.
        """
        self._is_settled = False
        try:
            opened = self._open()
        except (StoreError, OSError) as error:
            _log.warning("The plan could not be opened", exc_info=True)
            look = first_look(self._folder.plan)
            return Opened(look.settings, look.accounts, look.draft, file_trouble_of(error))
        self._repair = self._aside = None
        self._is_settled = True
        return opened

    def copy(self) -> None:
        """Now, where the plan changed: what was decided holds after a damage too."""
        self._copies.make_if_changed(timedelta())

    def close(self) -> None:
        """At the end: a copy, when the plan changed since the last one and that is a while ago."""
        self._copies.make_if_changed(_BETWEEN_COPIES)

    def _open(self) -> Opened:
        self._folder.make()
        self._make_sound()
        try:
            return self._settled()
        except StoreDamaged:
            # The file is whole, but a row in it does not read as what it must be.
            self._mend()
            return self._settled()

    def _make_sound(self) -> None:
        """Make or mend the file. Raises what cannot be mended."""
        if self._is_missing():
            if self._has_traces():
                self._mend()
            else:
                self._make()
            return
        try:
            self._bring_up_to_date()
        except StoreDamaged:
            self._mend()

    def _is_missing(self) -> bool:
        """Not there, or of zero bytes: what is left when a program dies while truncating."""
        plan = self._folder.plan
        return not plan.exists() or plan.stat().st_size == 0

    def _has_traces(self) -> bool:
        has_copies = bool(backups.times(self._folder.backups))
        return self._ledger.exists or has_copies or self._aside is not None

    def _make(self) -> None:
        with connect_unchecked(self._folder.plan, create=True) as db:
            migrate(db)
        self._folder.plan.chmod(_OWNER_ONLY)

    def _bring_up_to_date(self) -> None:
        with connect_unchecked(self._folder.plan) as db:
            check_ours(db)
            checks.quick_check(db)
            if identity(db)[1] < VERSION:
                self._copies.make()
                _migrate_or_damaged(db)
            checks.schema_check(db)

    def _mend(self) -> None:
        """Move the plan aside and put the newest sound copy in its place, or else a new plan."""
        # The empty file that an earlier try left behind is nothing to keep.
        if self._aside is None or not self._is_missing():
            self._aside = backups.move_aside(self._folder.plan, self._clock()) or self._aside
        for at in reversed(backups.times(self._folder.backups)):
            try:
                backups.restore(self._folder.backups, at, self._folder.plan)
                self._bring_up_to_date()
            except StoreFull:
                raise
            except StoreError:
                continue
            self._repair = _Repair(at, self._aside)
            return
        self._folder.plan.unlink(missing_ok=True)
        self._make()
        self._repair = _Repair(None, self._aside)

    def _settled(self) -> Opened:
        """Bring the plan in line with what is known outside of it, and say what was found."""
        with open_plan(self._folder.plan) as db:
            self._settle(db)
            opened = self._opened(db, self._repair)
        # For a Ramage that is never quit, only switched off with its computer. Before there is an
        # account there is nothing to lose.
        if opened.accounts:
            self._copies.make_if_changed(_A_DAY)
        return opened

    def _settle(self, db: Database) -> None:
        now, known = self._clock(), self._ledger.last_lines()
        if not meta.publisher_device(db):
            meta.set_publisher_device(db, self._lease)
        # A write, so that a folder that takes none is noticed now and not when a draft is lost.
        with immediate(db):
            tweet_changes.forget_removed(db)
            ideas.forget_removed(db)
            meta.set_opened_at(db, now)
            forget_session_keys(db)
        fail_altered(db, now)
        if meta.publisher_device(db) != self._lease:
            return
        reconcile(db, known, now, self._card)
        if self._repair and (not self._ledger.exists or is_behind(db, known)):
            doubt_what_was_due(db, now)

    def _opened(self, db: Database, repair: _Repair | None) -> Opened:
        is_ours = meta.publisher_device(db) == self._lease
        chosen = settings.load(db)
        return Opened(
            settings=chosen,
            accounts=accounts.all_accounts(db),
            draft=tweets.by_id(db, chosen.draft_id),
            trouble=_told(repair, is_ours),
            restored_from=repair.restored_from if repair else None,
            moved_aside=repair.moved_aside if repair else None,
        )


def _migrate_or_damaged(db: Database) -> None:
    """A step that fails on our own tables found other tables than we wrote."""
    try:
        migrate(db)
    except (StoreFull, StoreReadOnly, StoreBusy, StoreNewer, StoreDamaged):
        raise
    except StoreError as error:
        raise StoreDamaged(str(error)) from error


def _told(repair: _Repair | None, is_ours: bool) -> FileTrouble | None:
    if repair is not None:
        return FileTrouble.RESTORED if repair.restored_from else FileTrouble.LOST
    return None if is_ours else FileTrouble.COPIED
