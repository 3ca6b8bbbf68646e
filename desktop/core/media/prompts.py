"""Points of view for a photo, by trade: `resources/photo_prompts.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.core.language import Tongue
from desktop.paths import RESOURCES

FILE = RESOURCES / "photo_prompts.toml"


@dataclass(frozen=True, slots=True)
class Prompt:
    """`trades` is empty for what suits every trade."""

    name: str
    french: str
    english: str
    trades: frozenset[str] = frozenset()

    def said(self, tongue: Tongue) -> str:
        return self.french if tongue is Tongue.FRENCH else self.english


@cache
def all_prompts() -> tuple[Prompt, ...]:
    """In the file's order. Raises ValueError or KeyError for a file that is not as it says."""
    read = tomllib.loads(FILE.read_text("utf-8"))
    return tuple(
        Prompt(one["name"], one["fr"], one["en"], frozenset(one.get("trades", ())))
        for one in read["prompt"]
    )


def prompts_for(trade: str) -> tuple[Prompt, ...]:
    """Those of the trade first, then those that suit everyone."""
    own = tuple(one for one in all_prompts() if trade in one.trades)
    return own + tuple(one for one in all_prompts() if not one.trades)
