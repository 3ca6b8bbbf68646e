"""A linked page is looked at when asked, and however hostile its site, soon and safely."""

from __future__ import annotations

import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.links.page import PagePreview
from desktop.network.errors import NetworkError, Refused, Unreachable
from desktop.network.guarded import is_public
from desktop.network.page_preview import LONGEST_PAGE, NotAllowed, NotShown, PageReader
from tests.network.sites import HTML, Site, endless, packed, raw_site, site

PAGE = "<title>Fournil</title><meta name=description content='Du pain chaud'>"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as made:
        yield made


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def reader() -> PageReader:
    return PageReader(private_too=True, timeout=5, in_all=10)


def test_a_page_says_its_title_and_description(web: Site, reader: PageReader) -> None:
    url = web.say("/menu", PAGE)
    assert reader.page(url) == PagePreview(url, "Fournil", "Du pain chaud", "127.0.0.1")


def test_a_page_is_told_by_the_address_it_was_found_at(web: Site, reader: PageReader) -> None:
    web.say("/b?c=é", PAGE)
    web.say("/b?c=%C3%A9", PAGE)
    url = web.forward("/a", "/b?c=é".encode().decode("latin-1"))
    assert reader.page(url).address == f"{web.address}/b?c=%C3%A9"


def test_nobody_is_told_who_asks(
    web: Site, reader: PageReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login lea password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    web.say("/b", PAGE, Set_Cookie="c=2")
    reader.page(web.forward("/a", "/b", Set_Cookie="c=1"))
    assert [path for path, _ in web.asked] == ["/a", "/b"]
    for _, headers in web.asked:
        assert not {"Cookie", "Authorization", "Referer"} & set(headers)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_page_that_has_moved_is_followed(web: Site, reader: PageReader, status: int) -> None:
    web.say("/b", PAGE)
    assert reader.page(web.forward("/a", "/b", status)).title == "Fournil"


def test_five_times_sent_on_is_enough(web: Site, reader: PageReader) -> None:
    web.say("/6", PAGE)
    for number in range(6):
        web.forward(f"/{number}", f"/{number + 1}")
    assert reader.page(f"{web.address}/1").title == "Fournil"
    with pytest.raises(NotAllowed):
        reader.page(f"{web.address}/0")


def test_a_page_that_sends_in_circles_is_left(web: Site, reader: PageReader) -> None:
    web.forward("/b", "/a")
    with pytest.raises(NotAllowed):
        reader.page(web.forward("/a", "/b"))
    assert len(web.asked) == 6


def test_what_a_redirect_says_beside_its_address_is_not_read(web: Site, reader: PageReader) -> None:
    web.say("/b", PAGE)
    assert reader.page(web.do("/a", endless(b"x", status=302, Location="/b"))).title == "Fournil"


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/hosts",
        "ftp://fournil.fr/",
        "javascript:alert(1)",
        "data:text/html,<title>a</title>",
        "http://lea:secret@fournil.fr/",
        "http://localhost/",
        "http://2130706433/",
        "http://[::1",
    ],
)
def test_nothing_but_the_web_is_asked_after_a_redirect(
    web: Site, reader: PageReader, to: str
) -> None:
    with pytest.raises(NotAllowed):
        reader.page(web.forward("/a", to))
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hosts",
        "ftp://fournil.fr/",
        "javascript:alert(1)",
        "https://lea:secret@fournil.fr/",
        "https://fournil/",
        "",
    ],
)
def test_nothing_but_the_web_is_asked(url: str) -> None:
    with pytest.raises(NotAllowed):
        PageReader().page(url)


PRIVATE = [
    "127.0.0.1",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:192.168.1.1",
    "2002:7f00:1::",
    "ff02::1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_this_computer_and_its_neighbours_are_no_web(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111"])
def test_the_open_net_is_public(address: str) -> None:
    assert is_public(address)


def test_a_private_address_is_never_asked(web: Site) -> None:
    with pytest.raises(NotAllowed):
        PageReader().page(web.say("/", PAGE))
    assert web.asked == []


