"""The rules, one module each: a function from a `Draft` to the tips it gives.

    what X would break      glued_sentence, broken_tag, cashtags
    who will see it         mention_first, many_hashtags
    how it sounds           shouting, exclamations, hot_answer, begging, vous_tu, price_shouting
    what it is about        only_selling, corporate, impersonal, pressure, superlatives, vague
    how it is understood    readability, jargon, anglicisms
    who speaks to whom      nobody_named, no_question
    how long it is          long

A module's docstring says what its rule is for and where that comes from. A rule looks at the text
once, and yields its tips from left to right: the first one is shown, the next when that is mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from desktop.core.advice.draft import Draft
from desktop.core.advice.rules.anglicisms import anglicisms
from desktop.core.advice.rules.begging import begging
from desktop.core.advice.rules.broken_tag import broken_tag
from desktop.core.advice.rules.cashtags import cashtags
from desktop.core.advice.rules.corporate import corporate
from desktop.core.advice.rules.exclamations import exclamations
from desktop.core.advice.rules.glued_sentence import glued_sentence
from desktop.core.advice.rules.hot_answer import hot_answer
from desktop.core.advice.rules.impersonal import impersonal
from desktop.core.advice.rules.jargon import jargon
from desktop.core.advice.rules.long import long
from desktop.core.advice.rules.many_hashtags import many_hashtags
from desktop.core.advice.rules.mention_first import mention_first
from desktop.core.advice.rules.no_question import no_question
from desktop.core.advice.rules.nobody_named import nobody_named
from desktop.core.advice.rules.only_selling import only_selling
from desktop.core.advice.rules.pressure import pressure
from desktop.core.advice.rules.price_shouting import price_shouting
from desktop.core.advice.rules.readability import readability
from desktop.core.advice.rules.shouting import shouting
from desktop.core.advice.rules.superlatives import superlatives
from desktop.core.advice.rules.vague import vague
from desktop.core.advice.rules.vous_tu import vous_tu
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
        RuleName.HOT_ANSWER: hot_answer,
        RuleName.BEGGING: begging,
        RuleName.VOUS_TU: vous_tu,
        RuleName.PRICE_SHOUTING: price_shouting,
        RuleName.ONLY_SELLING: only_selling,
        RuleName.CORPORATE: corporate,
        RuleName.IMPERSONAL: impersonal,
        RuleName.PRESSURE: pressure,
        RuleName.SUPERLATIVES: superlatives,
        RuleName.VAGUE: vague,
        RuleName.READABILITY: readability,
        RuleName.JARGON: jargon,
        RuleName.ANGLICISMS: anglicisms,
        RuleName.NOBODY_NAMED: nobody_named,
        RuleName.NO_QUESTION: no_question,
        RuleName.LONG: long,
    }
)
"""In the order in which tips of one weight are shown."""
