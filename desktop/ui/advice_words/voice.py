"""Words of the rules on how a text speaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.advice import Tip
from desktop.ui.advice_words.shape import TipWords, filled, number


def hot_answer(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}”: written in anger. In an hour you will write another answer.",
            ),
        ),
        QCoreApplication.translate("words", "Answer calmly") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Everybody reads an answer, not only the one it is for, and a picture of it stays. "
            "Wait an hour, then write calmly, in private, or not at all: trolls live on "
            "answers. Sources: mastercaweb, University of Strasbourg; La Ruche’s guide on "
            "trolls.",
        ),
    )


def begging(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” asks a favour of people who do not know yet why.",
            ),
        ),
        QCoreApplication.translate("words", "Take the sentence out") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "What is worth passing on is passed on without being asked; X’s rules frown upon "
            "shares and likes that are traded. A question about the subject brings more. "
            "Source: X’s rules on platform manipulation.",
        ),
    )


def vous_tu(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” does not go with the way your readers are spoken to elsewhere.",
            ),
        ),
        QCoreApplication.translate("words", "Say “vous” all through") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Whoever is called “vous” and then “tu” wonders who is meant. Either suits a shop: "
            "one of them is its voice, and Ramage knows yours from the settings. Source: Office "
            "québécois de la langue française, on tutoiement and vouvoiement.",
        ),
    )


def price_shouting(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” shouts a price that could simply be said.",
            ),
        ),
        QCoreApplication.translate("words", "Say it quietly") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "A good price speaks for itself. Rows of marks, capitals and flames are what "
            "unwanted mail looks like, and people pass over it. Sources: Alloprof, on "
            "exclamation marks; the British Dyslexia Association’s style guide, on capitals.",
        ),
    )


def only_selling(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "This only sells: say who made it, how, or what it is good for.",
            ),
        ),
        "",
        QCoreApplication.translate(
            "words",
            "People follow a shop for what it knows and for those who keep it. One offer is "
            "enough; a word of the maker or of use turns the leaflet into a tweet again. "
            "Source: Agorapulse’s advice on the balance of what sells and what helps.",
        ),
    )


def corporate(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” sounds like a press release.",
            ),
        ),
        QCoreApplication.translate("words", "Say it plainly") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Set phrases put a desk between you and your readers. Say it as you would to a "
            "neighbour who comes in. Sources: the French administration’s guide to plain "
            "writing; the UK government’s list of words to avoid.",
        ),
    )


def impersonal(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” is a notice on a door: let somebody speak.",
            ),
        ),
        QCoreApplication.translate("words", "Let somebody speak") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "On X somebody speaks to somebody: “on vous prévient”, “we open at nine”. RATP and "
            "SNCF sign with first names. Sources: Lecko’s study of French companies on Twitter; "
            "the French administration’s guide to plain writing.",
        ),
    )


def pressure(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” hurries your readers. A date or a number says more.",
            ),
        ),
        QCoreApplication.translate("words", "Say it calmly") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "“Four places left for Saturday” is a fact and hurries nobody; false urgency is "
            "among the unfair practices. Sources: the European Commission’s guide on unfair "
            "commercial practices; the UK’s Competition and Markets Authority.",
        ),
    )


def superlatives(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}”: every shop says so. Say what makes yours good.",
            ),
        ),
        QCoreApplication.translate("words", "Take the claim out") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Nobody can check it, so nobody believes it. The flour, the eighteen hours, the "
            "grandmother’s recipe are yours alone. A prize won is a fact, and may be told. "
            "Source: ARPP, the French authority of advertising.",
        ),
    )


def vague(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}”: say what, when or where. One fact is enough.",
            ),
        ),
        "",
        QCoreApplication.translate(
            "words",
            "A promise without a fact asks readers to wait for they know not what. A day, a "
            "street, a product gives them something to come for. Source: the journalists’ five "
            "questions, who, what, when, where, why.",
        ),
    )


def readability(tip: Tip) -> TipWords:
    return TipWords(
        QCoreApplication.translate(
            "words",
            "A sentence of %n word(s): on a small screen it is read twice.",
            "",
            number(tip),
        ),
        QCoreApplication.translate("words", "Make two of it") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Up to twenty-five words are held at once. One idea a sentence, and the next one "
            "after a full stop. Sources: the UK government’s style guide; the French "
            "administration’s guide to plain writing.",
        ),
    )


def jargon(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}”: your customers may not know the word.",
            ),
        ),
        QCoreApplication.translate("words", "Say what it is") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "It means: {means}. A word of the trade that is explained is what readers like "
            "best, something learnt. Left alone, it is where they stop. Source: the French "
            "administration’s guide to plain writing.",
        ).format(means=tip.values["means"]),
    )


def anglicisms(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}” has a French word that the whole street knows.",
            ),
        ),
        QCoreApplication.translate("words", "Write it in French") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Office English is understood in offices. What French has taken in, week-end, "
            "brunch or parking, is never pointed out. Sources: FranceTerme; “Dire, ne pas "
            "dire”, the Académie française.",
        ),
    )


def nobody_named(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "“{words}”: say by whom. A first name makes it yours.",
            ),
        ),
        QCoreApplication.translate("words", "Sign with a first name") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "Who kneaded this morning? What nobody made could stand on any packet; with a name "
            "readers know whom to greet. Source: Lecko’s study of French companies on Twitter, "
            "where RATP and SNCF sign with first names.",
        ),
    )


def no_question(tip: Tip) -> TipWords:
    return TipWords(
        filled(
            tip,
            QCoreApplication.translate(
                "words",
                "Your readers may have something to say about this: ask them.",
            ),
        ),
        QCoreApplication.translate("words", "End with a question") if _mends(tip) else "",
        QCoreApplication.translate(
            "words",
            "A question that can be answered in three words opens a conversation. Not each "
            "time: of 36 tweets of real shops, 34 ask nothing. The endings offered fit into the "
            "tweet. Source: the course that Ramage follows.",
        ),
    )


def _mends(tip: Tip) -> bool:
    """Whether there is anything to click on: not every phrase can be put otherwise by rule."""
    return bool(tip.fix or tip.choices)
