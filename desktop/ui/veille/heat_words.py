"""The thermometer's words and what they rest on: no figure that was not counted."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.veille.heat import Heat, Reading


def heat(one: Heat) -> str:
    match one:
        case Heat.TOO_FEW:
            return QCoreApplication.translate("veille", "too few to judge")
        case Heat.CALM:
            return QCoreApplication.translate("veille", "calm")
        case Heat.BUSY:
            return QCoreApplication.translate("veille", "busy")
        case Heat.HOT:
            return QCoreApplication.translate("veille", "hot")
        case Heat.ALERT:
            return QCoreApplication.translate("veille", "alert")


def heat_kind(one: Heat) -> str:
    """The kind of label that says it."""
    match one:
        case Heat.ALERT:
            return "bad"
        case Heat.HOT:
            return "warn"
        case Heat.BUSY:
            return "ink"
        case Heat.CALM:
            return "good"
        case Heat.TOO_FEW:
            return "muted"


def span(window: timedelta) -> str:
    """ "30 min", "6 h", "2 days"."""
    minutes = int(window / timedelta(minutes=1))
    if minutes < 60:
        return QCoreApplication.translate("veille", "{count} min").format(count=minutes)
    if minutes <= 24 * 60:
        return QCoreApplication.translate("veille", "{count} h").format(count=minutes // 60)
    return QCoreApplication.translate("veille", "%n day(s)", "", minutes // (24 * 60))


def why(reading: Reading) -> str:
    """What the thermometer's word rests on, in a sentence."""
    match reading.heat:
        case Heat.TOO_FEW:
            return QCoreApplication.translate(
                "veille", "Below ten messages Ramage does not say what is usual."
            )
        case _ if not reading.weeks:
            return _why_without_past(reading)
        case Heat.CALM if reading.is_as_usual:
            said = QCoreApplication.translate(
                "veille", "%n message(s) in {span}, as usual at these hours.", "", reading.total
            )
            return said.format(span=span(reading.window))
        case Heat.CALM:
            said = QCoreApplication.translate(
                "veille", "%n message(s) in {span}, against {usual} usually.", "", reading.total
            )
            return said.format(span=span(reading.window), usual=usually(reading.usual))
        case Heat.BUSY if reading.negative:
            said = QCoreApplication.translate(
                "veille",
                "%n message(s) in {span}, against {usual} usually; negative: {negative}.",
                "",
                reading.total,
            )
            return said.format(
                span=span(reading.window),
                usual=usually(reading.usual),
                negative=reading.negative,
            )
        case Heat.BUSY:
            said = QCoreApplication.translate(
                "veille",
                "%n message(s) in {span}, against {usual} usually; nothing says that it is bad.",
                "",
                reading.total,
            )
            return said.format(span=span(reading.window), usual=usually(reading.usual))
        case Heat.HOT | Heat.ALERT:
            said = QCoreApplication.translate(
                "veille",
                "%n negative message(s) in {span} by {people} different people, of {total} in"
                " all; usually {usual}.",
                "",
                reading.negative,
            )
            return said.format(
                span=span(reading.window),
                people=reading.authors,
                total=reading.total,
                usual=usually(reading.usual_negative),
            )


def _why_without_past(reading: Reading) -> str:
    """The figures alone: with nothing to compare with, nothing is usual."""
    if reading.heat in (Heat.HOT, Heat.ALERT):
        said = QCoreApplication.translate(
            "veille",
            "%n negative message(s) in {span} by {people} different people, of {total} in all.",
            "",
            reading.negative,
        )
        return said.format(span=span(reading.window), people=reading.authors, total=reading.total)
    said = QCoreApplication.translate(
        "veille", "%n message(s) in {span}; what is usual is not known yet.", "", reading.total
    )
    return said.format(span=span(reading.window))


def usually(count: float) -> str:
    """A mean as a person says it: never more exact than it is."""
    if count < 0.5:
        return QCoreApplication.translate("veille", "fewer than one")
    if count < 10:
        return QLocale().toString(round(count, 1), "g", 2)
    return str(round(count))


def alert_title(name: str, reading: Reading) -> str:
    said = QCoreApplication.translate(
        "veille", "%n negative message(s) about “{name}” in {span}", "", reading.negative
    ).format(name=name, span=span(reading.window))
    if not reading.weeks:
        return QCoreApplication.translate("veille", "Careful: {said}.").format(said=said)
    return QCoreApplication.translate("veille", "Careful: {said}, against {usual} usually.").format(
        said=said, usual=usually(reading.usual_negative)
    )


def alert_advice(about: str) -> str:
    if about:
        return QCoreApplication.translate(
            "veille",
            "Words that come back: {about}. Answer soon, once, with a fact and a solution.",
        ).format(about=about)
    return QCoreApplication.translate("veille", "Answer soon, once, with a fact and a solution.")
