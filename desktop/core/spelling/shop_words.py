"""Words that the dictionaries lack, and words of one language that are slips in the other."""

from __future__ import annotations

import re
from functools import cache

from desktop.core.language import Tongue
from desktop.core.shop import Shop
from desktop.paths import RESOURCES

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


@cache
def shop_words() -> frozenset[str]:
    """The trade words of `resources/spelling/shop_words.txt`, in lower case."""
    return frozenset(word for line in _lines("shop_words") for word in line.split())


@cache
def false_friends(tongue: Tongue) -> dict[str, str]:
    """What the other language's word, or a frequent slip, is in this one (`address`: `adresse`)."""
    pairs = (line.split(" ", 2) for line in _lines("false_friends"))
    return {wrong: right for name, wrong, right in pairs if name == tongue.value}


def own_words(shop: Shop) -> frozenset[str]:
    """The words by which a shop, its people and its town are called, in lower case."""
    said = " ".join((shop.name, shop.handle, shop.town, shop.meeting, *shop.people))
    whole = said.lower().replace("’", "'")
    return frozenset(
        part for word in _WORD.findall(whole) for part in (word, *re.split("[-']", word))
    )


def _lines(name: str) -> list[str]:
    text = (RESOURCES / "spelling" / f"{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
