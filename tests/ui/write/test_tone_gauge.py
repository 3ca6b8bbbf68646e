"""The gauge shows where the text stands, and tells why at a click or a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.advice.tone import LOSES, Band, GoodSign, Praise, Reason, Tone
from desktop.core.settings import ThemeChoice
from desktop.ui.advice_words.tone import band_name, praise_words, reason_words
from desktop.ui.theme import Theme
from desktop.ui.write.tone_gauge import MINUS, ToneGauge

WARM = Tone(
    0.8,
    Band.WARM,
    (Reason(GoodSign.NAMES_SOMEBODY, 15), Reason(next(iter(LOSES)), -25)),
)


@pytest.fixture
def gauge(qtbot: QtBot, theme: Theme) -> ToneGauge:
    made = ToneGauge(theme)
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


def said(gauge: ToneGauge) -> list[str]:
    return [label.text() for label in gauge.findChildren(QLabel) if label.isVisible()]


def test_the_band_stands_beside_the_title_between_its_two_ends(gauge: ToneGauge) -> None:
    gauge.show_tone(WARM)
    assert {"The tone", "Warm", "Institutional", "Human"} <= set(said(gauge))


def test_enter_opens_the_reasons_with_their_points_and_closes_them(gauge: ToneGauge) -> None:
    gauge.show_tone(WARM)
    assert "Somebody is named." not in said(gauge)
    bar = gauge.keyboard_target()
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Space)
    assert {"Somebody is named.", "+15", f"{MINUS}25"} <= set(said(gauge))
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert "Somebody is named." not in said(gauge)


def test_an_open_list_follows_the_text(qtbot: QtBot, gauge: ToneGauge) -> None:
    gauge.show_tone(WARM)
    gauge.keyboard_target().click()
    gauge.show_tone(Tone(0.4, Band.NEUTRAL, ()))
    qtbot.waitUntil(lambda: "Nothing pulls it to either side yet." in said(gauge))
    assert "+15" not in said(gauge)
    assert "Neutral" in said(gauge)


def test_a_screen_reader_is_told_the_band(gauge: ToneGauge) -> None:
    gauge.show_tone(WARM)
    assert "Warm" in gauge.keyboard_target().accessibleName()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_knob_stands_at_the_score_in_the_colours_of_the_theme(
    gauge: ToneGauge, theme: Theme, choice: ThemeChoice
) -> None:
    theme.choose(choice)
    for score in (0.0, 0.5, 1.0):
        gauge.show_tone(Tone(score, Band.NEUTRAL, ()))
        bar = gauge.keyboard_target()
        image = bar.grab().toImage()
        middle = image.height() // 2
        panel = theme.color("panel").name()
        found = [x for x in range(image.width()) if image.pixelColor(x, middle).name() == panel]
        centre = (found[0] + found[-1]) / 2
        assert abs(centre / image.width() - score) < 0.08


def test_everything_that_moves_the_gauge_has_its_words(qapp: QApplication) -> None:
    for sign in (*GoodSign, *LOSES):
        assert reason_words(Reason(sign, 1)).endswith(".")
    for praise in Praise:
        assert praise_words(praise).endswith(".")
    assert len({band_name(band) for band in Band}) == len(Band)
