"""Idées: things to say, templates to fill in and short words, one step from a draft.

The page shows and asks; it keeps nothing itself.
"""

from desktop.ui.ideas.page import IdeasPage

__all__ = ["IdeasPage"]
