"""long: the tweet fits, and is far above the length that was shared most.

Why: a timeline is read in passing. Track Social (2012) saw tweets of 71 to 100 characters repeated
most, Buddy Media (2012) those under 100 answered more: old studies of large brands, when a tweet
had 140 characters, so this is the lightest of hints, and speaks from 240 on.
Source: the two studies, as Slate reported them (slate.fr, story 112391).

A short text gets no tip: every text is short when it is begun.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.limits import LIMIT, SHARED_MOST

SPEAKS_ABOVE = 240


def long(draft: Draft) -> Iterator[Tip]:
    """One tip without a fix; none over the limit of a tweet, where other things matter."""
    length = draft.measure.weighted_length
    if SPEAKS_ABOVE < length <= LIMIT:
        yield Tip(RuleName.LONG, Weight.HINT, values={"count": length - SHARED_MOST[1]})
