"""Who speaks of a subject: people to follow, each with the figures that say so.

Only counted: how often they wrote, how often others named or answered them. Nothing is held for or
against anyone, and how a message sounds plays no part.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log2

from desktop.core.hashtags.words import key, words
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Message
from desktop.core.veille.spoken import SIGN, Meanings, mentions_of, tags_of, text_of
from desktop.core.veille.subject import Subject
from desktop.core.veille.tells import ToFollow

PEOPLE = 5
LEAST_POSTS, LEAST_CITED = 2, 2
"""Who wrote once must have been named so often; who never wrote cannot be followed from here."""
_CITED_WORTH = 2.0
"""Others' word for somebody counts for more than their own."""
_SOCIAL = (SourceKind.MASTODON, SourceKind.X_KEY, SourceKind.PASTED, SourceKind.PRACTICE)
"""Where one can follow people; a newspaper is followed as a feed."""


def people(
    messages: Sequence[Message], subject: Subject, without: Collection[str] = ()
) -> tuple[ToFollow, ...]:
    """At most five, the first the one who speaks most of it and is named by most.

    `messages` are the subject's, in any order. `without` are handles that are not proposed: the
    shop's own, rivals', those who are muted or followed already; nor are the subject's people.
    """
    left_out = {one.lstrip("@").casefold() for one in (*without, *subject.people)}
    posts = _posts(messages)
    citing = _citing(messages, _named(posts))
    meanings, worth = Meanings(), dict[str, float]()
    for who, those in posts.items():
        cited = citing.get(who, ())
        is_known = len(those) >= LEAST_POSTS or len(cited) >= LEAST_CITED
        if is_known and not {who, _local(who)} & left_out:
            worth[who] = _worth(those, cited, meanings)
    best = sorted(worth, key=lambda who: (-worth[who], who))[:PEOPLE]
    return tuple(_told(posts[who], len(citing.get(who, ())), subject) for who in best)


def _told(posts: Sequence[Message], cited: int, subject: Subject) -> ToFollow:
    newest = max(posts, key=lambda one: one.id)
    return ToFollow(newest.author, newest.kind, len(posts), cited, about(posts, subject))


def about(messages: Iterable[Message], subject: Subject) -> str:
    """The subject's hashtag that these use most, with its #; else its word; else its name."""
    messages = tuple(messages)
    tags = {key(tag): tag for tag in subject.hashtags}
    used = Counter(same for one in messages for same in set(map(key, tags_of(one))) & tags.keys())
    if used:
        return SIGN + tags[used.most_common(1)[0][0]]
    texts = [_plain(text_of(one)) for one in messages]
    said = Counter({word: sum(_plain(word) in text for text in texts) for word in subject.words})
    return said.most_common(1)[0][0] if any(said.values()) else subject.name


def _plain(text: str) -> str:
    return f" {' '.join(word.plain for word in words(text))} "


def _posts(messages: Iterable[Message]) -> dict[str, list[Message]]:
    posts: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        if message.author.handle and message.kind in _SOCIAL:
            posts[message.author.key].append(message)
    return posts


def _named(posts: Mapping[str, object]) -> dict[str, set[str]]:
    """Whom a handle may mean: in full, or without its server."""
    named: dict[str, set[str]] = defaultdict(set)
    for who in posts:
        named[who].add(who)
        named[_local(who)].add(who)
    return named


def _citing(messages: Sequence[Message], named: Mapping[str, set[str]]) -> dict[str, list[Message]]:
    """The messages in which others name each, or answer them."""
    writers = {(one.kind, one.remote_id): one.author.key for one in messages}
    citing: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        writer = message.author.key
        cited = {_meant(one, writer, named) for one in mentions_of(message)}
        cited.add(writers.get((message.kind, message.in_reply_to), ""))
        for who in cited - {"", writer}:
            citing[who].append(message)
    return citing


def _meant(handle: str, writer: str, named: Mapping[str, set[str]]) -> str:
    """Of two with one name at two servers, the one at the writer's own; empty for nobody known."""
    meant = named.get(handle, set())
    if len(meant) > 1:
        meant = meant & {f"{handle}@{writer.partition('@')[2]}"}
    return next(iter(meant), "")


def _worth(posts: Sequence[Message], cited: Sequence[Message], meanings: Meanings) -> float:
    """Less for each more, and nothing for the same again: who repeats does not come first."""
    different = len({frozenset(meanings.said_in(one)) for one in posts})
    citing = len({one.author.key or one.remote_id for one in cited})
    return log2(1 + different) + _CITED_WORTH * log2(1 + citing)


def _local(handle: str) -> str:
    return handle.partition("@")[0]
