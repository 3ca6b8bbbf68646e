"""The figures beside the columns say whose they are, and offer what can be done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.veille.channel import SourceKind
from desktop.core.veille.heat import Heat, Reading
from desktop.core.veille.message import Author
from desktop.core.veille.tells import Insight, Rising, ToFollow
from desktop.ui.theme import Theme
from desktop.ui.veille.side import Side

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
PEOPLE = (
    ToFollow(
        Author("Levain", "levain@piaille.fr", "https://piaille.fr/@levain"),
        SourceKind.MASTODON,
        3,
        0,
        "#pain",
    ),
    ToFollow(Author("Claire", "claire_d"), SourceKind.PRACTICE, 2, 1, "#pain"),
)
TOLD = Insight(
    7,
    (),
    Reading(Heat.CALM, timedelta(hours=24), 3, usual=3.0, weeks=2),
    (Rising("attente", 3, 0),),
    PEOPLE,
)


def shown(qtbot: QtBot, theme: Theme) -> Side:
    side = Side(theme, lambda: NOW, "Europe/Paris")
    qtbot.addWidget(side)
    side.show_insight(TOLD, "Boulangerie Lune")
    return side


def test_the_subject_is_named(qtbot: QtBot, theme: Theme) -> None:
    side = shown(qtbot, theme)
    assert "Boulangerie Lune" in [one.text() for one in side.findChildren(QLabel)]


def test_a_rising_word_is_counted_in_people(qtbot: QtBot, theme: Theme) -> None:
    chip = next(one for one in shown(qtbot, theme).findChildren(QPushButton) if "↑" in one.text())
    assert chip.accessibleDescription() == "3 person(s) this week, 0 the week before"


def test_only_who_has_a_page_can_be_followed(qtbot: QtBot, theme: Theme) -> None:
    side = shown(qtbot, theme)
    offered = [one.accessibleName() for one in side.findChildren(QPushButton)]
    assert [one for one in offered if one.startswith("Follow")] == ["Follow @levain"]
    assert "@claire_d" in [one.text() for one in side.findChildren(QLabel)]
