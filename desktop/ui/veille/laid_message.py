"""One message laid out for a width: its lines, and where each thing that can be clicked lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.core.text import EntityKind, find_entities, to_utf16
from desktop.core.veille.acts import Deed, possible
from desktop.ui.theme import XS, M, S
from desktop.ui.veille import words
from desktop.ui.veille.values import MessageShown
from desktop.ui.words import showable

LINES = 8
"""More of a message is read in its own page."""
LONGEST = 1_200
"""Characters that may fill so many lines."""
DOT = 14
BETWEEN = " · "
_LONG_TIME = "0" * 14
"""As wide as a time is; whether there are two lines must not change as the minutes pass."""
_INLINE = (Deed.REPLY, Deed.REPOST, Deed.IDEA, Deed.FOLLOW, Deed.OPEN)
MOST_INLINE = 3


@dataclass(frozen=True, slots=True)
class Fonts:
    plain: QFont
    bold: QFont
    small: QFont


@dataclass(frozen=True, slots=True)
class Spot:
    """A word of the action line; None for the menu of all that can be done."""

    rect: QRectF
    label: str
    deed: Deed | None


class LaidMessage:
    """Everything is measured once; painting draws what was measured."""

    def __init__(self, shown: MessageShown, width: float, fonts: Fonts) -> None:
        self.shown = shown
        self._fonts = fonts
        self._small = QFontMetricsF(fonts.small)
        self._bold = QFontMetricsF(fonts.bold)
        self.name, self.handle = words.name_and_handle(shown.message)
        self.name_height = max(self._bold.height(), float(DOT))
        self.has_two_lines = self._head_width() > width
        """Whether the @name stands under the name: both are read, whatever the width."""
        below = self._small.height() if self.has_two_lines else 0.0
        self.head_height = self.name_height + below
        self._text = _text(shown)
        self._layout = _laid(self._text, width, fonts.plain)
        self.text_height = sum(
            self._layout.lineAt(n).height() for n in range(self._layout.lineCount())
        )
        top = M + self.head_height + XS + self.text_height + XS
        self.spots = tuple(self._spots(width, top))
        self.height = top + self._small.height() + M

    @property
    def dot(self) -> QRectF:
        return QRectF(0, M + (self.name_height - DOT) / 2, DOT, DOT)

    def spot_at(self, point: QPointF) -> Spot | None:
        """What is clicked there: a word is a little larger than its letters."""
        return next((s for s in self.spots if s.rect.adjusted(-2, -4, 2, 4).contains(point)), None)

    def draw_text(self, painter: QPainter, at: QPointF, link: QColor) -> None:
        painter.save()
        self._layout.draw(
            painter, QPointF(at.x(), at.y() + M + self.head_height + XS), self._marks(link)
        )
        painter.restore()

    def _head_width(self) -> float:
        """What name, @name and a long time need side by side; nothing where one is not there."""
        if not (self.name and self.handle):
            return 0.0
        name = self._bold.horizontalAdvance(self.name) + XS
        rest = self._small.horizontalAdvance(f"{self.handle}{BETWEEN}{_LONG_TIME}")
        return DOT + S + name + rest

    def _marks(self, link: QColor) -> list[QTextLayout.FormatRange]:
        """What the subject is about in bold, hashtags and names in the colour of links."""
        coloured = QTextCharFormat()
        coloured.setForeground(link)
        marks = [
            _range(self._text, one.start, one.end, coloured)
            for one in find_entities(self._text)
            if one.kind in (EntityKind.HASHTAG, EntityKind.MENTION, EntityKind.URL)
        ]
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.Bold)
        for start, end in self.shown.spans:
            if end <= len(self._text):
                marks.append(_range(self._text, start, end, heavy))
        return marks

    def _spots(self, width: float, top: float) -> Sequence[Spot]:
        offered = possible(self.shown.message)
        inline = [deed for deed in _INLINE if deed in offered][:MOST_INLINE]
        labels: list[tuple[str, Deed | None]] = [
            (words.deed(deed, short=True), deed) for deed in inline
        ]
        labels.append(("…", None))
        spots, left = [], 0.0
        gap = self._small.horizontalAdvance(BETWEEN)
        for label, deed in labels:
            wide = self._small.horizontalAdvance(label)
            if left + wide > width and deed is not None:
                continue
            spots.append(Spot(QRectF(left, top, wide, self._small.height()), label, deed))
            left += wide + gap
        return spots


def _text(shown: MessageShown) -> str:
    """Title and text once each, as they are shown letter by letter."""
    message = shown.message
    whole = message.text
    if message.title and not message.text.startswith(message.title):
        whole = f"{message.title}\n{message.text}"
    return showable(whole[:LONGEST])


def _laid(text: str, width: float, font: QFont) -> QTextLayout:
    shown = text.replace("\n", "\u2028")
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    room = max(width, 1.0)
    for _ in range(2):
        count, end = _fill(layout, room)
        if end >= to_utf16(shown, len(shown)) or count < LINES:
            return layout
        # Cut where the last line ends, its own end given to the dots.
        kept = shown.encode("utf-16-le")[: 2 * max(0, end - 2)].decode("utf-16-le", "ignore")
        shown = kept.rstrip(" \u2028") + "…"
        layout.setText(shown)
    return layout


def _fill(layout: QTextLayout, room: float) -> tuple[int, int]:
    """Break into at most LINES lines; how many, and at which of UTF-16's units the last ends."""
    layout.beginLayout()
    height, count, end = 0.0, 0, 0
    while count < LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height()
        end = line.textStart() + line.textLength()
        count += 1
    layout.endLayout()
    return count, end


def _range(text: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = to_utf16(text, start)
    made.length = to_utf16(text, end) - made.start
    made.format = look
    return made
