"""Hashtags, mentions and cashtags: the sign is looked for first, then its neighbours.

The rules are those of twitter-text 3.1.0. A match takes its characters, and the one before its
sign: they cannot serve the next one, even where the match itself is dropped for what follows it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from desktop.core.text.entities import Place
from desktop.core.text.tables import hashtag_characters, hashtag_letters

_EMOJI_STYLES = "\ufe0e\ufe0f"
_HASH_SIGNS = ("#", "\uff03")
_NO_LETTERS = "0123456789_\xb7"
# Most tags are read by this alone; what else a tag may hold is looked up in the tables.
_USUAL = (
    "[0-9A-Z_a-z\xaa\xb5\xb7\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0300-\u0374\u038e-\u03a1\u03a3-\u03f5"
    "\u0400-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u065f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fcc"
    "\uac00-\ud7a3]*"
)
_RUN = re.compile(_USUAL)
_HASHTAG = re.compile(f"[#\uff03](?!\ufe0f|\u20e3){_USUAL}")

_MENTION = re.compile("[@\uff20]([0-9A-Z_a-z]{1,20}(?:/[A-Za-z][0-9A-Z_a-z-]{0,24})?)")
_NOT_BEFORE_MENTION = re.compile("[0-9A-Za-z_!#$%&*@\uff20]")
_NOT_BEFORE_RT = re.compile("[0-9A-Za-z_+~.-]")
_NOT_AFTER_MENTION = re.compile(
    "[@\uff20\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f"
    "\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff]|://"
)

# The text starts, or a space stands, before the sign; looked at behind it, for the speed of "$".
_CASHTAG = re.compile(
    r"\$(?<![^\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]\$)"
    r"([A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)"
    r"(?=\Z|[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff!#-/:-@\[-_{-~])"
)


def find_hashtags(text: str) -> list[Place]:
    """Every hashtag, also those inside a link."""
    found: list[Place] = []
    taken = 0
    for tag in _HASHTAG.finditer(text):
        at, stop = tag.span()
        if at > 0 and not (at > taken and _separates(text[at - 1])):
            continue
        end = _hashtag_end(text, at + 1, stop)
        if end > at + 1:
            taken = end
            if text[end : end + 1] not in _HASH_SIGNS and not text.startswith("://", end):
                found.append((at, end, text[at + 1 : end]))
    return found


def _separates(before: str) -> bool:
    """Whether a hashtag may follow this character."""
    if before in " \n" or before in _EMOJI_STYLES:
        return True
    return before != "&" and not _is_within(before, hashtag_characters()) and not _is_half(before)


def _hashtag_end(text: str, start: int, stop: int) -> int:
    """Where the run of hashtag characters ends that is usual up to `stop`; `start` for no tag."""
    has_letter = bool(text[start:stop].strip(_NO_LETTERS))
    while (following := text[stop : stop + 1]) >= "\x80":
        if not _is_within(following, hashtag_characters()):
            break
        has_letter = has_letter or _is_within(following, hashtag_letters())
        run = _RUN.match(text, stop + 1)
        end = run.end() if run else stop + 1
        has_letter = has_letter or bool(text[stop + 1 : end].strip(_NO_LETTERS))
        stop = end
    return stop if has_letter else start


def _is_within(character: str, bounds: tuple[int, ...]) -> bool:
    return bisect_right(bounds, ord(character)) % 2 == 1


def _is_half(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def find_mentions(text: str) -> list[Place]:
    """Every mention, a list behind it included (`boulange/equipe`), also those inside a link."""
    found: list[Place] = []
    taken = 0
    for mention in _MENTION.finditer(text):
        start, end = mention.span()
        if _may_precede_mention(text, start, taken):
            taken = end
            if not _NOT_AFTER_MENTION.match(text, end):
                found.append((start, end, mention[1]))
    return found


def _may_precede_mention(text: str, start: int, taken: int) -> bool:
    if start == 0:
        return True
    if start > taken and not _NOT_BEFORE_MENTION.match(text, start - 1):
        return True
    # "RT@name", as retweets were once written by hand.
    if text[start - 2 : start] not in ("RT", "rt", "Rt", "rT"):
        return False
    before = start - 3
    return start == 2 or (before >= taken and not _NOT_BEFORE_RT.match(text, before))


def find_cashtags(text: str) -> list[Place]:
    """Every cashtag, such as `$AAPL`."""
    return [(*tag.span(), tag[1]) for tag in _CASHTAG.finditer(text)]
