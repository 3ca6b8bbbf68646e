"""The menus of the calendar: what can be done with one tweet, and all the tweets of a full day."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.tweet import State, Tweet
from desktop.ui import words
from desktop.ui.plan.looks import look
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import MOVABLE, hour
from desktop.ui.theme import Theme


def tweet_menu(parent: QWidget, theme: Theme, tweet: Tweet, requests: Requests) -> QMenu:
    """Open, a reminder where it is planned, back to a draft and remove where nothing of it is on
    its way."""
    menu = QMenu(parent)
    opening = menu.addAction(theme.icon("pencil"), QCoreApplication.translate("plan_menus", "Open"))
    opening.triggered.connect(lambda: requests.open_asked.emit(tweet.id))
    if tweet.state is State.PLANNED:
        reminding = menu.addAction(
            theme.icon("phone"),
            QCoreApplication.translate("plan_menus", "Reminder on the phone…"),
        )
        reminding.triggered.connect(lambda: requests.reminder_asked.emit(tweet.id))
    if tweet.state in MOVABLE:
        back = menu.addAction(
            theme.icon("undo"), QCoreApplication.translate("plan_menus", "Back to a draft")
        )
        back.triggered.connect(lambda: requests.unplan_asked.emit(tweet.id))
        removal = menu.addAction(
            theme.icon("trash"), QCoreApplication.translate("plan_menus", "Remove")
        )
        removal.setShortcut("Del")
        removal.triggered.connect(lambda: requests.remove(tweet))
    return menu


def day_menu(
    parent: QWidget, theme: Theme, tweets: Iterable[Tweet], zone: str, requests: Requests
) -> QMenu:
    """Every tweet of a day, with its sign and hour; choosing one opens it."""
    menu = QMenu(parent)
    for tweet in tweets:
        _add_tweet(menu, theme, tweet, zone, requests)
    return menu


def _add_tweet(menu: QMenu, theme: Theme, tweet: Tweet, zone: str, requests: Requests) -> None:
    # A menu takes & for the mark of a shortcut.
    said = f"{hour(tweet, zone)}  {words.excerpt(tweet.shown)}".replace("&", "&&")
    sign = theme.icon(words.state_sign(tweet.state), look(tweet.state).sign)
    menu.addAction(sign, said).triggered.connect(lambda: requests.open_asked.emit(tweet.id))
