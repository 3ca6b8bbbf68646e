"""What is followed, as a file: OPML 2.0 (opml.org/spec2.opml), which other readers take feeds from.

What others have no word for (words, hashtags, people, lists) stands in attributes of a namespace of
our own, as that specification allows, so that another Ramage takes over all of it. A file may come
from anywhere: it is bounded in size, number and depth, and one that declares entities of its own is
not read at all.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from io import StringIO
from xml.etree.ElementTree import (
    Element,
    ParseError,
    SubElement,
    fromstring,
    indent,
    register_namespace,
    tostring,
)

from desktop.core.veille.acts import is_web
from desktop.core.veille.instances import host_in
from desktop.core.veille.people import Listed, PeopleList
from desktop.core.veille.subject import Feed, Role, Subject

LARGEST = 2 * 1024 * 1024
"""Bytes; a list of a thousand feeds has a tenth of it."""
MOST = 5_000
"""Feeds, and people of lists, of a file."""
DEEPEST = 50
TITLE = 300
WORDS = 200
"""So many words of a kind in a subject."""

_OURS = "urn:ramage:veille"
_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PERSON = ("handle", "name", "note")
_LINE_ENDS = re.compile("[\t-\r\x1c-\x1e\x85\u2028\u2029]+")
_PRACTISED = ("fr", "en")
_LANGUAGE = re.compile("[a-z]{2}")


class NoOpml(ValueError):
    """It is no list of feeds, or one that is not read."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What a file brings. A group of feeds of another reader is a subject that takes all of each;
    the name is empty for feeds that stand in no group."""

    subjects: tuple[Subject, ...] = ()
    lists: tuple[PeopleList, ...] = ()


def read(data: bytes) -> Followed:
    """All that a file names in its order, each feed once in a subject. Raises NoOpml."""
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
    reading = _Reading()
    reading.walk(body)
    return reading.followed


def write(subjects: Iterable[Subject], lists: Iterable[PeopleList] = ()) -> bytes:
    """Subjects under their groups with their feeds, and lists of people."""
    register_namespace("ramage", _OURS)
    root = Element("opml", version="2.0")
    SubElement(SubElement(root, "head"), "title").text = "Ramage"
    body = SubElement(root, "body")
    groups: dict[str, Element] = {}
    for subject in subjects:
        parent = body
        if subject.group:
            name = _fit(subject.group)
            if name not in groups:
                groups[name] = SubElement(body, "outline", text=name)
            parent = groups[name]
        _write_subject(parent, subject)
    for one in lists:
        outline = SubElement(body, "outline", {"text": _fit(one.name), _own("list"): "true"})
        for person in one.people:
            told = {"handle": person.handle, "name": person.name, "note": person.note}
            said = f"@{person.handle}" if person.handle else person.name
            SubElement(outline, "outline", {"text": _fit(said), **_owned(told)})
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _write_subject(parent: Element, subject: Subject) -> None:
    told = {
        "role": subject.role.value,
        "words": _in_a_row(subject.words),
        "hashtags": _in_a_row(subject.hashtags),
        "people": _in_a_row(subject.people),
        "excluded": _in_a_row(subject.excluded),
        "language": subject.language,
        "place": subject.place,
        "instances": _in_a_row(subject.instances),
        "practises": subject.practises,
        "paused": "true" if subject.is_paused else "",
    }
    outline = SubElement(parent, "outline", {"text": _fit(subject.name), **_owned(told)})
    for feed in subject.feeds:
        title = _fit(feed.title or feed.address)
        mine = {_own("all"): "true"} if feed.takes_all else {}
        about = {"type": "rss", "text": title, "xmlUrl": _fit(feed.address)}
        SubElement(outline, "outline", about | mine)


@dataclass(slots=True)
class _Reading:
    subjects: list[Subject] = field(default_factory=list)
    lists: list[PeopleList] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    left: int = MOST

    @property
    def followed(self) -> Followed:
        subjects = [one for one in _by_name(self.subjects) if _is_something(one)]
        return Followed(tuple(subjects), tuple(self.lists))

    def walk(self, body: Element) -> None:
        # Walked by hand: a list nested a thousand deep must not end the program.
        waiting = [(one, "", 0) for one in reversed(list(body.iterfind("outline")))]
        while waiting:
            outline, group, depth = waiting.pop()
            if _address(outline):
                self._take_feed(outline, group)
            elif outline.get(_own("role")) is not None:
                self._take_subject(outline, group)
            elif outline.get(_own("list")) is not None:
                self._take_list(outline)
            elif depth < DEEPEST:
                name = _title(outline) or group
                inner = [(one, name, depth + 1) for one in outline.iterfind("outline")]
                waiting += reversed(inner)

    def _take_feed(self, outline: Element, group: str) -> None:
        for feed in self._feeds([outline], self.known):
            taken = replace(feed, takes_all=True)
            self.subjects.append(Subject(group, feeds=(taken,), group=group))

    def _feeds(self, outlines: Iterable[Element], known: set[str]) -> list[Feed]:
        """Those that are not `known` yet, which they are from now on."""
        found = []
        for outline in outlines:
            address, title = _address(outline), _title(outline)
            if self.left and is_web(address) and address not in known:
                self.left -= 1
                known.add(address)
                takes_all = outline.get(_own("all")) == "true"
                found.append(Feed(address, title if title != address else "", takes_all))
        return found

    def _take_subject(self, outline: Element, group: str) -> None:
        language, practises = outline.get(_own("language"), ""), outline.get(_own("practises"), "")
        self.subjects.append(
            Subject(
                _title(outline),
                _role(outline.get(_own("role"), "")),
                words=_several(outline, "words"),
                hashtags=_several(outline, "hashtags", "#＃"),
                people=_several(outline, "people", "@"),
                excluded=_several(outline, "excluded"),
                language=language if _LANGUAGE.fullmatch(language) else "",
                place=_short(outline.get(_own("place"), "")),
                # Two subjects may well follow one feed.
                feeds=tuple(self._feeds(outline.iterfind("outline"), set())),
                instances=tuple(filter(None, map(host_in, _several(outline, "instances")))),
                practises=practises if practises in _PRACTISED else "",
                group=group,
                is_paused=outline.get(_own("paused")) == "true",
            )
        )

    def _take_list(self, outline: Element) -> None:
        people = []
        for one in outline.iterfind("outline"):
            handle, name, note = (
                _short(one.get(_own(it), "")) for it in ("handle", "name", "note")
            )
            if self.left and (handle or name):
                self.left -= 1
                people.append(Listed(handle.lstrip("@"), name, note))
        if name := _title(outline):
            self.lists.append(PeopleList(name, tuple(people)))


def _by_name(subjects: Iterable[Subject]) -> list[Subject]:
    """Feeds of one group that stand apart in the file belong to one subject."""
    found: dict[object, Subject] = {}
    for one in subjects:
        bare = replace(one, feeds=())
        before = found.get(bare)
        found[bare] = replace(one, feeds=(before.feeds if before else ()) + one.feeds)
    return list(found.values())


def _is_something(subject: Subject) -> bool:
    return subject.is_named or bool(subject.feeds)


def _role(said: str) -> Role:
    return next((role for role in Role if role.value == said), Role.OTHER)


def _in_a_row(words: Iterable[str]) -> str:
    """With commas between them; one with a comma of its own stands in quotes."""
    row = StringIO()
    csv.writer(row, lineterminator="").writerow(words)
    return row.getvalue()


def _several(outline: Element, name: str, sign: str = "") -> tuple[str, ...]:
    """What `_in_a_row` wrote, without the `sign` that goes without saying."""
    try:
        (said,) = csv.reader([_short(outline.get(_own(name), ""), LARGEST)], skipinitialspace=True)
    except csv.Error:
        # A word of more than 128 kB is none.
        return ()
    words = dict.fromkeys(_short(one).lstrip(sign) for one in said)
    return tuple(word for word in words if word)[:WORDS]


def _address(outline: Element) -> str:
    return (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()


def _title(outline: Element) -> str:
    return _short(outline.get("text") or outline.get("title") or "")


def _short(text: str, longest: int = TITLE) -> str:
    """In one line; its blanks stay as they are, for a name is kept with its no-break space."""
    return _LINE_ENDS.sub(" ", text).strip()[:longest]


def _own(name: str) -> str:
    return f"{{{_OURS}}}{name}"


def _owned(told: dict[str, str]) -> dict[str, str]:
    return {_own(name): _fit(said) for name, said in told.items() if said}


def _fit(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return _UNFIT.sub("", text)
