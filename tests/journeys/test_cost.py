"""With a key: the price before each paid act, the ceiling that holds, and the month on its page."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop.core.account import Account, XKey
from desktop.core.cost.card import Act
from desktop.core.extras import Extras
from desktop.core.settings import Language
from desktop.core.tweet import Reason, State
from desktop.network.errors import NoAnswer
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.plan import PlanPage
from desktop.ui.plan.header import View
from desktop.ui.plan.review import ReviewCard
from desktop.ui.shell.state_line import StateLine
from desktop.ui.shell.toast import UndoToast
from desktop.ui.spending import SpendingPage
from desktop.ui.spending.account_card import AccountCard
from desktop.ui.spending.prices_dialog import PricesDialog
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from desktop.ui.write.cost_line import CostLine
from desktop.ui.write.link_panel import LinkPanel
from tests.journeys.conftest import Shop, plan, publish, settle_in, settle_in_by_key, write
from tests.workshop import ScriptedNetwork

KEY = XKey("client", "42", owns_app=True)
LINKED = "La carte de Noël est en ligne : fournil-lune.fr"


@pytest.fixture(autouse=True)
def own_language() -> Iterator[None]:
    """The language that a journey chooses ends with it."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def x(shop: Shop) -> ScriptedNetwork:
    network = ScriptedNetwork(shop.clock)  # type: ignore[arg-type]
    shop.x = network
    return network


def settle(guide: Guide, shop: Shop, key: XKey = KEY) -> Account:
    guide.house.parts.choosing.change(language=Language.ENGLISH)
    guide.settle()
    return settle_in_by_key(guide, shop, key)


def said(within: QWidget) -> str:
    labels = within.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def written(guide: Guide, text: str) -> None:
    """Typed, and the pause after it is over."""
    write(guide, text)
    guide.pause()


def reach(guide: Guide, shop: Shop) -> None:
    planned = guide.expect(State.PLANNED)
    assert planned.when is not None
    shop.clock.turn_to(planned.when.instant() + timedelta(seconds=1))
    guide.house.parts.publishing.tick()
    guide.settle()


def test_the_price_is_said_before_and_is_what_the_ledger_holds_after(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, LINKED)
        line = guide.one(CostLine)
        assert said(line) == "Publishing costs about $0.20, of which $0.185 for the link."
        publish(guide)
        assert [one.text for one in x.accepted] == [LINKED]
        assert "X budget: $0.20 of $5" in said(guide.one(StateLine))
        guide.go("spending")
        page = guide.one(SpendingPage)
        assert "$4.80 left before the ceiling." in said(page)
        (entry,) = page.ledger.entries._entries
        assert (entry.charge.act, entry.about) == (Act.POST_WITH_LINK, LINKED)


def test_a_draft_that_is_dropped_on_a_day_says_what_it_will_cost(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, LINKED)
        parts = guide.house.parts
        parts.writing.finish()
        guide.settle()
        guide.go("plan")
        assert parts.writing.tweet is not None
        day = shop.clock().date() + timedelta(days=2)
        guide.one(PlanPage).draft_dropped.emit(parts.writing.tweet.id, day)
        guide.settle()
        guide.expect(State.PLANNED)
        assert "Publishing by key: ≈ $0.20." in said(guide.one(UndoToast))


def test_one_click_sends_a_linked_tweet_through_the_browser_for_nothing(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, LINKED)
        hands.click(guide.one(LinkPanel).browser)
        guide.settle()
        assert guide.one(Actions).main.text() == "Publish in the browser · @boulange_lune"
    with shop.ramage() as guide:
        assert guide.one(WritePage).text() == LINKED
        assert guide.one(Actions).main.text() == "Publish in the browser · @boulange_lune"
        planned = plan(guide)
        assert planned.planned_extras == Extras(by_browser=True)
        guide.go("plan")
        shown = guide.one(PlanPage).tweet(planned.id)
        assert shown is not None
        guide.one(PlanPage).show_view(View.LIST)
        row = guide.one(PlanPage).list.view.rows.index_of(planned.id)
        assert "planned, by the browser" in guide.one(PlanPage).list.view.rows._spoken(row)
        guide.go("spending")
        assert "1 more goes through your browser, at no cost." in said(guide.one(SpendingPage))
        reach(guide, shop)
        waiting = guide.expect(State.TO_PUBLISH)
        assert waiting.reason is Reason.BY_CHOICE
        guide.house.parts.publishing.hand_over(waiting.id)
        guide.settle()
        assert "fournil-lune.fr" in shop.opened[-1]
        assert x.accepted == []


def test_ctrl_z_right_after_gives_the_tweet_back_to_the_key(shop: Shop, x: ScriptedNetwork) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, LINKED)
        hands.click(guide.one(LinkPanel).browser)
        guide.settle()
        guide.one(UndoToast)._shortcut.activated.emit()
        guide.settle()
        assert guide.one(Actions).main.text() == "Publish · @boulange_lune"
        publish(guide)
        assert len(x.accepted) == 1


