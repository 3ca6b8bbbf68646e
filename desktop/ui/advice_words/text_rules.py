"""Words of the rules on what X would make of the text, and on how loud and long it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.advice import Tip, Weight
from desktop.ui.advice_words.shape import TipWords, filled, number


def glued_sentence(tip: Tip) -> TipWords:
    return TipWords(
        filled(
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


def broken_tag(tip: Tip) -> TipWords:
    return TipWords(
        filled(tip, QCoreApplication.translate("words", "Of “{whole}”, X takes only “{linked}”.")),
        filled(tip, QCoreApplication.translate("words", "Write {joined}")),
        QCoreApplication.translate(
            "words",
            "An apostrophe or a hyphen ends a hashtag. Joined into one, it is found as a whole; a "
            "capital for each word helps eyes and screen readers to part them. "
            "Sources: twitter-text, the rules that X publishes; the accessibility guide of the "
            "University of Michigan.",
        ),
    )


def cashtags(tip: Tip) -> TipWords:
    return TipWords(
        filled(
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


def mention_first(tip: Tip) -> TipWords:
    return TipWords(
        filled(
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


def many_hashtags(tip: Tip) -> TipWords:
    if tip.weight is Weight.GENTLE:
        sentence = QCoreApplication.translate(
            "words", "{count} hashtags: two in a tweet are usually enough."
        )
    else:
        sentence = QCoreApplication.translate(
            "words", "{count} hashtags: they draw the eye away from what you say."
        )
    return TipWords(
        filled(tip, sentence),
        QCoreApplication.translate("words", "Take out %n hashtag(s)", "", number(tip, "extra")),
        QCoreApplication.translate(
            "words",
            "Each hashtag is a coloured word that leads elsewhere. One for the place and one for "
            "the subject are enough for those who search. Sources: Twitter’s help page on "
            "hashtags (no more than two); eTerritoire’s advice to shops (three at most).",
        ),
    )


def shouting(tip: Tip) -> TipWords:
    return TipWords(
        filled(
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


def exclamations(tip: Tip) -> TipWords:
    return TipWords(
        filled(
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


def long(tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate(
            "words", "%n character(s) above the length that is shared most.", "", number(tip)
        ),
        QCoreApplication.translate("words", "See a shorter version") if tip.choices else "",
        QCoreApplication.translate(
            "words",
            "Tweets of 71 to 100 characters were repeated most (Track Social), those under 100 "
            "answered more (Buddy Media). Both studies date from 2012 and looked at large brands: "
            "a habit to try, not a rule.",
        ),
    )
