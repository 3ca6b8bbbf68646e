"""Finds the misspelt words of a sentence, in two languages at once, and what was meant.

A word is judged in the language of its sentence. Where it is wrong there and right in the other
one, it passes when others of that language stand around it ("save the date"), between quotation
marks, or alone where no slip leads to it ("un shop"): "un cafe" is no English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.core.language import Tongue, french_lead
from desktop.core.spelling.dictionary import Dictionary
from desktop.core.spelling.near import accented, near, slipped_from, unaccented
from desktop.core.spelling.shop_words import false_friends, shop_words
from desktop.core.spelling.words import Word, dressed, words_of

_ELIDED = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=\w)", re.IGNORECASE
)
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_ACRONYM = 5
"""Letters up to which a word in capitals among others is taken for an acronym."""
_CLEARLY = 300
"""By how many hundredths of a power of ten a sentence must be of the other language."""
_KEPT = 20_000
"""Words whose verdict is remembered; then memory begins anew."""
_LOAN, _SHORT_LOAN, _OPENING, _NAME = 300, 520, 350, 500
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
    """Both languages' dictionaries, and memory. For one thread; made on a lane in 0.5 s."""

    def __init__(self) -> None:
        self._dictionaries: Mapping[Tongue, Dictionary] = {
            tongue: Dictionary(tongue) for tongue in Tongue
        }
        self._verdicts: dict[tuple[str, Tongue], bool] = {}

    def check(
        self, piece: str, tongue: Tongue, known: frozenset[str] = NOBODY
    ) -> tuple[Slip, ...]:
        """The misspelt words of a sentence, from left to right.

        `tongue` is the language of the text; the sentence may turn out to be of the other. `known`
        are words in lower case that are right here. Takes 1 ms for 280 characters.
        """
        words = list(words_of(piece))
        main = _tongue_of(words, tongue)
        wrong = [not self._passes(word, main, known) for word in words]
        if not any(wrong):
            return ()
        excused = self._excused(piece, words, wrong, _other(main))
        return tuple(
            Slip(word.start, word.end, word.text, main)
            for index, word in enumerate(words)
            if wrong[index] and index not in excused and self._is_slip(word, main, words)
        )

    def is_right(self, word: str, tongue: Tongue) -> bool:
        """Whether a single word is right, however it is capitalised."""
        key = (word, tongue)
        if key not in self._verdicts:
            if len(self._verdicts) >= _KEPT:
                self._verdicts.clear()
            self._verdicts[key] = self._judge(word, tongue)
        return self._verdicts[key]

    def suggest(self, word: str, tongue: Tongue, at_most: int = 5) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, in the capitals and apostrophe of `word`.

        Mostly 2 ms, up to half a second where only Hunspell has an idea: not for the interface.
        """
        plain = _plain(word)
        elided = _ELIDED.match(plain) if tongue is Tongue.FRENCH else None
        head = elided.group() if elided else ""
        rest = plain[len(head) :]
        found = [head + better for better in self._meant(rest, tongue, at_most)]
        if head and not found:
            found = list(self._meant(plain, tongue, at_most))
        dressed = (dressed(better, word) for better in found)
        return tuple(dict.fromkeys(better for better in dressed if better != word))[:at_most]

    def _meant(self, word: str, tongue: Tongue, at_most: int) -> tuple[str, ...]:
        low = word.lower()
        found = [
            better
            for better in near(low, tongue, at_most)
            if all(self.is_right(part, tongue) for part in better.split(" "))
        ]
        if friend := false_friends(tongue).get(low):
            found.insert(0, friend)
        # Hunspell only where nothing else is known: it takes a hundred times as long.
        found = found or self._hyphened(low, tongue)
        return tuple(found) or self._dictionaries[tongue].suggest(word)

    def _hyphened(self, word: str, tongue: Tongue) -> list[str]:
        """Words that a hyphen is missing from, or each part of one mended."""
        if "-" in word:
            parts = [
                [part] if self.is_right(part, tongue) else list(near(part, tongue, 1))
                for part in word.split("-")
            ]
            mended = "-".join(part[0] for part in parts if part)
            return [mended] if all(parts) and mended != word else []
        joined = (f"{word[:index]}-{word[index:]}" for index in range(2, len(word) - 1))
        return [found for found in joined if self._dictionaries[tongue].is_right(found)]

    def _passes(self, word: Word, tongue: Tongue, known: frozenset[str]) -> bool:
        low = _plain(word.text).lower()
        if self.is_right(word.text, tongue):
            return True
        if not known:
            return False
        return low in known or _ELIDED.sub("", low, count=1) in known or low.rstrip("s") in known

    def _judge(self, word: str, tongue: Tongue) -> bool:
        plain = _plain(word)
        low = plain.lower()
        if low in false_friends(tongue):
            return False
        if self._is_listed(plain, low, tongue) or self._is_capital_form(plain, low, tongue):
            return True
        if tongue is Tongue.FRENCH and (elided := _ELIDED.match(plain)):
            rest = plain[elided.end() :]
            return rest[0].lower() in "aeiouyhàâéèêëîïôùûœ" and self.is_right(rest, tongue)
        if tongue is Tongue.ENGLISH and low.endswith(("'s", "s'")):
            return self.is_right(plain[:-2] if low.endswith("'s") else plain[:-1], tongue)
        if "-" in plain:
            return all(
                len(part) == 1 or part == "t" or any(self.is_right(part, each) for each in Tongue)
                for part in plain.split("-")
            )
        return False

    def _is_listed(self, plain: str, low: str, tongue: Tongue) -> bool:
        listed = shop_words()
        if low in listed or (low.endswith("s") and low[:-1] in listed):
            return True
        return self._dictionaries[tongue].is_right(plain)

    def _is_capital_form(self, plain: str, low: str, tongue: Tongue) -> bool:
        """NOËL, and Epicerie or ETE: capitals without accents are an old custom."""
        if plain == low:
            return False
        dictionary = self._dictionaries[tongue]
        if plain.isupper():
            forms = (low, low.capitalize(), *accented(low, tongue))
            return any(dictionary.is_right(form) for form in forms)
        return any(
            form[1:] == low[1:] and unaccented(form[0]) == low[0] for form in accented(low, tongue)
        )

    def _excused(
        self, piece: str, words: list[Word], wrong: list[bool], other: Tongue
    ) -> set[int]:
        """The wrong words that a run of the other language, or quotation marks, explain."""
        excused: set[int] = set()
        run: list[int] = []
        quoted = [mark.span() for mark in _QUOTED.finditer(piece)] if any(wrong) else []
        for index, word in enumerate(words):
            if not self.is_right(word.text, other):
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

    def _is_slip(self, word: Word, main: Tongue, words: list[Word]) -> bool:
        """Whether a word that neither dictionary nor neighbours explain is meant to be another."""
        text, other = word.text, _other(main)
        plain = _plain(text)
        low = plain.lower()
        if text.isupper():
            shouted = sum(each.text.isupper() for each in words) * 2 > len(words)
            return len(text) > _ACRONYM or (shouted and len(words) > 1 and len(text) > 3)
        if not low[0].isalpha() or low == plain:
            is_loan = (
                self.is_right(text, other)
                and not self._has_accents(low, main)
                and not slipped_from(low, main, _LOAN if len(low) > _SHORT else _SHORT_LOAN)
            )
            return not is_loan
        # A capital: a name, unless a common word is a slip away.
        if self._has_accents(low, main):
            return True
        if any(self.is_right(part, other) for part in (text, low)):
            return False
        elided = _ELIDED.match(plain)
        if elided and not plain[elided.end() :][:1].isupper():
            return True
        if elided:
            low = low[elided.end() :]
        if word.opens and not elided:
            return slipped_from(low, main, _OPENING) or bool(self._split(low, main))
        return len(low) > 5 and slipped_from(low, main, _NAME)

    def _split(self, low: str, tongue: Tongue) -> tuple[str, ...]:
        return tuple(found for found in near(low, tongue, 1) if " " in found or "'" in found)

    def _has_accents(self, low: str, tongue: Tongue) -> bool:
        """Whether accents alone are missing from a common word."""
        dictionary = self._dictionaries[tongue]
        return any(dictionary.is_right(form.lower()) for form in accented(low, tongue))


def _tongue_of(words: list[Word], tongue: Tongue) -> Tongue:
    """The language of the sentence: the other one only where it is clear."""
    if len(words) < 3:
        return tongue
    lead = sum(
        french_lead(part) for word in words for part in _plain(word.text).lower().split("'")
    )
    if tongue is Tongue.FRENCH:
        return Tongue.ENGLISH if lead < -_CLEARLY else tongue
    return Tongue.FRENCH if lead > _CLEARLY else tongue


def _other(tongue: Tongue) -> Tongue:
    return Tongue.ENGLISH if tongue is Tongue.FRENCH else Tongue.FRENCH


def _plain(word: str) -> str:
    return word.replace("’", "'").replace("‑", "-")
