"""A draft made of a bare text, as the composer would make it, and a case of a rule's table."""

from __future__ import annotations

from typing import NamedTuple

from desktop.core.advice import Draft, Surroundings
from desktop.core.advice.surroundings import UNSAID
from desktop.core.text import LIMIT, measure


class Case(NamedTuple):
    """A text with what stands around it. A table may also hold a bare text, or one with its mend.

    `mended` is the text after the fix; `choices` are the texts after each of the choices.
    """

    text: str
    mended: str | None = None
    around: Surroundings = UNSAID
    choices: tuple[str, ...] | None = None


def case(written: str | tuple[str, str | None] | Case) -> Case:
    """What a table holds, as a whole case."""
    if isinstance(written, str):
        return Case(written)
    return written if isinstance(written, Case) else Case(*written)


def draft_of(text: str, limit: int = LIMIT, around: Surroundings = UNSAID) -> Draft:
    return Draft(text, measure(text, limit), around)
