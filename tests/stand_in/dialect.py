"""Posts as X tells of them, in the vocabulary that was asked in: "tweet" or, since August 2026,
"post"."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.stand_in.state import Kept, State, User
from tests.stand_in.wire import Request

LONGEST_PLAIN = 280
METRICS = ("repost", "reply", "like", "quote", "bookmark", "impression")


def asked_fields(request: Request) -> tuple[str, frozenset[str]]:
    """The vocabulary, and the fields that were asked for in it."""
    for word in ("post", "tweet"):
        if told := request.query.get(f"{word}.fields"):
            return word, frozenset(told[0].split(","))
    return "tweet", frozenset()


def told(post: Kept, state: State, word: str, fields: frozenset[str]) -> dict[str, Any]:
    """Always its id, its text and its history; the rest where asked."""
    text, urls = _published(post, state)
    is_long = len(text) > LONGEST_PLAIN and post.author.long_posts
    everything: dict[str, Any] = {
        "created_at": post.at.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "author_id": post.author.id,
        "conversation_id": post.in_reply_to or post.id,
        "lang": "fr",
        "entities": {"urls": urls} if urls else None,
        f"note_{word}": {"text": _without_media(text, urls), "entities": {"urls": urls}}
        if is_long
        else None,
        "attachments": _attachments(post),
        "public_metrics": _metrics(post, word),
        f"referenced_{word}s": _referenced(post),
    }
    if word == "post":
        # In the newer vocabulary these two are expansions.
        fields -= {"author_id", "referenced_posts"}
    shown = {name: everything.get(name) for name in fields}
    return {
        "id": post.id,
        "text": text[: LONGEST_PLAIN - 1] + "…" if is_long else text,
        f"edit_history_{word}_ids": [post.id],
        **{name: value for name, value in shown.items() if value},
    }


def told_user(user: User, fields: frozenset[str]) -> dict[str, Any]:
    everything = {
        "created_at": "2013-12-14T04:35:55Z",
        "profile_image_url": f"https://pbs.twimg.com/profile_images/{user.id}/p_normal.jpg",
        "public_metrics": {"followers_count": 12, "following_count": 3, "tweet_count": 45},
    }
    shown = {name: everything[name] for name in fields if name in everything}
    return {"id": user.id, "name": user.name, "username": user.handle, **shown}


def _published(post: Kept, state: State) -> tuple[str, list[dict[str, Any]]]:
    """The text with short links, and what they lead to."""
    text, place, urls = post.typed, 0, []
    for short, full in post.links:
        typed = full if full in text[place:] else full.removeprefix("http://")
        start = text.index(typed, place)
        text = text[:start] + short + text[start + len(typed) :]
        place = start + len(short)
        urls.append({"url": short, "expanded_url": full, "display_url": full.partition("://")[2]})
    for number, media_id in enumerate(post.media, start=1):
        short = f"https://t.co/m{post.id[-9:]}"
        if number == 1:
            text = f"{text} {short}".strip()
        page = f"https://x.com/{post.author.handle}/status/{post.id}/photo/{number}"
        urls.append(
            {
                "url": short,
                "expanded_url": page,
                "display_url": f"pic.x.com/m{post.id[-9:]}",
                "media_key": f"3_{media_id}",
            }
        )
    return escape(text, quote=False), urls


def _without_media(text: str, urls: list[dict[str, Any]]) -> str:
    for url in urls:
        if "media_key" in url:
            text = text.replace(url["url"], "").strip()
    return text


def _attachments(post: Kept) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if post.media:
        found["media_keys"] = [f"3_{media_id}" for media_id in post.media]
    if post.poll:
        found["poll_ids"] = [post.id]
    return found


def _referenced(post: Kept) -> list[dict[str, str]]:
    kinds = (("replied_to", post.in_reply_to), ("quoted", post.quoted))
    return [{"type": kind, "id": post_id} for kind, post_id in kinds if post_id]


def _metrics(post: Kept, word: str) -> dict[str, int]:
    known = dict(post.metrics)
    named = {"tweet": {"repost": "retweet"}}.get(word, {})
    return {f"{named.get(name, name)}_count": known.get(name, 0) for name in METRICS}
