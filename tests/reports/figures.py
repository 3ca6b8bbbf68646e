"""Shares, precision and recall, and how they are printed."""

from __future__ import annotations


def share(part: int, whole: int) -> str:
    """A percentage in five characters; a dash where there is nothing to share."""
    return f"{100 * part / whole:4.0f}%" if whole else "    -"


def fine_share(part: int, whole: int) -> str:
    """A percentage with a decimal, and what it is of."""
    return f"{100 * part / whole:.1f} % ({part} of {whole})" if whole else "- (of none)"
