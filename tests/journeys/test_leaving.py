"""Leaving by itself: the window is closed, the hour comes, the person comes back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QPushButton, QWidget

from desktop.background.publishing import Publishing
from desktop.core.account import Way
from desktop.core.settings import Language
from desktop.core.tweet import State, Tweet
from desktop.services.autostart import Command, DesktopEntry
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui import staying
from desktop.ui.plan import PlanPage
from desktop.ui.practice import PracticePage
from desktop.ui.shell.banners import Banner
from desktop.ui.shell.stay_dialog import StayDialog
from desktop.ui.write.actions import Actions
from desktop.ui.write.leaving_needs import LeavingNeeds
from desktop.ui.write.when import WhenPicker
from tests.journeys.conftest import Shop, plan, settle_in, write
from tests.tray import PaperTray

TEXT = "Ce matin, la brioche sort du four à 7 h 30 #Alençon"


@pytest.fixture
def tray(shop: Shop) -> PaperTray:
    """This shop's computer has a place beside the clock."""
    shop.tray = PaperTray()
    return shop.tray


def push(within: QWidget, words: str) -> None:
    button = next(b for b in within.findChildren(QPushButton) if b.text() == words)
    hands.click(button)


def said(guide: Guide) -> str:
    banners = [b for b in guide.house.window.findChildren(Banner) if b.isVisible()]
    return " ".join(label.text() for b in banners for label in b.findChildren(QLabel))


def planned_shop(guide: Guide, text: str = TEXT, way: Way = Way.PRACTICE) -> Tweet:
    settle_in(guide, way)
    write(guide, text)
    return plan(guide)


def answer(guide: Guide, words: str) -> None:
    """Close the window, and answer what is asked then."""
    assert not guide.house.window.close()
    push(guide.one(StayDialog), words)
    guide.settle()


def reach(guide: Guide, shop: Shop, late: timedelta = timedelta(seconds=1)) -> None:
    planned = guide.expect(State.PLANNED)
    assert planned.when is not None
    shop.clock.turn_to(planned.when.instant() + late)
    publishing: Publishing = guide.house.parts.publishing
    publishing.tick()
    guide.settle()


def test_the_window_closes_the_tweet_leaves_and_a_notice_leads_to_where_it_stands(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        answer(guide, "Rester")
        assert not guide.house.window.isVisible()
        reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT]
        ((title, text),) = tray.notices
        assert (title, TEXT[:20] in text) == ("Un tweet est publié", True)
        tray.click_notice()
        guide.settle()
        assert guide.house.window.isVisible()
        assert guide.one(PracticePage).isVisible()
    assert not tray.is_shown
    assert shop.application.quitOnLastWindowClosed()


