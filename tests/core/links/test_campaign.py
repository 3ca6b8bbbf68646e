"""What a shop's statistics count is added to an address without disturbing it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.links.address import completed, host_of
from desktop.core.links.campaign import campaign_of, is_tagged, slug, tagged
from desktop.core.shop import Shop

DAY = date(2026, 11, 26)
UTM = "utm_source=x&utm_medium=social&utm_campaign=pain"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("fournil.fr", f"https://fournil.fr?{UTM}"),
        ("https://fournil.fr/", f"https://fournil.fr/?{UTM}"),
        ("http://fournil.fr/menu", f"http://fournil.fr/menu?{UTM}"),
        ("https://fournil.fr/?", f"https://fournil.fr/?{UTM}"),
        ("https://fournil.fr/?a=1", f"https://fournil.fr/?a=1&{UTM}"),
        ("https://fournil.fr/?a=1#b", f"https://fournil.fr/?a=1&{UTM}#b"),
        ("https://fournil.fr/#b?c=1", f"https://fournil.fr/?{UTM}#b?c=1"),
        ("https://épi.fr/brioche%20d'été", f"https://épi.fr/brioche%20d'été?{UTM}"),
        (
            "https://a.fr/?utm_source=lettre",
            "https://a.fr/?utm_source=lettre&utm_medium=social&utm_campaign=pain",
        ),
        (f"https://a.fr/?{UTM}", f"https://a.fr/?{UTM}"),
    ],
)
def test_the_three_names_are_added_behind_what_is_there(url: str, expected: str) -> None:
    assert tagged(url, campaign="pain") == expected


def test_what_was_counted_otherwise_is_replaced_only_where_asked() -> None:
    url = "https://a.fr/?UTM_SOURCE=lettre&a=1&utm_campaign=vieux"
    assert tagged(url, campaign="pain", replace=True) == f"https://a.fr/?a=1&{UTM}"


def test_values_are_encoded() -> None:
    assert tagged("a.fr", source="x&y", medium="é", campaign="a b") == (
        "https://a.fr?utm_source=x%26y&utm_medium=%C3%A9&utm_campaign=a%20b"
    )


def test_without_a_campaign_none_is_named() -> None:
    assert tagged("https://a.fr/") == "https://a.fr/?utm_source=x&utm_medium=social"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "javascript://a.fr/%0aalert(1)",
        "ftp://a.fr/",
        "file:///etc/hosts",
        "mailto:lea@a.fr",
        "https://lea:secret@a.fr/",
        "https://",
        "https://fournil",
        "http://127.0.0.1/",
        "https://a.fr/deux mots",
        "https://a.fr/\n",
        "https://a.fr\\@b.fr",
        "",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"web|domain"):
        tagged(url)


@pytest.mark.parametrize("url", ["épi.fr", "https://xn--pi-9ia.fr", "https://餅.jp/a", "a.fr:8080"])
def test_a_domain_keeps_its_letters(url: str) -> None:
    assert completed(url).removeprefix("https://") == url.removeprefix("https://")


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://WWW.Fournil.fr:8080/a?b#c", "www.fournil.fr"),
        ("fournil.fr?a", "fournil.fr"),
        ("https://lea@fournil.fr/", "fournil.fr"),
        ("https://a.fr\\@b.fr/", "a.fr"),
        ("//a.fr./b", "a.fr"),
        ("", ""),
    ],
)
def test_the_site_of_an_address_is_read(url: str, host: str) -> None:
    assert host_of(url) == host


@given(st.sampled_from(["a.fr", "https://a.fr/?b=1#c", "http://é.fr/é?utm_medium="]), st.text())
def test_tagging_twice_is_tagging_once(url: str, campaign: str) -> None:
    once = tagged(url, campaign=campaign.encode("utf-8", "ignore").decode())
    assert tagged(once, campaign="autre") in (
        once,
        f"{once.partition('#')[0]}&utm_campaign=autre#c",
        f"{once}&utm_campaign=autre",
    )
    assert is_tagged(once)


@pytest.mark.parametrize(
    ("shop", "campaign"),
    [
        (Shop(name="L’Épi d’Or"), "lepi-dor-2026-11"),
        (Shop(name="L'Épi d'Or"), "lepi-dor-2026-11"),
        (Shop(name="Cœur & Fleurs"), "coeur-fleurs-2026-11"),
        (Shop(handle="Pain_Lune"), "pain-lune-2026-11"),
        (Shop(name="餅屋", handle="mochi"), "mochi-2026-11"),
        (Shop(), "tweet-2026-11"),
        (Shop(name="a" * 50), "a" * 30 + "-2026-11"),
    ],
)
def test_a_campaign_is_named_after_the_shop_and_the_month(shop: Shop, campaign: str) -> None:
    assert campaign_of(shop, DAY) == campaign


@given(st.text())
def test_a_slug_needs_no_encoding(text: str) -> None:
    assert all(c.isascii() and (c.isalnum() or c == "-") for c in slug(text))
