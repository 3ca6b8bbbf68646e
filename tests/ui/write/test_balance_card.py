"""The card of the last tweets: what they were for, in a bar and in words, and what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.kinds.balance import Balance, Verdict
from desktop.core.kinds.kind import Kind
from desktop.core.settings import ThemeChoice
from desktop.ui.theme import Theme
from desktop.ui.write.balance_card import COLOURS, BalanceBar, BalanceCard

FAIR = Balance(
    {Kind.PROMOTION: 2, Kind.BACKSTAGE: 5, Kind.ADVICE: 3},
    {Kind.PROMOTION: 8, Kind.BACKSTAGE: 2},
    Kind.QUESTION,
    Verdict.GOOD,
)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> BalanceCard:
    made = BalanceCard(theme)
    qtbot.addWidget(made)
    made.resize(344, 140)
    made.show()
    return made


def said(card: BalanceCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def button(card: BalanceCard, words: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.isVisible() and b.text() == words)


def colours(card: BalanceCard) -> list[str]:
    """Each colour along the middle of the bar once, from left to right."""
    bar = card.findChild(BalanceBar)
    assert isinstance(bar, BalanceBar)
    image = bar.grab().toImage()
    row = [image.pixelColor(x, 5).name() for x in range(2, image.width() - 2)]
    return list(dict.fromkeys(row))


def test_an_empty_card_says_what_will_stand_there(card: BalanceCard) -> None:
    assert "will stand here" in said(card)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_bar_and_the_words_tell_the_same_in_the_same_order(
    card: BalanceCard, theme: Theme, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    card.show_balance(FAIR)
    assert "5 behind the scenes · 3 " in said(card)
    assert said(card).endswith("a fine balance")
    painted = [name for name in colours(card) if name != theme.color("soft").name()]
    wanted = [Kind.BACKSTAGE, Kind.ADVICE, Kind.PROMOTION]
    assert painted == [theme.color(COLOURS[kind]).name() for kind in wanted]


def test_a_click_shows_thirty_days_and_another_the_last_ten(card: BalanceCard) -> None:
    card.show_balance(FAIR)
    button(card, "30 days").click()
    assert "The last 30 days" in said(card)
    assert "8 " in said(card)
    button(card, "Last ten").click()
    assert "5 behind the scenes" in said(card)


def test_what_is_missing_asks_for_its_idea(qtbot: QtBot, card: BalanceCard) -> None:
    card.show_balance(FAIR)
    with qtbot.waitSignal(card.idea_asked) as asked:
        button(card, "An idea for a question").click()
    assert asked.args == [Kind.QUESTION]


def test_nothing_is_asked_where_nothing_is_missing(card: BalanceCard) -> None:
    card.show_balance(Balance({Kind.RELAY: 1}, {Kind.RELAY: 1}, None, Verdict.TOO_FEW))
    assert "too few yet to judge" in said(card)
    assert not any(
        b.text().startswith("An idea") for b in card.findChildren(QPushButton) if b.isVisible()
    )


def test_every_kind_has_a_colour_of_its_own(theme: Theme) -> None:
    assert set(COLOURS) == set(Kind)
    assert len({theme.color(token).name() for token in COLOURS.values()}) == len(Kind)
