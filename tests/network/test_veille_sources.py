"""The veille's sources against real servers: feeds, Mastodon, X's own page of a tweet."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.core.veille.channel import UNREAD, Bookmark, Channel, SourceKind, Trouble
from desktop.network.errors import Unreachable
from desktop.network.feeds.discovery import FeedFinder
from desktop.network.feeds.reader import FeedReader
from desktop.network.feeds.source import LARGEST, FeedSource
from desktop.network.fetch import Fetch
from desktop.network.mastodon import MastodonSource
from desktop.network.source import NoSource
from desktop.network.x_page import XPage

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
WORDPRESS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Journal</title>
<language>fr-FR</language>
<item><title>Marché de Noël &#8211; Alençon</title><link>https://journal.example/noel</link>
<dc:creator>Claire</dc:creator><pubDate>Wed, 25 Nov 2026 08:00:00 +0000</pubDate>
<guid isPermaLink="false">https://journal.example/?p=7</guid>
<description>Court</description><content:encoded><![CDATA[<p>Il ouvre le <b>28</b>.</p>
<p>Place du Palais &amp; autour</p>]]></content:encoded></item>
<item><title>Travaux</title><link>https://journal.example/rue</link><guid>8</guid>
<pubDate>Tue, 24 Nov 2026 08:00:00 +0000</pubDate><description>Rue fermée</description></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="iso-8859-15"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
<title>L'été</title><at:deleted-entry ref="tag:old" when="2026-11-20T00:00:00Z"/>
<entry><id>tag:1</id><title>Crème brûlée à 5 €</title><updated>2026-11-25T10:00:00Z</updated>
<link href="https://blog.example/1"/><summary>Recette</summary></entry></feed>"""

Answer = tuple[int, dict[str, str], bytes]


