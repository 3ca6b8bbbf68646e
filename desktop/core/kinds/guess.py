"""What kind of tweet a text is, guessed from its words and its build; one click corrects it.

The words stand in `resources/kinds`, one file a kind, each with a weight. Beside them count what a
tweet is built of: a question at its end, a price, a date, somebody named, an emoji that laughs.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

from desktop.core.advice.lexicon import Hit, Lexicon, fold, lexicon
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.text import Entity, EntityKind, pieces
from desktop.paths import RESOURCES

LOOKED_AT = 1_000
"""Characters: what a long post is shows at its start."""
SURE = 4.0
"""Points ahead of the next kind that leave hardly a doubt."""
PUNCH, SHORT_SENTENCE = 2, 5
"""A joke has so many sentences at least, and so few words in the last."""
SHORT_TAIL = 6
_AGAIN = (1.0, 0.6, 0.4)
"""What the first, second and third find of a kind count; further ones like the third."""
_OTHER_TONGUE = 0.6
_UNASKED = 0.25
"""What a question's words count where nothing is asked."""
_FIRST_ARE = MappingProxyType(
    {Kind.ADVICE: 1.5, Kind.PROMOTION: 0.5, Kind.RELAY: 1.0, Kind.ANNOUNCEMENT: 1.0}
)
"""Points more for a kind whose words begin the text."""

_END = re.compile(r"\?[\s!»”)]*\Z")
_ASKS = re.compile(r"\?")
_TELL_US = re.compile(
    r"\b(?:dites[- ](?:nous|moi)|racontez|votez|devinez|repondez|donnez[- ]nous votre|"
    r"tell us|give us your|let us know|vote|guess)\b"
)
_READER = re.compile(r"\b(?:vous|votre|vos|tu|toi|ton|you|your|yours)\b")
_PUT_TO_READERS = re.compile(
    rf"{_READER.pattern}|\b(?:faut-il|doit-on|qui d'autre|should we|shall we|who else|which)\b"
)
_RHETORICAL = re.compile(
    r"\A\W*(?:envie|besoin|marre|faim|soif|pas d'idee|en panne|connaissez-vous|saviez|le saviez|"
    r"did you know|looking for|fancy|hungry|need|craving|tired of|want)\b[^?]*\?"
)
_PRICE = re.compile(r"\d ?(?:€|euros?\b|£)|[£$€] ?\d")
_PERCENT = re.compile(
    r"(?:[-–−] ?)?\d{1,2} ?%(?! (?:cacao|beurre|lin|coton|cotton|cocoa|butter|bio))"
)
_DAY_OR_HOUR = re.compile(
    r"\b(?:[7-9]|1\d|2[0-3]) ?h(?:\b|\d\d)|\b\d{1,2} ?(?:am|pm)\b|\b\d{1,2}:\d\d\b|"
    r"\b\d{1,2}(?:er|st|nd|rd|th)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|"
    r"octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b|\b\d{1,2}/\d{1,2}\b"
)
_NIGHT = re.compile(r"\b[2-6] ?(?:h\b|h\d\d|am\b|a\.m|heures du matin|o'clock)")
_FIRST_PERSON = re.compile(r"\b(?:je|j'|on|nous|notre|nos|mon|ma|mes|i|i'm|we|we're|our|my)\b|\bj'")
_HAVE_DONE = re.compile(
    r"\b(?:on a|nous avons|j'ai|on vient de|je viens de)(?: tout| bien| enfin| encore)? "
    r"\w+(?:e|i|u|is|it|ert|es)\b|\b(?:we|i)(?:'ve| have)?(?: just| finally)? \w{2,}ed\b"
)
# An order to readers: French ones end in -ez, without "vous" before; English ones begin a sentence.
_ORDERS = re.compile(
    r"(?<!vous )(?<!\w)([a-z]{3,}ez)(?!-(?:vous|nous|moi|en))\b|(?:\A|[.!?:;] |, |then )("
    r"wipe|oil|rinse|rest|let|use|store|wash|soak|brush|turn|cut|trim|clean|dry|keep|leave|check|"
    r"change|add|put|place|wrap|feed|water|prune|remove|hang|iron|sharpen|season|mix|stir|reheat|"
    r"warm|freeze|test|rotate|top up|ask for|replace|polish|dust|never|don't)\b"
)
_NO_ORDERS_WORDS = """
    chez assez nez rez venez profitez reservez commandez passez retrouvez decouvrez craquez offrez
    dites racontez votez rejoignez achetez poussez foncez entrez suivez partagez relayez soutenez
    allez filez courez voyez notez inscrivez devinez repondez aidez faites regardez goutez savourez
    avez etes savez voulez pouvez aimez preferez attendez ratez manquez tentez choisissez lisez
    pensez contactez appelez consultez deposez
"""
_NO_ORDERS = frozenset(_NO_ORDERS_WORDS.split())
_FACTS = re.compile(r"\d|[€£$]|\b(?:ouvert|ferme|open|closed|demain|tomorrow|left|merci|thank)")
_SENTENCES = re.compile(r"[^.!?…]++[.!?…]*")
_LAUGHS = re.compile("[😂🤣😅😹🙈🙊😜🤪😏🤡🥲😆😬🤷🤦😇🫣]")
_FORWARDED = re.compile(r"(?:\A|\s)(?:rt|via|ff)\s*:?\s*@|#ff\b")
_PRAISE = re.compile(
    r"\b(?:merci|bravo|felicitations|chapeau|thanks|thank you|congrat\w*|well done|kudos|"
    r"hats off|shout ?out|proud)\b"
)