def test_what_would_pass_the_ceiling_is_told_before_and_waits_after(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop, replace(KEY, ceiling=100_000))
        written(guide, LINKED)
        assert "It would pass the month’s ceiling ($0 of $0.10)" in said(guide.one(CostLine))
        plan(guide)
        guide.go("spending")
        assert "The ceiling stops “La carte de Noël" in said(guide.one(SpendingPage))
        reach(guide, shop)
        assert guide.expect(State.TO_PUBLISH).reason is Reason.CEILING
        assert x.accepted == []


def test_a_raised_ceiling_holds_at_once(shop: Shop, x: ScriptedNetwork) -> None:
    with shop.ramage() as guide:
        settle(guide, shop, replace(KEY, ceiling=0))
        guide.go("spending")
        card = guide.one(AccountCard)
        assert "The ceiling is reached" in said(card)
        card.field.setText("2")
        hands.click(card.keep)
        guide.settle()
        assert "$2 left before the ceiling." in said(card)
        written(guide, LINKED)
        assert "ceiling" not in said(guide.one(CostLine))
        publish(guide)
        assert len(x.accepted) == 1


def test_a_corrected_price_is_said_and_paid_and_outlives_a_restart(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        guide.go("spending")
        hands.click(guide.one(SpendingPage).prices.correct)
        guide.settle()
        dialog = guide.floating(PricesDialog)
        dialog.fields[Act.POST].setText("0.03")
        hands.click(dialog.keep)
        guide.settle()
        assert "Corrected by you on" in said(guide.one(SpendingPage))
    with shop.ramage() as guide:
        written(guide, "Bonjour")
        assert said(guide.one(CostLine)) == "Publishing costs about $0.03."
        publish(guide)
        assert "X budget: $0.03 of $5" in said(guide.one(StateLine))
        guide.go("spending")
        hands.click(guide.one(SpendingPage).prices.correct)
        guide.settle()
        hands.click(guide.floating(PricesDialog).restore)
        guide.settle()
        assert "Read on 22 August 2026" in said(guide.one(SpendingPage))


def test_a_broken_correction_is_told_and_the_prices_that_came_hold(
    shop: Shop, x: ScriptedNetwork
) -> None:
    shop.folder.make()
    shop.folder.price_card.write_text('post = "-1"', encoding="utf-8")
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, "Bonjour")
        assert said(guide.one(CostLine)) == "Publishing costs about $0.015."
        guide.go("spending")
        assert "The prices that you corrected cannot be read." in said(guide.one(SpendingPage))


def test_a_look_at_x_is_announced_with_its_price_and_counted(
    shop: Shop, x: ScriptedNetwork
) -> None:
    with shop.ramage() as guide:
        settle(guide, shop)
        x.loses_answers(NoAnswer())
        written(guide, "Bonjour")
        publish(guide)
        guide.go("plan")
        assert "Ramage looks on X at" in said(guide.one(ReviewCard))
        assert "($0.005 at most)" in said(guide.one(ReviewCard))
        shop.clock.wait(timedelta(seconds=6))
        guide.house.parts.publishing.tick()
        guide.settle()
        assert guide.expect(State.PUBLISHED)
        assert "X budget: $0.016 of $5" in said(guide.one(StateLine))


def test_x_s_own_figure_is_held_against_ours_where_it_answers(
    shop: Shop, x: ScriptedNetwork
) -> None:
    credits = [10_000_000, 9_985_000]
    shop.x_credit = lambda _: credits.pop(0) if credits else None
    with shop.ramage() as guide:
        settle(guide, shop)
        guide.go("spending")
        card = guide.one(AccountCard)
        hands.click(card.compare)
        guide.settle()
        assert "X answered." in said(card)
        written(guide, "Bonjour")
        publish(guide)
        shop.clock.wait(timedelta(hours=1))
        guide.go("spending")
        hands.click(card.compare)
        guide.settle()
        assert "X took $0.015 off your credit; Ramage counted $0.015." in said(card)
        hands.click(card.compare)
        guide.settle()
        assert "X does not give this figure to your account." in said(card)


def test_the_entries_leave_as_a_table(
    shop: Shop, x: ScriptedNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with shop.ramage() as guide:
        settle(guide, shop)
        written(guide, "Bonjour")
        publish(guide)
        guide.go("spending")
        hands.click(guide.one(SpendingPage).export)
        guide.settle()
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, line = csv.reader(file, delimiter=";")
    assert heads[3:6] == ["What", "Number", "Amount"]
    assert line[2:] == ["boulange_lune", "Publish: “Bonjour”", "1", "0.015", "USD", "paid"]


def test_without_a_key_there_is_no_page_and_not_a_word_of_money(shop: Shop) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        written(guide, LINKED)
        assert not guide.house.window.has_page("spending")
        assert not guide.shows(CostLine)
        whole = said(guide.house.window)
        assert "$" not in whole


def test_the_page_comes_with_the_key_and_stands_before_the_settings(shop: Shop) -> None:
    with shop.ramage() as guide:
        before = guide.house.window
        settle(guide, shop)
        assert guide.house.window is not before
        assert list(guide.house.window._pages)[-3:] == ["spending", "log", "settings"]
