"""The links of a text, and what a click makes of them, undone by putting the text back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.links.in_text import WEIGHT, Link, cleaning, links_in, quoting, tagging
from desktop.core.text import measure, weighted_length


def links(text: str) -> tuple[Link, ...]:
    return links_in(text, measure(text))


def test_each_link_is_found_where_it_stands() -> None:
    text = "🥖 Voyez https://a.fr/?utm_source=x&b=1 et fournil.fr."
    first, second = links(text)
    assert text[first.start : first.end] == first.address == "https://a.fr/?utm_source=x&b=1"
    assert first.followers == ("utm_source",)
    assert (second.address, second.host, second.followers) == ("fournil.fr", "fournil.fr", ())


def test_a_link_of_any_length_weighs_23() -> None:
    for address in ("a.fr", "https://a.fr/" + "b" * 200):
        assert weighted_length(address) == WEIGHT


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Voir https://a.fr/?utm_source=x !", "Voir https://a.fr/ !"),
        (
            "👋 https://a.fr/?fbclid=1 puis b.fr et youtu.be/c?si=2&t=3",
            "👋 https://a.fr/ puis b.fr et youtu.be/c?t=3",
        ),
        ("(voir https://a.fr/?fbclid=1).", "(voir https://a.fr/)."),
        ("https://a.fr/?fbclid=1 !", "https://a.fr/ !"),
        # What X leaves out of a link is not put into it.
        ("été https://a.fr/?a=é&fbclid=1", None),
        ("a.fr?fbclid=1", None),
        ("https://a.fr/?fbclid=1日本", None),
        ("rien", None),
        ("https://a.fr/?b=1", None),
    ],
)
def test_cleaning_changes_the_links_alone(text: str, clean: str | None) -> None:
    fix = cleaning(links(text))
    assert (fix.apply(text) if fix else None) == clean


def test_tagging_changes_what_can_be_counted() -> None:
    text = "fournil.fr et https://b.fr/c#d"
    fix = tagging(links(text), "pain")
    utm = "utm_source=x&utm_medium=social&utm_campaign=pain"
    assert fix is not None
    assert fix.apply(text) == f"https://fournil.fr?{utm} et https://b.fr/c?{utm}#d"
    assert [link.address for link in links(fix.apply(text))] == [
        f"https://fournil.fr?{utm}",
        f"https://b.fr/c?{utm}#d",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "rien",
        "https://t.co/abc",
        "fournil.fr?jour=mardi",
        "https://x.com/pain/status/17",
        "https://a.fr/?utm_source=lettre",
    ],
)
def test_what_is_counted_forwards_or_quotes_is_not_tagged(text: str) -> None:
    assert tagging(links(text), "pain") is None


@given(
    st.lists(
        st.sampled_from(
            ["a.fr", "https://b.fr/?utm_source=x", "c.fr?q=1&fbclid=2", "🥖", "#pain", "@lea", "à"]
        )
    ).map(" ".join)
)
def test_no_edit_changes_what_a_text_weighs(text: str) -> None:
    for fix in (cleaning(links(text)), tagging(links(text), "pain-2026-11")):
        if fix:
            assert weighted_length(fix.apply(text)) == weighted_length(text)
            assert len(links(fix.apply(text))) == len(links(text))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", "https://x.com/pain/status/17"),
        ("Oui.", "Oui. https://x.com/pain/status/17"),
        ("Oui \n\n", "Oui https://x.com/pain/status/17"),
        ("🥖", "🥖 https://x.com/pain/status/17"),
    ],
)
def test_a_quoted_tweet_stands_last(text: str, quoted: str) -> None:
    after = quoting(text, "https://x.com/pain/status/17").apply(text)
    assert after == quoted
    assert links(after)[-1].address == "https://x.com/pain/status/17"
