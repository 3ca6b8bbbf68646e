"""The exact meter: what a text weighs by X's reference rules, and whether X takes it.

twitter-text, configuration v3: the text is first composed (NFC); a link weighs 23, an emoji
sequence 2, any other character 1 or 2. The weight agrees with its JavaScript edition 3.1.0; a text
of spaces alone is refused, as by its Java edition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from unicodedata import is_normalized, normalize

from desktop.core.limits import LIMIT
from desktop.core.text.emoji import SEQUENCE_WEIGHT, discount, sequences
from desktop.core.text.entities import Entity, Place, entities_beside, find_urls
from desktop.core.text.tables import EmojiRule
from desktop.core.text.weight import plain_reach, plain_weight

# What X makes of any link: https://t.co/ and ten characters.
_URL_WEIGHT = 23


class Flaw(Enum):
    """Why a text cannot be posted."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    INVALID_CHARACTERS = "invalid characters"


@dataclass(frozen=True, slots=True)
class Measure:
    """What the meter reads off one text; offsets are in code points of the text as it was given.

    `fits` is where the part over the limit begins, the length of the text when there is none.
    """

    weighted_length: int
    limit: int
    valid: bool
    entities: tuple[Entity, ...]
    fits: int
    flaw: Flaw | None


def measure(text: str, limit: int = LIMIT, emoji: EmojiRule = EmojiRule.EVERY_SEQUENCE) -> Measure:
    """Length, entities and validity of a text with `limit` as its greatest weight."""
    urls = find_urls(text)
    composed = _composed(text)
    composed_urls = urls if composed is text else find_urls(composed)
    weight = _weigh(composed, composed_urls, emoji)
    fits = len(text)
    if weight > limit:
        fits = _reach(composed, composed_urls, limit, emoji)
        fits = fits if composed is text else _offset_before_composing(text, fits)
    return conclude(weight, limit, entities_beside(text, urls), fits, _flaw_in(text))


def weighted_length(text: str, emoji: EmojiRule = EmojiRule.EVERY_SEQUENCE) -> int:
    """What the text weighs."""
    composed = _composed(text)
    return _weigh(composed, find_urls(composed), emoji)


def conclude(
    weight: int, limit: int, entities: tuple[Entity, ...], fits: int, flaw: Flaw | None
) -> Measure:
    """The measure of a text of this weight; `flaw` is the one it has whatever the limit."""
    flaw = flaw or (Flaw.TOO_LONG if weight > limit else None)
    return Measure(weight, limit, flaw is None, entities, fits, flaw)


def _composed(text: str) -> str:
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def _flaw_in(text: str) -> Flaw | None:
    if not text or text.isspace():
        return Flaw.EMPTY
    if "\ufeff" in text or "\ufffe" in text or "\uffff" in text:
        return Flaw.INVALID_CHARACTERS
    return None


def _weigh(composed: str, urls: list[Place], emoji: EmojiRule) -> int:
    weight = 0
    if urls:
        weight = _URL_WEIGHT * len(urls)
        composed = _beside_urls(composed, urls)
        # One line break, of weight 1, stands for each link, so that nothing joins across it.
        weight -= len(urls)
    return weight + plain_weight(composed) - discount(composed, emoji)


def _beside_urls(text: str, urls: list[Place]) -> str:
    rest: list[str] = []
    behind = 0
    for url in urls:
        rest.append(text[behind : url[0]])
        behind = _weighed_end(url)
    rest.append(text[behind:])
    return "\n".join(rest)


def _weighed_end(url: Place) -> int:
    """Up to where the weight of 23 stands for the text.

    Where a bare domain in mixed scripts leaves out the middle of a link, the reference counts what
    lies behind the length of its value once more.
    """
    start, _, value = url
    return start + len(value)


def _reach(text: str, urls: list[Place], room: int, emoji: EmojiRule) -> int:
    """Where the first character, link or emoji that no longer fits into `room` starts."""
    behind = 0
    for start, end, weight in _indivisible(text, urls, emoji):
        between = text[behind:start]
        weight_between = plain_weight(between)
        if weight_between > room:
            return behind + plain_reach(between, room)
        room -= weight_between + weight
        if room < 0:
            return start
        behind = end
    return behind + plain_reach(text[behind:], room)


def _indivisible(text: str, urls: list[Place], emoji: EmojiRule) -> Iterator[tuple[int, int, int]]:
    """Start, end and weight of each link and emoji sequence, from left to right."""
    behind = 0
    for url in urls:
        start = url[0]
        yield from _sequences_between(text, behind, start, emoji)
        behind = _weighed_end(url)
        yield start, behind, _URL_WEIGHT
    yield from _sequences_between(text, behind, len(text), emoji)


def _sequences_between(
    text: str, start: int, end: int, emoji: EmojiRule
) -> Iterator[tuple[int, int, int]]:
    for first, last, _ in sequences(text[start:end], emoji):
        yield start + first, start + last, SEQUENCE_WEIGHT


def _offset_before_composing(text: str, fits: int) -> int:
    """The place in `text` of the place `fits` in its composed form.

    That is the longest beginning that composes to `fits` characters or fewer: adding a character
    never makes the composed form shorter.
    """
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if len(normalize("NFC", text[:middle])) <= fits:
            low = middle
        else:
            high = middle - 1
    return low
