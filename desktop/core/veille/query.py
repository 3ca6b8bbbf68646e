"""A subject as X's search takes it, by key and on X's own page.

Source: docs.x.com, "Build a query" (operators, 512 characters for a self-serve key), and the help
of X's advanced search for the page, which knows `-filter:retweets` where the interface for programs
knows `-is:retweet`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from desktop.core.hashtags.tags import run_together
from desktop.core.veille.people import PeopleList
from desktop.core.veille.subject import Subject

LONGEST = 512
"""Characters that X takes of a query by a key that a person bought for themselves."""

_PAGE = "https://x.com/search?q={query}&f=live"
_BLUESKY = "https://bsky.app/search?q={query}"
_NAME = re.compile(r"[A-Za-z0-9_]{1,15}")
_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"[^\W_]+")
_OPERATORS = frozenset({"or", "and", "not"})


def x_queries(subject: Subject, longest: int = LONGEST) -> tuple[str, ...]:
    """The queries that find a subject by key, as few as their length allows; none for nothing."""
    return _queries(subject, "-is:retweet", longest)


def page_query(subject: Subject) -> str:
    """The same for X's own search page, in one: that page takes what it takes."""
    return next(iter(_queries(subject, "-filter:retweets", 10_000)), "")


def x_search_page(subject: Subject) -> str:
    """The address of X's live search for a subject; empty where it has nothing to search for."""
    query = page_query(subject)
    return _PAGE.format(query=quote(query, safe="")) if query else ""


def bluesky_page(subject: Subject) -> str:
    """The address of Bluesky's search page: its search answers nobody without an account (since
    January 2025, github.com/bluesky-social/atproto issue 3423), so that the browser asks."""
    words = " ".join((*subject.words[:1], *_hashtags(subject)[:1]))
    return _BLUESKY.format(query=quote(words, safe="")) if words else ""


def x_searches(people: PeopleList, longest: int = LONGEST) -> tuple[str, ...]:
    """Addresses of X's live search for what the people of a list write."""
    names = [f"from:{one.handle}" for one in people.people if _NAME.fullmatch(one.handle)]
    return tuple(
        _PAGE.format(query=quote(" OR ".join(some), safe="")) for some in _parted(names, longest)
    )


def _queries(subject: Subject, no_reposts: str, longest: int) -> tuple[str, ...]:
    tail = " ".join(_conditions(subject, no_reposts))
    found: list[str] = []
    placed = _terms(subject.words)
    free = [*_hashtags(subject), *_people(subject)]
    if subject.place and placed:
        place = _term(subject.place)
        found += _joined(placed, f"{place} {tail}".strip(), longest)
        placed = []
    found += _joined([*placed, *free], tail, longest)
    return tuple(found)


def _conditions(subject: Subject, no_reposts: str) -> Iterable[str]:
    for word in subject.excluded:
        if term := _excluded(word):
            yield f"-{term}"
    if re.fullmatch(r"[a-z]{2}", subject.language):
        yield f"lang:{subject.language}"
    yield no_reposts


def _joined(terms: Sequence[str], tail: str, longest: int) -> list[str]:
    """Any of the terms, and all of the tail, in as many queries as it takes."""
    room = longest - len(tail) - len("() ")
    made = []
    for some in _parted(terms, room):
        any_of = " OR ".join(some)
        made.append(f"({any_of}) {tail}" if len(some) > 1 else f"{any_of} {tail}")
    return [one for one in made if len(one) <= longest]


def _parted(terms: Sequence[str], room: int) -> list[list[str]]:
    parts: list[list[str]] = []
    for term in terms:
        if len(term) > room:
            continue
        if parts and len(" OR ".join([*parts[-1], term])) <= room:
            parts[-1].append(term)
        else:
            parts.append([term])
    return parts


def _terms(words: Iterable[str]) -> list[str]:
    return [made for word in words if (made := _term(word))]


def _term(word: str) -> str:
    """One word as it is, anything else between quotes: nothing a person types is an operator."""
    said = " ".join(word.replace('"', " ").split())
    if not _WORD.search(said):
        return ""
    if _PLAIN.fullmatch(said) and said.lower() not in _OPERATORS:
        return said
    return f'"{said}"'


def _excluded(word: str) -> str:
    if word.startswith(("#", "＃")):
        tag = run_together(word)
        return f"#{tag}" if tag else ""
    return _term(word)


def _hashtags(subject: Subject) -> list[str]:
    return [f"#{tag}" for typed in subject.hashtags if (tag := run_together(typed))]


def _people(subject: Subject) -> list[str]:
    names = [one.lstrip("@") for one in subject.people]
    return [f"from:{name}" for name in names if _NAME.fullmatch(name)]
