"""The colours: each text and each control's outline can be read, and they are the design's."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from desktop.ui.theme.tokens import DARK, LIGHT, Tokens

TEXT, OUTLINE = 4.5, 3.0
"""WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for the outline of controls and for signs."""

SURFACES = ("bg", "panel", "soft", "accent_soft", "warn_soft", "bad_soft")
PAIRS = [
    *((text, surface, TEXT) for text in ("ink", "muted", "link") for surface in SURFACES),
    *((text, surface, TEXT) for text in ("good", "warn", "bad") for surface in SURFACES),
    *((text, surface, TEXT) for text in ("accent", "accent_ink") for surface in SURFACES),
    ("on_accent", "accent", TEXT),
    ("panel", "accent_ink", TEXT),
    *(("edge", surface, OUTLINE) for surface in ("bg", "panel", "soft")),
    *(("accent", surface, OUTLINE) for surface in SURFACES),
    ("ink", "bg", OUTLINE),
]
DARKENED = {"muted", "good", "warn", "bad"}
"""Light colours that had too little contrast as first drawn."""
ADDED = {"edge", "on_accent"}
DESIGN = Path(__file__).resolve().parents[4] / "shared" / "design" / "README.md"


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "surface", "least"), PAIRS)
def test_every_pair_can_be_read(tokens: Tokens, text: str, surface: str, least: float) -> None:
    colours = asdict(tokens)
    assert contrast(colours[text], colours[surface]) >= least


@pytest.mark.contract
@pytest.mark.skipif(not DESIGN.exists(), reason="the folder `shared` is not beside the checkout")
def test_the_colours_are_those_of_the_design() -> None:
    rows = re.findall(
        r"^\| ([a-z /-]+) \| (#[^|]+) \| (#[^|]+) \|", DESIGN.read_text("utf-8"), re.M
    )
    drawn = {
        name.strip().replace("-", "_"): pair
        for names, lights, darks in rows
        for name, *pair in zip(
            names.split(" / "), lights.split(" / "), darks.split(" / "), strict=True
        )
    }
    assert drawn.keys() == asdict(LIGHT).keys() - ADDED
    for name, (light, dark) in drawn.items():
        assert getattr(DARK, name) == dark.strip()
        assert (getattr(LIGHT, name) == light.strip()) is (name not in DARKENED)
