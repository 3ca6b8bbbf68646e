"""Takes out of an address what only follows the reader: `utm_source`, `fbclid`, `si` of YouTube…

Everything else stays byte for byte, in its order: what a page needs is known to that page alone.
The names stand in `resources/links/tracking.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
from urllib.parse import unquote

from desktop.core.links.address import host_of, split
from desktop.paths import RESOURCES

FILE = RESOURCES / "links" / "tracking.toml"


@dataclass(frozen=True, slots=True)
class Rule:
    """The parameters that one sender adds, in lower case; on every site where `sites` is empty."""

    who: str
    names: frozenset[str]
    beginnings: tuple[str, ...]
    sites: tuple[str, ...]

    def names_it(self, name: str) -> bool:
        return name in self.names or name.startswith(self.beginnings)


@dataclass(frozen=True, slots=True)
class Tracking:
    """The rules, and the sites whose addresses only forward."""

    rules: tuple[Rule, ...]
    short_sites: tuple[str, ...]


@cache
def tracking() -> Tracking:
    """What the file says."""
    read = tomllib.loads(FILE.read_text("utf-8"))
    return Tracking(tuple(map(_rule, read["rule"])), tuple(read["short"]["sites"]))


def cleaned(url: str) -> str:
    """The address without what follows the reader; itself where there is nothing of the kind."""
    before, query, fragment = split(url)
    rules = _rules_for(host_of(url))
    query = _without(query, rules)
    if _is_parameters_alone(fragment):
        fragment = _without(fragment, rules)
    return before + query + fragment


@lru_cache(maxsize=512)
def followers_in(url: str) -> tuple[str, ...]:
    """The names of the parameters that `cleaned` takes out, in their order, as they stand there.

    Kept, because at each pause in the typing the same links are asked about.
    """
    _, query, fragment = split(url)
    rules = _rules_for(host_of(url))
    places = (query, fragment) if _is_parameters_alone(fragment) else (query,)
    return tuple(
        piece.partition("=")[0]
        for place in places
        for piece in place[1:].split("&")
        if _follows(piece, rules)
    )


def is_short(url: str) -> bool:
    """Whether the address only forwards to another one."""
    return _is_on(host_of(url), tracking().short_sites)


def _without(place: str, rules: tuple[Rule, ...]) -> str:
    """`?a=1&b=2` or `#a=1` without the parameters that follow; empty when none is left."""
    pieces = place[1:].split("&")
    kept = [piece for piece in pieces if not _follows(piece, rules)]
    if len(kept) == len(pieces):
        return place
    return place[:1] + "&".join(kept) if any(kept) else ""


def _follows(piece: str, rules: tuple[Rule, ...]) -> bool:
    # An address copied out of a page's source has `&amp;` for each `&`.
    name = unquote(piece.partition("=")[0]).lower().removeprefix("amp;")
    return any(rule.names_it(name) for rule in rules)


def _is_parameters_alone(fragment: str) -> bool:
    """`#xtor=RSS-1` is; `#menu` and `#/page?utm_source=x` are places in the page."""
    return bool(fragment[1:]) and all("=" in piece for piece in fragment[1:].split("&"))


def _rules_for(host: str) -> tuple[Rule, ...]:
    return tuple(rule for rule in tracking().rules if not rule.sites or _is_on(host, rule.sites))


def _is_on(host: str, sites: tuple[str, ...]) -> bool:
    return any(host == site or host.endswith(f".{site}") for site in sites)


def _rule(read: dict[str, Any]) -> Rule:
    names: list[str] = read["names"]
    return Rule(
        who=read["who"],
        names=frozenset(_whole(names)),
        beginnings=tuple(name[:-1] for name in names if name.endswith("*")),
        sites=tuple(read.get("sites", ())),
    )


def _whole(names: list[str]) -> Iterator[str]:
    return (name for name in names if not name.endswith("*"))
