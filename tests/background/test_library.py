"""What one writes with, asked for on a lane and told on the interface thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.library import Removed, Shelving
from desktop.background.runner import Runner
from desktop.core.snippets import Snippet
from desktop.core.templates import Template
from desktop.services.library import Library
from desktop.services.versions import Versions
from tests.workshop import HeldClock, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    shop = Workshop(tmp_path / "ramage", HeldClock())
    shop.start()
    return shop


@pytest.fixture
def shelving(qtbot: QtBot, shop: Workshop) -> Iterator[Shelving]:
    runner = Runner()
    library, versions = (
        Library(shop.open_plan, shop.clock),
        Versions(shop.open_plan, shop.clock),
    )
    yield Shelving(runner, library, versions)
    assert runner.stop(5)


def test_each_change_is_told_with_the_whole_shelf(qtbot: QtBot, shelving: Shelving) -> None:
    shelving.add_idea("Le chat")
    shelving.mark_used("general.ff")
    shelving.put_template(Template("Poisson", "{poisson}"))
    with qtbot.waitSignals([shelving.shelf_ready] * 4):
        shelving.put_snippet(Snippet("adr", "12 rue du Cygne"))
    shelf = shelving.shelf
    assert shelf is not None
    assert [idea.text for idea in shelf.own] == ["Le chat"]
    assert set(shelf.uses) == {"general.ff"}
    assert [one.name for one in shelf.templates] == ["Poisson"]
    assert shelf.snippets == (Snippet("adr", "12 rue du Cygne"),)


def test_what_was_removed_can_be_put_back(qtbot: QtBot, shelving: Shelving) -> None:
    shelving.add_idea("Le chat")
    shelving.put_template(Template("Poisson", "{poisson}"))
    with qtbot.waitSignals([shelving.shelf_ready] * 3):
        shelving.put_snippet(Snippet("adr", "12 rue du Cygne"))
    before = shelving.shelf
    assert before is not None
    removed: list[Removed] = []
    shelving.removed.connect(removed.append)
    shelving.remove_idea(before.own[0])
    shelving.remove_template(before.templates[0])
    shelving.remove_snippet(before.snippets[0])
    qtbot.waitUntil(lambda: len(removed) == 3)
    assert [one.text for one in removed] == ["Le chat", "Poisson", "adr"]
    assert not (shelving.shelf and (shelving.shelf.own or shelving.shelf.templates))
    with qtbot.waitSignals([shelving.shelf_ready] * 3):
        for one in removed:
            one.put_back()
    assert shelving.shelf == before


def test_a_version_is_listed_and_restored(qtbot: QtBot, shop: Workshop, shelving: Shelving) -> None:
    draft = shop.draft("La première fournée sort du four.")
    shop.drafts.save(draft.id, draft.account_id, "")
    with qtbot.waitSignal(shelving.versions_ready) as listed:
        shelving.list_versions(draft.id)
    tweet_id, (version,) = listed.args
    assert tweet_id == draft.id
    with qtbot.waitSignal(shelving.restored) as restored:
        shelving.restore(draft.id, version.id, "")
    assert restored.args == [draft.id, "La première fournée sort du four."]


def test_trouble_with_the_file_is_told_and_changes_nothing(
    qtbot: QtBot, shop: Workshop, shelving: Shelving
) -> None:
    shop.folder.plan.unlink()
    with qtbot.waitSignal(shelving.refused):
        shelving.add_idea("Le chat")
    assert shelving.shelf is None
