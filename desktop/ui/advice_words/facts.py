"""Words of the rules on dates, hours, prices and telephone numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.advice import Tip
from desktop.core.last_read import READ_ON
from desktop.ui import times
from desktop.ui.advice_words.shape import TipWords, filled, number


def date_slip(tip: Tip) -> TipWords:
    if tip.values["slip"] == READ_ON:
        return TipWords(
            filled(tip, _date_sentence(tip)),
            QCoreApplication.translate("words", "Name the day") if tip.choices else "",
            QCoreApplication.translate(
                "words",
                "It is not read on the day it is written: readers count from the day it leaves.",
            ),
        )
    return TipWords(
        filled(tip, _date_sentence(tip)),
        QCoreApplication.translate("words", "Put it right") if tip.choices else "",
        QCoreApplication.translate(
            "words",
            "Half of those who read it would come on the wrong day. A date without its year is "
            "taken for the one nearest to the moment of publishing. Source: the calendar.",
        ),
    )


def _date_sentence(tip: Tip) -> str:
    match tip.values["slip"]:
        case "weekday":
            sentence = QCoreApplication.translate("words", "“{words}”: that day is a {weekday}.")
        case "relative":
            sentence = QCoreApplication.translate(
                "words", "“{words}”: when this is read, that is a {weekday}."
            )
        case slip if slip == READ_ON:
            sentence = QCoreApplication.translate("words", "“{words}” will be read as {day}.")
            that = date.fromisoformat(str(tip.values["day"]))
            named = times.day(that, that)
            return sentence.replace("{day}", named)
        case "past":
            return QCoreApplication.translate("words", "“{words}” is over when this is read.")
        case _:
            return QCoreApplication.translate("words", "“{words}”: no calendar has this day.")
    weekday = QLocale().dayName(number(tip, "weekday") + 1)
    return sentence.replace("{weekday}", weekday)


def time_slip(tip: Tip) -> TipWords:
    return TipWords(
        filled(tip, QCoreApplication.translate("words", "“{words}”: is this hour right?")),
        QCoreApplication.translate("words", "Put it right") if tip.fix else "",
        QCoreApplication.translate(
            "words",
            "No clock shows it, or the shop would close before it opens. Durations, and bars that "
            "close at night, are left alone. Source: the clock.",
        ),
    )


def price_slip(tip: Tip) -> TipWords:
    return TipWords(
        filled(tip, QCoreApplication.translate("words", "“{words}”: is this amount right?")),
        QCoreApplication.translate("words", "Put it right") if tip.fix else "",
        QCoreApplication.translate(
            "words",
            "A price has two decimals or none, and one sign; a discount stays below 100%, and a "
            "bargain below the old price. A wrong price is what customers remember.",
        ),
    )


def phone_slip(tip: Tip) -> TipWords:
    if tip.fix is not None:
        sentence = QCoreApplication.translate("words", "“{words}”: behind +33, the 0 goes.")
    else:
        sentence = QCoreApplication.translate(
            "words", "“{words}” has {count} digits: a French number has ten, or nine behind +33."
        )
    return TipWords(
        filled(tip, sentence),
        QCoreApplication.translate("words", "Put it right") if tip.fix else "",
        QCoreApplication.translate(
            "words",
            "Whoever dials a wrong number seldom tries again. Source: the French numbering plan, "
            "kept by Arcep.",
        ),
    )
