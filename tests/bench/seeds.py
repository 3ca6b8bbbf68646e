"""Databases for the benchmarks, made through the program's own services."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from desktop.core.account import Way
from desktop.core.settings import Settings
from desktop.paths import DataFolder
from desktop.services.accounts import Accounts
from desktop.services.choices import Choices
from desktop.services.drafts import Drafts
from desktop.services.opening import Opening
from desktop.store.database import open_plan

DRAFT = "Ce matin, la première fournée de brioches sort du four à 7 h 30. #Alençon"


def seed_draft(root: Path) -> None:
    """A shop that has used Ramage before: an account, and a draft in the composer."""

    def now() -> datetime:
        return datetime.now(UTC)

    folder = DataFolder(root)
    opening = Opening(folder, now, "bench")
    opening.open()
    plan = partial(open_plan, folder.plan)
    account = Accounts(plan).add(Way.PRACTICE, "Boulangerie Lune", "boulange_lune")
    draft = Drafts(plan, now).save(0, account.id, DRAFT)
    Choices(plan).save(Settings(account_id=account.id, draft_id=draft.id))
    opening.close()
