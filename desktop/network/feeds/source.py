"""Feeds as a source of the veille.

3 MB unpacked, 25 s in all, 5 redirects, never from the open net into the computer's own
one request at a time to a host; "nothing new" is asked for by ETag and Last-Modified
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import Lock
from urllib.parse import urlsplit

from desktop.core.agenda import Clock
from desktop.core.veille.channel import UNREAD, Bookmark, Channel, Trouble
from desktop.network.errors import Unreachable
from desktop.network.feeds.entries import found_in, title_of
from desktop.network.feeds.reader import FeedReader, Unreadable
from desktop.network.fetch import Answer, Fetch, NotAllowed, TooLarge
from desktop.network.source import Haul, NoSource

LARGEST = 3 * 1024 * 1024
ACCEPT = (
    "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"
)
AGENT = "Mozilla/5.0 (compatible; Ramage; feed reader)"
_LATEST = timedelta(days=1)
_DECLARES = re.compile(rb"<!\s*(?:ENTITY|DOCTYPE[^>]{0,2000}\[)", re.IGNORECASE)
_FORWARDS = ("news.google.com", "www.bing.com", "bing.com")
"""Whose addresses only lead on: that such a one is gone says nothing of the article."""
_DELETED = re.compile(rb"<(?:\w+:)?deleted-entry\b[^>]{0,1000}?\bref\s*=\s*[\"']([^\"'<>]{1,500})")


class FeedSource:
    """`fetch` asks the net, `reader` reads what comes."""

    def __init__(self, clock: Clock, fetch: Fetch | None = None, reader: FeedReader | None = None):
        self._clock = clock
        self._fetch = fetch or Fetch(LARGEST)
        self._reader = reader or FeedReader()
        self._making = Lock()
        self._hosts: dict[str, Lock] = defaultdict(Lock)

    def look(self, channel: Channel, bookmark: Bookmark = UNREAD) -> Haul:
        """Fetch what is new, once. Raises NoSource, and Unreachable with the place's own time."""
        answer = self._get(channel.address, bookmark)
        if answer.status == 304:
            return Haul(bookmark=bookmark, is_unchanged=True)
        self._check(answer)
        read = self._read(answer)
        now = self._clock()
        place = answer.moved_to or channel.address
        found = found_in(read, place, now)
        return Haul(
            found,
            Bookmark(answer.headers.get("etag", ""), answer.headers.get("last-modified", "")),
            # Only a list that is in the order of time tells of what is missing in it.
            is_whole=len(found) > 1 and all(one.at is not None for one in found),
            gone=tuple(
                f"{place}#{ref.decode('utf-8', 'replace')}" for ref in _DELETED.findall(answer.body)
            ),
            title=title_of(read),
            moved_to=answer.moved_to,
        )

    def is_gone(self, address: str, _: str, /) -> bool:
        """Whether the entry's own page says that it is there no more."""
        host = urlsplit(address).hostname or ""
        if not host or host in _FORWARDS:
            return False
        return self._get(address, UNREAD, is_page=True).status in (404, 410)

    def close(self) -> None:
        self._reader.close()

    def _get(self, address: str, bookmark: Bookmark, is_page: bool = False) -> Answer:
        headers = {"User-Agent": AGENT, "Accept": "text/html" if is_page else ACCEPT}
        if bookmark.etag:
            headers["If-None-Match"] = bookmark.etag
        if bookmark.modified:
            headers["If-Modified-Since"] = bookmark.modified
        with self._host(address):
            try:
                return self._fetch.get(address, headers)
            except TooLarge as error:
                if is_page:
                    # It is there, and a long one.
                    return Answer(200, {}, b"", address)
                raise NoSource(Trouble.TOO_LARGE, str(error)) from error
            except NotAllowed as error:
                raise NoSource(Trouble.UNSAFE, str(error)) from error

    def _host(self, address: str) -> Lock:
        with self._making:
            return self._hosts[urlsplit(address).netloc.lower()]

    def _check(self, answer: Answer) -> None:
        """Raises what the place's number means."""
        said = f"the site answers {answer.status}"
        match answer.status:
            case 200:
                return
            case 404 | 410:
                raise NoSource(Trouble.GONE, said)
            case 401 | 403 | 451:
                raise NoSource(Trouble.REFUSED, said)
            case 429 | 503:
                raise Unreachable(said, retry_at=self._come_back(answer))
            case _:
                raise Unreachable(said)

    def _come_back(self, answer: Answer) -> datetime | None:
        """When the place says to come back; no further ahead than a day."""
        now = self._clock()
        said = answer.headers.get("retry-after", "").strip()
        try:
            later = now + timedelta(seconds=int(said)) if said.isdigit() else None
            at = later or parsedate_to_datetime(said)
            return min(max(at, now), now + _LATEST)
        except (ValueError, TypeError, OverflowError):
            return now + timedelta(hours=1) if answer.status == 429 else None

    def _read(self, answer: Answer) -> dict[str, object]:
        if declares(answer.body):
            raise NoSource(Trouble.UNSAFE, "it declares entities of its own")
        try:
            return self._reader.read(
                answer.body, answer.url, answer.headers.get("content-type", "")
            )
        except Unreadable as error:
            raise NoSource(Trouble.NO_FEED, str(error)) from error


def declares(body: bytes) -> bool:
    """Whether it declares entities, in whatever encoding: no honest feed does, and one that does
    can grow a thousandfold while it is read."""
    return bool(_DECLARES.search(body.replace(b"\0", b"")))
