"""The address of a tweet on the web, as a person pastes it, and what the id in it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

# https://x.com/<handle>/status/<id>, as the address bar and "copy link" give it; twitter.com still
# answers; i/web/status and i/status are what other programs write.
_TWEET = re.compile(
    r"(?:https?://)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com"
    r"/(?:i/web|([A-Za-z0-9_]{1,15}))/status(?:es)?/([0-9]{1,20})(?![0-9])",
    re.IGNORECASE,
)
_NOBODY = "i"
_ID = re.compile(r"[0-9]{1,20}")
_X_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657_000, UTC)
_LOW_BITS = 22


@dataclass(frozen=True, slots=True)
class TweetAddress:
    """`id` in digits; `handle` without its @, empty where the address names nobody."""

    id: str
    handle: str = ""

    @property
    def web(self) -> str:
        """The address that opens it, without whatever was pasted behind."""
        return f"https://x.com/{self.handle or 'i'}/status/{self.id}"


def tweet_at(pasted: str) -> TweetAddress | None:
    """The tweet whose address was pasted, alone or among other words; None where there is none."""
    for word in pasted.split():
        if found := _TWEET.match(word):
            handle = found[1] or ""
            return TweetAddress(found[2], "" if handle.lower() == _NOBODY else handle)
    return None


def tweet_id_in(address: str) -> str:
    """The id in a tweet's web address; empty where it is not one."""
    found = _TWEET.match(address.strip())
    return found[2] if found else ""


def minted_at(tweet_id: str) -> datetime | None:
    """When X gave out that id: its upper bits are milliseconds since X's epoch. None for ids of
    before November 2010, which are plain numbers, and for what is no id."""
    milliseconds = int(tweet_id) >> _LOW_BITS if _ID.fullmatch(tweet_id) else 0
    return _X_EPOCH + timedelta(milliseconds=milliseconds) if milliseconds else None
