"""A whole Ramage without a window: real files, a clock and a network held by the test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from desktop.core.account import Account, Way, XKey
from desktop.core.agenda import Clock, WallTime
from desktop.core.cost.money import UNIT, Micros
from desktop.core.extras import NOTHING, Extras
from desktop.core.redaction import redacted
from desktop.core.settings import Settings
from desktop.core.tweet import Tweet
from desktop.network.browser import Browser
from desktop.network.contract import Look, Network, Outgoing, Sent
from desktop.network.errors import Unreachable
from desktop.network.practice import Practice
from desktop.paths import DataFolder
from desktop.services.accounts import Accounts
from desktop.services.choices import Choices
from desktop.services.drafts import Drafts
from desktop.services.media.box import MediaBox
from desktop.services.opening import Opened, Opening
from desktop.services.planner import Planner
from desktop.services.prices import Prices
from desktop.services.publisher import Publisher, Report, Step, nothing
from desktop.services.rearranging import Change, Rearranger
from desktop.store import accounts, settings, spending
from desktop.store.database import OpenPlan, immediate, open_plan
from desktop.store.ledger import Ledger
from desktop.store.spending import Spending

PARIS = "Europe/Paris"
START = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
"""A Tuesday, 8 in the morning in Paris."""

PLENTY = 10_000_000_000


class HeldClock:
    """The wall's clock and the one that nobody can set, both moved by hand."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now
        self.ticks = 0.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.ticks

    def pass_by(self, **span: float) -> None:
        """Time passes."""
        step = timedelta(**span)
        self.now += step
        self.ticks += step.total_seconds()

    def set_back(self, **span: float) -> None:
        """Somebody sets the wall's clock back."""
        self.now -= timedelta(**span)


class ScriptedNetwork:
    """A network that accepts, refuses, or fails as the test says, and shows what it accepted.

    `weather` decides about the next messages: it may raise, before or after calling `accept`.
    While it `hides`, a look-back sees nothing; while it `is_blind`, no look-back is possible.
    """

    def __init__(self, clock: HeldClock, look_back_is_certain: bool = False) -> None:
        self.look_back_is_certain = look_back_is_certain
        self.accepted: list[Outgoing] = []
        self.looks = 0
        self.hides = False
        self.is_blind = False
        self._clock = clock
        self._sent: dict[str, Sent] = {}
        self.weather: Callable[[Outgoing], Sent] = self.accept

    def publish(self, outgoing: Outgoing) -> Sent:
        return self.weather(outgoing)

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:
        self.looks += 1
        if self.is_blind:
            raise Unreachable
        sent = None if self.hides else self._sent.get(outgoing.key)
        return Look(sent, 1 if sent else 0)

    def accept(self, outgoing: Outgoing) -> Sent:
        self.accepted.append(outgoing)
        number = str(1000 + len(self.accepted))
        sent = Sent(number, f"https://x.com/pain/status/{number}", self._clock())
        self._sent[outgoing.key] = sent
        return sent

    def raises(self, error: Exception) -> None:
        """From now on, each message fails before it is accepted."""

        def fail(_: Outgoing) -> Sent:
            raise error

        self.weather = fail

    def loses_answers(self, error: Exception) -> None:
        """From now on, each message is accepted and its answer lost."""

        def accept_and_fail(outgoing: Outgoing) -> Sent:
            self.accept(outgoing)
            raise error

        self.weather = accept_and_fail


@dataclass(frozen=True)
class Moved:
    """What a move changed; `before` is what `undo` takes."""

    before: Tweet
    after: Tweet


class Calendar(Planner):
    """The calendar's deeds on one tweet at a time, as most are done."""

    def __init__(self, open_plan: OpenPlan, clock: Clock) -> None:
        super().__init__(open_plan, clock)
        self.hand = Rearranger(open_plan, clock)

    def plan_draft(self, tweet_id: int, limit: int, when: WallTime) -> Tweet:
        return self.hand.plan(tweet_id, limit, when).after[0]

    def unplan(self, tweet_id: int) -> Tweet:
        return self.hand.unplan([tweet_id]).after[0]

    def move(self, tweet_id: int, when: WallTime) -> Moved:
        change = self.hand.move([(tweet_id, when)])
        return Moved(change.before[0], change.after[0])

    def remove(self, tweet_id: int) -> Tweet:
        return self.hand.remove([tweet_id]).removed[0]

    def put_back(self, tweet: Tweet) -> Tweet:
        return self.hand.take_back(Change(removed=(tweet,))).after[0]

    def undo(self, before: Tweet) -> Tweet:
        return self.hand.take_back(Change(before=(before,))).after[0]


