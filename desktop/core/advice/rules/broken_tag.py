"""broken_tag: a hashtag that an apostrophe or a hyphen cuts short.

Why: X ends a hashtag there: `#pains-bio` is found under `#pains` alone, `#l’été` under `#l`.
Joined, with a capital for each word, it is one hashtag again, which eyes and screen readers can
part: `#PainsBio`.
Source: twitter-text 3.1.0, X's published rules; for the capitals, the accessibility guide of the
University of Michigan on hashtags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight
from desktop.core.text import EntityKind

_REST = re.compile(r"(?:['’ʼ‐‑-][^\W_]++)++")
_SIGN = re.compile("['’ʼ‐‑-]")
# "#London’s best", "#bakers’ll know": the tag is whole, and grammar goes on behind it.
_ENGLISH_ENDING = re.compile(r"['’ʼ](?:s|ll|re|ve|d)", re.ASCII | re.IGNORECASE)


def broken_tag(draft: Draft) -> Iterator[Tip]:
    """A tip for each such hashtag; its fix joins it."""
    for tag in draft.entities(EntityKind.HASHTAG):
        rest = _REST.match(draft.text, tag.end)
        if rest is None or _ENGLISH_ENDING.fullmatch(rest.group()):
            continue
        linked = draft.text[tag.start : tag.end]
        joined = linked[:1] + "".join(map(_capital, _SIGN.split(linked[1:] + rest.group())))
        yield Tip(
            RuleName.BROKEN_TAG,
            Weight.BREAKS,
            tag.start,
            rest.end(),
            Fix(((tag.start, rest.end(), joined),)),
            {"whole": linked + rest.group(), "linked": linked, "joined": joined},
        )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
