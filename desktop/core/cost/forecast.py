"""What the calendar will still cost until a month's end, and where the ceiling stops it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.core.account import Account
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import PriceCard
from desktop.core.cost.money import Micros
from desktop.core.cost.publishing import thread, total
from desktop.core.extras import NOTHING
from desktop.core.tweet import State, Tweet


@dataclass(frozen=True, slots=True)
class Forecast:
    """`tweets` leave by themselves and ask `amount` together, whether the ceiling lets them all go
    or not; `by_browser` are those that the person chose to send for free."""

    tweets: int = 0
    amount: Micros = 0
    by_browser: int = 0
    stopped: int = 0
    """How many of them the ceiling would keep for the person's hand."""
    first_stopped: Tweet | None = None


def forecast(
    tweets: Iterable[Tweet],
    account: Account,
    card: PriceCard,
    budget: Budget,
    until: datetime,
    since: datetime | None = None,
) -> Forecast:
    """Of the planned ones of `account` whose time comes before `until`, and not before `since`."""
    coming = [
        (tweet.when.instant(), tweet.id, tweet)
        for tweet in tweets
        if tweet.account_id == account.id and tweet.state is State.PLANNED and tweet.when
    ]
    due = [
        tweet
        for instant, _, tweet in sorted(coming)
        if instant < until and (since is None or instant >= since)
    ]
    by_key = [tweet for tweet in due if not tweet.planned_extras.by_browser]
    stopped = _stopped(by_key, card, budget)
    return Forecast(
        tweets=len(by_key),
        amount=sum(price_of_tweet(tweet, card) for tweet in by_key),
        by_browser=len(due) - len(by_key),
        stopped=len(stopped),
        first_stopped=stopped[0] if stopped else None,
    )


def price_of_tweet(tweet: Tweet, card: PriceCard) -> Micros:
    """What the messages of a planned tweet cost that have not left yet."""
    return sum(_prices(tweet, card))


def _stopped(tweets: Iterable[Tweet], card: PriceCard, budget: Budget) -> list[Tweet]:
    """Those that would not leave whole: each message is let go, in order, while there is room."""
    spent, stopped = budget.spent, []
    for tweet in tweets:
        for price in _prices(tweet, card):
            if not Budget(budget.ceiling, spent).takes(price):
                stopped.append(tweet)
                break
            spent += price
    return stopped


def _prices(tweet: Tweet, card: PriceCard) -> list[Micros]:
    return [
        total(thread((part.text,), card, NOTHING if part.position else tweet.planned_extras))
        for part in tweet.parts
        if not part.is_out
    ]
