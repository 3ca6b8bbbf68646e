"""Phrase lists: found as people type them, as whole words, at their very places."""

from __future__ import annotations

import pytest
from hypothesis import given

from desktop.core.advice.lexicon import Lexicon, fold
from desktop.core.language import Tongue
from tests.core.text.texts import texts

LIST = Lexicon(
    {
        "fr": [
            {"find": ["nous sommes heureux de vous annoncer", "heureux"], "write": "voici"},
            {"find": ["artisan* d'exception"]},
            {"find": ["savoir-faire"]},
        ],
        "en": [{"find": ["we are pleased"]}],
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nous sommes heureux de vous annoncer la suite", "Nous sommes heureux de vous annoncer"),
        ("NOUS\u00a0SOMMES HEUREUX DE VOUS ANNONCER", "NOUS\u00a0SOMMES HEUREUX DE VOUS ANNONCER"),
        ("des artisans d’exception", "artisans d’exception"),
        ("un Artisanat d'Exception", "Artisanat d'Exception"),
        ("un savoir faire", "savoir faire"),
        ("un savoir‑faire", "savoir‑faire"),
        ("We are pleased.", "We are pleased"),
        ("Œufs : heureux", "heureux"),
    ],
)
def test_a_phrase_is_found_whatever_its_case_accents_and_spaces(text: str, found: str) -> None:
    [hit] = LIST.find(text)
    assert text[hit.start : hit.end] == found


@pytest.mark.parametrize(
    "text",
    ["malheureux", "heureuxx", "artisan, d’exception", "we are, pleased", "savoir_faire", ""],
)
def test_nothing_is_found_inside_a_word_or_across_a_comma(text: str) -> None:
    assert LIST.find(text) == ()


def test_the_longest_phrase_counts_and_carries_what_one_would_write() -> None:
    [hit] = LIST.find("nous sommes heureux de vous annoncer")
    assert (hit.entry, hit.write, hit.tongue) == (0, "voici", Tongue.FRENCH)


@given(texts)
def test_folding_moves_no_letter(text: str) -> None:
    assert len(fold(text)) == len(text)
    for hit in LIST.find(text):
        assert 0 <= hit.start < hit.end <= len(text)
