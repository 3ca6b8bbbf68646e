"""Reads the ideas that come with Ramage.

A file of `resources/ideas` holds those of one trade, `general.toml` those of every shop:

    about = "Ideas for a bakery."
    source = "…"
    licence = "MIT"
    trade_fr = "Boulangerie"   # as one says it; not in general.toml
    trade_en = "Bakery"

    [[idea]]
    key = "fournee"            # never changed once released: what was used is kept by it
    kind = "backstage"         # a value of core.kinds.Kind
    season = "noel"            # a name of idea_seasons.toml, or months: "9-11"; none: all year
    fr = "…"                   # the draft, with {braces} for what has to be filled in
    why_fr = "…"
    avoid_fr = "…"             # humour alone: what would make it go wrong
    en = "…"
    why_en = "…"
    avoid_en = "…"
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from desktop.core.advice.lexicon import fold
from desktop.core.ideas.idea import Idea
from desktop.core.ideas.season import season
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.paths import RESOURCES

FOLDER = RESOURCES / "ideas"
GENERAL = "general"


@cache
def ideas(tongue: Tongue) -> tuple[Idea, ...]:
    """Every idea in that language, those of every shop first; read once, when first asked for."""
    files = sorted(FOLDER.glob("*.toml"), key=lambda file: (file.stem != GENERAL, file.stem))
    return tuple(idea for file in files for idea in _ideas(file, tongue))


@cache
def trades(tongue: Tongue) -> dict[str, str]:
    """How each trade that has ideas is called, by its name here; in the order of the alphabet."""
    named = {idea.trade: idea.trade_name for idea in ideas(tongue) if idea.trade}
    return dict(sorted(named.items(), key=lambda pair: fold(pair[1])))


def _ideas(file: Path, tongue: Tongue) -> Iterator[Idea]:
    said = tongue.value
    read = tomllib.loads(file.read_text("utf-8"))
    for one in read["idea"]:
        yield Idea(
            key=f"{file.stem}.{one['key']}",
            kind=Kind(one["kind"]),
            trade="" if file.stem == GENERAL else file.stem,
            text=one[said],
            why=one[f"why_{said}"],
            avoid=one.get(f"avoid_{said}", ""),
            season=season(one.get("season", ""), tongue),
            trade_name=read.get(f"trade_{said}", ""),
        )
