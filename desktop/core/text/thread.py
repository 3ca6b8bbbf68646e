"""A long text cut into the tweets of a thread, each with a counter at the end (` 2/5`) or none."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.limits import LIMIT
from desktop.core.text.measures import Measure, measure, weighted_length

_HEAVIEST_CHARACTER = 2


def split_thread(text: str, limit: int = LIMIT, counters: bool = True) -> tuple[str, ...]:
    """The parts of `text`, each of weight `limit` or less, its counter included if it has one.

    A text that fits is its only part, unchanged and without a counter. No word is lost; the spaces
    and line breaks at a cut are. Raises ValueError for a limit that a counter leaves no room in.
    """
    for whole in (text, text.strip()):
        if weighted_length(whole) <= limit:
            return (whole,)
    if not counters:
        return tuple(_cut(text, limit, len(text)))
    return numbered((text,), limit)


def numbered(messages: Sequence[str], limit: int = LIMIT) -> tuple[str, ...]:
    """`messages` with their counters, each of weight `limit` or less.

    Where one message ends, a part ends; one that its counter makes too long becomes two or more. A
    single message that fits gets no counter. Raises ValueError for a limit without room for one.
    """
    texts = [text for text in (message.strip() for message in messages) if text]
    if len(texts) < 2 and all(weighted_length(text) <= limit for text in texts):
        return tuple(texts)
    weight = sum(weighted_length(text) for text in texts)
    digits = len(str(max(weight // max(limit, 1), len(texts))))
    while True:
        room = limit - len(_counter("9" * digits, "9" * digits))
        if room < _HEAVIEST_CHARACTER:
            raise ValueError(f"no room for a text and its counter in {limit}")
        most = 10**digits
        parts: list[str] = []
        for text in texts:
            parts += _cut(text, room, most - len(parts))
        if len(parts) < most:
            return tuple(part + _counter(n, len(parts)) for n, part in enumerate(parts, 1))
        digits += 1


def is_numbered(messages: Sequence[str]) -> bool:
    """Whether a thread was cut with counters: its choice is read off its messages."""
    total = len(messages)
    return total > 1 and all(
        message.endswith(_counter(number, total)) for number, message in enumerate(messages, 1)
    )


def measured(messages: Sequence[str], limit: int = LIMIT) -> tuple[Measure, ...]:
    """What the meter reads off each message of a thread."""
    return tuple(measure(message, limit) for message in messages)


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
