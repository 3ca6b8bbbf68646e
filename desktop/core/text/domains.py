"""Domain names as the reference sees them: which end in a top-level domain, and where they start.

A *stretch* is a run of characters that domains are made of, dots, hyphens and underscores
included. The reference describes a domain by an expression that backtracks over it, at a cost that
grows with the square of its length or worse; here each dot is looked at a fixed number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop.core.text.tables import ascii_tlds, fold, international_tlds

# What ends a stretch: punctuation (not - . _ " `), spaces, marks of direction, forbidden ones.
_OUTSIDE = (
    "\t-\r !#-,/:-@\\[-^{-~\x85\xa0\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f"
    "\u2066-\u2069\u3000\ufeff\ufffe\uffff"
)
_STRETCH = re.compile(f"[^{_OUTSIDE}]*")
_OUTSIDE_RUN = re.compile(f"[{_OUTSIDE}]+")

# What must not stand directly before a link.
_NOT_BEFORE = "#$0-9@A-Za-z\uff03\uff20\ufeff\ufffe\uffff"
_START = re.compile(f"(?<=[^{_NOT_BEFORE}])[^-_.]")
_PROTOCOL = re.compile(f"(?:(?<=[^{_NOT_BEFORE}])|\\A)[Hh][Tt][Tt][Pp][Ss]?://")

_ASCII_TLD = re.compile("[A-Za-z]{2,24}(?![0-9A-Za-z@+-])")
_PUNYCODE_TLD = re.compile("[Xx][Nn]--[0-9A-Za-z-]+")
_NAME_GOES_ON = re.compile("[0-9A-Za-z@+-]")

# Latin letters as the reference compares them: without regard to case, which adds some neighbours.
LATIN = (
    "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0260\u0263\u0268\u0269"
    "\u026f\u0272\u0275\u0280\u0283\u0288-\u028c\u0292\u02bb\u0300-\u036f\u0399\u03b9\u1e00-\u1eff"
    "\u1fbe\u2c65\u2c66\u2c7e\u2c7f\ua7dc"
)
_LATIN_DOMAIN = re.compile(f"[.0-9A-Za-z{LATIN}-]+")
_LATIN_LABELS = re.compile(f"(?:[0-9A-Za-z{LATIN}-]++\\.)++")

_LONGEST_LABEL = 63
_LABEL_DOTS = re.compile("[\u3002\uff0e\uff61]")
_UNPRINTABLE = re.compile("[^\x20-\x7e]")


def stretch_around(text: str, dot: int, floor: int) -> tuple[int, int]:
    """Where the stretch with this dot starts, at or after `floor`, and where it stops."""
    start = max(text.rfind(" ", floor, dot) + 1, floor)
    for outside in _OUTSIDE_RUN.finditer(text, start, dot):
        start = outside.end()
    stretch = _STRETCH.match(text, dot)
    return start, stretch.end() if stretch else dot


def tld_end(text: str, start: int) -> int:
    """Where the top-level domain that stands at `start` ends; -1 when none does."""
    plain = _ASCII_TLD.match(text, start)
    if plain and plain.group().lower() in ascii_tlds():
        return plain.end()
    first = text[start : start + 1]
    # Two names begin in ASCII and go on outside it: vermögensberater, vermögensberatung.
    if first >= "\x80" or first in ("v", "V"):
        return _international_tld_end(text, start)
    punycode = _PUNYCODE_TLD.match(text, start) if first in ("x", "X") else None
    return punycode.end() if punycode else -1


def _international_tld_end(text: str, start: int) -> int:
    for tld in international_tlds().get(fold(text[start]), ()):
        end = start + len(tld)
        if fold(text[start:end]) == tld and not _NAME_GOES_ON.match(text, end):
            return end
    return -1


def domains_in(text: str, start: int, stop: int, taken: int) -> Iterator[tuple[int, int, int]]:
    """Where links and their domains start and where the domains end, in the stretch start–stop.

    A link starts before its domain when a protocol stands there. `taken` is the end of the link
    before: its characters cannot serve again as the character that must stand before a link.
    """
    labels = _labels(text, start, stop)
    for (first, dot), end in zip(labels, _ends_beyond(text, labels), strict=True):
        is_subdomain = end >= 0
        if not is_subdomain:
            end = tld_end(text, dot + 1)
        if end < 0 or first == dot or text[dot - 1] in "-_":
            continue
        lowest = first if is_subdomain else max(first, text.rfind("_", first, dot) + 1)
        protocol = _protocol(text, start, taken) if lowest == start else start
        domain = start if protocol < start else _bare_start(text, lowest, dot, taken)
        if domain >= 0:
            yield protocol if protocol < start else domain, domain, end
            taken = end


def _labels(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Start and end of what stands before each dot."""
    labels: list[tuple[int, int]] = []
    dot = text.find(".", start, stop)
    while dot >= 0:
        labels.append((start, dot))
        start = dot + 1
        dot = text.find(".", start, stop)
    return labels


