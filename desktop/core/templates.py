"""Texts with places to fill in: `Ce matin, {produit} sort du four à {heure}.`

A place is some words between braces, on one line. A text that still holds one says nothing yet to
a reader: it is not to be planned or published.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.core.language import Tongue
from desktop.core.shop import Shop
from desktop.paths import RESOURCES

FILE = RESOURCES / "templates.toml"
_DE = re.compile(r"\b([Dd])e (?=\{ville\})")
_VOWELS = tuple("AEIOUYÀÂÉÈÊËÎÏÔÛÜaeiouyàâéèêëîïôûü")
_BRACES = re.compile(r"\{([^\W\d_][^{}\n]{0,39})\}")


@dataclass(frozen=True, slots=True)
class Template:
    """`id` is its number in the person's file; 0 for those that come with Ramage."""

    name: str
    text: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class Brace:
    """A place to fill in, its braces included; `name` is what stands between them."""

    start: int
    end: int
    name: str


@cache
def ready_templates(tongue: Tongue) -> tuple[Template, ...]:
    """Those that come with Ramage, read when first asked for."""
    read = tomllib.loads(FILE.read_text("utf-8"))["template"]
    said = tongue.value
    return tuple(Template(one[f"name_{said}"], one[said]) for one in read)


def unfilled(text: str) -> tuple[Brace, ...]:
    """What still has to be filled in, from left to right."""
    return tuple(Brace(*found.span(), found[1]) for found in _BRACES.finditer(text))


def next_brace(text: str, position: int) -> Brace | None:
    """The first place at or behind `position`; behind the last one, the first of all."""
    places = unfilled(text)
    return next((place for place in places if place.start >= position), next(iter(places), None))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with the places filled whose names have a value that is not empty.

    In French "de" gives its vowel away before a town that begins with one: "d’Alençon".
    """
    if values.get("ville", "").startswith(_VOWELS):
        text = _DE.sub(r"\1’", text)
    return _BRACES.sub(lambda found: values.get(found[1]) or found[0], text)


def known_of(shop: Shop) -> dict[str, str]:
    """What a shop has already said, by the names that places have in both languages."""
    one = shop.people[0] if len(shop.people) == 1 else ""
    meeting = f"#{shop.meeting}" if shop.meeting else ""
    return {
        "commerce": shop.name,
        "shop": shop.name,
        "ville": shop.town,
        "town": shop.town,
        "prénom": one,
        "first name": one,
        "rendez-vous": meeting,
        "meeting tag": meeting,
    }
