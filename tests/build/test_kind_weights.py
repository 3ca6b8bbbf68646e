"""How the weights of the kinds are learnt, and from what."""

from __future__ import annotations

import tomllib

from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from kind_weights import KINDS, TEXTS, Example, learn
from tests.core.advice.marked_texts import marked_texts

FEWEST_TEXTS = 20


def test_what_shows_a_kind_weighs_for_it_and_what_shows_any_for_none() -> None:
    examples = [
        Example({"price": 1.0, "here": 1.0}, Kind.PROMOTION),
        Example({"thanks": 1.0, "here": 1.0}, Kind.RELAY),
    ] * 5
    weights = learn(examples)
    promotion, relay = KINDS.index(Kind.PROMOTION), KINDS.index(Kind.RELAY)
    assert weights["price"][promotion] > 0.5 > 0 > weights["price"][relay]
    assert weights["thanks"][relay] > 0.5 > 0 > weights["thanks"][promotion]
    assert abs(weights["here"][promotion] - weights["here"][relay]) < 0.05


def test_what_few_texts_show_is_not_learnt() -> None:
    examples = [Example({"rare": 1.0}, Kind.RELAY)] * 2
    assert learn([*examples, *[Example({"often": 1.0}, Kind.HUMOUR)] * 3]).keys() == {"often"}


def test_the_texts_to_learn_from_are_of_every_kind_and_none_of_them_judges() -> None:
    read = tomllib.loads(TEXTS.read_text("utf-8"))
    assert all(read[name] for name in ("about", "source", "licence"))
    lists = [read[tongue.value][kind.value] for tongue in Tongue for kind in Kind]
    assert min(map(len, lists)) >= FEWEST_TEXTS
    texts = [text for one in lists for text in one]
    assert len(texts) == len(set(texts))
    assert not set(texts) & {one.text for one in marked_texts()}
