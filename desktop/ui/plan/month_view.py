"""The month: six weeks of days with their tweets, by mouse, by keys and for a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QToolTip, QWidget

from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.ui.aloud import say_aloud
from desktop.ui.plan.day_delegate import DayDelegate, Spot
from desktop.ui.plan.dragging import DropTarget, Grip
from desktop.ui.plan.geometry import CellLayout
from desktop.ui.plan.looks import hover_card
from desktop.ui.plan.menus import day_menu, tweet_menu
from desktop.ui.plan.month_keys import press
from desktop.ui.plan.month_model import MonthModel
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import Day, spoken_tweet
from desktop.ui.plan.weekdays import WeekdayHeader
from desktop.ui.theme import Theme

ROW_AT_LEAST = 52


class MonthView(QTableView):
    """A table of days. The chosen day and tweet are one spot, moved by keys and by the mouse."""

    day_asked = Signal(object)
    """The `date` that the person goes to lies outside this page."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        zone: str,
        requests: Requests,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # The chosen day wears the focus ring; a second one around the month says nothing more.
        self.setProperty("kind", "month")
        self._theme = theme
        self._clock = clock
        self._zone = zone
        self.requests = requests
        self.days = MonthModel(zone, requests.today, self)
        self.spot = Spot(requests.today, day=requests.today)
        self._delegate = DayDelegate(theme, zone, self.spot, self)
        self._grip = Grip(self.viewport())
        self._takes_last = False
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self._dress()
        self._drop_target = DropTarget(self)
        theme.changed.connect(self.viewport().update)

    def show_month(self, year: int, month: int) -> None:
        self.days.show_month(year, month)
        if self.spot.day is not None and not self.days.index_of(self.spot.day).isValid():
            self.spot.day = date(year, month, 1)
        self._settle()

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        """The tweets of this page's days; the chosen one is followed to where it now stands."""
        self.spot.today = self.requests.today
        self.days.show_today(self.spot.today)
        self.days.show_tweets(tweets)
        self._follow(tweets)
        self._settle()

    def choose(self, day: date, tweet_id: int = 0, takes_last: bool = False) -> None:
        """Go to `day`: to that tweet, else to its first one, or its last."""
        self._takes_last = takes_last
        self.spot.day, self.spot.tweet_id = day, tweet_id
        if not self.days.index_of(day).isValid():
            self.day_asked.emit(day)
        self._settle()

    @property
    def chosen_day(self) -> Day:
        index = self.days.index_of(self.spot.day or self.spot.today)
        return self.days.day_at(index) if index.isValid() else Day(self.spot.today)

    @property
    def chosen(self) -> Tweet | None:
        """The tweet that keys act upon."""
        those = (tweet for tweet in self.chosen_day.tweets if tweet.id == self.spot.tweet_id)
        return next(those, None)

    def day_under(self, point: QPoint) -> Day | None:
        index = self.indexAt(point)
        return self.days.day_at(index) if index.isValid() else None

    def tweet_under(self, point: QPoint) -> Tweet | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        day, laid = self.days.day_at(index), self._layout(index)
        place = laid.chip_at(point)
        return self._delegate.visible(day, laid)[place] if place >= 0 else None

    def show_day(self, day: Day) -> None:
        """All tweets of a day too full for its cell."""
        menu = day_menu(self, self._theme, day.tweets, self._zone, self.requests)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rect = self.visualRect(self.days.index_of(day.date))
        menu.popup(self.viewport().mapToGlobal(rect.bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_under(event.position().toPoint())
        if day is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        tweet = self.tweet_under(event.position().toPoint())
        self.choose(day.date, tweet.id if tweet else 0)
        self._grip.hold(tweet, event.position().toPoint(), self._chip_under(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._grip.pull(point)
            return
        day = self.day_under(point)
        self._hover(day.date if day else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        held = self._grip.let_go()
        day = self.day_under(point)
        if held is not None:
            self.requests.open_asked.emit(held.id)
        elif day is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        elif self._is_on_more(point):
            self.show_day(day)
        elif self._is_on_offer(point):
            self.requests.write(day.date)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_under(point)
        if day and self.tweet_under(point) is None and not self._is_on_more(point):
            self.requests.write(day.date)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        tweet = self.tweet_under(event.pos()) if by_mouse else self.chosen
        if tweet is None:
            return
        menu = tweet_menu(self, self._theme, tweet, self.requests)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.visualRect(self.days.index_of(self.chosen_day.date)).center()
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(corner))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tweet = self.tweet_under(event.pos())
            card = hover_card(tweet, self._clock, self._zone) if tweet else ""
            QToolTip.showText(event.globalPos(), card, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.spot.has_focus = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.spot.has_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Month of planned tweets"))
        self.setHorizontalHeader(WeekdayHeader(self._theme, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_AT_LEAST)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def _layout(self, index: QModelIndex) -> CellLayout:
        return self._delegate.layout_of(self.visualRect(index), self.days.day_at(index))

    def _chip_under(self, event: QMouseEvent) -> QRect:
        point = event.position().toPoint()
        laid = self._layout(self.indexAt(point))
        place = laid.chip_at(point)
        return laid.chips[place] if place >= 0 else QRect()

    def _is_on_more(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        return index.isValid() and self._layout(index).more.contains(point)

    def _is_on_offer(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        if not index.isValid() or not self._delegate.may_write(self.days.day_at(index)):
            return False
        return self._layout(index).offer.contains(point)

    def _hover(self, day: date | None) -> None:
        if day != self.spot.hovered:
            self.spot.hovered = day
            self.viewport().update()

    def _follow(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        if not self.spot.tweet_id or self.chosen is not None:
            return
        for day, those in tweets.items():
            if any(tweet.id == self.spot.tweet_id for tweet in those):
                if self.days.index_of(day).isValid():
                    self.spot.day = day
                return

    def _settle(self) -> None:
        """Let the table's current cell and the chosen tweet agree with the spot."""
        before = self.currentIndex()
        day = self.chosen_day
        if self.chosen is None:
            place = -1 if self._takes_last else 0
            self.spot.tweet_id = day.tweets[place].id if day.tweets else 0
        index = self.days.index_of(day.date)
        if index.isValid():
            self.setCurrentIndex(index)
        tweet = self.chosen
        if before == index and tweet is not None and self.spot.has_focus:
            say_aloud(self, spoken_tweet(tweet, self._zone))
        self.viewport().update()
