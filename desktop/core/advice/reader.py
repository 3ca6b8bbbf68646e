"""Reads a text piece by piece, and remembers: a key press costs its own sentence alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from desktop.core.text import pieces

T = TypeVar("T")


class Reader:
    """What each search found in the pieces of the last text serves for the next one.

    A piece is a sentence or a line, with the break or space before it. A search is a function of a
    piece alone (a module's function, or a method of an object that stays): same letters, same find.
    """

    def __init__(self) -> None:
        self._text = ""
        self._pieces: list[str] = [""]
        self._known: dict[Callable[[str], Any], dict[str, Any]] = {}
        self._stale: set[Callable[[str], Any]] = set()

    def each(self, text: str, search: Callable[[str], T]) -> Iterator[tuple[int, T]]:
        """The start of each piece of `text`, and what `search` finds in it."""
        found = self._found(text, search)
        start = 0
        for piece in self._pieces:
            yield start, found[piece]
            start += len(piece)

    def _found(self, text: str, search: Callable[[str], T]) -> dict[str, T]:
        if text != self._text:
            self._text, self._pieces = text, pieces(text)
            self._stale = set(self._known)
        before = self._known.get(search, {})
        if search in self._stale or search not in self._known:
            self._stale.discard(search)
            self._known[search] = {
                piece: before[piece] if piece in before else search(piece) for piece in self._pieces
            }
        return self._known[search]
