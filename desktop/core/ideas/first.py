"""The first tweet of a shop that has just said what it is: ready, and true of any shop."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from desktop.core.ideas.fitting import fitting
from desktop.core.ideas.idea import Idea
from desktop.core.kinds.kind import Kind
from desktop.core.last_read import last_read
from desktop.core.shop import Address, Shop
from desktop.core.templates import fill, known_of, unfilled

_MORNING = time(8, 15)
_TRUE_OF_ANY = frozenset({Kind.QUESTION, Kind.ADVICE})
"""The other kinds tell a story or a piece of news, which nobody has lived yet."""
_OF_ITSELF = re.compile(r"\b(on|nous|notre|nos|la boutique|we|our|us|the shop)\b", re.IGNORECASE)
"""What may promise something: postcards that are put up behind the counter, say."""
_VOUS = re.compile(r"\b(vous|votre|vos|(?!(?:ch|n|ass)ez\b)\w{2,}ez)\b", re.IGNORECASE)
_TU = re.compile(r"\b(tu|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)


def first_tweet(ideas: Iterable[Idea], shop: Shop, today: date) -> tuple[Idea, str] | None:
    """The idea and its text with what is known filled in; None where no idea fits.

    What is ready goes before all else. Then what speaks as the shop does, what is of its trade,
    what promises nothing, what is of the season, and what gives a last read nothing to ask about
    where it leaves tomorrow.
    """
    leaves = datetime.combine(today + timedelta(days=1), _MORNING)
    known = known_of(shop)
    fitted = [
        (idea, fill(idea.text, known))
        for idea in fitting(ideas, shop, None, today, {})
        if idea.kind in _TRUE_OF_ANY
    ]

    def rank(one: tuple[Idea, str]) -> tuple[int, bool, bool, bool, bool, bool]:
        idea, text = one
        return (
            len(unfilled(text)),
            _is_otherwise(text, shop.address),
            not idea.trade,
            _OF_ITSELF.search(text) is not None,
            idea.season is None,
            bool(last_read(text, leaves, today)),
        )

    return min(fitted, key=rank, default=None)


def _is_otherwise(text: str, address: Address) -> bool:
    """Whether it speaks to its readers in the way that the shop does not."""
    other = {Address.TU: _VOUS, Address.VOUS: _TU}.get(address)
    return other is not None and other.search(text) is not None
