"""At most five hashtags for the text being written, each with its reason; none is ever put in.

The score of a tag is what the shop's own tweets say for it, and the best of what data files and the
text itself say (`piece`):

    recency of its own uses (0 to 1) + 0.3 · likeness of the tweets it stood in + 1.2 if the text
    says it + the greatest of: a phrase of the trade .95, its core .70, a place .85, the season …

As a shop comes to have habits of its own, the files count for less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from desktop.core.hashtags import season
from desktop.core.hashtags.completion import SHOWN, Completer
from desktop.core.hashtags.group import Group
from desktop.core.hashtags.history import History
from desktop.core.hashtags.piece import CORE_STEP, Ground, Piece, PieceReader
from desktop.core.hashtags.places import department_of, departments, town_tag
from desktop.core.hashtags.pool import Pool, key_of
from desktop.core.hashtags.suggestion import Reason, Suggestion
from desktop.core.hashtags.tags import LONGEST, company_tag, is_valid
from desktop.core.hashtags.trades import Trade, elected, guess_trade, trade, votes
from desktop.core.hashtags.words import key, words
from desktop.core.language import Tongue
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop
from desktop.core.text import Entity, EntityKind, find_entities, pieces

LIMIT = 5

RECENCY, ALIKE, SAID = 1.0, 0.3, 1.2
FAMILIAR = 8
"""So many tagged tweets of its own must a shop have for its habits to count in full."""
HABIT, HABIT_SURE = 0.8, 0.3
"""What packs then lose, and what the calendar and places lose."""
TRADE_NAME, CORE = 0.74, 0.7
NEAR_SEASON, FAR_SEASON = 0.75, 0.45
TODAYS_MEETING, MEETING = 1.3, 0.6
TOWN, DEPARTMENT, REGION = 0.55, 0.45, 0.3
GROUPED, RISING, COMPANY, FORGOTTEN_COMPANY = 0.6, 0.35, 0.42, 0.65
_LOOKED_BACK = 10
"""A company tag absent from so many tweets in a row is forgotten, not left out."""
_TOP = 25
"""Of the shop's own tags, so many by recency alone are in the running at each key."""

_ENDS = 25
"""Of a text of more than twice so many sentences, its beginning and end say what it is about."""
_LONGEST_PIECE = 600
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

_Standing = tuple[str, Reason, float]


class Suggester:
    """Built once for a shop, on a lane: it reads files and the shop's tweets. Then quick."""

    def __init__(
        self,
        shop: Shop = UNKNOWN,
        own: tuple[Past, ...] = (),
        groups: tuple[Group, ...] = (),
        veille: tuple[str, ...] = (),
        shunned: tuple[str, ...] = (),
        *,
        now: datetime,
    ) -> None:
        """`own` are the account's tweets, in any order; `veille` tags that rise in what the shop
        watches; `shunned` tags met in complaints alone, proposed only where the shop itself has
        used them. `now` is aware: how old a use is depends on it."""
        self._meeting = shop.meeting.lstrip("#")
        self._groups = groups
        self._history = History(own, now)
        by_recency = sorted(self._history.recency.items(), key=lambda pair: -pair[1])
        self._top = frozenset(tag for tag, _ in by_recency[:_TOP])
        self._trust = min(1.0, self._history.size / FAMILIAR)
        self._shunned = {key(tag) for tag in shunned} - self._history.tags
        self._trade = trade(shop.trade or guess_trade(shop.name))
        self._department = shop.department or (department_of(shop.town) if shop.town else "")
        self._readers: dict[str, PieceReader] = {}
        self._known: dict[tuple[str, str], Piece] = {}
        self._votes: dict[str, dict[str, float]] = {}
        self._reader(self._trade)
        self._standing = (
            *_around(shop, self._department),
            *_company(company_tag(shop.name), own),
            *((tag, Reason.VEILLE, RISING) for tag in veille),
        )
        self._weights = {
            Ground.NAME: 1.0,
            Ground.PACK: 1 - HABIT * self._trust,
            Ground.SURE: 1 - HABIT_SURE * self._trust,
        }
        self._completer = Completer(
            self._history, groups, tuple(_of_shop(shop, self._department)), self._trade
        )
        self._whole: dict[str, bool] = {}

    def complete(
        self, prefix: str, today: date | None = None, limit: int = SHOWN
    ) -> tuple[str, ...]:
        """The tags that a hashtag begun with `prefix` may become, the shop's own first."""
        return self._completer.complete(prefix, today, limit)

    def suggest(
        self,
        text: str,
        entities: Iterable[Entity] | None = None,
        today: date | None = None,
        tongue: Tongue = Tongue.FRENCH,
        limit: int = LIMIT,
    ) -> tuple[Suggestion, ...]:
        """The best first; never one that the text has.

        `today` is the day on which it will be read; None leaves the calendar out. `entities` are
        those of the text where they are known already.
        """
        found = find_entities(text) if entities is None else entities
        present = {key_of(one.value) for one in found if one.kind is EntityKind.HASHTAG}
        parted = _parted(text)
        spoken = self._trade or self._spoken_trade(parted)
        read = self._read(parted, spoken)
        pool = Pool()
        self._from_files(pool, read)
        self._from_shop(pool, present, today)
        if spoken is not None:
            self._from_trade(pool, spoken, today, tongue)
        self._from_habits(pool, read)
        best = pool.best(limit, present, 1 - self._trust, self._may)
        return tuple(best) if self._trade is not None else tuple(map(_not_told, best))

    def _spoken_trade(self, parted: list[str]) -> Trade | None:
        before = self._votes
        self._votes = {one: before.get(one) or votes(words(one)) for one in parted}
        counted: dict[str, float] = defaultdict(float)
        for one in parted:
            for identity, weight in self._votes[one].items():
                counted[identity] += weight
        return trade(elected(counted))

    def _read(self, parted: list[str], spoken: Trade | None) -> list[Piece]:
        """What is in the pieces; only those that the last text had not are looked at."""
        reader, identity = self._reader(spoken), spoken.identity if spoken else ""
        before = self._known
        self._known = {
            (identity, one): before.get((identity, one)) or reader.read(one) for one in parted
        }
        return [self._known[identity, one] for one in parted]

    def _reader(self, spoken: Trade | None) -> PieceReader:
        identity = spoken.identity if spoken else ""
        if identity not in self._readers:
            self._readers[identity] = PieceReader(spoken, self._department)
        return self._readers[identity]

    def _from_files(self, pool: Pool, read: list[Piece]) -> None:
        for piece in read:
            for one in piece.offers:
                pool.offer(one.tag, one.reason, one.score * self._weights[one.ground])

    def _from_shop(self, pool: Pool, present: set[str], today: date | None) -> None:
        sure = self._weights[Ground.SURE]
        for tag, reason, score in self._standing:
            pool.offer(tag, reason, score * sure)
        if self._meeting:
            day, score = _meeting(self._meeting, today)
            pool.offer(self._meeting, Reason.MEETING, score, day)
        for group in self._groups:
            if present.intersection(map(key_of, group.tags)):
                for tag in group.tags:
                    pool.offer(tag, Reason.GROUP, GROUPED, name=group.name)

    def _from_trade(self, pool: Pool, spoken: Trade, today: date | None, tongue: Tongue) -> None:
        packs, sure = self._weights[Ground.PACK], self._weights[Ground.SURE]
        pool.offer(spoken.tag, Reason.TRADE, TRADE_NAME * packs)
        core = spoken.core_english if tongue is Tongue.ENGLISH else spoken.core
        for place, tag in enumerate(core):
            pool.offer(tag, Reason.TRADE, (CORE - place * CORE_STEP) * packs)
        for near in season.near(today) if today is not None else ():
            name = near.event.name
            if name in spoken.seasons or near.event.touches(spoken.identity):
                score = _nearness(near) * sure
                pool.offer(near.event.tag, Reason.SEASON, score, near.days, name)

    def _from_habits(self, pool: Pool, read: list[Piece]) -> None:
        history = self._history
        alike = history.alike(word for piece in read for word in piece.words)
        said = frozenset[str]().union(*(piece.said & history.tags for piece in read))
        for tag in self._top.union(said, alike):
            recency = RECENCY * self._trust * history.recency[tag]
            likeness = ALIKE * self._trust * alike.get(tag, 0.0)
            reason = Reason.OWN_BEST if recency >= likeness else Reason.OWN_SIMILAR
            score, detail = recency + likeness, history.uses[tag]
            if tag in said:
                score, reason, detail = score + SAID, Reason.IN_TEXT, 0
            pool.add(history.shown[tag], reason, score, detail)

    def _may(self, same: str, tag: str) -> bool:
        if tag not in self._whole:
            self._whole[tag] = len(tag) <= LONGEST and is_valid(tag)
        return self._whole[tag] and same not in self._shunned


