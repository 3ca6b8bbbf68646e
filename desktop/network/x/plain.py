"""Values out of JSON that may hold anything: what is not as expected counts as absent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Json = Mapping[str, Any]
NONE: Json = {}


def mapping(value: object) -> Json:
    return value if isinstance(value, dict) else NONE


def part(of: Json, *names: str) -> Json:
    """The first of these that is an object."""
    return next((of[name] for name in names if isinstance(of.get(name), dict)), NONE)


def mappings(of: Json, *names: str) -> tuple[Json, ...]:
    """The objects in the first of these that is a list."""
    found = next((of[name] for name in names if isinstance(of.get(name), list)), ())
    return tuple(one for one in found if isinstance(one, dict))


def text(of: Json, *names: str) -> str:
    return next((of[name] for name in names if isinstance(of.get(name), str)), "")


def number(of: Json, *names: str) -> int | None:
    """The first of these that is a whole number, in digits or not."""
    for name in names:
        value = of.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
            return int(value)
    return None


def instant(of: Json, *names: str) -> datetime | None:
    """A time as X writes it (`2026-11-22T08:15:00.000Z`, with or without its thousandths)."""
    try:
        at = datetime.fromisoformat(text(of, *names))
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
