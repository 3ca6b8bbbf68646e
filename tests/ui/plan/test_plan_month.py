"""The month by keys, mouse and ear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.agenda import WallTime
from desktop.core.tweet import State, Tweet
from desktop.ui.plan import PlanPage
from desktop.ui.plan.dragging import DRAFT_MIME, TWEET_MIME, pack
from desktop.ui.plan.looks import hover_card
from tests.ui.plan.conftest import NOW, ZONE, MakeTweet

# What Qt's offscreen platform says of itself, not of us.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Fill = Callable[..., None]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def november(day: int) -> date:
    return date(2026, 11, day)


def at(day: int, hour: int = 8, minute: int = 15) -> WallTime:
    return WallTime(datetime(2026, 11, day, hour, minute), ZONE)  # noqa: DTZ001


def centre(page: PlanPage, day: date) -> QPoint:
    return page.month.visualRect(page.month.days.index_of(day)).center()


def chip(page: PlanPage, day: date) -> QPoint:
    """The middle of the day's first chip."""
    index = page.month.days.index_of(day)
    return page.month._layout(index).chips[0].center()


def drop(page: PlanPage, data: QMimeData, day: date) -> None:
    """What Qt delivers when something is dragged to `day` and let go there."""
    point, viewport = centre(page, day), page.month.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(viewport, event)


