"""At most five hashtags for the text being written, each with its reason; none is ever put in.

The score of a tag is what the shop's own tweets say for it, and the best of what data files and the
text itself say:

    recency of its own uses (0 to 1)  + 0.3 · likeness of the tweets it stood in  + 1.2 if the text
    says it  + max(a phrase of the trade .95, its core .6, the calendar, the place, a compound .44, …)

Measured on dated posts of eight French accounts and on posts of shops (tests/reports/hashtags.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from desktop.core.hashtags import season
from desktop.core.hashtags.group import Group
from desktop.core.hashtags.history import History
from desktop.core.hashtags.joiner import made_tags
from desktop.core.hashtags.places import department_of, departments, places_in, town_tag
from desktop.core.hashtags.suggestion import Reason, Suggestion
from desktop.core.hashtags.tags import company_tag, is_valid
from desktop.core.hashtags.trades import Trade, common, guess_among, guess_trade, trade, vocabulary
from desktop.core.hashtags.words import Word, key, singular, words
from desktop.core.language import Tongue
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop
from desktop.core.text import Entity, EntityKind, find_entities

LIMIT = 5

RECENCY, ALIKE, SAID = 1.0, 0.3, 1.2
FAMILIAR = 8
"""So many tagged tweets of its own must a shop have for its habits to count in full."""
PHRASE, LONG_PHRASE, LITERAL, COMMON = 0.78, 0.95, 0.08, 0.7
TRADE_NAME, CORE, CORE_SAID, CORE_STEP = 0.8, 0.72, 0.95, 0.07
MORE_OF_IT, PART_OF_IT = 0.05, 0.15
KNOWN_WORD = 0.58
NAMED_PLACE, AROUND_NAMED, TOWN, DEPARTMENT, REGION = 0.85, 0.5, 0.55, 0.45, 0.3
TODAY_MEETING, MEETING = 1.3, 0.6
SPOKEN_SEASON, NEAR_SEASON, FAR_SEASON = 0.9, 0.75, 0.45
GROUPED, RISING, COMPANY, FORGOTTEN_COMPANY = 0.6, 0.35, 0.42, 0.65
_LOOKED_BACK = 10
"""A company tag absent from so many tweets in a row is forgotten, not left out."""
_RANKED = 20
_TOP = 40
"""Of the shop's own tags, so many by recency alone are in the running at each key."""
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_LONGEST_RUN = 6
"""Words of the text that one tag may say: `#FêteDeLaSaintJean` has five."""


