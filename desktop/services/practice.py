"""What the practice account's page shows: its timeline, newest first, as X would show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.core.account import Account
from desktop.core.extras import NOTHING, Extras
from desktop.network.practice import Practice

PAGE = 200


@dataclass(frozen=True, slots=True)
class Published:
    """One message on the timeline; `in_reply_to` is the remote id of the one it answers."""

    text: str
    at: datetime
    remote_id: str
    in_reply_to: str
    handle: str
    name: str
    extras: Extras = NOTHING


class PracticeTimeline:
    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def page(self, account: Account, limit: int = PAGE) -> tuple[Published, ...]:
        """The account's newest `limit` messages, under the name it has now."""
        own = [post for post in self._practice.posts() if post.account_id == account.id]
        return tuple(
            Published(
                text=post.text,
                at=post.at,
                remote_id=post.remote_id,
                in_reply_to=post.in_reply_to,
                handle=account.handle,
                name=account.name,
                extras=post.extras,
            )
            for post in reversed(own[-limit:])
        )