def test_the_month_begins_as_the_language_does_and_marks_today(page: PlanPage) -> None:
    assert page.month.days.first == date(2026, 10, 26)
    assert page.month.days.last == date(2026, 12, 6)
    assert page.month.chosen_day.date == november(22)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Key.Key_Left, november(21)),
        (Key.Key_Right, november(23)),
        (Key.Key_Up, november(15)),
        (Key.Key_Down, november(29)),
        (Key.Key_Home, november(16)),
        (Key.Key_End, november(22)),
        (Key.Key_PageUp, date(2026, 10, 22)),
        (Key.Key_PageDown, date(2026, 12, 22)),
    ],
)
def test_keys_go_from_day_to_day(page: PlanPage, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    QTest.keyClick(page.month, key)
    assert page.month.chosen_day.date == day
    assert page.month.days.index_of(day).isValid()


def test_t_comes_back_to_today_from_any_month(page: PlanPage, qtbot: QtBot) -> None:
    for _ in range(5):
        QTest.keyClick(page.month, Key.Key_PageDown)
    assert page.month.days.month == (2027, 4)
    QTest.keyClick(page.month, Key.Key_T)
    assert page.month.days.month == (2026, 11)
    assert page.month.chosen_day.date == november(22)


def test_down_walks_the_tweets_of_a_day_then_goes_to_the_next_week(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    first, second, later = make(22, 8), make(22, 12), make(29, 9)
    fill(first, second, later)
    seen = []
    for _ in range(3):
        assert page.month.chosen
        seen.append(page.month.chosen.id)
        QTest.keyClick(page.month, Key.Key_Down)
    assert seen == [first.id, second.id, later.id]


def test_up_enters_a_day_by_its_last_tweet(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    last = make(15, 18)
    fill(make(15, 8), last)
    QTest.keyClick(page.month, Key.Key_Up)
    assert page.month.chosen == last


def test_enter_opens_the_chosen_tweet(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(22)
    fill(tweet)
    with qtbot.waitSignal(page.open_asked) as asked:
        QTest.keyClick(page.month, Key.Key_Return)
    assert asked.args == [tweet.id]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_N])
def test_an_empty_day_offers_to_write(page: PlanPage, qtbot: QtBot, key: Qt.Key) -> None:
    QTest.keyClick(page.month, Key.Key_Right)
    with qtbot.waitSignal(page.write_asked) as asked:
        QTest.keyClick(page.month, key)
    assert asked.args == [november(23)]


def test_nothing_is_written_for_a_day_that_has_passed(page: PlanPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.month, Key.Key_Left)
    with qtbot.assertNotEmitted(page.write_asked):
        QTest.keyClick(page.month, Key.Key_N)
    assert "has passed" in page.notice.sentence


@pytest.mark.parametrize(
    ("key", "day"),
    [(Key.Key_Left, 24), (Key.Key_Right, 26), (Key.Key_Up, 18), (Key.Key_Down, 2)],
)
def test_control_and_arrows_move_a_tweet_and_keep_its_hour(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet, key: Qt.Key, day: int
) -> None:
    tweet = make(25, 9, 15)
    fill(tweet)
    page.select_tweet(tweet.id)
    if day == 18:
        with qtbot.assertNotEmitted(page.move_asked):
            QTest.keyClick(page.month, key, CONTROL)
        assert "has passed" in page.notice.sentence
        return
    with qtbot.waitSignal(page.move_asked) as asked:
        QTest.keyClick(page.month, key, CONTROL)
    number, when = asked.args
    assert number == tweet.id
    assert (when.moment.day, when.moment.hour, when.moment.minute) == (day, 9, 15)
    assert page.month.chosen is not None
    assert page.month.chosen.id == tweet.id


def test_a_tweet_moved_again_and_again_goes_on_from_where_it_stands(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(24)
    fill(tweet)
    page.select_tweet(tweet.id)
    moves: list[WallTime] = []
    page.move_asked.connect(lambda _, when: moves.append(when))
    for _ in range(3):
        QTest.keyClick(page.month, Key.Key_Right, CONTROL)
    assert [when.day for when in moves] == [november(25), november(26), november(27)]


@pytest.mark.parametrize("state", [State.PUBLISHED, State.SENDING, State.TO_CHECK])
def test_what_left_or_may_have_left_stays_on_its_day(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet, state: State
) -> None:
    tweet = make(24, state=state)
    fill(tweet)
    page.select_tweet(tweet.id)
    with qtbot.assertNotEmitted(page.move_asked), qtbot.assertNotEmitted(page.remove_asked):
        QTest.keyClick(page.month, Key.Key_Right, CONTROL)
        QTest.keyClick(page.month, Key.Key_Delete)
    assert page.notice.sentence


def test_del_asks_to_remove_and_control_z_to_undo(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(22)
    fill(tweet)
    with qtbot.waitSignal(page.remove_asked) as asked:
        QTest.keyClick(page.month, Key.Key_Delete)
    assert asked.args == [tweet.id]
    with qtbot.waitSignal(page.undo_asked):
        QTest.keyClick(page.month, Key.Key_Z, CONTROL)


def test_the_choice_follows_a_tweet_that_undo_put_back(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(24)
    fill(tweet)
    page.select_tweet(tweet.id)
    QTest.keyClick(page.month, Key.Key_Right, CONTROL)
    assert page.month.chosen_day.date == november(25)
    page.refresh()  # answered by the tweet on its old day
    assert page.month.chosen_day.date == november(24)


def test_a_click_opens_a_tweet(page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet) -> None:
    tweet = make(24)
    fill(tweet)
    with qtbot.waitSignal(page.open_asked) as asked:
        QTest.mouseClick(
            page.month.viewport(), Qt.MouseButton.LeftButton, pos=chip(page, november(24))
        )
    assert asked.args == [tweet.id]


def test_a_click_on_the_offer_writes(page: PlanPage, qtbot: QtBot) -> None:
    page.month.choose(november(25))
    index = page.month.days.index_of(november(25))
    offer = page.month._layout(index).offer.center()
    with qtbot.waitSignal(page.write_asked) as asked:
        QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=offer)
    assert asked.args == [november(25)]


def test_a_drop_moves_the_day_and_keeps_the_hour(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(24, 9, 15)
    fill(tweet)
    with qtbot.waitSignal(page.move_asked) as asked:
        drop(page, pack(TWEET_MIME, tweet.id), november(27))
    assert asked.args == [tweet.id, at(27, 9, 15)]
    assert page.month.chosen_day.date == november(27)


def test_a_drop_on_a_past_day_says_why_not(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(24)
    fill(tweet)
    with qtbot.assertNotEmitted(page.move_asked):
        drop(page, pack(TWEET_MIME, tweet.id), november(18))
    assert "has passed" in page.notice.sentence


def test_a_draft_dropped_on_a_day_asks_for_it(page: PlanPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.draft_dropped) as asked:
        drop(page, pack(DRAFT_MIME, 7), november(27))
    assert asked.args == [7, november(27)]


def test_other_things_cannot_be_dropped(page: PlanPage) -> None:
    data = QMimeData()
    data.setText("hello")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    point = centre(page, november(27))
    enter = QDragEnterEvent(point, Qt.DropAction.MoveAction, data, left, none)
    QApplication.sendEvent(page.month.viewport(), enter)
    assert not enter.isAccepted()


def test_a_full_day_shows_how_many_more_and_lists_them(
    page: PlanPage, qtbot: QtBot, fill: Fill, make: MakeTweet
) -> None:
    tweets = [make(24, 8 + n) for n in range(9)]
    fill(*tweets)
    index = page.month.days.index_of(november(24))
    laid = page.month._layout(index)
    assert 0 < len(laid.chips) < 9
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=laid.more.center())
    menu = page.month.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 9
    with qtbot.waitSignal(page.open_asked) as asked:
        menu.actions()[8].trigger()
    assert asked.args == [tweets[8].id]
    menu.close()


def test_the_chosen_tweet_of_a_full_day_is_always_seen(
    page: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    tweets = [make(24, 8 + n) for n in range(9)]
    fill(*tweets)
    page.select_tweet(tweets[8].id)
    index = page.month.days.index_of(november(24))
    day, laid = page.month.days.day_at(index), page.month._layout(index)
    assert tweets[8] in page.month._delegate.visible(day, laid)


def test_a_screen_reader_hears_each_day(page: PlanPage, fill: Fill, make: MakeTweet) -> None:
    fill(make(24, text="Fournée"), make(24, 12, 0, "Menu", State.PUBLISHED))
    index = page.month.days.index_of(november(24))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Tuesday 24 November, 2 tweet")
    assert said.endswith("8:15 planned Fournée; 12:00 published Menu")
    empty = page.month.days.index_of(november(25)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert empty == "Wednesday 25 November, no tweet"


def test_the_hover_card_shows_markup_as_text(make: MakeTweet) -> None:
    card = hover_card(make(24, text="<b>Tarte</b> & café\nsuite"), lambda: NOW, ZONE)
    assert "&lt;b&gt;Tarte&lt;/b&gt; &amp; café<br>suite" in card


def test_a_tweet_that_cannot_be_painted_still_can(
    page: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    fill(make(24, text="\ud83d \u202e\x00" + "a" * 100_000), make(25, text=""))
    page.repaint()
    assert page.grab().width()


def test_leaving_and_entering_move_the_offer(page: PlanPage, qtbot: QtBot) -> None:
    viewport = page.month.viewport()
    QTest.mouseMove(viewport, centre(page, november(25)))
    qtbot.waitUntil(lambda: page.month.spot.hovered == november(25))
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert page.month.spot.hovered is None


def test_a_hundred_month_changes_ask_for_the_right_days(page: PlanPage, qtbot: QtBot) -> None:
    asked: list[tuple[date, date]] = []
    page.days_asked.connect(lambda first, last: asked.append((first, last)))
    for _ in range(100):
        QTest.keyClick(page.month, Key.Key_PageDown)
    assert all((last - first).days == 41 for first, last in asked)
    assert page.month.days.month == (2035, 3)


def test_an_answer_about_other_days_is_dropped(page: PlanPage, make: MakeTweet) -> None:
    tweet: Tweet = make(24)
    page.show_tweets(date(2026, 8, 1), date(2026, 9, 1), (tweet,))
    assert page.month.days.tweet(tweet.id) is None


def test_what_asks_for_a_word_comes_first_on_a_full_day(
    page: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    published = [make(20, 8 + n, state=State.PUBLISHED) for n in range(6)]
    missed = make(20, 18, state=State.MISSED)
    fill(*published, missed)
    index = page.month.days.index_of(november(20))
    day, laid = page.month.days.day_at(index), page.month._layout(index)
    room = len(laid.chips)
    assert 1 < room < len(day.tweets)
    seen = page.month._delegate.visible(day, laid)
    assert seen == (missed, *published[: room - 1])


@pytest.mark.parametrize("state", list(State))
def test_a_planned_tweet_alone_gives_its_signs_room_to_its_words(
    page: PlanPage, make: MakeTweet, state: State
) -> None:
    chips = page.month._delegate.chips
    tweet = make(24, state=state)
    assert chips.shows_sign(tweet, 300, has_words=True)
    assert chips.shows_sign(tweet, 60, has_words=True) == (state is not State.PLANNED)