class Site(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer: Callable[[str, dict[str, str]], Answer] = lambda _, __: (404, {}, b"")
        self.asked: list[str] = []
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    @property
    def address(self) -> str:
        return f"http://{self.host}"

    def serve(self, pages: dict[str, Answer]) -> None:
        self.answer = lambda path, _: pages.get(path, (404, {}, b""))


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        status, said, body = self.server.answer(self.path, headers)
        self.send_response(status)
        for name, value in said.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture(scope="module")
def reader() -> Iterator[FeedReader]:
    made = FeedReader()
    yield made
    made.close()


@pytest.fixture
def feeds(reader: FeedReader) -> FeedSource:
    return FeedSource(lambda: NOW, Fetch(LARGEST, private_too=True), reader)


def feed(site: Site, path: str = "/feed") -> Channel:
    return Channel(SourceKind.FEED, site.address + path)


def test_a_blog_s_feed_is_read_as_plain_text(site: Site, feeds: FeedSource) -> None:
    kind = {"Content-Type": "application/rss+xml", "ETag": '"7"', "Last-Modified": "yesterday"}
    site.serve({"/feed": (200, kind, WORDPRESS.encode())})
    haul = feeds.look(feed(site))
    first = haul.found[0]
    assert (haul.title, haul.is_whole) == ("Le Journal", True)
    assert first.title == "Marché de Noël – Alençon"
    assert first.text == "Il ouvre le 28.\nPlace du Palais & autour"
    assert (first.author.name, first.language) == ("Claire", "fr")
    assert first.at == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    assert first.address == "https://journal.example/noel"
    assert haul.bookmark == Bookmark('"7"', "yesterday")
    assert haul.found[1].author.name == "Le Journal"


def test_an_atom_feed_in_an_old_encoding_tells_what_was_deleted(
    site: Site, feeds: FeedSource
) -> None:
    body = ATOM.encode("iso-8859-15")
    site.serve({"/feed": (200, {"Content-Type": "application/atom+xml"}, body)})
    haul = feeds.look(feed(site))
    assert haul.found[0].title == "Crème brûlée à 5 €"
    assert haul.gone == (f"{site.address}/feed#tag:old",)


def test_nothing_new_is_asked_for_and_believed(site: Site, feeds: FeedSource) -> None:
    def answer(_: str, headers: dict[str, str]) -> Answer:
        assert headers["if-none-match"] == '"7"'
        assert headers["if-modified-since"] == "yesterday"
        return 304, {}, b""

    site.answer = answer
    haul = feeds.look(feed(site), Bookmark('"7"', "yesterday"))
    assert (haul.is_unchanged, haul.found) == (True, ())


def test_a_lasting_move_is_told_and_a_passing_one_is_not(site: Site, feeds: FeedSource) -> None:
    body = WORDPRESS.encode()
    site.serve(
        {
            "/feed": (301, {"Location": "/new"}, b""),
            "/now": (302, {"Location": "/new"}, b""),
            "/new": (200, {"Content-Type": "text/xml"}, body),
        }
    )
    assert feeds.look(feed(site)).moved_to == f"{site.address}/new"
    assert feeds.look(feed(site, "/now")).moved_to == ""


@pytest.mark.parametrize(
    "onward", [f"https://{'a' * 64}.fr/", "https://a..fr/", "https://.fr/", "/caf\xe9"]
)
def test_a_feed_that_leads_nowhere_that_can_be_is_a_source_in_trouble(
    site: Site, feeds: FeedSource, onward: str
) -> None:
    site.serve({"/feed": (302, {"Location": onward}, b"")})
    with pytest.raises((NoSource, Unreachable)):
        feeds.look(feed(site))


@pytest.mark.parametrize(
    ("status", "trouble"),
    [(404, Trouble.GONE), (410, Trouble.GONE), (403, Trouble.REFUSED), (401, Trouble.REFUSED)],
)
def test_what_a_site_answers_has_a_name(
    site: Site, feeds: FeedSource, status: int, trouble: Trouble
) -> None:
    site.serve({"/feed": (status, {}, b"")})
    with pytest.raises(NoSource) as error:
        feeds.look(feed(site))
    assert error.value.trouble is trouble


def test_a_site_that_is_busy_says_when_to_come_back(site: Site, feeds: FeedSource) -> None:
    site.serve({"/feed": (429, {"Retry-After": "600"}, b"")})
    with pytest.raises(Unreachable) as error:
        feeds.look(feed(site))
    assert error.value.retry_at == NOW + timedelta(minutes=10)


def test_nothing_is_asked_in_the_neighbourhood(site: Site, reader: FeedReader) -> None:
    source = FeedSource(lambda: NOW, Fetch(LARGEST), reader)
    with pytest.raises(NoSource) as error:
        source.look(feed(site))
    assert (error.value.trouble, site.asked) == (Trouble.UNSAFE, [])


def test_an_entry_whose_page_is_gone_is_gone(site: Site, feeds: FeedSource) -> None:
    site.serve({"/there": (200, {}, b"<p>long</p>")})
    assert feeds.is_gone(f"{site.address}/away", "")
    assert not feeds.is_gone(f"{site.address}/there", "")
    assert not feeds.is_gone("https://news.google.com/rss/articles/x", "")


def test_a_static_file_server_of_others_serves_a_feed(tmp_path: Path, feeds: FeedSource) -> None:
    (tmp_path / "feed.xml").write_text(WORDPRESS, "utf-8")
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            port = server.stdout.readline().split(" port ")[1].split()[0]
            haul = feeds.look(Channel(SourceKind.FEED, f"http://127.0.0.1:{port}/feed.xml"))
            again = feeds.look(
                Channel(SourceKind.FEED, f"http://127.0.0.1:{port}/feed.xml"), haul.bookmark
            )
        finally:
            server.terminate()
    assert len(haul.found) == 2
    assert again.is_unchanged


def test_feeds_are_found_from_a_site_s_address(site: Site, reader: FeedReader) -> None:
    finder = FeedFinder(Fetch(LARGEST, private_too=True), reader)
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="feed" title="Fil">'
    kind = {"Content-Type": "application/rss+xml"}
    site.serve(
        {"/": (200, {"Content-Type": "text/html"}, page), "/feed": (200, kind, WORDPRESS.encode())}
    )
    assert [(one.address, one.title) for one in finder.find(site.address)] == [
        (f"{site.address}/feed", "Fil")
    ]
    assert finder.find(f"{site.address}/feed")[0].title == "Le Journal"
    site.serve({"/": (200, {}, b"<html></html>"), "/feed": (200, kind, WORDPRESS.encode())})
    assert finder.find(site.address)[0].address == f"{site.address}/feed"
    site.serve({"/": (200, {}, b"<html></html>")})
    with pytest.raises(NoSource) as error:
        finder.find(site.address)
    assert error.value.trouble is Trouble.NO_FEED


STATUS = {
    "id": "42",
    "created_at": "2026-11-26T10:00:00.000Z",
    "content": '<p>Notre <a href="x">#<span>levain</span></a> a 10 ans<br>Venez &lt;voir&gt;</p>',
    "spoiler_text": "gourmand",
    "url": "https://piaille.example/@levain/42",
    "language": "fr",
    "account": {
        "acct": "levain",
        "display_name": "Le Levain",
        "url": "https://piaille.example/@levain",
    },
}


def mastodon(site: Site) -> tuple[MastodonSource, Channel]:
    source = MastodonSource(lambda: NOW, Fetch(LARGEST, private_too=True), scheme="http")
    return source, Channel(SourceKind.MASTODON, f"{site.host}/levain")


def test_a_public_hashtag_is_heard_without_an_account(site: Site) -> None:
    source, channel = mastodon(site)
    boost = {**STATUS, "id": "41", "reblog": STATUS}
    site.answer = lambda _, __: (200, {}, json.dumps([STATUS, boost]).encode())
    haul = source.look(channel, UNREAD)
    assert site.asked == ["/api/v1/timelines/tag/levain?limit=40"]
    only = haul.found[0]
    assert only.text == "gourmand\nNotre #levain a 10 ans\nVenez <voir>"
    assert only.author.handle == f"levain@{site.host}"
    assert (len(haul.found), haul.is_whole, only.language) == (1, True, "fr")
    assert only.remote_id == f"{site.host}/42"


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"null", b"[1, null, {}]", b'[{"id": {}}]', b"[" * 100_000, b'[{"id": "1"}]'],
)
def test_an_odd_timeline_is_no_error_of_another_kind(site: Site, body: bytes) -> None:
    source, channel = mastodon(site)
    site.answer = lambda _, __: (200, {}, body)
    try:
        source.look(channel)
    except NoSource as error:
        assert error.trouble is Trouble.NO_FEED


