"""X's answers as plain values, in both of its vocabularies.

Since August 2026 X says "post" (`repost_count`, `note_post`, `referenced_posts`) where it said
"tweet" (`retweet_count`, `note_tweet`, `referenced_tweets`), and answers in the one it was asked
in. Whatever is missing or odd is left out; nothing of it stops the rest from being read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from html import unescape

from desktop.core.addresses import minted_at
from desktop.network.x.plain import Json, instant, mapping, mappings, number, part, text

_ID = re.compile(r"[0-9]{1,19}")


@dataclass(frozen=True, slots=True)
class ShortLink:
    """`short` is X's own address for it in the text, `full` where it leads; `is_media` for the one
    that X adds for a picture."""

    short: str
    full: str
    is_media: bool = False


@dataclass(frozen=True, slots=True)
class Metrics:
    """How often others did something with a post; None where X does not say."""

    reposts: int | None = None
    replies: int | None = None
    likes: int | None = None
    quotes: int | None = None
    bookmarks: int | None = None
    impressions: int | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """`text` as people read it, with X's own short links in it; long ones whole.

    `media` is how many pictures or videos it shows, None where X did not say.
    """

    id: str
    text: str
    at: datetime | None = None
    author_id: str = ""
    links: tuple[ShortLink, ...] = ()
    media: int | None = None
    in_reply_to: str = ""
    quoted: str = ""
    conversation: str = ""
    language: str = ""
    metrics: Metrics = Metrics()


@dataclass(frozen=True, slots=True)
class Person:
    """An account at X; `handle` without its @, `picture` the address of its picture."""

    id: str
    handle: str
    name: str = ""
    picture: str = ""
    followers: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Posts as X hands them over, newest first; `people` their writers by id, where asked for."""

    posts: tuple[Post, ...] = ()
    people: tuple[Person, ...] = ()
    next_token: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many posts matched from `start` to `end`."""

    start: datetime
    end: datetime
    posts: int


def is_id(given: str) -> bool:
    """Whether it is an id as X writes them."""
    return bool(_ID.fullmatch(given))


def page_of(body: Json) -> Page:
    return Page(
        posts=tuple(post_of(one) for one in mappings(body, "data") if text(one, "id")),
        people=tuple(person_of(one) for one in mappings(part(body, "includes"), "users")),
        next_token=text(part(body, "meta"), "next_token"),
    )


def post_of(one: Json) -> Post:
    note = part(one, "note_tweet", "note_post")
    referenced = mappings(one, "referenced_tweets", "referenced_posts")
    return Post(
        id=text(one, "id"),
        text=unescape(text(note, "text") or text(one, "text")),
        at=instant(one, "created_at") or minted_at(text(one, "id")),
        author_id=text(one, "author_id"),
        links=_links(part(note, "entities")) + _links(part(one, "entities")),
        media=_media(one),
        in_reply_to=_referenced(referenced, "replied_to"),
        quoted=_referenced(referenced, "quoted"),
        conversation=text(one, "conversation_id"),
        language=text(one, "lang"),
        metrics=_metrics(part(one, "public_metrics")),
    )


def person_of(one: Json) -> Person:
    return Person(
        id=text(one, "id"),
        handle=text(one, "username"),
        name=text(one, "name"),
        picture=text(one, "profile_image_url"),
        followers=number(part(one, "public_metrics"), "followers_count"),
    )


def counts_of(body: Json) -> tuple[Count, ...]:
    return tuple(
        Count(start, end, posts)
        for one in mappings(body, "data")
        if (start := instant(one, "start"))
        and (end := instant(one, "end"))
        and (posts := number(one, "tweet_count", "post_count")) is not None
    )


def _links(entities: Json) -> tuple[ShortLink, ...]:
    return tuple(
        ShortLink(
            text(one, "url"),
            unescape(text(one, "expanded_url") or text(one, "display_url")),
            bool(text(one, "media_key")) or text(one, "display_url").startswith("pic."),
        )
        for one in mappings(entities, "urls")
        if text(one, "url")
    )


def _media(one: Json) -> int | None:
    keys = mapping(one.get("attachments")).get("media_keys")
    return len(keys) if isinstance(keys, list) else None


def _referenced(referenced: tuple[Json, ...], kind: str) -> str:
    return next((text(one, "id") for one in referenced if text(one, "type") == kind), "")


def _metrics(one: Json) -> Metrics:
    return Metrics(
        reposts=number(one, "retweet_count", "repost_count"),
        replies=number(one, "reply_count"),
        likes=number(one, "like_count"),
        quotes=number(one, "quote_count"),
        bookmarks=number(one, "bookmark_count"),
        impressions=number(one, "impression_count"),
    )
