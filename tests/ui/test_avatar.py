"""An account's face: its picture, else its letter, told apart by a colour that can be read on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.account import Account, Way
from desktop.ui import account_words
from desktop.ui.avatar import SIDE, Avatar, Faces, read_face
from desktop.ui.theme.faces import FACE_COLOURS, face_colour, letter_on
from tests.ui.theme.test_tokens import TEXT, contrast

SHOP = Account(1, Way.BROWSER, "Boulangerie Lune", "boulange_lune")
RED = QColor("#d02030")


def picture(path: Path, width: int = 400, height: int = 400) -> Path:
    """A red picture with a blue edge at its left and right, as wide as what is beyond a square."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    edge = max(0, (width - height) // 2)
    for x in (*range(edge), *range(width - edge, width)):
        for y in range(height):
            image.setPixelColor(x, y, QColor("blue"))
    drawn = path.with_suffix(".png")
    assert image.save(str(drawn))
    # As copies are kept: named by their content, without a suffix.
    return drawn.rename(path)


def pixel(shown: QPixmap, x: int, y: int) -> QColor:
    return shown.toImage().pixelColor(x, y)


def near(one: QColor, other: QColor) -> bool:
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
        (one.alpha(), other.alpha()),
    )
    return all(abs(a - b) <= 12 for a, b in pairs)


@pytest.mark.parametrize(("name", "colour"), FACE_COLOURS.items())
def test_each_colour_can_be_read_on_and_has_a_name(name: str, colour: str) -> None:
    assert contrast(colour, letter_on(colour)) >= TEXT
    assert account_words.colour_name(name)


def test_there_are_eight_colours_and_accounts_made_one_after_the_other_differ() -> None:
    assert len(set(FACE_COLOURS.values())) == 8
    assert len({face_colour("", number) for number in range(1, 9)}) == 8
    assert face_colour("#123456", 1) == "#123456"


def test_without_a_picture_the_letter_stands_on_the_accounts_colour(qapp: QApplication) -> None:
    shown = Faces().face(replace(SHOP, colour="#F2CB4D"), 34, 1.0)
    assert near(pixel(shown, 17, 2), QColor("#F2CB4D"))
    assert pixel(shown, 0, 0).alpha() == 0
    letters = {pixel(shown, x, y).name() for x in range(10, 24) for y in range(8, 26)}
    assert letter_on("#F2CB4D").lower() in letters


def test_a_picture_is_cut_to_its_middle_and_to_a_circle(qapp: QApplication, tmp_path: Path) -> None:
    faces = Faces()
    faces.take("p", read_face(picture(tmp_path / "p", 600, 300)))
    shown = faces.face(replace(SHOP, picture="p"), 34, 1.0)
    for x, y in ((17, 17), (2, 17), (31, 17)):
        assert near(pixel(shown, x, y), RED)
    assert pixel(shown, 1, 1).alpha() == 0


def test_what_is_read_is_small_whatever_the_file_is(tmp_path: Path) -> None:
    read = read_face(picture(tmp_path / "p", 3000, 1000))
    assert (read.width(), read.height()) == (SIDE, SIDE)


@pytest.mark.parametrize("content", [None, b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + b"0" * 64])
def test_what_is_no_picture_keeps_the_letter(
    qapp: QApplication, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "p"
    if content is not None:
        file.write_bytes(content)
    faces = Faces()
    before = faces.face(replace(SHOP, picture="p"), 34, 1.0).toImage()
    faces.take("p", read_face(file))
    assert faces.face(replace(SHOP, picture="p"), 34, 1.0).toImage() == before


def test_a_picture_larger_than_any_of_xs_is_not_read(tmp_path: Path) -> None:
    assert read_face(picture(tmp_path / "p", 5000, 10)).isNull()


def test_a_face_is_painted_once(qapp: QApplication) -> None:
    faces = Faces()
    assert faces.face(SHOP, 34, 1.0).cacheKey() == faces.face(SHOP, 34, 1.0).cacheKey()


def test_a_face_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    shown = Faces().face(SHOP, 34, 2.0)
    assert (shown.width(), shown.devicePixelRatio()) == (68, 2.0)


def test_a_picture_that_arrives_later_takes_the_place_of_the_letter(
    qtbot: QtBot, tmp_path: Path
) -> None:
    faces = Faces()
    avatar = Avatar(faces, 40)
    qtbot.addWidget(avatar)
    avatar.show_account(replace(SHOP, picture="p"))
    avatar.show()
    assert not near(pixel(avatar.grab(), 20, 5), RED)
    faces.take("p", read_face(picture(tmp_path / "p")))
    assert near(pixel(avatar.grab(), 20, 5), RED)