def test_a_server_that_is_closed_to_strangers_is_told(site: Site) -> None:
    source, channel = mastodon(site)
    site.answer = lambda _, __: (422, {}, b"{}")
    with pytest.raises(NoSource) as error:
        source.look(channel)
    assert error.value.trouble is Trouble.REFUSED


def test_a_message_deleted_at_its_server_is_gone(site: Site) -> None:
    source, _ = mastodon(site)
    site.serve({"/api/v1/statuses/42": (200, {}, b"{}")})
    assert not source.is_gone("", f"{site.host}/42")
    assert source.is_gone("", f"{site.host}/43")


def test_x_tells_for_free_what_a_tweet_says(site: Site) -> None:
    page = XPage(Fetch(LARGEST, private_too=True), site.address)
    told = {
        "html": '<blockquote><p lang="fr">Bon <b>pain</b> &amp; café</p>— Marie</blockquote>',
        "author_name": "Marie",
        "author_url": "https://twitter.com/marie_61",
    }
    site.answer = lambda _, __: (200, {}, json.dumps(told).encode())
    found = page.read("https://twitter.com/x/status/1861000000000000000?s=20")
    assert (found.text, found.author.handle) == ("Bon pain & café", "marie_61")
    assert found.at is not None
    assert found.at.year == 2024
    asked = parse_qs(urlsplit(site.asked[0]).query)
    assert asked["url"] == ["https://x.com/x/status/1861000000000000000"]
    site.answer = lambda _, __: (404, {}, b"")
    assert page.is_gone("https://x.com/marie/status/1861000000000000000")
    with pytest.raises(NoSource):
        page.read("https://x.com/marie/status/1861000000000000000")