class Workshop:
    """Everything over one folder; build another one on the same folder to start Ramage again."""

    def __init__(
        self,
        root: Path,
        clock: HeldClock,
        network: Network | None = None,
        *,
        lease: str = "this computer",
        on_step: Callable[[Step], None] = nothing,
        room_left: Callable[[], int] = lambda: PLENTY,
        redacted: Callable[[str], str] = redacted,
        x: Network | None = None,
        is_online: Callable[[], bool] = lambda: True,
    ) -> None:
        """`x` is what publishes by key."""
        self.folder = DataFolder(root)
        self.clock = clock
        self.lease = lease
        self.practice = Practice(self.folder.practice, clock)
        self.open_plan = partial(open_plan, self.folder.plan)
        self.ledger = Ledger(self.folder.ledger)
        self.opening = Opening(self.folder, clock, lease)
        self.accounts = Accounts(self.open_plan)
        self.choices = Choices(self.open_plan)
        self.drafts = Drafts(self.open_plan, clock)
        self.planner = Calendar(self.open_plan, clock)
        self.media = MediaBox(self.folder, self.open_plan, clock, self.practice.shown_media)
        self.prices = Prices(self.folder.price_card, lambda: clock().date())
        spoken_to = network or self.practice
        networks: Mapping[Way, Network] = {Way.PRACTICE: spoken_to, Way.KEY: x or spoken_to}
        self.publisher = Publisher(
            self.open_plan,
            clock,
            self.ledger,
            networks,
            {Way.BROWSER: Browser()},
            lease,
            on_step,
            is_online=is_online,
            monotonic=clock.monotonic,
            room_left=room_left,
            may_publish=lambda: self.opening.is_settled,
            lacks_media=self.media.lacks,
            redacted=redacted,
            card=self.prices.card,
        )

    def start(self) -> tuple[Opened, Report]:
        """What the program does first."""
        return self.opening.open(), self.publisher.recover()

    def account(self, way: Way = Way.PRACTICE) -> Account:
        """The account of this way, made when it is first asked for."""
        found = [account for account in self.all_accounts() if account.way is way]
        if found:
            return found[0]
        added = self.accounts.add(way, "Au bon pain", "@pain")
        return self.keyed(added) if way is Way.KEY else added

    def keyed(self, account: Account, **key: Any) -> Account:
        """The account with this key, of which what is not said stays or is made up."""
        known = account.key or XKey("app", "4242", owns_app=True)
        changed = replace(account, key=replace(known, **key))
        with self.open_plan() as db, immediate(db):
            accounts.change_account(db, changed)
        return changed

    def by_key(self, ceiling: Micros = 5 * UNIT, *, owns_app: bool = True) -> Account:
        """A new account with a key of its own, as after connecting."""
        key = XKey("client", "42", owns_app, ceiling=ceiling)
        made = Account(0, Way.KEY, "Au bon pain", "pain", key=key)
        with self.open_plan() as db, immediate(db):
            return replace(made, id=accounts.add(db, made))

    def spent(self, account: Account) -> tuple[Spending, ...]:
        """Every line of the ledger, the oldest first."""
        ever = datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
        with self.open_plan() as db:
            return tuple(reversed(spending.lines(db, account.id, *ever)))

    def all_accounts(self) -> tuple[Account, ...]:
        with self.open_plan() as db:
            return accounts.all_accounts(db)

    def chosen(self) -> Settings:
        """What the person has chosen, as it is kept."""
        with self.open_plan() as db:
            return settings.load(db)

    def draft(self, text: str = "Bonjour", way: Way = Way.PRACTICE) -> Tweet:
        return self.drafts.save(0, self.account(way).id, text)

    def plan(
        self,
        *parts: str,
        way: Way = Way.PRACTICE,
        minutes: int = 15,
        extras: Extras = NOTHING,
    ) -> Tweet:
        """A tweet planned some minutes from now."""
        texts = parts or ("Bonjour",)
        draft = self.drafts.save(0, self.account(way).id, "\n".join(texts), extras)
        return self.planner.plan(draft.id, texts, self.in_minutes(minutes))

    def in_minutes(self, minutes: int) -> WallTime:
        return WallTime.at(self.clock.now + timedelta(minutes=minutes), PARIS)

    def tweet(self, tweet: Tweet) -> Tweet:
        """The same tweet as it stands now."""
        now = self.drafts.open(tweet.id)
        assert now is not None
        return now

    def posts(self) -> list[str]:
        """What the practice account's server has published, in order."""
        return [post.text for post in self.practice.posts()]
