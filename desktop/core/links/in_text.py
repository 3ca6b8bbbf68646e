"""The links that stand in a text, and the edits that a click makes of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.core.addresses import tweet_at
from desktop.core.advice.tip import Fix
from desktop.core.links.address import host_of
from desktop.core.links.campaign import is_tagged, tagged
from desktop.core.links.tracking import cleaned, followers_in, is_short
from desktop.core.text import EntityKind, Measure

WEIGHT = 23
"""What X counts for any link: it makes https://t.co/ and ten characters of it."""

# Letters that X left out of a link ("fournil.fr?jour=mardi" is one up to the question mark):
# another address in front of them could take them in.
_GLUED = re.compile(r"[^\s\w/#&=+-]*[\w/#&=+-]")


@dataclass(frozen=True, slots=True)
class Link:
    """One link as it stands in the text: `start` and `end` (exclusive) in code points.

    `followers` names the parameters that only follow the reader. A `glued` one has letters right
    behind it that are not its own; it is changed by hand alone.
    """

    start: int
    end: int
    address: str
    followers: tuple[str, ...] = ()
    glued: bool = False

    @property
    def host(self) -> str:
        return host_of(self.address)

    @property
    def can_be_tagged(self) -> bool:
        """Not what is counted already, forwards elsewhere, or shows another tweet as a quote."""
        address = self.address
        return not (self.glued or is_tagged(address) or is_short(address) or tweet_at(address))


def links_in(text: str, measure: Measure) -> tuple[Link, ...]:
    """The links of `text`, whose measure is given, from left to right."""
    return tuple(
        _link(text, place.start, place.end)
        for place in measure.entities
        if place.kind is EntityKind.URL
    )


def _link(text: str, start: int, end: int) -> Link:
    address = text[start:end]
    if _GLUED.match(text, end):
        return Link(start, end, address, glued=True)
    return Link(start, end, address, followers_in(address))


def cleaning(links: Iterable[Link]) -> Fix | None:
    """Takes out of each link what follows the reader; None where nothing does."""
    return _changed((link for link in links if link.followers), cleaned)


def tagging(links: Iterable[Link], campaign: str) -> Fix | None:
    """Adds to each link what the shop's statistics count; None where no link takes it."""

    def tag(address: str) -> str:
        return tagged(address, campaign=campaign)

    return _changed((link for link in links if link.can_be_tagged), tag)


def quoting(text: str, address: str) -> Fix:
    """Puts a tweet's address at the end of the text, where X shows it as the quoted tweet."""
    end = len(text.rstrip())
    return Fix(((end, len(text), f" {address}" if end else address),))


def _changed(links: Iterable[Link], change: Callable[[str], str]) -> Fix | None:
    edits = []
    for link in links:
        try:
            new = change(link.address)
        except ValueError:
            # X links more than is an address: "https://été.fr:/" and the like stay as they are.
            continue
        if new != link.address:
            edits.append((link.start, link.end, new))
    return Fix(tuple(edits)) if edits else None
