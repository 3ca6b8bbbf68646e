"""A month of the calendar on one A4 sheet, for the wall: black on white, read from a step away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from desktop.core.agenda import MONTH_ROWS, WEEK, month_grid
from desktop.core.marronniers.marronnier import Marronnier
from desktop.core.tweet import State, Tweet
from desktop.ui import times, words, words_marronniers
from desktop.ui.plan.values import hour

DPI = 300
MARGIN_MM = 10.0
POINT = DPI / 72
TITLE, HEAD, NUMBER, TEXT = 20, 9, 10, 7.5
INK, QUIET, LINE, GROUND = "#1E2329", "#6B7280", "#9AA3AF", "#F6F3EE"


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on the sheet; `zone` is that of tweets without a plan."""

    year: int
    month: int
    tweets: Mapping[date, tuple[Tweet, ...]]
    marks: Mapping[date, tuple[Marronnier, ...]]
    zone: str
    shop: str = ""


def print_month(paper: Paper, path: Path) -> bool:
    """Write the sheet to `path`; false where it cannot be written there."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setTitle(times.month_title(paper.year, paper.month))
    writer.setCreator("Ramage")
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    sheet = QRectF(layout.paintRectPixels(DPI))
    sheet.moveTo(0, 0)
    _paint(painter, sheet, paper)
    return painter.end()


def _paint(painter: QPainter, sheet: QRectF, paper: Paper) -> None:
    top = _paint_title(painter, sheet, paper)
    heads = 5 * POINT * 3
    days = month_grid(paper.year, paper.month, times.first_weekday())
    # A month of five weeks takes five rows: the sheet is for its days.
    rows = MONTH_ROWS if days[-WEEK].month == paper.month else MONTH_ROWS - 1
    width = sheet.width() / WEEK
    height = (sheet.height() - top - heads) / rows
    painter.setFont(_font(HEAD, bold=True))
    painter.setPen(QColor(QUIET))
    for column, name in enumerate(times.short_weekdays()):
        where = QRectF(column * width + 2 * POINT, top, width, heads)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
    for place, day in enumerate(days[: rows * WEEK]):
        cell = QRectF((place % WEEK) * width, top + heads + (place // WEEK) * height, width, height)
        _paint_day(painter, cell, day, paper)


def _paint_title(painter: QPainter, sheet: QRectF, paper: Paper) -> float:
    painter.setFont(_font(TITLE, bold=True))
    painter.setPen(QColor(INK))
    height = QFontMetricsF(painter.font(), painter.device()).height() * 1.3
    line = QRectF(0, 0, sheet.width(), height)
    painter.drawText(
        line, Qt.AlignmentFlag.AlignVCenter, times.month_title(paper.year, paper.month)
    )
    if paper.shop:
        painter.setFont(_font(HEAD))
        painter.setPen(QColor(QUIET))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, paper.shop)
    return height


def _paint_day(painter: QPainter, cell: QRectF, day: date, paper: Paper) -> None:
    is_inside = day.month == paper.month
    painter.setPen(QPen(QColor(LINE), POINT / 2))
    painter.setBrush(Qt.BrushStyle.NoBrush if is_inside else QColor(GROUND))
    painter.drawRect(cell)
    inner = cell.adjusted(2 * POINT, 1.5 * POINT, -2 * POINT, -1.5 * POINT)
    painter.setFont(_font(NUMBER, bold=True))
    painter.setPen(QColor(INK if is_inside else LINE))
    measures = QFontMetricsF(painter.font(), painter.device())
    number = QRectF(inner.left(), inner.top(), inner.width(), measures.height())
    painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(day.day))
    if not is_inside:
        return
    names = ", ".join(words_marronniers.name(one) for one in paper.marks.get(day, ()))
    if names:
        painter.setFont(_font(TEXT))
        painter.setPen(QColor(QUIET))
        left = measures.horizontalAdvance("00 ")
        _elided(painter, number.adjusted(left, 0, 0, 0), names)
    _paint_tweets(painter, inner.adjusted(0, measures.height(), 0, 0), day, paper)


def _paint_tweets(painter: QPainter, room: QRectF, day: date, paper: Paper) -> None:
    """Each with its hour and its first words, as many lines as there is room for; then how many
    more there are."""
    tweets = paper.tweets.get(day, ())
    painter.setFont(_font(TEXT))
    painter.setPen(QColor(INK))
    line = QFontMetricsF(painter.font(), painter.device()).height()
    lines = max(1, int(room.height() // line))
    each = max(1, lines // max(1, len(tweets)))
    shown = tweets if len(tweets) <= lines else tweets[: lines - 1]
    top = room.top()
    for tweet in shown:
        is_plain = tweet.state in (State.PLANNED, State.PUBLISHED)
        state = "" if is_plain else f"[{words.state_name(tweet.state)}] "
        said = f"{hour(tweet, paper.zone)}  {state}{words.excerpt(tweet.shown, 90)}"
        box = QRectF(room.left(), top, room.width(), line * min(each, 3))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), said)
        top += line * min(each, 3)
    if len(shown) < len(tweets):
        painter.setPen(QColor(QUIET))
        rest = QRectF(room.left(), top, room.width(), line)
        painter.drawText(rest, Qt.AlignmentFlag.AlignTop, f"+{len(tweets) - len(shown)}")


def _elided(painter: QPainter, box: QRectF, said: str) -> None:
    measures = QFontMetricsF(painter.font(), painter.device())
    cut = measures.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)


def _font(points: float, bold: bool = False) -> QFont:
    made = QFont()
    made.setPointSizeF(points)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
