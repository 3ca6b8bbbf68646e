"""Asks every rule, and keeps the few tips that are most useful."""

from __future__ import annotations

from collections.abc import Collection
from operator import attrgetter

from desktop.core.advice.draft import Draft
from desktop.core.advice.tip import RuleName, Tip
from desktop.core.text import Flaw

AT_MOST = 3
"""A longer list is not read, and reads like a school report."""


SAMPLES = (
    "Samedi 28 novembre à 9 h, Paul sort 12 brioches à 1,50 € du four ! Qui vient ? "
    "#painaulevain #alencon @lune www.lune.fr 02 33 00 00 00 {heure} 🥐 Merci à tous.",
    "On Saturday 28 November at 9am Paul takes 12 brioches out at £1.50! Who will come? "
    "#sourdoughbread #bakery @moon www.moon.fr {time} 🥐 Thank you all.",
)
"""A text of each language with something for most rules to look at."""


def prepare() -> None:
    """Read the rules and their lists ahead, some 100 ms of work: the first key finds them ready.

    For a lane, once the window can be used; without it they are read where they are first needed.
    """
    from desktop.core.advice.lexicon import lexicon
    from desktop.core.advice.tone import praise, tone
    from desktop.core.advice.wording import LISTS
    from desktop.core.text import measure

    for name in LISTS:
        lexicon(name)
    # What a rule makes ready at its first text (patterns, small tables) is made ready by these.
    for text in SAMPLES:
        draft = Draft(text, measure(text))
        tone(draft, advise_all(draft))
        praise(draft)


def advise(draft: Draft, hidden: Collection[RuleName] = ()) -> tuple[Tip, ...]:
    """The most useful tips, heaviest first, one a rule, at most `AT_MOST`; none of the `hidden`."""
    return advise_all(draft, hidden)[:AT_MOST]


def advise_all(draft: Draft, hidden: Collection[RuleName] = ()) -> tuple[Tip, ...]:
    """Every tip there is, in the same order, one a rule; none of the `hidden`."""
    if draft.measure.flaw is Flaw.EMPTY:
        return ()
    # Their patterns take 5 ms to compile, which a start with an empty page need not spend.
    from desktop.core.advice.rules import RULES

    asked = [next(iter(rule(draft)), None) for name, rule in RULES.items() if name not in hidden]
    tips = [tip for tip in asked if tip is not None]
    # The sort is stable: among equals, the order of RULES.
    return tuple(sorted(tips, key=attrgetter("weight"), reverse=True))
