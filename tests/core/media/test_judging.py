"""What X takes: a file by its first bytes, a picture by its measure, one beside another."""

from __future__ import annotations

import pytest

from desktop.core.extras import Attachment, MediaKind
from desktop.core.media import limits
from desktop.core.media.formats import Format, sniff
from desktop.core.media.judging import MediaRefusal, MediaWarning, Seen, Verdict, judge

GIF, PICTURE, VIDEO = MediaKind.GIF, MediaKind.PICTURE, MediaKind.VIDEO


def there(*kinds: MediaKind) -> tuple[Attachment, ...]:
    return tuple(Attachment(kind, "0" * 64, "x", "x/y", 1, 1, 1) for kind in kinds)


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (b"\xff\xd8\xff\xe1", Format.JPEG),
        (b"\x89PNG\r\n\x1a\n", Format.PNG),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Format.WEBP),
        (b"GIF89a", Format.GIF),
        (b"BM\x10\x20\0\0\0\0\0\0\x36", Format.BMP),
        (b"II*\0", Format.TIFF),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Format.HEIC),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Format.HEIC),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif", Format.AVIF),
        (b"\0\0\0\x18ftypavif\0\0\0\0", Format.AVIF),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1", Format.MP4),
        (b"\0\0\0\x14ftypqt  ", Format.MOV),
        (b"\0\0\x01\0moov", Format.MOV),
        (b"\0\0\0\x14ftypM4A ", None),
        (b"\xef\xbb\xbf<svg xmlns='x'>", Format.SVG),
        (b"<?xml version='1.0'?><!-- a --><!DOCTYPE svg><svg ", Format.SVG),
        (b"<html><svg>", None),
        (b"%PDF-1.4", Format.PDF),
        (b"RIFF\x10\0\0\0AVI LIST", Format.OTHER_VIDEO),
        (b"RIFF\x10\0\0\0WAVEfmt ", None),
        (b"BMW, garage ouvert", None),
        (b"PK\x03\x04", None),
        (b"", None),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head: bytes, form: Format | None) -> None:
    assert sniff(head) is form


@pytest.mark.parametrize(
    ("seen", "refusal"),
    [
        (Seen(PICTURE, 5_000_000, 4096, 3072), None),
        (Seen(PICTURE, 5_000_001, 4096, 3072), MediaRefusal.TOO_HEAVY),
        (Seen(PICTURE, 9, 4, 4), None),
        (Seen(PICTURE, 9, 3, 400), MediaRefusal.TOO_SMALL),
        (Seen(PICTURE, 9, 8193, 400), MediaRefusal.TOO_LARGE),
        (Seen(GIF, 15_000_000, 600, 400, 3, 40), None),
        (Seen(GIF, 15_000_001, 600, 400, 3, 40), MediaRefusal.TOO_HEAVY),
        (Seen(GIF, 9, 1281, 400, 3, 2), MediaRefusal.TOO_LARGE),
        (Seen(GIF, 9, 100, 100, 3, 351), MediaRefusal.TOO_LARGE),
        (Seen(GIF, 9, 1280, 1080, 3, 300), MediaRefusal.TOO_LARGE),
        (Seen(VIDEO, 512_000_000, 1920, 1080, 140.0), None),
        (Seen(VIDEO, 512_000_001, 1920, 1080, 140.0), MediaRefusal.TOO_HEAVY),
        (Seen(VIDEO, 9, 1920, 1080, 140.1), MediaRefusal.TOO_LONG),
        (Seen(VIDEO, 9, 1920, 1080, 0.4), MediaRefusal.TOO_SHORT),
        (Seen(VIDEO, 9, 1920, 1080, 0.0), None),
        (Seen(VIDEO, 9, 16, 16, 3.0), MediaRefusal.TOO_SMALL),
    ],
)
def test_alone_it_is_judged_by_its_measure(seen: Seen, refusal: MediaRefusal | None) -> None:
    assert judge(seen, ()).refusal is refusal


def test_with_premium_a_video_may_be_long_and_not_heavier() -> None:
    assert judge(Seen(VIDEO, 9, 640, 480, 3600.0), (), long_posts=True).refusal is None
    heavy = Seen(VIDEO, limits.VIDEO_BYTES + 1, 640, 480, 3600.0)
    assert judge(heavy, (), long_posts=True).refusal is MediaRefusal.TOO_HEAVY


@pytest.mark.parametrize(
    ("kind", "beside", "refusal"),
    [
        (PICTURE, there(PICTURE, PICTURE, PICTURE), None),
        (PICTURE, there(PICTURE, PICTURE, PICTURE, PICTURE), MediaRefusal.TOO_MANY),
        (PICTURE, there(VIDEO), MediaRefusal.MIXED),
        (PICTURE, there(GIF), MediaRefusal.MIXED),
        (GIF, there(PICTURE), MediaRefusal.MIXED),
        (VIDEO, there(VIDEO), MediaRefusal.MIXED),
    ],
)
def test_four_pictures_or_one_gif_or_one_video(
    kind: MediaKind, beside: tuple[Attachment, ...], refusal: MediaRefusal | None
) -> None:
    assert judge(Seen(kind, 9, 100, 100, 1.0), beside).refusal is refusal


def test_the_coding_that_x_does_not_document_is_warned_of_and_not_refused() -> None:
    verdict = judge(Seen(VIDEO, 9, 640, 480, 3.0, coding="hvc1"), ())
    assert verdict == Verdict(None, frozenset({MediaWarning.HEVC}))
