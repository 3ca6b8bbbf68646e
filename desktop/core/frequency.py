"""How often words are written: lists of some 90,000 French and 75,000 English right ones.

They tell a language from another and put the likeliest correction first. A list takes 0.1 s and
12 MB to read, so it is read on a lane, once the window is usable; until then nobody has it.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache

from desktop.core.language import Tongue, vote_with
from desktop.paths import RESOURCES


@dataclass(frozen=True, slots=True, eq=False)
class Frequencies:
    """`zipf` gives a word, in lower case, a hundred times its Zipf frequency (150 to 770);
    `capitals` how a word is written that is right with a capital alone (`noël`: `Noël`).
    """

    zipf: dict[str, int]
    capitals: dict[str, str]

    def written(self, word: str) -> str:
        """A word of the list with the capital that it cannot do without."""
        return self.capitals.get(word, word)


@cache
def frequencies(tongue: Tongue) -> Frequencies:
    """The list of a language, read once."""
    path = RESOURCES / "spelling" / f"frequency_{tongue.value}.txt.gz"
    _title, *lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    zipf: dict[str, int] = {}
    capitals: dict[str, str] = {}
    for line in lines:
        frequency, *words = line.split(" ")
        for word in words:
            low = word.lower()
            if low != word:
                capitals[low] = word
            zipf[low] = int(frequency)
    return Frequencies(zipf, capitals)


def hear() -> None:
    """Let the words of the lists vote on the language of texts from now on; reads the lists."""
    vote_with(frequencies(Tongue.FRENCH).zipf, frequencies(Tongue.ENGLISH).zipf)
