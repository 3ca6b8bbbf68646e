"""Colours the entities of a text, strikes what is beyond the limit and underlines what it is told
to, where a key changed them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate
from operator import attrgetter, itemgetter

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from desktop.core.text import Entity, Measure, Meter, from_utf16, utf16_length
from desktop.ui.theme import Theme
from desktop.ui.write.utf16 import Span, in_utf16

PARAGRAPH = "\u2029"
"""What parts the blocks of a document in its raw text."""

Underliner = Callable[[str, int | None], Sequence[Span]]
"""What to underline in a text, from left to right in code points; True stands for dots, False for a
wave. The number is where a few letters were just typed, their end; None where none were."""

TYPED = 8
"""A change of more letters is no typing: a paste, another text. Input methods bring a word."""

Looks = tuple[tuple[Span, ...], tuple[Span, ...]]
"""The marks of a line and its underlines, in Qt's units."""

_start = attrgetter("start")


class Highlights(QObject):
    """Measures a document at each of its changes and dresses the blocks whose spans changed.

    It stands where a QSyntaxHighlighter would, and works as that does: formats are set while the
    change is being announced, so that the one layout which follows already has them. Only the
    touched lines, and those between the old and the new end of the limit, are looked at.
    """

    def __init__(self, document: QTextDocument, theme: Theme, limit: int, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._meter = Meter(limit)
        self._strikes = True
        self._spans: list[Looks | None] = [((), ())]
        self._underliner: Underliner | None = None
        self._underlines: Sequence[Span] = ()
        self._over_line = 0
        self._read()
        self._choose_looks()
        document.contentsChange.connect(self._update)
        theme.changed.connect(self._dress_again)

    @property
    def text(self) -> str:
        """The document's text, its no-break spaces kept."""
        return self._text

    @property
    def measure(self) -> Measure:
        return self._measure

    def set_limit(self, limit: int) -> None:
        self._meter = Meter(limit)
        self._read()
        self._dress_all()

    def set_striking(self, strikes: bool) -> None:
        """Whether what is beyond the limit is struck: not while it becomes a thread."""
        if strikes != self._strikes:
            self._strikes = strikes
            self._dress_all()

    def underline(self, underliner: Underliner) -> None:
        """Have `underliner` say at each change what to underline."""
        self._underliner = underliner
        self.review()

    def review(self) -> None:
        """Ask again what to underline, though the text is as it was."""
        self._ask_underlines(None)
        self._dress(0, len(self._lines) - 1)

    def redress(self, block: QTextBlock) -> None:
        """Put a block's formats back: an input method takes them away while it composes."""
        self._spans[block.blockNumber()] = None
        self._dress(block.blockNumber(), block.blockNumber())

    def entity_at(self, position: int) -> Entity | None:
        """The entity at a document position (UTF-16)."""
        block = self._document.findBlock(position)
        inside = from_utf16(block.text(), position - block.position())
        offset = self._starts[block.blockNumber()] + inside
        return next((e for e in self._measure.entities if e.start <= offset < e.end), None)

    def _update(self, position: int, removed: int, added: int) -> None:
        before, over_before = len(self._spans), self._over_line
        self._read()
        is_typed = 0 < added + removed <= TYPED
        self._ask_underlines(from_utf16(self._text, position + added) if is_typed else None)
        first = self._document.findBlock(position).blockNumber()
        last_block = self._document.findBlock(position + added)
        count = len(self._lines)
        last = last_block.blockNumber() if last_block.isValid() else count - 1
        grown = count - before
        if first != last or grown:
            tail = self._spans[last + 1 - grown :] if last + 1 < count else []
            self._spans = [*self._spans[:first], *([None] * (last - first + 1)), *tail]
        self._dress(first, last)
        moved = (over_before, over_before + grown if over_before > first else over_before)
        self._dress(
            max(0, min(*moved, self._over_line)), min(count - 1, max(*moved, self._over_line))
        )

    def _read(self) -> None:
        self._text = self._document.toRawText().replace(PARAGRAPH, "\n")
        self._measure = self._meter.measure(self._text)
        self._lines = self._text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines)]
        self._over_line = self._line_of(self._measure.fits)

    def _ask_underlines(self, typed_at: int | None) -> None:
        if self._underliner is not None:
            self._underlines = self._underliner(self._text, typed_at)

    def _line_of(self, offset: int) -> int:
        return min(bisect_left(self._starts, offset + 1) - 1, len(self._lines) - 1)

    def _dress_again(self) -> None:
        self._choose_looks()
        self._dress_all()

    def _dress_all(self) -> None:
        self._spans = [None] * len(self._lines)
        self._dress(0, len(self._lines) - 1)

    def _dress(self, first: int, last: int) -> None:
        block = self._document.findBlockByNumber(first)
        for number in range(first, last + 1):
            spans = self._spans_of(number, block.length() - 1)
            if spans != self._spans[number]:
                self._spans[number] = spans
                self._apply(block, spans)
            block = block.next()

    def _spans_of(self, number: int, length: int) -> Looks:
        """How a line looks; `length` is its length in UTF-16 units."""
        line, start = self._lines[number], self._starts[number]
        marks = self._marks(start, start + len(line))
        underlines = self._underlines_of(start, start + len(line)) if self._underlines else []
        if length == len(line):
            return tuple(marks), tuple(underlines)
        return in_utf16(line, marks), in_utf16(line, underlines)

    def _underlines_of(self, start: int, end: int) -> list[Span]:
        found = self._underlines
        first = bisect_left(found, start, key=itemgetter(0))
        stop = bisect_left(found, end, lo=first, key=itemgetter(0))
        return [(a - start, min(b, end) - start, dots) for a, b, dots in found[first:stop]]

    def _marks(self, start: int, end: int) -> list[Span]:
        over = self._measure.fits if self._strikes else len(self._text)
        entities = self._measure.entities
        marks: list[Span] = []
        for index in range(bisect_left(entities, start, key=_start), len(entities)):
            entity = entities[index]
            if entity.start >= min(end, over):
                break
            marks.append((entity.start - start, min(entity.end, over) - start, False))
        if over < end:
            marks.append((max(over, start) - start, end - start, True))
        return marks

    def _apply(self, block: QTextBlock, looks: Looks) -> None:
        layout = block.layout()
        composed, at = utf16_length(layout.preeditAreaText()), layout.preeditAreaPosition()
        ranges = []
        if composed:
            ranges = [
                kept
                for kept in layout.formats()
                if at <= kept.start and kept.start + kept.length <= at + composed
            ]
        formats = (self._link, self._over), (self._wave, self._dots)
        for spans, (common, other) in zip(looks, formats, strict=True):
            for start, end, is_other in spans:
                span = QTextLayout.FormatRange()
                span.start = start + composed if composed and start >= at else start
                span.length = end - start + (composed if composed and start < at < end else 0)
                span.format = other if is_other else common
                ranges.append(span)
        layout.setFormats(ranges)
        self._document.markContentsDirty(block.position(), block.length())

    def _choose_looks(self) -> None:
        self._link = QTextCharFormat()
        self._link.setForeground(self._theme.color("link"))
        self._over = QTextCharFormat()
        self._over.setForeground(self._theme.color("bad"))
        self._over.setBackground(self._theme.color("bad_soft"))
        self._over.setFontStrikeOut(True)
        self._wave = QTextCharFormat()
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wave.setUnderlineColor(self._theme.color("bad"))
        self._dots = QTextCharFormat()
        self._dots.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._dots.setUnderlineColor(self._theme.color("warn"))
