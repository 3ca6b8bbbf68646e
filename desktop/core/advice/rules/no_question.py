"""no_question: a piece of advice or a look behind the counter that could end in a question.

Why: a question that can be answered in three words is the easiest way into a conversation, and a
tip or a morning's work is what people have something to say about.
Source: the course that Ramage follows (a question at the end); of 36 tweets of real shops 34 ask
nothing and are none the worse, so this is a hint, and a rare one.

It keeps silent in announcements, offers, answers and polls, where a question has been asked or one
of the last tweets asked one. Five endings that fit the subject are offered, each within the limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop.core.advice.draft import Draft
from desktop.core.advice.lexicon import lexicon
from desktop.core.advice.tip import Choice, Fix, RuleName, Tip, Weight
from desktop.core.advice.wording import appended, has_first_person, spots
from desktop.core.kinds.kind import Kind
from desktop.core.language import Tongue
from desktop.core.shop import Address
from desktop.core.text import EntityKind, weighted_length

ENDINGS = 5
OF_THE_SUBJECT = 3
"""So many of them speak of the subject; the others fit the kind."""
BEGUN = 50
"""Characters: a shorter text is only begun."""
LATELY = 4
"""Tweets among which one question is enough."""
UNDECIDED = "undecided"
_PRICE = re.compile(r"\d\s?[€£$%]|[£$]\s?\d|\beuros?\b")
_TALKS = (Kind.ADVICE, Kind.BACKSTAGE)


def no_question(draft: Draft) -> Iterator[Tip]:
    """One tip on the whole, with endings to choose from."""
    if not _could_ask(draft):
        return
    signs = list(spots(draft, "conversation"))
    opens = {spot.entry.get("opens") for spot in signs}
    said = draft.around.kind
    # Who cannot choose a name for the new loaf announces nothing yet.
    is_open = said is not None or UNDECIDED in opens
    if not is_open and any(spot.entry.get("closes") for spot in signs):
        return
    kind = said or _kind(draft, opens)
    if kind not in _TALKS:
        return
    themes = [spot.entry["about"] for spot in spots(draft, "endings")]
    choices = tuple(_choices(draft, kind, themes))
    if choices:
        yield Tip(RuleName.NO_QUESTION, Weight.HINT, choices=choices)


def _could_ask(draft: Draft) -> bool:
    """Whether nothing tells at a glance that a question would be one too many."""
    text, around = draft.text, draft.around
    return not (
        around.is_reply
        or around.has_poll
        or draft.messages > 1
        or "?" in text
        or len(text) < BEGUN
        or draft.entities(EntityKind.URL)
        or _PRICE.search(text)
        or (around.kind and around.kind not in _TALKS)
        or any("?" in past.text for past in around.past[:LATELY])
        or any(entity.start == 0 for entity in draft.entities(EntityKind.MENTION))
    )


def _kind(draft: Draft, opens: set[str | None]) -> Kind | None:
    """What the text is, where it is quite plain: advice, or somebody who tells of the work."""
    if "advice" in opens:
        return Kind.ADVICE
    if (
        UNDECIDED in opens
        or "backstage" in opens
        or ("work" in opens and has_first_person(draft, draft.tongue))
    ):
        return Kind.BACKSTAGE
    return None


def _choices(draft: Draft, kind: Kind, themes: list[str]) -> Iterator[Choice]:
    text, room = draft.text, draft.measure.limit - draft.measure.weighted_length
    at = appended(draft, "")[0]
    last = text[at - 1 : at]
    # A full stop glued to a link or a tag would be one of its letters, or look like it.
    is_open = last.isalnum() and draft.is_free(at - 1, at)
    for words in _endings(draft, kind, themes):
        added = (". " if is_open else " ") + words
        if weighted_length(added) <= room:
            yield Choice(words, Fix(((at, at, added),)))


def _endings(draft: Draft, kind: Kind, themes: list[str]) -> list[str]:
    says_tu = draft.around.shop.address is Address.TU and draft.tongue is Tongue.FRENCH
    of_subject = [words for theme in themes[:1] for words in _listed(draft.tongue, theme, says_tu)]
    of_kind = _listed(draft.tongue, kind.value, says_tu)
    return [*of_subject[:OF_THE_SUBJECT], *of_kind][:ENDINGS]


@cache
def _listed(tongue: Tongue, subject: str, says_tu: bool) -> tuple[str, ...]:
    for entry in lexicon("endings").entries:
        if (entry["tongue"], entry["about"]) == (tongue.value, subject):
            return tuple(entry["endings_tu" if says_tu else "endings"])
    raise KeyError(subject)
