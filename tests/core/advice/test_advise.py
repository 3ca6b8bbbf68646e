"""The adviser: few tips, the most useful first, and never an error, whatever is typed."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given

from desktop.core.advice import AT_MOST, RuleName, advise
from desktop.core.advice.rules import RULES
from desktop.core.text import LONG_LIMIT
from tests.core.advice.reading import draft_of
from tests.core.text.hostile_texts import LONG, hostile_texts
from tests.core.text.texts import texts
from tests.quickest import quickest_ms

ALL_AT_ONCE = "@lune VOICI TOUTES NOS OFFRES !! $A $B Voilà.Il #l’été #b1 #c1 #d1"
SHOP_POSTS = Path(__file__).parents[4] / "shared" / "language-data" / "shop_posts_fr_dev.json"
CPU_MS = 250
"""Ten times what the slowest text takes: it is the growth with the length that is watched."""


def _names(text: str, hidden: tuple[RuleName, ...] = ()) -> list[RuleName]:
    return [tip.rule for tip in advise(draft_of(text), hidden)]


def test_at_most_three_are_given_what_x_would_break_first() -> None:
    assert _names(ALL_AT_ONCE) == [
        RuleName.GLUED_SENTENCE,
        RuleName.BROKEN_TAG,
        RuleName.CASHTAGS,
    ]


def test_a_hidden_one_makes_room_for_the_next() -> None:
    assert _names(ALL_AT_ONCE, (RuleName.BROKEN_TAG, RuleName.CASHTAGS)) == [
        RuleName.GLUED_SENTENCE,
        RuleName.MENTION_FIRST,
        RuleName.TAGS_AT_END,
    ]


def test_with_all_of_them_hidden_nothing_is_said() -> None:
    assert _names(ALL_AT_ONCE, tuple(RuleName)) == []


@pytest.mark.parametrize("text", ["", " ", "\n\u00a0\n"])
def test_an_empty_text_gets_none(text: str) -> None:
    assert _names(text) == []


def test_one_rule_gives_one_tip_and_the_next_when_that_is_mended() -> None:
    text = "Du #pain-bio et de la #tarte-maison"
    [first] = advise(draft_of(text))
    assert first.fix is not None
    [second] = advise(draft_of(first.fix.apply(text)))
    assert second.values["joined"] == "#TarteMaison"


def test_every_rule_is_asked() -> None:
    assert list(RULES) == list(RuleName)


@given(texts)
def test_whatever_is_typed_gets_tips_that_fit_it(text: str) -> None:
    draft = draft_of(text)
    assert len(advise(draft)) <= AT_MOST
    for name, rule in RULES.items():
        for tip in rule(draft):
            assert tip.rule is name
            assert 0 <= tip.start <= tip.end <= len(text)
            behind = 0
            for start, end, _ in tip.fix.edits if tip.fix else ():
                assert behind <= start <= end <= len(text)
                behind = end


@given(texts)
def test_fixes_lead_to_a_text_with_nothing_more_to_mend(text: str) -> None:
    """No two rules undo each other's work, and none asks twice for the same."""
    for _ in range(200):
        tip = next((tip for tip in advise(draft_of(text), (RuleName.LONG,)) if tip.fix), None)
        if tip is None or tip.fix is None:
            return
        mended = tip.fix.apply(text)
        assert mended != text
        text = mended
    raise AssertionError(text)


@pytest.mark.parametrize("name", hostile_texts(1))
def test_25000_hostile_characters_are_advised_on_in_time(name: str) -> None:
    draft = draft_of(hostile_texts(LONG)[name], LONG_LIMIT)
    assert quickest_ms(partial(advise, draft)) < CPU_MS


@pytest.mark.contract
@pytest.mark.skipif(not SHOP_POSTS.exists(), reason=f"no {SHOP_POSTS}")
def test_real_shops_are_hardly_ever_corrected() -> None:
    posts = [post["text"] for post in json.loads(SHOP_POSTS.read_text("utf-8"))]
    assert sum(bool(_names(post)) for post in posts) <= len(posts) // 10
