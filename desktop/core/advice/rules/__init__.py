"""The rules, one module each: a function from a `Draft` to the tips it gives.

    what X would break      glued_sentence, broken_tag, cashtags
    who will see it         mention_first, many_hashtags
    how it sounds           shouting, exclamations
    how long it is          long

A module's docstring says what its rule is for and where that comes from. A rule looks at the text
once, and yields its tips from left to right: the first one is shown, the next when that is mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from desktop.core.advice.draft import Draft
from desktop.core.advice.rules.broken_tag import broken_tag
from desktop.core.advice.rules.cashtags import cashtags
from desktop.core.advice.rules.exclamations import exclamations
from desktop.core.advice.rules.glued_sentence import glued_sentence
from desktop.core.advice.rules.long import long
from desktop.core.advice.rules.many_hashtags import many_hashtags
from desktop.core.advice.rules.mention_first import mention_first
from desktop.core.advice.rules.shouting import shouting
from desktop.core.advice.tip import RuleName, Tip

Rule = Callable[[Draft], Iterable[Tip]]

RULES: Mapping[RuleName, Rule] = MappingProxyType(
    {
        RuleName.GLUED_SENTENCE: glued_sentence,
        RuleName.BROKEN_TAG: broken_tag,
        RuleName.CASHTAGS: cashtags,
        RuleName.MENTION_FIRST: mention_first,
        RuleName.MANY_HASHTAGS: many_hashtags,
        RuleName.SHOUTING: shouting,
        RuleName.EXCLAMATIONS: exclamations,
        RuleName.LONG: long,
    }
)
"""In the order in which tips of one weight are shown."""
