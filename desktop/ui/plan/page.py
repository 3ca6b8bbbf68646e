"""The page Planifier: head, filter, month, week or list, and the side column, joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.agenda import WEEK, Clock, WallTime, next_month
from desktop.core.marronniers.marronnier import Marronnier
from desktop.core.tweet import Tweet
from desktop.core.veille.message import Message
from desktop.ui import times
from desktop.ui.plan.asks import PlanAsks
from desktop.ui.plan.filtering import Filter
from desktop.ui.plan.grid_view import GridView
from desktop.ui.plan.head_words import said_of
from desktop.ui.plan.header import View
from desktop.ui.plan.values import Around, by_day, of_month, place
from desktop.ui.plan.week_view import WeekView
from desktop.ui.theme import Theme

SLOW_MS = 300
"""A wait longer than this says what is going on."""
MIDNIGHT_MS = 30_000


class PlanPage(PlanAsks):
    """Shows the tweets of the days it asked for, and asks for what is to be done with them."""

    days_asked = Signal(object, object)
    """The first and the last `date` shown: `show_tweets` answers."""
    search_asked = Signal(str)
    """Words to look for in the whole calendar: `show_found` answers."""
    around_changed = Signal()
    """The tweets in view are others: what stands around them may be, too."""

    def __init__(self, theme: Theme, now: Clock, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, now, zone, parent)
        self._tweets: tuple[Tweet, ...] = ()
        self._asking: tuple[Tweet, ...] = ()
        self._found: tuple[Tweet, ...] | None = None
        self._filter = Filter()
        self._around = Around()
        self._view = View.MONTH
        self._has_asked = False
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_waiting)
        self._midnight = QTimer(self, interval=MIDNIGHT_MS)
        self._midnight.timeout.connect(self._look_at_the_date)
        self._connect()
        self._show_head()

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day in view."""
        days = self.week.days if self._view is View.WEEK else self.month.days
        return days.first, days.last

    @property
    def is_month(self) -> bool:
        """Whether the month is what is shown, as a table or as a list."""
        return self._view is not View.WEEK

    @property
    def marks(self) -> Mapping[date, tuple[Marronnier, ...]]:
        """What falls on the days in view."""
        return self._around.marks

    @property
    def grid(self) -> GridView:
        """The table that has the chosen day."""
        return self.week if self._view is View.WEEK else self.month

    @property
    def tweets(self) -> tuple[Tweet, ...]:
        """Those of the days in view, whatever the filter."""
        return self._tweets

    def show_tweets(self, first: date, last: date, tweets: tuple[Tweet, ...]) -> None:
        """The tweets of those days; an answer about days left behind is dropped."""
        if (first, last) != self.days:
            return
        self._slow.stop()
        self._show(tweets)
        self.around_changed.emit()

    def show_found(self, words: str, tweets: tuple[Tweet, ...]) -> None:
        """What the whole calendar holds of those words."""
        if words != self._filter.words:
            return
        self._found = tweets
        self.bar.show_found(len(tweets))
        if self._view is View.LIST:
            self._show_list()

    def show_asking(self, tweets: tuple[Tweet, ...]) -> None:
        """The tweets that wait for a word, whatever their day."""
        self._asking = tweets
        self.side.show_asking(tweets)

    def show_reminders(self, reminders: tuple[Message, ...]) -> None:
        """Messages of the veille to come back to on the days in view, by day."""
        days = Counter(one.follow_up.on for one in reminders if one.follow_up and one.follow_up.on)
        self._set_around(replace(self._around, reminders=days))
        self.side.reminders.show_reminders(reminders)

    def show_marronniers(self, marks: Mapping[date, tuple[Marronnier, ...]]) -> None:
        """What falls on the days in view."""
        self._set_around(replace(self._around, marks=marks))

    def show_slots(
        self, slots: Mapping[date, tuple[WallTime, ...]], quiet: frozenset[date]
    ) -> None:
        """The shop's free slots on the days in view, and the days of a long silence."""
        self._set_around(replace(self._around, slots=slots, quiet=quiet))

    def tweet(self, tweet_id: int) -> Tweet | None:
        """The tweet of that number, if it is on the days in view or waits for a word."""
        known = (*self._tweets, *self._asking, *(self._found or ()))
        return next((tweet for tweet in known if tweet.id == tweet_id), None)

    def select_tweet(self, tweet_id: int, day: date | None = None) -> None:
        """Go to that tweet: now, or when its days are shown. `day` finds one that is elsewhere."""
        tweet = self.tweet(tweet_id)
        where = place(tweet, self._zone) if tweet else None
        self.grid.choose(where.day if where else day or self.grid.chosen_day.date, tweet_id)
        self.list.view.choose(tweet_id)

    def show_month(self, year: int, month: int) -> None:
        self.month.show_month(year, month)
        self._show_head()
        self.refresh()

    def show_week(self, day: date) -> None:
        """The week that holds `day`."""
        self.week.show_week(day)
        self._show_head()
        self.refresh()

    def go_to(self, day: date) -> None:
        """The view of days that holds `day`."""
        if self._view is View.WEEK:
            self.show_week(day)
        elif (day.year, day.month) != self.month.days.month:
            self.show_month(day.year, day.month)
        self.grid.choose(day)

    def refresh(self) -> None:
        """Ask again for the days in view."""
        self._has_asked = True
        self._slow.start()
        self.days_asked.emit(*self.days)

    def show_view(self, view: View) -> None:
        day = self.grid.chosen_day.date
        shown: QWidget = self.list if view is View.LIST else self.month
        self._stack.setCurrentWidget(self.week if view is View.WEEK else shown)
        self.header.show_view(view)
        before, self._view = self.days, view
        self._unselect()
        if view is View.WEEK:
            self.week.days.show_week(day)
            self.week.choose(day)
        elif (day.year, day.month) != self.month.days.month:
            self.month.days.show_month(day.year, day.month)
        self.setFocusProxy(self.list.view if view is View.LIST else self.grid)
        self._show_head()
        if self.days != before:
            self.refresh()
        else:
            self._show(self._tweets)

    def filter_by(self, chosen: Filter) -> None:
        """Show only what it keeps; words are looked for in the whole calendar as well."""
        words = chosen.words != self._filter.words
        self._filter = chosen
        if words:
            self._found = None
            self.bar.show_found(-1)
            if chosen.words:
                self.search_asked.emit(chosen.words)
        self._show(self._tweets)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._midnight.start()
        self._look_at_the_date()
        if not self._has_asked:
            self.refresh()

    def _connect(self) -> None:
        asks, header = self.requests, self.header
        header.step_asked.connect(self._step)
        header.today_asked.connect(lambda: self.go_to(asks.today))
        header.view_asked.connect(self.show_view)
        header.new_asked.connect(lambda: self.write_asked.emit(self._day_to_fill()))
        self.bar.changed.connect(self.filter_by)
        self.bar.list_asked.connect(lambda: self.show_view(View.LIST))
        self.bar.unselect_asked.connect(self._unselect)
        self.month.day_asked.connect(lambda day: self.show_month(day.year, day.month))
        for view in (self.month, self.list.view):
            view.selection_changed.connect(self.bar.show_selected)
        self.side.first_step_asked.connect(lambda: self.write_asked.emit(self._day_to_fill()))
        self.side.plan_draft_asked.connect(lambda draft: asks.put(draft, self.grid.chosen_day.key))
        self.side.idea_taken.connect(lambda idea: asks.put_idea(idea, self._day_to_fill()))
        self.side.reminders.open_asked.connect(self.heard_asked)
        self.side.attention.open_asked.connect(self.open_asked)
        self.side.attention.day_asked.connect(self.go_to)
        self.side.coming.draft_asked.connect(asks.mark_asked)
        asks.move_asked.connect(lambda number, when: self._move({number: when}))
        asks.moves_asked.connect(lambda moves: self._move(dict(moves)))
        asks.refused.connect(self.notice.say)
        asks.said.connect(self.notice.say)
        self._pass_on()

    def _week_made(self, week: WeekView) -> None:
        week.day_asked.connect(self.show_week)
        week.selection_changed.connect(self.bar.show_selected)
        week.days.show_around(self._around)

    def _step(self, step: int) -> None:
        if self._view is View.WEEK:
            self.show_week(self.week.days.first + timedelta(days=WEEK * step))
        else:
            self.show_month(*next_month(*self.month.days.month, step))

    def _set_around(self, around: Around) -> None:
        self._around = around
        self.month.days.show_around(around)
        if self._week is not None:
            self._week.days.show_around(around)

    def _show(self, tweets: tuple[Tweet, ...]) -> None:
        self._tweets = tweets
        here = self._in_view(tweets)
        if self._view is View.LIST:
            self._show_list()
        else:
            self.grid.show_tweets(by_day(self._filter.of(tweets), self._zone))
        self.side.show_teaching(not here and self._view is not View.WEEK)
        self._show_head(here)

    def _show_list(self) -> None:
        """The month's tweets; where words are looked for, those of every day that hold them."""
        is_found = self._filter.words and self._found is not None
        those = self._found if is_found else self._in_view(self._tweets)
        kept = by_day(self._filter.of(those or ()), self._zone)
        self.list.show_tweets(kept, not self._filter.is_open)

    def _in_view(self, tweets: tuple[Tweet, ...]) -> Sequence[Tweet]:
        """Of the tweets on the page those of its month, or of its week."""
        if self._view is View.WEEK:
            return tweets
        return of_month(tweets, self.month.days.month, self._zone)

    def _show_head(self, tweets: Sequence[Tweet] = ()) -> None:
        self.header.show_title(self._title(), said_of(tweets, self._zone))

    def _title(self) -> str:
        is_week = self._view is View.WEEK
        return (
            times.week_title(*self.days) if is_week else times.month_title(*self.month.days.month)
        )

    def _move(self, moves: Mapping[int, WallTime]) -> None:
        """Show them there at once, and ask for it."""
        self.notice.hide()
        self._show(
            tuple(
                replace(tweet, when=moves[tweet.id]) if tweet.id in moves else tweet
                for tweet in self._tweets
            )
        )
        if len(moves) == 1:
            self.move_asked.emit(*next(iter(moves.items())))
        else:
            self.moves_asked.emit(tuple(moves.items()))

    def _unselect(self) -> None:
        self.month.select(())
        if self._week is not None:
            self._week.select(())
        self.list.view.clearSelection()

    def _day_to_fill(self) -> date:
        """The chosen day where it is still to come, else today."""
        return max(self.requests.today, self.grid.chosen_day.date)

    def _look_at_the_date(self) -> None:
        if self.month.days.today != self.requests.today:
            self._show(self._tweets)

    def _say_waiting(self) -> None:
        self.header.show_title(self._title(), self.tr("Reading your calendar…"))