@pytest.mark.parametrize("host", PRIVATE)
def test_a_name_that_leads_home_is_never_asked(
    web: Site, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name server is pretended: what it says is what is looked at and connected to."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    answers = [(socket.AF_INET, 1, 6, "", ("1.1.1.1", 80)), (family, 1, 6, "", (host, 80))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answers)
    web.say("/", PAGE)
    with pytest.raises(NotAllowed):
        PageReader().page("http://fournil.fr/")


def test_the_host_is_named_though_its_address_was_looked_up(
    web: Site, reader: PageReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, real = web.server_port, socket.getaddrinfo

    def answer(host: str, *rest: int, **more: int) -> list[tuple[object, ...]]:
        if host == "fournil.fr":
            return [(socket.AF_INET, 1, 6, "", ("127.0.0.1", port))]
        return list(real(host, *rest, **more))

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    web.say("/", PAGE)
    assert reader.page(f"http://fournil.fr:{port}/").site == "fournil.fr"
    assert web.asked[0][1]["Host"] == f"fournil.fr:{port}"


def test_a_host_with_one_dead_address_is_reached_by_its_other(
    web: Site, reader: PageReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        dead = nobody.getsockname()[1]
    port, real = web.server_port, socket.getaddrinfo
    tried: list[str] = []

    def answer(host: str, asked: int, *rest: int, **more: int) -> list[tuple[object, ...]]:
        tried.append(host)
        if host == "fournil.fr":
            return [(2, 1, 6, "", ("127.0.0.2", port)), (2, 1, 6, "", ("127.0.0.1", port))]
        # The first address is one where nothing listens.
        return list(real("127.0.0.1", dead if host == "127.0.0.2" else port, *rest, **more))

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    web.say("/", PAGE)
    assert reader.page(f"http://fournil.fr:{port}/").title == "Fournil"
    assert tried[:3] == ["fournil.fr", "127.0.0.2", "127.0.0.1"]


def test_the_computers_own_proxy_is_used_and_may_be_a_neighbour(
    web: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.say("http://fournil.fr/", PAGE)
    monkeypatch.setenv("http_proxy", web.address)
    assert PageReader().page("http://fournil.fr/").title == "Fournil"
    with pytest.raises(NotAllowed):
        PageReader().page("http://192.168.1.1/")
    assert [path for path, _ in web.asked] == ["http://fournil.fr/"]


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, Refused), (403, Refused), (404, Refused), (410, Refused), (204, Refused),
     (429, Unreachable), (500, Unreachable), (503, Unreachable)],
)  # fmt: skip
def test_a_site_that_says_no_is_told_from_one_that_is_out_of_order(
    web: Site, reader: PageReader, status: int, error: type[NetworkError]
) -> None:
    with pytest.raises(error) as told:
        reader.page(web.refuse("/", status))
    assert type(told.value) is error


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "text/plain", "", "text/htmlx"])
def test_what_is_no_page_is_not_read(web: Site, reader: PageReader, kind: str) -> None:
    with pytest.raises(NotShown):
        reader.page(web.do("/", endless(b"x", kind)))


def test_nobody_there_is_unreachable(reader: PageReader) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    with pytest.raises(Unreachable):
        reader.page(f"http://127.0.0.1:{port}/")


def test_a_name_that_nobody_knows_is_unreachable(
    reader: PageReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable):
        reader.page("https://fournil-inconnu.fr/")


WORDS = [
    *("https://", "http:", "//", "a.fr", ":", "99999", "/", "?", "#", "[", "]", "::1", "@", "é"),
    *(
        "%",
        ".",
        "\\",
        " ",
        "\n",
        "\0",
        "\ud800",
        "xn--",
        "xn--a",
        "a" * 70,
        "0x7f.1",
        "。",
        "\u200b",
    ),
]


@given(st.lists(st.sampled_from(WORDS), max_size=8).map("".join))
def test_no_address_is_too_odd_to_be_refused_in_our_words(url: str) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", unknown)
        with pytest.raises(NetworkError):
            PageReader(private_too=True, timeout=1, in_all=1).page(url)


def test_an_endless_page_is_read_up_to_its_bound(web: Site, reader: PageReader) -> None:
    url = web.do("/", endless(b"<p>encore</p>"))
    with pytest.raises(Unreachable):
        PageReader(private_too=True, in_all=0).page(url)
    assert reader.page(web.do("/", endless(b"<title>Sans fin</title>"))).title == "Sans fin"


