"""What a person sees when something is wrong with the file, the clock or the text."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel

from desktop.core.tweet import State
from desktop.paths import DataFolder
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.shell.banners import Banner
from desktop.ui.write import WritePage
from tests.journeys.conftest import Shop, plan, settle_in, write

TEXT = "Ce matin, la brioche sort du four."
HOSTILE = (
    "\u202erenversé\u202c, \u200bespace nul\u200d, <b>gras</b> <img src='/etc/passwd'>, "
    "e\u0301, \ufeff 👨‍👩‍👧‍👦 🇫🇷 "
)


def said(guide: Guide) -> str:
    """Every sentence that stands in a banner."""
    guide.settle()
    return " ".join(
        label.text()
        for banner in guide.house.window.findChildren(Banner)
        if banner.isVisible()
        for label in banner.findChildren(QLabel)
    )


@pytest.fixture
def used(shop: Shop) -> Shop:
    """A shop with a planned tweet, closed: a copy of its file was made."""
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        plan(guide)
    shop.clock.wait(timedelta(hours=1))
    with shop.ramage():
        pass
    return shop


def test_a_truncated_file_is_put_back_from_its_copy_and_the_person_is_told(used: Shop) -> None:
    content = used.folder.plan.read_bytes()
    used.folder.plan.write_bytes(content[: len(content) // 2])
    with used.ramage() as guide:
        assert "abîmé" in said(guide)
        guide.go("plan")
        assert guide.expect(State.PLANNED).parts[0].text == TEXT
        assert used.timeline() == []


def test_a_file_of_no_bytes_is_put_back_from_its_copy(used: Shop) -> None:
    used.folder.plan.write_bytes(b"")
    with used.ramage() as guide:
        assert "abîmé" in said(guide)
        assert guide.expect(State.PLANNED).parts[0].text == TEXT


def test_a_damaged_file_without_a_copy_is_put_aside_and_never_thrown_away(used: Shop) -> None:
    shutil.rmtree(used.folder.backups)
    used.folder.plan.write_bytes(b"plus rien de lisible" * 100)
    with used.ramage() as guide:
        assert "mis de côté" in said(guide)
    kept = [path for path in used.folder.root.rglob("*") if path.is_file()]
    assert any(path.read_bytes().startswith(b"plus rien") for path in kept)


def test_the_file_of_a_newer_ramage_is_left_untouched(used: Shop) -> None:
    with closing(sqlite3.connect(used.folder.plan)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = used.folder.plan.read_bytes()
    with used.ramage() as guide:
        assert "plus récent" in said(guide)
        hands.type_text(guide.house.pages.write_page().editor, "un texte")
        guide.settle()
    assert used.folder.plan.read_bytes() == before


def test_a_folder_copied_to_another_computer_publishes_nothing_until_the_person_says_so(
    used: Shop,
) -> None:
    copy = used.folder.root.with_name("copie")
    shutil.copytree(used.folder.root, copy)
    other = Shop(used.application, DataFolder(copy), used.clock, lease="another computer")
    planned = timedelta(days=1)
    other.clock.wait(planned)
    with other.ramage() as guide:
        assert "autre ordinateur" in said(guide)
        guide.house.parts.publishing.tick()
        guide.settle()
        assert other.timeline() == []
        guide.house.parts.publishing.publish_from_here()
        guide.settle()
        # What was due meanwhile may have left from the other computer: it is asked about.
        assert other.timeline() == []
        guide.expect(State.TO_CHECK)


def test_a_clock_set_back_an_hour_is_told_and_sends_nothing_twice(used: Shop) -> None:
    with used.ramage() as guide:
        planned = guide.expect(State.PLANNED)
        assert planned.when is not None
        used.clock.turn_to(planned.when.instant() + timedelta(minutes=1))
        guide.house.parts.publishing.tick()
        guide.settle()
        assert len(used.timeline()) == 1
        used.clock.set_back(timedelta(hours=1))
        guide.house.parts.publishing.tick()
        assert "reculé" in said(guide)
        used.clock.wait(timedelta(hours=2))
        guide.house.parts.publishing.tick()
        guide.settle()
        assert len(used.timeline()) == 1


def test_a_hundred_thousand_pasted_characters_are_kept_and_do_not_hang(shop: Shop) -> None:
    text = (HOSTILE * 2_000)[:100_000]
    with shop.ramage() as guide:
        settle_in(guide)
        pasted = QMimeData()
        pasted.setText(text)
        editor = guide.one(WritePage).editor
        editor.insertFromMimeData(pasted)
        guide.settle()
        assert len(editor.text) >= 90_000
        guide.go("plan")
        guide.go("write")
        kept = editor.text
    with shop.ramage() as guide:
        assert guide.one(WritePage).text() == kept


def test_hostile_characters_are_shown_as_text_and_leave_as_they_were_shown(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        pasted = QMimeData()
        pasted.setText("<b>Promo</b> <img src='/etc/passwd'> \u202e!\u202c e\u0301 👨‍👩‍👧‍👦")
        page = guide.one(WritePage)
        page.editor.insertFromMimeData(pasted)
        guide.settle()
        shown = page.parts()
        page.publish_asked.emit(shown)
        guide.settle()
        assert tuple(post.text for post in shop.timeline()) == shown