def _ends_beyond(text: str, labels: list[tuple[int, int]]) -> list[int]:
    """For each label, where the longest domain that starts with the next one ends; -1 for none.

    From right to left, so that each label asks only its neighbour.
    """
    ends = [-1] * len(labels)
    for label in range(len(labels) - 1, 0, -1):
        first, dot = labels[label]
        if first < dot and text[first] not in "-_" and text[dot - 1] not in "-_":
            end = ends[label]
            # An underscore may stand in a subdomain, not in the name before the top-level domain.
            if end < 0 and text.find("_", first, dot) < 0:
                end = tld_end(text, dot + 1)
            ends[label - 1] = end
    return ends


def _protocol(text: str, start: int, taken: int) -> int:
    """Where the protocol of a domain at `start` starts; `start` itself when there is none."""
    if start < len("http://") or text[start] in "-_" or not text.startswith("://", start - 3):
        return start
    begin = start - (8 if text[start - 4] in "Ss" else 7)
    is_free = begin == 0 or begin > taken
    return begin if is_free and _PROTOCOL.match(text, begin) else start


def _bare_start(text: str, lowest: int, dot: int, taken: int) -> int:
    """The leftmost start of a domain without protocol; -1 for none."""
    found = _START.search(text, max(lowest, taken + 1), dot)
    start = found.start() if found else -1
    # The reference tries the first character as one before a link, and only then as its start.
    if lowest == 0 and start != 1 and text[0] not in "-_":
        return 0
    return start


def is_registrable(domain: str) -> bool:
    """Whether its labels, encoded for the network (punycode), are short enough to exist."""
    is_short = len(domain) <= _LONGEST_LABEL and domain.isascii() and domain.isprintable()
    if not is_short and any(_encoded_length(label) > _LONGEST_LABEL for label in domain.split(".")):
        return False
    return not domain.startswith("xn--") or bool(latin_domains(domain))


def _encoded_length(label: str) -> int:
    # Encoding makes no label shorter; one of 20,000 characters would take it seconds.
    is_plain = label.isascii() and label.isprintable()
    return len(label) if is_plain or len(label) > _LONGEST_LABEL else _punycode_length(label)


# A text being written holds the same names at each key.
@lru_cache(maxsize=256)
def _punycode_length(label: str) -> int:
    parts = _LABEL_DOTS.split(label)
    return (
        len(parts)
        - 1
        + sum(
            4 + len(part.encode("punycode")) if _UNPRINTABLE.search(part) else len(part)
            for part in parts
        )
    )


def latin_domains(domain: str) -> list[tuple[int, int]]:
    """The parts of a domain that link without a protocol: labels in Latin letters."""
    if _LATIN_DOMAIN.fullmatch(domain):
        return [(0, len(domain))]
    found: list[tuple[int, int]] = []
    labels = _LATIN_LABELS.search(domain)
    while labels:
        end = _last_tld_end(domain, labels.start(), labels.end())
        if end >= 0:
            found.append((labels.start(), end))
        labels = _LATIN_LABELS.search(domain, end if end >= 0 else labels.end())
    return found


def _last_tld_end(domain: str, start: int, stop: int) -> int:
    dot = domain.rfind(".", start, stop)
    while dot >= 0:
        end = tld_end(domain, dot + 1)
        if end >= 0:
            return end
        dot = domain.rfind(".", start, dot)
    return -1
