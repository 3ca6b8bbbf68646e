"""What is spent is read elsewhere, after what may have cost something, and told when it changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.background.runner import Lane, Runner
from desktop.background.spending import Spending
from desktop.core.account import Account
from desktop.core.cost.card import Act, price_card
from desktop.core.cost.entry import Answer, Month
from desktop.core.cost.means import Means
from desktop.core.cost.publishing import price_of
from desktop.services.spendings import Spendings
from desktop.store import spending as ledger
from desktop.store.database import immediate
from tests.workshop import HeldClock, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    shop = Workshop(tmp_path / "ramage", HeldClock())
    shop.start()
    return shop


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    runner = Runner()
    yield runner
    assert runner.stop(5)


@pytest.fixture
def spending(runner: Runner, shop: Workshop) -> Spending:
    asked = Spendings(shop.open_plan, shop.clock, shop.prices, lambda _: None)
    return Spending(runner, asked, shop.prices, runner)


def spend(shop: Workshop, account: Account) -> None:
    with shop.open_plan() as db, immediate(db):
        ledger.add(db, account.id, (price_of(Act.POST, 1, price_card()),), shop.clock())


def rest(qtbot: QtBot, runner: Runner) -> None:
    qtbot.waitUntil(lambda: runner.is_resting)


def test_without_a_key_nothing_is_asked(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    spending.take_accounts((shop.account(),))
    spending.look_again()
    assert runner.is_resting
    assert spending.means is None


def test_the_means_are_told_when_they_changed_and_not_otherwise(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    account = shop.by_key()
    told: list[Means] = []
    spending.means_changed.connect(told.append)
    spending.take_accounts((account,))
    rest(qtbot, runner)
    spending.look_again()
    rest(qtbot, runner)
    spend(shop, account)
    spending.look_again()
    rest(qtbot, runner)
    assert [one.budgets[account.id].spent for one in told] == [0, 15_000]


def test_a_month_is_told_anew_while_it_is_looked_at(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    account = shop.by_key()
    spending.take_accounts((account,))
    told: list[Month] = []
    spending.month_ready.connect(told.append)
    spending.ask_month(2026, 11)
    rest(qtbot, runner)
    for _ in range(2):
        spend(shop, account)
        spending.look_again()
        rest(qtbot, runner)
        spending.look_again()
        rest(qtbot, runner)
        assert len(told[-1].entries) == len(told) - 1
    spending.leave_month()
    spend(shop, account)
    spending.look_again()
    rest(qtbot, runner)
    assert len(told) == 3


def test_a_correction_changes_the_means_at_once(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    spending.take_accounts((shop.by_key(),))
    rest(qtbot, runner)
    with qtbot.waitSignal(spending.means_changed) as changed:
        spending.correct_prices({Act.POST: 20_000})
    assert changed.args is not None
    assert changed.args[0].card.post == 20_000
    with qtbot.waitSignal(spending.means_changed) as changed:
        spending.restore_prices()
    assert changed.args is not None
    assert changed.args[0].card.post == 15_000


def test_what_cannot_be_written_is_told(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending, tmp_path: Path
) -> None:
    shop.folder.price_card.mkdir()
    (shop.folder.price_card / "kept").touch()
    with qtbot.waitSignal(spending.refused):
        spending.correct_prices({Act.POST: 20_000})
    with qtbot.waitSignal(spending.refused):
        spending.export(tmp_path / "nowhere" / "a.csv", [("a",)])


def test_x_s_answer_comes_with_its_account_and_holds_up_no_sending(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    account = shop.by_key()
    with qtbot.waitSignal(spending.answered) as answered:
        spending.compare(account)
        runner.ask(Lane.PUBLISHING, lambda: None, asker=runner)
    assert answered.args == [account, Answer.UNSAID]


def test_another_ceiling_is_another_budget(
    qtbot: QtBot, shop: Workshop, runner: Runner, spending: Spending
) -> None:
    account = shop.by_key()
    spending.take_accounts((account,))
    rest(qtbot, runner)
    changed = shop.keyed(account, ceiling=1)
    with qtbot.waitSignal(spending.means_changed):
        spending.take_accounts((changed,))
    assert spending.means is not None
    assert spending.means.budgets[account.id].ceiling == 1
