"""What an older plan lost of the spending: the sent ledger knows what left, and that it was paid.

Without it a plan that went back in time would find room under the month's ceiling that is used up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.cost.card import PriceCard
from desktop.core.cost.publishing import Charge, publishing
from desktop.core.extras import NOTHING
from desktop.core.tweet import Tweet
from desktop.services.purse import ABOUT
from desktop.store import accounts, attempts, spending
from desktop.store.ledger import Line, Mark

if TYPE_CHECKING:
    from desktop.store.database import Database


def charge_left(
    db: Database, tweet: Tweet, lines: Mapping[int, Line], card: Callable[[], PriceCard]
) -> None:
    """Write down what the ledger knows to have left and the plan does not.

    Of what was sent by hand the ledger has no id, but where the person showed its address: then it
    counts, too, rather than too little. To be called before the plan is brought up to it.
    """
    attempt = attempts.open_of(db, tweet.id)
    known = {part.position for part in tweet.parts if part.is_out}
    if attempt is not None:
        known.add(attempt.position)
    for position, line in lines.items():
        if position not in known and line.mark is Mark.SENT and line.remote_id:
            for number, charge in _held(db, tweet, position, line.at, card):
                spending.settle(db, number, charge)


def charge_doubted(db: Database, tweet: Tweet, card: Callable[[], PriceCard]) -> None:
    """Hold for the attempt that only the ledger knew of; what comes of it settles that."""
    attempt = attempts.open_of(db, tweet.id)
    if attempt is not None and not spending.has_lines(db, attempt.id):
        _held(db, tweet, attempt.position, attempt.armed_at, card, attempt.id)


def _held(
    db: Database,
    tweet: Tweet,
    position: int,
    at: datetime,
    card: Callable[[], PriceCard],
    attempt_id: int | None = None,
) -> tuple[tuple[int, Charge], ...]:
    """The lines that were opened for that message; none for an account without a key."""
    if accounts.by_id(db, tweet.account_id).key is None:
        return ()
    texts = {part.position: part.text for part in tweet.parts}
    text = texts.get(position, tweet.text)
    extras = NOTHING if position else tweet.planned_extras if tweet.parts else tweet.extras
    charges = publishing(text, card(), extras)
    said = " ".join(text.split())[:ABOUT]
    return tuple(
        zip(spending.add(db, tweet.account_id, charges, at, said, attempt_id), charges, strict=True)
    )
