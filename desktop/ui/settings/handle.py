"""A handle as a person gives it: with its @, without, or as the address of their page on X."""

from __future__ import annotations

import re

_PLACE = r"(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/"
_GIVEN = re.compile(rf"(?:{_PLACE})?@?(?P<handle>[A-Za-z0-9_]{{1,15}})(?:[/?#].*)?", re.IGNORECASE)
"""X allows letters, digits and the underscore, 15 at most."""


def handle_in(given: str) -> str | None:
    """The bare handle in what was typed or pasted; None where there is none."""
    found = _GIVEN.fullmatch(given.strip())
    return found["handle"] if found else None