def test_the_question_is_asked_once_and_its_answer_holds_at_the_next_start(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        assert not guide.house.window.close()
        dialog = guide.one(StayDialog)
        told = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "pour que vos tweets partent à l’heure. Pour l’arrêter : Quitter." in told
        dialog.reject()
        assert guide.house.window.isVisible()
        guide.settle()
        answer(guide, "Rester")
    with shop.ramage() as guide:
        assert not guide.house.window.close()
        assert guide.house.window.findChild(StayDialog) is None
        assert not guide.house.window.isVisible()


def test_who_quits_is_not_asked_again_and_closing_ends_ramage(shop: Shop, tray: PaperTray) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        assert not guide.house.window.close()
        push(guide.one(StayDialog), "Quitter")
        assert not guide.house.window.isVisible()
        assert not guide.house.parts.choosing.settings.stays
    with shop.ramage() as guide:
        assert guide.house.window.close()


@pytest.mark.parametrize("has_tray", [True, False])
def test_with_nothing_planned_or_no_tray_closing_ends_ramage_as_ever(
    shop: Shop, has_tray: bool
) -> None:
    shop.tray = PaperTray() if has_tray else None
    with shop.ramage() as guide:
        if has_tray:
            settle_in(guide)
        else:
            planned_shop(guide)
        assert guide.house.window.close()


def test_by_the_browser_the_question_does_not_promise_that_tweets_leave(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide, way=Way.BROWSER)
        assert not guide.house.window.close()
        told = " ".join(label.text() for label in guide.one(StayDialog).findChildren(QLabel))
        assert "pour vous prévenir quand il est l’heure" in told
        assert "partent à l’heure" not in told


def test_quitting_from_the_menu_or_by_keys_quits_whatever_was_answered(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        answer(guide, "Rester")
        tray.click()
        assert guide.house.window.isVisible()
        tray.choose("Quitter")
        assert not guide.house.window.isVisible()
        assert guide.house.staying.may_close()


def test_when_the_session_ends_the_window_holds_nothing_up_and_the_text_is_kept(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        guide.house.parts.writing.new()
        guide.settle()
        hands.type_text(guide.house.pages.write_page().editor, "Presque fini")
        # A session manager cannot be had here: this is what Qt calls when one speaks.
        shop.application.commitDataRequest.emit(None)
        guide.settle()
        assert guide.house.window.close()
    with shop.ramage() as guide:
        assert guide.house.pages.write_page().text() == "Presque fini"


def test_the_tray_tells_the_next_tweet_and_opens_it(shop: Shop, tray: PaperTray) -> None:
    with shop.ramage() as guide:
        assert tray.tip == "\n".join(
            (QApplication.applicationDisplayName(), "Aucun tweet planifié")
        )
        planned = planned_shop(guide, "Pain & brioche tièdes")
        assert "Prochain tweet demain 8 h 15 : « Pain & brioche tièdes »" in tray.tip
        assert tray.entries == [
            "Ouvrir Ramage",
            "Écrire un tweet",
            "Prochain tweet demain 8 h 15 : « Pain && brioche tièdes »",
            "Quitter",
        ]
        answer(guide, "Rester")
        tray.choose("Prochain tweet")
        guide.settle()
        assert guide.house.window.isVisible()
        page = guide.one(PlanPage)
        assert page.month.chosen is not None
        assert page.month.chosen.id == planned.id


def test_a_tweet_is_written_from_the_tray(shop: Shop, tray: PaperTray) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
        answer(guide, "Rester")
        tray.choose("Écrire un tweet")
        guide.settle()
        assert guide.house.window.isVisible()
        assert guide.house.window.current_page == "write"
        assert guide.house.pages.write_page().text() == ""


def test_the_menu_speaks_the_language_in_force(shop: Shop, tray: PaperTray) -> None:
    with shop.ramage() as guide:
        guide.house.parts.choosing.change(language=Language.ENGLISH)
        guide.settle()
        assert tray.entries == ["Open Ramage", "Write a tweet", "No tweet planned", "Quit"]


def test_the_notice_of_a_tweet_that_waits_opens_that_tweet_in_the_hidden_window(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned = planned_shop(guide, way=Way.BROWSER)
        answer(guide, "Rester")
        reach(guide, shop)
        ((title, text),) = tray.notices
        assert title == "C’est l’heure de publier"
        assert TEXT[:20] in text
        tray.click_notice()
        guide.settle()
        page = guide.one(PlanPage)
        assert page.month.chosen is not None
        assert page.month.chosen.id == planned.id
        assert [card.tweet.id for card in page.side.cards] == [planned.id]


def test_three_tweets_that_a_sleep_let_pass_are_told_once(shop: Shop, tray: PaperTray) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        for number in range(3):
            write(guide, f"Fournée {number}")
            # The second and the third leave with the first: that is said, and not forbidden.
            plan(guide, as_it_is=number > 0)
        answer(guide, "Rester")
        reach(guide, shop, late=timedelta(hours=5))
        ((title, text),) = tray.notices
        assert title == "3 tweets vous attendent"
        assert [f"Fournée {n}" in text for n in range(3)] == [True] * 3
        assert shop.timeline() == []
        tray.click_notice()
        guide.settle()
        assert guide.one(PlanPage).month.chosen is not None


def test_started_with_the_computer_no_window_shows_and_tweets_leave(
    shop: Shop, tray: PaperTray
) -> None:
    with shop.ramage() as guide:
        planned_shop(guide)
    with shop.ramage(is_shown=False) as guide:
        assert not guide.house.window.isVisible()
        assert tray.is_shown
        reach(guide, shop)
        assert [post.text for post in shop.timeline()] == [TEXT]
        tray.click()
        guide.settle()
        assert guide.house.window.isVisible()
        guide.go("practice")


def test_started_with_the_computer_a_tray_that_comes_late_is_waited_for(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staying, "LOOK_MS", 10)
    with shop.ramage(is_shown=False) as guide:
        late = PaperTray()
        shop.tray = late
        guide.wait_until(lambda: late.is_shown, "the tray")
        assert not guide.house.window.isVisible()


def test_started_with_the_computer_where_there_is_no_tray_the_window_waits_in_the_task_bar(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staying, "LOOK_MS", 10)
    with shop.ramage(is_shown=False) as guide:
        guide.wait_until(guide.house.window.isMinimized, "the window")


def test_starting_with_the_computer_is_offered_once_and_done_on_a_click(
    shop: Shop, tmp_path: Path
) -> None:
    entry = DesktopEntry(tmp_path / "autostart", Command(("/opt/ramage", "--background")))
    shop.autostart = entry
    with shop.ramage() as guide:
        planned_shop(guide)
        assert "Il peut démarrer avec l’ordinateur" in said(guide)
        assert not entry.is_on()
        push(guide.house.window, "Démarrer avec l’ordinateur")
        guide.settle()
        assert entry.is_on()
        write(guide, "Un autre")
        plan(guide)
        assert "démarrer avec l’ordinateur" not in said(guide)
        guide.go("settings")
        start = _start_box(guide)
        assert start.isChecked()
        start.click()
        guide.settle()
        assert not entry.is_on()


def test_who_wants_no_start_with_the_computer_is_never_asked_again(
    shop: Shop, tmp_path: Path
) -> None:
    entry = shop.autostart = DesktopEntry(tmp_path / "autostart", Command(("/opt/ramage",)))
    with shop.ramage() as guide:
        planned_shop(guide)
        push(guide.house.window, "Non merci")
        guide.settle()
    with shop.ramage() as guide:
        write(guide, "Un autre")
        plan(guide)
        assert "démarrer avec l’ordinateur" not in said(guide)
        assert not entry.is_on()


def test_a_system_that_refuses_is_said_and_the_box_shows_what_holds(
    shop: Shop, tmp_path: Path
) -> None:
    (tmp_path / "blocked").write_text("no folder", "utf-8")
    shop.autostart = DesktopEntry(tmp_path / "blocked", Command(("/opt/ramage",)))
    with shop.ramage() as guide:
        settle_in(guide)
        guide.go("settings")
        start = _start_box(guide)
        start.click()
        guide.settle()
        assert "ne laisse pas Ramage changer" in said(guide)
        assert not start.isChecked()


def test_a_plan_with_a_reminder_leaves_a_calendar_file_that_names_the_tweet(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "rappel.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        hands.click(guide.one(Actions).when)
        picker = guide.floating(WhenPicker)
        guide.one(QCheckBox, guide.one(LeavingNeeds, picker)).click()
        hands.click(guide.primary(picker))
        guide.settle()
        planned = guide.expect(State.PLANNED)
        event = Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]
        assert planned.when is not None
        assert event.decoded("dtstart") == planned.when.instant()
        assert TEXT in str(event["description"])
        assert str(event["summary"]).startswith("Publier : ")


def test_a_planned_tweet_gets_its_reminder_on_the_calendar_and_a_bad_place_is_said(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [tmp_path / "no folder" / "x.ics", tmp_path / "x.ics"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(places.pop(0)), ""))
    with shop.ramage() as guide:
        planned = planned_shop(guide)
        guide.go("plan")
        guide.one(PlanPage).reminder_asked.emit(planned.id)
        guide.settle()
        assert "choisissez un autre endroit" in said(guide)
        guide.one(PlanPage).reminder_asked.emit(planned.id)
        guide.settle()
        assert b"x.com" not in (tmp_path / "x.ics").read_bytes()
        assert "choisissez un autre endroit" not in said(guide)


def test_no_reminder_is_written_where_the_person_names_no_place(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    with shop.ramage() as guide:
        planned = planned_shop(guide)
        before = sorted(tmp_path.iterdir())
        guide.go("plan")
        guide.one(PlanPage).reminder_asked.emit(planned.id)
        guide.settle()
        assert sorted(tmp_path.iterdir()) == before


def _start_box(guide: Guide) -> QCheckBox:
    return next(
        box
        for box in guide.house.window.findChildren(QCheckBox)
        if box.text() == "Démarrer avec l’ordinateur, sans fenêtre"
    )
