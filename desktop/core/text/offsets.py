"""Text as it comes from outside, and its places as Qt counts them (UTF-16, not code points)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


def normalise(text: str) -> str:
    """`text` with line breaks as `\\n` alone, and free of halves of characters.

    Half a surrogate pair, as a careless program may paste it, cannot be saved or sent: two halves
    that belong together become their character, a lone one the replacement character U+FFFD.
    Nothing else is changed.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def utf16_offsets(text: str) -> Sequence[int]:
    """For each place in `text`, its end included, the same place as Qt counts it."""
    if not has_astral(text):
        return range(len(text) + 1)
    return list(accumulate((2 if c > "\uffff" else 1 for c in text), initial=0))


def to_utf16(text: str, offset: int) -> int:
    """The place `offset` as Qt counts it."""
    return utf16_length(text[:offset])


def from_utf16(text: str, position: int) -> int:
    """The place that Qt calls `position`; in the middle of a character, the place before it."""
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * position]
    return len(units.decode("utf-16-le", "ignore"))


def utf16_length(text: str) -> int:
    """How many places Qt counts in `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def has_astral(text: str) -> bool:
    """Whether any character lies beyond U+FFFF, where Qt counts two places."""
    return utf16_length(text) != len(text)
