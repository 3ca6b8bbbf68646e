"""Where one part of a thread ends: behind a paragraph, a sentence, a word, or else inside one."""

from __future__ import annotations

import re
from unicodedata import category

from desktop.core.text.measures import Measure, measure, weighted_length

# A space that French writes before a sign, or behind an opening quote, is no place to cut, nor is
# any no-break space.
_WORD_END = re.compile(r"(?<![\s«])[ \t\n\u2000-\u2006\u2008-\u200a\u3000]+(?![\s!?:;»%€])")
_SENTENCE_END = re.compile(
    r"(?<![.!?…])(?:[.!?…]+(?:[ \xa0\u202f]?[»”\"’)\]])*(?=[ \t\n])|[。！？]+[」』）]*)"
)
_PARAGRAPH_END = re.compile(r"(?<!\s)[ \t]*\n")
# "M. Dupont", "Mme. Petit", "p. 12": a full stop that ends no sentence.
_ABBREVIATED = re.compile(
    r"(?:\A|[\s(«’'])(?:[^\W\d_]|MM|Mme|Mlle|Me|Dr|St|Ste|Mr|Mrs|Ms|No|env|tél)\.\Z"
)
_LONGEST_ABBREVIATION = 6

# The share of a tweet that must be filled for a cut at the end of a paragraph, of a sentence.
_PARAGRAPH_SHARE = 0.5
_SENTENCE_SHARE = 0.4

# Spaces behind a possible end are looked at too, to see what follows them.
_LOOK_BEHIND_END = 20
_LONGEST_DOMAIN = 253

_JOINER = "\u200d"
_LEADING_JAMO = re.compile("[\u1100-\u11ff\uac00-\ud7a3]")
_FOLLOWING = re.compile("[\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u200d]")
_REGIONAL_TAIL = re.compile("[\U0001f1e6-\U0001f1ff]*\\Z")


def part_end(rest: str, room: int) -> int:
    """Where the first part of `rest` ends, one of weight `room` or less; at least one character."""
    measured = _look(rest, room)
    if measured.fits == len(rest):
        return len(rest)
    end = _good_end(rest, measured)
    # A cut inside a word can make a link of what was none ("fournil.france" cut behind "fr").
    while not rest[end].isspace() and weighted_length(rest[:end]) > room:
        end = measure(rest[:end], room).fits or end // 2 or 1
    return end


def _look(rest: str, room: int) -> Measure:
    """The measure of a beginning of `rest` that does not fit into `room`, or of all of it.

    That is a few characters more than the room mostly; but a link of 4,000 characters weighs 23.
    """
    size = room
    while True:
        # Up to a space, since half a link is none.
        space = rest.find(" ", size, size + _LONGEST_DOMAIN)
        seen = rest[: space if space >= 0 else size + _LONGEST_DOMAIN]
        measured = measure(seen, room)
        if measured.fits < len(seen) or len(seen) == len(rest):
            return measured
        size *= 2


def _good_end(rest: str, measured: Measure) -> int:
    """The best place to end a part, at or before the place up to which it fits."""
    fits = measured.fits
    seen = rest[: fits + _LOOK_BEHIND_END]
    paragraphs = [end.start() for end in _PARAGRAPH_END.finditer(seen)]
    sentences = [end.end() for end in _SENTENCE_END.finditer(seen) if not _is_abbreviated(end)]
    words = [end.start() for end in _WORD_END.finditer(seen)]
    for ends, share in ((paragraphs, _PARAGRAPH_SHARE), (sentences, _SENTENCE_SHARE), (words, 0)):
        for end in reversed(ends):
            is_near = max(share * fits, 1) <= end <= fits
            if is_near and end == _entity_start(measured, end):
                return end
    return _hard_end(rest, measured)


def _is_abbreviated(end: re.Match[str]) -> bool:
    before = end.string[max(0, end.end() - _LONGEST_ABBREVIATION) : end.end()]
    return bool(_ABBREVIATED.search(before))


def _hard_end(rest: str, measured: Measure) -> int:
    """Where a word that fills a whole part is cut: before an entity, else between characters."""
    end = _entity_start(measured, measured.fits) or measured.fits
    start = end
    while start > 0 and _is_inside_character(rest, start):
        start -= 1
    return start or end or 1


def _entity_start(measured: Measure, place: int) -> int:
    """The start of the entity that `place` is inside of; `place` itself when it is in none."""
    for entity in measured.entities:
        if entity.start < place < entity.end:
            return entity.start
    return place


def _is_inside_character(text: str, place: int) -> bool:
    """Whether what stands around `place` is read as one character: an emoji, a syllable."""
    if place >= len(text):
        return False
    before, after = text[place - 1], text[place]
    if before == _JOINER or category(after).startswith("M") or _FOLLOWING.match(after):
        return True
    if "\u1160" <= after <= "\u11ff":
        return bool(_LEADING_JAMO.match(before))
    if "\U0001f1e6" <= after <= "\U0001f1ff":
        flags = _REGIONAL_TAIL.search(text, 0, place)
        return flags is not None and len(flags.group()) % 2 == 1
    return False
