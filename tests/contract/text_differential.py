"""Our meter beside the reference in node, over generated texts and over every character.

    npm ci --prefix tests/contract
    python -m tests.contract.text_differential --count 100000 --seed 1
    python -m tests.contract.text_differential --characters

Two flaws of the reference's JavaScript are left out by rule, and counted:

- It sees UTF-16: half a character beyond U+FFFF can stand before a link or begin its domain.
- It looks up a bare domain's place by its text, and finds an earlier place where the same text
  stood but was no domain (`foo.zipper…foo.zip`).
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

from desktop.core.text import EmojiRule, measure, utf16_offsets
from tests.contract.text_makers import texts

HERE = Path(__file__).parent
AT_A_TIME = 5_000
SHOWN = 20
PLACES = (
    ("http://a.fr/x", "y"), ("http://a.fr/x", ""), ("http://a.fr?x", "y"), ("http://a.fr?x", ""),
    ("http://a", "b.fr"), ("http://", "a.fr"), ("http://a", ".fr"), ("a", "b.fr"), (" a", ".fr"),
    ("", "a.fr"), ("", "http://a.fr"), ("a.fr", ""), ("a.fr", "a"), ("a.", "r"), ("a.f", ""),
    ("a.xn--", "x"), ("#a", "b"), ("#", "1"), ("#1", " "), ("", "#a"), ("x#a", "#b"), ("@a", "b"),
    ("", "@a"), ("", "RT@a"), ("@a/", "b"), ("@a/b", "c"), ("", "$A"), ("$A", "b"), ("$", "A"),
    ("1", "\u20e3"), ("", "\ufe0f"), ("", "🏽"), ("e", "\u0301"), ("a ", " b"),
)  # fmt: skip


class Left(Enum):
    """Why a text is not compared."""

    HALF_CHARACTERS = "half a character before a link"
    EARLIER_PLACE = "the same domain text earlier in its run"


_DOMAIN = (
    "\t-\r !#-,/:-@\\[-^{-~\x85\xa0\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f"
    "\u2066-\u2069\u3000\ufeff\ufffe\uffff"
)
RULES = {
    # What may stand before a link, and cannot be the last character of the link before, is no
    # reason to leave a text out.
    Left.HALF_CHARACTERS: re.compile(
        "(?:\\A|[^\\s!\"'(*,.:;<>?\\[\\]^`{|}~\\\\%«»“”’–—…])"
        f"[\U00010000-\U0010ffff][^{_DOMAIN}]*\\.[^{_DOMAIN}]"
    ),
    Left.EARLIER_PLACE: re.compile(
        f"([^{_DOMAIN}.]+\\.[^{_DOMAIN}.]{{2,}})(?=[0-9A-Za-z@+-])[^{_DOMAIN}]*\\1"
    ),
}


@dataclass
class Outcome:
    """What a run came to."""

    compared: int = 0
    left: Counter[Left] = field(default_factory=Counter)
    mismatches: list[tuple[str, Any, Any]] = field(default_factory=list)

    def said(self) -> str:
        """The figures, and the first texts that differ."""
        left = [f"left out, {reason.value}: {count}" for reason, count in self.left.items()]
        shown = [
            f"{text!r}\n  ours  {ours}\n  theirs {theirs}"
            for text, ours, theirs in self.mismatches[:SHOWN]
        ]
        figures = [f"compared: {self.compared}", *left, f"mismatches: {len(self.mismatches)}"]
        return "\n".join(figures + shown)


def missing() -> str | None:
    """What the reference needs and this computer lacks; None when all is there."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not (HERE / "node_modules" / "twitter-text").is_dir():
        return "twitter-text is not there: npm ci --prefix tests/contract"
    return None


def compare(cases: Iterable[str], count: int | None = None) -> Outcome:
    """Ours against the reference: weight, validity, entities with their places.

    `count` is how many are compared, those left out not among them; None compares all.
    """
    outcome = Outcome()
    rest = islice(_not_left_out(cases, outcome.left), count)
    while batch := list(islice(rest, AT_A_TIME)):
        outcome.compared += len(batch)
        for text, theirs in zip(batch, judged(batch), strict=True):
            ours = verdict(text)
            if ours != theirs:
                outcome.mismatches.append((text, ours, theirs))
    return outcome


def _not_left_out(cases: Iterable[str], left: Counter[Left]) -> Iterator[str]:
    for text in cases:
        composed = normalize("NFC", text)
        reasons = [reason for reason, rule in RULES.items() if rule.search(composed)]
        if reasons:
            left[reasons[0]] += 1
        else:
            yield text


def verdict(text: str) -> dict[str, Any]:
    """Ours, in the reference's form."""
    found = measure(text, emoji=EmojiRule.REFERENCE_OF_2018)
    place = utf16_offsets(text)
    return {
        "weight": found.weighted_length,
        # A text of spaces alone is empty here, as in the reference's Java, not valid.
        "valid": found.valid or (text.isspace() and found.weighted_length <= found.limit),
        "entities": [[e.kind.value, place[e.start], place[e.end], e.value] for e in found.entities],
    }


def judged(batch: list[str]) -> list[dict[str, Any]]:
    """The reference's verdicts."""
    run = subprocess.run(
        ["node", HERE / "text_judge.mjs"],
        input="".join(json.dumps(text) + "\n" for text in batch),
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def every_character() -> Iterator[str]:
    """Every character of the basic plane, and many beyond, where a class of characters decides.

    Only those that this Python knows: how a newer mark is composed, node may know better.
    """
    codes = [*range(0xD800), *range(0xE000, 0x10000), *range(0x10000, 0x30000, 7)]
    for character in filter(_is_known, map(chr, codes)):
        for before, after in PLACES:
            yield before + character + after


def _is_known(character: str) -> bool:
    return category(character) != "Cn" or character in "\ufffe\uffff"


def main(arguments: list[str]) -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="how many texts to compare")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--characters", action="store_true", help="every character instead")
    chosen = parser.parse_args(arguments)
    if reason := missing():
        sys.stdout.write(f"{reason}\n")
        return 2
    if chosen.characters:
        outcome = compare(every_character())
    else:
        outcome = compare(texts(chosen.seed), chosen.count)
    sys.stdout.write(f"{outcome.said()}\n")
    return 1 if outcome.mismatches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