@dataclass(frozen=True, slots=True)
class Guess:
    """`certainty` from 0 to 1; `because` is the phrase that told most, empty where none did."""

    kind: Kind
    certainty: float
    because: str = ""


def guess_kind(text: str, tongue: Tongue, entities: Iterable[Entity] = ()) -> Guess:
    """The kind that fits the text best."""
    text = text[:LOOKED_AT]
    named = [entity for entity in entities if entity.start < LOOKED_AT]
    points = dict.fromkeys(Kind, 0.0)
    told: dict[Kind, tuple[float, str]] = {}
    finds: dict[Kind, int] = {}
    for start, kind, weight, phrase, is_own in _cues(text, tongue):
        value = weight * (1.0 if is_own else _OTHER_TONGUE)
        value *= _AGAIN[min(finds.get(kind, 0), len(_AGAIN) - 1)]
        finds[kind] = finds.get(kind, 0) + 1
        if start == 0:
            value += _FIRST_ARE.get(kind, 0.0)
        points[kind] += value
        told[kind] = max(told.get(kind, (0.0, "")), (value, phrase), key=lambda pair: pair[0])
    _add_build(points, text, named)
    best, second = sorted(points.values(), reverse=True)[:2]
    kind = max(points, key=lambda one: points[one])
    if best == 0:
        kind = Kind.ANNOUNCEMENT if _DAY_OR_HOUR.search(fold(text)) else Kind.BACKSTAGE
    certainty = min(1.0, (best - second) / SURE)
    return Guess(kind, certainty, told.get(kind, (0.0, ""))[1])


def _add_build(points: dict[Kind, float], text: str, named: list[Entity]) -> None:
    """What the build of the text adds to each kind."""
    bare = _without(text, named)
    folded = fold(bare)
    asks = bool(_ASKS.search(folded))
    at_end = bool(_END.search(_trimmed(folded)))
    if not asks and not _TELL_US.search(folded):
        points[Kind.QUESTION] *= _UNASKED
    elif at_end or _TELL_US.search(folded):
        points[Kind.QUESTION] += 3.0 + bool(_READER.search(folded))
    elif _asks_reader(folded):
        points[Kind.QUESTION] += 1.5
    elif _is_nearly_at_end(folded):
        points[Kind.QUESTION] += 2.0
    else:
        # "Tache de vin ? Du sel tout de suite": what is asked is answered at once.
        points[Kind.QUESTION] *= _UNASKED
        points[Kind.ADVICE] += 1.0
    for kind, value in _built(folded, text):
        points[kind] += value
    if _names(bare):
        kind = Kind.RELAY if _PRAISE.search(folded) else Kind.BACKSTAGE
        points[kind] += 1.5
    mentions = [one for one in named if one.kind is EntityKind.MENTION]
    if mentions:
        points[Kind.RELAY] += 2.0 + 1.5 * bool(_PRAISE.search(folded))


def _is_nearly_at_end(folded: str) -> bool:
    """A question, and behind it a few words that neither order nor sell."""
    tail = folded[folded.rfind("?") + 1 :]
    is_plain = not _ORDERS.search(tail) and not _PRICE.search(tail) and not _PERCENT.search(tail)
    return is_plain and len(tail.split()) <= SHORT_TAIL and not _RHETORICAL.search(folded)


