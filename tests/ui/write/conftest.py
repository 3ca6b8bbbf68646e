"""The writing page as a shop meets it: one practice account, 22 November 2026, 10:00 in Paris."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way
from desktop.core.agenda import WallTime
from desktop.core.settings import ThemeChoice
from desktop.ui.theme import Theme
from desktop.ui.write.page import WritePage

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ZONE = "Europe/Paris"
PRACTICE = Account(1, Way.PRACTICE, "Boulangerie Lune", "boulange_lune")
BROWSER = Account(2, Way.BROWSER, "Boulangerie Lune", "boulange_lune")


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> WallTime:
    """A wall time in Paris."""
    return WallTime(
        datetime.fromisoformat(f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}"), ZONE
    )


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
def page(qtbot: QtBot, theme: Theme) -> WritePage:
    made = WritePage(theme, lambda: NOW, ZONE)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show_account(PRACTICE, (PRACTICE, BROWSER))
    made.show_tweet(None)
    made.show()
    made.take_focus()
    return made
