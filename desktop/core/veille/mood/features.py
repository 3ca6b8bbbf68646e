"""What the learnt model sees of a text: pieces of words, and what the lexicon heard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import sqrt, tanh
from zlib import crc32

from desktop.core.advice.lexicon import fold
from desktop.core.veille.mood.lexicon import Heard

BUCKETS = 1 << 16
"""Pieces that fall into one bucket share a weight: with four times as many, 1.5 points more at most
and three times the size (measured on the tweets that it learns from)."""
DENSE = 8
"""How many numbers stand beside the pieces."""
LONGEST = 1_200
"""Characters of which pieces are taken: the model has learnt from tweets."""

_LINK = re.compile(r"https?://\S+|www\.\S+")
_USER = re.compile(r"@\w+")
_TOKEN = re.compile(r"[^\W_]+|[!?]+|[^\w\s]")
_GRAMS = (3, 4, 5)


def pieces(text: str) -> dict[int, float]:
    """The buckets of a text's pieces, each with its share; the squares of all add up to 1."""
    counted: dict[int, int] = {}
    for piece in _pieces(text):
        bucket = crc32(piece.encode("utf-8", "replace")) % BUCKETS
        counted[bucket] = counted.get(bucket, 0) + 1
    length = sqrt(sum(count * count for count in counted.values()))
    return {bucket: count / length for bucket, count in counted.items()}


def dense(text: str, heard: Heard) -> tuple[float, ...]:
    """What was heard by the lexicon, and the text's own build, each from -1 to 1."""
    return (
        1.0,
        tanh(heard.good / 3),
        tanh(heard.bad / 3),
        tanh(heard.net / 3),
        tanh(heard.last / 2),
        heard.bad_sentences / heard.sentences if heard.sentences else 0.0,
        0.0 if heard.hits else 1.0,
        tanh(text.count("!") / 2),
    )


def _pieces(text: str) -> Iterator[str]:
    plain = _USER.sub(" someone ", _LINK.sub(" link ", text[:LONGEST]))
    tokens = _TOKEN.findall(fold(plain))
    before = "^"
    for token in tokens:
        yield f"w{token}"
        yield f"b{before} {token}"
        before = token
        if len(token) > 2:
            edged = f"<{token}>"
            for length in _GRAMS:
                for start in range(len(edged) - length + 1):
                    yield f"c{edged[start : start + length]}"
