"""Reads a text piece by piece, and remembers: a key press costs its own sentence alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate, compress, takewhile
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
        self._starts: list[int] = [0]
        self._known: dict[Callable[[str], Any], tuple[list[str], list[Any]]] = {}
        self._same: tuple[list[str], int, int] = [], 0, 0

    def each(self, text: str, search: Callable[[str], T]) -> Iterator[tuple[int, T]]:
        """The start of each piece of `text`, and what `search` finds in it."""
        if text != self._text:
            self._take(text)
        return zip(self._starts, self._finds(search), strict=True)

    def found(self, text: str, search: Callable[[str], T]) -> Iterator[tuple[int, T]]:
        """As `each`, but only of the pieces in which there is something."""
        if text != self._text:
            self._take(text)
        finds = self._finds(search)
        return compress(zip(self._starts, finds, strict=True), finds)

    def _take(self, text: str) -> None:
        self._text, self._pieces = text, pieces(text)
        self._starts = list(accumulate(map(len, self._pieces[:-1]), initial=0))
        self._same = [], 0, 0

    def _finds(self, search: Callable[[str], T]) -> list[T]:
        before, finds = self._known.get(search, ([], []))
        if before is not self._pieces:
            ahead, behind = self._same_as(before)
            moved = slice(ahead, len(before) - behind)
            known = dict(zip(before[moved], finds[moved], strict=True))
            new = [
                known[piece] if piece in known else search(piece)
                for piece in self._pieces[ahead : len(self._pieces) - behind]
            ]
            finds = [*finds[:ahead], *new, *finds[len(finds) - behind :]]
            self._known[search] = self._pieces, finds
        return finds

    def _same_as(self, before: list[str]) -> tuple[int, int]:
        """How many pieces at the start and at the end are those of `before`.

        All the searches of one key ask about the same text before.
        """
        if self._same[0] is not before:
            now = self._pieces
            most = min(len(before), len(now))
            ahead = _run(zip(before, now, strict=False))
            behind = min(_run(zip(reversed(before), reversed(now), strict=False)), most - ahead)
            self._same = before, ahead, behind
        return self._same[1:]


def _run(pairs: Iterator[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
