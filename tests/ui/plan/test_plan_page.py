"""The page: its head, the list, what waits for a word, and the drafts beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way
from desktop.core.tweet import Reason, State
from desktop.ui.plan import PlanPage
from desktop.ui.plan.draft_chip import DraftChip
from desktop.ui.plan.filtering import Filter, Show
from desktop.ui.plan.header import View
from desktop.ui.plan.review import ReviewCard
from tests.ui.plan.conftest import MakeTweet

# What Qt's offscreen platform says of itself, not of us.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Fill = Callable[..., None]
Key = Qt.Key


def said(page: PlanPage) -> list[str]:
    """Every label that is seen. A layout shows what it was given when events are handled."""
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def press(card: ReviewCard, name: str, qtbot: QtBot) -> None:
    button = next(b for b in card.findChildren(QPushButton) if b.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_asks_for_its_days_when_it_is_first_shown(page: PlanPage) -> None:
    spy = QSignalSpy(page.days_asked)
    page.hide()
    page.show()
    assert spy.count() == 0  # it asked in the fixture's show, and once is enough
    page.refresh()
    assert spy.at(0) == [date(2026, 10, 26), date(2026, 12, 6)]


def test_the_head_counts_what_is_planned_and_what_waits(
    page: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    fill(make(24), make(25), make(12, state=State.MISSED), make(1, month=12))
    assert "November 2026" in said(page)
    line = next(text for text in said(page) if "Paris time" in text)
    assert line.startswith("2 tweet")
    assert "1 to review" in line


def test_an_empty_month_offers_the_first_step(page: PlanPage, fill: Fill, qtbot: QtBot) -> None:
    fill()
    step = next(b for b in page.findChildren(QPushButton) if b.text() == "Write for a day")
    assert step.isVisible()
    with qtbot.waitSignal(page.write_asked) as asked:
        QTest.mouseClick(step, Qt.MouseButton.LeftButton)
    assert asked.args == [date(2026, 11, 22)]


def test_a_slow_answer_says_what_is_going_on(page: PlanPage, qtbot: QtBot) -> None:
    page.refresh()
    qtbot.waitUntil(lambda: "Reading your calendar…" in said(page))
    page.show_tweets(page.month.days.first, page.month.days.last, ())
    assert "Reading your calendar…" not in said(page)


@pytest.mark.parametrize(
    ("state", "answer", "signal", "arguments"),
    [
        (State.MISSED, "Publish", "publish_now_asked", []),
        (State.MISSED, "Plan again", "replan_asked", []),
        (State.MISSED, "Give up", "give_up_asked", []),
        (State.FAILED, "Plan again", "replan_asked", []),
        (State.FAILED, "Change it", "open_asked", []),
        (State.TO_PUBLISH, "Open in the browser", "hand_over_asked", []),
        (State.TO_PUBLISH, "It is published", "confirm_asked", ["https://x.com/lune/status/1"]),
        (State.TO_PUBLISH, "Not yet", "not_yet_asked", []),
        (State.TO_PUBLISH, "Give up", "give_up_asked", []),
        (State.TO_CHECK, "It is there", "it_left_asked", ["https://x.com/lune/status/1"]),
        (State.TO_CHECK, "It is not there", "it_did_not_asked", []),
    ],
)
def test_each_answer_is_asked_for(
    page: PlanPage,
    make: MakeTweet,
    qtbot: QtBot,
    state: State,
    answer: str,
    signal: str,
    arguments: list[str],
) -> None:
    tweet = make(21, text="Merci Paul", state=state, reason=Reason.LATE)
    page.show_asking((tweet,))
    (card,) = page.side.cards
    if arguments:
        field = card.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, f" {arguments[0]} ")
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        press(card, answer, qtbot)
    assert asked.args == [tweet.id, *arguments]


def test_a_missed_tweet_says_what_happened(page: PlanPage, make: MakeTweet) -> None:
    page.show_asking((make(12, 18, 0, "Merci Paul", State.MISSED, Reason.LATE),))
    assert (
        "“Merci Paul” was due Thursday 12 November at 18:00 and did not leave."
        " Ramage was closed, or the computer off. Publish it now?"
    ) in said(page)


def test_the_most_urgent_comes_first(page: PlanPage, make: MakeTweet) -> None:
    failed, missed = make(1, state=State.FAILED), make(2, state=State.MISSED)
    check, mine = make(3, state=State.TO_CHECK), make(4, state=State.TO_PUBLISH)
    page.show_asking((failed, missed, check, mine))
    assert [card.tweet for card in page.side.cards] == [mine, check, missed, failed]


def test_an_address_being_typed_survives_a_refresh(
    page: PlanPage, make: MakeTweet, qtbot: QtBot
) -> None:
    tweet, other = make(21, state=State.TO_PUBLISH), make(21, state=State.MISSED)
    page.show_asking((tweet,))
    field = page.side.cards[0].findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "https://x")
    page.show_asking((tweet, other))
    assert page.side.cards[0].findChild(QLineEdit) is field
    page.show_asking((other,))
    assert [card.tweet for card in page.side.cards] == [other]


def test_a_thousand_that_wait_do_not_make_a_thousand_cards(page: PlanPage, make: MakeTweet) -> None:
    page.show_asking(tuple(make(12, state=State.MISSED) for _ in range(1000)))
    assert len(page.side.cards) == 10
    assert any(text.startswith("990 more") for text in said(page))


def test_a_tweet_is_shown_letter_by_letter(page: PlanPage, make: MakeTweet) -> None:
    page.show_asking((make(12, text="<b>Tarte</b>", state=State.MISSED),))
    assert any("<b>Tarte</b>" in text for text in said(page))
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_draft_opens_by_a_click_and_goes_on_the_chosen_day_by_control_enter(
    page: PlanPage, make: MakeTweet, qtbot: QtBot
) -> None:
    draft = replace(make(1, text="Horaires & fêtes", state=State.DRAFT), when=None)
    page.show_drafts((draft,))
    chip = page.findChild(DraftChip)
    assert isinstance(chip, DraftChip)
    with qtbot.waitSignal(page.open_asked) as opened:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert opened.args == [draft.id]
    page.month.choose(date(2026, 11, 25))
    with qtbot.waitSignal(page.draft_dropped) as dropped:
        QTest.keyClick(chip, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dropped.args == [draft.id, date(2026, 11, 25)]


def test_the_list_keeps_what_its_filter_says(page: PlanPage, fill: Fill, make: MakeTweet) -> None:
    page.show_view(View.LIST)
    fill(make(12, state=State.MISSED), make(20, state=State.PUBLISHED), make(24), make(25))
    rows = page.list.view.rows
    assert rows.rowCount() == 8  # four days, each with its head
    for kept, count in ((Show.PLANNED, 4), (Show.ASKING, 2), (Show.PUBLISHED, 2), (Show.ALL, 8)):
        page.filter_by(Filter(kept))
        assert rows.rowCount() == count


def test_the_list_begins_at_today_and_speaks(page: PlanPage, fill: Fill, make: MakeTweet) -> None:
    page.show_view(View.LIST)
    fill(make(12, state=State.PUBLISHED), make(24, text="Fournée"))
    index = page.list.view.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Tuesday 24 November, 8:15 planned Fournée"
    )


def test_the_list_has_the_months_keys(
    page: PlanPage, fill: Fill, make: MakeTweet, qtbot: QtBot
) -> None:
    page.show_view(View.LIST)
    first, second = make(24), make(26)
    fill(first, second)
    view = page.list.view
    with qtbot.waitSignal(page.open_asked) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args == [first.id]
    QTest.keyClick(view, Key.Key_Down)
    with qtbot.waitSignal(page.move_asked) as moved:
        QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert moved.args[0] == second.id
    assert moved.args[1].day == date(2026, 11, 27)
    assert view.chosen is not None
    assert view.chosen.id == second.id
    with qtbot.waitSignal(page.remove_asked) as removed:
        QTest.keyClick(view, Key.Key_Delete)
    assert removed.args == [second.id]


def test_a_tweet_on_another_month_is_gone_to(page: PlanPage, fill: Fill, make: MakeTweet) -> None:
    tweet = make(15, month=12)
    fill(tweet)
    page.select_tweet(tweet.id, date(2026, 12, 15))
    assert page.month.days.month == (2026, 12)
    assert page.month.chosen == tweet


def test_a_tweet_that_waits_is_gone_to_in_whatever_month_it_stands(
    page: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(3, state=State.MISSED, month=8)
    fill(tweet)
    page.show_asking((tweet,))
    page.select_tweet(tweet.id)
    assert page.month.days.month == (2026, 8)
    assert page.month.chosen == tweet


def test_a_new_tweet_is_for_the_chosen_day_or_today(page: PlanPage, qtbot: QtBot) -> None:
    new = next(b for b in page.findChildren(QPushButton) if b.text() == "New tweet")
    for chosen, wanted in ((25, 25), (18, 22)):
        page.month.choose(date(2026, 11, chosen))
        with qtbot.waitSignal(page.write_asked) as asked:
            QTest.mouseClick(new, Qt.MouseButton.LeftButton)
        assert asked.args == [date(2026, 11, wanted)]


def test_every_button_and_field_has_a_name(page: PlanPage, make: MakeTweet) -> None:
    page.show_asking((make(21, state=State.TO_PUBLISH), make(21, state=State.TO_CHECK)))
    for button in page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()
    for field in page.findChildren(QLineEdit):
        assert field.accessibleName()


def test_the_page_fits_a_small_window(page: PlanPage, make: MakeTweet) -> None:
    page.show_asking(tuple(make(21, state=state) for state in State))
    assert page.minimumSizeHint().width() <= 960
    assert page.minimumSizeHint().height() <= 640


@pytest.mark.parametrize(
    ("way", "state", "words"),
    [
        (Way.BROWSER, State.TO_PUBLISH, "Open in the browser\n@lune"),
        (Way.BROWSER, State.MISSED, "Publish in the browser\n@lune"),
        (Way.PRACTICE, State.MISSED, "Publish\n@lune (practice)"),
    ],
)
def test_what_sends_carries_the_name_of_its_account(
    page: PlanPage, make: MakeTweet, way: Way, state: State, words: str
) -> None:
    page.show_asking((make(21, state=state, reason=Reason.LATE),))
    page.show_accounts((Account(1, way, "Lune", "lune"),))
    (card,) = page.side.cards
    assert words in [one.text() for one in card.findChildren(QPushButton)]
