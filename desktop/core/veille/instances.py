"""Servers of Mastodon that shops find people on: data, with its source beside it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES

_FILE = RESOURCES / "veille" / "mastodon.toml"
_HOST = re.compile(
    r"(?=.{4,253}\Z)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
)


@dataclass(frozen=True, slots=True)
class Instance:
    host: str
    language: str


@cache
def instances() -> tuple[Instance, ...]:
    read = tomllib.loads(_FILE.read_text("utf-8"))
    return tuple(Instance(one["host"], one["language"]) for one in read["instance"])


def host_in(typed: str) -> str:
    """The host that a person means by what they typed or pasted; empty where it is none."""
    said = typed.strip().lower()
    said = said.split("://", 1)[-1].split("/", 1)[0].rpartition("@")[2]
    return said if _HOST.fullmatch(said) else ""
