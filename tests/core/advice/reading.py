"""A draft made of a bare text, as the composer would make it."""

from __future__ import annotations

from desktop.core.advice import Draft
from desktop.core.text import LIMIT, measure


def draft_of(text: str, limit: int = LIMIT) -> Draft:
    return Draft(text, measure(text, limit))
