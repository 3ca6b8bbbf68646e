"""How long a tweet may be, and how long it had best be, in weighted length."""

from __future__ import annotations

LIMIT = 280
"""For every account: twitter-text configuration v3, `maxWeightedTweetLength`."""

LONG_LIMIT = 25_000
"""For accounts with X Premium, by X's own help pages."""

SHARED_MOST = (70, 100)
"""Track Social (2012) saw tweets of 71 to 100 characters repeated most, Buddy Media (2012, about
320 large brands) those under 100 answered more; both when a tweet had 140 characters."""