class Suggester:
    """Built once for a shop, on a lane: it reads files and the shop's tweets. Then quick.

    `own` are the account's tweets, in any order; `veille` tags that rise in what the shop watches;
    `shunned` tags that were met in complaints alone, which are proposed only where the shop itself
    has used them. `now` is aware: how old a use is depends on it.
    """

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
        self._shop = shop
        self._groups = groups
        self._history = History(own, now)
        self._top = sorted(self._history.recency.items(), key=lambda pair: -pair[1])[:_TOP]
        self._trust = min(1.0, self._history.size / FAMILIAR)
        self._shunned = {key(tag) for tag in shunned} - set(self._history.uses)
        self._trade = trade(shop.trade or guess_trade(shop.name))
        self._department = shop.department or (department_of(shop.town) if shop.town else "")
        self._vocabulary = vocabulary()
        self._standing = tuple(self._always(own, veille))
        self._valid: dict[str, bool] = {}

    def suggest(
        self,
        text: str,
        entities: Iterable[Entity] | None = None,
        today: date | None = None,
        tongue: Tongue = Tongue.FRENCH,
        limit: int = LIMIT,
    ) -> tuple[Suggestion, ...]:
        """The best first. `today` is the day on which the text will be read; None leaves the
        calendar out. `entities` are those of the text where they are known already."""
        if entities is None:
            entities = find_entities(text)
        present = {key(one.value) for one in entities if one.kind is EntityKind.HASHTAG}
        found = words(text)
        said = _runs(found)
        pool = _Pool()
        for one in self._from_files(text, found, said, today, tongue):
            pool.offer(one)
        for one in self._from_groups(present):
            pool.offer(one)
        self._add_own(pool, found, said)
        return tuple(self._best(pool, present, limit))

    def _best(self, pool: _Pool, present: set[str], limit: int) -> Iterator[Suggestion]:
        """The best by score, one after the other: each chosen makes its like worth a little less,
        so that five chips do not say one thing in five ways."""
        taken = {singular(tag) for tag in present}
        chosen: Counter[Reason] = Counter()
        rest = [pair for pair in pool.ranked() if pair[0] not in self._shunned]
        while rest and limit > 0:
            at = max(range(len(rest)), key=lambda i: _worth(rest[i], taken, chosen))
            tag, suggestion = rest.pop(at)
            if singular(tag) not in taken and self._is_whole(suggestion):
                taken.add(singular(tag))
                chosen[suggestion.reason] += 1
                limit -= 1
                yield suggestion

    def _is_whole(self, suggestion: Suggestion) -> bool:
        tag = suggestion.tag
        if tag not in self._valid:
            self._valid[tag] = is_valid(tag)
        return self._valid[tag]

    # What data files and the text itself say

    def _from_files(
        self,
        text: str,
        found: Sequence[Word],
        said: set[str],
        today: date | None,
        tongue: Tongue,
    ) -> Iterator[Suggestion]:
        spoken_trade = self._trade or trade(guess_among(found))
        yield from self._standing
        if spoken_trade is not None:
            yield from _core(spoken_trade, said, tongue)
            yield from _called(spoken_trade, found, said)
        for call in common().find(found):
            score = COMMON + (LITERAL if call.length > 1 else 0)
            yield Suggestion(call.tag, _said_or_trade(call.tag, said), score=score)
        yield from self._seasons(spoken_trade, found, today)
        for run in said:
            if run in self._vocabulary and len(run) > 2:
                yield Suggestion(self._vocabulary[run], Reason.IN_TEXT, score=KNOWN_WORD)
        for tag, number in places_in(text, found, self._department):
            yield Suggestion(tag, Reason.PLACE, score=NAMED_PLACE)
            around = departments().get(number)
            if around is not None:
                yield Suggestion(around.region_tag, Reason.PLACE, score=AROUND_NAMED)
                yield Suggestion(around.tag, Reason.PLACE, score=AROUND_NAMED - 0.1)
        for tag, good in made_tags(text, found):
            yield Suggestion(tag, Reason.IN_TEXT, score=good)
        if self._shop.meeting:
            yield Suggestion(
                self._shop.meeting, Reason.MEETING, score=_meeting(self._shop.meeting, today)
            )

    def _seasons(
        self, spoken_trade: Trade | None, found: Sequence[Word], today: date | None
    ) -> Iterator[Suggestion]:
        identity = spoken_trade.identity if spoken_trade else ""
        tags = spoken_trade.seasons if spoken_trade else {}
        near = {one.event.name: one for one in (season.near(today) if today else ())}
        spoken = {call.tag for call in season.spoken_of().find(found)}
        for name in spoken:
            # The words say it, whatever the day; the trade's own tag for it comes second.
            yield Suggestion(season.event(name).tag, Reason.IN_TEXT, score=SPOKEN_SEASON)
            if name in tags:
                yield Suggestion(tags[name], Reason.TRADE, score=KNOWN_WORD)
        for name, one in near.items():
            if name not in spoken and (name in tags or one.event.touches(identity)):
                score = _nearness(one)
                yield Suggestion(one.event.tag, Reason.SEASON, one.days, name, score)

    def _always(self, own: tuple[Past, ...], veille: tuple[str, ...]) -> Iterator[Suggestion]:
        """What does not depend on the text."""
        if self._shop.town:
            yield Suggestion(town_tag(self._shop.town), Reason.PLACE, score=TOWN)
        around = departments().get(self._department)
        if around is not None:
            yield Suggestion(around.tag, Reason.PLACE, score=DEPARTMENT)
            yield Suggestion(around.region_tag, Reason.PLACE, score=REGION)
        company = company_tag(self._shop.name)
        if company:
            lately = sorted(own, key=lambda past: past.at)[-_LOOKED_BACK:]
            is_there = any(key(company) in key(past.text) for past in lately)
            is_forgotten = len(lately) == _LOOKED_BACK and not is_there
            score = FORGOTTEN_COMPANY if is_forgotten else COMPANY
            yield Suggestion(company, Reason.COMPANY, score=score)
        for tag in veille:
            yield Suggestion(tag, Reason.VEILLE, score=RISING)

    def _from_groups(self, present: set[str]) -> Iterator[Suggestion]:
        for group in self._groups:
            if present.intersection(map(key, group.tags)):
                for tag in group.tags:
                    yield Suggestion(tag, Reason.GROUP, name=group.name, score=GROUPED)

    # What the shop's own tweets say

    def _add_own(self, pool: _Pool, found: Sequence[Word], said: set[str]) -> None:
        history, trust = self._history, self._trust
        alike = history.alike(found)
        running = {tag for tag, _ in self._top} | set(alike) | (said & history.uses.keys())
        for tag in running:
            recency = RECENCY * trust * history.recency[tag]
            likeness = ALIKE * trust * alike.get(tag, 0.0)
            surface = SAID if tag in said else 0.0
            reason = Reason.OWN_BEST if recency >= likeness else Reason.OWN_SIMILAR
            if surface:
                reason = Reason.IN_TEXT
            detail = 0 if surface else history.uses[tag]
            own = Suggestion(
                history.shown[tag], reason, detail, score=recency + likeness + surface
            )
            pool.add(tag, own)


