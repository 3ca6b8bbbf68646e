"""The page of X that opens with the text filled in."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.account import Account, Way
from desktop.network.browser import Browser, intent_address
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
