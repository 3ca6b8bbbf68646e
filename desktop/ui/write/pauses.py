"""How long what is not on the way from a key to the screen waits for the typing to pause."""

from __future__ import annotations

PAUSE_MS, LONG_PAUSE_MS = 90, 400
LONG_TEXT = 5_000
"""A text above it, in characters, waits for the longer pause."""


def pause_for(text: str) -> int:
    """The pause in milliseconds."""
    return LONG_PAUSE_MS if len(text) > LONG_TEXT else PAUSE_MS
