"""Finds the misspelt words of a sentence, in two languages at once, and what was meant.

A word is judged in the language of its sentence. Where it is wrong there and right in the other
one, it passes when others of that language stand around it ("save the date"), between quotation
marks, or alone where no slip leads to it ("un shop"): "un cafe" is no English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.frequency import frequencies, hear
from desktop.core.language import Tongue, french_lead
from desktop.core.spelling.dictionary import Dictionary
from desktop.core.spelling.grammar import check
from desktop.core.spelling.near import accented, near, slipped_from, unaccented
from desktop.core.spelling.shop_words import false_friends, shop_words
from desktop.core.spelling.suggest import suggestions
from desktop.core.spelling.words import ELIDED, Word, opens, plain_word, words_of

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_ACRONYM = 5
"""Letters up to which a word in capitals among others is taken for an acronym."""
_CLEARLY = 300
"""By how many hundredths of a power of ten a sentence must be of the other language."""
_KEPT = 20_000
"""Words whose verdict is remembered; then memory begins anew."""
_LOAN, _SHORT_LOAN, _OPENING, _SHORT_OPENING, _NAME = 300, 520, 250, 350, 500
"""How often a word must be written (a hundredfold Zipf frequency) to be thought of at all where a
foreign word, a short one, a capital at the beginning, or one inside a sentence explains a strange
word."""
_SHORT = 4

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Slip:
    """A misspelt word and its place (code points, end exclusive), in the language it is meant."""

    start: int
    end: int
    word: str
    tongue: Tongue


class Speller:
    """Dictionaries, and memory. For one thread; `Speller.load` belongs on a lane.

    A language whose dictionary is not there yet is not judged: its sentences pass.
    """

    def __init__(self, dictionaries: Iterable[Dictionary] = ()) -> None:
        self._dictionaries: dict[Tongue, Dictionary] = {}
        self._verdicts: dict[Tongue, dict[str, bool]] = {tongue: {} for tongue in Tongue}
        for dictionary in dictionaries:
            self.learn(dictionary)

    @classmethod
    def load(cls, tongues: Iterable[Tongue] = tuple(Tongue)) -> Speller:
        """Read the frequency lists and these dictionaries: 0.2 s, and 0.15 s for each."""
        hear()
        return cls(prepared(tongue) for tongue in tongues)

    def learn(self, dictionary: Dictionary) -> None:
        """Judge one more language from now on."""
        self._dictionaries[dictionary.tongue] = dictionary
        self._verdicts[dictionary.tongue].clear()

    def has(self, tongue: Tongue) -> bool:
        return tongue in self._dictionaries

    def check(self, piece: str, tongue: Tongue, known: frozenset[str] = NOBODY) -> tuple[Slip, ...]:
        """The misspelt words of a sentence, from left to right.

        `tongue` is the language of the text; the sentence may turn out to be of the other. `known`
        are words in lower case that are right here. Takes 1 ms for 280 characters.
        """
        words = list(words_of(piece))
        wrong = self._wrong(words, tongue, known)
        if not any(wrong) and tongue in self._dictionaries:
            return ()
        main = _tongue_of(words, tongue)
        if main not in self._dictionaries:
            return ()
        if main is not tongue:
            wrong = self._wrong(words, main, known)
        excused = self._excused(piece, words, wrong, _other(main))
        return tuple(
            Slip(word.start, word.end, word.text, main)
            for index, word in enumerate(words)
            if wrong[index] and index not in excused and self._is_slip(word, piece, main, words)
        )

    def _wrong(self, words: list[Word], tongue: Tongue, known: frozenset[str]) -> list[bool]:
        """For each word whether it is neither right in the language nor known."""
        verdicts = self._verdicts[tongue]
        return [
            not (verdicts.get(word.text) or self.is_right(word.text, tongue))
            and not (known and _is_known(word.text, known))
            for word in words
        ]

    def tongue_of(self, piece: str, tongue: Tongue) -> Tongue:
        """The language of a sentence in a text of `tongue`: another only where it is clear."""
        return _tongue_of(list(words_of(piece)), tongue)

    def is_right(self, word: str, tongue: Tongue) -> bool:
        """Whether a single word is right, however it is capitalised.

        Of a language whose dictionary is not there, the words of its list are.
        """
        verdicts = self._verdicts[tongue]
        if word not in verdicts:
            if len(verdicts) >= _KEPT:
                verdicts.clear()
            verdicts[word] = self._judge(word, tongue)
        return verdicts[word]

    def suggest(self, word: str, tongue: Tongue, at_most: int = 5) -> tuple[str, ...]:
        """What may have been meant; see `suggest.Suggester`, which a lane has for itself."""
        return suggestions(word, tongue, at_most, self._dictionaries.__getitem__)

    def _judge(self, word: str, tongue: Tongue) -> bool:
        plain = plain_word(word)
        low = plain.lower()
        if low in false_friends(tongue) and not plain.isupper():
            return False
        if self._is_listed(plain, low, tongue) or self._is_capital_form(plain, low, tongue):
            return True
        if tongue is Tongue.FRENCH and (elided := ELIDED.match(plain)):
            rest = plain[elided.end() :]
            return rest[0].lower() in "aeiouyhàâéèêëîïôùûœ" and self.is_right(rest, tongue)
        if tongue is Tongue.ENGLISH and low.endswith(("'s", "s'")):
            return self.is_right(plain[:-2] if low.endswith("'s") else plain[:-1], tongue)
        if "-" in plain:
            return all(
                len(part) == 1 or self.is_right(part, tongue) or is_written(part, _other(tongue))
                for part in plain.split("-")
            )
        return False

    def _is_listed(self, plain: str, low: str, tongue: Tongue) -> bool:
        listed = shop_words()
        if low in listed or (low.endswith("s") and low[:-1] in listed):
            return True
        return self._knows(plain, tongue)

    def _knows(self, plain: str, tongue: Tongue) -> bool:
        dictionary = self._dictionaries.get(tongue)
        return dictionary.is_right(plain) if dictionary else is_written(plain, tongue)

    def _is_capital_form(self, plain: str, low: str, tongue: Tongue) -> bool:
        """NOËL, and Epicerie or ETE: capitals without accents are an old custom."""
        if plain == low:
            return False
        if plain.isupper():
            forms = (low, low.capitalize(), *accented(low, tongue))
            return any(self._knows(form, tongue) for form in forms)
        return any(
            form[1:] == low[1:] and unaccented(form[0]) == low[0] for form in accented(low, tongue)
        )

    def _excused(self, piece: str, words: list[Word], wrong: list[bool], other: Tongue) -> set[int]:
        """The wrong words that a run of the other language, or quotation marks, explain."""
        excused: set[int] = set()
        run: list[int] = []
        quoted = [mark.span() for mark in _QUOTED.finditer(piece)] if any(wrong) else []
        for index, word in enumerate(words):
            if not is_written(word.text, other):
                excused |= self._run(run, wrong)
                run = []
                continue
            run.append(index)
            if wrong[index] and any(a < word.start and word.end < b for a, b in quoted):
                excused.add(index)
        return excused | self._run(run, wrong)

    def _run(self, run: list[int], wrong: list[bool]) -> set[int]:
        strange = {index for index in run if wrong[index]}
        return strange if len(strange) > 1 else set()

    def _is_slip(self, word: Word, piece: str, main: Tongue, words: list[Word]) -> bool:
        """Whether a word that neither dictionary nor neighbours explain is meant to be another."""
        text, other = word.text, _other(main)
        plain = plain_word(text)
        low = plain.lower()
        if text.isupper():
            shouted = sum(each.text.isupper() for each in words) * 2 > len(words)
            return len(text) > _ACRONYM or (shouted and len(words) > 1 and len(text) > 3)
        if not low[0].isalpha() or low == plain:
            is_loan = (
                is_written(text, other)
                and not self._has_accents(low, main)
                and not slipped_from(low, main, _LOAN if len(low) > _SHORT else _SHORT_LOAN)
            )
            return not is_loan
        # A capital: a name, unless a common word is a slip away.
        if self._has_accents(low, main):
            return True
        if is_written(text, other):
            return False
        elided = ELIDED.match(plain)
        if elided and not plain[elided.end() :][:1].isupper():
            return True
        if elided:
            low = low[elided.end() :]
        if not elided and opens(piece, word):
            return slipped_from(low, main, _OPENING if len(low) > 5 else _SHORT_OPENING) or bool(
                self._split(low, main)
            )
        return len(low) > 5 and slipped_from(low, main, _NAME)

    def _split(self, low: str, tongue: Tongue) -> tuple[str, ...]:
        return tuple(found for found in near(low, tongue, 1) if " " in found or "'" in found)

    def _has_accents(self, low: str, tongue: Tongue) -> bool:
        """Whether accents alone are missing from a common word."""
        return any(self._knows(form.lower(), tongue) for form in accented(low, tongue))


def prepared(tongue: Tongue) -> Dictionary:
    """A dictionary, and all that is made at its first use: for a lane, since it takes 0.4 s."""
    dictionary = Dictionary(tongue)
    first = Speller((dictionary,))
    first.check("Voicy un mot Boulangeireau faut", tongue)
    check("un mot", tongue, dictionary.is_right)
    return dictionary


def _tongue_of(words: list[Word], tongue: Tongue) -> Tongue:
    """The language of the sentence: the other one only where it is clear."""
    if len(words) < 3:
        return tongue
    lead = sum(
        french_lead(part) for word in words for part in plain_word(word.text).lower().split("'")
    )
    if tongue is Tongue.FRENCH:
        return Tongue.ENGLISH if lead < -_CLEARLY else tongue
    return Tongue.FRENCH if lead > _CLEARLY else tongue


def _is_known(word: str, known: frozenset[str]) -> bool:
    low = plain_word(word).lower()
    return low in known or ELIDED.sub("", low, count=1) in known or low.rstrip("s") in known


def _other(tongue: Tongue) -> Tongue:
    return Tongue.ENGLISH if tongue is Tongue.FRENCH else Tongue.FRENCH


def is_written(word: str, tongue: Tongue) -> bool:
    """Whether a language writes a word, as far as its frequency list tells."""
    low = plain_word(word).lower()
    known = frequencies(tongue).zipf
    if low in known or low in shop_words():
        return True
    if tongue is Tongue.ENGLISH:
        return low.endswith("'s") and low[:-2] in known
    elided = ELIDED.match(low)
    return elided is not None and low[elided.end() :] in known
