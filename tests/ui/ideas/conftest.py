"""The ideas page as a bakery meets it on 3 December 2026."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.core.shop import Shop
from desktop.services.library import Shelf
from desktop.ui.ideas import IdeasPage
from desktop.ui.theme import Theme

NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
ZONE = "Europe/Paris"
BAKERY = Shop("Boulangerie Lune", trade="boulangerie", town="Alençon")

W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> IdeasPage:
    made = IdeasPage(theme, lambda: NOW, ZONE)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_shop(BAKERY)
    made.show_shelf(Shelf())
    made.show()
    return made


def named(page: QWidget, kind: type[W], name: str) -> W:
    # What joins a page that stands is shown in the next turn of the event loop.
    QApplication.processEvents()
    return next(
        one for one in page.findChildren(kind) if one.accessibleName() == name and one.isVisible()
    )


def push(page: QWidget, text: str) -> None:
    QApplication.processEvents()
    next(
        one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisible()
    ).click()


def told(widget: QWidget) -> list[str]:
    """What stands on it to be read."""
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]
