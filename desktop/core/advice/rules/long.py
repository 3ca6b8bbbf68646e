"""long: the tweet fits, and is above the length that was shared most.

Why: a timeline is read in passing. Track Social (2012) saw tweets of 71 to 100 characters repeated
most, Buddy Media (2012) those under 100 answered more: old studies of large brands, when a tweet
had 140 characters, so this is the lightest of hints.
Source: the two studies, as Slate reported them (slate.fr, story 112391).

Up to 240 it speaks only where it has a shorter version to offer, above in any case. A short text
gets no tip from this rule: every text is short when it is begun.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.shorter import shorter
from desktop.core.advice.tip import Choice, RuleName, Tip, Weight
from desktop.core.limits import LIMIT, SHARED_MOST
from desktop.core.text import weighted_length

SPEAKS_ABOVE = 240
WORTH = 8
"""Characters that a shorter version must save, unless it comes into the zone."""


def long(draft: Draft) -> Iterator[Tip]:
    """One tip; none over the limit of a tweet, where other things matter."""
    length = draft.measure.weighted_length
    if not SHARED_MOST[1] < length <= LIMIT:
        return
    choices = tuple(_shorter(draft, length))
    if choices or length > SPEAKS_ABOVE:
        values = {"count": length - SHARED_MOST[1]}
        yield Tip(RuleName.LONG, Weight.HINT, values=values, choices=choices)


def _shorter(draft: Draft, length: int) -> Iterator[Choice]:
    """The one shorter version there is, if it is worth a look."""
    fix = shorter(draft)
    if fix is None:
        return
    text = fix.apply(draft.text)
    left = weighted_length(text)
    if length - left >= WORTH or (left <= SHARED_MOST[1] and left < length):
        yield Choice(text, fix)
