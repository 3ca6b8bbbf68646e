"""The first three minutes, the example shop, everything in one file, and newer versions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from sqlite_utils import Database

from desktop.core.account import Way
from desktop.core.settings import Language, Settings
from desktop.core.tweet import State
from desktop.network.releases import Releases
from desktop.services.accounts import Accounts
from desktop.services.archive.placing import put_in_place
from desktop.services.choices import Choices
from desktop.services.demo import fill
from desktop.store.database import open_plan
from desktop.store.errors import StoreFull
from desktop.store.first_look import first_look
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.desks.archive import ArchiveDesk
from desktop.ui.dialog import AskDialog
from desktop.ui.plan import PlanPage
from desktop.ui.settings import SettingsPage
from desktop.ui.settings.newer_card import NewerCard
from desktop.ui.shell.licences import Licences, show_licences
from desktop.ui.shell.stay_dialog import StayDialog
from desktop.ui.veille import VeillePage
from desktop.ui.welcome import WelcomePage
from desktop.ui.write import WritePage
from desktop.world import real_world
from tests.journeys.conftest import Shop, plan, settle_in, write
from tests.network.sites import site as site_open
from tests.tray import PaperTray


def said(guide: Guide) -> str:
    return "\n".join(
        one.text() for one in guide.house.window.findChildren(QLabel) if one.isVisible()
    )


def test_three_questions_and_a_first_tweet_can_be_planned(shop: Shop) -> None:
    with shop.ramage() as guide:
        guide.wait_until(lambda: guide.shows(WelcomePage), "the questions")
        page = guide.one(WelcomePage)
        name = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
        hands.type_text(name, "Boulangerie de la Lune")
        page._trade.setCurrentIndex(page._trade.findData("boulangerie"))
        for _ in range(3):
            hands.click(guide.primary(page))
        guide.wait_until(lambda: bool(guide.house.parts.writing.text), "the first tweet")
        guide.settle()
        choosing = guide.house.parts.choosing
        assert choosing.account is not None
        assert (choosing.account.way, choosing.account.name, choosing.account.handle) == (
            Way.PRACTICE,
            "Boulangerie de la Lune",
            "boulangerie",
        )
        assert choosing.settings.trade == "boulangerie"
        # A text field gives no-break spaces back as plain ones.
        shown = guide.house.parts.writing.text.replace("\u00a0", " ")
        assert guide.one(WritePage).editor.toPlainText() == shown
        plan(guide)
        assert guide.expect(State.PLANNED).text


def test_all_three_can_be_passed_over(shop: Shop) -> None:
    with shop.ramage() as guide:
        guide.wait_until(lambda: guide.shows(WelcomePage), "the questions")
        page = guide.one(WelcomePage)
        for _ in range(3):
            hands.click(page._skip)
        guide.wait_until(lambda: bool(guide.house.parts.writing.text), "the first tweet")
        account = guide.house.parts.choosing.account
        assert account is not None
        assert account.way is Way.PRACTICE


class FullDisk:
    """A disk that is full for as long as `is_full`."""

    def __init__(self, plan: Path) -> None:
        self._plan, self.is_full = plan, True

    @contextmanager
    def __call__(self) -> Iterator[Database]:
        if self.is_full:
            raise StoreFull("no room")
        with open_plan(self._plan) as db:
            yield db


def test_a_full_disk_keeps_the_questions_up_until_their_answers_are_on_disk(shop: Shop) -> None:
    with shop.ramage() as guide:
        guide.wait_until(lambda: guide.shows(WelcomePage), "the questions")
        page, choosing = guide.one(WelcomePage), guide.house.parts.choosing
        disk = FullDisk(shop.folder.plan)
        choosing._choices, choosing._store = Choices(disk), Accounts(disk)
        name = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
        hands.type_text(name, "Boulangerie de la Lune")
        page._trade.setCurrentIndex(page._trade.findData("boulangerie"))
        for _ in range(3):
            hands.click(guide.primary(page))
        guide.settle()
        assert guide.one(WelcomePage) is page
        assert "Le disque est plein" in said(guide)
        assert page.answers.name == "Boulangerie de la Lune"
        disk.is_full = False
        hands.click(guide.primary(page))
        guide.wait_until(lambda: bool(guide.house.parts.writing.text), "the first tweet")
        guide.settle()
        assert not guide.shows(WelcomePage)
        assert "Le disque est plein" not in said(guide)
        text = guide.house.parts.writing.text
    look = first_look(shop.folder.plan)
    assert [one.name for one in look.accounts] == ["Boulangerie de la Lune"]
    assert look.settings.trade == "boulangerie"
    assert look.draft is not None
    assert look.draft.text == text


def visited(qapp: QApplication, tmp_path: Path) -> Shop:
    """The example shop on a computer with a place beside the clock, as `--demo` opens it."""
    world = real_world(tmp_path, is_demo=True)
    shop = Shop(qapp, world.folder, is_demo=True, again=world.again, tray=PaperTray())
    fill(shop.folder, shop.clock, shop.zone, shop.lease, Settings(language=Language.FRENCH), "fr")
    return shop


def test_the_example_shop_fills_every_page_and_says_that_it_is_one(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = visited(qapp, tmp_path)
    with shop.ramage() as guide:
        assert not guide.shows(WelcomePage)
        assert "boutique d’exemple" in said(guide)
        guide.go("plan")
        page = guide.one(PlanPage)
        assert page.isVisible()
        assert guide.expect(State.PUBLISHED)
        assert guide.expect(State.PLANNED)
        guide.go("veille")
        veille = guide.one(VeillePage)
        guide.wait_until(lambda: len(veille.keys) == 4, "its columns")
        guide.go("practice")
        assert len(shop.timeline()) == 6
        leave = next(
            one
            for one in guide.house.window.findChildren(QPushButton)
            if one.text() == "Quitter la boutique d’exemple" and one.isVisible()
        )
        leave.click()
        assert not guide.house.window.isVisible()
        assert (shop.again.is_asked, shop.again.is_demo) == (True, False)


def test_the_example_shop_is_visited_from_the_settings(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("settings")
        guide.one(SettingsPage).data.example_asked.emit()
        assert (shop.again.is_asked, shop.again.is_demo) == (True, True)


def test_a_visit_that_is_closed_by_its_window_ends_and_the_persons_own_ramage_comes_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = visited(qapp, tmp_path)
    with shop.ramage() as guide:
        assert guide.house.window.close()
        assert guide.house.window.findChild(StayDialog) is None
    assert (shop.again.is_asked, shop.again.is_demo) == (True, False)


def test_a_visit_that_is_ended_by_the_keyboard_brings_the_persons_own_ramage_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = visited(qapp, tmp_path)
    with shop.ramage() as guide:
        guide.house.window.quit_asked.emit()
    assert (shop.again.is_asked, shop.again.is_demo) == (True, False)


def test_nothing_comes_back_where_the_session_ends_or_an_installer_waits(
    qapp: QApplication, tmp_path: Path
) -> None:
    for is_installer in (False, True):
        shop = visited(qapp, tmp_path)
        with shop.ramage() as guide:
            if is_installer:
                guide.house.staying.make_way()
            else:
                qapp.commitDataRequest.emit(None)
        assert not shop.again.is_asked


def archive_desk(guide: Guide) -> ArchiveDesk:
    guide.go("settings")
    desk = guide.house.window.findChild(ArchiveDesk)
    assert desk is not None
    return desk


def test_everything_goes_into_one_file_and_comes_back(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "clé usb" / "Ramage.ramage"
    file.parent.mkdir()
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Le premier pain")
        plan(guide)
        archive_desk(guide).save_to(file)
        guide.wait_until(file.exists, "the file")
        guide.settle()
        write(guide, "Un brouillon d’après")
        archive_desk(guide).bring_back(file)
        guide.wait_until(
            lambda: guide.house.window.findChild(AskDialog) is not None, "the question"
        )
        dialog = guide.one(AskDialog)
        told = "\n".join(one.text() for one in dialog.findChildren(QLabel))
        assert "1 tweet" in told
        dialog.main.click()
        guide.wait_until(lambda: shop.again.is_asked, "the new start")
    assert put_in_place(shop.folder.root, shop.clock())
    with shop.ramage() as guide:
        guide.settle()
        assert "Publier depuis cet ordinateur" in "\n".join(
            one.text() for one in guide.house.window.findChildren(QPushButton)
        )
        assert guide.expect(State.PLANNED).text == "Le premier pain"


def test_what_is_no_archive_is_said_to_be_none(shop: Shop, tmp_path: Path) -> None:
    photo = tmp_path / "photo.ramage"
    photo.write_bytes(b"\x89PNG")
    with shop.ramage() as guide:
        settle_in(guide)
        archive_desk(guide).bring_back(photo)
        guide.wait_until(lambda: "photo.ramage" in said(guide), "the answer")
        assert not shop.again.is_asked


def test_a_newer_version_is_told_and_never_put_in(shop: Shop) -> None:
    with site_open() as site:
        link = '<link href="https://x.invalid/a/ramage/releases/tag/v99.0.0"/>'
        site.say("/a/ramage/releases.atom", link)
        shop.find_releases = lambda: Releases(f"{site.address}/a/ramage", private_too=True)
        with shop.ramage() as guide:
            settle_in(guide)
            assert site.asked == []
            guide.go("settings")
            guide.house.parts.choosing.change(looks_for_newer=True)
            guide.house.parts.newer.look_if_due()
            guide.wait_until(lambda: "99.0.0" in said(guide), "the news")
            asked = len(site.asked)
            assert asked == 1
            guide.house.parts.newer.look_if_due()
            guide.settle()
            assert len(site.asked) == asked
            card = guide.one(NewerCard)
            card.page_asked.emit()
            assert shop.opened == [f"{site.address}/a/ramage/releases"]


def test_a_copy_that_knows_no_forge_says_so(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("settings")
        assert "ne sait pas où paraissent" in said(guide)


def test_every_component_stands_among_the_licences(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        show_licences(guide.house.window)
        dialog = guide.one(Licences)
        names = [dialog._list.item(row).text() for row in range(dialog._list.count())]
        assert {"Ramage", "Qt", "Python"} <= set(names)
        dialog._list.setCurrentRow(names.index("Qt"))
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog._text.toPlainText()
        dialog.accept()


def test_a_planned_tweet_is_not_held_against_itself_while_it_is_changed(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Nos questions du mercredi, vos réponses : posez-les ici, Amélie répond.")
        tweet = plan(guide)
        guide.house.parts.writing.open(tweet.id)
        guide.settle()
        guide.pause()
        guide.settle()
        assert guide.one(WritePage).tweet is not None
        assert "Presque les mêmes mots" not in said(guide)
        guide.house.parts.writing.new()
        guide.settle()
        write(guide, "Nos questions du mercredi, vos réponses : posez-les ici, Amélie répond.")
        guide.pause()
        guide.wait_until(lambda: "Presque les mêmes mots" in said(guide), "the tip of another")
