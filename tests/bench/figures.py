"""Medians, percentiles and how they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of `values` do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def summary(values: Sequence[float], unit: str = "ms") -> str:
    """Minimum, median, 99th percentile and maximum on one line."""
    return (
        f"min {min(values):7.2f}  p50 {median(values):7.2f}  "
        f"p99 {percentile(values, 0.99):7.2f}  max {max(values):7.2f} {unit}"
    )


def ratio(values: Sequence[float], floor: Sequence[float], aim: float) -> str:
    """The ratio of the medians beside what it is to stay under."""
    return f"{median(values) / median(floor):.2f}x the floor (aim: {aim:.2f}x)"
