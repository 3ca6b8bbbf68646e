"""Lists of feeds as other readers write and read them: OPML 2.0 (opml.org/spec2.opml).

A list may come from anywhere: it is bounded in size, number and depth, and one that declares
entities of its own is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, indent, tostring

from desktop.core.veille.acts import is_web
from desktop.core.veille.subject import Feed, Subject

LARGEST = 2 * 1024 * 1024
"""Bytes; a list of a thousand feeds has a tenth of it."""
MOST = 5_000
DEEPEST = 50
TITLE = 300

_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class NoOpml(ValueError):
    """It is no list of feeds, or one that is not read."""


@dataclass(frozen=True, slots=True)
class Outlined:
    """A feed and the group it stands in; an empty name for none."""

    feed: Feed
    group: str = ""


def read(data: bytes) -> tuple[Outlined, ...]:
    """The feeds of a list, each address once, in their order. Raises NoOpml."""
    if len(data) > LARGEST:
        raise NoOpml("too large")
    if _DECLARES.search(data.replace(b"\0", b"")):
        raise NoOpml("it declares entities")
    try:
        body = fromstring(data).find("body")
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise NoOpml(str(error)) from error
    if body is None:
        raise NoOpml("no body")
    found: dict[str, Outlined] = {}
    for one in _feeds(body):
        found.setdefault(one.feed.address, one)
        if len(found) >= MOST:
            break
    return tuple(found.values())


def write(subjects: Iterable[Subject]) -> bytes:
    """The feeds of these subjects, each group an outline of its own."""
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = "Ramage"
    body = SubElement(root, "body")
    groups: dict[str, Element] = {}
    for subject in subjects:
        name = _fit(subject.group or subject.name)
        for feed in subject.feeds:
            if name not in groups:
                groups[name] = SubElement(body, "outline", text=name)
            title = _fit(feed.title or feed.address)
            SubElement(groups[name], "outline", type="rss", text=title, xmlUrl=_fit(feed.address))
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _feeds(body: Element) -> Iterator[Outlined]:
    # Walked by hand: a list nested a thousand deep must not end the program.
    waiting = [(one, "", 0) for one in reversed(list(body.iterfind("outline")))]
    while waiting:
        outline, group, depth = waiting.pop()
        address = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        title = _title(outline)
        if address:
            if is_web(address):
                yield Outlined(Feed(address, title if title != address else ""), group)
        elif depth < DEEPEST:
            inner = [(one, title or group, depth + 1) for one in outline.iterfind("outline")]
            waiting += reversed(inner)


def _title(outline: Element) -> str:
    said = outline.get("text") or outline.get("title") or ""
    return " ".join(said.split())[:TITLE]


def _fit(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return _UNFIT.sub("", text)
