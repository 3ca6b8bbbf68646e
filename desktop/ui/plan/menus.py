"""The menus of the calendar: what can be done with tweets, with a day, and a full day's tweets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.tweet import State, Tweet
from desktop.ui import words, words_marronniers
from desktop.ui.plan.looks import look
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import MOVABLE, Day, hour
from desktop.ui.theme import Theme

T = TypeVar("T")


def tweet_menu(parent: QWidget, theme: Theme, tweets: Sequence[Tweet], requests: Requests) -> QMenu:
    """What can be done with one tweet or with several: back to drafts and away only where nothing
    of them is on its way."""
    menu = QMenu(parent)
    if len(tweets) == 1:
        _add_for_one(menu, theme, tweets[0], requests)
    copying = menu.addAction(
        theme.icon("template"), QCoreApplication.translate("plan_menus", "Copy as a draft")
    )
    copying.setShortcut("Ctrl+D")
    copying.triggered.connect(partial(_call, requests.copy, tweets))
    if any(tweet.state in MOVABLE - {State.DRAFT} for tweet in tweets):
        back = menu.addAction(
            theme.icon("undo"), QCoreApplication.translate("plan_menus", "Back to a draft")
        )
        back.triggered.connect(partial(_call, requests.unplan_all, tweets))
    if all(tweet.state in MOVABLE for tweet in tweets):
        removal = menu.addAction(
            theme.icon("trash"), QCoreApplication.translate("plan_menus", "Remove")
        )
        removal.setShortcut("Del")
        removal.triggered.connect(partial(_call, requests.remove_all, tweets))
    return menu


def cell_menu(parent: QWidget, theme: Theme, day: Day, requests: Requests) -> QMenu:
    """What can be begun on a day: a tweet, one for what falls on it, a rendez-vous."""
    menu = QMenu(parent)
    writing = menu.addAction(
        theme.icon("write"), QCoreApplication.translate("plan_menus", "Write for this day")
    )
    writing.triggered.connect(lambda: requests.write(day.key))
    for mark in day.marks:
        if mark.drafts:
            said = QCoreApplication.translate("plan_menus", "A draft for “{name}”")
            drafting = menu.addAction(
                theme.icon("idea"), said.format(name=words_marronniers.name(mark))
            )
            drafting.triggered.connect(partial(_call, requests.mark_asked.emit, mark))
    meeting = menu.addAction(
        theme.icon("refresh"),
        QCoreApplication.translate("plan_menus", "A rendez-vous from this day on…"),
    )
    meeting.triggered.connect(lambda: requests.meeting_asked.emit(day.date))
    return menu


def day_menu(
    parent: QWidget, theme: Theme, tweets: Iterable[Tweet], zone: str, requests: Requests
) -> QMenu:
    """Every tweet of a day, with its sign and hour; choosing one opens it."""
    menu = QMenu(parent)
    for tweet in tweets:
        _add_tweet(menu, theme, tweet, zone, requests)
    return menu


def _add_for_one(menu: QMenu, theme: Theme, tweet: Tweet, requests: Requests) -> None:
    opening = menu.addAction(theme.icon("pencil"), QCoreApplication.translate("plan_menus", "Open"))
    opening.triggered.connect(lambda: requests.open_asked.emit(tweet.id))
    if tweet.meeting_id:
        changing = menu.addAction(
            theme.icon("refresh"),
            QCoreApplication.translate("plan_menus", "Change the rendez-vous…"),
        )
        changing.triggered.connect(lambda: requests.meeting_change_asked.emit(tweet))
    if tweet.state is State.PUBLISHED:
        telling = menu.addAction(
            theme.icon("chart"),
            QCoreApplication.translate("plan_menus", "How many times was it seen…"),
        )
        telling.triggered.connect(lambda: requests.seen_asked.emit(tweet))
    if tweet.state is State.PLANNED:
        reminding = menu.addAction(
            theme.icon("phone"),
            QCoreApplication.translate("plan_menus", "Reminder on the phone…"),
        )
        reminding.triggered.connect(lambda: requests.reminder_asked.emit(tweet.id))


def _add_tweet(menu: QMenu, theme: Theme, tweet: Tweet, zone: str, requests: Requests) -> None:
    # A menu takes & for the mark of a shortcut.
    said = f"{hour(tweet, zone)}  {words.excerpt(tweet.shown)}".replace("&", "&&")
    sign = theme.icon(words.state_sign(tweet.state), look(tweet.state).sign)
    menu.addAction(sign, said).triggered.connect(lambda: requests.open_asked.emit(tweet.id))


def _call(ask: Callable[[T], object], what: T, _checked: bool = False) -> None:
    ask(what)
