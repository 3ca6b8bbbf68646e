"""impersonal: a notice on a door where a person could speak.

Why: “la clientèle est informée que” has neither a writer nor a reader. On Twitter somebody speaks
to somebody: “on vous prévient”.
Source: Lecko's study of French companies on Twitter (RATP and SNCF sign with first names); the
French administration's guide to plain writing (say who acts, speak to the reader). The
phrases are ours.

It keeps silent where somebody says “je”, “on” or “nous” all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip, Weight
from desktop.core.advice.wording import has_first_person, rewrite, spots


def impersonal(draft: Draft) -> Iterator[Tip]:
    """A tip for each phrase; its fix lets a person speak, where the list knows how."""
    found = list(spots(draft, "impersonal"))
    if not found or has_first_person(draft, found[0].tongue):
        return
    for spot in found:
        yield Tip(
            RuleName.IMPERSONAL,
            Weight.GENTLE,
            spot.start,
            spot.end,
            rewrite(draft, spot),
            {"words": draft.text[spot.start : spot.end]},
        )
