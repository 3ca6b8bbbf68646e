"""The colours that tell accounts apart, and the letter that can be read on each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FACE_COLOURS: Mapping[str, str] = MappingProxyType(
    {
        "teal": "#0F6E66",
        "blue": "#1565C0",
        "violet": "#6B4FBB",
        "pink": "#B0306A",
        "red": "#BC3F2C",
        "orange": "#E8943A",
        "yellow": "#F2CB4D",
        "slate": "#4A5560",
    }
)
"""By name, which the interface translates; white or near-black is read on each at 4.5:1."""

LIGHT_LETTER, DARK_LETTER = "#FFFFFF", "#15181C"


def face_colour(chosen: str, number: int) -> str:
    """The colour of an account: the one `chosen` for it (`#rrggbb`), else one by its `number`."""
    return chosen or tuple(FACE_COLOURS.values())[(number - 1) % len(FACE_COLOURS)]


def letter_on(colour: str) -> str:
    """The one of the two letter colours that stands out more on `colour` (`#rrggbb`)."""
    light, dark = (_contrast(colour, letter) for letter in (LIGHT_LETTER, DARK_LETTER))
    return LIGHT_LETTER if light >= dark else DARK_LETTER


def _contrast(one: str, other: str) -> float:
    """Between 1 and 21, as WCAG 2.2 counts it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
