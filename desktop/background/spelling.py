"""The spelling of what is being written: dictionaries read on a lane, findings given at once.

Reading a sentence takes a millisecond at most and is done where it is asked; suggestions take
longer and are answered by a signal. The dictionary of a language is read when a text in it is first
met; French, with the frequency lists, at `begin`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.language import Tongue
from desktop.core.shop import UNKNOWN, Shop

if TYPE_CHECKING:
    from desktop.core.spelling import Dictionary, Finding, Proof, Slip, Speller, Suggester
    from desktop.services.dictionary import OwnDictionary


QUIET_MS = 700


@dataclass(frozen=True, slots=True)
class Suggestions:
    """An answer to `suggest`."""

    slip: Slip
    words: tuple[str, ...]


class Spelling(QObject):
    """Nothing is read or imported before `begin`; until `ready`, nothing is found."""

    ready = Signal()
    changed = Signal()
    """The same text may have other findings now: what is shown of it must be read anew."""
    suggested = Signal(object)
    """`Suggestions`."""
    words_changed = Signal(object)
    """The person's own dictionary, a frozenset of words in lower case."""
    not_kept = Signal(object)
    """A word could not be added or taken out: the `Exception` that stood in the way."""

    def __init__(
        self, runner: Runner, dictionary: OwnDictionary, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._dictionary = dictionary
        self._proof: Proof | None = None
        self._speller: Speller | None = None
        self._suggester: Suggester | None = None
        self._words: frozenset[str] = frozenset()
        self._shop = UNKNOWN
        self._chosen: Tongue | None = None
        self._is_on = True
        self._has_begun = False
        self._asked: set[Tongue] = set()
        # Hunspell reads a dictionary in 0.1 s in which no other thread moves, whatever the lane:
        # it waits for a pause in the typing.
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._read_what_is_unread)

    @property
    def is_on(self) -> bool:
        return self._is_on

    @property
    def is_ready(self) -> bool:
        return self._proof is not None

    @property
    def chosen(self) -> Tongue | None:
        """The language the person chose; None where the text tells."""
        return self._chosen

    @property
    def tongue(self) -> Tongue:
        """The language in which the text is read."""
        return self._chosen or (self._proof.tongue if self._proof else Tongue.FRENCH)

    @property
    def words(self) -> frozenset[str]:
        """The person's own dictionary."""
        return self._words

    def begin(self) -> None:
        """Read the dictionaries, once the window is usable and the plan stands open."""
        if self._has_begun or not self._is_on:
            return
        self._has_begun = True
        self._runner.ask(Lane.ERRANDS, self._dictionary.words, self._take_words, asker=self)
        first = self._chosen or Tongue.FRENCH
        self._asked.add(first)
        self._runner.ask(Lane.READING, partial(_load, first), self._take_speller, asker=self)

    @property
    def owes(self) -> bool:
        """Whether the last text was checked in haste, and has to be checked again."""
        return self._proof is not None and self._proof.owes

    def check(self, text: str, in_haste: bool = False) -> tuple[Finding, ...]:
        """What to mark in `text`; nothing while spelling is off or not ready.

        `in_haste`: at a key press; the grammar of what changed may be left for later.
        """
        if self._proof is None or not self._is_on:
            return ()
        found = self._proof.read(text, in_haste)
        if self._proof.unread - self._asked:
            self._quiet.start()
        return found

    def turn(self, is_on: bool) -> None:
        if is_on != self._is_on:
            self._is_on = is_on
            self.begin()
            self.changed.emit()

    def choose(self, tongue: Tongue | None) -> None:
        """Read texts in this language; None leaves it to each text."""
        if tongue is not self._chosen:
            self._chosen = tongue
            if self._proof is not None:
                self._proof.choose(tongue)
            self.changed.emit()

    def speak_for(self, shop: Shop) -> None:
        """The names of this shop are no misspellings."""
        if shop != self._shop:
            self._shop = shop
            self._know()

    def start_text(self) -> None:
        """Another text stands in the composer: what was passed over is forgotten."""
        if self._proof is not None:
            self._proof.begin()
            self.changed.emit()

    def pass_over(self, finding: Finding) -> None:
        """Say nothing more of these letters in this text."""
        if self._proof is not None:
            self._proof.pass_over(finding.word)
            self.changed.emit()

    def add_word(self, word: str) -> None:
        """Know a word for good; it shows at once and is kept on a lane."""
        self._take_words(self._words | {word.lower().replace("’", "'")})
        self._change(partial(self._dictionary.add, word))

    def remove_word(self, word: str) -> None:
        self._take_words(self._words - {word.lower().replace("’", "'")})
        self._change(partial(self._dictionary.remove, word))

    def suggest(self, slip: Slip) -> None:
        """Have `suggested` answer what a misspelt word may have been meant to be."""
        self._runner.ask(
            Lane.READING,
            partial(self._suggest, slip),
            self.suggested.emit,
            asker=self,
            topic="suggest",
        )

    def _suggest(self, slip: Slip) -> Suggestions:
        """On the lane, which has a suggester for itself."""
        from desktop.core.spelling import Suggester

        if self._suggester is None:
            self._suggester = Suggester()
        return Suggestions(slip, self._suggester.suggest(slip.word, slip.tongue))

    def _change(self, change: partial[frozenset[str]]) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            change,
            self._take_words,
            asker=self,
            failed=self.not_kept.emit,
            topic="words",
        )

    def _take_speller(self, speller: Speller) -> None:
        from desktop.core.spelling import Proof

        self._speller = speller
        self._proof = Proof(speller)
        self._proof.choose(self._chosen)
        self._know()
        self.ready.emit()

    def _take_words(self, words: frozenset[str]) -> None:
        if words != self._words:
            self._words = words
            self._know()
            self.words_changed.emit(words)

    def _know(self) -> None:
        if self._proof is not None:
            from desktop.core.spelling import own_words

            self._proof.know(self._words | own_words(self._shop))
            self.changed.emit()

    def _read_what_is_unread(self) -> None:
        for tongue in self._proof.unread - self._asked if self._proof else ():
            self._read_dictionary_of(tongue)

    def _read_dictionary_of(self, tongue: Tongue) -> None:
        self._asked.add(tongue)
        self._runner.ask(Lane.READING, partial(_dictionary, tongue), self._learn, asker=self)

    def _learn(self, dictionary: Dictionary) -> None:
        if self._speller is not None and self._proof is not None:
            self._speller.learn(dictionary)
            self._proof.forget()
            self.changed.emit()


def _load(tongue: Tongue) -> Speller:
    from desktop.core.spelling import Speller

    return Speller.load((tongue,))


def _dictionary(tongue: Tongue) -> Dictionary:
    from desktop.core.spelling.speller import prepared

    return prepared(tongue)
