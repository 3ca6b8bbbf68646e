"""Whatever is pasted, the meter answers: the time it takes grows with the text, no faster."""

from __future__ import annotations

from functools import partial

import pytest

from desktop.core.text import LONG_LIMIT, Meter, measure, normalise, split_thread, weighted_length
from tests.core.text.hostile_texts import LONG, hostile_texts
from tests.quickest import quickest_ms

CPU_MS = 250.0
PASTED = 100_000


@pytest.mark.parametrize("name", hostile_texts(1))
def test_25000_hostile_characters_are_measured_in_time(name: str) -> None:
    text = hostile_texts(LONG)[name]
    assert quickest_ms(partial(measure, text, LONG_LIMIT)) < CPU_MS
    assert Meter(LONG_LIMIT).measure(text) == measure(text, LONG_LIMIT)


@pytest.mark.parametrize("name", hostile_texts(1))
def test_a_hostile_paste_becomes_a_thread(name: str) -> None:
    text = normalise(hostile_texts(3_000)[name])
    parts = split_thread(text)
    assert max(map(weighted_length, parts)) <= 280


@pytest.mark.parametrize("name", ["'a.' repeated", "many links", "every emoji", "日 link 日"])
def test_100000_pasted_characters_are_measured(name: str) -> None:
    text = hostile_texts(PASTED)[name]
    assert measure(text).fits < len(text)
    assert split_thread(text)
