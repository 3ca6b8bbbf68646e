"""A plan's file of its own for each test of the store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.core.account import Account, Way
from desktop.store import accounts
from desktop.store.database import connect_unchecked, open_plan
from desktop.store.migrations import migrate

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new plan with one account, whose id is 1."""
    path = tmp_path / "plan.db"
    with connect_unchecked(path, create=True) as db:
        migrate(db)
        accounts.add(db, Account(0, Way.PRACTICE, "Au bon pain", "pain"))
    return path


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with open_plan(path) as db:
        yield db
