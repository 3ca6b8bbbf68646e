"""A feed as its process read it, turned into messages: every text plain, every date possible."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from desktop.core.veille.acts import is_web
from desktop.core.veille.message import Author, Found
from desktop.network.feeds.plain import plain_text

TEXT, TITLE, NAME = 2_000, 300, 100
"""Characters that are kept of each."""
_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)


def found_in(read: Mapping[str, Any], address: str, now: datetime) -> tuple[Found, ...]:
    """The messages of a feed that lies at `address`, in its order."""
    name = title_of(read)
    language = _said(read, "language")[:2].lower()
    return tuple(
        _found(entry, address, name, language, now)
        for entry in read.get("entries", ())
        if isinstance(entry, dict)
    )


def title_of(read: Mapping[str, Any]) -> str:
    return plain_text(_said(read, "title"), NAME).replace("\n", " ")


def _found(
    entry: Mapping[str, Any], address: str, feed: str, language: str, now: datetime
) -> Found:
    title = plain_text(_said(entry, "title"), TITLE).replace("\n", " ")
    text = plain_text(_said(entry, "text"), TEXT)
    link = _said(entry, "link").strip()
    at = _instant(entry.get("at"), now)
    author = plain_text(_said(entry, "author"), NAME).replace("\n", " ")
    return Found(
        remote_id=_lasting(entry, address, link, f"{title}\n{text}\n{at}"),
        text=text or title,
        author=Author(author or feed, "", ""),
        at=at,
        address=link if is_web(link) else "",
        title=title,
        language=language,
    )


def _lasting(entry: Mapping[str, Any], address: str, link: str, whole: str) -> str:
    """The entry's own name, under its feed's address: two feeds may both have a "1"."""
    name = (
        _said(entry, "id").strip() or link or sha256(whole.encode("utf-8", "replace")).hexdigest()
    )
    return f"{address}#{name[:500]}"


def _instant(said: Any, now: datetime) -> datetime | None:
    """None for no date, and for one that no message can have."""
    try:
        year, month, day, hour, minute, second = (int(part) for part in said)
        at = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except (TypeError, ValueError, OverflowError):
        return None
    return at if _EARLIEST <= at <= now + _AHEAD else None


def _said(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
