"""What X itself says for free of one public tweet: its text and author, and whether it is there.

Source: docs.x.com, "oEmbed API": no key, no account. Its answer holds markup for web pages, of
which only the text is read; no script of it runs and nothing else is fetched.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote

from desktop.core.addresses import minted_at, tweet_at
from desktop.core.veille.channel import Trouble
from desktop.core.veille.message import Author, Found
from desktop.network.errors import Unreachable
from desktop.network.feeds.plain import plain_text
from desktop.network.fetch import Answer, Fetch, NotAllowed, TooLarge
from desktop.network.source import NoSource

BASE = "https://publish.x.com"
LARGEST = 256 * 1024
TEXT, NAME = 2_000, 100
_AGENT = "Mozilla/5.0 (compatible; Ramage; embedded posts)"
_TEXT = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL | re.IGNORECASE)
_HANDLE = re.compile(r"(?:x|twitter)\.com/([A-Za-z0-9_]{1,15})/?$", re.IGNORECASE)


class XPage:
    """`base` is another one in tests alone."""

    def __init__(self, fetch: Fetch | None = None, base: str = BASE) -> None:
        self._fetch = fetch or Fetch(LARGEST)
        self._base = base

    def read(self, address: str) -> Found:
        """The tweet at that address. Raises NoSource and Unreachable."""
        answer = self._get(address)
        match answer.status:
            case 200:
                return _found(answer, address)
            case 404 | 410:
                raise NoSource(Trouble.GONE, "X has no such tweet")
            case 401 | 403:
                raise NoSource(Trouble.REFUSED, "it is not public")
            case status:
                raise Unreachable(f"X answers {status}")

    def is_gone(self, address: str, _: str = "", /) -> bool:
        """Whether X says that there is no such tweet any more."""
        return tweet_at(address) is not None and self._get(address).status in (404, 410)

    def _get(self, address: str) -> Answer:
        tweet = tweet_at(address)
        if tweet is None:
            raise NoSource(Trouble.GONE, "no tweet's address")
        asked = f"{self._base}/oembed?omit_script=1&dnt=true&url={quote(tweet.web, safe='')}"
        try:
            return self._fetch.get(asked, {"User-Agent": _AGENT, "Accept": "application/json"})
        except NotAllowed as error:
            raise NoSource(Trouble.UNSAFE, str(error)) from error
        except TooLarge as error:
            raise NoSource(Trouble.TOO_LARGE, str(error)) from error


def _found(answer: Answer, address: str) -> Found:
    tweet = tweet_at(address)
    assert tweet is not None
    try:
        read = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise NoSource(Trouble.NO_FEED, "an answer that cannot be read") from error
    said: dict[str, Any] = read if isinstance(read, dict) else {}
    text = _TEXT.search(_text(said, "html"))
    if text is None:
        raise NoSource(Trouble.NO_FEED, "no text in the answer")
    named = _HANDLE.search(_text(said, "author_url"))
    handle = named[1] if named else tweet.handle
    name = plain_text(_text(said, "author_name"), NAME).replace("\n", " ")
    return Found(
        remote_id=tweet.id,
        text=plain_text(text[1], TEXT, passes=1),
        author=Author(name or handle, handle, f"https://x.com/{handle}" if handle else ""),
        at=minted_at(tweet.id),
        address=f"https://x.com/{handle or 'i'}/status/{tweet.id}",
    )


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
