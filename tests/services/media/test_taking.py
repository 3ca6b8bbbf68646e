"""Files taken in as they come: what is published of them, and what is refused with its reason."""

from __future__ import annotations

import errno
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media import limits
from desktop.core.media.formats import Format
from desktop.core.media.judging import MediaRefusal, MediaWarning
from desktop.services.media import video
from desktop.services.media.done import Taken
from desktop.services.media.marks import is_clean
from desktop.services.media.refusal import MediaRefused
from desktop.services.media.taking import Offer, take_file, take_pasted
from desktop.store.media import Kept, MediaFolder
from tests.services.media import makers

PICTURE = Attachment(MediaKind.PICTURE, "0" * 64, "a.jpg", "image/jpeg", 9, 9, 9)
ALONE = Offer()
TELL_TALES = (b"Zoe Lambert", b"Atelier", b"GPSL", b"xmpmeta", b"Photoshop", b"ISO6709")


def take(
    folder: MediaFolder, desk: Path, data: bytes, name: str = "fournil.jpg", offer: Offer = ALONE
) -> Taken:
    path = desk / name
    path.write_bytes(data)
    return take_file(folder, path, offer)


def refused(
    folder: MediaFolder, desk: Path, data: bytes, name: str = "fournil.jpg", offer: Offer = ALONE
) -> MediaRefusal:
    with pytest.raises(MediaRefused) as why:
        take(folder, desk, data, name, offer)
    assert_nothing_is_kept(folder)
    return why.value.reason


def assert_nothing_is_kept(folder: MediaFolder) -> None:
    root = folder.path("0" * 64).parent
    assert not root.is_dir() or list(root.iterdir()) == []


def opened(folder: MediaFolder, one: Attachment) -> Image.Image:
    picture = Image.open(BytesIO(folder.read(one.sha256)))
    picture.load()
    return picture


def assert_clean(folder: MediaFolder, one: Attachment) -> None:
    """By other eyes than those that cleaned it."""
    data = folder.read(one.sha256)
    assert one.size == len(data) <= limits.PICTURE_BYTES
    assert folder.is_sound(one.sha256, one.size)
    assert [tale for tale in TELL_TALES if tale in data] == []
    picture = opened(folder, one)
    assert picture.size == (one.width, one.height)
    assert dict(picture.getexif()) == {}
    kept = {"icc_profile", "jfif", "jfif_version", "jfif_unit", "jfif_density", "adobe"}
    kept |= {
        "adobe_transform",
        "dpi",
        "transparency",
        "loop",
        "background",
        "timestamp",
        "duration",
    }
    assert set(picture.info) <= kept


def test_a_photo_of_12_megapixels_becomes_light_and_says_nothing_of_where_it_was_taken(
    folder: MediaFolder, desk: Path
) -> None:
    made = take(folder, desk, makers.photo(4032, 3024))
    one, done = made.attachment, made.done
    assert (one.kind, one.name, one.media_type) == (MediaKind.PICTURE, "fournil.jpg", "image/jpeg")
    assert (one.width, one.height, one.alt) == (4032, 3024, "")
    assert done.position_removed
    assert done.marks_removed
    assert (done.turned, done.shrunk, done.converted) == (False, False, None)
    assert done.after == one.size
    assert_clean(folder, one)


def test_a_light_upright_photo_keeps_every_point_as_it_was(folder: MediaFolder, desk: Path) -> None:
    data = makers.photo(640, 480)
    one = take(folder, desk, data).attachment
    assert opened(folder, one).tobytes() == Image.open(BytesIO(data)).tobytes()
    assert_clean(folder, one)


