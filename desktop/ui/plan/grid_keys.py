"""The calendar's keys in month and week: what moves about, and what acts on tweets.

← →          a day                    Ctrl+← →   the tweets, by a day
↑ ↓          through the tweets, then by a week, or by an hour
                                      Ctrl+↑ ↓   the tweets, by a week, or by an hour
Home End     first, last day of the week
PgUp PgDn    a month, or a week       T          today
Enter        opens the tweet, or writes on an empty day
N            writes on that day       Del        removes the tweets
Ctrl+D       copies them as drafts    Ctrl+Z     undoes the last deed
Ctrl+Space   selects the tweet too    Ctrl+A     selects all;  Esc  none
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.plan.values import moved_to

if TYPE_CHECKING:
    from desktop.ui.plan.grid_view import GridView

Key = Qt.Key
ARROWS = frozenset({Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down})


def press(view: GridView, event: QKeyEvent) -> bool:
    """Do what the key says; false for a key that is not the calendar's."""
    key = Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return _with_control(view, key)
    if held:
        return False
    return view.go(key) or _act(view, key)


def _with_control(view: GridView, key: Qt.Key) -> bool:
    match key:
        case _ if key in ARROWS:
            _move(view, key)
        case Key.Key_Z:
            view.requests.undo_asked.emit()
        case Key.Key_D:
            view.requests.copy(view.acted_upon)
        case Key.Key_A:
            view.select(tweet.id for tweet in view.days.tweets_in_view())
        case Key.Key_Space:
            if view.chosen is not None:
                view.toggle(view.chosen)
        case _:
            return False
    return True


def _act(view: GridView, key: Qt.Key) -> bool:
    tweet = view.chosen
    match key:
        case Key.Key_Return | Key.Key_Enter | Key.Key_Space if tweet is not None:
            view.requests.open_asked.emit(tweet.id)
        case Key.Key_N | Key.Key_Return | Key.Key_Enter | Key.Key_Space:
            view.requests.write(view.chosen_day.key)
        case Key.Key_Delete | Key.Key_Backspace if view.acted_upon:
            view.requests.remove_all(view.acted_upon)
        case Key.Key_Escape if view.spot.selected:
            view.select(())
        case _:
            return False
    return True


def _move(view: GridView, key: Qt.Key) -> None:
    """Each tweet by one step from where it stands; the chosen one is gone along with."""
    moves = []
    for tweet in view.acted_upon:
        if tweet.when is not None:
            cell = view.days.cell_of(tweet.when.day, tweet)
            moves.append((tweet, moved_to(tweet.when, view.step(key, cell))))
    chosen = view.chosen
    if view.requests.move_all(moves) and chosen is not None and chosen.when is not None:
        view.choose(view.step(key, view.days.cell_of(chosen.when.day, chosen)), chosen.id)
