"""Makes the tables of `resources/spelling`; run by hand, its output is committed.

    npm pack dictionary-fr@3.0.0 dictionary-en@4.0.0 dictionary-en-gb@3.0.0
    python -m pip install wordfreq==3.1.1 chunspell-next
    python build/spelling_tables.py FOLDER_OF_THE_TARBALLS

Sources: npm `dictionary-fr` 3.0.0 (Dicollecte "classique" 7.5, MPL 2.0), `dictionary-en` 4.0.0 and
`dictionary-en-gb` 3.0.0 (SCOWL, MIT and BSD), each copied as it is, with its licence; PyPI
`wordfreq` 3.1.1 (Apache-2.0 code, CC BY-SA 4.0 data) for how often a word is written.

A frequency list holds the words of wordfreq that a dictionary of ours takes for right. Each of its
lines begins with a hundredfold Zipf frequency (the logarithm, to base 10, of the uses in a thousand
million words), and then has the words of that frequency; what is right with a capital alone has it.
"""

from __future__ import annotations

import gzip
import sys
import tarfile
from collections.abc import Iterator
from math import log10
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "spelling"
DICTIONARIES = {
    "fr": "dictionary-fr-3.0.0.tgz",
    "en_US": "dictionary-en-4.0.0.tgz",
    "en_GB": "dictionary-en-gb-3.0.0.tgz",
}
JUDGES = {"fr": ("fr",), "en": ("en_GB", "en_US")}
RAREST = 1.5
"""Zipf; below it stand words seen a handful of times, many of them slips themselves."""


def main(packages: Path) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, package in DICTIONARIES.items():
        unpack(packages / package, name)
    for tongue, judges in JUDGES.items():
        write(tongue, list(frequent(tongue, judges)))


def unpack(package: Path, name: str) -> None:
    """The dictionary's two files and its licence, letter for letter."""
    with tarfile.open(package) as archive:
        for member, target in (
            ("index.aff", f"{name}.aff"),
            ("index.dic", f"{name}.dic"),
            ("license", f"{name}.LICENCE"),
        ):
            content = archive.extractfile(f"package/{member}")
            if content is None:
                raise FileNotFoundError(member)
            (TARGET / target).write_bytes(content.read())


def frequent(tongue: str, judges: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """A hundredfold Zipf frequency and a word, the most frequent first."""
    from hunspell import Hunspell
    from wordfreq import get_frequency_dict

    dictionaries = [
        Hunspell(judge, hunspell_data_dir=str(TARGET), system_encoding="UTF-8") for judge in judges
    ]
    for word, frequency in get_frequency_dict(tongue, "best").items():
        zipf = log10(frequency) + 9
        if zipf < RAREST or not word.replace("'", "").replace("-", "").isalpha():
            continue
        for form in (word, word.capitalize()):
            if any(dictionary.spell(form) for dictionary in dictionaries):
                yield round(100 * zipf), form
                break


def write(tongue: str, words: list[tuple[int, str]]) -> None:
    """One compressed file, the same from run to run."""
    lines: dict[int, list[str]] = {}
    for zipf, word in words:
        lines.setdefault(zipf, []).append(word)
    said = (f"{zipf} {' '.join(sorted(lines[zipf]))}\n" for zipf in sorted(lines))
    head = (
        f"# How often {len(words)} words are written ({tongue}); wordfreq 3.1.1 by Robyn Speer,"
        " CC BY-SA 4.0; see NOTICE.\n"
    )
    # No name and no time in it: the same words give the same file.
    packed = gzip.compress((head + "".join(said)).encode(), compresslevel=9, mtime=0)
    (TARGET / f"frequency_{tongue}.txt.gz").write_bytes(packed)
    print(f"{tongue}: {len(words)} words, {len(packed)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
