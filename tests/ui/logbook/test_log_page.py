"""The log's page: what was sent when and what came of it, by mouse, by keyboard and aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Way
from desktop.core.logbook import Entry, Event, Page, Place, Shown
from desktop.core.settings import ThemeChoice
from desktop.core.tweet import Reason, State
from desktop.services.support import SupportReport, System
from desktop.ui.logbook import LogPage
from desktop.ui.logbook.report_dialog import ReportDialog
from desktop.ui.logbook.report_text import report_text
from desktop.ui.theme import Theme

NOW = datetime(2026, 11, 24, 7, 15, tzinfo=UTC)
HOSTILE = "<b>Promo</b> <img src='/etc/passwd'>"


def entry(number: int, event: Event = Event.SENT, **changes: object) -> Entry:
    made = Entry(
        place=Place(int(NOW.timestamp()) + number, 2, number),
        at=NOW,
        event=event,
        reason=Reason.NONE,
        tweet_id=number,
        state=State.PUBLISHED,
        position=0,
        count=1,
        text=f"Bonjour {number}",
        way=Way.KEY,
        name="Au bon pain",
        handle="pain",
        attempt_id=number,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> LogPage:
    made = LogPage(Theme(qapp, ThemeChoice.LIGHT), lambda: NOW, "Europe/Paris")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def labels(page: LogPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()]


def press(page: LogPage, name: str) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == name)
    assert button.isVisible()
    button.click()


def listed(page: LogPage) -> QListView:
    view = page.findChild(QListView)
    assert view is not None
    return view


def spoken(page: LogPage) -> list[str]:
    model = listed(page).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def test_an_empty_page_teaches_and_offers_the_step_that_fills_it(
    qtbot: QtBot, page: LogPage
) -> None:
    page.show_newest(Page((), False))
    assert "What you send will be told here" in labels(page)
    with qtbot.waitSignal(page.write_asked):
        press(page, "Write a tweet")


def test_each_entry_says_when_who_and_what_came_of_it(page: LogPage) -> None:
    refused = entry(1, Event.REFUSED, reason=Reason.LOCKED, state=State.FAILED)
    page.show_newest(Page((entry(2), refused), False))
    assert spoken(page) == [
        "Today at 8:15 · @pain · by key\nIt left.\n“Bonjour 2”",
        "Today at 8:15 · @pain · by key\nX has locked this account: sign in to x.com, it tells you"
        " why there. Nothing was sent. Do at x.com what it asks of you, then plan the tweet anew."
        "\n“Bonjour 1”",
    ]


def test_the_messages_of_a_thread_are_numbered(page: LogPage) -> None:
    page.show_newest(Page((entry(1, position=1, count=3),), False))
    assert spoken(page)[0].endswith("message 2 of 3 · “Bonjour 1”")


def test_the_newest_is_told_in_whole_and_the_arrows_go_on(qtbot: QtBot, page: LogPage) -> None:
    page.show_newest(Page((entry(2), entry(1)), False))
    assert "“Bonjour 2”" in labels(page)
    page.setFocus()
    QTest.keyClick(listed(page), Qt.Key.Key_Down)
    assert "“Bonjour 1”" in labels(page)


def test_a_tweet_that_left_can_be_seen_on_x(qtbot: QtBot, page: LogPage) -> None:
    page.show_newest(Page((entry(1, address="https://x.com/pain/status/1"),), False))
    with qtbot.waitSignal(page.address_asked) as asked:
        press(page, "See it on X")
    assert asked.args == ["https://x.com/pain/status/1"]


def test_a_tweet_that_asks_is_shown_on_the_calendar(qtbot: QtBot, page: LogPage) -> None:
    asking = entry(7, Event.UNKNOWN, reason=Reason.NO_ANSWER, state=State.TO_CHECK)
    page.show_newest(Page((asking,), False))
    with qtbot.waitSignal(page.calendar_asked) as asked:
        press(page, "Show it on the calendar")
    assert asked.args == [7]


def test_the_technical_part_is_a_click_away_and_can_be_copied(page: LogPage) -> None:
    refused = entry(3, Event.REFUSED, detail='{"title": "Forbidden"}', state=State.FAILED)
    page.show_newest(Page((refused,), False))
    facts = page.findChild(QPlainTextEdit)
    assert facts is not None
    assert not facts.isVisible()
    press(page, "Details")
    assert facts.isVisible()
    press(page, "Copy the details")
    copied = QGuiApplication.clipboard().text()
    assert copied == facts.toPlainText()
    assert 'Answer: {"title": "Forbidden"}' in copied
    assert "2026-11-24 07:15:00 UTC" in copied


def test_what_comes_from_outside_is_shown_letter_by_letter(page: LogPage) -> None:
    hostile = entry(1, Event.REFUSED, text=HOSTILE, detail=HOSTILE, handle="<i>pain</i>")
    page.show_newest(Page((hostile,), False))
    assert f"“{HOSTILE}”" in labels(page)
    facts = page.findChild(QPlainTextEdit)
    assert facts is not None
    assert HOSTILE in facts.toPlainText()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_one_endless_word_widens_nothing(page: LogPage) -> None:
    before = page.minimumSizeHint().width()
    page.show_newest(Page((entry(1, text="x" * 300, detail="y" * 2_000),), False))
    press(page, "Details")
    assert page.minimumSizeHint().width() <= max(before, 700)


def test_a_filter_asks_for_its_own_and_says_when_there_is_none(qtbot: QtBot, page: LogPage) -> None:
    page.show_newest(Page((entry(1),), False))
    with qtbot.waitSignal(page.entries_asked) as asked:
        press(page, "Not sent")
    assert asked.args == [Shown.NOT_SENT]
    page.show_newest(Page((), False))
    assert "No entry of this kind." in labels(page)
    press(page, "All")


def test_older_entries_come_under_the_others(qtbot: QtBot, page: LogPage) -> None:
    page.show_newest(Page((entry(3), entry(2)), True))
    with qtbot.waitSignal(page.older_asked) as asked:
        press(page, "Show more")
    assert asked.args == [entry(2).place, Shown.ALL]
    page.show_older(Page((entry(1),), False))
    assert len(spoken(page)) == 3
    assert all(
        one.text() != "Show more" or not one.isVisible() for one in page.findChildren(QPushButton)
    )


def test_what_was_chosen_stays_chosen_when_something_new_comes(qtbot: QtBot, page: LogPage) -> None:
    page.show_newest(Page((entry(2), entry(1)), False))
    QTest.keyClick(listed(page), Qt.Key.Key_Down)
    page.show_newest(Page((entry(3), entry(2), entry(1)), False))
    assert "“Bonjour 1”" in labels(page)
    assert listed(page).currentIndex().row() == 2


SYSTEM = System("0.1.0", "Debian 12 (x86_64)", "3.11", "6.11.3", "6.11.3")


def test_the_report_holds_kinds_and_numbers(qapp: QApplication) -> None:
    report = SupportReport(
        SYSTEM,
        (Way.KEY, Way.PRACTICE),
        {State.PUBLISHED: 12, State.FAILED: 1},
        {"ok": 12, "rejected": 1},
        log=("2026-11-24T07:15:00.000Z INFO desktop: Ramage 0.1.0 starts",),
    )
    said = report_text(report).splitlines()
    assert said[0] == "Ramage: 0.1.0"
    assert "Accounts: by key, practice" in said
    assert "Tweets: published 12, failed 1" in said
    assert said[-1] == "2026-11-24T07:15:00.000Z INFO desktop: Ramage 0.1.0 starts"


def test_a_calendar_that_cannot_be_read_is_reported_too(qapp: QApplication) -> None:
    said = report_text(SupportReport(SYSTEM, trouble="StoreDamaged: not a plan"))
    assert "Calendar: StoreDamaged: not a plan" in said
    assert "(nothing yet)" in said


def test_the_report_is_shown_before_it_is_copied(qtbot: QtBot, page: LogPage) -> None:
    dialog = ReportDialog(page, "Ramage: 0.1.0\n<b>log</b>")
    qtbot.addWidget(dialog)
    dialog.open()
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None
    assert shown.toPlainText() == "Ramage: 0.1.0\n<b>log</b>"
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(dialog.copied):
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the report").click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
