"""What a page says of itself in its head: its title, its description, its site, its picture.

A page comes from outside and may be made to hurt. Each step here looks at each letter once,
whatever stands there (`html.parser` alone takes minutes over half a megabyte of unclosed tags), and
what is kept is short, plain text on one line.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urljoin

from desktop.core.links.address import completed, host_of

LONGEST_TITLE = 200
LONGEST_DESCRIPTION = 400
LONGEST_SITE = 80
_LONGEST_ADDRESS = 2_000
_LONGEST_TAG = 4_096
_MOST_TAGS = 400
_DECLARED_WITHIN = 1_024
"""HTML wants the charset declared in the first 1,024 bytes."""

_OPENING = re.compile(
    r"<(?:(!--)|(script|style|noscript|template|textarea)\b|(title)\b|(meta)\b|(body)\b|(/head)\b)",
    re.IGNORECASE,
)
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_FALLBACK = "cp1252"
# Python knows "charsets" that unpack, that run escapes or that take quadratic time: these do not.
_KNOWN = re.compile(
    r"utf-8|utf-16|utf-16-le|utf-16-be|iso8859-\d{1,2}|cp12\d\d|cp874|koi8-[ru]|mac-roman|"
    r"shift_jis|cp932|euc_jp|iso2022_jp|gbk|gb2312|gb18030|big5|euc_kr|cp949"
)
_READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "utf-16": "utf-16-le"}


@dataclass(frozen=True, slots=True)
class PagePreview:
    """A linked page as it shows itself; what it does not say is empty.

    `address` is where it was found after all forwarding, `picture` the address of its image.
    """

    address: str
    title: str = ""
    description: str = ""
    site: str = ""
    picture: str = ""


def read_page(body: bytes, charset: str, address: str) -> PagePreview:
    """The preview of a page from the beginning of its HTML.

    `charset` is what its server declared, if anything.
    """
    found = _head_of(decoded(body, charset))
    return PagePreview(
        address=address,
        title=_line(found, LONGEST_TITLE, "og:title", "twitter:title", "title"),
        description=_line(
            found, LONGEST_DESCRIPTION, "og:description", "twitter:description", "description"
        ),
        site=_line(found, LONGEST_SITE, "og:site_name", "application-name") or host_of(address),
        picture=_picture(found, address),
    )


def decoded(body: bytes, charset: str) -> str:
    """The text by its byte-order mark, its server, its own word, else UTF-8, else as Windows wrote.

    A charset that the bytes contradict is passed over: servers often declare the wrong one.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    declared = _CHARSET.search(body, 0, _DECLARED_WITHIN)
    own = declared[1].decode("ascii") if declared else ""
    for wanted in (charset, own, "utf-8"):
        name = _codec(wanted)
        # A page that declares itself UTF-16 in letters of one byte each is not.
        if name.startswith("utf-16") and wanted is own:
            name = "utf-8"
        if name:
            try:
                # The body may be cut inside a character.
                return codecs.getincrementaldecoder(name)().decode(body)
            except UnicodeError:
                continue
    return body.decode(_FALLBACK, "replace")


def _codec(name: str) -> str:
    try:
        known = codecs.lookup(name).name if name.isascii() and name.isprintable() else ""
    except (LookupError, ValueError):
        return ""
    known = _READ_AS.get(known, known)
    return known if _KNOWN.fullmatch(known) else ""


def _head_of(html: str) -> dict[str, str]:
    """What the title and the `meta` tags of the head say, by name; of two, the first."""
    found: dict[str, str] = {}
    tags = at = 0
    while tags < _MOST_TAGS and (opening := _OPENING.search(html, at)):
        comment, skipped, title, meta = opening.group(1, 2, 3, 4)
        at = opening.end()
        if comment:
            at = _behind(html, "-->", at)
        elif skipped:
            at = _end_of_element(html, skipped.lower(), at)
        elif title:
            start = _tag_end(html, opening.start())
            at = _end_of_element(html, "title", start)
            found.setdefault("title", unescape(html[start : min(at, start + _LONGEST_TAG)]))
        elif meta:
            at = max(at, _tag_end(html, opening.start()))
            _note(found, html[opening.start() : at])
        else:
            break
        tags += 1
    return found


def _behind(html: str, sign: str, at: int) -> int:
    found = html.find(sign, at)
    return found + len(sign) if found >= 0 else len(html)


def _end_of_element(html: str, name: str, at: int) -> int:
    """Where `</name` stands; the end of the page when the element is never closed."""
    closing = _closing(name).search(html, at)
    return closing.start() if closing else len(html)


@cache
def _closing(name: str) -> re.Pattern[str]:
    return re.compile(f"</{name}", re.IGNORECASE)


def _tag_end(html: str, start: int) -> int:
    """Behind the `>` of the tag that begins at `start`, one inside quotes passed over."""
    tag = _tag().match(html, start, start + _LONGEST_TAG)
    return tag.end() if tag else min(start + _LONGEST_TAG, len(html))


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"<[^>\"']*+(?:\"[^\"]*+\"[^>\"']*+|'[^']*+'[^>\"']*+)*+>")


class _Attributes(HTMLParser):
    """The attributes of one tag."""

    def __init__(self, tag: str) -> None:
        super().__init__(convert_charrefs=True)
        self.read: dict[str, str] = {}
        self.feed(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.read = {name: value or "" for name, value in reversed(attrs)}


def _note(found: dict[str, str], tag: str) -> None:
    read = _Attributes(tag).read
    name = (read.get("property") or read.get("name") or "").strip().lower()
    if name and read.get("content", "").strip():
        found.setdefault(name, read["content"])


def _line(found: dict[str, str], longest: int, *names: str) -> str:
    """The first of these that is there, on one line, cut at a word where it is long."""
    for name in names:
        said = "".join(c if c.isprintable() else " " for c in found.get(name, ""))
        line = " ".join(said.split())
        if len(line) > longest:
            line = line[:longest].rpartition(" ")[0] or line[:longest]
            line = f"{line.rstrip(' ,;:.')}…"
        if line:
            return line
    return ""


def _picture(found: dict[str, str], address: str) -> str:
    """Where the page's image lies; empty where it names none that the web could give."""
    names = ("og:image:secure_url", "og:image", "og:image:url", "twitter:image")
    said = next((found[name].strip() for name in names if name in found), "")
    if not said or len(said) > _LONGEST_ADDRESS:
        return ""
    try:
        return completed(urljoin(address, said))
    except ValueError:
        return ""
