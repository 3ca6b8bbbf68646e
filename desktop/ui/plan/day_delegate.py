"""Paints a day: hairlines, number, chips, the offer to write, and where a drag would land."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from desktop.core.agenda import MONTH_ROWS, WEEK, WallTime
from desktop.core.tweet import ASKING, Tweet
from desktop.ui import times, words_marronniers
from desktop.ui.plan.cells_model import DAY_ROLE
from desktop.ui.plan.geometry import CellLayout, lay_out
from desktop.ui.plan.looks import RADIUS, RING, ChipPainter
from desktop.ui.plan.values import Cell, Day
from desktop.ui.theme import XS, Theme
from desktop.ui.theme.tokens import RADIUS_BUTTON, TEXT_SMALL

MARK = 14


@dataclass
class Spot:
    """Where the person is on the page: what keys chose, what the pointer is over."""

    today: date
    cell: Cell | None = None
    tweet_id: int = 0
    has_focus: bool = False
    hovered: Cell | None = None
    drop_cell: Cell | None = None
    can_drop: bool = True
    selected: frozenset[int] = frozenset()
    """The tweets chosen beside the one that keys stand on."""


class DayDelegate(QStyledItemDelegate):
    """Paints from prepared values: no text is measured twice in a cell, nothing is looked up."""

    def __init__(self, theme: Theme, zone: str, spot: Spot) -> None:
        super().__init__()
        self._theme = theme
        self._spot = spot
        font = QApplication.font()
        self.chips = ChipPainter(theme, font, zone)
        self._number = QFont(font)
        self._number.setPixelSize(TEXT_SMALL + 1)

    def layout_of(self, cell: QRect, day: Day) -> CellLayout:
        return lay_out(cell, len(day.tweets), self.chips.heights, len(day.slots), bool(day.marks))

    def visible(self, day: Day, laid: CellLayout) -> tuple[Tweet, ...]:
        """The tweets whose chips are seen.

        On a day with more of them, those that ask for a word come first, and the chosen one is
        always among them.
        """
        room = len(laid.chips)
        if room == len(day.tweets):
            return day.tweets
        asking_first = sorted(day.tweets, key=lambda tweet: tweet.state not in ASKING)
        chosen_first = sorted(asking_first, key=lambda tweet: tweet.id != self._spot.tweet_id)
        seen = {tweet.id for tweet in chosen_first[:room]}
        return tuple(tweet for tweet in asking_first if tweet.id in seen)

    def may_write(self, day: Day) -> bool:
        """Whether the offer to write stands in this cell now."""
        is_here = day.key == self._spot.hovered or (
            self._spot.has_focus and day.key == self._spot.cell
        )
        return is_here and day.date >= self._spot.today

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day: Day = index.data(DAY_ROLE)
        cell: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if day.is_quiet and day.in_month:
            painter.fillRect(cell, self._theme.color("soft"))
        self._paint_lines(painter, cell, index)
        self._paint_place(painter, cell, day)
        laid = self.layout_of(cell, day)
        self._paint_number(painter, laid.number, day)
        self._paint_reminder(painter, laid.number, day)
        self._paint_marks(painter, laid, day)
        self._paint_chips(painter, laid, day)
        if self.may_write(day):
            self._paint_offer(painter, laid, day)
        painter.restore()

    def _paint_chips(self, painter: QPainter, laid: CellLayout, day: Day) -> None:
        for rect, tweet in zip(laid.chips, self.visible(day, laid), strict=True):
            is_selected = tweet.id in self._spot.selected
            self.chips.paint(
                painter, rect, tweet, is_selected or self._is_chosen(day, tweet.id), is_selected
            )
        self._paint_more(painter, laid, day)
        for rect, when in zip(laid.slots, day.slots, strict=False):
            self._paint_slot(painter, rect, when)

    def _paint_marks(self, painter: QPainter, laid: CellLayout, day: Day) -> None:
        """What falls on the day: a name under its number, quiet outside the month."""
        if not day.marks or laid.marks.isEmpty():
            return
        painter.setFont(self.chips.font)
        painter.setPen(self._theme.color("warn" if day.in_month else "muted"))
        said = ", ".join(words_marronniers.name(one) for one in day.marks)
        cut = self.chips.measures.elidedText(said, Qt.TextElideMode.ElideRight, laid.marks.width())
        painter.drawText(laid.marks, Qt.AlignmentFlag.AlignVCenter, cut)

    def _paint_slot(self, painter: QPainter, rect: QRect, when: WallTime) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.setFont(self.chips.font)
        inner = rect.adjusted(XS + 2, 0, -XS, 0)
        hour = times.clock(when.moment)
        said = self.tr("+ free slot {hour}").format(hour=hour)
        if self.chips.measures.horizontalAdvance(said) > inner.width():
            said = f"+ {hour}"
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_lines(
        self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setPen(self._theme.color("line"))
        if index.column() < WEEK - 1:
            painter.drawLine(cell.topRight(), cell.bottomRight())
        if index.row() < MONTH_ROWS - 1:
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())

    def _paint_place(self, painter: QPainter, cell: QRect, day: Day) -> None:
        """The day chosen by keys, and the day that a drag is over."""
        inside = cell.adjusted(2, 2, -4, -4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day.key == self._spot.drop_cell:
            name = "accent" if self._spot.can_drop else "bad"
            painter.setBrush(self._theme.color(f"{name}_soft"))
            painter.setPen(QPen(self._theme.color(name), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(inside, RADIUS_BUTTON, RADIUS_BUTTON)
        elif self._spot.has_focus and day.key == self._spot.cell:
            ring = RING if not day.tweets else 1
            painter.setPen(QPen(self._theme.color("accent"), ring))
            painter.drawRoundedRect(inside, RADIUS_BUTTON, RADIUS_BUTTON)

    def _paint_number(self, painter: QPainter, rect: QRect, day: Day) -> None:
        painter.setFont(self._number)
        if day.date == self._spot.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.setPen(self._theme.color("on_accent"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.date.day))
            return
        painter.setPen(self._theme.color("ink" if day.in_month else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, str(day.date.day))

    def _paint_reminder(self, painter: QPainter, number: QRect, day: Day) -> None:
        """A mark beside the number: something that was heard is to be come back to."""
        if day.reminders:
            box = QRect(number.right() + XS, number.center().y() - MARK // 2 + 1, MARK, MARK)
            self._theme.icon("bookmark", "accent", MARK).paint(painter, box)

    def _paint_more(self, painter: QPainter, laid: CellLayout, day: Day) -> None:
        hidden = len(day.tweets) - len(laid.chips)
        if not hidden:
            return
        painter.setFont(self.chips.font)
        painter.setPen(self._theme.color("link"))
        painter.drawText(laid.more, Qt.AlignmentFlag.AlignVCenter, f"+{hidden}")

    def _paint_offer(self, painter: QPainter, laid: CellLayout, day: Day) -> None:
        if laid.more == laid.offer:
            return
        said = "+" if day.tweets else self.tr("+ Write")
        painter.setFont(self.chips.font)
        painter.setPen(self._theme.color("link"))
        painter.drawText(
            laid.offer, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said
        )

    def _is_chosen(self, day: Day, tweet_id: int) -> bool:
        spot = self._spot
        return spot.has_focus and day.key == spot.cell and tweet_id == spot.tweet_id
