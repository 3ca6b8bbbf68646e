"""Tips on a text being written: each from one small rule, with its reason and, mostly, a fix.

Nothing here needs a network, a model or Qt, and nothing changes a text by itself: a rule reads a
`Draft` and says what it sees; a `Tip` carries the fix, and whoever shows it applies it on a click.
A rule never raises, whatever is typed or pasted. CONTRIBUTING.md tells how to add one.
"""

from __future__ import annotations

from desktop.core.advice.adviser import AT_MOST, advise, advise_all, prepare
from desktop.core.advice.draft import Draft
from desktop.core.advice.reader import Reader
from desktop.core.advice.surroundings import Surroundings
from desktop.core.advice.tip import Choice, Deed, Edit, Fix, RuleName, Tip, Weight

__all__ = [
    "AT_MOST",
    "Choice",
    "Deed",
    "Draft",
    "Edit",
    "Fix",
    "Reader",
    "RuleName",
    "Surroundings",
    "Tip",
    "Weight",
    "advise",
    "advise_all",
    "prepare",
]
