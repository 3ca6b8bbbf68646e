"""A long text cut into the tweets of a thread, each with its counter at the end (` 2/5`)."""

from __future__ import annotations

from desktop.core.limits import LIMIT
from desktop.core.text.measures import weighted_length

_HEAVIEST_CHARACTER = 2


def split_thread(text: str, limit: int = LIMIT) -> tuple[str, ...]:
    """The parts of `text`, each of weight `limit` or less, its counter included.

    A text that fits is its only part, unchanged and without a counter. No word is lost; the spaces
    and line breaks at a cut are. Raises ValueError for a limit that a counter leaves no room in.
    """
    for whole in (text, text.strip()):
        weight = weighted_length(whole)
        if weight <= limit:
            return (whole,)
    digits = len(str(weight // max(limit, 1)))
    while True:
        room = limit - len(_counter("9" * digits, "9" * digits))
        if room < _HEAVIEST_CHARACTER:
            raise ValueError(f"no room for a text and its counter in {limit}")
        parts = _cut(text, room, 10**digits)
        if len(parts) < 10**digits:
            return tuple(part + _counter(n, len(parts)) for n, part in enumerate(parts, 1))
        digits += 1


def _counter(number: object, total: object) -> str:
    return f" {number}/{total}"


def _cut(text: str, room: int, most: int) -> list[str]:
    """The parts of `text`, up to `most` of them, each of weight `room` or less."""
    # Imported where it is needed: compiling its expressions takes 2 ms, which no start should wait.
    from desktop.core.text.cuts import part_end

    parts: list[str] = []
    rest = text.strip()
    while rest and len(parts) < most:
        end = part_end(rest, room)
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return parts
