"""Creating and deleting posts, by X's rules."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from unicodedata import normalize

from desktop.core.text import EntityKind, find_entities, measure
from tests.stand_in import problems
from tests.stand_in.state import Kept, State, User
from tests.stand_in.wire import Answer, Request

TWIN_AGE = timedelta(hours=24)
KNOWN = frozenset(
    {
        "text", "media", "poll", "reply", "reply_settings", "quote_tweet_id", "community_id",
        "made_with_ai", "paid_partnership", "edit_options", "geo", "nullcast", "card_uri",
    }
)  # fmt: skip
SETTINGS = frozenset({"following", "mentionedUsers", "subscribers", "verified"})


def json_answer(status: int, body: object) -> Answer:
    return Answer(
        status, json.dumps(body).encode(), {"Content-Type": "application/json; charset=utf-8"}
    )


def create(state: State, user: User, request: Request) -> Answer:
    try:
        said = json.loads(request.body)
    except ValueError:
        return problems.invalid("the body is not JSON")
    if flaw := _flaw(state, user, said):
        return problems.invalid(flaw)
    text = normalize("NFC", str(said.get("text", ""))).strip()
    parent = str(said.get("reply", {}).get("in_reply_to_tweet_id", ""))
    media = tuple(said.get("media", {}).get("media_ids", ()))
    with state.lock:
        if parent and (refusal := _refused_reply(state, user, parent)):
            return refusal
        if state.duplicate_guard and _has_twin(state, user, text, parent, media):
            return problems.DUPLICATE
        kept = state.post(
            user,
            text,
            in_reply_to=parent,
            quoted=str(said.get("quote_tweet_id", "")),
            media=media,
            poll=tuple(said.get("poll", {}).get("options", ())),
        )
    # The history is empty there, as it was seen in September 2026.
    told = {"id": kept.id, "text": text, "edit_history_tweet_ids": [""]}
    return json_answer(201, {"data": told})


def delete(state: State, user: User, post_id: str) -> Answer:
    with state.lock:
        post = state.posts.get(post_id)
        if post is None:
            return json_answer(200, {"data": {"deleted": True}})
        if post.author != user:
            return problems.problem(
                403, "Forbidden", "You are not authorized to delete this Tweet."
            )
        del state.posts[post_id]
    return json_answer(200, {"data": {"deleted": True}})


def _flaw(state: State, user: User, said: Any) -> str:
    """What is wrong with the form of it; empty when nothing is."""
    if not isinstance(said, dict):
        return "the body is no object"
    flaws = {
        "a field that X does not know": bool(said.keys() - KNOWN),
        "nothing to say": not (said.get("text") or said.get("media")),
        "reply_settings": said.get("reply_settings", "following") not in SETTINGS,
        "text is too long": not _fits(str(said.get("text", "x")), user),
        "the poll is none": "poll" in said and not _is_poll(said["poll"]),
        "a poll and media": "poll" in said and "media" in said,
        "Your media IDs are invalid.": not _are_ready(
            state, user, said.get("media", {}).get("media_ids", ())
        ),
    }
    return next((flaw for flaw, is_there in flaws.items() if is_there), "")


def _fits(text: str, user: User) -> bool:
    return measure(text, limit=25_000 if user.long_posts else 280).valid or not text


def _is_poll(poll: Any) -> bool:
    options, minutes = poll.get("options"), poll.get("duration_minutes")
    return (
        set(poll) == {"options", "duration_minutes"}
        and 2 <= len(options) <= 4
        and all(isinstance(one, str) and 1 <= len(one) <= 25 for one in options)
        and isinstance(minutes, int)
        and 5 <= minutes <= 10_080
    )


def _are_ready(state: State, user: User, media_ids: Iterable[str]) -> bool:
    ids = list(media_ids)
    files = [state.files.get(one) for one in ids]
    return len(ids) <= 4 and all(
        file and file.owner == user.id and file.is_final and file.state == "succeeded"
        for file in files
    )


def _refused_reply(state: State, user: User, parent_id: str) -> Answer | None:
    """Since February 2026: only who is mentioned or quoted by its author may answer a post."""
    parent = state.posts.get(parent_id)
    if parent is None:
        return problems.REPLY_TO_NOTHING
    if parent.author == user:
        return None if state.self_threads else problems.REPLY_REFUSED_LATER
    quoted = state.posts.get(parent.quoted)
    if _mentions(parent, user) or (quoted is not None and quoted.author == user):
        return None
    return problems.REPLY_REFUSED


def _mentions(post: Kept, user: User) -> bool:
    return any(
        entity.kind is EntityKind.MENTION and entity.value.lower() == user.handle.lower()
        for entity in find_entities(post.typed)
    )


def _has_twin(state: State, user: User, text: str, parent: str, media: tuple[str, ...]) -> bool:
    content = _contents(state, media)
    oldest = state.clock() - TWIN_AGE
    return any(
        post.author == user
        and post.at > oldest
        and (post.typed, post.in_reply_to) == (text, parent)
        and _contents(state, post.media) == content
        for post in state.posts.values()
    )


def _contents(state: State, media: tuple[str, ...]) -> list[bytes]:
    return [state.files[one].content for one in media]
