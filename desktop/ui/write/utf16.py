"""Qt's text positions: they count a character beyond U+FFFF as two, Python's offsets as one."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int, bool]
"""Start, end, and whether it is beyond the limit; else it is an entity."""


def in_utf16(line: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same spans, which must be in order, in Qt's units; one pass over the line."""
    if not spans or line.isascii():
        return tuple(spans)
    counted: list[Span] = []
    at = begin = 0
    for start, end, is_over in spans:
        begin += units(line[at:start])
        stop = begin + units(line[start:end])
        counted.append((begin, stop, is_over))
        at, begin = end, stop
    return tuple(counted)


def units(text: str) -> int:
    """How many of Qt's units the text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
