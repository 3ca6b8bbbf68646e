"""Words and hashtags that rise: said by far more people this week than in the week before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from desktop.core.veille.message import Message
from desktop.core.veille.spoken import SIGN, Meanings, pieces_of, text_of
from desktop.core.veille.tells import Rising

SHOWN, EXAMPLES = 8, 5
TIMES = 3.0
"""So many times as many people must say it."""
LEAST_MESSAGES, LEAST_PEOPLE = 4, 3
"""Fewer may be chance, or one person who insists."""
_SMOOTHED = 0.5
"""A person more in either week: from none to four says less than from four to forty."""


def rising(
    recent: Sequence[Message], before: Sequence[Message], own: Collection[str] = ()
) -> tuple[Rising, ...]:
    """At most eight, the steepest first, each in its most frequent writing.

    `recent` are the messages of the last seven days, `before` those of the seven before, both in
    any order. `own` are the subject's words, hashtags, people and name, which stand in every
    message. Who says a word ten times says it once: `Rising.now` and `before` count people.
    """
    meanings = Meanings(own)
    said = [(message, meanings.said_in(message)) for message in recent]
    now = _people(said)
    then = _people((message, meanings.said_in(message)) for message in before)
    messages = Counter[str]()
    for _, words in said:
        messages.update(words)
    steep = {
        word: (people + _SMOOTHED) / (then[word] + _SMOOTHED)
        for word, people in now.items()
        if people >= max(LEAST_PEOPLE, TIMES * then[word]) and messages[word] >= LEAST_MESSAGES
    }
    return tuple(
        _risen(word, [one for one, words in said if word in words], meanings, now[word], then[word])
        for word in _steepest(steep)
    )


def _people(said: Iterable[tuple[Message, set[str]]]) -> Counter[str]:
    """How many people say each word."""
    by_person: dict[str, set[str]] = {}
    for message, words in said:
        by_person.setdefault(message.author.key or message.remote_id, set()).update(words)
    people = Counter[str]()
    for words in by_person.values():
        people.update(words)
    return people


def _steepest(steep: Mapping[str, float]) -> list[str]:
    """What rises both as a word and as a hashtag is told as the steeper of both."""
    kept: dict[str, str] = {}
    for word in sorted(steep, key=lambda one: (-steep[one], one)):
        kept.setdefault(word.removeprefix(SIGN), word)
    return list(kept.values())[:SHOWN]


def _risen(
    word: str, messages: Sequence[Message], meanings: Meanings, now: int, before: int
) -> Rising:
    written = Counter[str]()
    for message in messages:
        written.update({one for one in pieces_of(text_of(message)) if meanings[one] == word})
    # A word that ever has small letters is no name, and has them here.
    if not word.startswith(SIGN) and any(shown.islower() for shown in written):
        written = Counter(shown.lower() for shown in written.elements())
    newest = sorted((one.id for one in messages), reverse=True)
    return Rising(written.most_common(1)[0][0], now, before, tuple(newest[:EXAMPLES]))
