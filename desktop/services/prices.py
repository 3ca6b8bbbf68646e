"""The prices in force: the card that ships, or the person's own where they corrected one.

The person's word wins even over a card that ships later; the interface then names both days. A file
that is no card (too large, damaged, prices below nothing) is left alone and counts for nothing.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop.core.cost.card import Act, InForce, PriceCard, card_of, price_card
from desktop.core.cost.money import Micros, written
from desktop.services.files import put_in_place

MOST_BYTES = 64 * 1024
"""A card has some hundred; what is larger is none."""

_log = logging.getLogger(__name__)

_NO_CARD = (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""All that a file can be instead of a card: a folder, letters of no alphabet, a list of lists."""


class Prices:
    """May be asked from every lane; `today` gives the day on which a correction is made."""

    def __init__(
        self,
        path: Path,
        today: Callable[[], date],
        shipped: Callable[[], PriceCard] = price_card,
    ) -> None:
        self._path = path
        self._today = today
        self._shipped = shipped
        self._read: tuple[tuple[int, int], InForce] | None = None

    def card(self) -> PriceCard:
        """The card to pay by."""
        return self.in_force().card

    def in_force(self) -> InForce:
        """Which card it is; the file is read again when it has changed."""
        stamp = self._stamp()
        if stamp is None:
            return InForce(self._shipped(), self._shipped())
        kept = self._read
        if kept is None or kept[0] != stamp:
            self._read = kept = (stamp, self._look())
        return kept[1]

    def correct(self, prices: Mapping[Act, Micros]) -> InForce:
        """The person says what X asks now; what is not among `prices` stays. Raises OSError."""
        before = self.card()
        own = replace(
            before,
            read_on=self._today(),
            source="corrected by you",
            prices=MappingProxyType({**before.prices, **prices}),
        )
        put_in_place(self._path, _as_toml(own).encode("utf-8"))
        self._read = None
        return self.in_force()

    def restore(self) -> InForce:
        """Back to the card that ships. Raises OSError."""
        self._path.unlink(missing_ok=True)
        self._read = None
        return self.in_force()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def _look(self) -> InForce:
        shipped = self._shipped()
        try:
            return InForce(_own(self._path, shipped), shipped, is_corrected=True)
        except _NO_CARD as error:
            _log.warning("The corrected prices cannot be read: %s", type(error).__name__)
            return InForce(shipped, shipped, is_broken=True)


def _own(path: Path, shipped: PriceCard) -> PriceCard:
    """The person's card, what it lacks taken from the one that ships."""
    # A pipe or a device would be waited for without end.
    if not path.is_file():
        raise ValueError("no file")
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ValueError("too large")
    card = card_of({**_as_read(shipped), **tomllib.loads(data.decode("utf-8"))})
    if card.currency != shipped.currency:
        # What was spent is kept in the card's currency, and is not changed with it.
        raise ValueError("another currency")
    return card


def _as_read(card: PriceCard) -> dict[str, Any]:
    """What `card_of` takes."""
    prices = {act.value: written(amount) for act, amount in card.prices.items()}
    return {
        "read_on": card.read_on,
        "source": card.source,
        "currency": card.currency,
        "browser": written(card.browser),
        **prices,
    }


def _as_toml(card: PriceCard) -> str:
    values = _as_read(card)
    lines = [f"read_on = {values.pop('read_on').isoformat()}"]
    lines += [f'{name} = "{value}"' for name, value in values.items()]
    return "\n".join(lines) + "\n"
