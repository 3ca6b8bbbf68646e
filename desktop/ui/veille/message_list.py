"""A virtual list of messages: by mouse, by keys, for a screen reader; it goes on for ever."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QToolTip, QWidget

from desktop.core.agenda import Clock, WallTime
from desktop.core.veille.acts import Deed, possible
from desktop.core.veille.message import Message, Mood
from desktop.ui import times
from desktop.ui.parts import tip
from desktop.ui.theme import Theme
from desktop.ui.veille import words
from desktop.ui.veille.message_delegate import MessageDelegate
from desktop.ui.veille.message_model import MessageModel
from desktop.ui.veille.values import MessageShown

NEAR_END = 600
"""So many pixels before the end the next messages are asked for."""
_KEYS = {
    Qt.Key.Key_R: Deed.REPLY,
    Qt.Key.Key_T: Deed.REPOST,
    Qt.Key.Key_L: Deed.LIKE,
    Qt.Key.Key_I: Deed.IDEA,
    Qt.Key.Key_S: Deed.KEEP,
    Qt.Key.Key_C: Deed.COPY_LINK,
    Qt.Key.Key_O: Deed.OPEN,
}


class MessageList(QListView):
    deed_asked = Signal(object, object)
    """A `Message` and the `Deed` that is to be done with it."""
    mood_corrected = Signal(object, object)
    """A `Message` and the `Mood` that the person hears in it; None for none."""
    more_asked = Signal(object)
    """Older messages than that id are wanted."""
    come_by_keys = Signal()
    """The keys lead here now, without a click."""
    place_changed = Signal(object)
    """The id of the message that stands on top now."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        zone: str,
        explain: Callable[[Message], str],
        parent: QWidget | None = None,
    ) -> None:
        """`explain` tells in words why a message is taken to sound as it does."""
        super().__init__(parent)
        self._clock, self._zone, self._explain = clock, zone, explain
        self.messages = MessageModel(clock, self)
        self._delegate = MessageDelegate(theme, clock, self)
        self._has_more = False
        self._asked_before: int | None = None
        self.setModel(self.messages)
        self.setItemDelegate(self._delegate)
        self.setProperty("kind", "messages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    def show_messages(self, rows: Sequence[MessageShown], has_more: bool) -> None:
        """These in the place of all others."""
        self.messages.show(rows)
        self._has_more, self._asked_before = has_more, None

    def add_older(self, rows: Sequence[MessageShown], has_more: bool) -> None:
        self.messages.add_older(rows)
        self._has_more, self._asked_before = has_more, None

    def add_newer(self, rows: Sequence[MessageShown]) -> int:
        """Put them in without moving what is being read; how many came."""
        top = self.top_id
        is_at_top = self.verticalScrollBar().value() == 0
        offset = self._offset(top)
        count = self.messages.add_newer(rows)
        if count and not is_at_top:
            self.go_to(top, offset)
        return count

    @property
    def top_id(self) -> int | None:
        """The message that stands on top; None in an empty list."""
        shown = self.messages.shown_at(self.indexAt(QPoint(4, 4)))
        return shown.message.id if shown else None

    def go_to(self, message_id: int | None, offset: int = 0) -> None:
        """Let that message stand on top again, where it is there."""
        if message_id is None:
            return
        index = self.messages.index_of(message_id)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - offset)

    @property
    def chosen(self) -> Message | None:
        shown = self.messages.shown_at(self.currentIndex())
        return shown.message if shown else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.come_by_keys.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        message, key = self.chosen, Qt.Key(event.key())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if message is None or not is_plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            rect = self.visualRect(self.currentIndex())
            self._menu(message).popup(self.viewport().mapToGlobal(rect.center()))
        elif key in _KEYS and _KEYS[key] in possible(message):
            self.deed_asked.emit(message, _KEYS[key])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        shown = self.messages.shown_at(index)
        if shown is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        rect = self.visualRect(index)
        laid = self._delegate.laid(shown, rect.width())
        point = self._delegate.inside(rect, event.position().toPoint())
        spot = laid.spot_at(point)
        if laid.dot.adjusted(-3, -3, 3, 3).contains(point):
            self._mood_menu(shown.message).popup(event.globalPosition().toPoint())
        elif spot is not None and spot.deed is not None:
            self.deed_asked.emit(shown.message, spot.deed)
        elif spot is not None:
            self._menu(shown.message).popup(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        shown = self.messages.shown_at(self.indexAt(event.pos()))
        if shown is not None:
            self._menu(shown.message).popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            shown = self.messages.shown_at(self.indexAt(event.pos()))
            said = self._told(shown.message) if shown else ""
            QToolTip.showText(event.globalPos(), tip(said), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Rows are as high as their words at this width.
        self.scheduleDelayedItemsLayout()

    def _told(self, message: Message) -> str:
        when = times.spoken(WallTime.at(message.at, self._zone), self._clock())
        if not message.is_dated:
            when = self.tr("{when} (when it was found: its source tells no date)").format(when=when)
        return f"{words.author(message)}\n{when}\n{words.source(message.kind)}"

    def _menu(self, message: Message) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in possible(message):
            entry = menu.addAction(words.deed(deed))
            entry.triggered.connect(lambda _=False, one=deed: self.deed_asked.emit(message, one))
        menu.addSeparator()
        menu.addMenu(self._mood_menu(message, menu))
        return menu

    def _mood_menu(self, message: Message, parent: QWidget | None = None) -> QMenu:
        """Why it is taken to sound so, and what the person hears in it."""
        title = self.tr("Tone: {mood}").format(mood=words.mood(message.mood))
        menu = QMenu(title, parent or self)
        why = menu.addAction(self._explain(message))
        why.setEnabled(False)
        menu.addSeparator()
        for mood in (Mood.POSITIVE, Mood.NEUTRAL, Mood.NEGATIVE):
            entry = menu.addAction(words.mood(mood))
            entry.setCheckable(True)
            entry.setChecked(message.mood is mood)
            entry.triggered.connect(
                lambda _=False, one=mood: self.mood_corrected.emit(message, one)
            )
        return menu

    def _scrolled(self, value: int) -> None:
        self.place_changed.emit(self.top_id)
        oldest = self.messages.oldest_id
        is_near = self.verticalScrollBar().maximum() - value < NEAR_END
        if is_near and self.messages.canFetchMore():
            self.messages.fetchMore()
        elif self._has_more and is_near and oldest is not None and oldest != self._asked_before:
            self._asked_before = oldest
            self.more_asked.emit(oldest)

    def _offset(self, message_id: int | None) -> int:
        """How far below the top edge it begins: above it for one that is cut."""
        index = self.messages.index_of(message_id) if message_id is not None else None
        return self.visualRect(index).top() if index is not None and index.isValid() else 0
