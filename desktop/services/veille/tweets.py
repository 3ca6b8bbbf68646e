"""Kept tweets, asked after at X: what was deleted there is deleted here.

X's own page of a tweet tells it for free (docs.x.com, "oEmbed API"), one tweet at a time, so that
each kept tweet has its turn and X is never asked for many at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Message
from desktop.network.errors import NetworkError
from desktop.services.veille.file import VeilleFile
from desktop.store.database import immediate
from desktop.store.veille import messages, turns

_log = logging.getLogger(__name__)

AT_A_TIME = 20
"""So many an hour: five hundred kept tweets are asked after in a day."""
_TWEETS = frozenset({SourceKind.PASTED, SourceKind.X_KEY})


class KeptTweets:
    def __init__(
        self, file: VeilleFile, is_gone: Callable[[str], bool], is_online: Callable[[], bool]
    ) -> None:
        """`is_gone` asks X for the tweet at an address; it raises the errors of the network."""
        self._file = file
        self._is_gone = is_gone
        self._is_online = is_online

    def next(self) -> tuple[Message, ...]:
        """The tweets whose turn it is, and the turn of others afterwards."""
        if not self._file.path.exists() or not self._is_online():
            return ()
        with self._file.writing() as db, immediate(db):
            after = turns.reached(db)
            found = messages.of_kinds(db, _TWEETS, after, AT_A_TIME)
            turns.reach(db, found[-1].id if len(found) == AT_A_TIME else 0)
            return found

    def gone_among(self, kept: Sequence[Message]) -> tuple[int, ...]:
        """The ids of those that X says are no longer there; where X cannot be asked, none more."""
        gone: list[int] = []
        for message in kept:
            try:
                if self._is_gone(message.address):
                    gone.append(message.id)
            except NetworkError as error:
                _log.info("Could not ask after a tweet: %s", error)
                break
        return tuple(gone)
