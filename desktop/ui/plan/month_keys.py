"""The month's keys: where the arrows go, and what Enter, N, Del and Ctrl+arrows ask for.

← →          a day                    Ctrl+← →   the tweet, by a day
↑ ↓          through the day's tweets, then by a week
                                      Ctrl+↑ ↓   the tweet, by a week
Home End     first, last day of the week
PgUp PgDn    a month                  T          today
Enter        opens the tweet, or writes on an empty day
N            writes on that day       Del        removes the tweet
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.core.agenda import WEEK, next_month
from desktop.ui import times

if TYPE_CHECKING:
    from desktop.ui.plan.month_view import MonthView

Key = Qt.Key
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -WEEK, Key.Key_Down: WEEK}


def press(view: MonthView, event: QKeyEvent) -> bool:
    """Do what the key says; false for a key that is not the month's."""
    key = Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier and key in STEPS:
        _move_tweet(view, STEPS[key])
        return True
    if held == Qt.KeyboardModifier.ControlModifier and key is Key.Key_Z:
        view.requests.undo_asked.emit()
        return True
    if held:
        return False
    return _go(view, key) or _act(view, key)


def _go(view: MonthView, key: Qt.Key) -> bool:
    day = view.chosen_day.date
    match key:
        case Key.Key_Left | Key.Key_Right:
            view.choose(day + timedelta(days=STEPS[key]))
        case Key.Key_Up | Key.Key_Down:
            _walk(view, 1 if key is Key.Key_Down else -1)
        case Key.Key_Home:
            view.choose(day - timedelta(days=_place_in_week(day)))
        case Key.Key_End:
            view.choose(day + timedelta(days=WEEK - 1 - _place_in_week(day)))
        case Key.Key_PageUp | Key.Key_PageDown:
            view.choose(_same_day(day, 1 if key is Key.Key_PageDown else -1))
        case Key.Key_T:
            view.choose(view.requests.today)
        case _:
            return False
    return True


def _act(view: MonthView, key: Qt.Key) -> bool:
    tweet = view.chosen
    match key:
        case Key.Key_Return | Key.Key_Enter | Key.Key_Space if tweet is not None:
            view.requests.open_asked.emit(tweet.id)
        case Key.Key_N | Key.Key_Return | Key.Key_Enter | Key.Key_Space:
            view.requests.write(view.chosen_day.date)
        case Key.Key_Delete | Key.Key_Backspace if tweet is not None:
            view.requests.remove(tweet)
        case _:
            return False
    return True


def _walk(view: MonthView, step: int) -> None:
    """To the day's next tweet; past its last (or before its first) to the next week's day."""
    day = view.chosen_day
    ids = [tweet.id for tweet in day.tweets]
    place = ids.index(view.spot.tweet_id) + step if view.spot.tweet_id in ids else -1
    if 0 <= place < len(ids):
        view.choose(day.date, ids[place])
    else:
        view.choose(day.date + timedelta(days=WEEK * step), takes_last=step < 0)


def _move_tweet(view: MonthView, days: int) -> None:
    tweet = view.chosen
    if tweet is None or tweet.when is None:
        return
    there = tweet.when.day + timedelta(days=days)
    if view.requests.move(tweet, there):
        view.choose(there, tweet.id)


def _place_in_week(day: date) -> int:
    return (day.weekday() - times.first_weekday()) % WEEK


def _same_day(day: date, step: int) -> date:
    """The same day of the next month, or its last one where it is shorter."""
    year, month = next_month(day.year, day.month, step)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
