"""missing_alt: a picture that nobody has described.

Why: a screen reader reads the description aloud; without one, the picture is “image” to a person
who does not see it, and X finds no words in it.
Source: the Web Content Accessibility Guidelines 2.2, 1.1.1; X's help page on image descriptions.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Deed, RuleName, Tip, Weight


def missing_alt(draft: Draft) -> Iterator[Tip]:
    """One tip for all of them; what helps is to describe them."""
    if draft.around.without_alt > 0:
        yield Tip(
            RuleName.MISSING_ALT,
            Weight.CLEAR,
            values={"count": draft.around.without_alt},
            deed=Deed.DESCRIBE_PICTURES,
        )
