"""The spending page: what is gone, what is to come, each entry, and the card of prices."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way, XKey
from desktop.core.agenda import WallTime
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import Act, InForce, price_card
from desktop.core.cost.entry import AccountMonth, Answer, Certainty, Comparison, Month
from desktop.core.cost.forecast import Forecast
from desktop.core.tweet import Part, State, Tweet
from desktop.ui.spending import SpendingPage
from desktop.ui.spending.account_card import AccountCard
from desktop.ui.spending.ledger import ENTRY_ROLE
from tests.ui.spending.conftest import LUNE, NOW, SHIPPED, entry, month, said

HANG_S = 1.0
"""Ten times what it takes."""


def card(page: SpendingPage) -> AccountCard:
    QApplication.processEvents()
    (found,) = (one for one in page.findChildren(AccountCard) if one.isVisible())
    return found


def lines(page: SpendingPage) -> list[str]:
    model = page.ledger.entries
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


class TestTheAccount:
    def test_what_is_gone_stands_beside_the_ceiling(self, page: SpendingPage) -> None:
        page.show_month(month())
        for words in ("@boulange_lune", "$1.20", "of $5 for the month", "$3.80 left before"):
            assert words in said(page)

    @pytest.mark.parametrize(
        ("spent", "words", "kind"),
        [
            (1_200_000, "$3.80 left before the ceiling.", "good"),
            (4_980_000, "Only $0.02 left before the ceiling.", "warn"),
            (5_000_000, "The ceiling is reached: nothing more leaves by itself", "bad"),
        ],
    )
    def test_a_colour_never_warns_alone(
        self, page: SpendingPage, spent: int, words: str, kind: str
    ) -> None:
        page.show_month(month(spent=spent))
        QApplication.processEvents()
        (label,) = (
            one
            for one in page.findChildren(QLabel)
            if one.isVisible() and one.text().startswith(words)
        )
        assert label.property("kind") == kind

    def test_what_is_not_sure_stands_apart_with_its_reason(self, page: SpendingPage) -> None:
        page.show_month(month(paid=1_000_000, refused=15_000, unknown=200_000))
        assert (
            "Paid: $1. Perhaps $0.015, for what X refused and may have counted. "
            "Perhaps $0.20, for what nobody knows yet how it ended."
        ) in said(page)

    def test_what_is_to_come_is_added_up_and_the_tweet_that_the_ceiling_stops_is_named(
        self, page: SpendingPage
    ) -> None:
        when = WallTime(datetime(2026, 11, 24, 8, 15), "Europe/Paris")  # noqa: DTZ001
        tweet = Tweet(3, "3", 1, "", State.PLANNED, NOW, NOW, (Part(0, "Voyez fournil.fr"),), when)
        page.show_month(month(forecast=Forecast(2, 380_000, 1, 1, tweet)))
        shown = said(page)
        assert "2 tweet(s) planned until the end of the month: ≈ $0.38." in shown
        assert "1 more go(es) through your browser" in shown
        assert "“Voyez fournil.fr”, Tuesday 24 November at 8:15" in shown

    def test_a_month_that_is_over_says_only_what_was_spent(self, page: SpendingPage) -> None:
        page.show_month(month(forecast=None))
        assert "left before" not in said(page)
        assert "planned" not in said(page)
        assert "$1.20" in said(page)

    def test_a_new_ceiling_is_asked_for_by_a_click_or_enter(
        self, qtbot: QtBot, page: SpendingPage
    ) -> None:
        page.show_month(month())
        one = card(page)
        assert not one.keep.isEnabled()
        one.field.setText("7,50")
        with qtbot.waitSignal(page.ceiling_chosen) as asked:
            one.keep.click()
        assert asked.args == [LUNE, 7_500_000]
        one.field.setText("0")
        with qtbot.waitSignal(page.ceiling_chosen) as asked:
            one.field.returnPressed.emit()
        assert asked.args == [LUNE, 0]

    @pytest.mark.parametrize("text", ["", "beaucoup", "-1", "1e99", "5"])
    def test_what_is_no_new_ceiling_is_not_asked_for(
        self, qtbot: QtBot, page: SpendingPage, text: str
    ) -> None:
        page.show_month(month())
        card(page).field.setText(text)
        assert not card(page).keep.isEnabled()
        with qtbot.assertNotEmitted(page.ceiling_chosen):
            card(page).field.returnPressed.emit()

    def test_what_is_being_typed_stays_when_the_month_is_read_again(
        self, page: SpendingPage
    ) -> None:
        page.show_month(month())
        card(page).field.setText("7,5")
        page.show_month(month(entry(), spent=1_215_000))
        assert card(page).field.text() == "7,5"

    def test_each_account_has_its_card_and_a_gone_one_none(self, page: SpendingPage) -> None:
        other = Account(2, Way.KEY, "Garage", "garage", key=XKey("b", "43"))
        both = month()
        both = replace(
            both,
            accounts=(*both.accounts, AccountMonth(other, Budget(0, 0), 0, 0, 0, Forecast())),
            entries=(entry(), entry(account=2)),
        )
        page.show_month(both)
        assert "@garage" in said(page)
        assert "@garage" in lines(page)[1]
        page.show_month(month(entry()))
        assert "@garage" not in said(page)
        assert "@boulange_lune" not in lines(page)[0]


class TestComparing:
    def test_it_asks_once_and_says_what_came_of_it(self, qtbot: QtBot, page: SpendingPage) -> None:
        page.show_month(month())
        one = card(page)
        with qtbot.waitSignal(page.compare_asked) as asked:
            one.compare.click()
        assert asked.args == [LUNE]
        assert not one.compare.isEnabled()
        assert "Asking X…" in said(page)
        page.show_answer(LUNE, Answer.UNSAID)
        assert one.compare.isEnabled()
        assert "X does not give this figure to your account." in said(page)

    @pytest.mark.parametrize(
        ("by_x", "more"),
        [(230_000, "X took more"), (215_000, ""), (200_000, "Ramage also counts")],
    )
    def test_the_two_figures_stand_side_by_side(
        self, page: SpendingPage, by_x: int, more: str
    ) -> None:
        since = NOW - timedelta(days=19)
        comparison = Comparison(since, NOW, by_x, 215_000)
        page.show_month(month(comparison=comparison, credit=(NOW, 9_770_000)))
        shown = said(page)
        assert "Credit with X on 22 November 2026: $9.77." in shown
        assert "Since 3 November 2026, X took" in shown
        assert "Ramage counted $0.215." in shown
        assert more in shown
        assert ("X took more" in shown) == (by_x > 215_000)


class TestTheLedger:
    def test_each_entry_says_when_what_how_sure_and_how_much(self, page: SpendingPage) -> None:
        page.show_month(
            month(
                entry(Act.POST_WITH_LINK),
                entry(Act.OWN_POST_READ, 5, Certainty.UNKNOWN),
                entry(Act.ALT_TEXT, 2, Certainty.REFUSED, ""),
            )
        )
        assert lines(page) == [
            "22 Nov, 10:00, Publish, with a link: “Ce matin, la brioche”, paid, $0.20",
            "22 Nov, 10:00, Check whether a tweet left (5 tweet(s) read): “Ce matin, la brioche”,"
            " outcome not known, perhaps paid, $0.005",
            "22 Nov, 10:00, Describe 2 picture(s), refused by X, perhaps paid, $0.01",
        ]

    def test_an_empty_month_says_what_will_stand_there(self, page: SpendingPage) -> None:
        page.show_month(month())
        assert "Nothing was spent." in said(page)
        assert not page.export.isEnabled()

    def test_what_is_written_in_a_tweet_is_shown_letter_by_letter(self, page: SpendingPage) -> None:
        page.show_month(month(entry(about="<b>gras</b>\u202e et fin")))
        assert "“<b>gras</b> et fin”" in lines(page)[0]

    def test_ten_thousand_entries_open_quickly(self, page: SpendingPage) -> None:
        many = month(*(entry(minutes=n) for n in range(10_000)))
        began = time.process_time()
        page.show_month(many)
        QApplication.processEvents()
        page.ledger.grab()
        assert time.process_time() - began < HANG_S
        assert page.ledger.entries.rowCount() == 10_000
        last = page.ledger.entries.index(9_999)
        page.ledger.scrollTo(last)
        assert page.ledger.indexAt(page.ledger.visualRect(last).center()) == last
        assert last.data(ENTRY_ROLE) == many.entries[-1]


class TestTheMonths:
    def test_one_goes_from_month_to_month_and_back_to_this_one(
        self, qtbot: QtBot, page: SpendingPage
    ) -> None:
        asked: list[tuple[int, int]] = []
        page.month_asked.connect(lambda year, number: asked.append((year, number)))
        page._back.click()
        page._back.click()
        page._here.click()
        page._on.click()
        assert asked == [(2026, 10), (2026, 9), (2026, 11), (2026, 12)]
        assert page._here.text() == "December 2026"
        assert not page._on.isEnabled()

    def test_an_answer_about_a_month_left_behind_is_dropped(self, page: SpendingPage) -> None:
        page.show_month(month(entry()))
        page._back.click()
        page.show_month(month(entry(), entry()))
        assert page.ledger.entries.rowCount() == 1
        page.show_month(Month(2026, 10))
        assert page.ledger.entries.rowCount() == 0


class TestThePrices:
    def test_each_act_has_its_price_with_day_and_source(self, page: SpendingPage) -> None:
        shown = said(page)
        for words in ("Publish a tweet", "$0.015", "$0.20", "$0.001"):
            assert words in shown
        assert "Read on 22 August 2026: docs.x.com" in shown

    def test_a_correction_says_both_days(self, page: SpendingPage) -> None:
        own = replace(price_card(), read_on=date(2026, 11, 20))
        page.show_prices(InForce(own, price_card(), is_corrected=True))
        assert "Corrected by you on 20 November 2026." in said(page)
        assert "read on 22 August 2026" in said(page)

    def test_a_newer_card_that_came_since_is_named_and_does_not_hold(
        self, page: SpendingPage
    ) -> None:
        newer = replace(price_card(), read_on=date(2027, 1, 5))
        page.show_prices(InForce(price_card(), newer, is_corrected=True))
        assert "are newer, read on 5 January 2027; yours hold" in said(page)

    def test_a_broken_correction_is_told_in_one_sentence(self, page: SpendingPage) -> None:
        page.show_prices(replace(SHIPPED, is_broken=True))
        assert "The prices that you corrected cannot be read." in said(page)


@pytest.mark.parametrize("width", [1084, 860, 640, 420])
def test_nothing_is_cut_however_wide_it_is(page: SpendingPage, width: int) -> None:
    comparison = Comparison(NOW - timedelta(days=3), NOW, 230_000, 215_000)
    page.show_month(
        month(
            entry(),
            paid=1,
            refused=2,
            unknown=3,
            comparison=comparison,
            credit=(NOW, 1),
            forecast=Forecast(2, 380_000, 1),
        )
    )
    page.resize(width, 900)
    QApplication.processEvents()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
