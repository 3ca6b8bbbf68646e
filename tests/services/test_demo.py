"""The example shop: every page has something to show, and nothing of it is left."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop.core.account import Way
from desktop.core.settings import Settings, ThemeChoice
from desktop.core.text import measure
from desktop.core.tweet import State
from desktop.paths import DataFolder
from desktop.services import demo
from desktop.services.demo import clear_away, fill
from desktop.store import accounts, settings, tweets
from desktop.store.database import open_plan
from desktop.store.veille import subjects
from desktop.store.veille.database import read_veille
from tests.workshop import HeldClock


@pytest.mark.parametrize("tongue", ["fr", "en"])
def test_it_has_a_past_a_future_drafts_and_a_veille(
    tmp_path: Path, clock: HeldClock, tongue: str
) -> None:
    folder = DataFolder(tmp_path / "example")
    fill(folder, clock, "Europe/Paris", "here", Settings(theme=ThemeChoice.DARK), tongue)
    with open_plan(folder.plan) as db:
        found = tweets.in_states(db, *State)
        chosen = settings.load(db)
        (account,) = accounts.all_accounts(db)
    states = Counter(one.state for one in found)
    assert states == {State.PUBLISHED: 6, State.PLANNED: 4, State.DRAFT: 2}
    assert (chosen.theme, chosen.trade) == (ThemeChoice.DARK, "boulangerie")
    assert account.way is Way.PRACTICE
    assert all(measure(one.text).weighted_length <= 280 for one in found)
    with read_veille(folder.veille) as db:
        assert subjects.all_subjects(db)


def test_a_second_start_of_it_finds_it_as_it_was(tmp_path: Path, clock: HeldClock) -> None:
    folder = DataFolder(tmp_path / "example")
    fill(folder, clock, "Europe/Paris", "here", Settings(), "fr")
    before = folder.plan.read_bytes()
    clock.pass_by(days=3)
    fill(folder, clock, "Europe/Paris", "here", Settings(), "fr")
    assert folder.plan.read_bytes() == before


def test_one_that_was_killed_while_it_was_filled_is_filled_anew(
    tmp_path: Path, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = DataFolder(tmp_path / "example")
    folder.make()
    (folder.root / "ramage.lock").write_text("of who fills it now")
    with monkeypatch.context() as patched:
        # Killed before the veille is filled, which comes last.
        patched.setattr(demo, "practice_subjects", _kill)
        with pytest.raises(KeyboardInterrupt):
            fill(folder, clock, "Europe/Paris", "here", Settings(), "fr")
    assert folder.plan.exists()
    fill(folder, clock, "Europe/Paris", "here", Settings(), "fr")
    with open_plan(folder.plan) as db:
        assert len(tweets.in_states(db, *State)) == 12
    with read_veille(folder.veille) as db:
        assert subjects.all_subjects(db)
    assert (folder.root / "ramage.lock").exists()


def _kill(_: str) -> None:
    raise KeyboardInterrupt


def test_nothing_of_it_is_left(tmp_path: Path, clock: HeldClock) -> None:
    folder = DataFolder(tmp_path / "example")
    fill(folder, clock, "Europe/Paris", "here", Settings(), "fr")
    clear_away(folder.root)
    assert list(tmp_path.iterdir()) == []
    clear_away(folder.root)
