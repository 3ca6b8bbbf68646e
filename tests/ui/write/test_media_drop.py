"""What is dropped or pasted: files, a picture, or words."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from desktop.ui.write.media_drop import carries_media, paths_in, picture_in


def screenshot() -> QImage:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.setText("Author", "Zoe Lambert")
    return image


def test_files_are_files_and_web_addresses_are_words(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "Été.jpg")), QUrl("https://lune.fr/a.jpg")])
    assert paths_in(data) == (tmp_path / "Été.jpg",)
    assert carries_media(data)
    web = QMimeData()
    web.setUrls([QUrl("https://lune.fr/a.jpg")])
    assert (paths_in(web), carries_media(web)) == ((), False)


def test_a_screenshot_is_a_picture_without_its_notes() -> None:
    data = QMimeData()
    data.setImageData(screenshot())
    assert carries_media(data)
    png = picture_in(data)
    picture = Image.open(BytesIO(png))
    assert picture.size == (30, 20)
    assert b"Zoe Lambert" not in png


def test_words_copied_with_a_picture_of_them_are_words() -> None:
    data = QMimeData()
    data.setImageData(screenshot())
    data.setText("Pain au levain, 4 €")
    assert not carries_media(data)
    assert picture_in(data) == b""


def test_a_file_copied_with_its_picture_is_the_file(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    data.setImageData(screenshot())
    assert paths_in(data) == (tmp_path / "a.jpg",)
    assert picture_in(data) == b""


def test_plain_words_are_words() -> None:
    data = QMimeData()
    data.setText("Bonjour")
    assert not carries_media(data)
