"""The kind that is guessed for each marked text, beside the kind it is marked as.

The guess has learnt from half of them: the held-out half tells how it does on texts it never saw.

Texts of which a fair reader could have said another kind stand in the last line alone, where any of
their kinds is right.
"""

from __future__ import annotations

from collections import Counter

from desktop.core.kinds.guess import Guess, guess_kind
from desktop.core.language import Tongue
from desktop.core.text import measure
from tests.core.advice.marked_texts import KINDS, MarkedText, marked_texts
from tests.reports.figures import fine_share, share

WIDTH = 13
SURE = 0.5


def show(verbose: bool) -> None:
    """A table of the held-out half and of all, and how often the guess is right."""
    guessed = [(marked, _guess(marked)) for marked in marked_texts()]
    plain = [(marked, guess) for marked, guess in guessed if not marked.also]
    held_out = [pair for pair in plain if pair[0].is_held_out]
    _show_table("held out", held_out)
    _show_table("all", plain)
    for language in ("fr", "en"):
        _show_right(f"held out, {language}", [p for p in held_out if p[0].language == language])
    _show_right("held out", held_out)
    _show_right(
        f"held out, certainty {SURE} or more", [p for p in held_out if p[1].certainty >= SURE]
    )
    _show_right("learnt from", [pair for pair in plain if not pair[0].is_held_out])
    _show_right("together", plain)
    _show_right("several kinds fit", [pair for pair in guessed if pair[0].also])
    if verbose:
        for marked, guess in guessed:
            # What is held out stays unread, so that nobody writes for it.
            if not marked.is_held_out and not _is_right(marked, guess):
                said = f"{guess.kind.value} {guess.certainty:.1f} ({guess.because})"
                print(f"    {marked.kind}, not {said}: {marked.text!r}")


def _show_table(title: str, pairs: list[tuple[MarkedText, Guess]]) -> None:
    """A line for each kind that is marked, a column for each that is guessed."""
    table = Counter((marked.kind, guess.kind.value) for marked, guess in pairs)
    print(f"{title:{WIDTH}}" + "".join(f"{kind[:9]:>10}" for kind in KINDS) + "    right")
    for kind in KINDS:
        row = [table[kind, other] for other in KINDS]
        cells = "".join(f"{count or '·':>10}" for count in row)
        print(f"{kind:{WIDTH}}{cells}    {share(table[kind, kind], sum(row))}")
    columns = [sum(table[kind, other] for kind in KINDS) for other in KINDS]
    trust = [share(table[kind, kind], told) for kind, told in zip(KINDS, columns, strict=True)]
    print(f"{'to be trusted':{WIDTH}}" + "".join(f"{cell:>10}" for cell in trust) + "\n")


def _guess(marked: MarkedText) -> Guess:
    return guess_kind(marked.text, Tongue(marked.language), measure(marked.text).entities)


def _is_right(marked: MarkedText, guess: Guess) -> bool:
    return guess.kind.value in {marked.kind, *marked.also}


def _show_right(what: str, pairs: list[tuple[MarkedText, Guess]]) -> None:
    print(f"{what}: right {fine_share(sum(_is_right(*pair) for pair in pairs), len(pairs))}")
