"""Paints the list's rows: a day's head, or a tweet with its sign, hour, words and state."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.tweet import Tweet
from desktop.ui import times, words
from desktop.ui.plan.list_model import ROW_ROLE
from desktop.ui.plan.looks import RADIUS, RING, SIGN, look
from desktop.ui.plan.requests import Requests, sentence_case
from desktop.ui.plan.values import hour
from desktop.ui.theme import XL, L, M, S, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON

MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROW = XL + L


class RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, zone: str, requests: Requests, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone
        self._requests = requests
        self._plain = QFont(parent.font())
        self._bold = QFont(parent.font())
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._measures = QFontMetrics(self._bold)
        self._hour_width = max(
            self._measures.horizontalAdvance(said) for said in ("23 h 59", "23:59")
        )

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: date | Tweet = index.data(ROW_ROLE)
        rect: QRect = option.rect.adjusted(L, 0, -L, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Tweet):
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_ground(painter, rect, is_chosen, has_focus)
            self._paint_tweet(painter, rect.adjusted(S, 0, -S, 0), row)
        else:
            self._paint_day(painter, rect, row)
        painter.restore()

    def _paint_day(self, painter: QPainter, rect: QRect, day: date) -> None:
        painter.setFont(self._bold)
        is_today = day == self._requests.today
        painter.setPen(self._theme.color("accent" if is_today else "muted"))
        said = sentence_case(times.day(day, self._requests.today))
        if is_today:
            said = self.tr("Today, {day}").format(day=times.day(day, day))
        painter.drawText(rect, MIDDLE, said)
        painter.setPen(self._theme.color("line"))
        left = rect.left() + self._measures.horizontalAdvance(said) + M
        painter.drawLine(left, rect.center().y(), rect.right(), rect.center().y())

    def _paint_ground(
        self, painter: QPainter, rect: QRect, is_chosen: bool, has_focus: bool
    ) -> None:
        if not is_chosen:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if has_focus:
            painter.setPen(QPen(self._theme.color("accent"), RING))
        painter.setBrush(self._theme.color("soft"))
        painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), RADIUS_BUTTON, RADIUS_BUTTON)

    def _paint_tweet(self, painter: QPainter, rect: QRect, tweet: Tweet) -> None:
        worn = look(tweet.state)
        badge = QRect(rect.left(), rect.center().y() - S - 2, XL, 2 * S + 5)
        painter.setPen(self._theme.color(worn.outline) if worn.outline else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(worn.fill))
        painter.drawRoundedRect(badge, RADIUS, RADIUS)
        sign = QRect(0, 0, SIGN, SIGN)
        sign.moveCenter(badge.center())
        self._theme.icon(words.state_sign(tweet.state), worn.sign, SIGN).paint(painter, sign)
        painter.setFont(self._bold)
        painter.setPen(self._theme.color("ink"))
        rect.setLeft(badge.right() + M)
        painter.drawText(rect, MIDDLE, hour(tweet, self._zone))
        rect.setLeft(rect.left() + self._hour_width + M)
        self._paint_words(painter, rect, tweet, worn.ink)

    def _paint_words(self, painter: QPainter, rect: QRect, tweet: Tweet, ink: str) -> None:
        state = words.standing(tweet)
        measures = QFontMetrics(self._plain)
        painter.setFont(self._plain)
        painter.setPen(self._theme.color("bad" if ink == "bad" else "muted"))
        painter.drawText(rect, MIDDLE | Qt.AlignmentFlag.AlignRight, state)
        rect.setRight(rect.right() - measures.horizontalAdvance(state) - L)
        painter.setPen(self._theme.color("ink"))
        said = words.excerpt(tweet.shown, limit=rect.width() // 4)
        said = measures.elidedText(said, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, MIDDLE | Qt.TextFlag.TextSingleLine, said)
