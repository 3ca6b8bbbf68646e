"""Every grammar rule against its own table, and all of them against clean texts."""

from __future__ import annotations

import pytest

from desktop.core.language import Tongue
from desktop.core.spelling import Dictionary, GrammarRule
from desktop.core.spelling.grammar import Fault, check
from desktop.core.text import pieces
from tests.core.spelling.clean_texts import ENGLISH, FRENCH
from tests.core.spelling.grammar_cases import is_english, silent, speaks

SPEAKS = [(rule, *pair) for rule in GrammarRule for pair in speaks(rule)]
SILENT = [(rule, text) for rule in GrammarRule for text in silent(rule)]


@pytest.fixture(scope="module")
def dictionaries() -> dict[Tongue, Dictionary]:
    return {tongue: Dictionary(tongue) for tongue in Tongue}


def faults(
    dictionaries: dict[Tongue, Dictionary], text: str, tongue: Tongue
) -> list[tuple[int, Fault]]:
    """Each with the place where its piece begins."""
    found = []
    offset = 0
    for piece in pieces(text):
        found += [(offset, f) for f in check(piece, tongue, dictionaries[tongue].is_right)]
        offset += len(piece)
    return found


def tongue_of(rule: GrammarRule) -> Tongue:
    return Tongue.ENGLISH if is_english(rule) else Tongue.FRENCH


def _id(value: object) -> str | None:
    return value.value if isinstance(value, GrammarRule) else None


@pytest.mark.parametrize("rule", GrammarRule)
def test_every_rule_has_its_cases(rule: GrammarRule) -> None:
    assert len(speaks(rule)) >= 6
    assert len(silent(rule)) >= 8


@pytest.mark.parametrize(("rule", "text", "mended"), SPEAKS, ids=_id)
def test_a_fault_is_seen_and_its_first_fix_mends_it(
    dictionaries: dict[Tongue, Dictionary], rule: GrammarRule, text: str, mended: str
) -> None:
    [(offset, fault)] = [
        (offset, fault)
        for offset, fault in faults(dictionaries, text, tongue_of(rule))
        if fault.rule is rule
    ]
    start, end = offset + fault.start, offset + fault.end
    assert text[start:end] == fault.word
    fixed = text[:start] + fault.fixes[0] + text[end:]
    assert fixed.replace("'", "’") == mended


@pytest.mark.parametrize(("rule", "text"), SILENT, ids=_id)
def test_what_only_looks_like_it_is_left_alone(
    dictionaries: dict[Tongue, Dictionary], rule: GrammarRule, text: str
) -> None:
    assert [f for _, f in faults(dictionaries, text, tongue_of(rule))] == []


@pytest.mark.parametrize("text", FRENCH)
def test_a_clean_french_text_has_no_fault(
    dictionaries: dict[Tongue, Dictionary], text: str
) -> None:
    assert faults(dictionaries, text, Tongue.FRENCH) == []


@pytest.mark.parametrize("text", ENGLISH)
def test_a_clean_english_text_has_no_fault(
    dictionaries: dict[Tongue, Dictionary], text: str
) -> None:
    assert faults(dictionaries, text, Tongue.ENGLISH) == []


def test_a_fix_has_the_apostrophe_of_its_text(dictionaries: dict[Tongue, Dictionary]) -> None:
    for text, mended in (
        ("L'été, ces un plaisir", "c'est"),
        ("L’été, ces un plaisir", "c’est"),
        ("Ces un plaisir", "C'est"),
    ):
        [(_, fault)] = faults(dictionaries, text, Tongue.FRENCH)
        assert fault.fixes == (mended,)


@pytest.mark.parametrize("text", ["#a tous", "@lune a tous", "https://a.fr/Ses-un", "İ a tous"])
def test_tags_links_and_odd_letters_are_left_alone(
    dictionaries: dict[Tongue, Dictionary], text: str
) -> None:
    for _, fault in faults(dictionaries, text, Tongue.FRENCH):
        assert "#" not in fault.word
        assert "@" not in fault.word


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("text", ["", " ", "a" * 5000, "a " * 3000, "les " * 3000, "'" * 2000])
def test_hostile_texts_are_read_in_time(
    dictionaries: dict[Tongue, Dictionary], text: str, tongue: Tongue
) -> None:
    check(text, tongue, dictionaries[tongue].is_right)
