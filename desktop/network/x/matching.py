"""Whether a post that X shows is the message that left.

X changes what it publishes: each link becomes one of its own, a picture adds another, `&` is
written `&amp;`, letters are composed, spaces at the ends go. A link comes back with a scheme where
the person wrote none, and its host in small letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from unicodedata import normalize
from urllib.parse import unquote

from desktop.core.text import EntityKind, find_entities
from desktop.network.contract import Outgoing
from desktop.network.x.reading import Post

_SCHEME = re.compile(r"(?:https?://)?(?:www\.)?", re.IGNORECASE)
_OF_A_PICTURE = re.compile(r"(?:x|twitter)\.com/[^/]+/status/[0-9]+/(?:photo|video)/[0-9]+$")
# X puts the name of whoever is answered before the answer.
_ANSWERED = re.compile(r"(?:@[A-Za-z0-9_]{1,15}\s+)+")


def find_in(posts: Iterable[Post], outgoing: Outgoing, since: datetime) -> Post | None:
    """The first post at or after `since` (to the second, as X counts) that is the message."""
    start = since.replace(microsecond=0)
    fitting = [
        post for post in posts if (post.at is None or post.at >= start) and is_same(post, outgoing)
    ]
    return min(fitting, key=lambda post: int(post.id), default=None)


def is_same(post: Post, outgoing: Outgoing) -> bool:
    """Same words, same post answered, and as many pictures where X tells."""
    if post.in_reply_to != outgoing.in_reply_to:
        return False
    if post.media is not None and post.media != len(outgoing.extras.media):
        return False
    sent, shown = canonical(outgoing.text), canonical(as_typed(post))
    if not outgoing.in_reply_to:
        return sent == shown
    return _ANSWERED.sub("", sent, count=1) == _ANSWERED.sub("", shown, count=1)


def as_typed(post: Post) -> str:
    """The text with each of X's short links as what it leads to, and those of pictures gone."""
    said = post.text
    for link in post.links:
        is_media = link.is_media or _OF_A_PICTURE.search(link.full)
        said = said.replace(link.short, "" if is_media else link.full or link.short)
    return said


def canonical(said: str) -> str:
    """What two texts share when X made the one of the other."""
    composed = normalize("NFC", said)
    pieces, end = [], 0
    for entity in find_entities(composed):
        if entity.kind is EntityKind.URL:
            pieces += [composed[end : entity.start], _address(entity.value)]
            end = entity.end
    return " ".join("".join([*pieces, composed[end:]]).split())


def _address(url: str) -> str:
    bare = _SCHEME.sub("", url, count=1)
    cut = re.search(r"[/?#]", bare)
    place = cut.start() if cut else len(bare)
    host, rest = _host(bare[:place]), normalize("NFC", unquote(bare[place:]))
    return host + rest.rstrip("/")


def _host(name: str) -> str:
    """One spelling for each: twitter.com is x.com, and letters beyond ASCII are told in ASCII."""
    lower = name.lower()
    try:
        ascii_name = lower.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_name = lower
    return "x.com" if ascii_name == "twitter.com" else ascii_name
