"""X's search of seven days by the person's own key, as messages of the veille."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.core.account import Account
from desktop.core.veille.message import Author, Found
from desktop.core.veille.tells import XHour
from desktop.network.x.api import Api
from desktop.network.x.network import Turn
from desktop.network.x.reading import Person, Post


class Turns(Protocol):
    """What gives an account its word with X."""

    def turn(self, account: Account) -> Turn: ...


@dataclass(frozen=True, slots=True)
class Heard:
    """`posts` and `people` are how many of each X handed over: it asks money for both."""

    found: tuple[Found, ...]
    posts: int
    people: int


class XListening:
    def __init__(self, x: Turns) -> None:
        self._x = x

    def search(self, account: Account, query: str, most: int) -> Heard:
        """At most `most` posts, newest first, with their writers, whom X's rules want shown.

        Raises the errors of `network.errors`.
        """

        def ask(api: Api) -> Heard:
            page = api.search(query, most, with_people=True)
            people = {one.id: one for one in page.people}
            found = tuple(_found(one, people.get(one.author_id)) for one in page.posts)
            return Heard(found, len(page.posts), len(page.people))

        return self._x.turn(account).ask(ask)

    def counts(self, account: Account, query: str) -> tuple[XHour, ...]:
        """How many tweets X counts in each hour of its last seven days.

        Raises the errors of `network.errors`.
        """

        def ask(api: Api) -> tuple[XHour, ...]:
            return tuple(XHour(one.start, one.posts) for one in api.counts(query, "hour"))

        return self._x.turn(account).ask(ask)


def _found(post: Post, person: Person | None) -> Found:
    text = post.text
    for link in post.links:
        if link.full and not link.is_media:
            text = text.replace(link.short, link.full)
    handle = person.handle if person else ""
    return Found(
        remote_id=post.id,
        text=text,
        author=Author(person.name or handle, handle, f"https://x.com/{handle}")
        if person and handle
        else Author(),
        at=post.at,
        address=f"https://x.com/{handle or 'i'}/status/{post.id}",
        language=post.language[:2],
        in_reply_to=post.in_reply_to,
    )
