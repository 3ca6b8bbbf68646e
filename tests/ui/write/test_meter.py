"""The meter: the number, its colour, and what is said aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.text import LIMIT, LONG_LIMIT, measure
from desktop.ui.theme import Theme
from desktop.ui.write import meter
from desktop.ui.write.meter import MeterBar, MeterRow


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> MeterRow:
    made = MeterRow(theme)
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    return made


def words(row: MeterRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel)]


def colours(bar: MeterBar, row: int = 5) -> set[str]:
    image: QImage = bar.grab().toImage()
    return {image.pixelColor(x, row).name() for x in range(image.width())}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (QLocale.Language.French, ["12\u202f000", " / 25\u202f000"]),
        (QLocale.Language.English, ["12,000", " / 25,000"]),
    ],
)
def test_thousands_are_written_as_the_language_writes_them(
    row: MeterRow, language: QLocale.Language, shown: list[str]
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        row.show_measure(measure("a" * 12_000, LONG_LIMIT), False)
    finally:
        QLocale.setDefault(before)
    assert words(row)[1:] == shown


@pytest.mark.parametrize(
    ("text", "limit", "is_thread", "shown", "token"),
    [
        ("", LIMIT, False, ["0", " / 280"], "soft"),
        ("é" * 132, LIMIT, False, ["132", " / 280"], "accent"),
        ("é" * 261, LIMIT, False, ["261", " / 280"], "warn"),
        ("é" * 281, LIMIT, False, ["281", " / 280"], "bad"),
        ("é" * 281, LIMIT, True, ["281", " in a thread"], "accent"),
        ("https://lune.fr/" + "x" * 180, LIMIT, False, ["23", " / 280"], "accent"),
        ("日" * 200, LONG_LIMIT, False, ["400"], "accent"),
    ],
)
def test_the_number_and_the_bar_tell_the_same(
    row: MeterRow,
    theme: Theme,
    text: str,
    limit: int,
    is_thread: bool,
    shown: list[str],
    token: str,
) -> None:
    row.show_measure(measure(text, limit), is_thread)
    assert [word for word in words(row) if word in shown] == shown
    bar = row.findChild(MeterBar)
    assert isinstance(bar, MeterBar)
    assert theme.color(token).name() in colours(bar)


def test_the_zone_names_its_source_and_its_age(row: MeterRow) -> None:
    zone = next(label for label in row.findChildren(QLabel) if label.text().startswith("70"))
    for named in ("Track Social", "Buddy Media", "2012", "140"):
        assert named in zone.toolTip()
        assert named in zone.accessibleDescription()


def test_the_mark_at_140_is_drawn_where_it_is_wanted(row: MeterRow, theme: Theme) -> None:
    bar = row.findChild(MeterBar)
    assert isinstance(bar, MeterBar)
    without = bar.grab().toImage()
    row.set_mark_140(True)
    with_mark = bar.grab().toImage()
    at = round(140 * bar.width() / LIMIT)
    assert without.pixelColor(at, 5).name() == theme.color("soft").name()
    assert with_mark.pixelColor(at, 5).name() != theme.color("soft").name()


def test_only_crossings_are_said_aloud(row: MeterRow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a screen reader is given is caught where it leaves the program."""
    said: list[str] = []
    monkeypatch.setattr(meter, "say_aloud", lambda _widget, sentence: said.append(sentence))
    for length in (10, 200, 261, 262, 270, 281, 282, 270, 100, 265):
        row.show_measure(measure("é" * length), False)
    assert len(said) == 4
    assert said[0].startswith("19 ")
    assert "too many" in said[1]
    assert said[2].startswith("10 ")
    assert said[3].startswith("15 ")
