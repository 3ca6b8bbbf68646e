"""The first tweet of a shop that has just said what it is: ready, or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from desktop.core.ideas.fitting import fitting
from desktop.core.ideas.idea import Idea
from desktop.core.last_read import last_read
from desktop.core.shop import Address, Shop
from desktop.core.templates import fill, known_of, unfilled

_MORNING = time(8, 15)
_VOUS = re.compile(r"\b(vous|votre|vos)\b", re.IGNORECASE)
_TU = re.compile(r"\b(tu|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)


def first_tweet(ideas: Iterable[Idea], shop: Shop, today: date) -> tuple[Idea, str] | None:
    """The idea and its text with what is known filled in; None where no idea fits.

    What has the fewest gaps left, gives a last read nothing to ask about where it leaves tomorrow,
    and speaks as the shop does goes before what the season and the trade would put first: the first
    tweet should be ready at once.
    """
    leaves = datetime.combine(today + timedelta(days=1), _MORNING)
    known = known_of(shop)
    fitted = [(idea, fill(idea.text, known)) for idea in fitting(ideas, shop, None, today, {})]

    def rank(one: tuple[Idea, str]) -> tuple[bool, int, bool, bool]:
        idea, text = one
        is_asked_about = bool(last_read(text, leaves, today))
        is_theirs = bool(idea.trade) or not shop.trade
        is_otherwise = _is_otherwise(text, shop.address)
        return is_otherwise, len(unfilled(text)), is_asked_about, not is_theirs

    return min(fitted, key=rank, default=None)


def _is_otherwise(text: str, address: Address) -> bool:
    """Whether it speaks to its readers in the way that the shop does not."""
    other = {Address.TU: _VOUS, Address.VOUS: _TU}.get(address)
    return other is not None and other.search(text) is not None
