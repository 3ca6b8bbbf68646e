"""Words near a misspelt one, the likeliest first: how often each is written, less its slip's cost.

A slip's cost is in powers of ten, as the frequencies are: a forgotten accent or doubled letter is
easily made, a wrong first letter hardly ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

from desktop.core.frequency import Frequencies, frequencies
from desktop.core.language import Tongue

_LETTERS = {
    Tongue.FRENCH: "abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûœ",
    Tongue.ENGLISH: "abcdefghijklmnopqrstuvwxyz",
}
_ROWS = {
    Tongue.FRENCH: ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    Tongue.ENGLISH: ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
}
_ACCENT, _TWICE, _SOUND, _SWAP, _NEIGHBOUR, _LETTER, _FIRST = 0.5, 0.9, 1.0, 1.2, 1.8, 2.2, 1.0
_SPLIT = 4.5
_FREQUENT = 400
"""A hundredfold Zipf frequency that both halves need where a space was forgotten."""
_SHORT_FRENCH = "de le la ne ce un du on il en au et si tu je me se te ma sa où"
_SHORT_ENGLISH = "to of in on it is be we at my so up do no"
_SHORT = {
    Tongue.FRENCH: frozenset(_SHORT_FRENCH.split()),
    Tongue.ENGLISH: frozenset(_SHORT_ENGLISH.split()),
}
"""The words of two letters that others grow together with."""
_LIKELY = 1.5
"""What a word must score (frequency less cost) for no second slip to be sought."""
_ROOM = 12
"""Longer words get no second slip: the time it takes grows with the square of the length."""
_SOUNDS = {
    Tongue.FRENCH: (
        "ph f", "f ph", "o au", "o eau", "au o", "eau o", "au eau", "eau au", "k c", "c k",
        "k qu", "qu k", "qu c", "c qu", "s c", "c s", "ss c", "c ss", "s ç", "ss ç", "ç ss", "c ç",
        "s z", "z s", "g j", "j g", "g gu", "gu g", "j ge", "ge j", "an en", "en an", "am em",
        "em am", "ein ain", "ain ein", "in ain", "ain in", "in ein", "in im", "ei ai", "ai ei",
        "é er", "er é", "é ez", "ez é", "ai é", "é ai", "è ai", "ai è", "e ai", "e ei", "é ée",
        "i y", "y i", "t th", "th t", "r rh", "tion ssion", "ssion tion", "sion tion",
        "tion cion", "cion tion", "ien iein", "oe œ", "eu œu", "eu oeu", "oeu œu", "eui ueil",
        "euil ueil", "ueil euil", "ill y", "y ill", "x cs", "x cc", "ks x", "gz x", "sc s", "s sc",
        "mm m", "oin oint", "ent ant", "ant ent", "eil eille", "eille eil", "a à", "ouai oie",
        "nb mb", "np mp", "n m", "cqu qu", "qu cqu", "cs x",
    ),
    Tongue.ENGLISH: (
        "ie ei", "ei ie", "ph f", "f ph", "able ible", "ible able", "ant ent", "ent ant",
        "ance ence", "ence ance", "sion tion", "tion sion", "k c", "c k", "s c", "c s", "ck k",
        "er or", "or er", "er ar", "y ie", "ey y", "e ea", "ee ea", "ea ee", "ough uf", "w wh",
        "r wr", "n kn", "t th", "our or", "or our", "cs x", "sh ch", "yse ize", "ary ery",
        "ery ary", "a ai", "u ou", "oo o",
    ),
}  # fmt: skip
_ELISION = re.compile(r"(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu)(?=[aeiouyhàâéèêëîïôœ])")
_NEVER_WORDS = """
    bite bites con conne connes cons cul culs merde merdes pute putes nazi nazis salope
    salopes bitch cock cunt dick fuck shit slut whore arse ass tits
