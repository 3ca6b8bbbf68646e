"""One message of a tweet, laid out letter by letter as it will stand on the timeline."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.core.text import Entity, measure
from desktop.ui.write.utf16 import Span, in_utf16


class LaidPart:
    """The lines of a message for one width; `height` in device-independent pixels."""

    def __init__(
        self, text: str, limit: int, width: float, font: QFont, link: QTextCharFormat
    ) -> None:
        self.text = text
        self.measure = measure(text, limit)
        self.height = 0.0
        self._layouts: list[tuple[float, QTextLayout]] = []
        lines = text.split("\n")
        starts = accumulate((len(line) + 1 for line in lines), initial=0)
        entities = list(self.measure.entities)
        for line, start in zip(lines, starts, strict=False):
            spans = _take(entities, start, start + len(line))
            self._add(_lay_out(line, width, font, _formats(line, spans, link)))

    def draw(self, painter: QPainter, at: QPointF) -> None:
        for top, layout in self._layouts:
            layout.draw(painter, QPointF(at.x(), at.y() + top))

    def _add(self, layout: QTextLayout) -> None:
        self._layouts.append((self.height, layout))
        last = layout.lineAt(layout.lineCount() - 1)
        self.height += last.y() + last.height()


def _take(entities: list[Entity], start: int, end: int) -> list[Span]:
    """The spans of the first entities, as far as they stand in this line; they leave the list."""
    count = next((n for n, e in enumerate(entities) if e.start >= end), len(entities))
    taken = [(e.start - start, e.end - start, False) for e in entities[:count]]
    del entities[:count]
    return taken


def _formats(line: str, spans: list[Span], link: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, end, _ in in_utf16(line, spans):
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, end - start, link
        ranges.append(span)
    return ranges


def _lay_out(
    line: str, width: float, font: QFont, formats: list[QTextLayout.FormatRange]
) -> QTextLayout:
    layout = QTextLayout(line, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        row.setPosition(QPointF(0, top))
        top += row.height()
    layout.endLayout()
    return layout
