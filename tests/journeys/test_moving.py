"""Everything in one file: saved, brought back, and taken to another computer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from desktop.background.runner import Lane
from desktop.core.tweet import State
from desktop.paths import DataFolder
from desktop.services.archive.placing import put_in_place
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.desks import archive, troubles
from desktop.ui.desks.archive import ArchiveDesk
from desktop.ui.dialog import AskDialog
from desktop.ui.settings import SettingsPage
from desktop.ui.shell.banners import Banner
from desktop.ui.shell.state_line import StateLine
from desktop.ui.welcome import WelcomePage
from desktop.ui.words_leaving import nothing_leaves
from tests.journeys.conftest import Shop, plan, settle_in, write
from tests.tray import PaperTray


@pytest.fixture(autouse=True)
def documents(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file dialogs open."""
    folder = tmp_path_factory.mktemp("Documents")
    monkeypatch.setattr(archive, "_documents", lambda: folder)
    return folder


def desk(guide: Guide) -> ArchiveDesk:
    guide.go("settings")
    found = guide.house.window.findChild(ArchiveDesk)
    assert found is not None
    return found


def banners(guide: Guide) -> list[str]:
    return [
        " ".join(label.text() for label in one.findChildren(QLabel))
        for one in guide.house.window.findChildren(Banner)
        if one.isVisible()
    ]


def state_line(guide: Guide) -> str:
    return guide.one(StateLine).toolTip()


def press(guide: Guide, words: str) -> None:
    buttons = guide.house.window.findChildren(QPushButton)
    (found,) = (one for one in buttons if one.text() == words and one.isVisible())
    hands.click(found)
    guide.settle()


def with_a_planned_tweet(guide: Guide) -> None:
    settle_in(guide)
    write(guide, "Le premier pain")
    plan(guide)


def brought_back(guide: Guide, shop: Shop, ask: Callable[[], object]) -> str:
    """Brought back by the dialog, with what it said; the next start puts it in place."""
    ask()
    guide.wait_until(lambda: guide.shows(AskDialog), "the question")
    dialog = guide.one(AskDialog)
    said = "\n".join(one.text() for one in dialog.findChildren(QLabel))
    dialog.main.click()
    guide.wait_until(lambda: shop.again.is_asked, "the new start")
    return said


