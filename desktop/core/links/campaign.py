"""Adds to an address what a shop's own statistics count: where the reader came from (UTM)."""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize
from urllib.parse import quote, unquote

from desktop.core.links.address import completed, split
from desktop.core.shop import Shop

SOURCE, MEDIUM = "x", "social"
NO_NAME = "tweet"
_LONGEST_NAME = 30


def campaign_of(shop: Shop, day: date) -> str:
    """The shop and the month: `lepi-dor-2026-11`."""
    name = slug(shop.name) or slug(shop.handle) or NO_NAME
    return f"{name}-{day:%Y-%m}"


def slug(text: str) -> str:
    """Small letters and digits with hyphens between words, as addresses are read aloud."""
    plain = normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    letters = "".join(c for c in plain if c.isascii()).lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_NAME].strip("-")


def tagged(
    url: str,
    source: str = SOURCE,
    medium: str = MEDIUM,
    campaign: str = "",
    replace: bool = False,
) -> str:
    """The address with `utm_source`, `utm_medium` and, where there is one, `utm_campaign`.

    What already stands there of the three is kept, unless it is to be replaced. Raises ValueError
    for what is no address of the web. Source of the names: Google Analytics help, "URL builders".
    """
    before, query, fragment = split(completed(url))
    added = {"utm_source": source, "utm_medium": medium, "utm_campaign": campaign}
    pieces = query[1:].split("&") if query[1:] else []
    if replace:
        pieces = [piece for piece in pieces if _name(piece) not in added]
    there = {_name(piece) for piece in pieces}
    pieces += [
        f"{name}={quote(value, safe='')}"
        for name, value in added.items()
        if value and name not in there
    ]
    return before + (f"?{'&'.join(pieces)}" if pieces else query) + fragment


def is_tagged(url: str) -> bool:
    """Whether some statistics already count this address."""
    return any(_name(piece) == "utm_source" for piece in split(url)[1][1:].split("&"))


def _name(piece: str) -> str:
    return unquote(piece.partition("=")[0]).lower()
