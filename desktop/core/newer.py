"""Versions, and when to look for a newer one."""

from __future__ import annotations

import re
from datetime import date, timedelta

BETWEEN_LOOKS = timedelta(days=7)
_NUMBERS = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}")
# A released version by the address of its page; what is only being tried has a tail, as -rc1.
_RELEASED = re.compile(r"/releases/tag/v(\d{1,5}\.\d{1,5}\.\d{1,5})[\"'<\s]")


def is_newer(version: str, than: str) -> bool:
    """By the numbers of semantic versioning; False for what is no version."""
    return _numbers(version) > _numbers(than)


def newest_in(page: str) -> str:
    """The newest version that a forge's list of releases names; empty for none."""
    return max(_RELEASED.findall(page), key=_numbers, default="")


def is_due(looked: str, today: date) -> bool:
    """Whether a week has gone by since the day of the last look, in ISO form; a clock that was set
    back does not keep it waiting."""
    try:
        last = date.fromisoformat(looked)
    except ValueError:
        return True
    return not last <= today < last + BETWEEN_LOOKS


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split("."))) if _NUMBERS.fullmatch(version) else ()
