"""The marked texts fit what `marked_texts` says of them, so that a report on them has a meaning."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop.core.text import LIMIT, measure
from tests.core.advice.marked_texts import KINDS, RULES, MarkedText, marked_texts

TEXTS = list(marked_texts())


@pytest.mark.parametrize("file", sorted({marked.file for marked in TEXTS}))
def test_the_marks_of_a_file_keep_to_the_known_words(file: str) -> None:
    for marked in TEXTS:
        if marked.file == file:
            keeps_to_the_known_words(marked)


def keeps_to_the_known_words(marked: MarkedText) -> None:
    assert marked.language in ("fr", "en")
    assert marked.kind in KINDS
    assert marked.also <= set(KINDS)
    assert marked.tips | marked.may <= set(RULES)
    assert not marked.tips & marked.may
    assert marked.address in ("", "vous", "tu")
    assert 0 <= marked.without_alt <= marked.pictures <= 4
    assert marked.now.tzinfo is None
    assert 0 < measure(marked.text).weighted_length <= LIMIT


def test_there_are_enough_texts_trades_and_languages() -> None:
    languages = Counter(marked.language for marked in TEXTS)
    assert len(TEXTS) >= 400
    assert languages["fr"] >= 290
    assert languages["en"] >= 130
    assert len({marked.trade for marked in TEXTS}) >= 14
    assert len({marked.text for marked in TEXTS}) == len(TEXTS)


def test_nearly_half_of_the_texts_deserve_no_tip() -> None:
    assert sum(marked.clean for marked in TEXTS) >= 0.45 * len(TEXTS)


def test_every_rule_and_every_kind_has_texts_to_be_judged_by() -> None:
    tips = Counter(tip for marked in TEXTS for tip in marked.tips)
    kinds = Counter(marked.kind for marked in TEXTS if not marked.also)
    assert [rule for rule in RULES if tips[rule] < 6] == []
    assert [kind for kind in KINDS if kinds[kind] < 40] == []
