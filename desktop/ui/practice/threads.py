"""Which messages of a timeline belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.practice import Published


def in_threads(timeline: Sequence[Published]) -> tuple[tuple[Published, ...], ...]:
    """The messages (newest first) as threads, the newest thread first, each in reading order.

    A message that answers one which is not there begins a thread of its own.
    """
    threads: dict[str, list[Published]] = {}
    of: dict[str, str] = {}
    for post in reversed(timeline):
        first = of.get(post.in_reply_to, post.remote_id)
        of[post.remote_id] = first
        threads.setdefault(first, []).append(post)
    return tuple(tuple(posts) for posts in reversed(threads.values()))
