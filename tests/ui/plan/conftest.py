"""A calendar page with a clock of its own, on Sunday 22 November 2026, and tweets to put on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.agenda import WallTime
from desktop.core.settings import ThemeChoice
from desktop.core.tweet import Part, Reason, State, Tweet
from desktop.ui.plan import PlanPage
from desktop.ui.theme import Theme

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ZONE = "Europe/Paris"

MakeTweet = Callable[..., Tweet]


@pytest.fixture(autouse=True)
def _british(qapp: QApplication) -> Iterator[None]:
    """Weeks from Monday, English names, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def make() -> MakeTweet:
    """`make(24, 8, 15, "text", state)`: a tweet on that day of November 2026 at that hour."""
    ids = iter(range(1, 100_000))

    def made(
        day: int,
        hour: int = 8,
        minute: int = 15,
        text: str = "Brioches",
        state: State = State.PLANNED,
        reason: Reason = Reason.NONE,
        month: int = 11,
    ) -> Tweet:
        number = next(ids)
        when = WallTime(datetime(2026, month, day, hour, minute), ZONE)  # noqa: DTZ001
        parts = (Part(1, text),)
        return Tweet(number, str(number), 1, text, state, NOW, NOW, parts, when, reason)

    return made


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PlanPage:
    """The page, shown; its keys go to the month."""
    page = PlanPage(theme, lambda: NOW, ZONE)
    page.resize(1084, 820)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.month.setFocus()
    return page


@pytest.fixture
def fill(page: PlanPage) -> Callable[..., None]:
    """`fill(tweet, …)`: those stand on the calendar, on whatever days are asked for."""

    def filled(*tweets: Tweet) -> None:
        def answer(first: date, last: date) -> None:
            those = (tweet for tweet in tweets if tweet.when and first <= tweet.when.day <= last)
            page.show_tweets(first, last, tuple(those))

        page.days_asked.connect(answer)
        page.refresh()

    return filled
