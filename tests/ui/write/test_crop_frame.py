"""The crop frame stays inside its picture and keeps its shape, whatever is done to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.write.crop_frame import CropFrame

SIZES = st.tuples(st.integers(4, 8192), st.integers(4, 8192))
RATIOS = st.sampled_from([0.0, 16 / 9, 1.0, 4 / 5])
STEPS = st.tuples(st.booleans(), st.floats(-9000, 9000), st.floats(-9000, 9000))


@given(size=SIZES, ratio=RATIOS, steps=st.lists(STEPS, max_size=12))
def test_it_stays_inside_and_keeps_its_shape(
    size: tuple[int, int], ratio: float, steps: list[tuple[bool, float, float]]
) -> None:
    frame = CropFrame.whole(*size).shaped(ratio)
    for moves, across, down in steps:
        frame = frame.moved(across, down) if moves else frame.resized(across, down)
        assert frame.left >= 0
        assert frame.top >= 0
        assert frame.left + frame.width <= frame.wide + 1e-6
        assert frame.top + frame.height <= frame.high + 1e-6
        assert frame.width > 0
        assert frame.height > 0
        if ratio:
            assert frame.width / frame.height == pytest.approx(ratio)


def test_a_shape_is_as_large_as_it_can_be_and_around_the_same_middle() -> None:
    frame = CropFrame.whole(800, 500).shaped(1.0)
    assert (frame.left, frame.top, frame.width, frame.height) == (150, 0, 500, 500)
