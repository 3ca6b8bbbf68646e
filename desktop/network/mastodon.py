"""Mastodon's public hashtag timelines as a source of the veille: no account is needed.

Source: docs.joinmastodon.org, "timelines API" (GET /api/v1/timelines/tag/:hashtag) and "statuses"
(GET /api/v1/statuses/:id). The newest page is read whole each time: what is missing in it may have
been deleted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from desktop.core.agenda import Clock
from desktop.core.veille.acts import is_web
from desktop.core.veille.channel import UNREAD, Bookmark, Channel, Trouble
from desktop.core.veille.message import Author, Found
from desktop.network.errors import Unreachable
from desktop.network.feeds.plain import plain_text
from desktop.network.fetch import Answer, Fetch, NotAllowed, TooLarge
from desktop.network.source import Haul, NoSource

LARGEST = 2 * 1024 * 1024
"""Forty messages with everything about them are a fifth of it."""
ASKED = 40
"""As many as Mastodon gives at once."""
TEXT, NAME = 2_000, 100
_AGENT = "Mozilla/5.0 (compatible; Ramage; hashtag reader)"
_LATEST = timedelta(hours=12)


class MastodonSource:
    """`scheme` is another one in tests alone."""

    def __init__(self, clock: Clock, fetch: Fetch | None = None, scheme: str = "https") -> None:
        self._clock = clock
        self._fetch = fetch or Fetch(LARGEST)
        self._scheme = scheme

    def look(self, channel: Channel, _: Bookmark = UNREAD) -> Haul:
        """The newest messages under a hashtag. Raises NoSource, and Unreachable where the server
        says when to come back."""
        host, _slash, tag = channel.address.partition("/")
        path = f"/api/v1/timelines/tag/{quote(tag, safe='')}?limit={ASKED}"
        answer = self._get(host, path)
        self._check(answer)
        statuses = _statuses(answer.body)
        found = tuple(
            one for status in statuses if (one := _found(status, host, self._clock())) is not None
        )
        return Haul(
            found,
            Bookmark(since_id=max((_id(status) for status in statuses), key=_order, default="")),
            is_whole=bool(found) and all(one.at is not None for one in found),
            title=f"#{tag} – {host}",
        )

    def is_gone(self, _: str, remote_id: str, /) -> bool:
        """Whether the server no longer has that message."""
        host, _slash, number = remote_id.partition("/")
        if not number.isdigit():
            return False
        return self._get(host, f"/api/v1/statuses/{number}").status in (404, 410)

    def _get(self, host: str, path: str) -> Answer:
        headers = {"User-Agent": _AGENT, "Accept": "application/json"}
        try:
            return self._fetch.get(f"{self._scheme}://{host}{path}", headers)
        except NotAllowed as error:
            raise NoSource(Trouble.UNSAFE, str(error)) from error
        except TooLarge as error:
            raise NoSource(Trouble.TOO_LARGE, str(error)) from error

    def _check(self, answer: Answer) -> None:
        said = f"the server answers {answer.status}"
        match answer.status:
            case 200:
                return
            case 401 | 403 | 422:
                raise NoSource(Trouble.REFUSED, said)
            case 404 | 410:
                raise NoSource(Trouble.GONE, said)
            case 429 | 503:
                raise Unreachable(said, retry_at=self._come_back(answer))
            case _:
                raise Unreachable(said)

    def _come_back(self, answer: Answer) -> datetime:
        """When the server says to come back, no further ahead than half a day."""
        now = self._clock()
        said = _instant(answer.headers.get("x-ratelimit-reset"))
        return min(max(said or now + timedelta(minutes=30), now), now + _LATEST)


def _statuses(body: bytes) -> list[Mapping[str, Any]]:
    """Raises NoSource for what is no timeline."""
    try:
        read = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NoSource(Trouble.NO_FEED, "no timeline") from error
    if not isinstance(read, list):
        raise NoSource(Trouble.NO_FEED, "no timeline")
    return [one for one in read[: 2 * ASKED] if isinstance(one, dict) and _id(one)]


def _found(status: Mapping[str, Any], host: str, now: datetime) -> Found | None:
    """None for what is nobody's own message."""
    if status.get("reblog"):
        return None
    account = status.get("account")
    who: Mapping[str, Any] = account if isinstance(account, dict) else {}
    warning = plain_text(_said(status, "spoiler_text"), 300).replace("\n", " ")
    text = plain_text(_said(status, "content"), TEXT, passes=1)
    at = _instant(status.get("created_at"))
    address = _said(status, "url") or _said(status, "uri")
    return Found(
        remote_id=f"{host}/{_id(status)}",
        text=f"{warning}\n{text}" if warning else text,
        author=_author(who, host),
        at=at if at is not None and at <= now + timedelta(days=1) else None,
        address=address if is_web(address) else "",
        language=_said(status, "language")[:2].lower(),
        in_reply_to=str(status.get("in_reply_to_id") or ""),
    )


def _author(who: Mapping[str, Any], host: str) -> Author:
    handle = plain_text(_said(who, "acct"), NAME).replace("\n", "").lstrip("@")
    if handle and "@" not in handle:
        handle = f"{handle}@{host}"
    name = plain_text(_said(who, "display_name"), NAME).replace("\n", " ")
    address = _said(who, "url")
    return Author(name or handle, handle, address if is_web(address) else "")


def _id(status: Mapping[str, Any]) -> str:
    value = status.get("id")
    said = str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    return said if said.isdigit() and len(said) <= 30 else ""


def _order(number: str) -> tuple[int, str]:
    return len(number), number


def _instant(said: Any) -> datetime | None:
    if not isinstance(said, str):
        return None
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _said(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