def test_who_changes_computers_has_nothing_leave_from_here_until_they_say_so(
    shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "clé.ramage"
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to_move(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        assert len(banners(guide)) == 1
        assert nothing_leaves() in state_line(guide)
        shop.clock.wait(timedelta(days=2))
    with shop.ramage() as guide:
        guide.settle()
        assert len(banners(guide)) == 1
        assert shop.timeline() == []
        assert nothing_leaves() in state_line(guide)
        press(guide, troubles.publish_from_here())
        assert nothing_leaves() not in state_line(guide)
        # It may have left from the other computer meanwhile.
        assert guide.expect(State.TO_CHECK)
        assert shop.timeline() == []


def test_for_what_does_not_leave_ramage_neither_stays_nor_announces_it_beside_the_clock(
    shop: Shop, documents: Path
) -> None:
    shop.tray = PaperTray()
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to_move(documents / "clé.ramage")
        guide.settle()
        assert guide.house.window.close()
        guide.house.parts.choosing.change(stays=True, was_told_staying=True)
        guide.settle()
    with shop.ramage() as guide:
        assert not guide.house.window.close()
        assert nothing_leaves() in shop.tray.tip


def test_an_ordinary_save_holds_nothing_back(shop: Shop, tmp_path: Path) -> None:
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to(tmp_path / "clé.ramage")
        guide.wait_until((tmp_path / "clé.ramage").exists, "the file")
        guide.settle()
        assert banners(guide) == []
        assert nothing_leaves() not in state_line(guide)


def test_an_ordinary_save_that_fails_meanwhile_does_not_end_the_rest(
    shop: Shop, tmp_path: Path
) -> None:
    file, hold = tmp_path / "clé.ramage", Event()
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        parts, saving = guide.house.parts, desk(guide)
        rested: list[object] = []
        parts.publishing.rested.connect(rested.append)
        parts.runner.ask(Lane.ERRANDS, hold.wait, lambda _: None, asker=guide.house)
        saving.save_to(tmp_path / "no such stick" / "tout.ramage")
        saving.save_to_move(file)
        guide.wait_until(lambda: bool(rested), "the rest")
        hold.set()
        guide.wait_until(file.exists, "the file")
        guide.settle()
        assert nothing_leaves() in state_line(guide)


def test_where_the_file_cannot_be_written_ramage_goes_on_publishing_here(
    shop: Shop, tmp_path: Path
) -> None:
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to_move(tmp_path / "no such stick" / "clé.ramage")
        guide.settle()
        assert len(banners(guide)) == 1
        assert nothing_leaves() not in state_line(guide)
        when = guide.expect(State.PLANNED).when
        assert when is not None
        shop.clock.turn_to(when.instant() + timedelta(seconds=1))
        guide.house.parts.publishing.tick()
        guide.wait_until(lambda: bool(shop.timeline()), "the tweet")


def test_a_second_file_that_cannot_be_written_does_not_end_the_rest(
    shop: Shop, documents: Path
) -> None:
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to_move(documents / "clé.ramage")
        guide.settle()
        desk(guide).save_to_move(documents / "no such stick" / "clé.ramage")
        guide.settle()
        assert nothing_leaves() in state_line(guide)


def test_the_first_of_three_steps_puts_this_computer_at_rest(shop: Shop, documents: Path) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("settings")
        guide.one(SettingsPage).data.move_asked.emit()
        hands.click(guide.one(AskDialog).main)
        asked = guide.floating(QFileDialog)
        assert asked.directory().absolutePath() == str(documents)
        asked.accept()
        guide.wait_until(lambda: bool(list(documents.glob("*.ramage"))), "the file")
        guide.settle()
        assert nothing_leaves() in state_line(guide)


def test_of_what_came_back_one_line_says_that_it_waits_and_goes_when_the_person_decides(
    shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "clé.ramage"
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        brought_back(guide, shop, lambda: desk(guide).bring_back(file))
    assert put_in_place(shop.folder.root, shop.clock())
    with shop.ramage() as guide:
        guide.settle()
        assert len(banners(guide)) == 1
        assert nothing_leaves() in state_line(guide)
        press(guide, troubles.publish_from_here())
        assert banners(guide) == []
        assert nothing_leaves() not in state_line(guide)


def test_what_gave_way_comes_back_with_its_pictures(shop: Shop, documents: Path) -> None:
    file, picture = documents / "clé.ramage", shop.folder.media / ("ab" * 32)
    with shop.ramage() as guide:
        settle_in(guide)
        desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        write(guide, "Avec une photo")
        plan(guide)
        shop.folder.media.mkdir(exist_ok=True)
        picture.write_bytes(b"a picture")
        said = brought_back(guide, shop, lambda: desk(guide).bring_back(file))
    (kept,) = shop.folder.root.glob("*.ramage")
    assert kept.name in said
    assert put_in_place(shop.folder.root, shop.clock())
    # As the sweep does, once nothing has named it for long enough.
    picture.unlink()
    shop.clock.wait(timedelta(minutes=3))
    with shop.ramage() as guide:
        guide.settle()
        brought_back(guide, shop, lambda: desk(guide).bring_back(kept))
    assert put_in_place(shop.folder.root, shop.clock())
    assert picture.read_bytes() == b"a picture"
    with shop.ramage() as guide:
        guide.settle()
        assert guide.expect(State.PLANNED).text == "Avec une photo"


def test_where_what_is_here_cannot_be_kept_nothing_is_brought_back(
    shop: Shop, tmp_path: Path
) -> None:
    file = tmp_path / "clé.ramage"
    with shop.ramage() as guide:
        settle_in(guide)
        desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        guide.house.parts.moving.unpack(file, tmp_path / "no room" / "kept.ramage")
        guide.settle()
        assert len(banners(guide)) == 1
        assert not shop.again.is_asked
    assert not put_in_place(shop.folder.root, shop.clock())


def test_what_was_kept_before_is_never_written_over(shop: Shop, documents: Path) -> None:
    file = documents / "clé.ramage"
    with shop.ramage() as guide:
        settle_in(guide)
        desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        before = file.read_bytes()
        guide.house.parts.moving.unpack(file, file)
        guide.settle()
        assert len(banners(guide)) == 1
    assert file.read_bytes() == before


def test_what_is_no_archive_leaves_no_copy_of_what_is_here(shop: Shop, tmp_path: Path) -> None:
    photo, kept = tmp_path / "photo.ramage", tmp_path / "kept.ramage"
    photo.write_bytes(b"\x89PNG")
    with shop.ramage() as guide:
        settle_in(guide)
        desk(guide)
        guide.house.parts.moving.unpack(photo, kept)
        guide.settle()
        assert len(banners(guide)) == 1
    assert not kept.exists()


def test_on_a_new_computer_the_first_page_brings_a_save_back(
    shop: Shop, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "clé.ramage"
    with shop.ramage() as guide:
        with_a_planned_tweet(guide)
        desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
    there = Shop(qapp, DataFolder(tmp_path / "there"), lease="there")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    with there.ramage() as guide:
        guide.wait_until(lambda: guide.shows(WelcomePage), "the questions")
        words = QCoreApplication.translate("WelcomePage", "I already have a save of Ramage…")
        brought_back(guide, there, lambda: press(guide, words))
    assert put_in_place(there.folder.root, there.clock())
    # There was nothing there to keep.
    assert list(there.folder.root.glob("*.ramage")) == []
    with there.ramage() as guide:
        guide.settle()
        assert not guide.shows(WelcomePage)
        assert guide.expect(State.PLANNED).text == "Le premier pain"


def test_a_save_is_not_written_over_unasked_where_its_name_was_typed_without_an_ending(
    shop: Shop, documents: Path
) -> None:
    old = documents / "Lune.ramage"
    old.write_bytes(b"an earlier save")
    asked: list[str] = []

    def refuse() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        asked.append(question.text())
        question.button(QMessageBox.StandardButton.No).click()

    with shop.ramage() as guide:
        settle_in(guide)
        desk(guide).save()
        dialog = guide.floating(QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText("Lune")
        QTimer.singleShot(0, refuse)
        dialog.accept()
        assert len(asked) == 1
        assert "Lune.ramage" in asked[0]
        dialog.done(QDialog.DialogCode.Rejected)
        guide.settle()
    assert old.read_bytes() == b"an earlier save"
