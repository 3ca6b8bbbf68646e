"""How a text sounds: a hint with its reason, from a lexicon of shop life and a small learnt model.

It sorts and counts; it accuses nobody. Irony is heard as what it says.
"""

from __future__ import annotations

from desktop.core.veille.mood.reader import Clue, Hint, MoodReader

__all__ = ["Clue", "Hint", "MoodReader"]
