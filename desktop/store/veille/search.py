"""From a view to the question that the index is asked: every word quoted, none taken for syntax."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.veille.mute import Mute, MuteKind
from desktop.core.veille.view import Asked, View
from desktop.store.database import rows
from desktop.store.veille import labels

if TYPE_CHECKING:
    from sqlite_utils import Database

KNOWN = (2, 3)
"""Beginnings of so many letters are in the index as they are (`prefix` in schema.py)."""
NOTHING = ""
"""What `question` answers for a view that nothing can match."""


def question(db: Database, view: View, mutes: Sequence[Mute]) -> str:
    """The view in the index's own language; NOTHING where no message can be in it."""
    wanted = [_labels([labels.EVERY])]
    if view.subjects:
        wanted.append(_labels(map(labels.of_subject, view.subjects)))
    if view.list_id:
        authors = [labels.of_author(key) for key in _listed(db, view.list_id)]
        if not authors:
            return NOTHING
        wanted.append(_labels(authors))
    if view.kinds:
        wanted.append(_labels(sorted(map(labels.of_kind, view.kinds))))
    if view.mood is not None:
        wanted.append(_labels([labels.of_mood(view.mood)]))
    if view.is_followed_up:
        wanted.append(_labels([labels.FOLLOWED_UP]))
    asked = _asked(view.asked)
    if asked is None:
        return NOTHING
    unwanted = [_quoted("words", word) for word in view.asked.without if _has_words(word)]
    if not view.with_muted:
        unwanted += [said for mute in mutes if (said := _muted(mute))]
    joined = " AND ".join([*wanted, *asked])
    return f"({joined}) NOT ({' OR '.join(unwanted)})" if unwanted else joined


@dataclass(frozen=True, slots=True)
class Beginnings:
    question: str
    """The beginnings of words alone, in the index's own language."""
    without: Asked
    """All else that is asked."""


def beginnings(asked: Asked) -> Beginnings | None:
    """What is asked by the first letters of words, save where the index knows these letters."""
    words = [word for word in asked.words if _has_words(word)]
    said = [
        _quoted("author", author) + " *" for author in asked.authors if len(author) not in KNOWN
    ]
    authors = tuple(author for author in asked.authors if len(author) in KNOWN)
    is_open = asked.is_open
    if is_open and words and len(words[-1]) not in KNOWN:
        said.append(_quoted("words", words.pop()) + " *")
        is_open = False
    if not said:
        return None
    phrases = tuple(phrase for phrase in asked.phrases if _has_words(phrase))
    without = replace(asked, words=tuple(words), phrases=phrases, authors=authors, is_open=is_open)
    return Beginnings(" AND ".join(said), without)


def _asked(asked: Asked) -> list[str] | None:
    """Every condition; None where one of them can never hold."""
    said: list[str] = []
    words = [word for word in asked.words if _has_words(word)]
    for place, word in enumerate(words):
        is_open = asked.is_open and place == len(words) - 1
        said.append(_quoted("words", word) + (" *" if is_open else ""))
    said += [_quoted("words", phrase) for phrase in asked.phrases if _has_words(phrase)]
    for tag in asked.hashtags:
        if not _has_words(tag):
            return None
        said.append(_quoted("labels", labels.of_hashtag(tag)))
    for author in asked.authors:
        if not _has_words(author):
            return None
        said.append(_quoted("author", author) + " *")
    if not said and (asked.words or asked.phrases):
        return None
    return said


def _muted(mute: Mute) -> str:
    match mute.kind:
        case MuteKind.WORD:
            return _quoted("words", mute.value) if _has_words(mute.value) else ""
        case MuteKind.HASHTAG:
            return _labels([labels.of_hashtag(mute.value)])
        case MuteKind.AUTHOR:
            return _labels([labels.of_author(mute.value.casefold())])


def _labels(wanted: Iterable[str]) -> str:
    said = " OR ".join(f'"{label}"' for label in wanted)
    return f"labels : ({said})"


def _quoted(column: str, text: str) -> str:
    # A quote is doubled and a NUL would end the question.
    doubled = text.replace("\0", " ").replace('"', '""')
    return f'{column} : "{doubled}"'


def _has_words(text: str) -> bool:
    """Whether the index would find any word in it: a phrase of none matches nothing."""
    return any(unicodedata.category(char)[0] in "LN" or _is_private(char) for char in text)


def _is_private(char: str) -> bool:
    return unicodedata.category(char) == "Co"


def _listed(db: Database, list_id: int) -> list[str]:
    return [
        key for (key,) in rows(db, "SELECT author_key FROM listed WHERE list_id = ?", (list_id,))
    ]