def test_a_gigabyte_packed_into_a_few_bytes_is_not_unpacked(web: Site, reader: PageReader) -> None:
    body = packed(100 * LONGEST_PAGE)
    url = web.say("/", body, Content_Encoding="gzip")
    tracemalloc.start()
    assert reader.page(url).title == ""
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10 * LONGEST_PAGE


def test_what_is_declared_packed_and_is_not_is_no_page(web: Site, reader: PageReader) -> None:
    with pytest.raises(Unreachable):
        reader.page(web.say("/", PAGE, Content_Encoding="gzip"))


def test_a_charset_that_is_wrong_does_not_spoil_the_letters(web: Site, reader: PageReader) -> None:
    body = "<title>Crème brûlée</title>".encode("latin-1")
    assert reader.page(web.say("/", body, "text/html; charset=utf-8")).title == "Crème brûlée"
    assert reader.page(web.say("/", body, "text/html; charset=zlib")).title == "Crème brûlée"
    assert reader.page(web.say("/", "<title>é</title>", "text/html; charset=")).title == "é"


def test_a_script_in_the_title_is_letters(web: Site, reader: PageReader) -> None:
    url = web.say("/", "<title><script>alert(1)</script></title>")
    assert reader.page(url).title == "<script>alert(1)</script>"


def _write(data: bytes, times: int = 1) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        for _ in range(times):
            connection.sendall(data)

    return answer


@pytest.mark.parametrize(
    ("data", "times"),
    [
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n", 1),
        (b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 5_000 + b"\r\n", 1),
        (b"nonsense\r\n\r\n", 1),
        (b"", 1),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\nshort", 1),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nz", 1),
        (b"HTTP/1.1 100 Continue\r\n\r\n", 20_000),
    ],
)  # fmt: skip
def test_an_answer_that_breaks_the_rules_is_no_answer(data: bytes, times: int) -> None:
    reader = PageReader(private_too=True, timeout=2, in_all=2)
    with raw_site(_write(data, times)) as url, pytest.raises((Unreachable, NotShown)):
        reader.page(url)


@pytest.mark.parametrize(
    "start",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>", b"HTTP/1.1 200 OK\r\nX: "],
)
def test_a_site_that_drips_is_left_in_time(start: bytes) -> None:
    """A byte each moment keeps every single wait short, and would take for ever."""
    done = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(start)
        while not done.wait(0.02):
            connection.sendall(b"a")

    reader = PageReader(private_too=True, timeout=5, in_all=0.3)
    with raw_site(drip) as url:
        began = monotonic()
        with pytest.raises(Unreachable):
            reader.page(url)
        assert monotonic() - began < 4
        done.set()


def test_a_site_that_says_nothing_is_left_in_time() -> None:
    done = threading.Event()
    reader = PageReader(private_too=True, timeout=0.2, in_all=5)

    def keep_silent(_: socket.socket) -> None:
        done.wait(30)

    with raw_site(keep_silent) as url:
        with pytest.raises(Unreachable):
            reader.page(url)
        done.set()


def test_the_picture_of_a_page_comes_only_when_asked(web: Site, reader: PageReader) -> None:
    picture = web.say("/a.png", PNG, "image/png")
    page = PagePreview(f"{web.address}/", picture=picture)
    assert web.asked == []
    assert reader.picture(page) == PNG


def test_a_picture_over_two_megabytes_is_left(web: Site, reader: PageReader) -> None:
    page = PagePreview("", picture=web.do("/a.png", endless(b"x", "image/png")))
    with pytest.raises(NotShown):
        reader.picture(page)


@pytest.mark.parametrize("kind", ["image/svg+xml", HTML, "application/octet-stream"])
def test_a_picture_that_is_none_is_left(web: Site, reader: PageReader, kind: str) -> None:
    with pytest.raises(NotShown):
        reader.picture(PagePreview("", picture=web.say("/a", PNG, kind)))


def test_a_page_without_a_picture_has_none_to_ask_for(reader: PageReader) -> None:
    with pytest.raises(NotAllowed):
        reader.picture(PagePreview("https://fournil.fr/"))
