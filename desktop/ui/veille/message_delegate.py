"""Paints a message: how it sounds, who and when, the words, and what can be done with it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.agenda import Clock
from desktop.ui import times
from desktop.ui.theme import XS, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON, TEXT_SMALL
from desktop.ui.veille import words
from desktop.ui.veille.laid_message import BETWEEN, Fonts, LaidMessage
from desktop.ui.veille.message_model import SHOWN_ROLE
from desktop.ui.veille.values import MessageShown

KEPT = 400
"""So many laid-out messages are kept: scrolling back measures nothing again."""
NEW_BAR = 3
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

AnyIndex = QModelIndex | QPersistentModelIndex


class MessageDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        plain = QFont(parent.font())
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        small = QFont(plain)
        small.setPixelSize(TEXT_SMALL)
        self._fonts = Fonts(plain, bold, small)
        self._laid: OrderedDict[tuple[int, int], LaidMessage] = OrderedDict()
        self._heights: dict[tuple[int, str, str], QSize] = {}
        self._width = 0

    def laid(self, shown: MessageShown, width: int) -> LaidMessage:
        """The message laid out for a row `width` wide."""
        key = (shown.message.id, width)
        known = self._laid.get(key)
        if known is not None and known.shown == shown:
            self._laid.move_to_end(key)
            return known
        made = LaidMessage(shown, width - 2 * M, self._fonts)
        self._laid[key] = made
        if len(self._laid) > KEPT:
            self._laid.popitem(last=False)
        return made

    def inside(self, rect: QRect, point: QPoint) -> QPointF:
        """A point of the list as one of the message in `rect`."""
        return QPointF(point.x() - rect.left() - M, point.y() - rect.top())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        if width != self._width:
            self._width = width
            self._heights.clear()
        shown: MessageShown = index.data(SHOWN_ROLE)
        message = shown.message
        # The list asks for every row whenever one comes in: all that it needs is a number each.
        key = (message.id, message.title, message.text)
        known = self._heights.get(key)
        if known is None:
            known = self._heights[key] = QSize(0, round(self.laid(shown, width).height))
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown: MessageShown = index.data(SHOWN_ROLE)
        rect: QRect = option.rect
        laid = self.laid(shown, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, rect, bool(option.state & QStyle.StateFlag.State_HasFocus))
        elif index.row():
            painter.setPen(self._theme.color("line"))
            painter.drawLine(rect.left() + M, rect.top(), rect.right() - M, rect.top())
        if shown.is_new:
            bar = QRect(rect.left(), rect.top() + M, NEW_BAR, rect.height() - 2 * M)
            painter.fillRect(bar, self._theme.color("accent"))
        painter.translate(rect.left() + M, rect.top())
        self._paint_mood(painter, laid)
        self._paint_head(painter, laid, rect.width() - 2 * M)
        painter.setPen(self._theme.color("ink"))
        laid.draw_text(painter, QPointF(0, 0), self._theme.color("link"))
        self._paint_spots(painter, laid, rect.width() - 2 * M)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, rect: QRect, has_focus: bool) -> None:
        painter.setPen(QPen(self._theme.color("accent"), 2) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("soft"))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS_BUTTON, RADIUS_BUTTON)

    def _paint_mood(self, painter: QPainter, laid: LaidMessage) -> None:
        mood = laid.shown.message.mood
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(words.mood_token(mood)))
        sign = words.mood_sign(mood)
        dot = laid.dot if sign else laid.dot.adjusted(3, 3, -3, -3)
        painter.drawEllipse(dot)
        if sign:
            painter.setFont(self._fonts.bold)
            painter.setPen(self._theme.color("panel"))
            painter.drawText(laid.dot, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_head(self, painter: QPainter, laid: LaidMessage, width: int) -> None:
        """The name gives way first, then the @name; the time never does."""
        when = times.ago(laid.shown.message.at, self._clock())
        small = QFontMetricsF(self._fonts.small)
        left = laid.dot.width() + S
        line = QRectF(left, M, width - left, laid.name_height)
        rest = BETWEEN.join(part for part in (laid.name and laid.handle, when) if part)
        if not laid.has_two_lines:
            self._paint_name(painter, laid.name or laid.handle, rest, line)
            return
        below = QRectF(0, line.bottom(), width, small.height())
        if small.horizontalAdvance(rest) <= below.width():
            self._paint_name(painter, laid.name, "", line)
        else:
            self._paint_name(painter, laid.name, when, line)
            rest = small.elidedText(laid.handle, Qt.TextElideMode.ElideMiddle, below.width())
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(below, _ONE_LINE, rest)

    def _paint_name(self, painter: QPainter, name: str, rest: str, line: QRectF) -> None:
        small, bold = QFontMetricsF(self._fonts.small), QFontMetricsF(self._fonts.bold)
        room = line.width() - (small.horizontalAdvance(rest) + XS if rest else 0.0)
        who = bold.elidedText(name, Qt.TextElideMode.ElideRight, max(0.0, room))
        painter.setFont(self._fonts.bold)
        painter.setPen(self._theme.color("ink"))
        painter.drawText(line, _ONE_LINE, who)
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(line.adjusted(bold.horizontalAdvance(who) + XS, 0, 0, 0), _ONE_LINE, rest)

    def _paint_spots(self, painter: QPainter, laid: LaidMessage, width: int) -> None:
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.color("muted"))
        end = 0.0
        for place, spot in enumerate(laid.spots):
            if place:
                gap = spot.rect.adjusted(-20, 0, 0, 0)
                gap.setRight(spot.rect.left())
                painter.drawText(gap, Qt.AlignmentFlag.AlignRight, BETWEEN)
            painter.drawText(spot.rect, Qt.AlignmentFlag.AlignVCenter, spot.label)
            end = spot.rect.right()
        source = words.source(laid.shown.message.kind)
        metrics = QFontMetricsF(self._fonts.small)
        if end + S + metrics.horizontalAdvance(source) <= width and laid.spots:
            rest = QRectF(end, laid.spots[0].rect.top(), width - end, metrics.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignRight, source)
