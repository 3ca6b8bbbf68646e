"""How long a tweet may be, in weighted length."""

from __future__ import annotations

LIMIT = 280
"""For every account: twitter-text configuration v3, `maxWeightedTweetLength`."""

LONG_LIMIT = 25_000
"""For accounts with X Premium, by X's own help pages."""