def _not_told(one: Suggestion) -> Suggestion:
    """Where the shop never named its trade, none is said to be its own."""
    return replace(one, reason=Reason.TRADE_OF_TEXT) if one.reason is Reason.TRADE else one


def _parted(text: str) -> list[str]:
    """The sentences and lines that are looked at: of very many the first and the last."""
    parted = pieces(text)
    if len(parted) > 2 * _ENDS:
        parted = parted[:_ENDS] + parted[-_ENDS:]
    return [piece[:_LONGEST_PIECE] for piece in parted]


def _around(shop: Shop, department: str) -> Iterable[_Standing]:
    if shop.town:
        yield town_tag(shop.town), Reason.PLACE, TOWN
    around = departments().get(department)
    if around is not None:
        yield around.tag, Reason.PLACE, DEPARTMENT
        yield around.region_tag, Reason.PLACE, REGION


def _company(company: str, own: tuple[Past, ...]) -> Iterable[_Standing]:
    if company:
        lately = sorted(own, key=lambda past: past.at)[-_LOOKED_BACK:]
        is_there = any(key(company) in key(past.text) for past in lately)
        is_forgotten = len(lately) == _LOOKED_BACK and not is_there
        yield company, Reason.COMPANY, FORGOTTEN_COMPANY if is_forgotten else COMPANY


def _of_shop(shop: Shop, department: str) -> Iterable[str]:
    """What completion offers of the shop itself."""
    yield from (shop.meeting.lstrip("#"), company_tag(shop.name))
    yield from (tag for tag, _, _ in _around(shop, department))


def _meeting(meeting: str, today: date | None) -> tuple[int, float]:
    """The weekday it is named after (1 for Monday, 0 for none), and what it is worth today.

    Named after a weekday, it is proposed on that day alone.
    """
    day = next((day for day, name in enumerate(_WEEKDAYS, 1) if name in key(meeting)), 0)
    if not day:
        return day, MEETING
    return day, TODAYS_MEETING if today is not None and today.isoweekday() == day else 0.0


def _nearness(near: season.Near) -> float:
    """The nearer the day, the more it is worth saying; less and less once it is under way."""
    far = near.days / max(near.event.lead, 1) if near.days > 0 else -near.days / near.event.lasts
    return NEAR_SEASON - (NEAR_SEASON - FAR_SEASON) * far
