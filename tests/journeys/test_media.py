"""Pictures from the person's files to the timeline: dropped, described, published, or held back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPlainTextEdit, QPushButton

from desktop.core.account import Way
from desktop.core.tweet import Reason, State
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.practice import PracticePage
from desktop.ui.practice.post import PostView
from desktop.ui.write import WritePage
from desktop.ui.write.alt_editor import AltEditor
from desktop.ui.write.media_strip import MediaStrip
from desktop.ui.write.point_of_view import PointOfView
from tests.journeys.conftest import Shop, plan, publish, settle_in, write
from tests.services.media import makers

TEXT = "Première fournée #Alençon"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    made = tmp_path / "telephone"
    made.mkdir()
    return made


def put(desk: Path, name: str, data: bytes) -> Path:
    path = desk / name
    path.write_bytes(data)
    return path


def drop(guide: Guide, *paths: Path) -> MediaStrip:
    """What the editor hands on when files are dropped or pasted."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return paste(guide, data)


def paste(guide: Guide, data: QMimeData) -> MediaStrip:
    guide.go("write")
    QGuiApplication.clipboard().setMimeData(data)
    guide.one(WritePage).editor.paste()
    guide.settle()
    return guide.one(MediaStrip)


def describe(guide: Guide, words: str) -> None:
    guide.one(MediaStrip).describe_next()
    editor = guide.floating(AltEditor)
    field = editor.findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    hands.type_text(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    guide.settle()


def said(strip: MediaStrip) -> str:
    return " ".join(label.text() for label in strip.findChildren(QLabel))


def test_a_photo_goes_from_the_telephone_to_the_timeline_without_its_position(
    shop: Shop, desk: Path
) -> None:
    photo = put(desk, "brioches.jpg", makers.photo(4032, 3024, 6))
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        strip = drop(guide, photo)
        describe(guide, "Plaque de brioches dorées")
        assert "Position GPS retirée, redressée" in said(strip)
        # The person's own file moves; Ramage has its copy.
        photo.unlink()
        publish(guide)
        guide.expect(State.PUBLISHED)
        (post,) = shop.timeline()
        (one,) = post.extras.media
        assert (one.name, one.alt) == ("brioches.jpg", "Plaque de brioches dorées")
        assert (one.width, one.height) == (3024, 4032)
        copy = (shop.folder.media / one.sha256).read_bytes()
        assert b"GPS" not in copy[:4096]
        guide.go("practice")
        guide.settle()
        view = next(v for v in guide.one(PracticePage).findChildren(PostView) if v.media)
        assert "Plaque de brioches dorées" in view.accessibleName()
        assert view.has_picture(one.sha256)


def test_a_heic_a_png_and_a_photo_of_108_megapixels_lose_their_position_in_the_window(
    shop: Shop, desk: Path
) -> None:
    files = [
        put(desk, "IMG_0042.HEIC", makers.HEIC.read_bytes()),
        put(desk, "carte.png", makers.png(makers.drawing(300, 200))),
        put(desk, "enseigne.jpg", makers.photo(12_000, 9_000)),
    ]
    assert makers.XMP in files[1].read_bytes()
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        drop(guide, *files)
        publish(guide)
        guide.expect(State.PUBLISHED)
        (post,) = shop.timeline()
        assert [one.name for one in post.extras.media] == [file.name for file in files]
        heic, png, large = (shop.folder.media / one.sha256 for one in post.extras.media)
        assert heic.read_bytes().startswith(b"\xff\xd8")
        assert png.read_bytes().startswith(b"\x89PNG")
        for copy in (heic, png, large):
            assert not any(tale in copy.read_bytes() for tale in (b"GPSL", b"xmpmeta"))
        assert large.stat().st_size <= 5_000_000


def test_pictures_stand_with_their_draft_after_ramage_was_closed(shop: Shop, desk: Path) -> None:
    photos = [put(desk, f"{n}.jpg", makers.photo(90 + n, 60)) for n in range(3)]
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        drop(guide, *photos)
        describe(guide, "Le fournil")
    with shop.ramage() as guide:
        strip = guide.one(MediaStrip)
        assert [one.name for one in strip.attachments] == ["0.jpg", "1.jpg", "2.jpg"]
        assert strip.attachments[0].alt == "Le fournil"


def test_what_cannot_be_published_is_said_beside_the_text_and_the_rest_goes_on(
    shop: Shop, desk: Path
) -> None:
    files = [
        put(desk, "recette.jpg", b"Pain au levain"),
        put(desk, "vide.jpg", b""),
        put(desk, "film.mp4", makers.film(180)),
        desk / "parti.jpg",
        put(desk, "bombe.png", makers.bomb()),
        put(desk, "coupee.jpg", makers.photo(300, 200)[:-900]),
        put(desk, "bonne.jpg", makers.photo(90, 60)),
    ]
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        strip = drop(guide, *files)
        assert [one.name for one in strip.attachments] == ["bonne.jpg"]
        told = said(strip)
        for name in ("recette.jpg", "vide.jpg", "film.mp4", "parti.jpg", "bombe.png", "coupee.jpg"):
            assert f"«\u00a0{name}\u00a0»" in told
        assert "2\u00a0min 20\u00a0s" in told


def test_a_pasted_screenshot_is_taken(shop: Shop) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        (one,) = paste(guide, data).attachments
        assert (one.name, one.media_type, one.width) == ("", "image/png", 300)
        assert guide.one(WritePage).text() == TEXT


def test_a_planned_tweet_whose_picture_was_taken_away_asks_instead_of_leaving_bare(
    shop: Shop, desk: Path
) -> None:
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        drop(guide, put(desk, "four.jpg", makers.photo(90, 60)))
        planned = plan(guide)
        assert planned.when is not None
        (shop.folder.media / planned.planned_extras.media[0].sha256).unlink()
        shop.clock.turn_to(planned.when.instant() + timedelta(seconds=1))
        guide.house.parts.publishing.tick()
        guide.settle()
        failed = guide.expect(State.FAILED)
        assert failed.reason is Reason.MEDIA_GONE
        assert shop.timeline() == []


def test_with_the_browser_the_picture_is_on_the_clipboard_and_in_its_folder(
    shop: Shop, desk: Path
) -> None:
    with shop.ramage() as guide:
        settle_in(guide, Way.BROWSER)
        write(guide, TEXT)
        drop(guide, put(desk, "four.jpg", makers.photo(90, 60)))
        publish(guide)
        guide.expect(State.TO_PUBLISH)
        assert len(shop.opened) == 1
        data = QGuiApplication.clipboard().mimeData()
        assert data.hasImage()
        (url,) = data.urls()
        assert Path(url.toLocalFile()).read_bytes()[:3] == b"\xff\xd8\xff"
        assert Path(url.toLocalFile()).parent == shop.folder.carried


def test_from_a_point_of_view_a_photo_is_chosen_in_one_click(
    shop: Shop, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = put(desk, "four.jpg", makers.photo(90, 60))
    with shop.ramage() as guide:
        settle_in(guide)
        write(guide, TEXT)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
        page = guide.one(WritePage)
        hands.click(page.composer.tools["photo"])
        [menu] = [m for m in page.composer.findChildren(QMenu) if m.isVisible()]
        menu.actions()[-1].trigger()
        menu.close()
        popup = guide.floating(PointOfView)
        hands.click(next(b for b in popup.findChildren(QPushButton) if "photo" in b.text()))
        guide.settle()
        assert [one.name for one in guide.one(MediaStrip).attachments] == ["four.jpg"]
