"""readability: a sentence of more than twenty-five words.

Why: on a small screen a reader holds about twenty words; behind that, the beginning is gone and the
sentence is read twice or not at all.
Source: the UK government's style guide (split what is over 25 words) and the French
administration's guide to plain writing (one idea a sentence, fifteen to twenty words).

A list is easier to hold than a construction: its short members weigh half. The fix cuts where
“, et nous…”, “mais on…”, “, so we…” begins a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import Edit, Fix, RuleName, Tip, Weight

WORDS, VERY_MANY = 25, 35
LIST = 3
"""Members from which a row of short parts is a list."""
MEMBER = 4
"""Words in the longest member of a list."""
LEAST = 6
"""Words a half must have to stand by itself."""
_SEGMENT = re.compile(r"[^;•\n|]+?(?=[;•\n|]|\s[–—-]\s|[.!?…]|\Z)")
_ENTITY = re.compile(r"(?:https?://|[@#$])\S+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SUBJECT = (
    r"(?:je|j['’]|tu|on|nous|vous|ils?|elles?|ça|cela|c['’]est|ce\ssont|i|we|you|they|he|she|it"
    r"|it[’']s|that[’']s|we[’'](?:re|ve|ll)|i[’'](?:m|ve|ll))"
)
_JOINT = re.compile(
    rf"(?:,\s(?P<and>et|and)\s|,?\s(?P<but>mais|but)\s|,\s(?P<so>donc|so)\s)(?P<next>{_SUBJECT}(?!\w))",
    re.IGNORECASE,
)
_DEPENDENT = re.compile(
    r"\s*\W*(?:si|quand|lorsqu|comme|parce|puisqu|bien\squ|pour\squ|afin|avant|après|if|when|since"
    r"|because|although|while|as|before|after)\b",
    re.IGNORECASE,
)
_NEXT_WORDS = re.compile(r"[^.!?…\n,;]*")


def readability(draft: Draft) -> Iterator[Tip]:
    """A tip for each such sentence; its fix makes two of it where the grammar allows."""
    for at, found in draft.each(_long_sentence):
        if found is None:
            continue
        start, end, count, cut = found
        fix = Fix(((at + cut[0], at + cut[1], cut[2]),)) if cut else None
        weight = Weight.CLEAR if count > VERY_MANY else Weight.GENTLE
        yield Tip(RuleName.READABILITY, weight, at + start, at + end, fix, {"count": count})


def _long_sentence(piece: str) -> tuple[int, int, int, Edit | None] | None:
    """Where it is, its words, and the cut; None for a sentence that can be read at once."""
    if len(piece) <= 2 * WORDS:
        return None
    for segment in _SEGMENT.finditer(piece):
        words = _words(segment.group())
        if words > WORDS and words - _excused(segment.group()) > WORDS:
            start, end = segment.span()
            start += len(segment.group()) - len(segment.group().lstrip())
            return start, end, words, _cut(piece, start, end)
    return None


def _words(sentence: str) -> int:
    return len(_WORD.findall(_ENTITY.sub(" ", sentence)))


def _excused(sentence: str) -> int:
    """Half the words of a list."""
    parts = re.split(r",|\set\s|\sand\s|\sou\s|\sor\s", _ENTITY.sub(" ", sentence))
    members = [count for part in parts[1:] if (count := _words(part)) and count <= MEMBER]
    return (sum(members) + 1) // 2 if len(members) >= LIST else 0


def _cut(piece: str, start: int, end: int) -> Edit | None:
    """The edit nearest to the middle that makes two sentences."""
    if _DEPENDENT.match(piece, start):
        return None
    middle = (start + end) // 2
    cuts = [
        joint
        for joint in _JOINT.finditer(piece, start, end)
        if _words(piece[start : joint.start()]) >= LEAST
        and _words(_NEXT_WORDS.match(piece, joint.start("next")).group()) >= LEAST  # type: ignore[union-attr]
        and not _is_open(piece[start : joint.start()])
    ]
    if not cuts:
        return None
    best = min(cuts, key=lambda joint: abs(joint.start() - middle))
    if best["and"]:
        at = best.start("next")
        return best.start(), at + 1, ". " + piece[at].upper()
    at = best.start("but") if best["but"] else best.start("so")
    return best.start(), at + 1, ". " + piece[at].upper()


def _is_open(before: str) -> bool:
    """Whether a bracket or a quotation would be cut in two."""
    return before.count("(") != before.count(")") or before.count("«") != before.count("»")
