"""Spelling, grammar and typography of a text being written, in French and English.

Nothing here changes a text by itself. A sentence is read in about a millisecond and its findings
can be remembered by its letters (`Draft.each`); suggestions take longer and belong on a lane.
"""

from __future__ import annotations

from desktop.core.spelling.shop_words import own_words
from desktop.core.spelling.speller import Slip, Speller

__all__ = ["Slip", "Speller", "own_words"]
