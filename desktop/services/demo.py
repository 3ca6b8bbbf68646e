"""The example shop: a whole Ramage in a folder of its own, which fills every page and then is gone.

Nothing is made up on the side: its tweets were written, planned and published by the same services
as a person's own, on a clock that was turned from day to day.
"""

from __future__ import annotations

import shutil
import tomllib
from contextlib import suppress
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from desktop.core.account import Account, Way
from desktop.core.agenda import Clock, WallTime
from desktop.core.settings import Settings
from desktop.core.shop import Address
from desktop.core.veille.practice import practice_subjects
from desktop.network.practice import Practice
from desktop.paths import RESOURCES, DataFolder
from desktop.services.accounts import Accounts
from desktop.services.choices import Choices
from desktop.services.drafts import Drafts
from desktop.services.opening import Opening
from desktop.services.planner import Planner
from desktop.services.publisher import Publisher
from desktop.services.veille.file import VeilleFile
from desktop.services.veille.subjects import Subjects
from desktop.store.database import open_plan
from desktop.store.ledger import Ledger

FILE = RESOURCES / "demo.toml"
_FILLED = "filled"
"""The file that says so: written last, so that a shop without it is filled anew."""
_BEFORE = timedelta(hours=1)
"""So long before its time a tweet of the past was planned."""


def fill(
    folder: DataFolder, clock: Clock, zone: str, lease: str, settings: Settings, tongue: str
) -> None:
    """A shop in the middle of its year, in the language `tongue` ("fr" or "en"); nothing where it
    is there already. It looks as `settings` say.

    `lease` is the name of its folder on this computer. Raises StoreError and OSError.
    """
    filled = folder.root / _FILLED
    if filled.exists():
        return
    _empty(folder.root)
    told = tomllib.loads(FILE.read_text("utf-8"))
    shop = _Shop(folder, clock(), zone, lease)
    shop.open(settings, told, tongue)
    for one in sorted(told["tweet"], key=_in_order):
        shop.write(one, one[tongue])
    Subjects(VeilleFile(folder.veille, clock), clock).save_all(practice_subjects(tongue))
    filled.touch()


def _empty(root: Path) -> None:
    """What was left by a filling that was cut short goes, but for the lock of who fills now."""
    for one in root.iterdir() if root.exists() else ():
        if one.is_dir():
            shutil.rmtree(one)
        elif one.suffix != ".lock":
            one.unlink()


def _in_order(told: dict[str, Any]) -> tuple[bool, int]:
    """Drafts last: what is written last stands in the composer."""
    return told.get("draft", False), told.get("day", 0)


def clear_away(root: Path) -> None:
    """Nothing of the visit is left; what cannot be deleted now goes at the next start."""
    with suppress(OSError):
        shutil.rmtree(root)


class _Shop:
    """Lives through its days with a clock of its own."""

    def __init__(self, folder: DataFolder, today: datetime, zone: str, lease: str) -> None:
        self._today, self._zone = today, zone
        self._now = today
        plan = partial(open_plan, folder.plan)
        self._opening = Opening(folder, self._clock, lease)
        self._choices, self._accounts = Choices(plan), Accounts(plan)
        self._drafts, self._planner = Drafts(plan, self._clock), Planner(plan, self._clock)
        self._publisher = Publisher(
            plan,
            self._clock,
            Ledger(folder.ledger),
            {Way.PRACTICE: Practice(folder.practice, self._clock)},
            {},
            lease,
            is_online=lambda: True,
            monotonic=lambda: self._now.timestamp(),
        )
        self._account: Account

    def open(self, settings: Settings, told: dict[str, Any], tongue: str) -> None:
        self._opening.open()
        self._account = self._accounts.add(
            Way.PRACTICE, told[tongue]["name"], told[tongue]["handle"]
        )
        self._choices.save(
            Settings(
                language=settings.language,
                theme=settings.theme,
                geometry=settings.geometry,
                account_id=self._account.id,
                trade=told["trade"],
                town=told["town"],
                department=told["department"],
                address=Address(told["address"]),
                people=told["people"],
                meeting=told["meeting"],
            )
        )

    def write(self, told: dict[str, Any], text: str) -> None:
        """A draft, or a tweet of a day: planned an hour before where that lies behind."""
        if told.get("draft"):
            self._now = self._today
            self._drafts.save(0, self._account.id, text)
            return
        day = WallTime.at(self._today, self._zone).day + timedelta(days=told["day"])
        moment = datetime.combine(day, time.fromisoformat(told["time"]))
        when = WallTime(moment, self._zone)
        leaves_at = when.instant()
        is_past = leaves_at < self._today
        self._now = leaves_at - _BEFORE if is_past else self._today
        draft = self._drafts.save(0, self._account.id, text)
        self._planner.plan(draft.id, (text,), when)
        if is_past:
            self._now = leaves_at
            self._publisher.tick()

    def _clock(self) -> datetime:
        return self._now
