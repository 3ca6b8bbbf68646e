"""Tags made from the words of a text: names, nouns, and compounds such as `TableauÉlectrique`.

French needs no dictionary for a good guess: what stands behind an article is mostly a noun, and
what stands behind a noun, or is tied to it by de, à or en, belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.core.hashtags.tags import camel
from desktop.core.hashtags.words import ENGLISH_ARTICLE, Word, empty_words

MADE_UP, NAME, FIRST, TIED, COMPOUND, NOUN, WORD = 1.0, 0.3, 0.15, 0.44, 0.42, 0.36, 0.12
_LATER = 0.002
"""What each word further back takes off: what a tweet is about mostly stands at its head."""
_SHORTEST = 4
_LONG = 7

_ARTICLE_WORDS = """
    le la les l un une des du d de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre
    nos votre vos leur leurs en a an our your
"""
_ARTICLES = frozenset((ENGLISH_ARTICLE, *_ARTICLE_WORDS.split()))
_VERB_LEADS = """
    to we you they i he she it will can is are am be was were not
"""
_BEFORE_VERBS = frozenset(_VERB_LEADS.split())
_TIES = frozenset(("de", "d", "du", "des", "a", "au", "aux", "en"))
_VERB = re.compile(r".*(?:ez|aient|erons|eront|irons|[^i]er|[^u]ir)")
_MADE_UP = re.compile(r"[^\W\d_]+\d\w*|\d{2,}[^\W\d_]{5,}|.*[a-zà-ÿ][A-ZÀ-Þ].*")
_SENTENCE_END = re.compile(r"[.!?…:\n]\W*$")
_GAP = re.compile(r" ?| ?['’] ?|-")


@dataclass(frozen=True, slots=True)
class Made:
    """A tag and how good it is; a name is likely to be one that others use too."""

    tag: str
    score: float
    is_name: bool = False


def made_tags(text: str, words: Sequence[Word]) -> Iterator[Made]:
    """From left to right; a later one of the same words may be the better."""
    for at, word in enumerate(words):
        if not _is_naming(word):
            continue
        less = at * _LATER
        score, is_name = _single(text, words, at)
        if score:
            yield Made(word.shown[:1].upper() + word.shown[1:], score - less, is_name)
        if _is_noun(words, at):
            for last, good in _compounds(text, words, at):
                yield Made(camel(text[word.start : words[last].end]), good - less)


def _single(text: str, words: Sequence[Word], at: int) -> tuple[float, bool]:
    word = words[at]
    if _MADE_UP.fullmatch(word.shown):
        return MADE_UP, True
    if word.shown[0].isupper():
        before = words[at - 1].end if at else 0
        is_first = at == 0 or bool(_SENTENCE_END.search(text[before : word.start]))
        return (FIRST, False) if is_first else (NAME, True)
    if _is_noun(words, at):
        return NOUN, False
    is_verb = _VERB.fullmatch(word.folded) or (at and words[at - 1].folded in _BEFORE_VERBS)
    is_long = len(word.plain) >= _LONG and not is_verb
    return (WORD if is_long else 0.0), False


def _compounds(text: str, words: Sequence[Word], at: int) -> Iterator[tuple[int, float]]:
    """Where compounds that begin with the noun at `at` end."""
    after = at + 1
    if not _touch(text, words, at):
        return
    if _is_belonging(words[after]):
        yield after, COMPOUND
    elif words[after].folded in _TIES and _touch(text, words, after):
        tied = after + 1
        if words[tied].folded in ("la", "l", "les") and _touch(text, words, tied):
            tied += 1
        if _is_naming(words[tied]):
            yield tied, TIED


def _touch(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether nothing but a space, hyphen or apostrophe stands between this word and the next."""
    return at + 1 < len(words) and bool(_GAP.fullmatch(text, words[at].end, words[at + 1].start))


def _is_naming(word: Word) -> bool:
    is_long = len(word.plain) >= _SHORTEST or (word.shown.isupper() and len(word.plain) > 1)
    return is_long and word.folded not in empty_words() and not word.folded.isdigit()


def _is_noun(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].folded in _ARTICLES or words[at - 1].folded.isdigit()


def _is_belonging(word: Word) -> bool:
    if len(word.folded) == 1 and word.shown.isupper():
        return True  # vitamine C
    return _is_naming(word) and not _VERB.fullmatch(word.folded)