def _asks_reader(folded: str) -> bool:
    """Whether a question in the middle is put to readers, and not only a way to begin."""
    asked = [one for one in _SENTENCES.findall(folded) if "?" in one]
    return any(map(_PUT_TO_READERS.search, asked)) and not _RHETORICAL.search(folded)


def _built(folded: str, text: str) -> Iterator[tuple[Kind, float]]:
    if _PRICE.search(folded):
        yield Kind.PROMOTION, 2.5
    if _PERCENT.search(folded):
        yield Kind.PROMOTION, 3.0
    if _DAY_OR_HOUR.search(folded):
        yield Kind.ANNOUNCEMENT, 1.5
    if _NIGHT.search(folded):
        yield Kind.BACKSTAGE, 1.5
    if _FIRST_PERSON.search(folded):
        yield Kind.BACKSTAGE, 0.7
    if _HAVE_DONE.search(folded):
        yield Kind.BACKSTAGE, 1.2
    orders = sum((one[1] or one[2]) not in _NO_ORDERS for one in _ORDERS.finditer(folded))
    if orders:
        yield Kind.ADVICE, 1.5 + 0.5 * (orders > 1)
    if _is_punch(folded):
        yield Kind.HUMOUR, 1.0
    if _LAUGHS.search(text):
        yield Kind.HUMOUR, 2.5
    if _FORWARDED.search(text.lower()):
        yield Kind.RELAY, 4.0


def _is_punch(folded: str) -> bool:
    """A few short sentences, the last one shortest, and nothing one could note down: a joke."""
    sentences = [len(one.split()) for one in _SENTENCES.findall(folded)]
    return (
        len(sentences) >= PUNCH
        and sentences[-1] <= SHORT_SENTENCE
        and sum(sentences) <= SHORT_SENTENCE * 2 * len(sentences)
        and not _FACTS.search(folded)
    )


def _names(text: str) -> bool:
    """Whether a first name stands in it."""
    people = lexicon("people")
    return any(
        people.entries[hit.entry].get("name") and piece[hit.start].isupper()
        for piece in pieces(text)
        for hit in _people(piece)
    )


@lru_cache(maxsize=512)
def _people(piece: str) -> tuple[Hit, ...]:
    return lexicon("people").find(piece)


def _cues(text: str, tongue: Tongue) -> Iterator[tuple[int, Kind, float, str, bool]]:
    """Place, kind, weight and words of each phrase found, and whether it is of this tongue."""
    at = 0
    seen: set[tuple[Kind, str]] = set()
    for piece in pieces(text):
        for start, kind, weight, phrase, found_in in _found(piece):
            if (kind, phrase) not in seen:
                seen.add((kind, phrase))
                leads = not any(map(str.isalnum, text[: at + start]))
                yield 0 if leads else at + start, kind, weight, phrase, found_in is tongue
        at += len(piece)


@lru_cache(maxsize=512)
def _found(piece: str) -> tuple[tuple[int, Kind, float, str, Tongue], ...]:
    """A key press looks at its own sentence alone."""
    found = []
    for kind, cues in _lexicons().items():
        for hit in cues.find(piece):
            weight = float(cues.entries[hit.entry]["weight"])
            found.append((hit.start, kind, weight, piece[hit.start : hit.end], hit.tongue))
    return tuple(found)


@cache
def _lexicons() -> dict[Kind, Lexicon]:
    return {kind: Lexicon(_read(kind)) for kind in Kind}


def _read(kind: Kind) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "kinds" / f"{kind.value}.toml").read_text("utf-8"))


def _without(text: str, named: list[Entity]) -> str:
    """The text with links, tags and mentions blanked: `#promo` is no word of a sentence."""
    letters = list(text)
    for one in named:
        if one.kind is not EntityKind.HASHTAG:
            letters[one.start : one.end] = " " * (min(one.end, len(text)) - one.start)
        else:
            letters[one.start] = " "
    return "".join(letters)


def _trimmed(folded: str) -> str:
    """Up to its last sign of a sentence: emoji and tags behind it say nothing of what is asked."""
    last = max(folded.rfind(sign) for sign in "?.!")
    behind = folded[last + 1 :]
    return folded[: last + 1] if last >= 0 and len(re.findall(r"\w+", behind)) <= 3 else folded
