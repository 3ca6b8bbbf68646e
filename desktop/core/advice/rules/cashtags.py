"""cashtags: more than one short name of a share.

Why: X takes one cashtag in a tweet; a shop mostly writes `$` for a price or a joke, and would see
its tweet refused.
Source: X's guide for developers on creating posts, read in August 2026.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.text import EntityKind


def cashtags(draft: Draft) -> Iterator[Tip]:
    """One tip; its fix keeps the first cashtag and takes the sign from the others."""
    tags = draft.entities(EntityKind.CASHTAG)
    extra = tags[draft.messages :]
    if extra:
        yield Tip(
            RuleName.CASHTAGS,
            Weight.BREAKS,
            extra[0].start,
            extra[-1].end,
            Fix(tuple((tag.start, tag.start + 1, "") for tag in extra)),
            {"count": len(tags)},
        )
