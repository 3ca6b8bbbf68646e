"""Files that somebody broke, by accident or on purpose: each is taken clean or refused, soon."""

from __future__ import annotations

import random
import struct
import time
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pytest

from desktop.core.extras import MediaKind
from desktop.core.media.formats import Format, sniff
from desktop.core.media.judging import MediaRefusal
from desktop.services.media import video
from desktop.services.media.marks import is_clean
from desktop.services.media.refusal import MediaRefused
from desktop.services.media.taking import Offer, take_file
from desktop.store.media import MediaFolder
from tests.services.media import makers
from tests.services.media.makers import box

ALONE = Offer()
SOON_S = 3.0
"""Ten times what the slowest takes."""

WHOLE = {
    "jpeg": makers.photo(90, 60, 6),
    "progressive": makers.coded(makers.drawing(90, 60), "JPEG", progressive=True),
    "png": makers.png(makers.drawing(90, 60)),
    "webp": makers.coded(makers.drawing(90, 60), "WEBP", exif=makers.exif(), xmp=makers.XMP),
    "gif": makers.gif(),
    "tiff": makers.coded(makers.drawing(90, 60), "TIFF", compression="tiff_lzw"),
    "bmp": makers.coded(makers.drawing(90, 60), "BMP"),
    "heic": makers.HEIC.read_bytes(),
    "mp4": makers.film(),
}


def broken(data: bytes, dice: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        made[dice.randrange(len(made))] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))
    return bytes(made[: dice.randint(1, len(made))] if dice.random() < 0.3 else made)


@pytest.mark.parametrize("name", WHOLE)
def test_a_broken_file_is_taken_clean_or_refused_and_never_raises_anything_else(
    folder: MediaFolder, desk: Path, name: str
) -> None:
    dice = random.Random(name)
    path = desk / "x"
    for _ in range(120):
        path.write_bytes(broken(WHOLE[name], dice))
        with warnings.catch_warnings():
            # Pillow warns of EXIF it cannot read; nobody would see it.
            warnings.simplefilter("ignore")
            try:
                one = take_file(folder, path, ALONE).attachment
            except MediaRefused:
                continue
        data = folder.read(one.sha256)
        if one.kind is MediaKind.VIDEO:
            assert video.is_clean(BytesIO(data))
        else:
            assert is_clean(Format(one.media_type), data)
            assert sniff(data) is Format(one.media_type)


def nested(depth: int) -> bytes:
    made = b""
    for _ in range(depth):
        made = box(b"moov", made)
    return made


def lying_table() -> bytes:
    """A track of positions that names the whole file half a million times."""
    count = 500_000
    table = (
        box(b"stsz", bytes(4), struct.pack(">II", 1, count))
        + box(b"stsc", bytes(4), struct.pack(">IIII", 1, 1, 400, 1))
        + box(b"stco", bytes(4), struct.pack(">I", count), struct.pack(">I", 8) * count)
    )
    handler = box(b"hdlr", bytes(8), b"meta", bytes(13))
    track = box(b"trak", box(b"mdia", handler, box(b"minf", box(b"stbl", table))))
    plain = makers.film(marks=False)
    at = plain.index(b"moov") - 4
    return plain[:at] + box(b"moov", plain[at + 8 :], track)


START = box(b"ftyp", b"isom", bytes(4))
HOSTILE = {
    "boxes in boxes": START + nested(9_000),
    "a million empty boxes": START + b"\0\0\0\x08free" * 1_000_000,
    "a box of no length": START + b"\0\0\0\x00moov",
    "a box shorter than itself": START + b"\0\0\0\x04moov",
    "a box of 2**63 bytes": START + b"\0\0\0\x01mdat" + b"\x7f" + b"\xff" * 7,
    "many tracks": START + box(b"mdat", b"x") + box(b"moov", *[box(b"trak")] * 400),
    "a table that names everything": lying_table(),
    "a png of one long text": makers.PNG_START
    + makers.chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80_000_000)))
    + makers.png(makers.drawing(9, 9))[8:],
    "a gif without an end": makers.gif()[:-1] + b"\x21\xfe\x01" * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_answered_soon(folder: MediaFolder, desk: Path, name: str) -> None:
    path = desk / "x"
    path.write_bytes(HOSTILE[name])
    began = time.process_time()
    try:
        take_file(folder, path, ALONE)
    except MediaRefused as refused:
        assert refused.reason in (MediaRefusal.DAMAGED, MediaRefusal.NOT_MEDIA)
    assert time.process_time() - began < SOON_S
