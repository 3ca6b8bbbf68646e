"""Files as cameras, telephones and accidents make them."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, PngImagePlugin

HEIC = Path(__file__).with_name("files") / "turned.heic"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="48,25.8N"'
    b' dc:creator="Zoe Lambert"/></x:xmpmeta>'
)
PLACE = b"+48.4306+000.0928/"
PNG_START = b"\x89PNG\r\n\x1a\n"


def exif(orientation: int = 1, position: bool = True) -> Image.Exif:
    made = Image.Exif()
    made[0x010F] = "Atelier"
    made[0x0112] = orientation
    if position:
        gps = made.get_ifd(0x8825)
        gps[1], gps[2], gps[3], gps[4] = "N", (48.0, 25.0, 50.0), "E", (0.0, 5.0, 34.0)
    return made


def drawing(width: int, height: int) -> Image.Image:
    """Red at its upper left, blue at its lower right: one sees how it stands."""
    made = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    draw = ImageDraw.Draw(made)
    draw.rectangle((0, 0, width // 3, height // 3), fill="red")
    draw.rectangle((width - width // 3, height - height // 3, width, height), fill="blue")
    return made


def grain(width: int, height: int, seed: int = 1) -> Image.Image:
    """As hard to compress as a picture can be."""
    import random

    return Image.frombytes(
        "RGB", (width, height), random.Random(seed).randbytes(width * height * 3)
    )


def jpeg(
    picture: Image.Image, orientation: int = 1, *, marks: bool = True, quality: int = 90
) -> bytes:
    out = BytesIO()
    if marks:
        picture.save(
            out,
            "JPEG",
            quality=quality,
            exif=exif(orientation),
            xmp=XMP,
            comment=b"chez Zoe Lambert",
        )
    else:
        picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def photo(width: int, height: int, orientation: int = 1) -> bytes:
    return jpeg(drawing(width, height), orientation)


def stored(picture: Image.Image, orientation: int) -> Image.Image:
    """The points as a camera held like that stores them."""
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    if orientation == 1:
        return picture
    return picture.transpose(Image.Transpose(back[orientation]))


def png(picture: Image.Image, *, marks: bool = True) -> bytes:
    info = PngImagePlugin.PngInfo()
    if marks:
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        info.add_text("Author", "Zoe Lambert")
        info.add_text("Comment", "chez Zoe Lambert", zip=True)
    out = BytesIO()
    picture.save(out, "PNG", pnginfo=info)
    return out.getvalue()


def coded(picture: Image.Image, name: str, **options: object) -> bytes:
    out = BytesIO()
    picture.save(out, name, **options)
    return out.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + crc


def bomb(side: int = 30_000) -> bytes:
    """A PNG of some thousand bytes that says to hold `side`² points."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    points = zlib.compress(bytes((side // 8 + 1) * 64))
    return PNG_START + head + chunk(b"IDAT", points) + chunk(b"IEND", b"")


def gif(frames: int = 3, *, marks: bool = True, pad: int = 0) -> bytes:
    """One that moves, with a comment and an XMP block; `pad` bytes of further frames."""
    pictures = [drawing(60 + n, 40).resize((60, 40)).convert("P") for n in range(frames)]
    plain = coded(
        pictures[0], "GIF", save_all=True, append_images=pictures[1:], duration=100, loop=0
    )
    body, end = plain[:-1], plain[-1:]
    if marks:
        body += b"\x21\xfe\x10chez Zoe Lambert\x00"
        # As Adobe writes it: the packet stands bare, and 258 bytes lead out of it.
        trailer = b"\x01" + bytes(range(0xFF, -1, -1)) + b"\x00"
        body += b"\x21\xff\x0bXMP DataXMP" + XMP + trailer
    image = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02" + b"\x02\x44\x01\x00"
    block = b"\x2c\0\0\0\0\x3c\0\x28\0\0\x02" + (b"\xff" + bytes(255)) * 400 + b"\x00"
    body += b"".join([image, *[block] * (pad // len(block) + 1)]) if pad else b""
    return body + end


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I4s", len(body) + 8, kind) + body


def _track(kind: bytes, coding: bytes, turned: bool, table: bytes, private: bytes) -> bytes:
    matrix = (0, 0x10000, 0, -0x10000, 0, 0) if turned else (0x10000, 0, 0, 0, 0x10000, 0)
    places = struct.pack(">9i", matrix[0], matrix[1], 0, matrix[3], matrix[4], 0, 0, 0, 0x40000000)
    size = struct.pack(">II", 1920 << 16, 1080 << 16) if kind == b"vide" else bytes(8)
    head = box(b"tkhd", bytes(40), places, size)
    handler = box(b"hdlr", bytes(8), kind, bytes(13))
    entry = struct.pack(">I", 16) + coding + bytes(8)
    description = box(b"stsd", bytes(4), struct.pack(">I", 1), entry)
    media = box(b"mdia", handler, box(b"minf", box(b"stbl", description, table)))
    return box(b"trak", head, media, private)


def film(
    seconds: float = 12.0,
    *,
    brand: bytes = b"isom",
    coding: bytes = b"avc1",
    turned: bool = False,
    marks: bool = True,
    weight: int = 4096,
) -> bytes:
    """An MP4 whose boxes are right and whose pictures are bytes; its marks are positions."""
    place = box(b"\xa9xyz", struct.pack(">HH", len(PLACE), 0x15C7), PLACE)
    start = box(b"ftyp", brand, bytes(4), brand)
    points = b"GPS" + PLACE
    data = box(b"mdat", bytes(range(256)) * (weight // 256), points)
    at = len(start) + len(data) - len(points)
    table = (
        box(b"stsz", bytes(4), struct.pack(">III", 0, 1, len(points)))
        + box(b"stsc", bytes(4), struct.pack(">IIII", 1, 1, 1, 1))
        + box(b"stco", bytes(4), struct.pack(">II", 1, at))
    )
    header = box(b"mvhd", bytes(12), struct.pack(">II", 1000, round(seconds * 1000)), bytes(80))
    tracks = _track(b"vide", coding, turned, b"", box(b"udta", place) if marks else b"")
    tracks += _track(b"soun", b"mp4a", False, b"", b"")
    if marks:
        tracks += _track(b"meta", b"gpmd", False, table, b"")
        tracks += box(b"udta", place) + box(b"meta", bytes(4), b"com.apple.quicktime.model iPhone")
    packet = box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), XMP) if marks else b""
    return start + data + box(b"moov", header, tracks) + packet
