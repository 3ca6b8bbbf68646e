"""What can be done with a message, and the page that does it: always in the person's browser.

Source: docs.x.com, "Web intents" (`in_reply_to`, `tweet_id`, `screen_name`). The person presses the
button there: Ramage likes, follows and answers nobody by itself.
"""

from __future__ import annotations

import re
from enum import Enum
from urllib.parse import urlsplit

from desktop.core.addresses import tweet_id_in
from desktop.core.veille.channel import SourceKind
from desktop.core.veille.message import Author, Message

_INTENT = "https://x.com/intent"
_NAME = re.compile(r"[A-Za-z0-9_]{1,15}")
_ON_X = (SourceKind.X_KEY, SourceKind.PASTED)


class Deed(Enum):
    REPLY = "reply"
    REPOST = "repost"
    LIKE = "like"
    FOLLOW = "follow"
    """Follow its author."""
    QUOTE = "quote"
    """Write a tweet of one's own about it."""
    IDEA = "idea"
    KEEP = "keep"
    """Into *À suivre*."""
    LIST = "list"
    """Put its author into a list."""
    OPEN = "open"
    COPY_LINK = "copy_link"
    MUTE_AUTHOR = "mute_author"
    MUTE_WORD = "mute_word"
    TROLL_GUIDE = "troll_guide"
    PERSON = "person"
    """What is kept of its author."""


_IN_BROWSER = (Deed.REPLY, Deed.REPOST, Deed.LIKE, Deed.FOLLOW)


def possible(message: Message) -> tuple[Deed, ...]:
    """What this message offers, in the order in which it is shown."""
    offered = [deed for deed in _IN_BROWSER if address_of(message, deed)]
    offered.append(Deed.IDEA)
    if is_web(message.address):
        offered += [Deed.QUOTE, Deed.OPEN, Deed.COPY_LINK]
    offered += [Deed.KEEP, Deed.TROLL_GUIDE, Deed.MUTE_WORD]
    if message.author.key:
        offered += [Deed.LIST, Deed.MUTE_AUTHOR, Deed.PERSON]
    return tuple(offered)


def address_of(message: Message, deed: Deed) -> str:
    """The page on which the person does it; empty where there is none.

    Elsewhere than on X it is the message's own page, on which the source offers what it offers.
    """
    if message.kind not in _ON_X:
        if not _is_on_page(message, deed):
            return ""
        return message.author.address if deed is Deed.FOLLOW else message.address
    number = tweet_id_in(message.address) or message.remote_id
    is_known = number.isdigit()
    match deed:
        case Deed.REPLY if is_known:
            return f"{_INTENT}/tweet?in_reply_to={number}"
        case Deed.REPOST if is_known:
            return f"{_INTENT}/retweet?tweet_id={number}"
        case Deed.LIKE if is_known:
            return f"{_INTENT}/like?tweet_id={number}"
        case Deed.FOLLOW:
            return follow_page(message.author, message.kind)
        case Deed.OPEN | Deed.QUOTE | Deed.COPY_LINK:
            return message.address if is_web(message.address) else ""
        case _:
            return ""


def follow_page(author: Author, kind: SourceKind) -> str:
    """Where the person follows somebody: X asks once more, elsewhere it is their own page."""
    if kind in _ON_X:
        name = author.handle.lstrip("@")
        return f"{_INTENT}/follow?screen_name={name}" if _NAME.fullmatch(name) else ""
    return author.address if is_web(author.address) else ""


def is_web(address: str) -> bool:
    """Whether it is an address that Ramage opens: http or https, with a host and nobody's name."""
    try:
        parts = urlsplit(address)
        return (
            parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
        )
    except ValueError:
        return False


def _is_on_page(message: Message, deed: Deed) -> bool:
    match deed:
        case Deed.REPLY | Deed.REPOST | Deed.LIKE:
            # A newspaper's article has nothing of the kind.
            return message.kind is SourceKind.MASTODON and is_web(message.address)
        case Deed.FOLLOW:
            return message.kind is SourceKind.MASTODON and is_web(message.author.address)
        case Deed.OPEN | Deed.QUOTE | Deed.COPY_LINK:
            return is_web(message.address)
        case _:
            return False
