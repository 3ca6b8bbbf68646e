"""What is said of a text's links, in whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.core.cost.link import LinkCost
from desktop.core.cost.money import Micros
from desktop.core.links.in_text import WEIGHT, Link
from desktop.services.page_preview import NoPreview
from desktop.ui import money, words

MOST_NAMED = 4
LONGEST_NAME = 24


def weight(links: Sequence[Link]) -> str:
    """That X counts 23, and how long the link is in truth."""
    if len(links) == 1:
        return QCoreApplication.translate(
            "links", "This link counts {weight}, however long it is (here {length} characters)."
        ).format(weight=WEIGHT, length=len(links[0].address))
    return QCoreApplication.translate(
        "links", "%n link(s): each counts {weight}, however long it is.", "", len(links)
    ).format(weight=WEIGHT)


def why_weight() -> str:
    return QCoreApplication.translate(
        "links",
        "X puts a short address of its own, t.co, in the place of each link: 23 characters always. "
        "Shortening it elsewhere would gain nothing.",
    )


def followers(links: Sequence[Link]) -> str:
    """What would go, by name; empty where nothing follows the reader."""
    names = list(dict.fromkeys(name for link in links for name in link.followers))
    if not names:
        return ""
    shown = ", ".join(words.excerpt(name, LONGEST_NAME) for name in names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        shown += ", …"
    return QCoreApplication.translate(
        "links",
        "It carries what only serves to follow the reader: {names}. "
        "The page opens just as well without.",
    ).format(names=shown)


def cost(said: LinkCost, by_browser: bool) -> str:
    """What the tweet costs by key with its links and without, and the free way."""
    if by_browser:
        sentence = QCoreApplication.translate(
            "links",
            "This tweet goes through x.com in your browser: {free}. You will send it yourself. By "
            "your key it would be {dear}, and {cheap} without a link. Prices read on {day}.",
        )
    else:
        sentence = QCoreApplication.translate(
            "links",
            "With a link, X asks {dear} by your key; without, {cheap}. Through x.com in your "
            "browser: {free}. Prices read on {day}.",
        )
    return sentence.format(
        dear=money.said(said.by_key, said.currency),
        cheap=money.said(said.without_link, said.currency),
        free=money.said(said.by_browser, said.currency),
        day=day(said.read_on),
    )


def cheaper() -> str:
    """The other way to pay less for it."""
    return QCoreApplication.translate(
        "links",
        "Or leave the address out and say that it stands in your profile: X links nothing then.",
    )


def other_way(said: LinkCost, by_browser: bool) -> str:
    """What the button says that sends this tweet the other way, with what that costs."""
    if by_browser:
        return let_it_leave(said.by_key, said.currency)
    return QCoreApplication.translate("links", "Send this one by the browser ({free})").format(
        free=money.said(said.by_browser, said.currency)
    )


def let_it_leave(amount: Micros, currency: str) -> str:
    """What the button says that gives a tweet lent to the browser back to the key."""
    return QCoreApplication.translate("links", "Let it leave by itself ({price})").format(
        price=money.said(amount, currency)
    )


def day(that: date) -> str:
    """The day on which prices were read: "22 August 2026"."""
    return QLocale().toString(QDate(that.year, that.month, that.day), "d MMMM yyyy")


def no_preview(why: NoPreview) -> str:
    """Why a page cannot be shown, and what to do."""
    match why:
        case NoPreview.UNREACHABLE:
            return QCoreApplication.translate(
                "links", "This site does not answer. Look at the address, or try again later."
            )
        case NoPreview.REFUSED:
            return QCoreApplication.translate(
                "links",
                "This site does not show the page: it is gone, or opens in a browser alone. "
                "Open it in yours before you publish.",
            )
        case NoPreview.NOT_A_PAGE:
            return QCoreApplication.translate(
                "links", "There is no title to show there: it is a file, or a page without one."
            )
        case NoPreview.NOT_ALLOWED:
            return QCoreApplication.translate(
                "links", "This address is not one of the open web: your readers cannot open it."
            )
