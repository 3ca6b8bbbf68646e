"""A table of cells with their tweets, by mouse, by keys and for a screen reader: month or week."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QToolTip

from desktop.core.agenda import Clock, WallTime
from desktop.core.tweet import Tweet
from desktop.ui.aloud import say_aloud
from desktop.ui.plan.cells_model import CellsModel, as_cell
from desktop.ui.plan.day_delegate import DayDelegate, Spot
from desktop.ui.plan.dragging import DropTarget, Grip
from desktop.ui.plan.geometry import CellLayout
from desktop.ui.plan.grid_keys import press
from desktop.ui.plan.looks import hover_card, marks_card
from desktop.ui.plan.menus import cell_menu, day_menu, tweet_menu
from desktop.ui.plan.requests import Requests
from desktop.ui.plan.values import Cell, Day, day_of, spoken_tweet
from desktop.ui.theme import Theme


class GridView(QTableView):
    """The chosen cell and tweet are one spot, moved by keys and by the mouse; more tweets can be
    selected beside the chosen one."""

    day_asked = Signal(object)
    """The `date` that the person goes to lies outside the days in view."""
    selection_changed = Signal(int)
    """So many tweets are selected."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        zone: str,
        requests: Requests,
        days: CellsModel,
        spot: Spot,
        delegate: DayDelegate,
    ) -> None:
        super().__init__()
        # The chosen cell wears the focus ring; a second one around the table says nothing more.
        self.setProperty("kind", "month")
        self._theme = theme
        self._clock = clock
        self._zone = zone
        self.requests = requests
        self.days = days
        self.spot = spot
        self._delegate = delegate
        for owned in (days, delegate):
            owned.setParent(self)
        self._grip = Grip(self.viewport())
        self._takes_last = False
        self._awaited = 0
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self._dress()
        self._drop_target = DropTarget(self)
        theme.changed.connect(self.viewport().update)

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        """The tweets of this page's days; the chosen one is followed to where it now stands."""
        self.spot.today = self.requests.today
        self.days.show_today(self.spot.today)
        self.days.show_tweets(tweets)
        if self.days.tweet(self._awaited):
            self.spot.tweet_id, self._awaited = self._awaited, 0
        self._follow(tweets)
        self._settle()

    def choose(self, cell: Cell, tweet_id: int = 0, takes_last: bool = False) -> None:
        """Go to a cell, or to a day: to that tweet, else to its first one, or its last."""
        self._takes_last = takes_last
        # One that is not in view yet is gone to when it comes to stand there.
        self._awaited = 0 if self.days.tweet(tweet_id) else tweet_id
        self.spot.cell, self.spot.tweet_id = as_cell(self.days, cell, tweet_id), tweet_id
        if not self.days.index_of(cell).isValid():
            self.day_asked.emit(day_of(cell))
        self._settle()

    def go(self, key: Qt.Key) -> bool:
        """Where a key without Ctrl leads; false for one that leads nowhere here."""
        raise NotImplementedError

    def step(self, key: Qt.Key, cell: Cell) -> Cell:
        """Where Ctrl and an arrow move a tweet that stands on `cell`."""
        raise NotImplementedError

    @property
    def acted_upon(self) -> tuple[Tweet, ...]:
        """The tweets that keys and menus act upon: those selected, else the chosen one."""
        selected = [one for one in self.days.tweets_in_view() if one.id in self.spot.selected]
        if selected:
            return tuple(selected)
        return (self.chosen,) if self.chosen is not None else ()

    def select(self, ids: Iterable[int]) -> None:
        """Let those be selected, and no other."""
        self.spot.selected = frozenset(ids)
        self.selection_changed.emit(len(self.spot.selected))
        self.viewport().update()

    def toggle(self, tweet: Tweet) -> None:
        """Select it beside the others, or no longer."""
        self.select(self.spot.selected ^ {tweet.id})

    @property
    def chosen_day(self) -> Day:
        index = self.days.index_of(self.spot.cell or self.spot.today)
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
        rect = self.visualRect(self.days.index_of(day.key))
        menu.popup(self.viewport().mapToGlobal(rect.bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_under(event.position().toPoint())
        if day is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        tweet = self.tweet_under(event.position().toPoint())
        self.choose(day.key, tweet.id if tweet else 0)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if tweet is not None:
                self.toggle(tweet)
            return
        if tweet is None or tweet.id not in self.spot.selected:
            self.select(())
        self._grip.hold(tweet, event.position().toPoint(), self._chip_under(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._grip.pull(point)
            return
        day = self.day_under(point)
        self._hover(day.key if day else None)

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
        elif (slot := self._slot_under(point)) is not None:
            self.requests.write(slot)
        elif self._is_on_offer(point):
            self.requests.write(day.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day = self.day_under(point)
        if day and self.tweet_under(point) is None and not self._is_on_more(point):
            self.requests.write(day.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        tweet = self.tweet_under(event.pos()) if by_mouse else self.chosen
        day = self.day_under(event.pos()) if by_mouse else self.chosen_day
        if tweet is not None:
            those = self.acted_upon if tweet.id in self.spot.selected else (tweet,)
            menu = tweet_menu(self, self._theme, those, self.requests)
        elif day is not None:
            menu = cell_menu(self, self._theme, day, self.requests)
        else:
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.visualRect(self.days.index_of(self.chosen_day.key)).center()
        menu.popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(corner))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tweet, day = self.tweet_under(event.pos()), self.day_under(event.pos())
            card = hover_card(tweet, self._clock, self._zone) if tweet else marks_card(day)
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
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
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

    def _slot_under(self, point: QPoint) -> WallTime | None:
        """The shop's free slot whose chip is there."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        day = self.days.day_at(index)
        for rect, when in zip(self._layout(index).slots, day.slots, strict=False):
            if rect.contains(point):
                return when
        return None

    def _hover(self, cell: Cell | None) -> None:
        if cell != self.spot.hovered:
            self.spot.hovered = cell
            self.viewport().update()

    def _follow(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        if not self.spot.tweet_id or self.chosen is not None:
            return
        for day, those in tweets.items():
            if any(tweet.id == self.spot.tweet_id for tweet in those):
                if self.days.index_of(day).isValid():
                    self.spot.cell = self.days.cell_of(day, self.days.tweet(self.spot.tweet_id))
                return

    def _settle(self) -> None:
        """Let the table's current cell and the chosen tweet agree with the spot."""
        before = self.currentIndex()
        day = self.chosen_day
        if self.chosen is None:
            place = -1 if self._takes_last else 0
            self.spot.tweet_id = day.tweets[place].id if day.tweets else 0
        index = self.days.index_of(day.key)
        if index.isValid():
            self.setCurrentIndex(index)
        tweet = self.chosen
        if before == index and tweet is not None and self.spot.has_focus:
            say_aloud(self, spoken_tweet(tweet, self._zone))
        self.viewport().update()
