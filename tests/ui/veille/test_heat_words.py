"""What the thermometer's word rests on is told in figures that were counted, and no others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.core.veille.heat import Heat, Reading
from desktop.ui.veille import heat_words

DAY = timedelta(hours=24)


@pytest.mark.parametrize(
    ("heard", "usual", "is_as_usual"),
    [(3, 3.0, True), (10, 8.2, True), (0, 0.4, True), (0, 3.0, False), (7, 3.0, False)],
)
def test_as_usual_is_said_only_of_what_is_near_it(
    heard: int, usual: float, is_as_usual: bool
) -> None:
    said = heat_words.why(Reading(Heat.CALM, DAY, heard, usual=usual, weeks=2))
    assert ("as usual" in said) is is_as_usual
    assert str(heard) in said
    if not is_as_usual:
        assert "against 3 usually" in said


@pytest.mark.parametrize("heat", [Heat.CALM, Heat.BUSY, Heat.HOT, Heat.ALERT])
def test_without_a_past_no_usual_figure_is_told(heat: Heat) -> None:
    said = heat_words.why(Reading(heat, DAY, 7, 7, 5, weeks=0))
    assert "7" in said
    assert "fewer than one" not in said
    assert "usually" not in said
    assert "as usual" not in said


def test_what_is_bad_is_never_said_to_be_nothing() -> None:
    """As after "It is nothing": the word is milder, the figures are what they were."""
    said = heat_words.why(Reading(Heat.BUSY, DAY, 7, 7, 5, usual=1.0, weeks=2))
    assert said.endswith("negative: 7.")
    calm = heat_words.why(Reading(Heat.BUSY, DAY, 9, 0, 0, usual=1.0, weeks=2))
    assert "nothing says that it is bad" in calm
