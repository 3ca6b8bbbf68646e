"""Hashtags by themselves: what X links whole, what people can read, how one is made."""

from __future__ import annotations

import re

from desktop.core.hashtags.words import key
from desktop.core.text import EntityKind, find_entities

__all__ = ["camel", "company_tag", "is_valid", "key", "readable", "run_together", "tags_in"]

_PART = re.compile(r"[^\W_]+")
_WRITTEN = re.compile(r"\w+")
_LONG = 12
"""From so many letters on, a tag of one case is likely to be several words run together."""
LONGEST = 40
"""More than a reader takes in at a glance; X itself would take 100."""


def tags_in(text: str) -> tuple[str, ...]:
    """The hashtags of `text` without their signs, from left to right."""
    if "#" not in text and "\uff03" not in text:
        return ()
    found = find_entities(text)
    return tuple(entity.value for entity in found if entity.kind is EntityKind.HASHTAG)


def is_valid(tag: str) -> bool:
    """Whether X links all of `#tag`, no less."""
    found = find_entities(f"#{tag}")
    return len(found) == 1 and found[0].kind is EntityKind.HASHTAG and found[0].value == tag


def readable(tag: str) -> bool:
    """Whether eyes and screen readers can part its words: by capitals, or because it is short.

    Source: the accessibility guide of the University of Michigan on hashtags. A long word in lower
    case (`boulangerieartisanale`) is taken for several; so is one in capitals alone.
    """
    letters = [letter for letter in tag if letter.isalpha()]
    if len(letters) < _LONG:
        return True
    capitals = sum(letter.isupper() for letter in letters[1:])
    return 0 < capitals < len(letters) - 1


def camel(words: str) -> str:
    """`carte d’automne` as a tag: `CarteDAutomne`. Capitals inside a word stay."""
    return "".join(part[:1].upper() + part[1:] for part in _PART.findall(words))


def run_together(typed: str) -> str:
    """`Saint-Malo` and `l’aigle` as tags: `SaintMalo`, `laigle`. X and Mastodon end a tag at a
    space, a hyphen or an apostrophe, so that people write it without."""
    return "".join(_WRITTEN.findall(typed))


def company_tag(name: str) -> str:
    """The tag of a shop by its name: `L'Épi d'Or` gives `LEpiDOr`; empty where none can be made.

    Without accents, because customers type it from memory, on phones and from a shop window.
    """
    bare = camel(_without_accents(name))
    return bare if len(bare) <= LONGEST and is_valid(bare) else ""


def _without_accents(name: str) -> str:
    spelled = name.replace("&", " et ").replace("œ", "oe").replace("Œ", "Oe")
    # `key` folds the case too: the capitals are put back letter by letter, or where a word begins.
    return "".join(
        plain.upper() if letter.isupper() else plain
        for letter, plain in zip(spelled, map(key, spelled), strict=True)
    )
