"""The guide as somebody meets it who has a browser account and no key yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way
from desktop.core.cost.card import price_card
from desktop.core.settings import ThemeChoice
from desktop.ui.avatar import Faces
from desktop.ui.connect import ConnectGuide
from desktop.ui.theme import Theme

SHOP = Account(2, Way.BROWSER, "Boulangerie Lune", "boulange_lune")
CLIENT = "TVpaUFlYUGpSZ0xmUk1yUjF4eG46MTpjaQ"
ADDRESSES = tuple(f"http://127.0.0.1:{port}/retour" for port in range(47821, 47826))

MakeGuide = Callable[[Account | None], ConnectGuide]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakeGuide:
    def made(account: Account | None) -> ConnectGuide:
        guide = ConnectGuide(theme, Faces(), price_card(), ADDRESSES, account)
        qtbot.addWidget(guide)
        guide.resize(1024, 640)
        guide.show()
        guide.activateWindow()
        return guide

    return made


@pytest.fixture
def guide(make: MakeGuide) -> ConnectGuide:
    return make(SHOP)
