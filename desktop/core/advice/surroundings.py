"""What a rule may know beside the text: the shop, its last tweets, the hour, what goes with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`past`: the account's tweets, newest first. `pictures` counts whatever is attached.

    `read_at`: the naive wall-clock time at which the tweet would be read: that of its plan, else
    now; None where nobody said. `tongue`: the language the person chose; None leaves it to the
    text. `kind`: what the person said that the tweet is.
    """

    shop: Shop = UNKNOWN
    past: tuple[Past, ...] = ()
    read_at: datetime | None = None
    pictures: int = 0
    without_alt: int = 0
    is_reply: bool = False
    has_poll: bool = False
    tongue: Tongue | None = None
    kind: Kind | None = None


UNSAID = Surroundings()
"""Nothing is known beside the text."""
