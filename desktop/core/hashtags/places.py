"""French places as hashtags: departments with their region, and every commune.

`resources/places` holds them, from INSEE. The 34,875 communes are read when first asked for: a
tenth of a second and 7 MB, so not on the interface thread.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from unicodedata import normalize

from desktop.core.hashtags.tags import camel
from desktop.core.hashtags.words import Word, key
from desktop.paths import RESOURCES

_FOLDER = RESOURCES / "places"
_ARRONDISSEMENT = re.compile(r"(Paris|Lyon|Marseille)\D{0,2}(?:\d{2}0)?(\d{1,2})", re.IGNORECASE)
_BETWEEN = re.compile(r"[ '’\-]+")
_LEADING = "a au aux d de depuis en entre la le les pres sur vers dans chez l"
_LEADS = frozenset(_LEADING.split())
"""What may stand before the name of a place in a sentence; folded."""
_KNOWN_TOWN = 2_000
"""A commune of one word is looked for from so many inhabitants on: small ones are named Rose, Bar
or Fontaine."""
_LONGEST = 7
"""Words in the name of a commune, such as Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson's first."""
_ONE_OF_THEM = 10
"""Of communes of one name, the one with so many times the people of the next is meant."""


@dataclass(frozen=True, slots=True)
class Department:
    number: str
    name: str
    tag: str
    region: str
    region_tag: str


@dataclass(frozen=True, slots=True)
class Commune:
    name: str
    department: str
    people: int


@cache
def departments() -> dict[str, Department]:
    """The 101 departments by their numbers ("01", "2A", "971")."""
    read = tomllib.loads((_FOLDER / "departments.toml").read_text("utf-8"))
    return {
        number: Department(number, **entry)
        for number, entry in read.items()
        if isinstance(entry, dict)
    }


def communes_named(name: str) -> tuple[Commune, ...]:
    """The communes of this name, the most populous first; case, accents and signs do not count."""
    return tuple(sorted(_named(_flat(name)), key=lambda commune: -commune.people))


def communes_beginning(letters: str, most: int = 8) -> tuple[Commune, ...]:
    """The communes whose name begins so, the most populous first; none for no letters."""
    begun = _flat(letters)
    if not begun:
        return ()
    found = [one for name in _communes() if name.startswith(begun) for one in _named(name)]
    return tuple(sorted(found, key=lambda commune: -commune.people)[:most])


def department_of(town: str) -> str:
    """The number of the department that a town's name alone tells; empty where it does not."""
    named = communes_named(town)
    if not named:
        return ""
    is_clear = len(named) == 1 or named[0].people >= _ONE_OF_THEM * named[1].people
    return named[0].department if is_clear else ""


def town_tag(town: str) -> str:
    """A town as people tag it: `Épinay-sur-Seine` gives `ÉpinaySurSeine`, `Paris 11e` `Paris11`."""
    quarter = _ARRONDISSEMENT.match(town.strip())
    if quarter is not None:
        return f"{quarter[1].capitalize()}{int(quarter[2])}"
    return camel(town)


def places_in(text: str, words: Sequence[Word], department: str) -> Iterator[tuple[str, str]]:
    """The tag of each place that `text` names, and the number of its department or "".

    `department` is the shop's own, whose small communes count too. A name is taken for one behind
    a word that leads to places alone: Rose, Fleury and Saint-Valentin are communes.
    """
    behind = 0
    for first, word in enumerate(words):
        is_led = first > 0 and words[first - 1].folded in _LEADS
        if first < behind or not is_led or not word.shown[0].isupper():
            continue
        for last in range(min(len(words), first + _LONGEST), first, -1):
            if _runs_together(text, words[first:last]):
                named = "".join(word.folded for word in words[first:last])
                place = _place(named, last - first, department)
                if place is not None:
                    yield _with_quarter(place[0], words, last), place[1]
                    behind = last
                    break


def _place(named: str, length: int, department: str) -> tuple[str, str] | None:
    if named in _wide():
        return _wide()[named]
    best: Commune | None = None
    for commune in _named(named):
        if commune.department == department:
            best = commune
            break
        if best is None or commune.people > best.people:
            best = commune
    if best is None:
        return None
    is_known = best.department == department or length > 1 or best.people >= _KNOWN_TOWN
    return (town_tag(best.name), best.department) if is_known else None


def _with_quarter(tag: str, words: Sequence[Word], after: int) -> str:
    """`Paris 11e` is known by its number."""
    following = words[after].folded if after < len(words) else ""
    number = re.fullmatch(r"(\d{1,2})(?:e|er|eme|ieme)", following)
    return f"{tag}{int(number[1])}" if number and tag in ("Paris", "Lyon", "Marseille") else tag


def _runs_together(text: str, words: Sequence[Word]) -> bool:
    return all(_BETWEEN.fullmatch(text, left.end, right.start) for left, right in pairwise(words))


@cache
def _wide() -> dict[str, tuple[str, str]]:
    """Departments and regions by their flat names."""
    found = {_flat(one.region): (one.region_tag, "") for one in departments().values()}
    return found | {_flat(one.name): (one.tag, one.number) for one in departments().values()}


@cache
def _communes() -> dict[str, str]:
    """Lines of the file with their department behind them, by flat names; a line for each commune
    of that name."""
    text = (_FOLDER / "communes.txt").read_text("utf-8")
    # All at once, and not by `key`: 35,000 calls would take ten times as long. The names have no
    # letters beyond these.
    plain = normalize("NFD", text.replace("œ", "oe").replace("Œ", "oe")).encode("ascii", "ignore")
    names = re.sub(r"\t\d+|[^0-9a-z\n]", "", plain.decode("ascii").lower()).split("\n")
    found: dict[str, str] = {}
    department = ""
    for line, name in zip(text.split("\n"), names, strict=True):
        if line.startswith("["):
            department = "\t" + line[1:-1]
        elif name in found:
            found[name] += "\n" + line + department
        elif line and not line.startswith("#"):
            found[name] = line + department
    return found


def _named(flat: str) -> list[Commune]:
    return [_commune(line) for line in _communes().get(flat, "").split("\n") if line]


def _commune(line: str) -> Commune:
    name, people, department = line.split("\t")
    return Commune(name, department, int(people))


def _flat(name: str) -> str:
    """Letters and digits alone, folded."""
    return re.sub("[^0-9a-z]", "", key(name))
