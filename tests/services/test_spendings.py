"""A month as it is shown, X's own figure beside ours, and the table that leaves Ramage."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.cost.card import Act, price_card
from desktop.core.cost.entry import Answer, Certainty
from desktop.core.cost.publishing import Charge, price_of
from desktop.core.tweet import Tweet
from desktop.network.errors import NoAnswer, SignInAgain, Unreachable
from desktop.services.spendings import AskCredit, Spendings, export
from desktop.store import spending
from desktop.store.database import immediate
from tests.workshop import HeldClock, Workshop


def unsaid(_: Account) -> int | None:
    return None


def spendings(shop: Workshop, ask: AskCredit = unsaid) -> Spendings:
    return Spendings(shop.open_plan, shop.clock, shop.prices, ask)


def charge(act: Act = Act.POST, count: int = 1) -> Charge:
    return price_of(act, count, price_card())


def add(shop: Workshop, account: Account, one: Charge, at: datetime | None = None) -> int:
    with shop.open_plan() as db, immediate(db):
        (line,) = spending.add(db, account.id, (one,), at or shop.clock(), "Ce matin")
        return line


def pay(shop: Workshop, account: Account, one: Charge, at: datetime | None = None) -> None:
    line = add(shop, account, one, at)
    with shop.open_plan() as db, immediate(db):
        spending.settle(db, line, one)


def planned(shop: Workshop, account: Account, text: str, minutes: int) -> Tweet:
    draft = shop.drafts.save(0, account.id, text)
    return shop.planner.plan(draft.id, (text,), shop.in_minutes(minutes))


def test_a_month_holds_what_is_paid_and_apart_what_perhaps_is(shop: Workshop) -> None:
    account = shop.by_key()
    pay(shop, account, charge(Act.POST_WITH_LINK))
    refused = add(shop, account, charge())
    looked = add(shop, account, charge(Act.OWN_POST_READ, 5))
    add(shop, account, charge(Act.ALT_TEXT))
    with shop.open_plan() as db, immediate(db):
        spending.doubt(db, refused)
        spending.doubt(db, looked)
    month = spendings(shop).month(2026, 11)
    (one,) = month.accounts
    assert (one.paid, one.refused, one.unknown) == (200_000, 15_000, 10_000)
    assert one.budget.spent == 225_000
    assert [entry.certainty for entry in month.entries] == [
        Certainty.UNKNOWN,
        Certainty.UNKNOWN,
        Certainty.REFUSED,
        Certainty.PAID,
    ]


def test_a_month_begins_and_ends_by_universal_time(shop: Workshop) -> None:
    account = shop.by_key()
    first = datetime(2026, 11, 1, tzinfo=UTC)
    for at in (first - timedelta(seconds=1), first, datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC)):
        pay(shop, account, charge(), at)
    pay(shop, account, charge(), datetime(2026, 12, 1, tzinfo=UTC))
    asked = spendings(shop)
    counts = [len(asked.month(2026, month).entries) for month in (10, 11, 12)]
    assert counts == [1, 2, 1]


def test_what_is_planned_is_foretold_until_the_months_end_and_in_the_next(shop: Workshop) -> None:
    account = shop.by_key()
    planned(shop, account, "Bonjour", 60)
    planned(shop, account, "Voyez fournil.fr", 60 * 24 * 10)
    asked = spendings(shop)
    now, after = (asked.month(2026, month).accounts[0].forecast for month in (11, 12))
    assert now is not None
    assert after is not None
    assert (now.tweets, now.amount) == (1, 15_000)
    assert (after.tweets, after.amount) == (1, 200_000)
    assert asked.month(2026, 10).accounts[0].forecast is None


def test_accounts_without_a_key_are_not_among_them(shop: Workshop) -> None:
    shop.account()
    assert spendings(shop).month(2026, 11).accounts == ()
    assert spendings(shop).means().budgets == {}


def test_the_means_are_the_prices_in_force_and_what_is_left(shop: Workshop) -> None:
    account = shop.by_key(ceiling=1_000_000)
    pay(shop, account, charge())
    shop.prices.correct({Act.POST: 20_000})
    means = spendings(shop).means()
    assert means.card.post == 20_000
    assert means.budgets[account.id].left == 985_000


class TestComparing:
    def test_x_and_ramage_are_held_against_each_other_between_two_answers(
        self, shop: Workshop, clock: HeldClock
    ) -> None:
        account = shop.by_key()
        credits: Iterator[int] = iter((10_000_000, 9_770_000))
        asked = spendings(shop, lambda _: next(credits))
        pay(shop, account, charge(Act.POST_WITH_LINK))
        clock.pass_by(minutes=1)
        assert asked.compare(account) is Answer.SAID
        assert asked.month(2026, 11).accounts[0].comparison is None
        since = clock()
        pay(shop, account, charge(Act.POST_WITH_LINK))
        pay(shop, account, charge())
        clock.pass_by(days=1)
        assert asked.compare(account) is Answer.SAID
        shown = asked.month(2026, 11).accounts[0]
        assert shown.comparison is not None
        assert (shown.comparison.by_x, shown.comparison.counted) == (230_000, 215_000)
        assert shown.comparison.since == since
        assert shown.credit == (clock(), 9_770_000)

    def test_two_accounts_on_one_key_share_one_credit(
        self, shop: Workshop, clock: HeldClock
    ) -> None:
        account, other = shop.by_key(), shop.by_key()
        credits = iter((1_000_000, 970_000))
        asked = spendings(shop, lambda _: next(credits))
        asked.compare(account)
        pay(shop, account, charge())
        pay(shop, other, charge())
        clock.pass_by(days=1)
        asked.compare(account)
        comparison = asked.month(2026, 11).accounts[0].comparison
        assert comparison is not None
        assert (comparison.by_x, comparison.counted) == (30_000, 30_000)

    @pytest.mark.parametrize(
        ("error", "answer"),
        [
            (Unreachable(), Answer.NO_ANSWER),
            (NoAnswer(), Answer.NO_ANSWER),
            (SignInAgain(), Answer.SIGN_IN_AGAIN),
        ],
    )
    def test_what_keeps_x_from_answering_is_named(
        self, shop: Workshop, error: Exception, answer: Answer
    ) -> None:
        def fail(_: Account) -> int | None:
            raise error

        account = shop.by_key()
        assert spendings(shop, fail).compare(account) is answer
        assert spendings(shop).compare(account) is Answer.UNSAID
        assert spendings(shop).month(2026, 11).accounts[0].credit is None


class TestTheTable:
    def test_a_spreadsheet_reads_it_as_it_is(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        export(path, [("Jour", "Quoi"), ("2026-11-24", 'Publier : « à "7 h" ; oui »\n🥐')])
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.reader(file, delimiter=";"))
        assert read == [["Jour", "Quoi"], ["2026-11-24", 'Publier : « à "7 h" ; oui »\n🥐']]

    @pytest.mark.parametrize("cell", ["=1+1", "+33 2", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1"])
    def test_what_a_spreadsheet_would_count_out_is_shown_as_it_stands(
        self, tmp_path: Path, cell: str
    ) -> None:
        path = tmp_path / "a.csv"
        export(path, [(cell,)])
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert next(csv.reader(file, delimiter=";")) == [f"'{cell}"]

    def test_an_older_table_stays_where_the_new_one_cannot_be_written(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.mkdir()
        (path / "kept").touch()
        with pytest.raises(OSError):
            export(path, [("a",)])
        assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_another_ceiling_is_another_budget(shop: Workshop) -> None:
    account = shop.by_key(ceiling=0)
    assert account.key is not None
    shop.keyed(account, ceiling=700_000)
    assert spendings(shop).means().budgets[account.id].ceiling == 700_000
