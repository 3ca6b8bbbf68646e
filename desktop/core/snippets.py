"""Short words that stand for longer ones: `;adr` becomes the shop's address.

A short word is put in its place when Tab is pressed right behind it, or, with its semicolon, as
soon as a space follows: `;adr` means nothing else, while `adr` alone might be the word itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

SIGN = ";"
LONGEST = 20
_BEFORE = re.compile(rf"(?<![\w;])(?P<sign>{SIGN}?)(?P<short>\w{{1,{LONGEST}}})\Z")
_SHORT = re.compile(rf"\w{{1,{LONGEST}}}")


@dataclass(frozen=True, slots=True)
class Snippet:
    short: str
    """Letters and figures alone, 20 at most; the file keeps one text for each."""
    text: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """Put `text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def is_short(word: str) -> bool:
    """Whether a snippet can be called so."""
    return _SHORT.fullmatch(word) is not None


def expansion(
    text: str, cursor: int, snippets: Mapping[str, str], sign_needed: bool = False
) -> Expansion | None:
    """What the word right before `cursor` stands for; None where it is just a word.

    `snippets` has a text for each short word. `sign_needed`: only behind a semicolon.
    """
    begin = max(0, cursor - LONGEST - 2)
    found = _BEFORE.search(text[begin:cursor])
    if found is None or found["short"] not in snippets or (sign_needed and not found["sign"]):
        return None
    return Expansion(begin + found.start(), cursor, snippets[found["short"]])
