"""Reads `marked/*.toml`: texts as shops write them, marked with what the advice should say.

They judge the rules, so they are written and marked without a look at them:

- `tips` are the rules that must speak; `may` those that can speak without being wrong. Any other
  rule that speaks is a false alarm. A text without tips is clean; `no_question` alone, a mere hint,
  leaves it clean.
- `kind` is what the text is for. `also` names other kinds that a fair reader could have chosen;
  "any" stands for all of them, where the text says too little to tell.
- Of each file every second text, from the second on, is held out: `build/kind_weights.py` learns
  the kinds from the others, so that these tell how it does on texts it never saw.
- `now` is the shop's own clock; `past` what the account wrote before, newest last and without
  pictures; `pictures` and `without_alt` count those of the text itself; `address` is how the
  account speaks to its readers; `reply` says that it answers somebody.

A mark is corrected where it contradicts what its rule is said to mean, never because a rule
disagrees with it.

`long` was marked while it spoke above 240 characters alone. It now speaks from 101 on where it has
a shorter version to offer: between the two it is a `may`, whatever the file says.

Every second text of a file, the one behind the first and so on, is held out (`is_held_out`): words
are found for the rules in the others alone, so that the figures of these say how well the rules do
on texts that nobody had before them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from desktop.core.text import measure

FOLDER = Path(__file__).parent / "marked"

LONG_ABOVE = 240
"""Characters over which `long` was marked."""

RULES = (
    "glued_sentence",
    "broken_tag",
    "cashtags",
    "mention_first",
    "many_hashtags",
    "shouting",
    "exclamations",
    "long",
    "no_question",
    "only_selling",
    "price_shouting",
    "corporate",
    "nobody_named",
    "impersonal",
    "vous_tu",
    "jargon",
    "anglicisms",
    "hot_answer",
    "begging",
    "readability",
    "superlatives",
    "pressure",
    "vague",
    "tags_at_end",
    "tag_in_word",
    "tag_case",
    "tag_accents",
    "link_alone",
    "no_photo",
    "missing_alt",
    "short",
    "repeated",
    "date_slip",
    "time_slip",
    "emoji_row",
    "braces",
    "placeholder",
    "price_slip",
    "phone_slip",
    "mention_spaced",
    "question_marks",
)
SOFT = frozenset({"no_question"})
"""A text that deserves these alone is still a clean one."""

KINDS = ("backstage", "advice", "question", "promotion", "humour", "relay", "announcement")

A_TUESDAY = datetime(2026, 11, 24, 8, 15)  # noqa: DTZ001 - the shop's clock on the wall

FIELDS = frozenset(
    {"text", "language", "trade", "kind", "also", "tips", "may"}
    | {"pictures", "without_alt", "reply", "now", "address", "past"}
)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One text, the circumstances it is read in, and what should be said of it.

    `place` is its place in the file, from 0.
    """

    file: str
    place: int
    text: str
    language: Literal["fr", "en"]
    trade: str
    kind: str
    also: frozenset[str]
    tips: frozenset[str]
    may: frozenset[str]
    pictures: int
    without_alt: int
    reply: bool
    now: datetime
    address: str
    past: tuple[str, ...]

    @property
    def is_held_out(self) -> bool:
        """Whether it is for measuring alone, never to be read by who works on a rule."""
        return self.place % 2 == 1

    @property
    def clean(self) -> bool:
        """Whether it deserves no tip, hints apart."""
        return self.tips <= SOFT


def marked_texts() -> Iterator[MarkedText]:
    """All of them, file by file."""
    for path in sorted(FOLDER.glob("*.toml")):
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["text"]
        for place, entry in enumerate(entries):
            yield _read(path.stem, place, entry)


def _read(file: str, place: int, entry: dict[str, Any]) -> MarkedText:
    unknown = entry.keys() - FIELDS
    if unknown:
        raise ValueError(f"{file}: {entry['text']!r} has unknown fields: {sorted(unknown)}")
    also = entry.get("also", [])
    now = entry.get("now")
    tips, may = frozenset(entry["tips"]), frozenset(entry.get("may", ()))
    if measure(entry["text"]).weighted_length <= LONG_ABOVE:
        may |= {"long"} - tips
    return MarkedText(
        file=file,
        place=place,
        text=entry["text"],
        language=entry["language"],
        trade=entry["trade"],
        kind=entry["kind"],
        also=frozenset(KINDS if also == "any" else also) - {entry["kind"]},
        tips=tips,
        may=may,
        pictures=entry.get("pictures", 0),
        without_alt=entry.get("without_alt", 0),
        reply=entry.get("reply", False),
        now=datetime.fromisoformat(now) if now else A_TUESDAY,
        address=entry.get("address", ""),
        past=tuple(entry.get("past", ())),
    )
