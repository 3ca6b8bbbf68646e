"""The colours and sizes of the design, by name; every other module takes them from here."""

from __future__ import annotations

from dataclasses import dataclass

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""Spacing, in device-independent pixels."""

PAGE_MARGIN = 26
"""What a page keeps free on its left and right; XL on top and below."""

SIDE_BAR = 196
SIDE_BAR_FOLDED = 68
FOLDS_BELOW = 1180
"""The window width under which the side bar shows its icons alone."""

RADIUS_CARD = 12
RADIUS_BUTTON = 9

TEXT = 14
TEXT_SMALL = 12
TEXT_HEADING = 15
TEXT_COMPOSER = 17
TEXT_TITLE = 22
TEXT_FIGURE = 26


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each as `#RRGGBB`."""

    bg: str
    """The page."""
    panel: str
    """Cards, side bar, fields."""
    ink: str
    muted: str
    """Second-rank text."""
    line: str
    """Hairlines between things: they part, they do not mark a control."""
    edge: str
    """The outline of a control, which WCAG 2.2 (1.4.11) wants at 3:1: `line` has 1.3:1."""
    soft: str
    """Tracks, quiet fills."""
    accent: str
    """The one main action, the selection."""
    accent_soft: str
    accent_ink: str
    good: str
    warn: str
    bad: str
    warn_soft: str
    bad_soft: str
    link: str
    """Hashtags, mentions, links."""
    on_accent: str
    """Text on `accent`."""


# In the light set four colours are a shade darker than first drawn: muted was 6B7280, good 2F8F5B,
# warn B7791F and bad C2412D, which gave 4.0, 3.4, 3.0 and 4.3 to 1 on the darkest surface they
# stand on. Each is the nearest colour of the same hue that has 4.5:1 on every surface.
LIGHT = Tokens(
    bg="#F6F3EE",
    panel="#FFFFFF",
    ink="#1E2329",
    muted="#646A77",
    line="#E4DFD6",
    edge="#8F887B",
    soft="#F1EDE6",
    accent="#0F6E66",
    accent_soft="#DDF0ED",
    accent_ink="#0B4F49",
    good="#28784D",
    warn="#916018",
    bad="#BC3F2C",
    warn_soft="#FBF0D9",
    bad_soft="#FBE6E1",
    link="#1565C0",
    on_accent="#FFFFFF",
)

DARK = Tokens(
    bg="#15181C",
    panel="#1E2228",
    ink="#ECEFF3",
    muted="#9AA3AF",
    line="#2D333B",
    edge="#697586",
    soft="#262B32",
    accent="#3DB5A8",
    accent_soft="#163A37",
    accent_ink="#9FE5DC",
    good="#5CC08B",
    warn="#E0B252",
    bad="#F0806C",
    warn_soft="#3A301A",
    bad_soft="#402420",
    link="#7EB6F5",
    on_accent="#15181C",
)
