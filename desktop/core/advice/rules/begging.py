"""begging: asking for shares, likes or followers instead of earning them.

Why: “RT svp” asks a favour of those who do not know yet why. X shows less of what begs for
attention, and what is worth passing on is passed on without being asked.
Source: X's rules on platform manipulation (trading of engagement), and its published ranking, which
counts what readers do of themselves. The phrases are ours.

Asking for photos, names or opinions is a conversation and no begging.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import spots, without_sentence


def begging(draft: Draft) -> Iterator[Tip]:
    """A tip for each; its fix takes out a short sentence that only begs."""
    for spot in spots(draft, "begging"):
        words = {"words": draft.text[spot.start : spot.end]}
        fix = without_sentence(draft, spot)
        yield Tip(RuleName.BEGGING, Weight.GENTLE, spot.start, spot.end, fix, words)
