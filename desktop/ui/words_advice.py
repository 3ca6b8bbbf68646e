"""The words of the tips: each has its sentence, the button of its fix, and its reason.

One function a rule. The reason names its source; none scolds, and none ends in an exclamation mark.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.advice import RuleName, Tip, Weight
from desktop.ui.words import excerpt

QUOTED = 24
"""Characters of the person's own words that a sentence repeats: a tip takes two lines, not four."""


@dataclass(frozen=True, slots=True)
class TipWords:
    """`fix` is empty where there is none."""

    sentence: str
    fix: str
    reason: str


def tip_words(tip: Tip) -> TipWords:
    """What is said of a tip, in the language in force."""
    match tip.rule:
        case RuleName.GLUED_SENTENCE:
            return _glued_sentence(tip)
        case RuleName.BROKEN_TAG:
            return _broken_tag(tip)
        case RuleName.CASHTAGS:
            return _cashtags(tip)
        case RuleName.MENTION_FIRST:
            return _mention_first(tip)
        case RuleName.MANY_HASHTAGS:
            return _many_hashtags(tip)
        case RuleName.SHOUTING:
            return _shouting(tip)
        case RuleName.EXCLAMATIONS:
            return _exclamations(tip)
        case RuleName.LONG:
            return _long(tip)


def _glued_sentence(tip: Tip) -> TipWords:
    return TipWords(
        _filled(
            tip,
            QCoreApplication.translate(
                "words", "“{words}” has become a link: a space is missing after the full stop."
            ),
        ),
        QCoreApplication.translate("words", "Add the space"),
        QCoreApplication.translate(
            "words",
            "Some short words also end web addresses (.il, .de, .je): X makes a link of the two, "
            "which leads to a site that is not yours and counts 23 characters. "
            "Source: twitter-text, the rules that X publishes.",
        ),
    )


def _broken_tag(tip: Tip) -> TipWords:
    return TipWords(
        _filled(tip, QCoreApplication.translate("words", "Of “{whole}”, X takes only “{linked}”.")),
        _filled(tip, QCoreApplication.translate("words", "Write {joined}")),
        QCoreApplication.translate(
            "words",
            "An apostrophe or a hyphen ends a hashtag. Joined into one, it is found as a whole; a "
            "capital for each word helps eyes and screen readers to part them. "
            "Sources: twitter-text, the rules that X publishes; the accessibility guide of the "
            "University of Michigan.",
        ),
    )


def _cashtags(tip: Tip) -> TipWords:
    return TipWords(
        _filled(
            tip,
            QCoreApplication.translate("words", "{count} cashtags: X takes only one in a tweet."),
        ),
        QCoreApplication.translate("words", "Keep the first one"),
        QCoreApplication.translate(
            "words",
            "A cashtag, a dollar sign and some letters, is the short name of a share on the stock "
            "exchange. Without the sign it is a plain word again. "
            "Source: X’s guide for developers, 2026.",
        ),
    )


def _mention_first(tip: Tip) -> TipWords:
    return TipWords(
        _filled(
            tip,
            QCoreApplication.translate(
                "words",
                "It begins with {name}: X may take it for a reply. Put a word before.",
            ),
        ),
        "",
        QCoreApplication.translate(
            "words",
            "Such a tweet reaches the feed of those alone who follow you both. “Thank you "
            "@cornerbakery” is read by more people than “@cornerbakery thank you”. Where the name "
            "belongs in your sentence, only you can tell. "
            "Source: X’s guide to its mention button, 2026.",
        ),
    )


def _many_hashtags(tip: Tip) -> TipWords:
    if tip.weight is Weight.GENTLE:
        sentence = QCoreApplication.translate(
            "words", "{count} hashtags: two in a tweet are usually enough."
        )
    else:
        sentence = QCoreApplication.translate(
            "words", "{count} hashtags: they draw the eye away from what you say."
        )
    return TipWords(
        _filled(tip, sentence),
        QCoreApplication.translate("words", "Take out %n hashtag(s)", "", _number(tip, "extra")),
        QCoreApplication.translate(
            "words",
            "Each hashtag is a coloured word that leads elsewhere. One for the place and one for "
            "the subject are enough for those who search. Sources: Twitter’s help page on "
            "hashtags (no more than two); eTerritoire’s advice to shops (three at most).",
        ),
    )


def _shouting(tip: Tip) -> TipWords:
    return TipWords(
        _filled(
            tip, QCoreApplication.translate("words", "In capitals, “{words}” sounds like shouting.")
        ),
        QCoreApplication.translate("words", "Use lower case"),
        QCoreApplication.translate(
            "words",
            "Words in capitals lose their outline: they are slower to read, for dyslexic people "
            "most, and some screen readers spell them. Afterwards give names their capital back. "
            "Sources: the British Dyslexia Association’s style guide; Carleton University.",
        ),
    )


def _exclamations(tip: Tip) -> TipWords:
    return TipWords(
        _filled(
            tip,
            QCoreApplication.translate("words", "{count} exclamation marks: one says as much."),
        ),
        QCoreApplication.translate("words", "Take out the others"),
        QCoreApplication.translate(
            "words",
            "A mark that returns at each sentence lifts none of them, and a row of them sounds "
            "like an advertisement. Source: Alloprof, the school help service of Quebec.",
        ),
    )


def _long(tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate(
            "words", "%n character(s) above the length that is shared most.", "", _number(tip)
        ),
        "",
        QCoreApplication.translate(
            "words",
            "Tweets of 71 to 100 characters were repeated most (Track Social), those under 100 "
            "answered more (Buddy Media). Both studies date from 2012 and looked at large brands: "
            "a habit to try, not a rule.",
        ),
    )


def _filled(tip: Tip, sentence: str) -> str:
    """The sentence with the tip's values in its braces, the person's words made safe and short."""
    values = {
        name: excerpt(value, QUOTED) if isinstance(value, str) else value
        for name, value in tip.values.items()
    }
    return sentence.format(**values)


def _number(tip: Tip, name: str = "count") -> int:
    return int(tip.values[name])
