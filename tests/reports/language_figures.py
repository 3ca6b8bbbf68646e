"""How well French is told from English, on public tweets and on four-word scraps of them.

    python -m tests.reports.language_figures [FOLDER]

The tweets are those of UMSAB (github.com/cardiffnlp/xlm-t, Apache-2.0), French and English, train
and val, given by path; links, mentions and tags are taken out of them first.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.core.frequency import hear
from desktop.core.language import Tongue, guess

DATA = Path(__file__).resolve().parents[3] / "shared" / "language-data"
_NAMES = {Tongue.FRENCH: "french", Tongue.ENGLISH: "english"}
_NO_WORDS = re.compile(r"https?://\S+|\bhttp\b|[@#]\w+")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares that are told right, between 0 and 1."""

    tweets: int
    full: float
    scraps: float


def figures(folder: Path = DATA) -> Figures:
    """Reads the tweets and asks of each, and of each four words of it, which language it is."""
    hear()
    texts = list(_texts(folder))
    parts = [(scrap, tongue) for text, tongue in texts for scrap in _scraps(text)]
    return Figures(len(texts), _right(texts), _right(parts))


def _right(texts: list[tuple[str, Tongue]]) -> float:
    return sum(guess(text) is tongue for text, tongue in texts) / len(texts)


def _texts(folder: Path) -> Iterator[tuple[str, Tongue]]:
    for tongue, name in _NAMES.items():
        for part in ("train", "val"):
            lines = (folder / f"umsab_{name}_{part}.txt").read_text("utf-8").splitlines()
            for line in lines:
                yield _NO_WORDS.sub(" ", line), tongue


def _scraps(text: str) -> Iterator[str]:
    words = [word for word in text.split() if _LETTER.search(word)]
    for start in range(0, len(words) - 3, 4):
        yield " ".join(words[start : start + 4])


if __name__ == "__main__":
    measured = figures(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
    print(
        f"language: {measured.tweets} tweets {measured.full:.4f},"
        f" scraps of four words {measured.scraps:.4f}"
    )
