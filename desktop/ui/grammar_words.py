"""The reasons of the grammar rules, one or two sentences each, as a teacher would give them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.spelling.grammar.fault import GrammarRule


def grammar_words(rule: GrammarRule) -> str:
    """Why a place is marked, in the language in force."""
    match rule:
        case GrammarRule.A_ACCENT:
            return QCoreApplication.translate(
                "words",
                "“a” is the verb to have: it could be “avait”. Otherwise it is “à”, with an "
                "accent.",
            )
        case GrammarRule.ET_EST:
            return QCoreApplication.translate(
                "words",
                "“est” is the verb to be: it could be “était”. “et” adds: it could be “et puis”.",
            )
        case GrammarRule.OU:
            return QCoreApplication.translate(
                "words",
                "“où” with an accent asks for a place or a time. “ou” offers a choice: it could be "
                "“ou bien”.",
            )
        case GrammarRule.CES:
            return QCoreApplication.translate(
                "words",
                "“c’est” could be “cela est”, “s’est” goes with a verb (il s’est levé), “ces” "
                "shows, “ses” are his or hers.",
            )
        case GrammarRule.CE_SE:
            return QCoreApplication.translate(
                "words",
                "“se” goes with a verb (il se lève). “ce” shows something (ce matin, ce que).",
            )
        case GrammarRule.SON_SONT:
            return QCoreApplication.translate(
                "words",
                "“sont” is the verb to be: it could be “étaient”. “son” is his or hers: it "
                "could be "
                "“mon”.",
            )
        case GrammarRule.ON_ONT:
            return QCoreApplication.translate(
                "words",
                "“ont” is the verb to have: it could be “avaient”. “on” could be “quelqu’un”.",
            )
        case GrammarRule.LA:
            return QCoreApplication.translate(
                "words",
                "“là” is a place, “l’a” could be “l’avait”, “la” stands before a noun.",
            )
        case GrammarRule.AFTER_AVOIR:
            return QCoreApplication.translate(
                "words",
                "After avoir or être stands the participle: one says “vendu”, not “vendre”, so it "
                "ends in é.",
            )
        case GrammarRule.INFINITIVE:
            return QCoreApplication.translate(
                "words",
                "After a preposition or another verb stands the infinitive: one says “vendre”, not "
                "“vendu”, so it ends in er.",
            )
        case GrammarRule.VOUS_EZ:
            return QCoreApplication.translate(
                "words",
                "With “vous” as its subject, a verb ends in ez (but vous faites, vous dites).",
            )
        case GrammarRule.PLURAL:
            return QCoreApplication.translate(
                "words",
                "After a plural word such as nos, ces, des or a number, the noun is plural too.",
            )
        case GrammarRule.ADJECTIVE:
            return QCoreApplication.translate(
                "words",
                "An adjective takes the gender and number of its noun.",
            )
        case GrammarRule.PARTICIPLE:
            return QCoreApplication.translate(
                "words",
                "With être, the participle agrees with the subject: les fleurs sont arrivées.",
            )
        case GrammarRule.PARTICIPLE_END:
            return QCoreApplication.translate(
                "words",
                "After avoir stands the participle; its feminine tells its last letter: mise, so "
                "mis; faite, so fait.",
            )
        case GrammarRule.PEU:
            return QCoreApplication.translate(
                "words",
                "“peut” is the verb pouvoir: it could be “pouvait”. “peu” means not much.",
            )
        case GrammarRule.QUEL:
            return QCoreApplication.translate(
                "words",
                "“quel” goes with a noun and agrees with it (quelle chance). “qu’elle” could be "
                "“qu’il”.",
            )
        case GrammarRule.LEUR:
            return QCoreApplication.translate(
                "words",
                "Before a verb “leur” never changes: it could be “lui”. Before a plural noun it is "
                "“leurs”.",
            )
        case GrammarRule.TOUT:
            return QCoreApplication.translate(
                "words",
                "“tout” agrees with the noun: tous les jours, toutes les tartes, toute la journée, "
                "tout le monde.",
            )
        case GrammarRule.SA:
            return QCoreApplication.translate(
                "words",
                "“ça” could be “cela”. “sa” is his or hers: it could be “ma”.",
            )
        case GrammarRule.DAVANTAGE:
            return QCoreApplication.translate(
                "words",
                "“davantage”, in one word, means more. “d’avantages” are benefits.",
            )
        case GrammarRule.MALGRE_QUE:
            return QCoreApplication.translate(
                "words",
                "Many readers take “malgré que” for a mistake; “bien que” is safe.",
            )
        case GrammarRule.PLUTOT:
            return QCoreApplication.translate(
                "words",
                "“plus tôt” is the opposite of plus tard. “plutôt” means rather.",
            )
        case GrammarRule.QUAND:
            return QCoreApplication.translate(
                "words",
                "“quand” is a time: it could be “lorsque”. “quant” is always followed by à, au or "
                "aux.",
            )
        case GrammarRule.ELISION:
            return QCoreApplication.translate(
                "words",
                "Before a vowel or a silent h, le, la and de lose theirs: l’hôtel. Some h forbid "
                "it: le haricot.",
            )
        case GrammarRule.SI:
            return QCoreApplication.translate(
                "words",
                "After “si” stands the imperfect, not the conditional: si vous étiez, si j’avais.",
            )
        case GrammarRule.PHRASE:
            return QCoreApplication.translate(
                "words",
                "This expression is written otherwise; the two sound alike.",
            )
        case GrammarRule.WISH:
            return QCoreApplication.translate(
                "words",
                "The adjective of a wish or a greeting agrees too: bonnes fêtes, chers clients.",
            )
        case GrammarRule.HYPHEN:
            return QCoreApplication.translate(
                "words",
                "A hyphen ties these words: avez-vous, rendez-vous, celui-ci.",
            )
        case GrammarRule.REPEATED:
            return QCoreApplication.translate(
                "words",
                "The same word stands twice in a row.",
            )
        case GrammarRule.ITS:
            return QCoreApplication.translate(
                "words",
                "“it’s” is short for “it is”. “its” means belonging to it.",
            )
        case GrammarRule.YOUR:
            return QCoreApplication.translate(
                "words",
                "“you’re” is short for “you are”. “your” means belonging to you.",
            )
        case GrammarRule.THERE:
            return QCoreApplication.translate(
                "words",
                "“there” is a place, “their” means belonging to them, “they’re” is short for “they "
                "are”.",
            )
        case GrammarRule.ARTICLE:
            return QCoreApplication.translate(
                "words",
                "“an” stands before a vowel that is heard (an hour), “a” before all else (a unique "
                "one).",
            )
        case GrammarRule.SHOULD_OF:
            return QCoreApplication.translate(
                "words",
                "It sounds like “of” but is “have”, shortened: should’ve.",
            )
        case GrammarRule.THAN:
            return QCoreApplication.translate(
                "words",
                "“than” compares. “then” is a time.",
            )
        case GrammarRule.TOO:
            return QCoreApplication.translate(
                "words",
                "“too” means more than enough. “to” does not.",
            )
