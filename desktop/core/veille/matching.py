"""Whether a message concerns a subject, and by which of its words.

Case, accents and the shape of apostrophes make no difference, nor does a plural's s: a baker who
follows *brioche* means *brioches*, too. A name of several words is also found run together in a
hashtag: #BoulangerieLune.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.core.advice.lexicon import fold
from desktop.core.hashtags.words import LIGATURES
from desktop.core.language import Tongue, guess
from desktop.core.veille.message import Found
from desktop.core.veille.subject import Subject

LONGEST = 25_000
"""Of a longer text the beginning is looked at."""

_TAG = re.compile(r"[#＃]\w+")
_PARTS = re.compile(r"\w+")


class Matcher:
    """Built once for a subject, then quick: one regular expression a condition."""

    def __init__(self, subject: Subject) -> None:
        self._words = _any_of(subject.words)
        self._joined = frozenset(_tag(word) for word in subject.words if " " in word.strip())
        self._tags = frozenset(map(_tag, subject.hashtags))
        self._people = frozenset(map(_handle, subject.people))
        self._mentions = _any_of(f"@{one.lstrip('@')}" for one in subject.people)
        self._excluded = _any_of(subject.excluded)
        self._excluded_tags = frozenset(
            _tag(one) for one in subject.excluded if one.startswith(("#", "＃"))
        )
        self._place = _any_of((subject.place,) if subject.place else ())
        self._language = subject.language

    def takes(self, found: Found) -> bool:
        """Whether it concerns the subject."""
        text = _flat(f"{found.title}\n{found.text}")
        tags = {_tag(one) for one in _TAG.findall(text)}
        if self._is_excluded(text, tags) or not self._is_in_language(found):
            return False
        if tags & self._tags or self._is_by(found):
            return True
        return self._has_words(text, tags)

    def where(self, text: str) -> tuple[tuple[int, int], ...]:
        """From where to where the subject's words and hashtags stand in a text, in its order."""
        flat = _flat(text)
        spans = [(one.start(), one.end()) for one in _found(self._words, flat)]
        spans += [one.span() for one in _TAG.finditer(flat) if _tag(one.group()) in self._tags]
        return _merged(spans)

    def _has_words(self, text: str, tags: set[str]) -> bool:
        if self._mentions is not None and self._mentions.search(text):
            return True
        is_said = bool(tags & self._joined) or (
            self._words is not None and bool(self._words.search(text))
        )
        return is_said and (self._place is None or bool(self._place.search(text)))

    def _is_by(self, found: Found) -> bool:
        if not self._people:
            return False
        handle = _handle(found.author.handle)
        return handle in self._people or handle.partition("@")[0] in self._people

    def _is_excluded(self, text: str, tags: set[str]) -> bool:
        if tags & self._excluded_tags:
            return True
        return self._excluded is not None and bool(self._excluded.search(text))

    def _is_in_language(self, found: Found) -> bool:
        if not self._language:
            return True
        said = found.language[:2].lower()
        if said:
            return said == self._language
        if self._language not in {tongue.value for tongue in Tongue}:
            return True
        # A few words tell no language: they are not left out for it.
        return guess(found.text, unless=Tongue(self._language)).value == self._language


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """Any of these, each a word or several in a row, between the edges of words."""
    said = [made for word in words if (made := _pattern(word))]
    if not said:
        return None
    joined = "|".join(sorted(said, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)")


def _pattern(word: str) -> str:
    flat = _flat(word).strip()
    parts = [re.escape(part) for part in flat.split()]
    if not parts or not _PARTS.search(flat):
        return ""
    ending = "[sx]?" if parts[-1][-1].isalpha() and parts[-1][-1] not in "sx" else ""
    # Words in a row may be joined by blanks, hyphens or line ends.
    return r"[\s\-]+".join(parts) + ending


def _found(pattern: re.Pattern[str] | None, text: str) -> Iterable[re.Match[str]]:
    return pattern.finditer(text) if pattern is not None else ()


def _flat(text: str) -> str:
    """Folded letter for letter, so that places in it are places in the text."""
    return fold(text[:LONGEST])


def _tag(tag: str) -> str:
    """What two spellings of a tag share, and what a name run together is."""
    return "".join(_PARTS.findall(_flat(tag))).translate(LIGATURES).replace("_", "")


def _handle(handle: str) -> str:
    return handle.lstrip("@").casefold()


def _merged(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
