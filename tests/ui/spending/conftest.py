"""A spending page on 22 November 2026, 10:00 in Paris, and months to show on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way, XKey
from desktop.core.cost.budget import Budget
from desktop.core.cost.card import Act, InForce, price_card
from desktop.core.cost.entry import AccountMonth, Certainty, Entry, Month
from desktop.core.cost.forecast import Forecast
from desktop.core.cost.publishing import price_of
from desktop.core.settings import ThemeChoice
from desktop.ui.spending import SpendingPage
from desktop.ui.theme import Theme

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ZONE = "Europe/Paris"
LUNE = Account(1, Way.KEY, "Boulangerie Lune", "boulange_lune", key=XKey("client", "42"))
SHIPPED = InForce(price_card(), price_card())


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> SpendingPage:
    made = SpendingPage(Theme(qapp, ThemeChoice.LIGHT), lambda: NOW, ZONE)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.show_prices(SHIPPED)
    return made


def entry(
    act: Act = Act.POST,
    count: int = 1,
    known: Certainty = Certainty.PAID,
    about: str = "Ce matin, la brioche",
    account: int = 1,
    minutes: int = 0,
) -> Entry:
    charge = price_of(act, count, price_card())
    return Entry(NOW - timedelta(minutes=minutes), account, charge, known, about)


def month(*entries: Entry, spent: int = 1_200_000, **changes: Any) -> Month:
    """November, of one account with a ceiling of 5 dollars."""
    one = AccountMonth(LUNE, Budget(5_000_000, spent), spent, 0, 0, Forecast())
    return Month(2026, 11, (replace(one, **changes),), entries)


def said(page: SpendingPage) -> str:
    """Everything that stands on it in words."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
