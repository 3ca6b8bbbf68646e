"""The meter for live typing answers as `measure` does, whatever was measured before."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.text import LONG_LIMIT, Meter, measure
from tests.core.text.texts import texts


@given(st.lists(texts, min_size=1, max_size=5), st.sampled_from((0, 5, 40, 280, LONG_LIMIT)))
def test_one_text_after_the_other_is_measured_as_alone(written: list[str], limit: int) -> None:
    meter = Meter(limit)
    for text in written:
        assert meter.measure(text) == measure(text, limit)


@given(texts, texts, st.data())
def test_typing_into_a_text_is_measured_as_the_whole(
    text: str, typed: str, data: st.DataObject
) -> None:
    meter = Meter(60)
    at = data.draw(st.integers(0, len(text)))
    for end in range(len(typed) + 1):
        now = text[:at] + typed[:end] + text[at:]
        assert meter.measure(now) == measure(now, 60)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        " ",
        "école.fr\nécole.fr",
        "\nécole.fr",
        "Oui. école.fr",
        "a.\u0301 b",
        "@a\n@b. RT@c",
        "#a\n#b! #c",
        "a\ufeff. b",
        "  \n \n",
        "https://fournil.fr/a. b/c",
        "👨\u200d. 👩",
    ],
)
def test_a_piece_is_read_as_in_its_text(text: str) -> None:
    assert Meter().measure(text) == measure(text)


def test_a_key_in_a_long_post_costs_a_small_part_of_reading_it() -> None:
    line = (
        "Chez @lune, rue des Lices : la brioche sort du four à 8 h 15. Voir fournil.fr #pain 🥖\n"
    )
    text = line * (LONG_LIMIT // len(line))
    meter = Meter(LONG_LIMIT)
    meter.measure(text)
    # In turn, and the best pair counts: what else the machine does must not decide.
    pairs = (
        (
            _cpu_ms(partial(meter.measure, "x" * n + text)),
            _cpu_ms(partial(measure, text, LONG_LIMIT)),
        )
        for n in range(1, 13)
    )
    assert min(key / whole for key, whole in pairs) < 1 / 2


def _cpu_ms(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return 1000 * (time.process_time() - start)
