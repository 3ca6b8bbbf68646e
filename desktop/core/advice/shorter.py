"""The same tweet in fewer words, by cuts that take nothing from what it says.

Cut are: phrases of `resources/advice/shorter.toml` (a long one gives way to a short one, a filler
goes), a second greeting or goodbye in a row, an aside in brackets, hashtags beyond the second in a
row at the end. Left alone is whatever holds a figure, a name, a link, a negation or a condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.heap import ENOUGH, gap_before, row_at_end
from desktop.core.advice.lexicon import Hit, fold, lexicon
from desktop.core.advice.tip import Edit, Fix
from desktop.core.text import EntityKind

_SPACES = " \u00a0\u202f"
_APOSTROPHES = "'’"
_ASIDE = re.compile(r"[ \u00a0]\(([^()\n\d]{3,60})\)")
_KEPT_ASIDE = re.compile(
    r"\b(?:ne|n|pas|plus|jamais|aucun\w*|sauf|sans|hors|seul\w*|uniquement|gratuit\w*|complet\w*|"
    r"si|selon|sous|reserv\w*|allerg\w*|contient|ferme\w*|ouvert\w*|annul\w*|not|no|never|only|"
    r"except|without|if|free|book\w*|closed|open|sold|contains|limit\w*|offert\w*|midi|minuit|noon|"
    r"matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\w+day|tomorrow|un|une|"
    r"deux|trois|quatre|cinq|dix|one|two|three|four|five|ten)\b"
)
_NEGATION = re.compile(
    r"(?:\b(?:ne|n|pas|plus|jamais|rien|sans|aucun|aucune|ni|not|no|never|nothing|without|nor)|n't|n’t)\W*\Z"
)
_NEGATED = re.compile(r"\W*(?:pas|plus|jamais|rien|not|never|no)\b")
_SENTENCE_END = re.compile(r"[ \u00a0\u202f]*(?:[.!?…:;)\n]|\Z)")
_BEGINS = re.compile(r"(?:\A|[.!?…:\n])\s*\Z")
_LOOK_BACK = 16
_COURTESY = "courtesy"


def shorter(draft: Draft) -> Fix | None:
    """The cuts, or None where there is nothing to cut."""
    edits: list[Edit] = []
    for edit in (*_phrases(draft), *_asides(draft), *_tags(draft)):
        if all(edit[1] <= start or end <= edit[0] for start, end, _ in edits):
            edits.append(edit)
    return Fix(tuple(sorted(edits))) if edits else None


def _phrases(draft: Draft) -> Iterator[Edit]:
    found = lexicon("shorter")
    before: Hit | None = None
    for at, hits in draft.found(found.find):
        for hit in hits:
            start, end = at + hit.start, at + hit.end
            entry = found.entries[hit.entry]
            if entry.get("use") == _COURTESY:
                here = Hit(start, end, hit.entry, hit.tongue)
                if before is not None and _is_second(draft.text, before, here, found.entries):
                    yield from _dropped(draft, before.end, end, is_whole=True)
                before = here
            elif not _is_negated(draft.text, start, end):
                yield from _cut(draft, start, end, hit.write)


def _is_second(text: str, before: Hit, here: Hit, entries: tuple[dict[str, object], ...]) -> bool:
    """Whether two greetings, or two goodbyes, follow one another at once."""
    between = text[before.end : here.start]
    same = entries[before.entry].get("as") == entries[here.entry].get("as")
    return same and not any(map(str.isalnum, between)) and "\n" not in between


def _is_negated(text: str, start: int, end: int) -> bool:
    before = fold(text[max(0, start - _LOOK_BACK) : start])
    return bool(_NEGATION.search(before)) or bool(_NEGATED.match(fold(text[end : end + 8])))


def _cut(draft: Draft, start: int, end: int, write: str) -> Iterator[Edit]:
    text = draft.text
    if not write:
        yield from _dropped(draft, start, end)
        return
    if text[end : end + 1] in _APOSTROPHES and text[end:]:
        # "afin d'offrir": the apostrophe went with the word it stood for.
        end, write = end + 1, write + " "
    if text[start].isupper():
        write = write[:1].upper() + write[1:]
    if draft.is_free(start, end):
        yield start, end, write


def _dropped(draft: Draft, start: int, end: int, is_whole: bool = False) -> Iterator[Edit]:
    """What takes the words out with the commas and spaces they came with."""
    text = draft.text
    if is_whole:
        if draft.is_free(start, end):
            yield start, end, ""
        return
    begins = bool(_BEGINS.search(text[:start]))
    ends = bool(_SENTENCE_END.match(text, end))
    if begins and ends:
        return
    new = ""
    comma = text[:start].rstrip(_SPACES).endswith(",")
    if text[end : end + 1] in _APOSTROPHES and text[end:]:
        end += 1
    if begins or not (ends or comma):
        end = _past(text, end, "," if begins or comma else "")
        if begins and text[end : end + 1].islower():
            new, end = text[end].upper(), end + 1
    elif ends:
        start = len(text[:start].rstrip(_SPACES + ","))
    elif text[end : end + 1] == ",":
        start, end = len(text[:start].rstrip(_SPACES + ",")), end + 1
    else:
        end = _past(text, end, "")
    if draft.is_free(start, end):
        yield start, end, new


def _past(text: str, end: int, comma: str) -> int:
    if comma and text[end : end + 1] == comma:
        end += 1
    while end < len(text) and text[end] in _SPACES:
        end += 1
    return end


def _asides(draft: Draft) -> Iterator[Edit]:
    for aside in draft.outside_entities(_ASIDE.finditer(draft.text)):
        words = aside[1]
        if words == words.lower() and not _KEPT_ASIDE.search(fold(words)):
            yield *aside.span(), ""


def _tags(draft: Draft) -> Iterator[Edit]:
    tags = draft.entities(EntityKind.HASHTAG)
    row = row_at_end(draft)
    room = max(0, ENOUGH - (len(tags) - len(row)))
    for tag in row[room:]:
        yield gap_before(draft.text, tag.start), tag.end, ""
