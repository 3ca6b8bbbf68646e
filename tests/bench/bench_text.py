"""The meter's analysis beside twitter-text in node, over the same texts; and hostile texts.

Both find the weight and the entities of a text. Rounds take turns (ours, node's, ours …), each long
enough for node's compiler; a round's figure is the median of its calls, and ratios are taken within
a round, so that a machine whose speed drifts changes both sides. Hostile texts are timed in CPU
milliseconds, of which each may take 250.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median

from desktop.core.text import LONG_LIMIT, Meter, measure
from tests.bench.figures import percentile
from tests.contract.text_differential import missing
from tests.contract.text_makers import shop_post
from tests.core.text.hostile_texts import LONG, hostile_texts

ROUNDS = int(os.environ.get("ROUNDS", "5"))
BUDGET_MS = 100
JUDGE = Path(__file__).resolve().parents[1] / "contract" / "text_judge.mjs"
HOSTILE_CPU_MS = 250.0
P99_CPU_MS = 0.5
KEY_CPU_MS = 2.0
WORST_SHOWN = 12
POSTS = 40

FRENCH = (
    "Chez nous, la brioche du dimanche commence le vendredi soir : Léa pèse la farine, le levain "
    "dort… Venez la goûter samedi dès 8 h 15 ! Réservation sur https://www.fournil.fr/brioche ou "
    "chez @fournil. #boulangerie #brioche 🥐❤️ L’équipe vous attend — à samedi, rue des Lices, n°12"
)
PLAIN = "L’été est là : la brioche sort du four à 8 h 15. Qui vient goûter avec Léa et moi ? "
TEXTS = {
    "French, all kinds, 280": FRENCH,
    "French, plain, 280": (PLAIN * 4)[:276],
    "ASCII, plain, 280": ("The quick brown fox jumps over the lazy dog. " * 7)[:280],
    "Japanese, 140": ("日本語の文章です。" * 16)[:140],
    "emoji, 140": "👍🏽👨‍👩‍👧‍👦🇫🇷❤️1️⃣🥖" * 23,
    "French, over the limit": FRENCH + " " + PLAIN,
    "French, all kinds, 25,000": (FRENCH + "\n") * (LONG // (len(FRENCH) + 1)),
    "Japanese, 25,000": "日本語の文章です。" * (LONG // 9),
    "emoji, 25,000": "👍🏽👨‍👩‍👧‍👦🇫🇷❤️1️⃣🥖" * (LONG // 17),
}


def main() -> int:
    posts = list(islice(iter(partial(shop_post, Random(7)), ""), POSTS))
    missed = 0
    if reason := missing():
        print(f"twitter-text is not measured: {reason}")
    else:
        missed += beside_node([*TEXTS.values(), *posts])
    missed += keys()
    missed += hostile()
    return 1 if missed else 0


def beside_node(texts: list[str]) -> int:
    """Medians and ratios of each text and of the posts together; how many node was faster on."""
    rounds = [list(zip(ours(texts), nodes(texts), strict=True)) for _ in range(ROUNDS)]
    print(f"{'median ms a call':26} {'ours':>8} {'node':>8}  ours/node (range of {ROUNDS} rounds)")
    figures = {name: [times[at] for times in rounds] for at, name in enumerate(TEXTS)}
    figures[f"{POSTS} shop posts together"] = [
        (sum(mine for mine, _ in times[-POSTS:]), sum(theirs for _, theirs in times[-POSTS:]))
        for times in rounds
    ]
    return sum(compare(name, times) for name, times in figures.items())


def compare(name: str, times: list[tuple[float, float]]) -> bool:
    """Prints one line; whether node was faster."""
    ratios = [mine / theirs for mine, theirs in times]
    mine, theirs = (median(side) for side in zip(*times, strict=True))
    spread = f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
    print(f"{name:26} {mine:8.4f} {theirs:8.4f}  {spread}")
    return median(ratios) >= 1


def ours(texts: list[str]) -> list[float]:
    return [median(calls(partial(measure, text), time.perf_counter_ns)) for text in texts]


def nodes(texts: list[str]) -> list[float]:
    run = subprocess.run(
        ["node", JUDGE, "--time", str(BUDGET_MS)],
        input="".join(json.dumps(text) + "\n" for text in texts),
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(line) for line in run.stdout.split()]


def calls(act: Callable[[], object], clock: Callable[[], int]) -> list[float]:
    """Milliseconds of each call, for as long as node has, and five calls at least."""
    times: list[float] = []
    end = time.perf_counter() + BUDGET_MS / 1000
    while time.perf_counter() < end or len(times) < 5:
        start = clock()
        act()
        times.append((clock() - start) / 1e6)
    return times


def keys() -> int:
    """CPU time of whole texts of 280, and of keys in a post of 25,000; how many were too slow."""
    print("\nCPU ms                        p50      p99")
    whole = calls(partial(measure, FRENCH), time.process_time_ns)
    text = TEXTS["French, all kinds, 25,000"]
    meter = Meter(LONG_LIMIT)
    meter.measure(text)
    typed = [text[:12_000] + "x" * n + text[12_000:] for n in range(1, 400)]
    pressed = [calls_once(partial(meter.measure, now)) for now in typed]
    print(f"{'280, measured whole':26} {median(whole):8.4f} {percentile(whole, 0.99):8.4f}")
    print(f"{'25,000, a key':26} {median(pressed):8.4f} {percentile(pressed, 0.99):8.4f}")
    return (percentile(whole, 0.99) > P99_CPU_MS) + (percentile(pressed, 0.99) > KEY_CPU_MS)


def calls_once(act: Callable[[], object]) -> float:
    start = time.process_time_ns()
    act()
    return (time.process_time_ns() - start) / 1e6


def hostile() -> int:
    """CPU time of the slowest hostile texts; how many were too slow."""
    times = {
        name: calls_once(partial(measure, text, LONG_LIMIT))
        for name, text in hostile_texts(LONG).items()
    }
    slowest = sorted(times, key=lambda name: -times[name])
    print(f"\n{len(times)} hostile texts of {LONG} characters, CPU ms; the slowest:")
    for name in slowest[:WORST_SHOWN]:
        print(f"{name:26} {times[name]:8.2f}")
    return sum(spent >= HOSTILE_CPU_MS for spent in times.values())


if __name__ == "__main__":
    sys.exit(main())
