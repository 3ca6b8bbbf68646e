"""The name that X gives a person's app, as it is pasted: `Client ID` on X's page; no secret."""

from __future__ import annotations

import re

_LOOKS_RIGHT = re.compile(r"[A-Za-z0-9_-]{20,64}")
"""X's are Base64 of about 25 characters, which makes 34."""
_BLANKS = re.compile(r"\s+")


def client_id_in(given: str) -> str | None:
    """The name in what was pasted, without the blanks around and in it; None where it is none."""
    bare = _BLANKS.sub("", given)
    return bare if _LOOKS_RIGHT.fullmatch(bare) else None
