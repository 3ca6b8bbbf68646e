"""A pasted address tells which tweet it is and whose."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.addresses import TweetAddress, minted_at, tweet_at, tweet_id_in


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


@pytest.mark.parametrize(
    ("pasted", "handle"),
    [
        ("https://x.com/Pain_61/status/17", "Pain_61"),
        ("HTTPS://X.COM/pain/STATUS/17?s=20#a", "pain"),
        ("www.x.com/pain/status/17/photo/1", "pain"),
        ("http://mobile.twitter.com/pain/status/17", "pain"),
        ("https://m.twitter.com/pain/statuses/17", "pain"),
        ("https://x.com/i/web/status/17", ""),
        ("https://x.com/i/status/17", ""),
        ("\n https://x.com/pain/status/17\n", "pain"),
        ("Regarde : https://x.com/pain/status/17 (drôle)", "pain"),
    ],
)
def test_the_tweet_and_its_writer_are_read(pasted: str, handle: str) -> None:
    assert tweet_at(pasted) == TweetAddress("17", handle)


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "pain",
        "@pain",
        "17",
        "https://x.com/pain",
        "https://x.com/pain/likes/17",
        "https://x.com/a_name_that_is_too_long/status/17",
        "https://x.com/pain/status/abc",
        "https://notx.com/pain/status/17",
        "https://x.com.evil.example/pain/status/17",
        "https://evil.example/x.com/pain/status/17",
        "https://evil.example/?a=https://x.com/pain/status/17",
        "javascript:alert(1)//x.com/pain/status/17",
        "https://lea:x@x.com/pain/status/17",
    ],
)
def test_what_is_no_tweet_is_none(pasted: str) -> None:
    assert tweet_at(pasted) is None


@pytest.mark.parametrize(
    ("pasted", "web"),
    [
        ("mobile.twitter.com/pain/status/17?s=20", "https://x.com/pain/status/17"),
        ("https://x.com/i/web/status/17", "https://x.com/i/status/17"),
    ],
)
def test_what_is_kept_is_the_plain_address(pasted: str, web: str) -> None:
    tweet = tweet_at(pasted)
    assert tweet is not None
    assert tweet.web == web
    assert tweet_at(web) == tweet


def test_an_id_tells_when_it_was_given_out() -> None:
    # The id of X's own example in its API description, and its created_at.
    assert minted_at("1346889436626259968") == datetime(2021, 1, 6, 18, 40, 40, 344_000, UTC)
    assert minted_at("20") is None
    assert minted_at("x") is None
    assert minted_at("9" * 20) is not None
    assert minted_at("²") is None