_MEASURED = """
import sys
from pathlib import Path
from desktop.services.media.taking import Offer, take_file
from desktop.store.media import MediaFolder
made = take_file(MediaFolder(Path(sys.argv[2])), Path(sys.argv[1]), Offer()).attachment
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(made.width, made.height, made.sha256, peak.split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
def test_a_photo_of_108_megapixels_is_taken_within_300_megabytes_of_memory(
    tmp_path: Path, folder: MediaFolder
) -> None:
    path = tmp_path / "huge.jpg"
    path.write_bytes(makers.photo(12000, 9000))
    root = folder.path("0" * 64).parent
    ran = subprocess.run(
        [sys.executable, "-c", _MEASURED, path, root], capture_output=True, text=True, check=True
    )
    width, height, sha256, kilobytes = ran.stdout.split()
    assert (int(width), int(height)) == (4096, 3072)
    assert int(kilobytes) < 300_000
    assert is_clean(Format.JPEG, folder.read(sha256))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_turned_upright_however_the_camera_was_held(
    folder: MediaFolder, desk: Path, orientation: int
) -> None:
    upright = makers.drawing(300, 200)
    made = take(folder, desk, makers.jpeg(makers.stored(upright, orientation), orientation))
    picture = opened(folder, made.attachment).convert("RGB")
    assert picture.size == (300, 200)
    assert made.done.turned == (orientation != 1)
    red, blue = picture.getpixel((30, 20)), picture.getpixel((270, 180))
    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert red[0] > 200 > red[2] + 100
    assert blue[2] > 200 > blue[0] + 100
    assert_clean(folder, made.attachment)


def test_a_png_stays_a_png_and_loses_the_position_in_its_xmp(
    folder: MediaFolder, desk: Path
) -> None:
    data = makers.png(makers.drawing(300, 200))
    made = take(folder, desk, data, "carte.png")
    assert made.attachment.media_type == "image/png"
    assert made.done.position_removed
    assert opened(folder, made.attachment).tobytes() == makers.drawing(300, 200).tobytes()
    assert_clean(folder, made.attachment)


def test_a_png_that_is_too_heavy_is_offered_as_a_jpeg_and_made_one_when_that_is_taken(
    folder: MediaFolder, desk: Path
) -> None:
    data = makers.png(makers.grain(1600, 1300))
    assert len(data) > limits.PICTURE_BYTES
    assert refused(folder, desk, data, "carte.png") is MediaRefusal.HEAVY_PNG
    made = take(folder, desk, data, "carte.png", Offer(may_be_jpeg=True))
    assert made.done.converted is Format.JPEG
    assert made.attachment.media_type == "image/jpeg"
    assert_clean(folder, made.attachment)


def test_a_photo_too_heavy_for_x_is_made_lighter_and_stays_a_jpeg(
    folder: MediaFolder, desk: Path
) -> None:
    data = makers.jpeg(makers.grain(2600, 2000), quality=98)
    assert len(data) > limits.PICTURE_BYTES
    made = take(folder, desk, data)
    assert made.attachment.media_type == "image/jpeg"
    assert made.done.before == len(data) > made.done.after
    assert_clean(folder, made.attachment)


def test_a_heic_of_an_iphone_becomes_an_upright_jpeg(folder: MediaFolder, desk: Path) -> None:
    made = take(folder, desk, makers.HEIC.read_bytes(), "IMG_0042.HEIC")
    assert made.attachment.media_type == "image/jpeg"
    assert made.done.converted is Format.JPEG
    assert (made.done.position_removed, made.done.turned) == (True, True)
    assert (made.attachment.width, made.attachment.height) == (64, 96)
    assert_clean(folder, made.attachment)


@pytest.mark.parametrize(
    ("name", "options", "becomes"),
    [
        ("BMP", {}, "image/png"),
        ("TIFF", {}, "image/png"),
        ("WEBP", {"quality": 80, "exif": makers.exif(), "xmp": makers.XMP}, "image/webp"),
        ("WEBP", {"quality": 80, "exif": makers.exif(6)}, "image/webp"),
        ("AVIF", {"exif": makers.exif().tobytes()}, "image/jpeg"),
        ("GIF", {"comment": b"chez Zoe Lambert"}, "image/png"),
    ],
)
def test_other_pictures_become_what_x_takes(
    folder: MediaFolder, desk: Path, name: str, options: dict[str, object], becomes: str
) -> None:
    data = makers.coded(makers.drawing(120, 80), name, **options)
    made = take(folder, desk, data, "x")
    assert (made.attachment.kind, made.attachment.media_type) == (MediaKind.PICTURE, becomes)
    assert (MediaWarning.STILL in made.done.warnings) == (name == "GIF")
    assert_clean(folder, made.attachment)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_colours_of_every_kind_are_taken(folder: MediaFolder, desk: Path, mode: str) -> None:
    name = "TIFF" if mode in ("CMYK", "I;16", "F") else "PNG"
    drawing = makers.drawing(80, 60)
    picture = drawing.convert("L").convert(mode) if mode in ("I;16", "F") else drawing.convert(mode)
    made = take(folder, desk, makers.coded(picture, name), "x")
    assert made.attachment.media_type == "image/png"
    assert_clean(folder, made.attachment)


def test_a_photo_in_printers_inks_is_published_in_screen_colours(
    folder: MediaFolder, desk: Path
) -> None:
    made = take(folder, desk, makers.coded(makers.drawing(80, 60).convert("CMYK"), "JPEG"))
    assert opened(folder, made.attachment).mode == "RGB"


def test_a_colour_profile_is_kept(folder: MediaFolder, desk: Path) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for orientation in (1, 6):
        data = makers.coded(
            makers.drawing(80, 60), "JPEG", icc_profile=profile, exif=makers.exif(orientation)
        )
        one = take(folder, desk, data).attachment
        assert opened(folder, one).info["icc_profile"] == profile


def test_what_hides_behind_the_end_of_a_photo_goes(folder: MediaFolder, desk: Path) -> None:
    # Telephones append a film of the seconds before, position and all.
    for data in (makers.photo(80, 60), makers.png(makers.drawing(80, 60))):
        one = take(folder, desk, data + makers.film()).attachment
        assert_clean(folder, one)


def test_a_gif_keeps_its_frames_to_the_bit_and_loses_its_comments(
    folder: MediaFolder, desk: Path
) -> None:
    made = take(folder, desk, makers.gif(), "brioches.gif")
    one = made.attachment
    assert (one.kind, one.media_type, one.seconds) == (MediaKind.GIF, "image/gif", 0.3)
    assert made.done.marks_removed
    assert made.done.position_removed
    assert folder.read(one.sha256) == makers.gif(marks=False)


def test_a_video_loses_its_positions_and_not_one_offset_moves(
    folder: MediaFolder, desk: Path
) -> None:
    data = makers.film(turned=True)
    made = take(folder, desk, data, "four.mp4")
    one = made.attachment
    assert (one.kind, one.media_type) == (MediaKind.VIDEO, "video/mp4")
    assert (one.width, one.height, one.seconds) == (1080, 1920, 12.0)
    assert made.done.position_removed
    written = folder.read(one.sha256)
    assert len(written) == len(data)
    start, end = data.index(b"mdat"), data.index(b"GPS+")
    assert written[start:end] == data[start:end]
    for tale in (makers.PLACE, b"GPSLatitude", b"iPhone", b"Zoe Lambert", b"gpmd"):
        assert tale not in written
    assert video.is_clean(BytesIO(written))
    plain = makers.film(marks=False)
    assert folder.read(take(folder, desk, plain, "b.mp4").attachment.sha256) == plain


def test_a_video_of_three_minutes_is_too_long_for_an_ordinary_account_alone(
    folder: MediaFolder, desk: Path
) -> None:
    data = makers.film(180)
    assert refused(folder, desk, data, "a.mp4") is MediaRefusal.TOO_LONG
    one = take(folder, desk, data, "a.mp4", Offer(long_posts=True)).attachment
    assert one.seconds == 180


def test_the_coding_of_recent_iphones_is_warned_of(folder: MediaFolder, desk: Path) -> None:
    made = take(folder, desk, makers.film(coding=b"hvc1", brand=b"qt  "), "a.mov")
    assert made.attachment.media_type == "video/quicktime"
    assert made.done.warnings == {MediaWarning.HEVC}


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "vide.jpg", MediaRefusal.EMPTY),
        ("Pain au levain, 4 €".encode(), "recette.jpg", MediaRefusal.NOT_MEDIA),
        (b"BM en texte", "a.bmp", MediaRefusal.NOT_MEDIA),
        (b"<?xml version='1.0'?>\n<svg xmlns='x'/>", "a.svg", MediaRefusal.UNSUPPORTED),
        (b"%PDF-1.7 ...", "menu.pdf", MediaRefusal.UNSUPPORTED),
        (b"\x1aE\xdf\xa3webm", "a.webm", MediaRefusal.UNSUPPORTED),
        (b"\xff\xd8\xff\xe0 and then nothing", "a.jpg", MediaRefusal.DAMAGED),
        (makers.photo(400, 300)[:-2000], "coupee.jpg", MediaRefusal.DAMAGED),
        (makers.photo(400, 300)[:900], "coupee.jpg", MediaRefusal.DAMAGED),
        (makers.png(makers.drawing(300, 200))[:-400], "coupee.png", MediaRefusal.DAMAGED),
        (makers.gif()[:-30], "coupe.gif", MediaRefusal.DAMAGED),
        (makers.film()[:-200], "coupee.mp4", MediaRefusal.DAMAGED),
        (makers.film()[:300], "coupee.mp4", MediaRefusal.DAMAGED),
        (makers.HEIC.read_bytes()[:-200], "coupee.heic", MediaRefusal.DAMAGED),
        (makers.bomb(), "bombe.png", MediaRefusal.BOMB),
        (makers.coded(Image.new("L", (16000, 14000)), "JPEG"), "b.jpg", MediaRefusal.BOMB),
        (makers.png(makers.drawing(3, 30)), "fil.png", MediaRefusal.TOO_SMALL),
        (makers.gif(pad=16_000_000), "lourd.gif", MediaRefusal.TOO_HEAVY),
        (makers.film(0.2), "court.mp4", MediaRefusal.TOO_SHORT),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_published_is_refused_by_its_name_and_leaves_nothing(
    folder: MediaFolder, desk: Path, data: bytes, name: str, reason: MediaRefusal
) -> None:
    if name == "b.jpg":
        # 224 million points and no warning of Pillow's on top: it is ours to refuse.
        with pytest.warns(Image.DecompressionBombWarning):
            assert refused(folder, desk, data, name) is reason
        return
    assert refused(folder, desk, data, name) is reason


def test_a_file_that_disappears_a_folder_and_a_locked_file_are_told_apart(
    folder: MediaFolder, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def why(path: Path) -> MediaRefusal:
        with pytest.raises(MediaRefused) as caught:
            take_file(folder, path, Offer())
        return caught.value.reason

    assert why(desk / "gone.jpg") is MediaRefusal.VANISHED
    assert why(desk) is MediaRefusal.NOT_MEDIA
    locked = desk / "locked.jpg"
    locked.write_bytes(b"x")

    def refuse(*_: object, **__: object) -> BinaryIO:
        raise PermissionError(errno.EACCES, "locked")

    monkeypatch.setattr(Path, "open", refuse)
    assert why(locked) is MediaRefusal.UNREADABLE


@pytest.mark.parametrize(
    ("data", "beside", "reason"),
    [
        (makers.photo(40, 30), [PICTURE] * 4, MediaRefusal.TOO_MANY),
        (makers.film(), [PICTURE], MediaRefusal.MIXED),
        (makers.gif(), [PICTURE], MediaRefusal.MIXED),
    ],
    ids=["five pictures", "a video beside a picture", "a GIF beside a picture"],
)
def test_four_pictures_or_one_gif_or_one_video(
    folder: MediaFolder,
    desk: Path,
    data: bytes,
    beside: list[Attachment],
    reason: MediaRefusal,
) -> None:
    assert refused(folder, desk, data, "x", Offer(beside)) is reason


def test_a_pasted_picture_is_taken_and_a_heavy_one_becomes_a_jpeg_by_itself(
    folder: MediaFolder,
) -> None:
    screen = take_pasted(folder, makers.png(makers.drawing(300, 200), marks=False), Offer())
    assert (screen.attachment.name, screen.attachment.media_type) == ("", "image/png")
    heavy = take_pasted(folder, makers.png(makers.grain(1600, 1300), marks=False), Offer())
    assert heavy.attachment.media_type == "image/jpeg"
    assert heavy.done.converted is None
    assert_clean(folder, heavy.attachment)


def test_a_full_disk_is_told_and_leaves_nothing_half_written(
    folder: MediaFolder, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr("desktop.store.media.os.fsync", full)
    assert refused(folder, desk, makers.photo(40, 30)) is MediaRefusal.DISK_FULL
    assert refused(folder, desk, makers.film(), "a.mp4") is MediaRefusal.DISK_FULL


def test_a_copy_that_is_not_clean_when_it_is_read_again_is_thrown_away(
    folder: MediaFolder, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = makers.photo(40, 30)

    def keep(self: MediaFolder, _: bytes) -> Kept:
        def fill(handle: BinaryIO) -> None:
            handle.write(marked)

        return self.keep(fill)

    monkeypatch.setattr(MediaFolder, "keep_bytes", keep)
    assert refused(folder, desk, marked) is MediaRefusal.NOT_CLEAN


def test_the_same_photo_taken_twice_is_one_copy(folder: MediaFolder, desk: Path) -> None:
    data = makers.photo(40, 30)
    first, second = (take(folder, desk, data, name).attachment for name in ("a.jpg", "b.jpg"))
    assert first.sha256 == second.sha256
    assert len(list(folder.path(first.sha256).parent.iterdir())) == 1
