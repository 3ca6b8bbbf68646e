"""What is said of acts that cost money and of what is known of them, in whole sentences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.core.agenda import WallTime
from desktop.core.cost.card import Act, InForce
from desktop.core.cost.entry import Answer, Certainty, Comparison, Entry
from desktop.core.cost.forecast import Forecast
from desktop.ui import money, times, words
from desktop.ui.write.link_words import day


def act_name(act: Act) -> str:
    """The act on the card of prices."""
    match act:
        case Act.POST:
            return QCoreApplication.translate("spending", "Publish a tweet")
        case Act.POST_WITH_LINK:
            return QCoreApplication.translate("spending", "Publish a tweet that holds a link")
        case Act.ALT_TEXT:
            return QCoreApplication.translate("spending", "Describe a picture")
        case Act.DELETE:
            return QCoreApplication.translate("spending", "Take a tweet off X")
        case Act.OWN_POST_READ:
            return QCoreApplication.translate("spending", "Read one of your own tweets")
        case Act.POST_READ:
            return QCoreApplication.translate("spending", "Read any other tweet")
        case Act.USER_READ:
            return QCoreApplication.translate("spending", "Read a name and its picture")
        case Act.COUNTS:
            return QCoreApplication.translate("spending", "Ask how often something was said")


def deed(entry: Entry) -> str:
    """One entry in words, with what it was for."""
    said = _deed(entry)
    if not entry.about:
        return said
    about = QCoreApplication.translate("words", "“{words}”").format(
        words=words.excerpt(entry.about, len(entry.about))
    )
    return QCoreApplication.translate("spending", "{deed}: {what}").format(deed=said, what=about)


def _deed(entry: Entry) -> str:
    count = entry.charge.count
    match entry.charge.act:
        case Act.POST:
            return QCoreApplication.translate("spending", "Publish")
        case Act.POST_WITH_LINK:
            return QCoreApplication.translate("spending", "Publish, with a link")
        case Act.ALT_TEXT:
            return QCoreApplication.translate("spending", "Describe %n picture(s)", "", count)
        case Act.DELETE:
            return QCoreApplication.translate("spending", "Take off X")
        case Act.OWN_POST_READ | Act.POST_READ:
            return QCoreApplication.translate(
                "spending", "Check whether a tweet left (%n tweet(s) read)", "", count
            )
        case Act.USER_READ:
            return QCoreApplication.translate("spending", "Ask X who you are")
        case Act.COUNTS:
            return QCoreApplication.translate("spending", "Ask how often it was said")


def certainty(known: Certainty) -> str:
    """What is sure of an entry, in a few words."""
    match known:
        case Certainty.PAID:
            return QCoreApplication.translate("spending", "paid")
        case Certainty.REFUSED:
            return QCoreApplication.translate("spending", "refused by X, perhaps paid")
        case Certainty.UNKNOWN:
            return QCoreApplication.translate("spending", "outcome not known, perhaps paid")


def when(at: datetime, zone: str) -> str:
    """The day and the hour of an entry on the wall of `zone`, for a narrow column."""
    moment = WallTime.at(at, zone).moment
    name = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM")
    return QCoreApplication.translate("spending", "{day}, {clock}").format(
        day=name, clock=times.clock(moment, full=True)
    )


def expected(forecast: Forecast, currency: str, now: datetime) -> str:
    """What the calendar still asks for, and where the ceiling stops it."""
    if not forecast.tweets:
        said = QCoreApplication.translate(
            "spending", "No tweet planned by your key until the end of the month."
        )
    else:
        said = QCoreApplication.translate(
            "spending",
            "%n tweet(s) planned until the end of the month: {about}.",
            "",
            forecast.tweets,
        ).format(about=money.about(forecast.amount, currency))
    parts = [said, _free(forecast), _stopped(forecast, now)]
    return " ".join(part for part in parts if part)


def _free(forecast: Forecast) -> str:
    if not forecast.by_browser:
        return ""
    return QCoreApplication.translate(
        "spending", "%n more go(es) through your browser, at no cost.", "", forecast.by_browser
    )


def _stopped(forecast: Forecast, now: datetime) -> str:
    tweet = forecast.first_stopped
    if tweet is None or tweet.when is None:
        return ""
    return QCoreApplication.translate(
        "spending",
        "The ceiling stops the first of %n at {tweet}, {when}: it will wait for you to publish it.",
        "",
        forecast.stopped,
    ).format(tweet=words.quoted(tweet), when=times.dated(tweet.when, now))


def compared(comparison: Comparison, currency: str, zone: str) -> str:
    """X's own figure beside ours, and what a difference may come from."""
    said = QCoreApplication.translate(
        "spending", "Since {day}, X took {theirs} off your credit; Ramage counted {ours}."
    ).format(
        day=day(WallTime.at(comparison.since, zone).day),
        theirs=money.said(comparison.by_x, currency),
        ours=money.said(comparison.counted, currency),
    )
    more = ""
    if comparison.by_x > comparison.counted:
        more = QCoreApplication.translate(
            "spending", "X took more: a price may have changed, or another program use your key."
        )
    elif comparison.by_x < comparison.counted:
        more = QCoreApplication.translate(
            "spending", "Ramage also counts what X may have asked for, to stay on the safe side."
        )
    return f"{said} {more}".strip()


def answered(answer: Answer) -> str:
    """What came of asking X."""
    match answer:
        case Answer.SAID:
            return QCoreApplication.translate(
                "spending", "X answered. Ask again some tweets later to compare."
            )
        case Answer.UNSAID:
            return QCoreApplication.translate(
                "spending", "X does not give this figure to your account."
            )
        case Answer.NO_ANSWER:
            return QCoreApplication.translate(
                "spending", "X does not answer just now: try again later."
            )
        case Answer.SIGN_IN_AGAIN:
            return QCoreApplication.translate(
                "spending", "X asks you to sign in again before it says."
            )


def origin(in_force: InForce) -> str:
    """Where the prices come from and of which day they are."""
    shipped = day(in_force.shipped.read_on)
    if in_force.is_broken:
        return QCoreApplication.translate(
            "spending",
            "The prices that you corrected cannot be read. Those that came with Ramage hold, read "
            "on {day}: {source}.",
        ).format(day=shipped, source=in_force.shipped.source)
    if not in_force.is_corrected:
        return QCoreApplication.translate("spending", "Read on {day}: {source}.").format(
            day=shipped, source=in_force.shipped.source
        )
    if in_force.shipped.read_on > in_force.card.read_on:
        sentence = QCoreApplication.translate(
            "spending",
            "Corrected by you on {own}. Those that came with Ramage are newer, read on {shipped}; "
            "yours hold until you take them back.",
        )
    else:
        sentence = QCoreApplication.translate(
            "spending",
            "Corrected by you on {own}. Those that came with Ramage were read on {shipped}.",
        )
    return sentence.format(own=day(in_force.card.read_on), shipped=shipped)
