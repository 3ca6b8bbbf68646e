"""The trades Ramage knows, one file each in `resources/trades`, and which one a text speaks of."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from typing import Any

from desktop.core.hashtags import season
from desktop.core.hashtags.phrases import Phrases, parts_of
from desktop.core.hashtags.words import Word, key, words
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "trades"
_COMMON = RESOURCES / "hashtags" / "common.toml"

_NAME_WEIGHT = 3.0
"""What a word that names a trade counts beside one that its tweets happen to use."""
_ENOUGH = 1.5
_AHEAD = 1.25
"""How far ahead of the next one a trade must be to be taken for the right one."""


@dataclass(frozen=True, slots=True)
class Trade:
    """`identity` is the file's name, `tag` the trade's own; `core` fits nearly every tweet."""

    identity: str
    french: str
    english: str
    tag: str
    names: tuple[str, ...]
    core: tuple[str, ...]
    core_english: tuple[str, ...]
    seasons: Mapping[str, str]
    """Its tags for events of the calendar, by their names there."""
    phrases: Mapping[str, tuple[str, ...]]


@cache
def identities() -> tuple[str, ...]:
    """The trades there are, in the order of their files."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))


@cache
def trade(identity: str) -> Trade | None:
    """One trade; None for one that there is not."""
    if identity not in identities():
        return None
    read = tomllib.loads((_FOLDER / f"{identity}.toml").read_text("utf-8"))
    return Trade(
        identity,
        read["fr"],
        read["en"],
        read["tag"],
        tuple(read["names"]),
        tuple(read["core"]),
        tuple(read["english"]),
        read["seasons"],
        _phrases(read),
    )


def all_trades() -> tuple[Trade, ...]:
    """Every trade: 50 files in about 0.1 s, so not on the interface thread."""
    return tuple(found for identity in identities() if (found := trade(identity)) is not None)


@cache
def common() -> Mapping[str, tuple[str, ...]]:
    """What any shop may say, as `Trade.phrases`: closures, hours, jobs, presents."""
    return _phrases(_read_common())


@cache
def _read_common() -> dict[str, Any]:
    return tomllib.loads(_COMMON.read_text("utf-8"))


@cache
def vocabulary() -> Mapping[str, str]:
    """Every tag that some trade uses, by its key: words that are known to make good tags."""
    known = {key(tag): tag for found in all_trades() for tag in (*found.phrases, *found.core)}
    return known | {key(tag): tag for tag in common()}


def guess_trade(text: str) -> str:
    """The trade that a text or a shop's name speaks of; empty where that is not clear."""
    return elected(votes(words(text)))


def votes(found: Sequence[Word]) -> dict[str, float]:
    """How much some words speak for each trade."""
    at_words: dict[tuple[str, int], float] = defaultdict(float)
    for call in _guide().find(found):
        for identity, weight in call.what.items():
            # “sort*” and “sorti*” both find “sorti”: one word has one vote.
            spoken = identity, call.first
            at_words[spoken] = max(at_words[spoken], weight * call.length)
    counted: dict[str, float] = defaultdict(float)
    for (identity, _), weight in at_words.items():
        counted[identity] += weight
    return counted


def elected(counted: Mapping[str, float]) -> str:
    """The trade that the votes are for; empty where they are few, or two are close."""
    best = nlargest(2, counted.items(), key=lambda pair: pair[1])
    if not best or best[0][1] < _ENOUGH:
        return ""
    is_ahead = len(best) == 1 or best[0][1] >= best[1][1] * _AHEAD
    return best[0][0] if is_ahead else ""


@cache
def _guide() -> Phrases[Mapping[str, float]]:
    """For each phrase the trades that have it; the fewer they are, the more it tells.

    What any shop may say, and what the calendar brings to all, tells of none.
    """
    holders: dict[str, dict[str, float]] = defaultdict(dict)
    shared = {_written(phrase) for phrases in common().values() for phrase in phrases}
    shared |= {_written(phrase) for event in season.events() for phrase in event.find}
    shared |= {_written(phrase) for phrase in _read_common()["of_no_trade"]}
    for found in all_trades():
        for phrase in (one for phrases in found.phrases.values() for one in phrases):
            if _written(phrase) not in shared:
                holders[_written(phrase)][found.identity] = 1.0
        for phrase in (found.french, found.english, *found.names):
            holders[_written(phrase)][found.identity] = _NAME_WEIGHT
    return Phrases(
        ({identity: weight / len(trades) for identity, weight in trades.items()}, (phrase,))
        for phrase, trades in holders.items()
    )


def _written(phrase: str) -> str:
    return " ".join(parts_of(phrase))


def _phrases(read: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {tag: tuple(phrases) for tag, phrases in read["phrases"].items()}
