"""The page of X that opens with the text filled in, and the address that comes back."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.account import Account, Way
from desktop.network.browser import Browser, intent_address, tweet_id_in
from desktop.network.contract import Outgoing


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("Bonjour", "Bonjour"),
        ("deux mots", "deux%20mots"),
        ("une ligne\nune autre", "une%20ligne%0Aune%20autre"),
        ("#pain & 1+1 = 100 %", "%23pain%20%26%201%2B1%20%3D%20100%20%25"),
        ("été", "%C3%A9t%C3%A9"),
        ("🥖", "%F0%9F%A5%96"),
        ("https://x.com/a?b=c", "https%3A%2F%2Fx.com%2Fa%3Fb%3Dc"),
        ("\ud83d", "%3F"),
    ],
)
def test_the_text_goes_whole_into_the_address(text: str, encoded: str) -> None:
    assert intent_address(text) == f"https://x.com/intent/tweet?text={encoded}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_the_page_reads_exactly_what_was_written(text: str) -> None:
    address = urlsplit(intent_address(text, "12"))
    assert (address.netloc, address.path) == ("x.com", "/intent/tweet")
    assert parse_qs(address.query, keep_blank_values=True, strict_parsing=True) == {
        "text": [text],
        "in_reply_to": ["12"],
    }


def test_the_way_by_hand_is_that_page() -> None:
    account = Account(1, Way.BROWSER, "Au bon pain", "pain")
    assert Browser().address(Outgoing("k", account, "suite", "12")) == intent_address("suite", "12")


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://x.com/pain/status/1790000000000000001", "1790000000000000001"),
        ("https://x.com/pain/status/17?s=20&t=abc", "17"),
        ("  https://twitter.com/pain/status/17/photo/1 ", "17"),
        ("x.com/pain/status/17", "17"),
        ("https://mobile.twitter.com/pain/statuses/17", "17"),
        ("https://x.com/i/web/status/17#a", "17"),
        ("https://x.com/pain", ""),
        ("https://x.com/pain/status/", ""),
        ("https://x.com/pain/status/12345678901234567890123", ""),
        ("https://x.com.evil.example/pain/status/17", ""),
        ("https://evil.example/?x.com/pain/status/17", ""),
        ("javascript:alert(1)//x.com/pain/status/17", ""),
        ("", ""),
    ],
)
def test_a_tweets_address_gives_its_id(address: str, number: str) -> None:
    assert tweet_id_in(address) == number
