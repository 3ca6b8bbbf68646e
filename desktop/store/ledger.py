"""The sent ledger: what was sent, outside the database, so that an older database is caught.

A restored or copied `plan.db` goes back in time; these lines do not. A line a step: `armed` before
anything is sent, then `sent` or `not_sent`. The last line of a message is what is known of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import Any

from desktop import journal
from desktop.store.errors import StoreError, StoreFull


class Mark(Enum):
    ARMED = "armed"
    SENT = "sent"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class Line:
    """What one step says of one message: message `position` of the `of` that tweet `uuid` has.

    `fingerprint` is that of the plan it was sent from; `remote_id` and `address` are empty until
    the network gave them.
    """

    mark: Mark
    uuid: str
    position: int
    of: int
    fingerprint: str
    at: datetime
    remote_id: str = ""
    address: str = ""


class Ledger:
    """The lines in one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def room_left(self) -> int:
        """Bytes that its disk, which is the plan's too, still takes."""
        return shutil.disk_usage(self._path.parent).free

    def add(self, line: Line) -> None:
        """Write one line down for good. Raises StoreError: then nothing may be sent."""
        try:
            journal.append(self._path, _raw(line))
        except OSError as error:
            named = StoreFull if error.errno in (ENOSPC, EDQUOT) else StoreError
            raise named(str(error)) from error

    def last_lines(self) -> Mapping[str, Mapping[int, Line]]:
        """What is known last of each message: by the tweet's uuid, then by position, in the order
        in which it was written."""
        known: dict[str, dict[int, Line]] = {}
        for raw in journal.lines(self._path):
            line = _line(raw)
            if line is not None:
                lines = known.setdefault(line.uuid, {})
                lines.pop(line.position, None)
                lines[line.position] = line
        return known


def _raw(line: Line) -> dict[str, str | int]:
    return {
        "mark": line.mark.value,
        "uuid": line.uuid,
        "position": line.position,
        "of": line.of,
        "sha256": line.fingerprint,
        "at": int(line.at.timestamp()),
        "id": line.remote_id,
        "address": line.address,
    }


def _line(raw: Mapping[str, Any]) -> Line | None:
    try:
        return Line(
            mark=Mark(raw["mark"]),
            uuid=str(raw["uuid"]),
            position=int(raw["position"]),
            of=int(raw["of"]),
            fingerprint=str(raw["sha256"]),
            at=datetime.fromtimestamp(raw["at"], UTC),
            remote_id=str(raw["id"]),
            address=str(raw["address"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        # A line that cannot be read says nothing; the database then speaks alone.
        return None