class _Pool:
    """Of each tag the best that files and text say, and what its own history adds."""

    def __init__(self) -> None:
        self._by_key: dict[str, Suggestion] = {}

    def offer(self, suggestion: Suggestion) -> None:
        """Take it where it is better than what was said for the same tag."""
        tag = key(suggestion.tag)
        known = self._by_key.get(tag)
        if known is None or suggestion.score > known.score:
            self._by_key[tag] = suggestion

    def add(self, tag: str, own: Suggestion) -> None:
        """Put the shop's own habit on top; the stronger of the two gives the reason."""
        known = self._by_key.get(tag)
        if known is None:
            self._by_key[tag] = own
        else:
            stronger = own if own.score >= known.score else known
            self._by_key[tag] = replace(stronger, tag=own.tag, score=own.score + known.score)

    def ranked(self) -> list[tuple[str, Suggestion]]:
        ranked = sorted(self._by_key.items(), key=lambda pair: -pair[1].score)
        return ranked[:_RANKED]


def _worth(scored: tuple[str, Suggestion], taken: set[str], chosen: Counter[Reason]) -> float:
    tag, suggestion = scored
    worth = suggestion.score
    if suggestion.reason in (Reason.IN_TEXT, Reason.TRADE):
        worth -= MORE_OF_IT * chosen[suggestion.reason]
    if any(tag in longer for longer in taken):
        worth -= PART_OF_IT
    return worth


def _core(found: Trade, said: set[str], tongue: Tongue) -> Iterator[Suggestion]:
    yield Suggestion(found.tag, Reason.TRADE, score=TRADE_NAME)
    core = found.core_english if tongue is Tongue.ENGLISH else found.core
    for place, tag in enumerate(core):
        reason = _said_or_trade(tag, said)
        score = CORE_SAID if reason is Reason.IN_TEXT else CORE
        yield Suggestion(tag, reason, score=score - place * CORE_STEP)


def _called(found: Trade, text: Sequence[Word], said: set[str]) -> Iterator[Suggestion]:
    for call in found.index.find(text):
        score = LONG_PHRASE if call.length > 1 else PHRASE
        reason = _said_or_trade(call.tag, said)
        if reason is Reason.IN_TEXT:
            score += LITERAL
        yield Suggestion(call.tag, reason, score=score)


def _said_or_trade(tag: str, said: set[str]) -> Reason:
    return Reason.IN_TEXT if singular(key(tag)) in said else Reason.TRADE


def _runs(found: Sequence[Word]) -> set[str]:
    """Every run of words of the text, written together, with and without its plural."""
    runs = set()
    for first in range(len(found)):
        run = ""
        for word in found[first : first + _LONGEST_RUN]:
            run += word.folded
            runs.add(run)
            runs.add(singular(run))
    return runs


def _meeting(tag: str, today: date | None) -> float:
    """A meeting named after a weekday is proposed on that day alone."""
    named = [day for day, name in enumerate(_WEEKDAYS) if name in key(tag)]
    if not named:
        return MEETING
    return TODAY_MEETING if today is not None and today.weekday() in named else 0.0


def _nearness(one: season.Near) -> float:
    """The nearer the day, the more it is worth saying."""
    left = max(one.days, 0) / max(one.event.lead, 1)
    return NEAR_SEASON - (NEAR_SEASON - FAR_SEASON) * left
