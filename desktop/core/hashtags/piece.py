"""One sentence or line of a text as the sources of hashtags read it, and what it calls for.

A key press changes one piece of a text; what was found in the others serves again. The figures were
found on public posts of shops (tests/reports/hashtags_part.py): one changed by a tenth changes
little.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.core.hashtags import season
from desktop.core.hashtags.joiner import made_tags
from desktop.core.hashtags.phrases import Called, Phrases
from desktop.core.hashtags.places import departments, places_in
from desktop.core.hashtags.suggestion import Reason
from desktop.core.hashtags.trades import Trade, common, vocabulary
from desktop.core.hashtags.words import Word, key, singular, words

PHRASE, LONG_PHRASE, COMMON, LONG_COMMON, LITERAL = 0.78, 0.95, 0.7, 0.78, 0.08
"""A word or a phrase of the trade, one that any shop may say, and what is added where the tag says
just what the text says."""
CORE_SAID, CORE_STEP = 0.95, 0.06
KNOWN_WORD = 0.58
"""A word of the text that some trade has for a tag."""
NAMED_PLACE, ITS_REGION, ITS_DEPARTMENT = 0.85, 0.5, 0.4
SPOKEN_SEASON = 0.9
_LONGEST_RUN = 6
"""Words of the text that one tag may say: `#FêteDeLaSaintJean` has five."""


class Ground(Enum):
    """What an offer rests on: that says how much less it counts for a shop with habits."""

    NAME = "name"
    PACK = "pack"
    SURE = "sure"


@dataclass(frozen=True, slots=True)
class Offer:
    """A tag for the running, by whom and how strongly."""

    tag: str
    reason: Reason
    score: float
    ground: Ground


@dataclass(frozen=True, slots=True)
class Piece:
    """`said` holds every run of words written together."""

    words: Sequence[Word]
    said: frozenset[str]
    offers: tuple[Offer, ...]


class PieceReader:
    """Reads pieces for one trade (None for a shop of which nothing is known)."""

    def __init__(self, trade: Trade | None, department: str) -> None:
        self._trade = trade
        self._department = department
        self._vocabulary: Mapping[str, str] = vocabulary()
        self._index = Phrases(_entries(trade))

    def read(self, text: str) -> Piece:
        """One piece and what it calls for."""
        parted = words(text)
        said = frozenset(_runs(parted))
        offers = (
            *(offer for call in self._index.find(parted) for offer in self._called(call, said)),
            *self._said(said),
            *self._places(text, parted),
            *_made(text, parted),
        )
        return Piece(parted, said, offers)

    def _called(self, call: Called[tuple[str, str]], said: frozenset[str]) -> Iterator[Offer]:
        source, tag = call.what
        is_long = call.length > 1
        is_said = singular(key(tag)) in said
        reason = Reason.IN_TEXT if is_said else Reason.TRADE
        match source:
            case "trade":
                score = (LONG_PHRASE if is_long else PHRASE) + (LITERAL if is_said else 0.0)
                yield Offer(tag, reason, score, Ground.PACK)
            case "common":
                # No trade's own: it is the words that ask for it.
                score = LONG_COMMON if is_long else COMMON
                yield Offer(tag, Reason.IN_TEXT, score, Ground.PACK)
            case _:
                # The words name it, whatever the day; the trade's own tag for it comes second.
                spoken = season.event(tag).tag
                yield Offer(spoken, Reason.IN_TEXT, SPOKEN_SEASON, Ground.SURE)
                if self._trade is not None and tag in self._trade.seasons:
                    own = self._trade.seasons[tag]
                    yield Offer(own, Reason.TRADE, KNOWN_WORD, Ground.PACK)

    def _said(self, said: frozenset[str]) -> Iterator[Offer]:
        for run in said & self._vocabulary.keys():
            yield Offer(self._vocabulary[run], Reason.IN_TEXT, KNOWN_WORD, Ground.PACK)
        for place, tag in enumerate(self._trade.core if self._trade is not None else ()):
            if singular(key(tag)) in said:
                score = CORE_SAID - place * CORE_STEP
                yield Offer(tag, Reason.IN_TEXT, score, Ground.PACK)

    def _places(self, text: str, parted: Sequence[Word]) -> Iterator[Offer]:
        for tag, number in places_in(text, parted, self._department):
            yield Offer(tag, Reason.IN_TEXT, NAMED_PLACE, Ground.SURE)
            around = departments().get(number)
            if around is not None:
                yield Offer(around.region_tag, Reason.PLACE, ITS_REGION, Ground.SURE)
                yield Offer(around.tag, Reason.PLACE, ITS_DEPARTMENT, Ground.SURE)


def _entries(trade: Trade | None) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Every phrase there is to look for, with its source and tag or event."""
    for tag, phrases in trade.phrases.items() if trade is not None else ():
        yield ("trade", tag), phrases
    for tag, phrases in common().items():
        yield ("common", tag), phrases
    for event in season.events():
        yield ("season", event.name), event.find


def _made(text: str, parted: Sequence[Word]) -> Iterator[Offer]:
    for made in made_tags(text, parted):
        ground = Ground.NAME if made.is_name else Ground.PACK
        yield Offer(made.tag, Reason.IN_TEXT, made.score, ground)


def _runs(parted: Sequence[Word]) -> Iterator[str]:
    """Every run of words, written together, with and without its plural."""
    for first in range(len(parted)):
        run = ""
        for word in parted[first : first + _LONGEST_RUN]:
            run += word.folded
            yield run
            if run[-1] in "sx":
                yield singular(run)
