"""Qt's text positions: they count a character beyond U+FFFF as two, Python's offsets as one."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.text import utf16_length

Span = tuple[int, int, bool]
"""Start, end, and which of two looks it has: of marks, whether it is beyond the limit (else an
entity); of underlines, dots (else a wave)."""


def in_utf16(line: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same spans, which must be in order, in Qt's units; one pass over the line."""
    if not spans or line.isascii():
        return tuple(spans)
    counted: list[Span] = []
    at = begin = 0
    for start, end, is_over in spans:
        begin += utf16_length(line[at:start])
        stop = begin + utf16_length(line[start:end])
        counted.append((begin, stop, is_over))
        at, begin = end, stop
    return tuple(counted)
