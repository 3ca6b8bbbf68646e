"""Which tweets the calendar's views show: by state, by kind and by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from desktop.core.advice.lexicon import fold
from desktop.core.kinds.kind import Kind
from desktop.core.tweet import ASKING, State, Tweet


class Show(Enum):
    """Of which states."""

    ALL = "all"
    PLANNED = "planned"
    ASKING = "asking"
    PUBLISHED = "published"
    DRAFTS = "drafts"

    def keeps(self, tweet: Tweet) -> bool:
        match self:
            case Show.ALL:
                return True
            case Show.PLANNED:
                return tweet.state in (State.PLANNED, State.SENDING)
            case Show.ASKING:
                return tweet.state in ASKING
            case Show.PUBLISHED:
                return tweet.state is State.PUBLISHED
            case Show.DRAFTS:
                return tweet.state is State.DRAFT


@dataclass(frozen=True, slots=True)
class Filter:
    """`words` as they were typed; each of them must stand in the text, case and accents aside."""

    show: Show = Show.ALL
    kind: Kind | None = None
    words: str = ""

    @property
    def is_open(self) -> bool:
        """Whether everything goes through."""
        return self == Filter()

    def of(self, tweets: Sequence[Tweet]) -> Sequence[Tweet]:
        """Those that go through."""
        return tweets if self.is_open else [tweet for tweet in tweets if self.keeps(tweet)]

    def keeps(self, tweet: Tweet) -> bool:
        if not self.show.keeps(tweet):
            return False
        if self.kind is not None and kind_of(tweet) is not self.kind:
            return False
        wanted = fold(self.words).split()
        if not wanted:
            return True
        said = fold(tweet.text or tweet.shown)
        return all(word in said for word in wanted)


def kind_of(tweet: Tweet) -> Kind:
    """What the person said it is, else what it looks like."""
    return tweet.extras.kind or _guessed(tweet.shown)


@lru_cache(maxsize=4096)
def _guessed(text: str) -> Kind:
    # Imported where used: a calendar that is not filtered by kind guesses none.
    from desktop.core.kinds.guess import guess_kind
    from desktop.core.language import guess
    from desktop.core.text import measure

    return guess_kind(text, guess(text), measure(text).entities).kind
