"""The practice account: a network on this computer, where a shop learns without risk.

Its server is a file of lines that only grows. Like X, it publishes as often as it is told to: that
nothing is told twice is the publisher's promise, and only a server that would show it can prove it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop import journal
from desktop.core.agenda import Clock
from desktop.core.extras import NOTHING, Extras, as_json, from_json
from desktop.network.contract import Look, Outgoing, Sent

# Ids look like X's own: milliseconds since its epoch, then 22 bits that tell equal ones apart.
_X_EPOCH_MS = 1288834974657
_LOW_BITS = 22


@dataclass(frozen=True, slots=True)
class Post:
    """One message as the practice server keeps it, and who said it, as they were called then."""

    remote_id: str
    key: str
    account_id: int
    handle: str
    text: str
    in_reply_to: str
    at: datetime
    extras: Extras = NOTHING
    """Its pictures, by the names of their copies, and its poll."""


class Practice:
    """A network that always answers, at once, and remembers everything."""

    look_back_is_certain = True

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def publish(self, outgoing: Outgoing) -> Sent:
        at = self._clock()
        remote_id = _new_id(at)
        journal.append(
            self._path,
            {
                "id": remote_id,
                "key": outgoing.key,
                "account": outgoing.account.id,
                "handle": outgoing.account.handle,
                "text": outgoing.text,
                "in_reply_to": outgoing.in_reply_to,
                "at": at.timestamp(),
                "extras": as_json(outgoing.extras.published),
            },
        )
        return Sent(remote_id, "", at)

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:  # noqa: ARG002
        """By key alone: unlike a time, it is exact whatever the clock does meanwhile."""
        found = next((post for post in self.posts() if post.key == outgoing.key), None)
        return Look(Sent(found.remote_id, "", found.at) if found else None)

    def shown_media(self) -> frozenset[str]:
        """The names of all copies that its timeline shows."""
        return frozenset(one.sha256 for post in self.posts() for one in post.extras.media)

    def posts(self) -> Iterator[Post]:
        """Everything published here, oldest first; a line that cannot be read is left out."""
        for line in journal.lines(self._path):
            try:
                yield _post(line)
            except (KeyError, TypeError, ValueError, OverflowError, OSError):
                continue


def _post(line: dict[str, object]) -> Post:
    at, account_id = line["at"], line["account"]
    if not isinstance(at, (int, float)) or not isinstance(account_id, int):
        raise TypeError(line)
    return Post(
        remote_id=str(line["id"]),
        key=str(line["key"]),
        account_id=account_id,
        handle=str(line["handle"]),
        text=str(line["text"]),
        in_reply_to=str(line["in_reply_to"]),
        at=datetime.fromtimestamp(at, UTC),
        # Lines of before there were pictures have none.
        extras=from_json(str(line.get("extras", ""))),
    )


def _new_id(at: datetime) -> str:
    since_epoch = max(int(at.timestamp() * 1000) - _X_EPOCH_MS, 1)
    return str(since_epoch << _LOW_BITS | secrets.randbits(_LOW_BITS))
