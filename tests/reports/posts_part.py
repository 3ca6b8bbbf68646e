"""What the advice says of shop posts that others wrote, which nobody marked.

None of them sells or sounds like a press release, so those two tips are always wrong there; and a
hint that would follow nearly every post says nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from desktop.core.advice import Draft, advise
from desktop.core.advice.rules import RULES
from desktop.core.text import measure
from tests.reports.figures import fine_share

NEVER = ("only_selling", "corporate")
SELDOM = ("no_question",)


def show(data: Path, verbose: bool) -> None:
    """How often the rules speak that never should there, and how often the others do."""
    posts = load(data)
    drafts = [Draft(post["text"], measure(post["text"])) for post in posts]
    spoken = [_spoken(draft) for draft in drafts]
    counts = Counter(name for names in spoken for name in names)
    there = {rule.value for rule in RULES}
    for name in (*NEVER, *SELDOM):
        print(f"{name}: ", end="")
        print(fine_share(counts[name], len(posts)) if name in there else "no rule yet")
    rest = [f"{n} {c}" for n, c in counts.most_common() if n not in (*NEVER, *SELDOM)]
    print(f"others that speak: {', '.join(rest) or 'none'}")
    print(f"posts shown a tip: {fine_share(sum(bool(advise(d)) for d in drafts), len(posts))}")
    if verbose:
        for post, names in zip(posts, spoken, strict=True):
            if names:
                print(f"    {', '.join(sorted(names))}: {post['text']!r}")


def load(data: Path) -> list[dict[str, Any]]:
    """The posts, each with its text, its trade and its tags."""
    posts: list[dict[str, Any]] = json.loads(
        (data / "shop_posts_fr_dev.json").read_text(encoding="utf-8")
    )
    return posts


def _spoken(draft: Draft) -> set[str]:
    return {name.value for name, rule in RULES.items() if next(iter(rule(draft)), None) is not None}
