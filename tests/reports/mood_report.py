"""How well the mood of a text is told: `python -m tests.reports.mood_report [--data FOLDER]`.

Without a folder, what is judged are reviews of our own that nothing was learnt from. With one, every
set in it that can be read: tweets as UMSAB has them (`umsab_*.txt` beside `.lab`), the train and val
parts by cross-validation, anything else (reviews with stars, texts with a label; csv, tsv, json,
jsonl, also gzipped) by the weights that ship.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import random
import sys
import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import mood_weights
from desktop.core.language import guess
from desktop.core.veille.mood import MoodReader, model
from desktop.core.veille.mood.lexicon import hear
from mood_weights import Marked

OWN = Path(__file__).with_name("data") / "mood_reviews_fr.toml"
FOLDS = 5
SEED = 7
_TEXTS = ("text", "texte", "review", "avis", "comment", "commentaire", "content", "body", "tweet")
_LABELS = ("stars", "star", "rating", "note", "score", "label", "polarity", "sentiment", "mood")
_NAMES = {
    "negative": 0, "neg": 0, "négatif": 0, "negatif": 0, "0": 0,
    "neutral": 1, "neu": 1, "neutre": 1, "mixed": 1,
    "positive": 2, "pos": 2, "positif": 2,
}  # fmt: skip

Judge = Callable[[Marked], int]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="mood_report", description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder of public sets")
    data: Path | None = parser.parse_args(arguments).data
    _own()
    if data is None:
        print("\nNo folder of sets was given (DATA=…): only what is here was judged.")
    else:
        _cross_validated(data)
        _others(data)
    _costs()
    return 0


def _own() -> None:
    read = tomllib.loads(OWN.read_text("utf-8"))["review"]
    marked = [Marked(one["text"], "fr", _of_stars(one["stars"])) for one in read]
    reader = MoodReader()
    print(f"== reviews of our own, never learnt from: {len(marked)}")
    for name, judge in _judges(reader).items():
        _print(name, marked, judge)


def _judges(reader: MoodReader) -> dict[str, Judge]:
    return {
        "lexicon alone": lambda one: _by_lexicon(one),
        "as shipped": lambda one: _best(reader, one),
    }


def _by_lexicon(one: Marked) -> int:
    net = hear(one.text, one.language).net
    return 0 if net < -0.9 else 2 if net > 0.9 else 1


def _best(reader: MoodReader, one: Marked) -> int:
    """The likeliest mood, whether it is likely enough to be shown or not."""
    chances = reader.chances(one.text, hear(one.text, one.language))
    return max(range(len(chances)), key=lambda place: chances[place])


def _cross_validated(data: Path) -> None:
    """Each fold judged by weights that were learnt from the others."""
    sets = {}
    for name, language in (("french", "fr"), ("english", "en")):
        parts = [data / f"umsab_{name}_{part}.txt" for part in ("train", "val")]
        sets[language] = [one for path in parts if path.exists() for one in _umsab(path, language)]
    own = mood_weights.own_examples()
    folds = {language: _folds(marked) for language, marked in sets.items()}
    judged: dict[str, list[tuple[Marked, int]]] = {language: [] for language in sets}
    for number in range(FOLDS):
        learnt = [*own]
        for parts_of in folds.values():
            learnt += [one for n, part in enumerate(parts_of) if n != number for one in part]
        reader = MoodReader(mood_weights.learn(learnt))
        for language, parts_of in folds.items():
            judged[language] += [(one, _best(reader, one)) for one in parts_of[number]]
    for language, pairs in judged.items():
        if pairs:
            print(f"\n== tweets ({language}), {FOLDS} folds: {len(pairs)}")
            marked = [one for one, _ in pairs]
            _print("lexicon alone", marked, _by_lexicon)
            _print_figures("learnt without its fold", [(one.mood, p) for one, p in pairs])


def _folds(marked: Sequence[Marked]) -> list[list[Marked]]:
    mixed = list(marked)
    random.Random(SEED).shuffle(mixed)
    return [mixed[number::FOLDS] for number in range(FOLDS)]


def _others(data: Path) -> None:
    """Every other set of the folder, by what ships."""
    reader = MoodReader()
    for path in sorted(data.iterdir()):
        if path.name.startswith("umsab_") and ("_train." in path.name or "_val." in path.name):
            continue
        marked, why_not = _read(path)
        if marked:
            print(f"\n== {path.name}: {len(marked)} texts")
            for name, judge in _judges(reader).items():
                _print(name, marked, judge)
        elif why_not:
            print(f"\n== {path.name}: left out, {why_not}")


def _read(path: Path) -> tuple[list[Marked], str]:
    """The marked texts of a file; else why it holds none."""
    if path.suffix == ".txt" and path.with_suffix(".lab").exists():
        return _umsab(path, "en" if "english" in path.name else "fr"), ""
    if path.suffix in (".lab", ".md") or path.is_dir():
        return [], ""
    try:
        found = [one for row in _rows(path) if (one := _marked(row)) is not None]
    except (OSError, ValueError, csv.Error, UnicodeError) as error:
        return [], f"it cannot be read ({error})"
    return found, "" if found else "no texts with stars or moods in it"


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    raw = path.read_bytes()
    name = path.name
    if name.endswith(".gz"):
        raw, name = gzip.decompress(raw), name.removesuffix(".gz")
    text = raw.decode("utf-8-sig")
    if name.endswith(".jsonl"):
        rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    elif name.endswith(".json"):
        read = json.loads(text)
        rows = (
            read
            if isinstance(read, list)
            else next((value for value in read.values() if isinstance(value, list)), [])
        )
    else:
        delimiter = "\t" if name.endswith(".tsv") or "\t" in text[:2000] else None
        sniffed = delimiter or (";" if text[:2000].count(";") > text[:2000].count(",") else ",")
        rows = list(csv.DictReader(io.StringIO(text), delimiter=sniffed))
    return [row for row in rows if isinstance(row, dict)]


def _marked(row: dict[str, Any]) -> Marked | None:
    lower = {str(key).lower(): value for key, value in row.items()}
    text = next((str(lower[name]) for name in _TEXTS if lower.get(name)), "")
    key = next((name for name in _LABELS if lower.get(name) not in (None, "")), "")
    if not text or not key:
        return None
    said = str(lower[key]).strip().lower()
    if said in _NAMES and key in ("label", "polarity", "sentiment", "mood"):
        mood: int | None = _NAMES[said]
    elif key in ("label", "polarity", "sentiment", "mood"):
        mood = {"1": 2, "2": 2}.get(said)
    else:
        mood = _stars(said)
    return None if mood is None else Marked(text, guess(text).value, mood)


def _stars(said: str) -> int | None:
    try:
        return _of_stars(float(said.replace(",", ".").split("/")[0]))
    except ValueError:
        return None


def _of_stars(stars: float) -> int:
    return 0 if stars <= 2 else 1 if stars < 4 else 2


def _umsab(path: Path, language: str) -> list[Marked]:
    return mood_weights.umsab(path, language)


def _print(name: str, marked: Sequence[Marked], judge: Judge) -> None:
    _print_figures(name, [(one.mood, judge(one)) for one in marked])


def figures(reader: MoodReader, marked: Sequence[Marked]) -> tuple[float, float, float]:
    """Macro-F1, and precision and recall of *negative*."""
    return _figures([(one.mood, _best(reader, one)) for one in marked])


def _print_figures(name: str, pairs: Sequence[tuple[int, int]]) -> None:
    macro, precision, recall = _figures(pairs)
    print(
        f"  {name:24} macro-F1 {macro:.3f}, negative: precision {precision:.2f},"
        f" recall {recall:.2f}"
    )


def _figures(pairs: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    each = [_of_mood(pairs, place) for place in range(len(model.MOODS))]
    there = [one for place, one in enumerate(each) if any(gold == place for gold, _ in pairs)]
    return sum(f1 for _, _, f1 in there) / len(there), each[0][0], each[0][1]


def _of_mood(pairs: Sequence[tuple[int, int]], mood: int) -> tuple[float, float, float]:
    """Precision, recall, and F1 of one mood."""
    right = sum(gold == mood == said for gold, said in pairs)
    said_so = sum(said == mood for _, said in pairs)
    are_so = sum(gold == mood for gold, _ in pairs)
    precision, recall = right / (said_so or 1), right / (are_so or 1)
    return precision, recall, 2 * precision * recall / (precision + recall or 1)


def _costs() -> None:
    begun = time.perf_counter()
    reader = MoodReader()
    loaded = time.perf_counter() - begun
    text = ("Encore une heure d'attente, et plus de pain. " * 7)[:280]
    reader.read(text, "fr")
    begun = time.perf_counter()
    for _ in range(50):
        reader.read(text, "fr")
    each = (time.perf_counter() - begun) / 50
    size = model.FILE.stat().st_size
    print(
        f"\n== costs: weights {size / 1024:.0f} KiB, read in {loaded * 1000:.0f} ms,"
        f" {each * 1000:.1f} ms for a text of 280 characters"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
