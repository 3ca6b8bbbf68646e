"""The list of a month's tweets, day by day, with the month's keys and the same requests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView, QToolTip, QWidget

from desktop.core.agenda import Clock
from desktop.core.tweet import Tweet
from desktop.ui.plan.list_delegate import RowDelegate
from desktop.ui.plan.list_model import ListModel
from desktop.ui.plan.looks import hover_card
from desktop.ui.plan.menus import tweet_menu
from desktop.ui.plan.month_view import STEPS
from desktop.ui.plan.requests import Requests
from desktop.ui.theme import Theme

Key = Qt.Key


class ListView(QListView):
    selection_changed = Signal(int)
    """So many tweets are selected, where there are several."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        zone: str,
        requests: Requests,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._zone = zone
        self._requests = requests
        self.rows = ListModel(zone, requests.today, self)
        self._chosen_id = 0
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, zone, requests, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("List of planned tweets"))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def show_tweets(self, tweets: Mapping[date, tuple[Tweet, ...]]) -> None:
        """Show those; the tweet that was chosen stays so where it is still there."""
        self._chosen_id = self._chosen_id or (self.chosen.id if self.chosen else 0)
        chosen, self._chosen_id = self._chosen_id, 0
        self.rows.today = self._requests.today
        self.rows.show(tweets)
        index = self.rows.index_of(chosen)
        if not index.isValid():
            index = self.rows.first_from(self._requests.today)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def choose(self, tweet_id: int) -> None:
        """Go to that tweet now, or when it comes to stand in the list."""
        index = self.rows.index_of(tweet_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self._chosen_id = tweet_id

    @property
    def chosen(self) -> Tweet | None:
        return self.rows.tweet_at(self.currentIndex())

    @property
    def acted_upon(self) -> tuple[Tweet, ...]:
        """The tweets that keys and menus act upon: all that are selected."""
        found = (self.rows.tweet_at(index) for index in self.selectedIndexes())
        return tuple(tweet for tweet in found if tweet is not None)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        count = len(self.selectedIndexes())
        self.selection_changed.emit(count if count > 1 else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.chosen is not None:
            menu = tweet_menu(self, self._theme, self.acted_upon, self._requests)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tweet = self.rows.tweet_at(self.indexAt(event.pos()))
            card = hover_card(tweet, self._clock, self._zone) if tweet else ""
            QToolTip.showText(event.globalPos(), card, self.viewport())
            return True
        return super().viewportEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, tweet = Key(event.key()), self.chosen
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self._act_with_control(key)
        match key:
            case Key.Key_Return | Key.Key_Enter | Key.Key_Space:
                self._open()
            case Key.Key_N:
                day = self.rows.day_at(self.currentIndex()) or self._requests.today
                self._requests.write(max(day, self._requests.today))
            case Key.Key_T:
                self.setCurrentIndex(self.rows.first_from(self._requests.today))
            case Key.Key_Delete | Key.Key_Backspace if tweet is not None:
                self._requests.remove_all(self.acted_upon)
            case _:
                return False
        return True

    def _act_with_control(self, key: Qt.Key) -> bool:
        match key:
            case Key.Key_Z:
                self._requests.undo_asked.emit()
            case Key.Key_D:
                self._requests.copy(self.acted_upon)
            case _ if key in STEPS:
                by = timedelta(days=STEPS[key])
                self._requests.move_all(
                    [
                        (tweet, tweet.when.on(tweet.when.day + by))
                        for tweet in self.acted_upon
                        if tweet.when is not None
                    ]
                )
            case _:
                return False
        return True

    def _clicked(self, _: QModelIndex) -> None:
        """A click opens; one that selects more only selects."""
        held = QApplication.keyboardModifiers()
        if not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._open()

    def _open(self) -> None:
        if self.chosen is not None:
            self._requests.open_asked.emit(self.chosen.id)
