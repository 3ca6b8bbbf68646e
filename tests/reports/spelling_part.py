"""Slips found, the right word among the first suggestions, and right words that are stopped at.

Three sets: slips collected in `typos.toml`, each in its sentence; made-up ones in frequent words;
and sentences without a fault. The marked texts come last: a few of their slips are meant.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

from desktop.core.advice import Draft
from desktop.core.frequency import frequencies
from desktop.core.language import Tongue
from desktop.core.spelling import Speller
from desktop.core.text import measure
from tests.core.advice.marked_texts import marked_texts
from tests.reports.figures import fine_share
from tests.reports.slips import slips

SEED = 20261124
MADE_UP = 300
FREQUENT = 500
"""Hundredths of a Zipf frequency: the three thousand most used words or so."""
_WORD = re.compile(r"[^\W\d_]+")


def show(verbose: bool) -> None:
    """Language by language, then the marked texts."""
    speller = Speller.load()
    lists = tomllib.loads((Path(__file__).parent / "typos.toml").read_text(encoding="utf-8"))
    for tongue in Tongue:
        collected = [slip for slip in lists["slip"] if slip["language"] == tongue.value]
        clean = [
            text for c in lists["clean"] if c["language"] == tongue.value for text in c["sentences"]
        ]
        _show_slips(f"{tongue.value}, collected", _collected(speller, tongue, collected), verbose)
        _show_slips(f"{tongue.value}, made up", _made_up(speller, tongue), verbose)
        _show_alarms(f"{tongue.value}, faultless sentences", speller, tongue, clean, verbose)
    for tongue in Tongue:
        texts = [marked.text for marked in marked_texts() if marked.language == tongue.value]
        _show_alarms(f"{tongue.value}, marked texts", speller, tongue, texts, verbose)


Tried = tuple[str, str, bool, tuple[str, ...]]
"""A slip, what was meant, whether it was found, and what was suggested for it."""


def _collected(speller: Speller, tongue: Tongue, entries: list[dict[str, Any]]) -> Iterable[Tried]:
    for entry in entries:
        wrong, sentence = entry["wrong"], entry["sentence"]
        start = sentence.lower().index(wrong.lower())
        found = [
            slip
            for slip in speller.check(sentence, tongue)
            if slip.start < start + len(wrong) and start < slip.end
        ]
        word = sentence[found[0].start : found[0].end] if found else wrong
        meant = word.lower().replace(wrong.lower(), entry["right"])
        yield wrong, meant, bool(found), speller.suggest(word, tongue)


def _made_up(speller: Speller, tongue: Tongue) -> Iterable[Tried]:
    zipf = frequencies(tongue).zipf
    frequent = [word for word, score in zipf.items() if score >= FREQUENT and _is_whole(word)]
    words = Random(SEED).sample(sorted(frequent), min(MADE_UP, len(frequent)))
    for wrong, right in slips(words, tongue.value, zipf, SEED):
        found = not speller.is_right(wrong, tongue)
        yield wrong, right, found, speller.suggest(wrong, tongue)


def _is_whole(word: str) -> bool:
    return len(word) >= 4 and word.isalpha()


def _show_slips(title: str, tried: Iterable[Tried], verbose: bool) -> None:
    rows = list(tried)
    first, among = (
        sum(any(_same(found, right) for found in better[:most]) for _, right, _, better in rows)
        for most in (1, 3)
    )
    print(f"{title}: found {fine_share(sum(found for _, _, found, _ in rows), len(rows))}", end="")
    print(f", right word first {fine_share(first, len(rows))}", end="")
    print(f", among three {fine_share(among, len(rows))}")
    if verbose:
        for wrong, right, found, better in rows:
            if not found or not better or not _same(better[0], right):
                print(f"    {wrong} for {right}: {'' if found else 'not found; '}{better}")


def _show_alarms(
    title: str, speller: Speller, tongue: Tongue, texts: list[str], verbose: bool
) -> None:
    stopped = [word for text in texts for word in _stopped_at(speller, tongue, text)]
    words = sum(len(_WORD.findall(text)) for text in texts)
    print(f"{title}: stopped at {fine_share(len(stopped), words)} words")
    if verbose:
        print(f"    {', '.join(sorted(stopped))}")


def _stopped_at(speller: Speller, tongue: Tongue, text: str) -> list[str]:
    draft = Draft(text, measure(text))
    return [
        text[start + slip.start : start + slip.end]
        for start, found in draft.each(lambda piece: speller.check(piece, tongue))
        for slip in found
        if draft.is_free(start + slip.start, start + slip.end)
    ]


def _same(one: str, other: str) -> bool:
    return one.replace("’", "'").casefold() == other.replace("’", "'").casefold()
