"""Makes the tables of `resources/text` from public packages; run by hand, its output is committed.

    npm ci --prefix tests/contract
    python -m pip install emoji==2.16.0
    python build/text_tables.py

Sources: npm `twitter-text` 3.1.0 (Apache-2.0: top-level domains, hashtag letters) and its
`twemoji-parser` 11.0.2 (MIT: the emoji sequences of 2018), PyPI `emoji` 2.16.0 (BSD: the
sequences that Unicode recommends, up to Emoji 17).
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "text"
JUDGE = ROOT / "tests" / "contract"
NEWEST_EMOJI = 17
SEQUENCES_A_LINE = 24

ASK = r"""
const base = './node_modules/twitter-text/dist/regexp/';
const source = (name) => require(base + name).source;
const every = (name) => {
  // The reference matches hashtags without regard to case, which adds a few letters to the class.
  const whole = new RegExp('^(?:' + source(name) + ')$', 'i');
  const ranges = [];
  for (let c = 0, open = false; c <= 0x110000; c++) {
    const surrogate = c >= 0xd800 && c < 0xe000;
    const inside = c < 0x110000 && !surrogate && whole.test(String.fromCodePoint(c));
    if (inside && !open) ranges.push([c, c]);
    if (inside) ranges[ranges.length - 1][1] = c;
    open = inside;
  }
  return ranges;
};
const names = (name) => source(name).match(/^\(\?:\(\?:(.*?)\)\(\?=/)[1].split('|');
process.stdout.write(JSON.stringify({
  letters: every('hashtagAlpha'),
  characters: every('hashtagAlphaNumeric'),
  domains: [...names('validGTLD'), ...names('validCCTLD')],
  emoji: require('./node_modules/twemoji-parser/dist/lib/regex.js').default.source,
}));
"""


def main() -> None:
    facts = json.loads(
        subprocess.run(["node", "-e", ASK], cwd=JUDGE, check=True, capture_output=True).stdout
    )
    TARGET.mkdir(parents=True, exist_ok=True)
    write(
        "tlds.txt",
        "Top-level domains, in the order in which the reference tries them (twitter-text 3.1.0).",
        facts["domains"],
    )
    write(
        "hashtag_letters.txt",
        "Code points of which a hashtag needs one: letters and marks (twitter-text 3.1.0).",
        hexadecimal(facts["letters"]),
    )
    write(
        "hashtag_characters.txt",
        "Code points of which a hashtag may be made, letters included (twitter-text 3.1.0).",
        hexadecimal(facts["characters"]),
    )
    reference = sequences_of_the_reference(facts["emoji"])
    write(
        "emoji_11.txt",
        "Emoji sequences of twemoji-parser 11.0.2, by what each weighs beyond 2.",
        by_discount(reference),
    )
    write(
        "emoji_17.txt",
        "Emoji sequences up to Emoji 17 (emoji 2.16.0 and twemoji-parser 11.0.2), likewise.",
        by_discount(reference | sequences_of_unicode()),
    )


def write(name: str, title: str, lines: Iterable[str]) -> None:
    """A file of one comment line and its data; made by this script, see NOTICE for licences."""
    text = "\n".join([f"# {title} Made by build/text_tables.py.", *lines]) + "\n"
    (TARGET / name).write_text(text, encoding="utf-8", newline="\n")


def hexadecimal(ranges: list[list[int]]) -> Iterator[str]:
    for first, last in ranges:
        yield f"{first:04X}" if first == last else f"{first:04X}-{last:04X}"


def by_discount(sequences: set[str]) -> Iterator[str]:
    groups: dict[int, list[str]] = {}
    for sequence in sorted(sequences):
        groups.setdefault(plain_weight(sequence) - 2, []).append(sequence)
    for discount, group in sorted(groups.items()):
        for start in range(0, len(group), SEQUENCES_A_LINE):
            yield f"{discount} {' '.join(group[start : start + SEQUENCES_A_LINE])}"


def plain_weight(text: str) -> int:
    """What `text` weighs character by character (configuration v3 of the reference)."""
    light = [(0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)]
    return sum(1 if any(a <= ord(c) <= b for a, b in light) else 2 for c in text)


def sequences_of_unicode() -> set[str]:
    import emoji

    qualified = emoji.STATUS["fully_qualified"]
    return {
        sequence
        for sequence, facts in emoji.EMOJI_DATA.items()
        if len(sequence) > 1 and facts["status"] == qualified and facts["E"] <= NEWEST_EMOJI
    }


def sequences_of_the_reference(source: str) -> set[str]:
    """Every text of several code points that the reference's expression takes as one emoji.

    The expression has no repetition, so its language is finite: it is walked through rather than
    filtered from a list of known emoji, which could leave some out.
    """
    expression = re.compile(source)
    texts = set(walk(_parser.parse(source)))
    whole = {text for text in texts if (m := expression.match(text)) and m.group() == text}
    joined = {text.encode("utf-16-le", "surrogatepass").decode("utf-16-le") for text in whole}
    return {text for text in joined if len(text) > 1}


def walk(items: Any) -> Iterator[str]:
    """Every text that a parsed expression without repetition matches."""
    choices = [list(alternatives(kind, value)) for kind, value in items]
    for parts in product(*choices):
        yield "".join(parts)


def alternatives(kind: Any, value: Any) -> Iterator[str]:
    if kind is sre.LITERAL:
        yield chr(value)
    elif kind is sre.RANGE:
        yield from map(chr, range(value[0], value[1] + 1))
    elif kind is sre.IN:
        for inner in value:
            yield from alternatives(*inner)
    elif kind is sre.BRANCH:
        for branch in value[1]:
            yield from walk(branch)
    elif kind is sre.SUBPATTERN:
        yield from walk(value[3])
    elif kind is sre.MAX_REPEAT and value[:2] == (0, 1):
        yield ""
        yield from walk(value[2])
    elif kind is sre.ASSERT_NOT:
        yield ""
    else:
        raise ValueError(f"the reference's emoji expression has grown: {kind}")


if __name__ == "__main__":
    main()
