"""Words of the rules on the form of a tweet: its tags, signs and pictures, and what it lacks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.advice import Tip
from desktop.ui.advice_words.shape import TipWords, filled, number


def tag_in_word(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words", "In “{words}”, X sees no hashtag: a space is missing before it."
            ),
        ),
        QCoreApplication.translate("words", "Add the space"),
        QCoreApplication.translate(
            "words",
            "A hashtag begins behind a space, a sign or an emoji. Glued to a word, it is plain "
            "text that nobody can click. Source: twitter-text, the rules that X publishes.",
        ),
    )


def mention_spaced(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words", "“@ {name}” names nobody: the name has to touch the @."
            ),
        ),
        filled(tip, QCoreApplication.translate("words", "Write @{name}")),
        QCoreApplication.translate(
            "words",
            "With a space between, X makes no mention, and the person named is told nothing. "
            "Source: twitter-text, the rules that X publishes.",
        ),
    )


def braces(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip, QCoreApplication.translate("words", "“{gap}”, in braces, waits to be filled in.")
        ),
        "",
        QCoreApplication.translate(
            "words",
            "The words in braces come from a template. Readers would see them as they stand.",
        ),
    )


def placeholder(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip, QCoreApplication.translate("words", "“{words}” looks like a gap left for later.")
        ),
        "",
        QCoreApplication.translate(
            "words",
            "A note to oneself is easily forgotten, and once the tweet has left it is what readers "
            "see. If it is meant, hide this tip.",
        ),
    )


def repeated(tip: Tip) -> TipWords:
    from datetime import date

    from desktop.ui import times

    day = date.fromisoformat(str(tip.values["day"]))
    return TipWords(
        QCoreApplication.translate("words", "Nearly the same words as your tweet of {day}.").format(
            day=times.day(day, day)
        ),
        "",
        QCoreApplication.translate(
            "words",
            "Those who follow you have seen it already, and X asks accounts not to post the same "
            "text over and over. Told from another side, the same news is read again. "
            "Source: X’s rules on platform manipulation and spam.",
        ),
    )


def missing_alt(tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate(
            "words", "%n picture(s) without a description.", "", number(tip)
        ),
        QCoreApplication.translate("words", "Describe"),
        QCoreApplication.translate(
            "words",
            "People who do not see the picture have the description read to them: who, what, "
            "where. Sources: the Web Content Accessibility Guidelines 2.2; X’s help page on image "
            "descriptions.",
        ),
    )


def link_alone(_tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate("words", "A link alone: a few words say why to follow it."),
        "",
        QCoreApplication.translate(
            "words",
            "X shows an address cut short, and few people follow one they know nothing of. Say in "
            "your own words what is behind it: 257 characters are left for that beside a link.",
        ),
    )


def no_photo(tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate(
            "words", "No picture in your last %n tweet(s): one from the shop?", "", number(tip)
        ),
        QCoreApplication.translate("words", "Add a picture"),
        QCoreApplication.translate(
            "words",
            "Twitter counted 35% more retweets with a photo (2014); of two million tweets, Stone "
            "Temple saw 68% of those with a picture retweeted, 30% of the others (2014). Old "
            "figures, on other accounts than yours: a habit to try.",
        ),
    )


def tags_at_end(tip: Tip) -> TipWords:
    if tip.values["tag"]:
        fix = filled(tip, QCoreApplication.translate("words", "Weave {tag} into the sentence"))
    else:
        fix = QCoreApplication.translate(
            "words", "Take out %n hashtag(s)", "", number(tip, "extra")
        )
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words", "{count} hashtags in a heap at the end: one could stand in the sentence."
            ),
        ),
        fix,
        QCoreApplication.translate(
            "words",
            "A heap is passed over by eyes, and read out in full by screen readers. A word that "
            "you say anyway serves as a hashtag where it stands. Sources: Twitter’s help page on "
            "hashtags (no more than two); the accessibility guide of the University of Michigan.",
        ),
    )


def tag_case(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate("words", "{tag} reads better with a capital for each word."),
        ),
        filled(tip, QCoreApplication.translate("words", "Write {joined}")),
        QCoreApplication.translate(
            "words",
            "To X both are one hashtag. Eyes part the words more easily, and a screen reader says "
            "them instead of spelling. Source: the accessibility guide of the University of "
            "Michigan.",
        ),
    )


def tag_accents(tip: Tip) -> TipWords:
    return TipWords(
        filled(tip, QCoreApplication.translate("words", "An accent is missing in {tag}.")),
        filled(tip, QCoreApplication.translate("words", "Write {better}")),
        QCoreApplication.translate(
            "words",
            "X takes accented letters into a hashtag; it does not say whether its search joins the "
            "two forms. To readers and screen readers the accent is part of the word. Sources: the "
            "Académie française; twitter-text, the rules that X publishes.",
        ),
    )


def question_marks(tip: Tip) -> TipWords:
    return TipWords(
        filled(tip, QCoreApplication.translate("words", "“{marks}”: one question mark asks.")),
        QCoreApplication.translate("words", "Keep one mark"),
        QCoreApplication.translate(
            "words",
            "A row of question marks sounds impatient, or like an advertisement. "
            "Source: Alloprof, the school help service of Quebec, on marks in a row.",
        ),
    )


def emoji_row(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words", "{count} emoji where one would do: the words get lost."
            ),
        ),
        QCoreApplication.translate("words", "Keep the first one"),
        QCoreApplication.translate(
            "words",
            "A screen reader says the name of each: “croissant, croissant, croissant, croissant”. "
            "Source: the RNIB’s guide to accessible social media.",
        ),
    )


def short(_tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate("words", "A little short: what could one answer to it?"),
        "",
        QCoreApplication.translate(
            "words",
            "One detail (what, where, who) gives readers something to pass on. Tweets of 71 to 100 "
            "characters were repeated most, by a study of Track Social that dates from 2012.",
        ),
    )
