"""How often the proposed hashtags hold one that was really chosen, by the project's two yardsticks.

Dated posts of accounts, replayed online (see `hashtag_protocol`); and posts of shops, of which
nothing is known but the trade. There the trade's own name says little: it does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.core.hashtags import Suggester
from desktop.core.past import Past
from desktop.core.shop import UNKNOWN, Shop
from tests.reports import hashtag_protocol as protocol
from tests.reports import posts_part
from tests.reports.figures import fine_share

TOPS = (3, 5)
AT_ONCE = timedelta(0)
SOME_DAY = datetime(2026, 6, 1, 9, tzinfo=UTC)


def show(data: Path, verbose: bool) -> None:
    """Both yardsticks."""
    found = protocol.posts(data / "hashtags_fr_dev.jsonl.gz")
    tried = list(protocol.trials(found))
    print(f"{len(found)} dated posts, {len(tried)} of them foretold")
    for what, age in (("history a day old", protocol.A_DAY), ("all history", AT_ONCE)):
        ranks = protocol.ranks(tried, foretell, age)
        shares = [fine_share(sum(rank <= top for rank in ranks), len(ranks)) for top in TOPS]
        print(f"{what}: " + ", ".join(f"hit@{t} {s}" for t, s in zip(TOPS, shares, strict=True)))
        if verbose:
            _show_accounts(tried, ranks)
    _show_shops(posts_part.load(data), verbose)


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


def _show_shops(posts: list[dict[str, Any]], verbose: bool) -> None:
    for what, is_told in (("trade known", True), ("trade not told", False)):
        hits = recalled = chosen = judged = 0
        for post in posts:
            name = protocol.folded(post["trade"])
            gold = {protocol.folded(tag) for tag in post["tags"]} - {name}
            told = _told(post["text"], post["trade"] if is_told else "")
            right = gold & set(told)
            judged += bool(gold)
            hits += bool(right)
            recalled, chosen = recalled + len(right), chosen + len(gold)
            if verbose and is_told:
                print(f"    {post['trade']}: missed {sorted(gold - right)}, told {list(told)}")
        print(f"shop posts, {what}: hit@5 {fine_share(hits, judged)}", end="")
        print(f", recall@5 {fine_share(recalled, chosen)}")


def _told(text: str, trade: str) -> Iterable[str]:
    suggester = Suggester(Shop(trade=trade), now=SOME_DAY)
    return [protocol.folded(found.tag) for found in suggester.suggest(text)]
