"""A month prepared with the keyboard alone, and with the mouse alone; what travels, in and out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.core.agenda import WallTime
from desktop.core.tweet import State, Tweet
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.last_read import LastReadDialog
from desktop.ui.plan import PlanPage
from desktop.ui.plan.coming_card import ComingCard
from desktop.ui.plan.dragging import DRAFT_MIME, IDEA_MIME, TWEET_MIME, pack
from desktop.ui.plan.export_dialog import ExportDialog
from desktop.ui.plan.filtering import Filter
from desktop.ui.plan.header import Carry, View
from desktop.ui.plan.import_dialog import ImportDialog
from desktop.ui.plan.meeting_dialog import MeetingDialog
from desktop.ui.shell.banners import Banner
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from tests.journeys.conftest import ZONE, Shop, plan, settle_in, write

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def calendar(guide: Guide) -> PlanPage:
    guide.go("plan")
    page = guide.one(PlanPage)
    guide.house.window.activateWindow()
    page.grid.setFocus()
    return page


def press(guide: Guide, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
          times: int = 1) -> None:  # fmt: skip
    for _ in range(times):
        # Offscreen, a window is not always given the keyboard.
        focus = QApplication.focusWidget() or guide.one(PlanPage).grid
        QTest.keyClick(focus, key, held)
    guide.settle()


def today(shop: Shop) -> date:
    return WallTime.at(shop.clock(), ZONE).day


def on(page: PlanPage, day: date) -> list[Tweet]:
    return [tweet for tweet in page.tweets if tweet.when and tweet.when.day == day]


def go_on_if_asked(guide: Guide) -> None:
    if guide.shows(LastReadDialog):
        hands.click(guide.one(LastReadDialog).main)
        guide.settle()


def test_a_month_is_prepared_with_the_keyboard_alone(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = calendar(guide)
        first = today(shop) + timedelta(days=1)
        texts = ["Fournée de brioches", "Menu du jour : tourte", "Coulisses du levain"]
        for number, text in enumerate(texts):
            # N writes on the chosen day; Ctrl+Enter plans it there.
            page = calendar(guide)
            page.month.choose(first + timedelta(days=7 * number))
            press(guide, Key.Key_N)
            hands.type_text(guide.one(WritePage).editor, text)
            guide.settle()
            press(guide, Key.Key_Return, CTRL)
            go_on_if_asked(guide)
        page = calendar(guide)
        page.go_to(first)
        guide.settle()
        assert [tweet.text for tweet in on(page, first)] == [texts[0]]

        # A day on, then a week on, and both back with Ctrl+Z.
        press(guide, Key.Key_Right, CTRL)
        assert on(page, first + timedelta(days=1))
        press(guide, Key.Key_Down, CTRL)
        assert on(page, first + timedelta(days=8))
        press(guide, Key.Key_Z, CTRL, times=2)
        assert [tweet.text for tweet in on(page, first)] == [texts[0]]

        # Ctrl+D copies it as a draft, which moves on by itself and never leaves.
        page.month.choose(first)
        press(guide, Key.Key_D, CTRL)
        copies = [tweet for tweet in on(page, first) if tweet.state is State.DRAFT]
        assert [copy.text for copy in copies] == [texts[0]]
        assert page.month.chosen == copies[0]
        press(guide, Key.Key_Right, CTRL)
        assert [tweet.state for tweet in on(page, first + timedelta(days=1))] == [State.DRAFT]
        press(guide, Key.Key_Delete)
        assert on(page, first + timedelta(days=1)) == []
        press(guide, Key.Key_Z, CTRL)
        assert len(on(page, first + timedelta(days=1))) == 1

        # Enter opens what stands there.
        page.month.choose(first)
        press(guide, Key.Key_Return)
        assert guide.one(WritePage).text() == texts[0]


def test_every_deed_of_the_session_is_taken_back_one_by_one(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Planifié dans la page Écrire")
        planned = plan(guide)
        page = calendar(guide)
        assert planned.when is not None
        page.month.choose(planned.when.day, planned.id)
        press(guide, Key.Key_Right, CTRL)
        press(guide, Key.Key_D, CTRL)
        press(guide, Key.Key_Delete)
        assert page.header._undo.isVisible()
        for _ in range(4):
            page.undo_asked.emit()
            guide.settle()
        assert page.tweets == ()
        assert not page.header._undo.isVisible()
        page.undo_asked.emit()
        guide.settle()
        kept = guide.house.parts.writing
        kept.open(planned.id)
        guide.settle()
        assert kept.tweet is not None
        assert (kept.tweet.state, kept.tweet.text) == (State.DRAFT, "Planifié dans la page Écrire")


def drop(page: PlanPage, data: QMimeData, day: date, hour: int | None = None) -> None:
    """What a drag does when it is let go over a cell."""
    grid = page.grid
    cell = datetime.combine(day, time(hour)) if hour is not None else day
    index = grid.days.index_of(cell)
    grid.scrollTo(index)
    at = QPointF(grid.visualRect(index).center())
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    moving = Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at.toPoint(), moving, data, left, none)
    QApplication.sendEvent(grid.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(grid.viewport(), QDropEvent(at, moving, data, left, none))


def test_a_month_is_prepared_with_the_mouse_alone(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Recrutement apprenti")
        guide.house.parts.writing.new()
        guide.settle()
        page = calendar(guide)
        day = today(shop) + timedelta(days=2)
        (draft,) = page.side._kept
        drop(page, pack(DRAFT_MIME, draft.id), day)
        guide.settle()
        go_on_if_asked(guide)
        (planned,) = on(page, day)
        assert (planned.state, planned.text) == (State.PLANNED, "Recrutement apprenti")

        # An idea becomes a draft of the day it is dropped on.
        drop(page, pack(IDEA_MIME, 1), day)
        guide.settle()
        ideas = [tweet for tweet in on(page, day) if tweet.state is State.DRAFT]
        assert len(ideas) == 1

        # Ctrl+click selects both; they are dragged together.
        for tweet in (planned, ideas[0]):
            page.month.toggle(tweet)
        drop(page, pack(TWEET_MIME, planned.id), day + timedelta(days=3))
        guide.settle()
        assert {tweet.id for tweet in on(page, day + timedelta(days=3))} == {
            planned.id,
            ideas[0].id,
        }

        # In the week a tweet goes from hour to hour, its minutes kept.
        page.show_view(View.WEEK)
        guide.settle()
        page.go_to(day + timedelta(days=3))
        guide.settle()
        drop(page, pack(TWEET_MIME, planned.id), day + timedelta(days=3), 17)
        guide.settle()
        moved = page.tweet(planned.id)
        assert moved is not None
        assert moved.when is not None
        assert moved.when.moment.time() == time(17, 15)

        # One click at the card of what comes up makes its draft.
        page.show_view(View.MONTH)
        guide.settle()
        guide.wait_until(lambda: guide.shows(ComingCard), "what comes up")
        before = len(guide.house.parts.planning._stack)
        links = [
            made
            for made in guide.one(ComingCard).findChildren(QPushButton)
            if made.isVisibleTo(page)
        ]
        hands.click(links[0])
        guide.settle()
        assert len(guide.house.parts.planning._stack) == before + 1


def test_the_last_read_comes_before_planning_mends_on_a_click_and_forbids_nothing(
    shop: Shop,
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Venez demain, fournée spéciale")
        hands.click(guide.one(Actions).when)
        from desktop.ui.write.when import WhenPicker

        hands.click(guide.primary(guide.floating(WhenPicker)))
        guide.settle()
        dialog = guide.one(LastReadDialog)
        fix = next(made for made in dialog.findChildren(QPushButton) if made.text()[:4] != "Plan")
        named = [made for made in dialog.findChildren(QPushButton) if " " in made.text()]
        assert fix is not None
        choice = next(made for made in named if any(sign.isdigit() for sign in made.text()))
        day = choice.text()
        hands.click(choice)
        guide.settle()
        planned = guide.expect(State.PLANNED)
        assert planned.text == f"Venez {day}, fournée spéciale"

        write_anew(guide, "Venez demain, encore une fournée")
        hands.click(guide.one(Actions).when)
        hands.click(guide.primary(guide.floating(WhenPicker)))
        guide.settle()
        hands.click(guide.one(LastReadDialog).main)
        guide.settle()
        assert guide.expect(State.PLANNED).text == "Venez demain, encore une fournée"


def write_anew(guide: Guide, text: str) -> None:
    guide.house.pages.write_anew()
    guide.settle()
    write(guide, text)


def test_a_rendez_vous_stands_on_its_days_and_asks_for_its_texts(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        page = calendar(guide)
        page.header.carry_asked.emit(Carry.MEETING)
        guide.settle()
        dialog = guide.one(MeetingDialog)
        dialog.tag.setText("#MardiDuMiel")
        dialog.count.setValue(3)
        hands.click(dialog.main)
        guide.settle()
        times = [tweet for tweet in page.tweets if tweet.meeting_id]
        assert {(tweet.state, tweet.text) for tweet in times} == {(State.DRAFT, "#MardiDuMiel ")}
        page.requests.meeting_change_asked.emit(times[0])
        guide.settle()
        dialog = guide.one(MeetingDialog)
        dialog.stop_asked.emit(dialog.reaches.itemData(1))
        dialog.reject()
        guide.settle()
        assert [tweet for tweet in page.tweets if tweet.meeting_id] == []
        page.undo_asked.emit()
        guide.settle()
        assert len([tweet for tweet in page.tweets if tweet.meeting_id]) == len(times)


def test_a_table_is_looked_at_taken_in_and_taken_back(shop: Shop, tmp_path: Path) -> None:
    from desktop.ui.desks.exchange import ExchangeDesk

    day = today(shop) + timedelta(days=3)
    path = tmp_path / "mois.csv"
    path.write_text(
        f"date;heure;texte\n{day:%d/%m/%Y};8 h 15;Bûche\n32/12/2026;9h;Trop\n", encoding="cp1252"
    )
    with shop.ramage() as guide:
        settle_in(guide)
        page = calendar(guide)
        desk = page.findChild(ExchangeDesk)
        assert isinstance(desk, ExchangeDesk)
        desk.bring_in(path)
        guide.settle()
        dialog = guide.one(ImportDialog)
        fates = [dialog._table.item(row, 3) for row in range(dialog._table.rowCount())]
        assert ["32/12/2026" in item.text() for item in fates if item] == [True, False]
        assert page.tweets == ()
        hands.click(dialog.main)
        guide.settle()
        assert not guide.shows(ImportDialog)
        assert [(tweet.text, tweet.state) for tweet in on(page, day)] == [("Bûche", State.DRAFT)]
        page.undo_asked.emit()
        guide.settle()
        assert page.tweets == ()


def test_five_thousand_lines_can_be_stopped_and_leave_nothing(shop: Shop, tmp_path: Path) -> None:
    from desktop.ui.desks.exchange import ExchangeDesk

    day = today(shop) + timedelta(days=3)
    path = tmp_path / "long.csv"
    lines = "".join(f"{day:%d/%m/%Y};8 h;Ligne {number}\n" for number in range(5000))
    path.write_text(f"date;heure;texte\n{lines}", "utf-8")
    with shop.ramage() as guide:
        settle_in(guide)
        page = calendar(guide)
        desk = page.findChild(ExchangeDesk)
        assert isinstance(desk, ExchangeDesk)
        desk.bring_in(path)
        guide.settle()
        dialog = guide.one(ImportDialog)
        dialog.main.click()
        assert dialog._bar.isVisible()
        dialog.leave.click()
        guide.wait_until(dialog._wrong.isVisible, "the word that it was stopped")
        guide.settle()
        assert page.tweets == ()
        # What was stopped can be begun again.
        assert dialog.main.isEnabled()
        dialog.reject()
        guide.settle()


def test_a_picture_is_no_table_and_that_is_said(shop: Shop, tmp_path: Path) -> None:
    from desktop.ui.desks.exchange import ExchangeDesk

    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    with shop.ramage() as guide:
        settle_in(guide)
        desk = calendar(guide).findChild(ExchangeDesk)
        assert isinstance(desk, ExchangeDesk)
        desk.bring_in(path)
        guide.settle()
        dialog = guide.one(ImportDialog)
        assert dialog._wrong.isVisible()
        assert not dialog.main.isEnabled()
        dialog.reject()
        guide.settle()


def test_the_calendar_is_carried_out_and_printed(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui.desks.exchange import ExchangeDesk

    target = tmp_path / "sortie"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Brioche de demain matin")
        guide.house.parts.writing.finish()
        guide.settle()
        planned = plan(guide, as_it_is=True)
        page = calendar(guide)
        page.header.carry_asked.emit(Carry.EXPORT)
        guide.settle()
        dialog = guide.one(ExportDialog)
        dialog.spans.setCurrentIndex(2)
        hands.click(dialog.main)
        guide.settle()
        assert planned.uuid in target.with_suffix(".csv").read_text("utf-8-sig")
        desk = page.findChild(ExchangeDesk)
        assert isinstance(desk, ExchangeDesk)
        desk.print_to(tmp_path / "mur")
        assert (tmp_path / "mur.pdf").read_bytes().startswith(b"%PDF")


def test_a_search_finds_what_stands_on_any_day(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        parts = guide.house.parts
        account = parts.choosing.account
        assert account is not None
        far = WallTime(datetime.combine(today(shop) + timedelta(days=300), time(9)), ZONE)
        near = WallTime(datetime.combine(today(shop) + timedelta(days=1), time(9)), ZONE)
        parts.planning.pencil_anew(account.id, "Éclair au café", far)
        parts.planning.pencil_anew(account.id, "Tourte", near)
        guide.settle()
        page = calendar(guide)
        page.filter_by(Filter(words="eclair cafe"))
        guide.settle()
        page.show_view(View.LIST)
        guide.settle()
        rows = page.list.view.rows
        found = [rows.tweet_at(rows.index(row)) for row in range(rows.rowCount())]
        assert [tweet.text for tweet in found if tweet] == ["Éclair au café"]


def answer(guide: Guide, number: int) -> None:
    banner = next(one for one in guide.house.window.findChildren(Banner) if one.isVisible())
    hands.click([made for made in banner.findChildren(QPushButton) if made.isVisible()][number])
    guide.settle()


def test_a_computer_that_travels_shows_both_zones_and_asks(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Fournée de brioches")
        planned = plan(guide)
        assert planned.when is not None
    shop.zone = "Europe/Lisbon"
    with shop.ramage() as guide:
        assert guide.shows(Banner)
        assert guide.house.parts.zone == ZONE
        answer(guide, 0)
        assert guide.expect(State.PLANNED).when == planned.when
        assert not guide.shows(Banner)
    # Answered once, it is not asked again.
    with shop.ramage() as guide:
        assert not guide.shows(Banner)
        assert guide.house.parts.zone == ZONE
    shop.zone = "America/Martinique"
    with shop.ramage() as guide:
        answer(guide, 1)
        guide.settle()
        assert guide.house.parts.zone == "America/Martinique"
        assert guide.expect(State.PLANNED).when == replace(planned.when, zone="America/Martinique")
        guide.house.parts.planning.undo()
        guide.settle()
        assert guide.expect(State.PLANNED).when == planned.when


def test_the_click_on_a_free_hour_writes_for_it(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        day = today(shop) + timedelta(days=2)
        guide.house.parts.choosing.change(slots=f"{day.isoweekday()} 12:00")
        page = calendar(guide)
        guide.settle()
        index = page.month.days.index_of(day)
        rects = page.month._layout(index).slots
        assert len(rects) == 1
        at: QPoint = rects[0].center()
        QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=at)
        guide.settle()
        composer = guide.one(WritePage)
        assert composer._proposed == WallTime(datetime.combine(day, time(12)), ZONE)


def test_a_tweets_fate_is_told_and_said_with_its_sample(shop: Shop) -> None:
    from desktop.ui.plan.seen_dialog import SeenDialog
    from desktop.ui.settings.rhythm_card import RhythmCard

    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, "Fournée de brioches")
        planned = plan(guide)
        assert planned.when is not None
        shop.clock.turn_to(planned.when.instant() + timedelta(seconds=1))
        guide.house.parts.publishing.tick()
        guide.settle()
        page = calendar(guide)
        page.requests.seen_asked.emit(guide.expect(State.PUBLISHED))
        guide.settle()
        dialog = guide.one(SeenDialog)
        dialog.seen.setValue(320)
        hands.click(dialog.main)
        guide.settle()
        guide.go("settings")
        said = guide.house.window.findChild(RhythmCard)
        assert isinstance(said, RhythmCard)
        assert said.best.text().startswith("1 ")
