"""A page that was asked for is shown, or one word says why it is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.core.links.page import PagePreview
from desktop.network.page_preview import PageReader
from desktop.services.page_preview import NoPreview, PageLooks, Seen
from tests.network.sites import Site, site


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with site() as made:
        yield made


@pytest.fixture
def looks() -> PageLooks:
    return PageLooks(PageReader(private_too=True, timeout=5))


def test_a_page_is_seen(web: Site, looks: PageLooks) -> None:
    url = web.say("/", "<title>Fournil</title>")
    assert looks.page(url) == Seen(url, PagePreview(url, "Fournil", "", "127.0.0.1"))


def test_each_way_of_not_being_seen_has_its_word(web: Site, looks: PageLooks) -> None:
    cases = {
        web.refuse("/gone", 404): NoPreview.REFUSED,
        web.refuse("/broken", 500): NoPreview.UNREACHABLE,
        web.say("/menu.pdf", "%PDF", "application/pdf"): NoPreview.NOT_A_PAGE,
        web.say("/silent", "<p>Bonjour</p>"): NoPreview.NOT_A_PAGE,
        web.forward("/home", "http://localhost/"): NoPreview.NOT_ALLOWED,
        "javascript:alert(1)": NoPreview.NOT_ALLOWED,
    }
    for url, why in cases.items():
        assert looks.page(url) == Seen(url, why_not=why)


def test_a_page_at_home_is_not_looked_at(web: Site) -> None:
    url = web.say("/", "<title>Fournil</title>")
    assert PageLooks(PageReader()).page(url).why_not is NoPreview.NOT_ALLOWED
    assert web.asked == []


def test_a_picture_comes_or_nothing_does(web: Site, looks: PageLooks) -> None:
    there = web.say("/a.png", b"\x89PNG", "image/png")
    assert looks.picture(PagePreview("", picture=there)) == b"\x89PNG"
    assert looks.picture(PagePreview("", picture=f"{web.address}/b.png")) == b""
