"""How good the proposed hashtags are, on posts whose tags are known.

Two sets of public posts, given by their folder and never shipped: dated posts of French accounts,
replayed online (an account's last 30 % are its test; only what was posted before, and at least so
many hours before, is known), and posts of small shops with the tags that they chose. A draft is the
text without the tags at its end; a tag within a sentence stays as a plain word. Two spellings are
one tag where only case and accents differ.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from desktop.core.hashtags import Suggester
from desktop.core.hashtags.tags import tags_in
from desktop.core.hashtags.trades import all_trades, guess_trade, trade
from desktop.core.hashtags.words import key
from desktop.core.past import Past
from desktop.core.shop import Shop

ACCOUNTS = "hashtags_fr_dev.jsonl.gz"
SHOPS = "shop_posts_fr_dev.json"
TEST_SHARE = 0.3

_TAGS_AT_END = re.compile(r"(?:\s*(?:[#＃]\w+|https?://\S+))+\s*$")
_SIGN = re.compile(r"[#＃](?=\w)")


@dataclass(frozen=True, slots=True)
class AccountFigures:
    """Shares of the posts for which one of the first five, or three, was right."""

    posts: int
    hit_5: float
    hit_3: float


@dataclass(frozen=True, slots=True)
class ShopFigures:
    """The trade's own name is not counted among what was to be found."""

    posts: int
    hit_5: float
    recall_5: float


def accounts(folder: Path, hours: float) -> AccountFigures:
    """By history at least `hours` old; 0 for all of it."""
    hits = [_hits(post, own) for post, own in _replayed(folder, timedelta(hours=hours))]
    return AccountFigures(
        len(hits),
        sum(five for five, _ in hits) / len(hits),
        sum(three for _, three in hits) / len(hits),
    )


def shops(folder: Path, today: date | None = None, is_trade_known: bool = True) -> ShopFigures:
    """Posts of shops without any history, as if written on `today`."""
    hits: list[bool] = []
    recalls: list[float] = []
    for post in json.loads((folder / SHOPS).read_text("utf-8")):
        identity = identity_of(post["trade"]) or guess_trade(post["text"])
        wanted = {key(tag) for tag in post["tags"]} - _names(identity)
        if wanted:
            made = Suggester(Shop(trade=identity if is_trade_known else ""), now=_NOON)
            found = {key(one.tag) for one in made.suggest(post["text"], today=today)}
            hits.append(bool(found & wanted))
            recalls.append(len(found & wanted) / len(wanted))
    return ShopFigures(len(hits), sum(hits) / len(hits), sum(recalls) / len(recalls))


def identity_of(name: str) -> str:
    """The trade of this name, however it is written; empty for none."""
    for one in all_trades():
        if key(name) in {key(one.identity), key(one.french), key(one.tag)}:
            return one.identity
    return ""


_NOON = datetime.fromisoformat("2026-11-22T12:00:00+00:00")


def _names(identity: str) -> set[str]:
    known = trade(identity)
    return {key(identity)} | ({key(known.tag)} if known else set())


def _hits(post: Past, own: tuple[Past, ...]) -> tuple[bool, bool]:
    wanted = {key(tag) for tag in tags_in(post.text)}
    found = Suggester(own=own, now=post.at).suggest(draft_of(post.text))
    keys = [key(one.tag) for one in found]
    return bool(wanted & set(keys)), bool(wanted & set(keys[:3]))


def _replayed(folder: Path, age: timedelta) -> Iterator[tuple[Past, tuple[Past, ...]]]:
    for posts in _by_account(folder).values():
        for place in range(int(len(posts) * (1 - TEST_SHARE)), len(posts)):
            post = posts[place]
            if tags_in(post.text):
                yield post, tuple(one for one in posts[:place] if post.at - one.at >= age)


def _by_account(folder: Path) -> dict[str, list[Past]]:
    found: dict[str, list[Past]] = defaultdict(list)
    with gzip.open(folder / ACCOUNTS, "rt", encoding="utf-8") as lines:
        for line in lines:
            post = json.loads(line)
            at = datetime.fromisoformat(post["datetime"])
            found[post["account"]].append(Past(post["text"], at))
    return found


def draft_of(text: str) -> str:
    """A post as it stood before its tags were put in."""
    return _SIGN.sub("", _TAGS_AT_END.sub("", text))
