"""The tables of `resources/text`, each read once, when it is first needed.

Nothing is read at import: a start that shows an empty draft needs none of them. Their sources and
licences stand in `resources/text/NOTICE`; `build/text_tables.py` makes them.
"""

from __future__ import annotations

from enum import Enum
from functools import cache


class EmojiRule(Enum):
    """Which sequences count as one emoji; the value names the table.

    X's documentation says that every emoji counts 2. Its published reference knows those of 2018
    only, so the strict table is there to be compared with it.
    """

    EVERY_SEQUENCE = "emoji_17"
    REFERENCE_OF_2018 = "emoji_11"


@cache
def discounts(rule: EmojiRule) -> dict[str, int]:
    """For each emoji of several code points, how much less it weighs than they would."""
    found: dict[str, int] = {}
    for line in _lines(rule.value):
        discount, *sequences = line.split(" ")
        found.update(dict.fromkeys(sequences, int(discount)))
    return found


@cache
def beginnings(rule: EmojiRule) -> frozenset[str]:
    """The first two code points of those emoji."""
    return frozenset(sequence[:2] for sequence in discounts(rule))


@cache
def ascii_tlds() -> frozenset[str]:
    """Top-level domains written in ASCII, in lower case."""
    return frozenset(tld for tld in _lines("tlds") if tld.isascii())


@cache
def international_tlds() -> dict[str, tuple[str, ...]]:
    """The other top-level domains, folded, by first character, in the reference's order."""
    found: dict[str, list[str]] = {}
    for tld in _lines("tlds"):
        if not tld.isascii():
            found.setdefault(fold(tld[0]), []).append(fold(tld))
    return {first: tuple(tlds) for first, tlds in found.items()}


@cache
def hashtag_letters() -> tuple[int, ...]:
    """Ends of the ranges of letters and marks; `within` reads them."""
    return _ranges("hashtag_letters")


@cache
def hashtag_characters() -> tuple[int, ...]:
    """Ends of the ranges of what may stand in a hashtag; `within` reads them."""
    return _ranges("hashtag_characters")


def fold(text: str) -> str:
    """`text` as JavaScript compares it without regard to case, one character for one.

    Python's own folding also takes the Turkish dotless i for an i and the long s for an s, which
    the reference, written in JavaScript, does not.
    """
    return "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    upper = character.upper()
    leaves_its_alphabet = upper.isascii() and not character.isascii()
    return character if len(upper) != 1 or leaves_its_alphabet else upper


def _ranges(name: str) -> tuple[int, ...]:
    """A flat, rising list: first code point inside, first one outside, first one inside again."""
    bounds: list[int] = []
    for line in _lines(name):
        first, _, last = line.partition("-")
        bounds += (int(first, 16), int(last or first, 16) + 1)
    return tuple(bounds)


def _lines(name: str) -> list[str]:
    # Here, not above: `pathlib` behind it would cost a sixth of what this package may at a start.
    from desktop.paths import RESOURCES

    _title, *lines = (RESOURCES / "text" / f"{name}.txt").read_text("utf-8").split("\n")
    return lines[:-1]
