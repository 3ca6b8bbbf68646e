"""The theme in force: chosen, followed, and changed while a window stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.settings import ThemeChoice
from desktop.ui.parts import Sign, button
from desktop.ui.theme import DARK, LIGHT, Theme


class DarkSystem(QProxyStyle):
    """Fusion as it is on a system that is set to dark."""

    def standardPalette(self) -> QPalette:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor("#202020"))
        return palette


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, ThemeChoice.LIGHT)
    yield made
    made.choose(ThemeChoice.LIGHT)


def colours_of(made: QPushButton | Sign) -> set[str]:
    """The opaque colours of an icon."""
    if isinstance(made, QPushButton):
        image = made.icon().pixmap(QSize(48, 48)).toImage()
    else:
        image = QImage(made.sizeHint(), QImage.Format.Format_ARGB32)
        image.fill(0)
        made.resize(made.sizeHint())
        made.render(image, renderFlags=QWidget.RenderFlag.DrawChildren)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = (image.pixelColor(x, y) for x, y in places)
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_a_choice_repaints_the_whole_application(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.bg)
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()


def test_the_same_choice_again_repaints_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(ThemeChoice.LIGHT)


def test_a_system_that_turns_dark_is_followed(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.tokens == LIGHT
    qapp.setStyle(DarkSystem("Fusion"))
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens == DARK
    qapp.setStyle("Fusion")


def test_a_choice_of_light_holds_when_the_system_turns_dark(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    qapp.setStyle(DarkSystem("Fusion"))
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark
    qapp.setStyle("Fusion")


def test_icons_take_the_new_colours(qtbot: QtBot, theme: Theme) -> None:
    dressed, sign = button("Plan"), Sign(theme, "alert", "bad", 32)
    qtbot.addWidget(dressed)
    qtbot.addWidget(sign)
    theme.dress(dressed, "calendar", "accent", 32)
    assert (colours_of(dressed), colours_of(sign)) == ({LIGHT.accent}, {LIGHT.bad})
    theme.choose(ThemeChoice.DARK)
    assert (colours_of(dressed), colours_of(sign)) == ({DARK.accent}, {DARK.bad})


def test_text_is_as_large_as_the_design_says(qapp: QApplication, theme: Theme) -> None:
    assert qapp.font().pixelSize() == 14
