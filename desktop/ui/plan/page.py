"""The page Planifier: head, month or list, and the side column, joined."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.core.account import Account
from desktop.core.agenda import Clock, WallTime, next_month
from desktop.core.tweet import ASKING, State, Tweet
from desktop.core.veille.message import Message
from desktop.ui import times
from desktop.ui.parts import page_column, scrolling
from desktop.ui.plan.header import Header, View
from desktop.ui.plan.list_panel import ListPanel
from desktop.ui.plan.month_view import MonthView
from desktop.ui.plan.notice import Notice
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.side import Side
from desktop.ui.plan.values import by_day, place
from desktop.ui.theme import L, Theme

SIDE = 240
SCROLL_BAR = 12
SLOW_MS = 300
"""A wait longer than this says what is going on."""
MIDNIGHT_MS = 30_000


class PlanPage(QWidget):
    """Shows the tweets of the days it asked for, and asks for what is to be done with them."""

    days_asked = Signal(object, object)
    """The first and the last `date` shown: `show_tweets` answers."""
    open_asked = Signal(int)
    write_asked = Signal(object)
    """A new tweet for that `date`."""
    move_asked = Signal(int, object)
    """A tweet and the `WallTime` it goes to; the page shows it there at once."""
    draft_dropped = Signal(int, object)
    """A draft and the `date` it was put on."""
    unplan_asked = Signal(int)
    reminder_asked = Signal(int)
    """A planned tweet is to ring on the phone."""
    remove_asked = Signal(int)
    replan_asked = Signal(int)
    publish_now_asked = Signal(int)
    hand_over_asked = Signal(int)
    confirm_asked = Signal(int, str)
    """A tweet is published by the person's word; its address, empty when they gave none."""
    not_yet_asked = Signal(int)
    give_up_asked = Signal(int)
    it_left_asked = Signal(int, str)
    it_did_not_asked = Signal(int)
    undo_asked = Signal()
    heard_asked = Signal(object)
    """That `Message` of the veille is to be seen where it stands."""

    def __init__(self, theme: Theme, now: Clock, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._tweets: tuple[Tweet, ...] = ()
        self._asking: tuple[Tweet, ...] = ()
        self._requests = Requests(now, zone, self)
        self._header = Header(theme)
        self._notice = Notice(theme)
        self.month = MonthView(theme, now, zone, self._requests)
        self.list = ListPanel(theme, now, zone, self._requests)
        self.side = Side(theme, now, self._requests)
        self._has_asked = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_waiting)
        self._midnight = QTimer(self, interval=MIDNIGHT_MS)
        self._midnight.timeout.connect(self._look_at_the_date)
        self._build()
        self._connect()
        self._show_head()

    def show_tweets(self, first: date, last: date, tweets: tuple[Tweet, ...]) -> None:
        """The tweets of those days; an answer about days left behind is dropped."""
        if (first, last) != (self.month.days.first, self.month.days.last):
            return
        self._slow.stop()
        self._show(tweets)

    def show_asking(self, tweets: tuple[Tweet, ...]) -> None:
        """The tweets of any day that wait for the person's word."""
        self._asking = tweets
        self.side.show_asking(tweets)

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Whose names stand on what sends."""
        self.side.show_accounts(accounts)

    def show_reminders(self, reminders: tuple[Message, ...]) -> None:
        """Messages of the veille to come back to on the days in view, by day."""
        days = Counter(one.follow_up.on for one in reminders if one.follow_up and one.follow_up.on)
        self.month.days.show_reminders(days)
        self.side.reminders.show_reminders(reminders)

    def show_drafts(self, drafts: tuple[Tweet, ...]) -> None:
        self.side.show_drafts(drafts)

    def tweet(self, tweet_id: int) -> Tweet | None:
        """The tweet of that number, if it is on the days in view or waits for a word."""
        known = (*self._tweets, *self._asking)
        return next((tweet for tweet in known if tweet.id == tweet_id), None)

    def select_tweet(self, tweet_id: int, day: date | None = None) -> None:
        """Go to that tweet: now, or when its days are shown. `day` finds one that is elsewhere."""
        tweet = self.tweet(tweet_id)
        where = place(tweet, self._zone) if tweet else None
        self.month.choose(where.day if where else day or self.month.chosen_day.date, tweet_id)
        self.list.view.choose(tweet_id)

    def show_month(self, year: int, month: int) -> None:
        self.month.show_month(year, month)
        self._show_head()
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the days in view."""
        self._has_asked = True
        self._slow.start()
        self.days_asked.emit(self.month.days.first, self.month.days.last)

    def show_view(self, view: View) -> None:
        self._stack.setCurrentWidget(self.month if view is View.MONTH else self.list)
        self._header.show_view(view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._midnight.start()
        self._look_at_the_date()
        if not self._has_asked:
            self.refresh()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.month)
        self._stack.addWidget(self.list)
        side = scrolling(self.side)
        side.setFixedWidth(SIDE + SCROLL_BAR)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addWidget(self._stack, 1)
        body.addWidget(side)
        whole = page_column(self)
        whole.addWidget(self._header)
        whole.addWidget(self._notice)
        whole.addLayout(body, 1)
        self.setFocusProxy(self.month)

    def _connect(self) -> None:
        asks, header = self._requests, self._header
        header.step_asked.connect(
            lambda step: self.show_month(*next_month(*self.month.days.month, step))
        )
        header.today_asked.connect(self._go_to_today)
        header.view_asked.connect(self.show_view)
        header.new_asked.connect(lambda: self.write_asked.emit(self._day_to_fill()))
        self.month.day_asked.connect(lambda day: self.show_month(day.year, day.month))
        self.side.first_step_asked.connect(lambda: self.write_asked.emit(self._day_to_fill()))
        self.side.plan_draft_asked.connect(
            lambda draft: asks.put(draft, self.month.chosen_day.date)
        )
        self.side.reminders.open_asked.connect(self.heard_asked)
        asks.move_asked.connect(self._move)
        asks.refused.connect(self._notice.say)
        self._pass_on()

    def _pass_on(self) -> None:
        asks = self._requests
        for request, own in (
            (asks.open_asked, self.open_asked),
            (asks.write_asked, self.write_asked),
            (asks.draft_dropped, self.draft_dropped),
            (asks.unplan_asked, self.unplan_asked),
            (asks.reminder_asked, self.reminder_asked),
            (asks.remove_asked, self.remove_asked),
            (asks.replan_asked, self.replan_asked),
            (asks.publish_now_asked, self.publish_now_asked),
            (asks.hand_over_asked, self.hand_over_asked),
            (asks.confirm_asked, self.confirm_asked),
            (asks.not_yet_asked, self.not_yet_asked),
            (asks.give_up_asked, self.give_up_asked),
            (asks.it_left_asked, self.it_left_asked),
            (asks.it_did_not_asked, self.it_did_not_asked),
            (asks.undo_asked, self.undo_asked),
        ):
            request.connect(own)

    def _show(self, tweets: tuple[Tweet, ...]) -> None:
        self._tweets = tweets
        days = by_day(tweets, self._zone)
        year, month = self.month.days.month
        here = {day: those for day, those in days.items() if (day.year, day.month) == (year, month)}
        self.month.show_tweets(days)
        self.list.show_tweets(here)
        self.side.show_teaching(not here)
        self._show_head([tweet for those in here.values() for tweet in those])

    def _show_head(self, tweets: list[Tweet] | None = None) -> None:
        title = times.month_title(*self.month.days.month)
        self._header.show_title(title, self._said_of(tweets or []))

    def _said_of(self, tweets: list[Tweet]) -> str:
        planned = sum(tweet.state in (State.PLANNED, State.SENDING) for tweet in tweets)
        asking = sum(tweet.state in ASKING for tweet in tweets)
        said = (
            self.tr("%n tweet(s) planned", "", planned) if planned else self.tr("Nothing planned")
        )
        if asking:
            review = self.tr("%n to review", "", asking)
            said = self.tr("{planned}, {review}").format(planned=said, review=review)
        return self.tr("{tweets} — {zone}").format(tweets=said, zone=times.zone_name(self._zone))

    def _move(self, tweet_id: int, when: WallTime) -> None:
        self._notice.hide()
        self._show(
            tuple(
                replace(tweet, when=when) if tweet.id == tweet_id else tweet
                for tweet in self._tweets
            )
        )
        self.move_asked.emit(tweet_id, when)

    def _go_to_today(self) -> None:
        today = self._requests.today
        if (today.year, today.month) != self.month.days.month:
            self.show_month(today.year, today.month)
        self.month.choose(today)

    def _day_to_fill(self) -> date:
        """The chosen day where it is still to come, else today."""
        return max(self._requests.today, self.month.chosen_day.date)

    def _look_at_the_date(self) -> None:
        if self.month.days.today != self._requests.today:
            self._show(self._tweets)

    def _say_waiting(self) -> None:
        title = times.month_title(*self.month.days.month)
        self._header.show_title(title, self.tr("Reading your calendar…"))
