"""Made-up words in the index by which views are cut out: a subject, a source, a mood, an author."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from desktop.core.text import EntityKind, find_entities
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Mood

EVERY = "xall"
FOLLOWED_UP = "xkept"


def of_subject(subject_id: int) -> str:
    return f"xs{subject_id}"


def of_kind(kind: SourceKind) -> str:
    return f"xk{kind.value.replace('_', '')}"


def of_mood(mood: Mood) -> str:
    return f"xm{mood.value}"


def of_author(key: str) -> str:
    return f"xa{sha256(key.encode('utf-8', 'replace')).hexdigest()[:16]}"


def of_hashtag(tag: str) -> str:
    return f"xh{tag}"


def labels(
    subjects: Iterable[int],
    kind: SourceKind,
    mood: Mood | None,
    author_key: str,
    words: str,
    is_followed_up: bool,
) -> str:
    """All labels of one message, a space between two."""
    made = [EVERY, of_kind(kind), *map(of_subject, subjects)]
    if mood is not None:
        made.append(of_mood(mood))
    if author_key:
        made.append(of_author(author_key))
    if is_followed_up:
        made.append(FOLLOWED_UP)
    made += [
        of_hashtag(one.value) for one in find_entities(words) if one.kind is EntityKind.HASHTAG
    ]
    return " ".join(made)
