"""How often the proposed hashtags hold one that was really chosen, by the project's two yardsticks.

Dated posts of accounts, replayed online (see `hashtag_protocol`); and posts of shops, of which
nothing is known but the trade. There the trade's own name says little: it does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.core.hashtags.suggester import Suggester
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop
from tests.reports import hashtag_protocol as protocol
from tests.reports import posts_part
from tests.reports.figures import fine_share

ACCOUNTS = "hashtags_fr_dev.jsonl.gz"
TOPS = (3, 5)
AT_ONCE = timedelta(0)
SOME_DAY = datetime(2026, 6, 1, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ShopFigures:
    """Of `judged` posts `hits` were told a right tag; of `chosen` tags `recalled` were told."""

    judged: int
    hits: int
    chosen: int
    recalled: int


def show(data: Path, verbose: bool) -> None:
    """Both yardsticks."""
    tried = trials(data)
    print(f"{len(tried)} dated posts foretold")
    for what, age in (("history a day old", protocol.A_DAY), ("all history", AT_ONCE)):
        ranks = protocol.ranks(tried, foretell, age)
        shares = [fine_share(sum(rank <= top for rank in ranks), len(ranks)) for top in TOPS]
        print(f"{what}: " + ", ".join(f"hit@{t} {s}" for t, s in zip(TOPS, shares, strict=True)))
        if verbose:
            _show_accounts(tried, ranks)
    posts = posts_part.load(data)
    for what, is_told in (("trade known", True), ("trade not told", False)):
        found = shops(posts, is_told)
        print(f"shop posts, {what}: hit@5 {fine_share(found.hits, found.judged)}", end="")
        print(f", recall@5 {fine_share(found.recalled, found.chosen)}")
    if verbose:
        _show_missed(posts)


def trials(data: Path) -> list[protocol.Trial]:
    """The dated posts that are to be foretold."""
    return list(protocol.trials(protocol.posts(data / ACCOUNTS)))


def shops(posts: list[dict[str, Any]], is_told: bool, today: date | None = None) -> ShopFigures:
    """Posts of shops without any history, as if written `today`; `is_told`: their trade is."""
    gold = [_gold(post) for post in posts]
    told = [_told(post["text"], post["trade"] if is_told else "", today) for post in posts]
    right = [tags & set(found) for tags, found in zip(gold, told, strict=True)]
    return ShopFigures(
        sum(map(bool, gold)), sum(map(bool, right)), sum(map(len, gold)), sum(map(len, right))
    )


def foretell(post: protocol.Post, before: Sequence[protocol.Post]) -> Sequence[str]:
    """What the composer would propose beside the draft."""
    own = tuple(Past(known.text, known.at) for known in before)
    suggester = Suggester(UNKNOWN, own, now=post.at)
    return [found.tag for found in suggester.suggest(post.draft, today=post.at.date())]


def _show_accounts(tried: list[protocol.Trial], ranks: list[int]) -> None:
    for account in sorted({trial.post.account for trial in tried}):
        own = [r for t, r in zip(tried, ranks, strict=True) if t.post.account == account]
        print(
            f"    {account}: hit@{TOPS[-1]} {fine_share(sum(r <= TOPS[-1] for r in own), len(own))}"
        )


def _show_missed(posts: list[dict[str, Any]]) -> None:
    for post in posts:
        told = list(_told(post["text"], post["trade"], None))
        print(f"    {post['trade']}: missed {sorted(_gold(post) - set(told))}, told {told}")


def _gold(post: dict[str, Any]) -> set[str]:
    return {protocol.folded(tag) for tag in post["tags"]} - {protocol.folded(post["trade"])}


def _told(text: str, trade: str, today: date | None) -> Iterable[str]:
    suggester = Suggester(Shop(trade=trade), now=SOME_DAY)
    return [protocol.folded(found.tag) for found in suggester.suggest(text, today=today)]
