"""Learns what the pieces of a text say about its mood, and writes resources/veille/mood/weights.

    python build/mood_weights.py --data FOLDER

FOLDER holds the tweets of UMSAB (umsab_french_train.txt/.lab and the like), which are never
shipped: only the weights are. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import random
import sys
import tomllib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from desktop.core.veille.message import Mood  # noqa: E402
from desktop.core.veille.mood import features, model  # noqa: E402
from desktop.core.veille.mood.lexicon import hear  # noqa: E402

EXAMPLES = Path(__file__).with_name("mood_examples")
ABOUT = TOP / "resources" / "veille" / "mood" / "weights.toml"

ROUNDS = 10
RATE = 0.35
LIGHTER = 2e-5
"""Each step takes so much of a piece's weight away: what is not learnt again fades."""
DENSE_RATE = 0.08
OWN_TIMES = 3
"""Our examples of shop life are few beside the tweets: each counts so often."""
SEED = 42


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in a language ("fr", "en"), and which of `model.MOODS` it has."""

    text: str
    language: str
    mood: int
    times: int = 1


@dataclass(frozen=True, slots=True)
class _Seen:
    pieces: tuple[tuple[int, float], ...]
    dense: tuple[float, ...]
    mood: int


def own_examples() -> list[Marked]:
    """Those in build/mood_examples."""
    found = []
    for path in sorted(EXAMPLES.glob("*.toml")):
        read = tomllib.loads(path.read_text("utf-8"))
        for place, mood in enumerate(model.MOODS):
            found += [Marked(text, path.stem, place, OWN_TIMES) for text in read[mood.value]]
    return found


def umsab(texts: Path, language: str) -> list[Marked]:
    """One tweet a line, its label (0 negative, 1 neutral, 2 positive) in the file beside."""
    labels = texts.with_suffix(".lab").read_text("utf-8").split()
    lines = texts.read_text("utf-8").splitlines()
    return [Marked(text, language, int(label)) for text, label in zip(lines, labels, strict=True)]


def learn(marked: Sequence[Marked], rounds: int = ROUNDS) -> model.Model:
    """Logistic regression over the moods, by AdaGrad, in an order that the seed fixes."""
    seen = [_see(one) for one in marked for _ in range(one.times)]
    moods = len(model.MOODS)
    weights = [array("d", bytes(8 * features.BUCKETS)) for _ in range(moods)]
    squares = [array("d", bytes(8 * features.BUCKETS)) for _ in range(moods)]
    beside = [[0.0] * features.DENSE for _ in range(moods)]
    dice = random.Random(SEED)
    for number in range(rounds):
        dice.shuffle(seen)
        rate = DENSE_RATE / (1 + number)
        for one in seen:
            chances = _chances(one, weights, beside)
            for mood in range(moods):
                slope = chances[mood] - (mood == one.mood)
                if abs(slope) < 0.01:
                    continue
                mine, sums = weights[mood], squares[mood]
                for bucket, share in one.pieces:
                    step = slope * share + LIGHTER * mine[bucket]
                    sums[bucket] += step * step
                    mine[bucket] -= RATE * step / sqrt(sums[bucket] + 1e-8)
                row = beside[mood]
                for place, value in enumerate(one.dense):
                    row[place] -= rate * slope * value
    return _rounded(weights, beside)


def _see(one: Marked) -> _Seen:
    heard = hear(one.text, one.language)
    pieces = tuple(sorted(features.pieces(one.text).items()))
    return _Seen(pieces, features.dense(one.text, heard), one.mood)


def _chances(
    one: _Seen, weights: Sequence[array[float]], beside: Sequence[Sequence[float]]
) -> list[float]:
    sums = []
    for mine, row in zip(weights, beside, strict=True):
        heard = sum(mine[bucket] * share for bucket, share in one.pieces)
        sums.append(heard + sum(a * b for a, b in zip(row, one.dense, strict=True)))
    top = max(sums)
    raised = [exp(value - top) for value in sums]
    whole = sum(raised)
    return [value / whole for value in raised]


def _rounded(weights: Sequence[array[float]], beside: Iterable[Sequence[float]]) -> model.Model:
    """In whole numbers of one byte; the few beyond four spreads are cut to them."""
    sizes = sorted(abs(value) for mine in weights for value in mine if value)
    most = sizes[int(0.999 * len(sizes))] if sizes else 1.0
    scale = round(most / 127, 6) or 1.0
    table = [max(-127, min(127, round(value / scale))) for mine in weights for value in mine]
    return model.Model(table, scale, tuple(tuple(row) for row in beside))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the folder of UMSAB's tweets")
    data: Path = parser.parse_args(arguments).data
    marked = own_examples()
    for name, language in (("french", "fr"), ("english", "en")):
        marked += umsab(data / f"umsab_{name}_train.txt", language)
    model.FILE.write_bytes(model.packed(learn(marked)))
    ABOUT.write_text(_about(len(marked)), "utf-8")
    print(f"{model.FILE.name}: {model.FILE.stat().st_size} bytes from {len(marked)} texts")
    return 0


def _about(count: int) -> str:
    moods = ", ".join(mood.value for mood in Mood)
    return (
        'about = "What pieces of a text say about its mood, for core/veille/mood/model"\n'
        'source = "Learnt by build/mood_weights.py from the train parts of UMSAB in French and'
        " English (github.com/cardiffnlp/xlm-t, Apache-2.0; the tweets are not shipped) and from"
        ' build/mood_examples (MIT)"\n'
        'licence = "Apache-2.0"\n'
        f"texts = {count}\n"
        f"rounds = {ROUNDS}\n"
        f"buckets = {features.BUCKETS}\n"
        f'moods = "{moods}"\n'
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
