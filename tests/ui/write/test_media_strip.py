"""The pictures of a tweet on the page: described, ordered, cropped, taken away and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal, MediaWarning
from desktop.services.media.done import CropBox, Done
from desktop.ui.theme import Theme
from desktop.ui.write.alt_editor import AltEditor
from desktop.ui.write.crop_dialog import CropDialog
from desktop.ui.write.media_note import MediaNote
from desktop.ui.write.media_row import TILE_SIDE
from desktop.ui.write.media_strip import DIALOG_SIDE, MediaStrip
from desktop.ui.write.media_tile import MediaTile
from tests.services.media import makers
from tests.ui.write.keys import type_text

DONE = Done(3_400_000, 412_000, position_removed=True)


def picture(number: int, alt: str = "", kind: MediaKind = MediaKind.PICTURE) -> Attachment:
    return Attachment(
        kind, f"{number:064}", f"{number}.jpg", "image/jpeg", 412_000, 800, 500, alt, 12.0
    )


class Asked:
    """What the strip told the rest of the page."""

    def __init__(self, strip: MediaStrip) -> None:
        self.changes: list[tuple[Attachment, ...]] = []
        self.thumbnails: list[tuple[str, int]] = []
        self.crops: list[tuple[Attachment, CropBox]] = []
        self.jpegs: list[Path] = []
        strip.attachments_changed.connect(self.changes.append)
        strip.thumbnail_asked.connect(lambda one, side: self.thumbnails.append((one.sha256, side)))
        strip.crop_asked.connect(lambda one, box: self.crops.append((one, box)))
        strip.as_jpeg_asked.connect(self.jpegs.append)


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> Iterator[MediaStrip]:
    holder = QWidget()
    made = MediaStrip(theme)
    made.setParent(holder)
    made.resize(640, 240)
    qtbot.addWidget(holder)
    holder.resize(640, 260)
    holder.show()
    yield made


@pytest.fixture
def asked(strip: MediaStrip) -> Asked:
    return Asked(strip)


def said(widget: QWidget) -> str:
    # What joins a page that stands is shown in the next turn of the event loop.
    QApplication.processEvents()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(widget: QWidget, words: str) -> None:
    for one in widget.findChildren(QPushButton):
        if one.text() == words and one.isVisible():
            one.click()
            return
    raise AssertionError(words)


def tiles(strip: MediaStrip) -> list[MediaTile]:
    return sorted(
        (one for one in strip.findChildren(MediaTile) if one.isVisible()), key=lambda one: one.x()
    )


def order(strip: MediaStrip) -> list[str]:
    return [one.name for one in strip.attachments]


def test_it_takes_no_room_while_there_is_nothing_in_it(strip: MediaStrip) -> None:
    assert not strip.isVisible()
    strip.show_media((picture(1),))
    assert strip.isVisible()
    strip.show_media(())
    assert not strip.isVisible()


def test_what_was_taken_in_is_shown_with_what_was_done_to_it(
    strip: MediaStrip, asked: Asked
) -> None:
    strip.add(picture(1), DONE)
    assert asked.changes == [(picture(1),)]
    assert asked.thumbnails == [(picture(1).sha256, TILE_SIDE)]
    assert "Made lighter: 412 KB, GPS position removed" in said(strip)
    assert "No description yet" in said(strip)


def test_warnings_and_conversions_are_said(strip: MediaStrip) -> None:
    strip.add(
        picture(1),
        Done(9, 9, marks_removed=True, turned=True, converted=Format.JPEG),
    )
    assert "Hidden details removed, turned upright, now a JPEG" in said(strip)
    strip.show_media(())
    hevc = Done(9, 9, warnings=frozenset({MediaWarning.HEVC}))
    strip.add(picture(2, kind=MediaKind.VIDEO), hevc)
    assert "Video of 12 s" in said(strip)
    assert "X may refuse it" in said(strip)


def test_the_same_picture_again_is_not_added_and_said_to_be_there(
    strip: MediaStrip, asked: Asked
) -> None:
    strip.add(picture(1), DONE)
    strip.add(picture(1), DONE)
    assert len(asked.changes) == 1
    assert "“1.jpg” is there already." in said(strip)


def test_a_description_is_asked_for_kept_and_shown(
    qtbot: QtBot, strip: MediaStrip, asked: Asked
) -> None:
    strip.add(picture(1), DONE)
    click(strip, "Describe it")
    editor = strip.findChild(AltEditor)
    assert isinstance(editor, AltEditor)
    assert (picture(1).sha256, DIALOG_SIDE) in asked.thumbnails
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    type_text(field, "Plaque de brioches\ndorées")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert strip.attachments[0].alt == "Plaque de brioches dorées"
    assert asked.changes[-1] == strip.attachments
    assert "“Plaque de brioches dorées”" in said(strip)
    assert "Plaque de brioches" in tiles(strip)[0].accessibleName()
    click(strip, "Change the description")
    assert field.toPlainText() == "Plaque de brioches dorées"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert strip.attachments[0].alt == "Plaque de brioches dorées"


def test_a_description_of_more_than_a_thousand_letters_is_counted_and_not_kept(
    strip: MediaStrip,
) -> None:
    strip.add(picture(1), DONE)
    click(strip, "Describe it")
    editor = strip.findChild(AltEditor)
    assert isinstance(editor, AltEditor)
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("a" * 1003)
    assert "3 character(s) too many" in said(editor)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert strip.attachments[0].alt == ""
    field.setPlainText("a" * 1000)
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(strip.attachments[0].alt) == 1000


def test_removed_it_can_be_put_back_where_it_stood(strip: MediaStrip, asked: Asked) -> None:
    strip.show_media((picture(1), picture(2), picture(3)))
    tiles(strip)[1].setFocus()
    click(strip, "Remove")
    assert order(strip) == ["1.jpg", "3.jpg"]
    assert "“2.jpg” was removed." in said(strip)
    click(strip, "Put it back")
    assert order(strip) == ["1.jpg", "2.jpg", "3.jpg"]
    assert asked.changes[-1] == strip.attachments


def test_the_keyboard_goes_along_moves_describes_and_removes(
    qtbot: QtBot, strip: MediaStrip
) -> None:
    strip.show_media((picture(1), picture(2), picture(3)))
    strip.activateWindow()
    first, second, third = tiles(strip)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(second, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert order(strip) == ["1.jpg", "3.jpg", "2.jpg"]
    assert second.accessibleName().startswith("Picture 3 of 3")
    QTest.keyClick(second, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert order(strip) == ["1.jpg", "3.jpg", "2.jpg"]
    QTest.keyClick(second, Qt.Key.Key_Delete)
    assert order(strip) == ["1.jpg", "3.jpg"]
    QTest.keyClick(third, Qt.Key.Key_Return)
    editor = strip.findChild(AltEditor)
    assert isinstance(editor, AltEditor)
    assert editor.isVisible()


def test_the_mouse_drags_a_picture_past_its_neighbours(qtbot: QtBot, strip: MediaStrip) -> None:
    strip.show_media((picture(1), picture(2), picture(3)))
    QApplication.processEvents()
    first = tiles(strip)[0]
    start = first.rect().center()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(first, start + QPoint(90, 0))
    assert order(strip) == ["2.jpg", "1.jpg", "3.jpg"]
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=start)
    assert strip.findChild(AltEditor) is None, "what was dragged was not clicked"


def test_a_file_that_is_refused_is_told_in_a_sentence_that_can_be_taken_away(
    strip: MediaStrip,
) -> None:
    strip.show_refused("recette.jpg", MediaRefusal.NOT_MEDIA)
    assert strip.isVisible()
    assert "“recette.jpg” is neither a picture nor a video" in said(strip)
    strip.findChildren(MediaNote)[0].closed.emit()
    assert not strip.isVisible()


@pytest.mark.parametrize("why", list(MediaRefusal))
def test_every_refusal_has_its_sentence(strip: MediaStrip, why: MediaRefusal) -> None:
    strip.show_refused("a.mp4", why)
    sentence = strip.findChildren(MediaNote)[0].sentence
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "!" not in sentence


def test_a_heavy_png_is_offered_as_a_jpeg(strip: MediaStrip, asked: Asked, tmp_path: Path) -> None:
    strip.show_refused("carte.png", MediaRefusal.HEAVY_PNG, tmp_path / "carte.png")
    click(strip, "Make it a JPEG")
    assert asked.jpegs == [tmp_path / "carte.png"]
    assert not strip.isVisible()


def test_what_is_under_way_is_told(strip: MediaStrip) -> None:
    strip.show_progress(("four.jpg", "vitrine.jpg"))
    assert "Adding “four.jpg”…" in said(strip)
    strip.show_progress(())
    assert not strip.isVisible()


def test_thumbnails_come_to_the_pictures_they_are_of(strip: MediaStrip) -> None:
    strip.show_media((picture(1), picture(2)))
    strip.show_thumbnail(picture(2).sha256, TILE_SIDE, makers.png(makers.drawing(150, 94)))
    QApplication.processEvents()
    first, second = (tile.grab().toImage() for tile in tiles(strip))
    assert colours(second) > colours(first) + 20


def colours(image: QImage) -> int:
    wide, high = image.width(), image.height()
    return len({image.pixel(x, y) for x in range(0, wide, 3) for y in range(0, high, 3)})


def test_a_crop_is_asked_for_in_the_picture_s_own_pixels_and_shown_in_its_place(
    strip: MediaStrip, asked: Asked
) -> None:
    strip.show_media((picture(1), picture(2, "Un four")))
    tiles(strip)[1].setFocus()
    click(strip, "Crop")
    dialog = strip.findChild(CropDialog)
    assert isinstance(dialog, CropDialog)
    click(dialog, "Square")
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)
    QTest.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    click(dialog, "Crop")
    assert asked.crops == [(picture(2, "Un four"), CropBox(134, 0, 484, 484))]
    strip.replace(picture(2, "Un four"), picture(9, "Un four"), DONE)
    assert order(strip) == ["1.jpg", "9.jpg"]
    assert strip.attachments[1].alt == "Un four"


def test_the_first_without_a_description_is_asked_for_and_a_video_never(strip: MediaStrip) -> None:
    strip.show_media((picture(1, "Un four"), picture(2)))
    strip.describe_next()
    editor = strip.findChild(AltEditor)
    assert isinstance(editor, AltEditor)
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    type_text(field, "La vitrine")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.alt for one in strip.attachments] == ["Un four", "La vitrine"]
    strip.show_media((picture(3, kind=MediaKind.VIDEO),))
    strip.describe_next()
    assert not editor.isVisible()


def test_what_leaves_now_is_not_changed(strip: MediaStrip) -> None:
    strip.show_media((picture(1), picture(2)))
    strip.set_read_only(True)
    first = tiles(strip)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    QTest.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    first.click()
    assert order(strip) == ["1.jpg", "2.jpg"]
    assert strip.findChild(AltEditor) is None


def test_four_pictures_fit_into_the_narrowest_composer(strip: MediaStrip) -> None:
    strip.show_media(tuple(picture(n) for n in range(4)))
    assert strip.minimumSizeHint().width() <= 530
