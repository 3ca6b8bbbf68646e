"""Messages for these tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Message, Mood

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def said(
    number: int,
    text: str,
    by: str = "",
    *,
    kind: SourceKind = SourceKind.MASTODON,
    title: str = "",
    mood: Mood | None = None,
    answers: str = "",
) -> Message:
    """A message by `by`, or by somebody of its own; the higher the number the newer."""
    at = NOW - timedelta(days=7) + timedelta(minutes=number)
    author = Author(by, by or f"someone{number}")
    remote_id = f"r{number}"
    return Message(
        number, kind, remote_id, text, at, at, author, title=title, mood=mood, in_reply_to=answers
    )


def each(texts: list[str], first: int = 1, by: str = "") -> list[Message]:
    """One message a text."""
    return [said(first + place, text, by) for place, text in enumerate(texts)]
