"""From what a person types to the feeds of a site: the address itself, what its page names, or
where feeds commonly lie."""

from __future__ import annotations

from contextlib import suppress
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from desktop.core.veille.acts import is_web
from desktop.core.veille.channel import Trouble
from desktop.core.veille.subject import Feed
from desktop.network.errors import NetworkError, Unreachable
from desktop.network.feeds.entries import title_of
from desktop.network.feeds.plain import plain_text
from desktop.network.feeds.reader import FeedReader, Unreadable
from desktop.network.feeds.source import ACCEPT, AGENT, declares
from desktop.network.fetch import Answer, Fetch, NotAllowed, TooLarge
from desktop.network.source import NoSource

PATHS = ("/feed", "/rss.xml", "/atom.xml", "/feed.xml")
"""Where WordPress, and most others, put theirs."""
MOST = 8
TITLE = 100
_KINDS = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_HEAD = 300_000


class FeedFinder:
    def __init__(self, fetch: Fetch, reader: FeedReader) -> None:
        self._fetch = fetch
        self._reader = reader

    def find(self, typed: str) -> tuple[Feed, ...]:
        """The feeds that are meant, the likeliest first. Raises NoSource where there is none, and
        Unreachable."""
        address = typed.strip()
        if "://" not in address:
            address = f"https://{address}"
        answer = self._get(address)
        if answer.status != 200:
            raise _not_found(answer)
        if (feed := self._as_feed(answer, address)) is not None:
            return (feed,)
        named = _named(answer)
        return named or self._tried(answer.url)

    def _tried(self, page: str) -> tuple[Feed, ...]:
        """The first of the common places where a feed lies."""
        for path in PATHS:
            address = urljoin(page, path)
            try:
                answer = self._get(address)
            except NetworkError:
                continue
            if answer.status == 200 and (feed := self._as_feed(answer, answer.url)) is not None:
                return (feed,)
        raise NoSource(Trouble.NO_FEED, "the site names no feed")

    def _get(self, address: str) -> Answer:
        try:
            return self._fetch.get(address, {"User-Agent": AGENT, "Accept": f"{ACCEPT}, text/html"})
        except NotAllowed as error:
            raise NoSource(Trouble.UNSAFE, str(error)) from error
        except TooLarge as error:
            raise NoSource(Trouble.TOO_LARGE, str(error)) from error

    def _as_feed(self, answer: Answer, address: str) -> Feed | None:
        if declares(answer.body):
            return None
        try:
            kind = answer.headers.get("content-type", "")
            read = self._reader.read(answer.body, answer.url, kind)
        except Unreadable:
            return None
        return Feed(answer.moved_to or address, title_of(read), takes_all=False)


def _not_found(answer: Answer) -> NetworkError:
    said = f"the site answers {answer.status}"
    if answer.status in (404, 410):
        return NoSource(Trouble.GONE, said)
    if answer.status in (401, 403, 451):
        return NoSource(Trouble.REFUSED, said)
    return Unreachable(said)


def _named(answer: Answer) -> tuple[Feed, ...]:
    """What the page itself names as its feeds."""
    reader = _Links()
    charset = answer.charset or "utf-8"
    try:
        page = answer.body[:_HEAD].decode(charset, "replace")
    except LookupError:
        page = answer.body[:_HEAD].decode("utf-8", "replace")
    # An assertion is the library's word for a declaration that it cannot make out: what it read
    # until then stands.
    with suppress(AssertionError):
        reader.feed(page)
    found: dict[str, Feed] = {}
    for href, title in reader.found:
        try:
            address = urljoin(answer.url, href)
        except ValueError:
            continue
        if is_web(address):
            name = plain_text(title, TITLE) or urlsplit(address).hostname or ""
            found.setdefault(address, Feed(address, name))
    return tuple(found.values())[:MOST]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "link":
            return
        said = {name: value or "" for name, value in attrs}
        is_other = "alternate" in said.get("rel", "").lower().split()
        if is_other and said.get("type", "").strip().lower() in _KINDS and said.get("href"):
            self.found.append((said["href"], said.get("title", "")))
