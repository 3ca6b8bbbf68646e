"""The process that reads feeds: bytes in, plain values out, and nothing lost where it is ended.

Some feeds are built to keep a reader busy for ever. This one has two seconds of processor and half
a gigabyte where the system can limit them, and is ended from outside everywhere.

    stdin   a line of JSON: {"length": …, "url": …, "type": …}, then so many bytes; again and again
    stdout  a line of JSON for each
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any

PROCESSOR_SECONDS = 20
"""For a whole life; one feed's share is watched by whoever asks."""
MEMORY = 512 * 1024 * 1024
MOST_ENTRIES = 200
_LONGEST = 200_000


def serve() -> int:
    """Read feeds until there are no more."""
    _limit()
    read, write = sys.stdin.buffer, sys.stdout.buffer
    while line := read.readline():
        asked = json.loads(line)
        answer = _answer(read.read(asked["length"]), asked)
        write.write(json.dumps(answer).encode("ascii") + b"\n")
        write.flush()
    return 0


def _answer(body: bytes, asked: dict[str, Any]) -> dict[str, Any]:
    try:
        return _parsed(body, asked)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, MemoryError) as bad:
        return {"trouble": type(bad).__name__}


def _parsed(body: bytes, asked: dict[str, Any]) -> dict[str, Any]:
    import feedparser

    # Resolving and cleaning markup is done by us, on plain text: half the time, and no surprise.
    read = feedparser.parse(
        body,
        response_headers={"content-type": asked["type"], "content-location": asked["url"]},
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    if not read.get("version"):
        return {"trouble": "no feed"}
    feed = read.feed
    return {
        "title": _text(feed.get("title")),
        "language": _text(feed.get("language")),
        "entries": [_entry(one) for one in read.entries[:MOST_ENTRIES]],
    }


def _entry(one: Any) -> dict[str, Any]:
    content = one.get("content") or []
    texts = [_text(part.get("value")) for part in content if isinstance(part, dict)]
    when = one.get("published_parsed") or one.get("updated_parsed")
    return {
        "id": _text(one.get("id")),
        "link": _text(one.get("link")),
        "title": _text(one.get("title")),
        "text": max([*texts, _text(one.get("summary"))], key=len),
        "author": _text(one.get("author")),
        "at": list(when[:6]) if when else None,
    }


def _text(value: Any) -> str:
    return value[:_LONGEST] if isinstance(value, str) else ""


def _limit() -> None:
    """Where the system has limits, take them."""
    try:
        import resource
    except ImportError:
        return
    for name, most in (
        ("RLIMIT_CPU", PROCESSOR_SECONDS),
        ("RLIMIT_AS", MEMORY),
        ("RLIMIT_NOFILE", 64),
    ):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (most, most))