"""
_NEVER = frozenset(_NEVER_WORDS.split())
"""What a shop would not like to be offered."""

Costs = dict[str, float]


def near(word: str, tongue: Tongue, at_most: int) -> tuple[str, ...]:
    """The likeliest words for `word`, in lower case but for names; bounded to some 20 ms."""
    known = frequencies(tongue)
    costs = _one_slip(word, tongue, known)
    scores = {found: known.zipf[found] / 100 - cost for found, cost in costs.items()}
    scores.update(_joined(word, tongue, known))
    if max(scores.values(), default=0) < _LIKELY and 3 < len(word) <= _ROOM:
        for found, cost in _two_slips(word, tongue, known):
            score = known.zipf[found] / 100 - cost
            scores[found] = max(score, scores.get(found, score))
    best = sorted(scores, key=lambda found: -scores[found])
    return tuple(known.written(found) for found in best if found not in _NEVER)[:at_most]


def slipped_from(word: str, tongue: Tongue, least: int) -> bool:
    """Whether one slip leads to `word`, in lower case, from one written as often as `least`."""
    known = frequencies(tongue)
    return any(known.zipf[found] >= least for found in _one_slip(word, tongue, known))


def unaccented(word: str) -> str:
    """`word` without accents, ligatures taken apart."""
    if word.isascii():
        return word
    apart = normalize("NFD", word.replace("œ", "oe").replace("æ", "ae").replace("Œ", "OE"))
    return "".join(letter for letter in apart if letter < "\u0300" or letter > "\u036f")


def accented(word: str, tongue: Tongue) -> tuple[str, ...]:
    """The words of the list that differ from `word`, in lower case, by accents alone."""
    return _by_letters(tongue).get(unaccented(word), ())


def _one_slip(word: str, tongue: Tongue, known: Frequencies) -> Costs:
    costs: Costs = {}
    candidates = (*_edits(word, tongue), *_sounds(word, tongue))
    for found, cost in (*candidates, *((a, _ACCENT) for a in accented(word, tongue))):
        if found in known.zipf and found != word and cost < costs.get(found, 99):
            costs[found] = cost
    if word in known.capitals:
        costs[word] = 0.0
    return costs


def _two_slips(word: str, tongue: Tongue, known: Frequencies) -> Iterator[tuple[str, float]]:
    """The second one is of the easily made ones, so that there are some 20,000 and no more."""
    firsts: Costs = {}
    # Without the letters that have accents: those come in with `accented`.
    for first, cost in (*_edits(word, Tongue.ENGLISH), *_sounds(word, tongue)):
        firsts[first] = min(cost, firsts.get(first, cost))
    for first, cost in firsts.items():
        for second in accented(first, tongue):
            yield second, cost + _ACCENT
        for index in range(len(first)):
            shorter = first[:index] + first[index + 1 :]
            if shorter in known.zipf:
                yield shorter, cost + _LETTER
            if index and (doubled := first[:index] + first[index - 1 :]) in known.zipf:
                yield doubled, cost + _TWICE
            swapped = first[:index] + first[index + 1 : index + 2] + first[index : index + 1]
            if (swapped := swapped + first[index + 2 :]) in known.zipf:
                yield swapped, cost + _SWAP
    for first, cost in _sounds(word, tongue):
        for second, more in (*_sounds(first, tongue), *_edits(first, tongue)):
            if second in known.zipf:
                yield second, cost + more


def _edits(word: str, tongue: Tongue) -> Iterator[tuple[str, float]]:
    """Every text one slip away, and what the slip costs."""
    letters, beside = _LETTERS[tongue], _beside(tongue)
    for index in range(len(word) + 1):
        before, behind = word[:index], word[index:]
        first = _FIRST if index == 0 else 0.0
        last = before[-1:]
        for letter in letters:
            # A letter left out; mostly one of two like ones, or the dumb one at the end.
            easy = letter in (last, behind[:1])
            yield before + letter + behind, (_TWICE if easy else _LETTER - 0.4) + first
        yield before + "'" + behind, _ACCENT
        if not behind:
            continue
        yield before + behind[1:], (_TWICE if behind[0] == last else _LETTER - 0.2) + first
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:], _SWAP + first
        near_by = beside.get(behind[0], "")
        for letter in letters:
            if letter != behind[0]:
                cost = _NEIGHBOUR if letter in near_by else _LETTER
                yield before + letter + behind[1:], cost + first


def _sounds(word: str, tongue: Tongue) -> Iterator[tuple[str, float]]:
    """The word with one of its sounds written in another way."""
    for wrong, right in _pairs(tongue):
        at = word.find(wrong)
        while at >= 0:
            yield word[:at] + right + word[at + len(wrong) :], _SOUND
            at = word.find(wrong, at + 1)


def _joined(word: str, tongue: Tongue, known: Frequencies) -> Iterator[tuple[str, float]]:
    """Two words, or an elided one and its noun, written as one."""
    if tongue is Tongue.FRENCH and (elided := _ELISION.match(word)):
        rest = word[elided.end() :]
        if (frequency := known.zipf.get(rest, 0)) >= _FREQUENT - 100:
            yield f"{elided.group()}'{rest}", frequency / 100 - 0.6
    for index in range(2, len(word) - 1):
        halves = [_best(half, tongue, known) for half in (word[:index], word[index:])]
        times = [known.zipf.get(half, 0) for half in halves]
        if min(times) >= _FREQUENT and all(len(h) > 2 or h in _SHORT[tongue] for h in halves):
            yield " ".join(halves), (min(times) + max(times) / 4) / 100 - _SPLIT


def _best(word: str, tongue: Tongue, known: Frequencies) -> str:
    """`word`, or the form of it with accents that is written most."""
    forms = (word, *accented(word, tongue)) if len(word) > 2 else (word,)
    return max(forms, key=lambda form: known.zipf.get(form, 0))


@cache
def _by_letters(tongue: Tongue) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in frequencies(tongue).zipf:
        if not word.isascii():
            bare = unaccented(word)
            found[bare] = (*found.get(bare, ()), word)
    return found


@cache
def _pairs(tongue: Tongue) -> tuple[tuple[str, str], ...]:
    return tuple((pair.split()[0], pair.split()[1]) for pair in _SOUNDS[tongue])


@cache
def _beside(tongue: Tongue) -> dict[str, str]:
    """The keys around each key of the keyboard in use."""
    found: dict[str, str] = {}
    rows = _ROWS[tongue]
    for number, row in enumerate(rows):
        for place, letter in enumerate(row):
            around = row[max(0, place - 1) : place + 2]
            for other in rows[max(0, number - 1) : number + 2]:
                around += other[max(0, place - 1) : place + 2] if other is not row else ""
            found[letter] = around
    return found
