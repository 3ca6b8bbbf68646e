"""English words taken for one another, and a/an."""

from __future__ import annotations

import re

from desktop.core.spelling.grammar.fault import GrammarRule, Right, pattern

_STATES = (
    r"(?:a|an|the|not|been|time|so|very|always|never|too|also|still|raining|snowing|sunny|cold|hot"
    r"|back|here|all about|only|just|ready|closed|open|official|going|on sale|on us|free|made"
    r"|our|my"
    r"|your|really|finally|almost|nearly|easy|hard|great|good|worth|what)"
)
_SOUNDS_Y = re.compile(
    r"(?:eu|ew|uni(?!n|m)|us(?:e|u|a)|uk|ut(?:e|i)|ufo|one|once|ouija|ubiq|ur[aeio])"
)
_SOUNDS_VOWEL = re.compile(r"(?:hour|honest|honou?r|heir)")


def _a_or_an(match: re.Match[str], right: Right) -> tuple[str, ...]:
    article, word = match["x"], match["word"]
    vowel = (word[0] in "aeiou" and not _SOUNDS_Y.match(word)) or bool(_SOUNDS_VOWEL.match(word))
    wanted = "an" if vowel else "a"
    is_word = len(word) > 2 and (right(word) or right(word.capitalize()))
    return (wanted,) if article != wanted and is_word else ()


PATTERNS = (
    pattern(
        GrammarRule.ITS,
        rf"(?<![\w'])(?P<x>its) (?={_STATES}\b)(?!own\b|very own\b|all-)"
        r"(?!(?:very|great|good|free|open|hot|cold|back|sunny|made|easy|hard|ready|only"
        r"|really|closed|official) \w+(?: |$))",
        "it's",
        "its ",
    ),
    pattern(
        GrammarRule.ITS,
        r"(?<![\w'])(?P<x>it's) (?=own\b|name\b|price\b|colou?r\b|taste\b|flavou?r\b|door\b|doors\b"
        r"|place\b|best (?:days|self)|predecessor|size\b|shape\b|smell\b|owner\b|roots\b)",
        "its",
        "it's ",
    ),
    pattern(
        GrammarRule.YOUR,
        r"(?<![\w'])(?P<x>your) (?=welcome\b(?! (?:gift|drink|pack|home|back|note|card|desk))"
        r"|invited\b"
        r"|going\b|not\b|the\b|a\b|an\b|all\b(?! -)|always\b|never\b|here\b|right\b(?! \w)"
        r"|looking\b"
        r"|in for\b|amazing\b(?= ?[.!?]|$)|awesome\b(?= ?[.!?]|$)|so\b|very\b(?! own)|too\b"
        r"|coming\b"
        r"|missing\b|still\b)",
        "you're",
        "your ",
    ),
    pattern(
        GrammarRule.YOUR,
        r"(?<![\w'])(?P<x>you're) (?=own\b|name\b|favou?rite\b|order\b|orders\b|shop\b|table\b"
        r"|dog\b"
        r"|friends\b|family\b|home\b(?! )|car\b|bike\b|hair\b|next\b(?! in)|local\b|house\b"
        r"|garden\b"
        r"|help\b|support\b|email\b|chance\b)",
        "your",
        "you're ",
    ),
    pattern(
        GrammarRule.THERE,
        r"(?<![\w'])(?P<x>their|they're) (?=is\b|are\b|was\b|were\b|will\b|has been\b|isn't"
        r"|aren't)",
        "there",
    ),
    pattern(
        GrammarRule.THERE,
        r"(?<![\w'])(?P<x>there) (?=own\b|favou?rite\b|new\b(?= \w+)|first\b(?= \w+)|names?\b"
        r"|dog\b|kids\b"
        r"|children\b|team\b|shop\b|work\b|best\b|help\b|support\b|orders?\b)",
        "their",
        "there ",
    ),
    pattern(
        GrammarRule.THERE,
        r"(?<![\w'])(?P<x>their|there) (?=going\b|coming\b|not\b(?! \w+ing)|so\b"
        r"|back\b(?= ?[.!?]|$)"
        r"|delicious\b(?= ?[.!?]|$)|ready\b(?= ?[.!?]|$)|amazing\b(?= ?[.!?]|$))(?<!over )",
        "they're",
        "the",
    ),
    pattern(GrammarRule.ARTICLE, r"(?<![\w'&-])(?P<x>a|an) (?P<word>[a-z]+)\b(?!')", _a_or_an, "a"),
    pattern(
        GrammarRule.SHOULD_OF,
        r"\b(?:should|could|would|must|might|shouldn't|couldn't|wouldn't) (?P<x>of)\b(?! course)",
        "have",
        " of",
    ),
    pattern(
        GrammarRule.THAN,
        r"\b(?:more|less|better|bigger|smaller|rather|fewer|cheaper|fresher|other|easier|warmer"
        r"|older|longer|later|earlier|sweeter|faster|nicer|worse) (?P<x>then)\b(?! (?:we|you"
        r"|the next))",
        "than",
        " then",
    ),
    pattern(
        GrammarRule.TOO,
        r"(?<![\w'-])(?P<x>to) (?=many\b|much\b|late\b|early\b|busy\b|good\b|hot\b(?! \w)"
        r"|cold\b(?! \w)"
        r"|expensive\b|soon\b|far\b)",
        "too",
        "to ",
    ),
    pattern(
        GrammarRule.REPEATED,
        r"(?<![\w'-])(?P<x>(?P<one>the|a|an|of|to|for|with|and|is|are|our|your"
        r"|at) (?P=one))\b(?!-)",
        lambda match, _right: (match["one"],),
    ),
)
