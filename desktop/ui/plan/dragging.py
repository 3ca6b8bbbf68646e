"""Dragging tweets: taking hold of a chip, and what a day says to one that hovers over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.tweet import Tweet

if TYPE_CHECKING:
    from desktop.ui.plan.grid_view import GridView

TWEET_MIME = "application/x-ramage-tweet"
DRAFT_MIME = "application/x-ramage-draft"
"""Both carry a tweet's number; a draft has no hour to keep, so it asks for another thing."""
IDEA_MIME = "application/x-ramage-idea"
"""Carries the place of an idea among those offered, counted from 1."""
OURS = (TWEET_MIME, DRAFT_MIME, IDEA_MIME)


def pack(mime: str, tweet_id: int) -> QMimeData:
    data = QMimeData()
    data.setData(mime, QByteArray(str(tweet_id).encode()))
    return data


def unpack(data: QMimeData, mime: str) -> int:
    """The number carried; 0 for something else."""
    digits = bytes(data.data(mime).data())
    return int(digits) if digits.isdigit() else 0


class Grip:
    """A chip under a pressed button: a click until the pointer has gone far enough."""

    def __init__(self, source: QWidget, mime: str = TWEET_MIME) -> None:
        self._source = source
        self._mime = mime
        self._tweet: Tweet | None = None
        self._from = QPoint()
        self._chip = QRect()

    def hold(self, tweet: Tweet | None, point: QPoint, chip: QRect) -> None:
        """Take hold at `point`; what is seen to be dragged is the source's picture in `chip`."""
        self._tweet = tweet
        self._from = point
        self._chip = chip

    def pull(self, point: QPoint) -> bool:
        """Whether the pointer went far enough: then it was dragged and dropped, here or there."""
        far = (point - self._from).manhattanLength() >= QApplication.startDragDistance()
        tweet = self._tweet
        if tweet is None or not far:
            return False
        self._tweet = None
        drag = QDrag(self._source)
        drag.setPixmap(self._source.grab(self._chip))
        drag.setHotSpot(self._from - self._chip.topLeft())
        drag.setMimeData(pack(self._mime, tweet.id))
        drag.exec(Qt.DropAction.MoveAction)
        return True

    def let_go(self) -> Tweet | None:
        """The tweet that was held and not dragged away."""
        held, self._tweet = self._tweet, None
        return held


class DropTarget(QObject):
    """The calendar as a place to drop on: shows where, and asks when it happens."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        view.setAcceptDrops(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                assert isinstance(event, QDragMoveEvent)
                self._over(event)
            case QEvent.Type.DragLeave:
                self._clear()
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                self._drop(event)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _over(self, event: QDragMoveEvent) -> None:
        """Accepted on days that cannot take it too: only a drop there can say why not."""
        data, spot = event.mimeData(), self._view.spot
        if not any(data.hasFormat(mime) for mime in OURS):
            event.ignore()
            return
        day = self._view.day_under(event.position().toPoint())
        spot.drop_cell = day.key if day else None
        spot.can_drop = day is not None and self._fits(data, event)
        self._view.viewport().update()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def _fits(self, data: QMimeData, event: QDragMoveEvent) -> bool:
        day = self._view.day_under(event.position().toPoint())
        if day is None:
            return False
        if data.hasFormat(DRAFT_MIME) or data.hasFormat(IDEA_MIME):
            return day.date >= self._view.requests.today
        return self._view.requests.can_move(self._carried(data), day.key)

    def _carried(self, data: QMimeData) -> tuple[Tweet, ...]:
        """The tweet that is dragged and, where it is one of those selected, the others with it."""
        tweet = self._view.days.tweet(unpack(data, TWEET_MIME))
        if tweet is None:
            return ()
        return self._view.acted_upon if tweet.id in self._view.spot.selected else (tweet,)

    def _drop(self, event: QDropEvent) -> None:
        self._clear()
        view, data = self._view, event.mimeData()
        day = view.day_under(event.position().toPoint())
        if day is None:
            return
        event.acceptProposedAction()
        if draft := unpack(data, DRAFT_MIME):
            view.requests.put(draft, day.key)
        elif idea := unpack(data, IDEA_MIME):
            view.requests.put_idea(idea - 1, day.key)
        elif carried := self._carried(data):
            held = view.days.tweet(unpack(data, TWEET_MIME)) or carried[0]
            if view.requests.move_together(carried, held, day.key):
                view.choose(day.key, held.id)

    def _clear(self) -> None:
        self._view.spot.drop_cell = None
        self._view.viewport().update()
