"""What the calendar will still cost, and which tweet the ceiling stops."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.core.account import Account, Way, XKey
from desktop.core.agenda import WallTime
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import price_card
from desktop.core.cost.forecast import forecast
from desktop.core.extras import Extras
from desktop.core.tweet import Part, State, Tweet

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
END = datetime(2026, 12, 1, tzinfo=UTC)
ACCOUNT = Account(1, Way.KEY, "Lune", "lune", key=XKey("client", "42"))
PLENTY = Budget(5_000_000, 0)


def planned(
    number: int, *texts: str, day: int = 25, hour: int = 8, account: int = 1, zone: str = "UTC"
) -> Tweet:
    when = WallTime(datetime(2026, 11, day, hour), zone)  # noqa: DTZ001
    parts = tuple(Part(n, text) for n, text in enumerate(texts or ("Bonjour",)))
    return Tweet(number, str(number), account, "", State.PLANNED, NOW, NOW, parts, when)


def test_what_is_planned_until_the_months_end_is_added_up() -> None:
    found = forecast(
        (planned(1), planned(2, "Voyez fournil.fr"), planned(3, "Un", "Deux")),
        ACCOUNT,
        price_card(),
        PLENTY,
        END,
    )
    assert (found.tweets, found.amount, found.stopped) == (3, 245_000, 0)


def test_another_account_another_state_and_another_month_do_not_count() -> None:
    others = (
        planned(1, account=2),
        replace(planned(2), state=State.TO_PUBLISH),
        replace(planned(3), state=State.PUBLISHED),
        replace(planned(4), when=WallTime(datetime(2026, 12, 1), "UTC")),  # noqa: DTZ001
    )
    assert forecast(others, ACCOUNT, price_card(), PLENTY, END).tweets == 0


def test_a_month_ends_by_universal_time_wherever_the_wall_stands() -> None:
    # Half past midnight on the first of December in Paris is November's for X.
    paris = replace(planned(1), when=WallTime(datetime(2026, 12, 1, 0, 30), "Europe/Paris"))  # noqa: DTZ001
    assert forecast((paris,), ACCOUNT, price_card(), PLENTY, END).tweets == 1
    assert forecast((paris,), ACCOUNT, price_card(), PLENTY, END, END).tweets == 0


def test_a_tweet_lent_to_the_browser_costs_nothing() -> None:
    lent = replace(planned(1, "fournil.fr"), planned_extras=Extras(by_browser=True))
    found = forecast((lent, planned(2)), ACCOUNT, price_card(), PLENTY, END)
    assert (found.tweets, found.amount, found.by_browser) == (1, 15_000, 1)


def test_the_first_tweet_that_the_ceiling_stops_is_named_and_a_cheaper_one_still_goes() -> None:
    tweets = (
        planned(3, day=27),
        planned(2, "Voyez fournil.fr", day=26),
        planned(1, day=25),
    )
    found = forecast(tweets, ACCOUNT, price_card(), Budget(100_000, 0), END)
    assert found.first_stopped is not None
    assert (found.first_stopped.id, found.stopped, found.amount) == (2, 1, 230_000)


def test_of_a_thread_that_began_only_what_is_left_is_to_pay() -> None:
    begun = planned(1, "Un", "Deux")
    begun = replace(begun, parts=(replace(begun.parts[0], published_at=NOW), begun.parts[1]))
    assert forecast((begun,), ACCOUNT, price_card(), PLENTY, END).amount == 15_000
