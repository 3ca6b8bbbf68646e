"""The icons: one family, all there, sharp on every screen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.settings import ThemeChoice
from desktop.ui.theme import LIGHT, Theme
from desktop.ui.theme.icons import FOLDER, IconPainter

NAMES = re.findall(
    r"\S+",
    """write calendar practice settings plus check alert question clock send hand cross pencil
    trash undo chevron-left chevron-right list month globe open thread emoji info refresh folder
    link poll reply quote photo idea note history template""",
)


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_one_hand(name: str) -> None:
    svg = (FOLDER / f"{name}.svg").read_text("utf-8")
    for sign in ('viewBox="0 0 24 24"', 'stroke="currentColor"', 'stroke-width="1.75"'):
        assert sign in svg
    assert 'fill="none"' in svg


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_shows_its_colour(qapp: QApplication, name: str) -> None:
    image = IconPainter().pixmap(name, LIGHT.bad, 24, 0, 2.0).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = [image.pixelColor(x, y) for x, y in places]
    opaque = {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}
    assert opaque == {LIGHT.bad}
    assert any(pixel.alpha() == 0 for pixel in pixels)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_the_screens_own_pixels(qapp: QApplication, ratio: float) -> None:
    pixmap = IconPainter().pixmap("write", LIGHT.ink, 20, 4, ratio)
    assert (pixmap.width(), pixmap.height()) == (round(24 * ratio), round(20 * ratio))
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_is_rendered_once(qapp: QApplication) -> None:
    painter = IconPainter()
    first = painter.pixmap("write", LIGHT.ink, 18, 0, 1.0)
    assert painter.pixmap("write", LIGHT.ink, 18, 0, 1.0) is first


def test_an_icon_that_was_never_drawn_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Theme(qapp, ThemeChoice.LIGHT).icon("unicorn")
