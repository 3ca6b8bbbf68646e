"""Choices and accounts: kept, and readable whatever became of a row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlite_utils import Database

from desktop.core.account import Account, Way
from desktop.core.settings import Language, Settings, ThemeChoice
from desktop.store import accounts, settings
from desktop.store.database import change, rows
from desktop.store.errors import StoreDamaged

CHOSEN = Settings(Language.FRENCH, ThemeChoice.DARK, 90, True, 2, 3, "AAAB")


def test_choices_are_kept(db: Database) -> None:
    assert settings.load(db) == Settings()
    settings.save(db, CHOSEN)
    assert settings.load(db) == CHOSEN


def test_saving_writes_only_what_changed(db: Database) -> None:
    settings.save(db, CHOSEN)
    change(db, "CREATE TEMP TABLE seen (key)")
    change(
        db,
        "CREATE TEMP TRIGGER watch AFTER UPDATE ON setting"
        " BEGIN INSERT INTO seen VALUES (NEW.key); END",
    )
    settings.save(db, replace(CHOSEN, grace_minutes=30))
    assert rows(db, "SELECT key FROM seen") == [("grace_minutes",)]


@pytest.mark.parametrize("value", ["", "{", '"sixty"', "null", "[60]", "60.5"])
def test_a_choice_that_cannot_be_read_is_the_default(db: Database, value: str) -> None:
    settings.save(db, CHOSEN)
    change(db, "UPDATE setting SET value = ? WHERE key = 'grace_minutes'", (value,))
    assert settings.load(db) == replace(CHOSEN, grace_minutes=60)


def test_a_choice_of_another_version_is_passed_over(db: Database) -> None:
    change(db, "INSERT INTO setting VALUES ('later', '1'), ('theme', '\"sepia\"')")
    assert settings.load(db) == Settings()


def test_accounts_are_kept_in_order(db: Database) -> None:
    number = accounts.add(db, Account(0, Way.BROWSER, "Rose", "rose", True))
    accounts.change_account(db, Account(1, Way.BROWSER, "Pain", "pain", False))
    assert accounts.all_accounts(db) == (
        Account(1, Way.BROWSER, "Pain", "pain", False),
        Account(number, Way.BROWSER, "Rose", "rose", True),
    )


def test_an_account_by_an_unknown_way_is_damage(db: Database) -> None:
    change(db, "UPDATE account SET way = 'brouser'")
    with pytest.raises(StoreDamaged):
        accounts.all_accounts(db)
