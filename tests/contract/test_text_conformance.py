"""The reference's own conformance cases, restated for configuration v3: 277, and 1,574 domains.

The cases of top-level domains are counted apart: any expression for `https://` passes them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.core.text import EmojiRule, measure
from desktop.core.text.entities import Place, find_urls
from desktop.core.text.tags import find_cashtags, find_hashtags, find_mentions

CASES = Path(__file__).resolve().parents[3] / "shared" / "text-cases" / "conformance.json"
DOMAINS = ("tlds_generic", "tlds_country")

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not CASES.exists(), reason=f"{CASES} is not there"),
]


def _cases() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(CASES.read_text("utf-8")) if CASES.exists() else []
    return loaded


def _hashtags_beside_urls(text: str) -> list[Place]:
    """The suite drops hashtags inside links, and mentions inside links it keeps."""
    free_from = 0
    kept: list[Place] = []
    for place, is_tag in sorted(
        [(url, False) for url in find_urls(text)] + [(tag, True) for tag in find_hashtags(text)]
    ):
        if place[0] >= free_from:
            free_from = place[1]
            kept += [place] * is_tag
    return kept


def _mentions_without_lists(text: str) -> list[Place]:
    return [mention for mention in find_mentions(text) if "/" not in mention[2]]


FINDERS: dict[str, Callable[[str], list[Place]]] = {
    "urls": find_urls,
    "hashtags": _hashtags_beside_urls,
    "cashtags": find_cashtags,
    "mentions": _mentions_without_lists,
    "mentions_or_lists": find_mentions,
}


def _answer(case: dict[str, Any], emoji: EmojiRule) -> Any:
    text = case["text"]
    if case["kind"] == "weight":
        found = measure(text, emoji=emoji)
        return {"weighted_length": found.weighted_length, "valid": found.valid}
    places = FINDERS[case["fn"]](text)
    if case["kind"] == "text":
        return [value for _, _, value in places]
    if case["kind"] == "indices":
        return [[value, start, end] for start, end, value in places]
    return [
        [name, slash + slug, start, end]
        for start, end, value in places
        for name, slash, slug in [value.partition("/")]
    ]


@pytest.mark.parametrize("emoji", EmojiRule)
def test_every_case_but_domains_is_answered_as_the_reference_does(emoji: EmojiRule) -> None:
    cases = [case for case in _cases() if case["suite"] not in DOMAINS]
    assert len(cases) == 277
    wrong = [case for case in cases if _answer(case, emoji) != case["expected"]]
    assert not wrong


def test_every_top_level_domain_makes_a_link() -> None:
    cases = [case for case in _cases() if case["suite"] in DOMAINS]
    assert len(cases) == 1574
    wrong = [case for case in cases if _answer(case, EmojiRule.EVERY_SEQUENCE) != case["expected"]]
    assert not wrong
