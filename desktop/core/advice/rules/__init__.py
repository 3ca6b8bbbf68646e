"""The rules, one module each: a function from a `Draft` to the tips it gives.

    what X would break      glued_sentence, broken_tag, tag_in_word, mention_spaced, cashtags
    what is not filled in   braces, placeholder
    facts and figures       date_slip, time_slip, price_slip, phone_slip
    what it adds            repeated, missing_alt, link_alone, no_photo
    who will see it         mention_first, many_hashtags, tags_at_end, tag_case, tag_accents
    how it sounds           shouting, exclamations, question_marks, emoji_row, hot_answer, begging,
                            vous_tu, price_shouting
    what it is about        only_selling, corporate, impersonal, pressure, superlatives, vague
    how it is understood    readability, jargon, anglicisms
    who speaks to whom      nobody_named, no_question
    how long it is          short, long

A module's docstring says what its rule is for and where that comes from. A rule looks at the text
once, and yields its tips from left to right: the first one is shown, the next when that is mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from desktop.core.advice.draft import Draft
from desktop.core.advice.rules.anglicisms import anglicisms
from desktop.core.advice.rules.begging import begging
from desktop.core.advice.rules.braces import braces
from desktop.core.advice.rules.broken_tag import broken_tag
from desktop.core.advice.rules.cashtags import cashtags
from desktop.core.advice.rules.corporate import corporate
from desktop.core.advice.rules.date_slip import date_slip
from desktop.core.advice.rules.emoji_row import emoji_row
from desktop.core.advice.rules.exclamations import exclamations
from desktop.core.advice.rules.glued_sentence import glued_sentence
from desktop.core.advice.rules.hot_answer import hot_answer
from desktop.core.advice.rules.impersonal import impersonal
from desktop.core.advice.rules.jargon import jargon
from desktop.core.advice.rules.link_alone import link_alone
from desktop.core.advice.rules.long import long
from desktop.core.advice.rules.many_hashtags import many_hashtags
from desktop.core.advice.rules.mention_first import mention_first
from desktop.core.advice.rules.mention_spaced import mention_spaced
from desktop.core.advice.rules.missing_alt import missing_alt
from desktop.core.advice.rules.no_photo import no_photo
from desktop.core.advice.rules.no_question import no_question
from desktop.core.advice.rules.nobody_named import nobody_named
from desktop.core.advice.rules.only_selling import only_selling
from desktop.core.advice.rules.phone_slip import phone_slip
from desktop.core.advice.rules.placeholder import placeholder
from desktop.core.advice.rules.pressure import pressure
from desktop.core.advice.rules.price_shouting import price_shouting
from desktop.core.advice.rules.price_slip import price_slip
from desktop.core.advice.rules.question_marks import question_marks
from desktop.core.advice.rules.readability import readability
from desktop.core.advice.rules.repeated import repeated
from desktop.core.advice.rules.short import short
from desktop.core.advice.rules.shouting import shouting
from desktop.core.advice.rules.superlatives import superlatives
from desktop.core.advice.rules.tag_accents import tag_accents
from desktop.core.advice.rules.tag_case import tag_case
from desktop.core.advice.rules.tag_in_word import tag_in_word
from desktop.core.advice.rules.tags_at_end import tags_at_end
from desktop.core.advice.rules.time_slip import time_slip
from desktop.core.advice.rules.vague import vague
from desktop.core.advice.rules.vous_tu import vous_tu
from desktop.core.advice.tip import RuleName, Tip

Rule = Callable[[Draft], Iterable[Tip]]

RULES: Mapping[RuleName, Rule] = MappingProxyType(
    {
        RuleName.GLUED_SENTENCE: glued_sentence,
        RuleName.BROKEN_TAG: broken_tag,
        RuleName.TAG_IN_WORD: tag_in_word,
        RuleName.MENTION_SPACED: mention_spaced,
        RuleName.CASHTAGS: cashtags,
        RuleName.BRACES: braces,
        RuleName.PLACEHOLDER: placeholder,
        RuleName.DATE_SLIP: date_slip,
        RuleName.TIME_SLIP: time_slip,
        RuleName.PRICE_SLIP: price_slip,
        RuleName.PHONE_SLIP: phone_slip,
        RuleName.REPEATED: repeated,
        RuleName.MISSING_ALT: missing_alt,
        RuleName.LINK_ALONE: link_alone,
        RuleName.MENTION_FIRST: mention_first,
        RuleName.MANY_HASHTAGS: many_hashtags,
        RuleName.TAGS_AT_END: tags_at_end,
        RuleName.SHOUTING: shouting,
        RuleName.EXCLAMATIONS: exclamations,
        RuleName.QUESTION_MARKS: question_marks,
        RuleName.EMOJI_ROW: emoji_row,
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
        RuleName.NO_PHOTO: no_photo,
        RuleName.TAG_CASE: tag_case,
        RuleName.TAG_ACCENTS: tag_accents,
        RuleName.SHORT: short,
        RuleName.LONG: long,
    }
)
"""In the order in which tips of one weight are shown."""
