"""The first look at the plan: quick, writing nothing, and content with whatever it finds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.account import Account, Way
from desktop.core.settings import Settings, ThemeChoice
from desktop.core.tweet import State, Tweet
from desktop.store import settings, tweet_changes
from desktop.store.database import change, connect_unchecked, open_plan
from desktop.store.first_look import FirstLook, first_look
from desktop.store.schema import VERSION
from tests.store.conftest import NOON


def test_it_sees_settings_accounts_and_the_draft(path: Path) -> None:
    with open_plan(path) as db:
        number = tweet_changes.add(db, Tweet(0, "u", 1, "Bonjour", State.DRAFT, NOON, NOON))
        chosen = replace(Settings(), theme=ThemeChoice.DARK, draft_id=number)
        settings.save(db, chosen)
    before = path.read_bytes()
    look = first_look(path)
    assert look.settings == chosen
    assert look.accounts == (Account(1, Way.PRACTICE, "Au bon pain", "pain"),)
    assert look.draft is not None
    assert look.draft.text == "Bonjour"
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"x", b"not a database" * 1000])
def test_a_file_that_cannot_be_read_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.db"
    path.write_bytes(content)
    assert first_look(path) == FirstLook()
    assert path.read_bytes() == content


def test_a_missing_file_gives_the_defaults_and_is_not_made(tmp_path: Path) -> None:
    assert first_look(tmp_path / "plan.db") == FirstLook()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("version", [0, VERSION + 1])
def test_another_format_gives_the_defaults(path: Path, version: int) -> None:
    with connect_unchecked(path) as db:
        change(db, f"PRAGMA user_version = {version}")
    assert first_look(path) == FirstLook()


def test_every_torn_length_gives_a_look(path: Path) -> None:
    content = path.read_bytes()
    for length in range(0, len(content), 997):
        path.write_bytes(content[:length])
        assert isinstance(first_look(path), FirstLook)


def test_it_does_not_load_the_library_that_costs_130_ms() -> None:
    """Nor does importing anything that the window needs before its first paint."""
    code = (
        "import sys; import desktop.store.first_look, desktop.services.publisher,"
        " desktop.services.opening, desktop.services.drafts, desktop.services.planner;"
        " sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
