"""Emoji of several code points (families, flags, skin tones, keycaps): each weighs 2 in all.

An emoji of one code point already weighs 2 as any other character outside the Latin range, so
sequences enter only as a discount on the weight of their characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop.core.text.offsets import has_astral
from desktop.core.text.tables import EmojiRule, beginnings, discounts

SEQUENCE_WEIGHT = 2

# Two people with skin tones, a heart and a kiss: the longest sequence that Unicode recommends.
_LONGEST = 10

# Second code points: joiner, keycap, emoji style, regional letter, skin tone, tag of a region.
_JOINER = "\u200d"
_KEYCAP = "\u20e3"
_EMOJI_STYLE = "\ufe0f"
_REGIONAL = "\U0001f1e6-\U0001f1ff"
_ASTRAL_MARKS = "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"


def discount(text: str, rule: EmojiRule) -> int:
    """By how much the emoji sequences of `text` weigh less than their characters."""
    if not _may_hold_sequences(text):
        return 0
    known = discounts(rule)
    try:
        return sum([known[cluster] for cluster in _clusters().findall(text)])
    except KeyError:
        return sum(less for _, _, less in sequences(text, rule))


def sequences(text: str, rule: EmojiRule) -> Iterator[tuple[int, int, int]]:
    """Start, end and discount of each sequence, the longest known one at its place."""
    if not _may_hold_sequences(text):
        return
    known = discounts(rule)
    clusters = _clusters()
    cluster = clusters.search(text)
    while cluster:
        start = cluster.start()
        characters = cluster.group()
        size = _known_size(characters, known) if characters[:2] in beginnings(rule) else 0
        if size:
            yield start, start + size, known[text[start : start + size]]
        cluster = clusters.search(text, start + (size or 1))


def _known_size(cluster: str, known: dict[str, int]) -> int:
    """The length of the longest known sequence that `cluster` begins with; 0 when there is none."""
    for size in range(min(len(cluster), _LONGEST), 1, -1):
        if cluster[:size] in known:
            return size
    return 0


@cache
def _clusters() -> re.Pattern[str]:
    """What may be a sequence, as long as its marks and joiners go on.

    Bounded, so that a run of thousands of joiners is not read again from each of its characters.
    """
    more = f"(?:[{_KEYCAP}{_EMOJI_STYLE}{_ASTRAL_MARKS}]|{_JOINER}.){{1,{_LONGEST - 1}}}"
    return re.compile(
        "[#*0-9©®\u203c-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
        f"(?:(?<=[{_REGIONAL}])[{_REGIONAL}]|{more})",
        re.DOTALL,
    )


def _may_hold_sequences(text: str) -> bool:
    # Text without emoji is the rule, and these searches cost next to nothing in it.
    if text.isascii():
        return False
    return has_astral(text) or _JOINER in text or _KEYCAP in text or _EMOJI_STYLE in text
