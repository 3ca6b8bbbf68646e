"""The veille's own words: sources, moods, troubles, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.veille.acts import Deed
from desktop.core.veille.channel import SourceKind, Trouble
from desktop.core.veille.message import Message, Mood
from desktop.core.veille.people import Listed
from desktop.core.veille.subject import Role


def source(kind: SourceKind) -> str:
    match kind:
        case SourceKind.FEED:
            return QCoreApplication.translate("veille", "Feed")
        case SourceKind.MASTODON:
            return "Mastodon"
        case SourceKind.X_KEY | SourceKind.PASTED:
            return "X"
        case SourceKind.PRACTICE:
            return QCoreApplication.translate("veille", "Example")


def role(one: Role) -> str:
    match one:
        case Role.SHOP:
            return QCoreApplication.translate("veille", "My shop")
        case Role.TRADE:
            return QCoreApplication.translate("veille", "My trade")
        case Role.RIVAL:
            return QCoreApplication.translate("veille", "A competitor")
        case Role.PLACE:
            return QCoreApplication.translate("veille", "My neighbourhood")
        case Role.OTHER:
            return QCoreApplication.translate("veille", "Something else")


def what_role_does(one: Role) -> str:
    match one:
        case Role.SHOP:
            return QCoreApplication.translate(
                "veille", "Ramage warns you when what is said of it turns bad."
            )
        case Role.RIVAL:
            return QCoreApplication.translate("veille", "Shown beside your shop, side by side.")
        case Role.TRADE | Role.PLACE:
            return QCoreApplication.translate(
                "veille", "Its hashtags feed the suggestions while you write."
            )
        case Role.OTHER:
            return QCoreApplication.translate("veille", "A column of its own, nothing more.")


def mood(one: Mood | None) -> str:
    match one:
        case Mood.NEGATIVE:
            return QCoreApplication.translate("veille", "rather negative")
        case Mood.POSITIVE:
            return QCoreApplication.translate("veille", "rather positive")
        case Mood.NEUTRAL:
            return QCoreApplication.translate("veille", "neutral")
        case None:
            return QCoreApplication.translate("veille", "no clear tone")


def mood_sign(one: Mood | None) -> str:
    """Beside the colour, which never tells it alone."""
    match one:
        case Mood.NEGATIVE:
            return "−"
        case Mood.POSITIVE:
            return "+"
        case _:
            return ""


def mood_token(one: Mood | None) -> str:
    match one:
        case Mood.NEGATIVE:
            return "bad"
        case Mood.POSITIVE:
            return "good"
        case _:
            return "edge"


def trouble(one: Trouble) -> str:
    """What happened to a source and what to do, in a sentence or two."""
    match one:
        case Trouble.UNREACHABLE:
            return QCoreApplication.translate(
                "veille", "It does not answer. Ramage tries again by itself."
            )
        case Trouble.REFUSED:
            return QCoreApplication.translate(
                "veille", "It lets nobody read it without an account. Take another source."
            )
        case Trouble.GONE:
            return QCoreApplication.translate(
                "veille", "Nothing lies at this address any more. Look for its new one."
            )
        case Trouble.NO_FEED:
            return QCoreApplication.translate(
                "veille", "What lies there is no list of news that can be read."
            )
        case Trouble.TOO_LARGE:
            return QCoreApplication.translate(
                "veille", "There is far more of it than a list of news has. It is left out."
            )
        case Trouble.UNSAFE:
            return QCoreApplication.translate(
                "veille", "It leads where Ramage does not go, or could do harm. It is left out."
            )
        case Trouble.BUSY:
            return QCoreApplication.translate(
                "veille", "It asked Ramage to come back later, which it does by itself."
            )
        case Trouble.SIGN_IN_AGAIN:
            return QCoreApplication.translate(
                "veille", "X asks you to sign in again, in the settings."
            )
        case Trouble.OUT_OF_CREDIT:
            return QCoreApplication.translate(
                "veille", "The credit with X is used up. In the browser the search is free."
            )
        case Trouble.PAST_CEILING:
            return QCoreApplication.translate(
                "veille",
                "It would pass the ceiling that you set for this month. In the browser the search"
                " is free.",
            )


def deed(one: Deed, short: bool = False) -> str:
    """What the button or the menu says."""
    match one:
        case Deed.REPLY:
            return QCoreApplication.translate("veille", "Reply")
        case Deed.REPOST:
            return QCoreApplication.translate("veille", "Repost")
        case Deed.LIKE:
            return QCoreApplication.translate("veille", "Like")
        case Deed.FOLLOW:
            return QCoreApplication.translate("veille", "Follow")
        case Deed.QUOTE:
            return QCoreApplication.translate("veille", "Quote in a tweet")
        case Deed.IDEA:
            if short:
                return QCoreApplication.translate("veille", "Idea")
            return QCoreApplication.translate("veille", "Make it an idea")
        case Deed.KEEP:
            return QCoreApplication.translate("veille", "Come back to it…")
        case Deed.LIST:
            return QCoreApplication.translate("veille", "Put the author in a list…")
        case Deed.OPEN:
            if short:
                return QCoreApplication.translate("veille", "Open")
            return QCoreApplication.translate("veille", "Open in the browser")
        case Deed.COPY_LINK:
            return QCoreApplication.translate("veille", "Copy the link")
        case Deed.MUTE_AUTHOR:
            return QCoreApplication.translate("veille", "Silence the author…")
        case Deed.MUTE_WORD:
            return QCoreApplication.translate("veille", "Silence a word…")
        case Deed.TROLL_GUIDE:
            return QCoreApplication.translate("veille", "Troll or unhappy customer?")
        case Deed.PERSON:
            return QCoreApplication.translate("veille", "What is kept of the author…")


def author(message: Message) -> str:
    """Name and @name, as far as there are both."""
    return " ".join(part for part in name_and_handle(message) if part)


def name_and_handle(message: Message) -> tuple[str, str]:
    """The name, and the @name where it says something else; one of them may be empty."""
    one = message.author
    handle = f"@{one.handle}" if one.handle else ""
    if one.name and one.name.casefold() != one.handle.casefold():
        return one.name, handle
    if handle:
        return "", handle
    return one.name or QCoreApplication.translate("veille", "Nobody named"), ""


def listed(person: Listed) -> str:
    """Somebody of a list: only a name by which X or Mastodon knows them has an @."""
    return f"@{person.handle}" if person.handle else person.name
