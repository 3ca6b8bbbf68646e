"""The week: hours from top to bottom, one spot moved by keys, what falls on the days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.agenda import WallTime
from desktop.core.language import Tongue
from desktop.core.marronniers.marronnier import Marronnier, Sort
from desktop.core.tweet import State
from desktop.ui.plan import PlanPage
from desktop.ui.plan.filtering import Filter, Show
from desktop.ui.plan.header import View
from tests.ui.plan.conftest import ZONE, MakeTweet

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Fill = Callable[..., None]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def week(page: PlanPage) -> PlanPage:
    page.show_view(View.WEEK)
    page.go_to(date(2026, 11, 24))
    page.week.setFocus()
    return page


def at(day: int, hour: int) -> datetime:
    return datetime.combine(date(2026, 11, day), time(hour))


def test_a_week_asks_for_its_own_seven_days(week: PlanPage) -> None:
    assert week.days == (date(2026, 11, 23), date(2026, 11, 29))


def test_a_tweet_stands_in_the_cell_of_its_hour(
    week: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    fill(make(24, 8, 15), make(24, 8, 45), make(25, 17))
    days = week.week.days
    assert len(days.day_at(days.index_of(at(24, 8))).tweets) == 2
    assert len(days.day_at(days.index_of(at(25, 17))).tweets) == 1
    assert days.index_of(at(24, 8)).data(SPOKEN).startswith("Tuesday 24 November, 8:00, 2 tweet")


def test_arrows_go_through_hours_and_days_and_page_keys_through_weeks(
    week: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    fill(make(24, 8, 15))
    week.week.choose(at(24, 8))
    for key, cell in (
        (Key.Key_Down, at(24, 9)),
        (Key.Key_Right, at(25, 9)),
        (Key.Key_Up, at(25, 8)),
        (Key.Key_Left, at(24, 8)),
        (Key.Key_Home, at(23, 8)),
        (Key.Key_End, at(29, 8)),
    ):
        QTest.keyClick(week.week, key)
        assert week.week.chosen_day.key == cell
    QTest.keyClick(week.week, Key.Key_PageDown)
    assert week.days == (date(2026, 11, 30), date(2026, 12, 6))


def test_ctrl_and_arrows_move_a_tweet_by_an_hour_or_a_day(
    qtbot: QtBot, week: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(24, 8, 15)
    fill(tweet)
    week.week.choose(at(24, 8))
    with qtbot.waitSignal(week.move_asked) as moved:
        QTest.keyClick(week.week, Key.Key_Down, CTRL)
    assert moved.args == [tweet.id, WallTime(at(24, 9).replace(minute=15), ZONE)]
    with qtbot.waitSignal(week.move_asked) as moved:
        QTest.keyClick(week.week, Key.Key_Right, CTRL)
    assert moved.args == [tweet.id, WallTime(at(25, 9).replace(minute=15), ZONE)]


def test_n_writes_at_that_hour(qtbot: QtBot, week: PlanPage, fill: Fill) -> None:
    fill()
    week.week.choose(at(25, 14))
    with qtbot.waitSignal(week.write_asked) as asked:
        QTest.keyClick(week.week, Key.Key_N)
    assert asked.args == [at(25, 14)]


def test_a_time_that_the_clocks_skip_moves_with_a_sentence(
    qtbot: QtBot, week: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    tweet = make(27, 2, 30)
    night = replace(tweet, when=WallTime(datetime(2027, 3, 27, 2, 30), ZONE))  # noqa: DTZ001
    with qtbot.waitSignal(week.move_asked) as moved:
        week.requests.move(night, date(2027, 3, 28))
    assert moved.args[1].moment == datetime(2027, 3, 28, 3, 30)  # noqa: DTZ001
    assert "2:30 does not exist" in week.notice.sentence


def test_several_are_selected_and_acted_upon_together(
    qtbot: QtBot, week: PlanPage, fill: Fill, make: MakeTweet
) -> None:
    pair = (make(24, 8, 15), make(25, 17))
    fill(*pair)
    QTest.keyClick(week.week, Key.Key_A, CTRL)
    assert {tweet.id for tweet in week.week.acted_upon} == {tweet.id for tweet in pair}
    with qtbot.waitSignal(week.moves_asked) as moved:
        QTest.keyClick(week.week, Key.Key_Right, CTRL)
    assert {number for number, _ in moved.args[0]} == {tweet.id for tweet in pair}
    with qtbot.waitSignal(week.requests.removals_asked) as removed:
        QTest.keyClick(week.week, Key.Key_Delete)
    assert set(removed.args[0]) == {tweet.id for tweet in pair}
    QTest.keyClick(week.week, Key.Key_Escape)
    assert not week.week.spot.selected


def test_what_falls_on_a_day_stands_at_its_head_and_is_read_aloud(page: PlanPage) -> None:
    day = date(2026, 11, 27)
    mark = Marronnier(
        "black_friday", Sort.EVENT, day, day, {Tongue.FRENCH: "Black Friday",
        Tongue.ENGLISH: "Black Friday"}, given={"nth": "4 thursday 11", "plus": 1},
    )  # fmt: skip
    page.show_marronniers({day: (mark,)})
    spoken = page.month.days.index_of(day).data(SPOKEN)
    assert "Black Friday" in spoken
    page.week.show_week(day)
    assert page.week.days.head(4).marks == (mark,)


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (Filter(Show.DRAFTS), 1),
        (Filter(Show.PLANNED), 1),
        (Filter(words="ECLAIR"), 1),
        (Filter(words="éclair café"), 1),
        (Filter(words="tourte"), 0),
        (Filter(), 2),
    ],
)
def test_every_view_shows_what_the_filter_keeps(
    page: PlanPage, fill: Fill, make: MakeTweet, chosen: Filter, count: int
) -> None:
    fill(make(24, text="Éclair au café"), make(25, state=State.DRAFT))
    page.filter_by(chosen)
    for view in (View.MONTH, View.WEEK):
        page.show_view(view)
        page.go_to(date(2026, 11, 24))
        assert len(page.grid.days.tweets_in_view()) == count


def test_a_free_hour_and_a_long_silence_are_told(page: PlanPage) -> None:
    day = date(2026, 11, 26)
    noon = WallTime(datetime(2026, 11, 26, 12), ZONE)  # noqa: DTZ001
    page.show_slots({day: (noon,)}, frozenset({day}))
    cell = page.month.days.day_at(page.month.days.index_of(day))
    assert (cell.slots, cell.is_quiet) == ((noon,), True)
    assert "free slot: 12:00" in page.month.days.spoken(cell)
