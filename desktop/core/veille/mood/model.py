"""The learnt part: a weight for each piece and each mood, as whole numbers of one byte.

Learnt by `build/mood_weights.py` from public tweets and our own examples; beside the file stands
where it comes from.
"""

from __future__ import annotations

import gzip
import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path

from desktop.core.veille.message import Mood
from desktop.core.veille.mood.features import BUCKETS, DENSE
from desktop.paths import RESOURCES

MOODS = (Mood.NEGATIVE, Mood.NEUTRAL, Mood.POSITIVE)
FILE = RESOURCES / "veille" / "mood" / "weights.bin.gz"
_HEAD = 512
"""Bytes of the file that hold the scale and the numbers beside the pieces, as JSON."""


@dataclass(frozen=True, slots=True)
class Model:
    """`table` holds for each mood the weights of all buckets, in units of `scale`; `beside` for
    each mood those of the dense numbers."""

    table: Sequence[int]
    scale: float
    beside: tuple[tuple[float, ...], ...]

    def chances(self, pieces: Mapping[int, float], dense: Sequence[float]) -> tuple[float, ...]:
        """How likely each of MOODS is; together 1."""
        sums = []
        for place, beside in enumerate(self.beside):
            base = place * BUCKETS
            heard = sum(self.table[base + one] * share for one, share in pieces.items())
            said = sum(weight * one for weight, one in zip(beside, dense, strict=True))
            sums.append(heard * self.scale + said)
        top = max(sums)
        raised = [exp(one - top) for one in sums]
        return tuple(one / sum(raised) for one in raised)


def load(path: Path = FILE) -> Model:
    """Raises OSError and ValueError where the file is not what was built."""
    raw = gzip.decompress(path.read_bytes())
    head = json.loads(raw[:_HEAD])
    table = array("b", raw[_HEAD:])
    beside = tuple(tuple(map(float, one)) for one in head["beside"])
    if len(table) != BUCKETS * len(MOODS) or any(len(one) != DENSE for one in beside):
        raise ValueError("not the weights of this model")
    return Model(table, float(head["scale"]), beside)


def packed(model: Model) -> bytes:
    """The file, the same for the same model."""
    beside = [[round(one, 4) for one in row] for row in model.beside]
    head = json.dumps({"scale": model.scale, "beside": beside}).encode().ljust(_HEAD)
    if len(head) != _HEAD:
        raise ValueError("the head is too long")
    return gzip.compress(head + array("b", model.table).tobytes(), 9, mtime=0)
