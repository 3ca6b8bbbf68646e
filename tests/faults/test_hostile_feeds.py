"""Three hundred feeds built to do harm: no markup is shown, nothing freezes or leads elsewhere."""

from __future__ import annotations

import gzip
import random
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import perf_counter
from typing import Any

import pytest

from desktop.core.veille.channel import Channel, SourceKind
from desktop.network.errors import Unreachable
from desktop.network.feeds.reader import FeedReader
from desktop.network.feeds.source import LARGEST, FeedSource
from desktop.network.fetch import Fetch
from desktop.network.source import NoSource

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
LONGEST_S = 6.0
"""What one feed may take at most: its reader is ended before."""

Served = tuple[int, dict[str, str], bytes]


class Server(ThreadingHTTPServer):
    """Serves what it is given, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, Served] = {}
        self.asked: list[str] = []
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        endless = headers.get("X-Endless")
        try:
            if endless:
                for _ in range(500):
                    self.wfile.write(body)
            else:
                self.wfile.write(body)
        except OSError:
            # The reader had enough and left.
            self.close_connection = True

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """What every hostile feed points at; it must never be asked."""
    made = Server()
    yield made
    made.shutdown()
    made.server_close()


def rss(items: str, head: str = '<?xml version="1.0" encoding="utf-8"?>') -> bytes:
    return f'{head}<rss version="2.0"><channel><title>F</title>{items}</channel></rss>'.encode()


def item(title: str = "t", text: str = "x", guid: str = "1", extra: str = "") -> str:
    return (
        f"<item><title>{title}</title><guid>{guid}</guid>"
        f"<description>{text}</description>{extra}</item>"
    )


GOOD = rss(item("Le pain", "Bon pain", "good"))


def hostile(dice: random.Random, number: int, there: str) -> Served:
    """One of the families, with its own details."""
    kind = {"Content-Type": "application/rss+xml"}
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE r [{lol}]>'
    script = f"&lt;script src='{there}/s.js'&gt;alert(1)&lt;/script&gt;"
    image = f"&lt;img src={there}/i.png onerror=alert(1)&gt;"
    families: tuple[Served, ...] = (
        (200, kind, rss(item("&l8;"), bomb)),
        (200, kind, rss(item("&l8;"), bomb).decode().encode("utf-16")),
        (
            200,
            kind,
            rss(item("&x;"), f'<!DOCTYPE r [<!ENTITY x SYSTEM "{there}/x">]>'),
        ),
        (200, kind, rss(item("&x;"), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
        (200, kind, rss("<a>" * dice.randrange(200, 1500))),
        (200, kind, rss(item(extra="<e " + " ".join(f'a{n}="v"' for n in range(3000)) + "/>"))),
        (302, {"Location": f"/{number}"}, b""),
        (302, {"Location": "file:///etc/passwd"}, b""),
        (302, {"Location": "gopher://127.0.0.1/"}, b""),
        (200, {**kind, "X-Endless": "1"}, b"<a>" + b"x" * 20_000),
        (200, {**kind, "Content-Encoding": "gzip"}, gzip.compress(b"<rss>" + b" " * 20_000_000)),
        (200, {**kind, "Content-Length": "99"}, GOOD[:60]),
        (200, {"Content-Type": "application/rss+xml; charset=klingon"}, GOOD),
        (200, {"Content-Type": "application/rss+xml; charset=utf-16"}, GOOD),
        (200, {"Content-Type": "text/html"}, b"<html><body><h1>Hello</h1></body></html>"),
        (200, kind, GOOD[: dice.randrange(len(GOOD))]),
        (200, kind, b""),
        (200, kind, b"\0" * 1000),
        (200, kind, rss(item(extra="<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>"))),
        (200, kind, rss(item(extra="<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>"))),
        (200, kind, rss(item(extra="<pubDate>hier</pubDate>"))),
        (200, kind, rss(item(script, image))),
        (
            200,
            kind,
            rss(item("&amp;lt;b&amp;gt;gras", f"<![CDATA[<iframe src={there}/f></iframe>]]>")),
        ),
        (200, kind, rss(item(extra="<link>javascript:alert(1)</link>"))),
        (200, kind, rss(item(extra=f'<enclosure url="{there}/e.mp3" type="audio/mpeg"/>'))),
        (200, kind, rss(item("\u202egnirts", "a\u2066b"))),
        (200, kind, rss("".join(item(guid=str(n)) for n in range(3000)))),
        (200, kind, rss("".join(item(f"t{n}", guid="same") for n in range(50)))),
        (200, kind, rss(item("T" * 300_000))),
        (200, kind, b"\xef\xbb\xbf" + GOOD),
        (200, kind, dice.randbytes(3000)),
        (
            200,
            kind,
            f'<?xml-stylesheet href="{there}/s.xsl" type="text/xsl"?>'.encode() + GOOD[38:],
        ),
        (500, kind, b"no"),
        (404, kind, b""),
        (429, {"Retry-After": "99999999999"}, b""),
    )
    return families[number % len(families)]


@pytest.mark.timeout(240)
def test_three_hundred_hostile_feeds_do_no_harm(server: Server, elsewhere: Server) -> None:
    dice = random.Random(300)
    reader = FeedReader(seconds=1.5)
    source = FeedSource(lambda: NOW, Fetch(LARGEST, private_too=True, read=3.0, in_all=5.0), reader)
    server.pages["/good"] = (200, {"Content-Type": "application/rss+xml"}, GOOD)
    slowest = 0.0
    try:
        for number in range(300):
            server.pages[f"/{number}"] = hostile(dice, number, elsewhere.address)
            begun = perf_counter()
            check(source, f"{server.address}/{number}")
            slowest = max(slowest, perf_counter() - begun)
            if number % 20 == 0:
                good = source.look(Channel(SourceKind.FEED, f"{server.address}/good"))
                assert [one.text for one in good.found] == ["Bon pain"]
    finally:
        reader.close()
    assert slowest < LONGEST_S
    assert elsewhere.asked == []


def check(source: FeedSource, address: str) -> None:
    """It is refused in our own words, or every text of it is plain and every date possible."""
    try:
        haul = source.look(Channel(SourceKind.FEED, address))
    except (NoSource, Unreachable):
        return
    assert len(haul.found) <= 200
    for one in haul.found:
        for text in (one.title, one.text, one.author.name):
            assert "<" not in text.replace("<b>gras", ""), text
            assert not set(text) & set("\u202e\u2066\0")
        assert len(one.text) <= 2000
        assert one.at is None or one.at.year in range(1995, 2027)
        assert one.address == "" or one.address.startswith("http")
