"""tag_in_word: a hashtag glued to the word, or to the tag, before it.

Why: X makes a hashtag only behind a space, a sign or an emoji: `boulangerie#pain` is plain text,
and of `#pain#bio` neither becomes one.
Source: twitter-text 3.1.0, X's published rules.

Musical keys (`C#m`), languages (`C#`) and numbers (`lot#2`) are no hashtags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Fix, RuleName, Tip, Weight

_GLUED = re.compile(r"#(?<=\w#)(?=[^\W_]\w)(?!\d+\b)")
_KEY = re.compile(r"(?<!\w)[A-G]#(?:m|maj|min|dim|sus|add)\d*\b")
_WORD_BEFORE = 30
_LAST_WORD = re.compile(r"[\w’'-]*\Z")
_TAG = re.compile(r"#\w+")


def tag_in_word(draft: Draft) -> Iterator[Tip]:
    """A tip for the first such sign; its fix puts a space before each of them."""
    if "#" not in draft.text:
        return
    text = draft.text
    signs = [
        sign
        for sign in draft.outside_entities(_GLUED.finditer(text))
        if not _KEY.match(text, sign.start() - 1)
    ]
    if not signs:
        return
    first = signs[0].start()
    before = _LAST_WORD.search(text[max(0, first - _WORD_BEFORE) : first])
    tag = _TAG.match(text, first)
    start = first - (len(before.group()) if before else 0)
    end = tag.end() if tag else first + 1
    fix = Fix(tuple((sign.start(), sign.start(), " ") for sign in signs))
    yield Tip(RuleName.TAG_IN_WORD, Weight.BREAKS, start, end, fix, {"words": text[start:end]})
