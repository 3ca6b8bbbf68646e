"""How often the language is guessed right, on public tweets and on scraps of four words of them.

Links, mentions and hashtags are taken out first. A text of which nothing can be told counts as
wrong here, though the composer would then stay with the language it had.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from desktop.core.language import Tongue, guess
from tests.reports.figures import fine_share

FILES = {Tongue.FRENCH: "french", Tongue.ENGLISH: "english"}
SCRAP = 4
_ENTITY = re.compile(r"(?:https?|www|http)\S*|[@#]\w+")


Texts = list[tuple[Tongue, str]]
"""Each with the language that it is known to be in."""


def show(data: Path, verbose: bool) -> None:
    """One line for whole tweets, one for scraps, both languages together and apart."""
    tweets, scraps = load(data)
    for what, texts in (("whole tweets", tweets), (f"scraps of {SCRAP} words", scraps)):
        wrong = mistaken(texts)
        untold = sum(_is_untold(text) for _, text in texts)
        print(f"{what}: right {fine_share(len(texts) - len(wrong), len(texts))}", end="")
        for tongue in FILES:
            of_it = [known for known, _ in texts].count(tongue)
            bad = [known for known, _ in wrong].count(tongue)
            print(f", {tongue.value} {100 * (of_it - bad) / of_it:.1f} %", end="")
        print(f"; nothing to tell by: {fine_share(untold, len(texts))}")
        if verbose:
            for tongue, text in wrong[:40]:
                print(f"    not {tongue.value}: {text!r}")


def load(data: Path) -> tuple[Texts, Texts]:
    """The tweets, and the scraps of four words of them."""
    tweets = [(tongue, text) for tongue in FILES for text in _tweets(data, tongue)]
    return tweets, [(tongue, scrap) for tongue, text in tweets for scrap in _scraps(text)]


def mistaken(texts: Texts) -> Texts:
    """Those that are taken for the other language, or of which nothing can be told."""
    return [(tongue, text) for tongue, text in texts if _guess(tongue, text) is not tongue]


def _tweets(data: Path, tongue: Tongue) -> list[str]:
    lines = [
        line
        for part in ("train", "val")
        for line in (data / f"umsab_{FILES[tongue]}_{part}.txt")
        .read_text(encoding="utf-8")
        .split("\n")
    ]
    stripped = [" ".join(_ENTITY.sub(" ", unescape(line)).split()) for line in lines]
    return [line for line in stripped if any(char.isalpha() for char in line)]


def _scraps(text: str) -> list[str]:
    words = [word for word in text.split() if any(char.isalpha() for char in word)]
    rows = [words[at : at + SCRAP] for at in range(0, len(words) - SCRAP + 1, SCRAP)]
    return [" ".join(row) for row in rows]


def _guess(tongue: Tongue, text: str) -> Tongue:
    """What the text says, where the language before was the other one."""
    other = Tongue.ENGLISH if tongue is Tongue.FRENCH else Tongue.FRENCH
    return guess(text, unless=other)


def _is_untold(text: str) -> bool:
    return guess(text, unless=Tongue.FRENCH) is not guess(text, unless=Tongue.ENGLISH)
