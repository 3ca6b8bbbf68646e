"""What an archive is: a zip of the files of a data folder, and a list of them with their sums.

Secrets are in none of those files: they stay in the keyring of the system where they were given.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

FORMAT = 1
SUFFIX = ".ramage"
LIST = "ramage.json"
PLAN, VEILLE, LEDGER = "plan.db", "veille.db", "sent.jsonl"
SINGLE = (PLAN, VEILLE, LEDGER, "practice.jsonl", "price_card.toml")
"""Files of the data folder by their names there; all but the plan may be absent."""
MEDIA = "media"
MOST_FILES = 200_000
LONGEST_LIST = 64 << 20
"""Bytes of the list of files."""

_PICTURE = re.compile(r"media/[0-9a-f]{64}")


class NoArchive(ValueError):
    """It is none of ours, or damaged: nothing of it is taken."""


class NewerArchive(NoArchive):
    """A newer Ramage made it."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One file: its size in bytes, and its sum."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in an archive; `made_at` is in UTC."""

    made_at: datetime
    tweets: int = 0
    files: Mapping[str, Packed] = field(default_factory=dict)

    @property
    def pictures(self) -> int:
        return sum(name.startswith(MEDIA) for name in self.files)

    @property
    def size(self) -> int:
        """Bytes, unpacked."""
        return sum(one.size for one in self.files.values())


def is_ours(name: str) -> bool:
    """Whether a file of that name may stand in an archive."""
    return name in SINGLE or _PICTURE.fullmatch(name) is not None


def to_json(contents: Contents, version: str) -> str:
    told = {
        "format": FORMAT,
        "ramage": version,
        "made_at": int(contents.made_at.timestamp()),
        "tweets": contents.tweets,
        "files": {name: asdict(one) for name, one in contents.files.items()},
    }
    return json.dumps(told, indent=1)


def from_json(said: bytes | str) -> Contents:
    """Raises NoArchive for what this Ramage does not understand."""
    try:
        told: dict[str, Any] = json.loads(said)
        if int(told["format"]) > FORMAT:
            raise NewerArchive(str(told["format"]))
        contents = Contents(
            datetime.fromtimestamp(int(told["made_at"]), UTC),
            max(0, int(told["tweets"])),
            {
                str(name): Packed(int(one["size"]), str(one["sha256"]))
                for name, one in told["files"].items()
            },
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError, OSError) as error:
        if isinstance(error, NoArchive):
            raise
        raise NoArchive(str(error)) from error
    if PLAN not in contents.files or not all(map(is_ours, contents.files)):
        raise NoArchive("other files than ours")
    if any(one.size < 0 for one in contents.files.values()):
        raise NoArchive("sizes that cannot be")
    return contents
