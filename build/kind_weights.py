"""Learns what tells the kinds of tweets apart; run by hand, its output is committed.

    python build/kind_weights.py           # writes resources/kinds/weights.json
    python build/kind_weights.py --check   # how often it is right on marked texts left out in turn

It learns from the marked texts at even places of `tests/core/advice/marked` (those at odd places
judge and are never looked at), the ideas of `resources/ideas` and `kind_texts.toml` beside it. The
method is multinomial logistic regression with a penalty on squared weights, all texts at once,
each weight with a step of its own (Rprop without weight-backtracking, Igel and Hüsken 2000).
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.core.advice.lexicon import fold  # noqa: E402
from desktop.core.ideas.read import ideas  # noqa: E402
from desktop.core.kinds.features import features  # noqa: E402
from desktop.core.kinds.guess import EVER  # noqa: E402
from desktop.core.kinds.kind import Kind  # noqa: E402
from desktop.core.language import Tongue  # noqa: E402
from desktop.core.text import find_entities  # noqa: E402
from tests.core.advice.marked_texts import marked_texts  # noqa: E402

TARGET = ROOT / "resources" / "kinds" / "weights.json"
TEXTS = ROOT / "build" / "kind_texts.toml"
ABOUT = "What each feature of a text is worth for each kind: features.py names them."
SOURCE = "Learnt by build/kind_weights.py from texts written for Ramage."
FEWEST = 3
"""Texts that must show a feature for it to be learnt."""
WORDS_COUNT = 0.5
"""Words are many and each tells little: a smaller value keeps their weights small."""
PENALTY = 1.0
ROUNDS = 80
FOLDS = 8
FASTER, SLOWER, LEAST, MOST = 1.2, 0.5, 1e-4, 0.5
KINDS = tuple(Kind)

Values = dict[str, float]
Weights = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Example:
    """A text as its features, and its kind."""

    values: Values
    kind: Kind


def main(arguments: list[str]) -> int:
    """Write the weights, or print how good such weights are."""
    marked, others = _marked(), [*_ideas(), *_own()]
    if "--check" in arguments:
        print(f"{len(marked)} marked, {len(others)} others: right {_check(marked, others):.1%}")
        return 0
    weights = learn([*marked, *others])
    lines = (
        f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}"
        for name in sorted(weights)
        if any(row := [round(100 * one * _scale(name)) for one in weights[name]])
    )
    head = {"about": ABOUT, "source": SOURCE, "licence": "MIT", "kinds": [k.value for k in KINDS]}
    written = json.dumps(head)[:-1] + ', "hundredths": {\n' + ",\n".join(lines) + "\n}}\n"
    TARGET.write_text(written, encoding="utf-8")
    return 0


def learn(examples: list[Example]) -> Weights:
    """The weights under which the examples are of their kinds, none larger than it must be."""
    shown = Counter(name for one in examples for name in one.values)
    weights: Weights = {n: [0.0] * len(KINDS) for n, count in shown.items() if count >= FEWEST}
    steps = {name: [0.05] * len(KINDS) for name in weights}
    slopes = {name: [0.0] * len(KINDS) for name in weights}
    for _ in range(ROUNDS):
        fresh = {name: [PENALTY * one for one in row] for name, row in weights.items()}
        for one in examples:
            known = [(weights[n], fresh[n], v) for n, v in one.values.items() if n in weights]
            chances = _chances((row, value) for row, _, value in known)
            chances[KINDS.index(one.kind)] -= 1.0
            for _, row, value in known:
                for index, chance in enumerate(chances):
                    row[index] += value * chance
        for name, row in fresh.items():
            _take_step(weights[name], steps[name], slopes[name], row)
        slopes = fresh
    return weights


def _take_step(
    weights: list[float], steps: list[float], before: list[float], slopes: list[float]
) -> None:
    """Downhill: further where the slope keeps its side, less where it was overstepped."""
    for index, slope in enumerate(slopes):
        if slope * before[index] > 0:
            steps[index] = min(steps[index] * FASTER, MOST)
        elif slope * before[index] < 0:
            steps[index] = max(steps[index] * SLOWER, LEAST)
            slopes[index] = 0.0
            continue
        weights[index] -= steps[index] if slope > 0 else -steps[index] if slope < 0 else 0.0


def _chances(known: Iterable[tuple[list[float], float]]) -> list[float]:
    points = [0.0] * len(KINDS)
    for row, value in known:
        for index, weight in enumerate(row):
            points[index] += value * weight
    most = max(points)
    raised = [exp(point - most) for point in points]
    whole = sum(raised)
    return [one / whole for one in raised]


def _check(marked: list[Example], others: list[Example]) -> float:
    """The share of marked texts that is guessed right by what was learnt without them."""
    right = 0
    for fold_number in range(FOLDS):
        left_out = marked[fold_number::FOLDS]
        kept = [one for index, one in enumerate(marked) if index % FOLDS != fold_number]
        weights = learn([*kept, *others])
        for one in left_out:
            known = [(weights[n], v) for n, v in one.values.items() if n in weights]
            chances = _chances(known)
            right += KINDS[chances.index(max(chances))] is one.kind
    return right / len(marked)


def _marked() -> list[Example]:
    """Those that may be learnt from, and of which nobody could say another kind."""
    return [
        _example(one.text, Tongue(one.language), Kind(one.kind))
        for one in marked_texts()
        if not one.is_held_out and not one.also
    ]


def _ideas() -> list[Example]:
    return [
        _example(_filled(one.text), tongue, one.kind)
        for tongue in Tongue
        for one in ideas(tongue)
        if one.kind is not None
    ]


def _own() -> list[Example]:
    read = tomllib.loads(TEXTS.read_text("utf-8"))
    return [
        _example(text, tongue, kind)
        for tongue in Tongue
        for kind in Kind
        for text in read[tongue.value][kind.value]
    ]


def _example(text: str, tongue: Tongue, kind: Kind) -> Example:
    found = features(text, tongue, find_entities(text))
    return Example({n: one[0] * _scale(n) for n, one in found.items()} | {EVER: 1.0}, kind)


def _scale(name: str) -> float:
    return WORDS_COUNT if name.startswith(("word.", "start.")) else 1.0


def _filled(text: str) -> str:
    """An idea's braces as a person fills them: a number, a name, or what they ask for."""
    return re.sub(r"\{([^}]*)\}", lambda brace: _filling(fold(brace[1])), text)


def _filling(asked: str) -> str:
    if re.search(r"nombre|number|annee|year|prix|price|heure|hour|numero", asked):
        return "12"
    return "Camille" if re.search(r"prenom|name", asked) else asked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
