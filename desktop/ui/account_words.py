"""What is said of an account: its name, the way its tweets leave, how its key stands with X."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.account import Account, Connection, Way


def named(account: Account) -> str:
    """The name that goes on a button: its @handle, else the shop's name."""
    if account.handle:
        return f"@{account.handle}"
    return account.name or QCoreApplication.translate("account_words", "Without a name")


def chip(account: Account) -> str:
    """Its name, and whether its tweets stay on this computer."""
    if account.way is Way.PRACTICE:
        return QCoreApplication.translate("account_words", "{name} · practice").format(
            name=named(account)
        )
    return named(account)


def way_sentence(account: Account) -> str:
    """How its tweets leave, in one sentence."""
    match account.way:
        case Way.PRACTICE:
            return QCoreApplication.translate(
                "account_words", "Practice: its tweets stay on this computer."
            )
        case Way.BROWSER:
            return QCoreApplication.translate(
                "account_words", "In your browser: X opens with the text ready, and you send it."
            )
        case Way.KEY:
            return QCoreApplication.translate(
                "account_words",
                "By your key: its tweets leave by themselves, and X asks you money for each.",
            )


def leaves_by_itself(account: Account) -> bool:
    """Whether nobody's hand is needed just now."""
    return account.way is Way.PRACTICE or (account.way is Way.KEY and account.is_connected)


def publish(account: Account | None) -> str:
    """What the button says that sends at once: it always carries the account's name."""
    if account is None:
        return QCoreApplication.translate("account_words", "Publish now")
    match account.way:
        case Way.PRACTICE:
            said = QCoreApplication.translate("account_words", "Publish · {name} (practice)")
        case Way.KEY if account.is_connected:
            said = QCoreApplication.translate("account_words", "Publish · {name}")
        case _:
            said = QCoreApplication.translate("account_words", "Publish in the browser · {name}")
    return said.format(name=named(account))


def planned_as(account: Account) -> str:
    """What becomes of a tweet at its time, and whose it is."""
    if leaves_by_itself(account):
        said = QCoreApplication.translate("account_words", "It leaves by itself as {name}.")
    else:
        said = QCoreApplication.translate(
            "account_words", "At its time you send it as {name}, in your browser."
        )
    return said.format(name=named(account))


def connection_name(connection: Connection | None) -> str:
    """How the key stands, in a few words; None for an account that was never connected."""
    match connection:
        case Connection.CONNECTED:
            return QCoreApplication.translate("account_words", "Connected to X")
        case Connection.NO_CREDIT:
            return QCoreApplication.translate("account_words", "Credit used up")
        case Connection.SPEND_CAP:
            return QCoreApplication.translate("account_words", "Your limit at X is reached")
        case Connection.RECONNECT:
            return QCoreApplication.translate("account_words", "To be connected again")
        case None:
            return QCoreApplication.translate("account_words", "Not connected yet")


def connection_sign(connection: Connection | None) -> tuple[str, str]:
    """The icon and the colour that go with it."""
    return ("check", "good") if connection is Connection.CONNECTED else ("alert", "warn")


def mending(connection: Connection | None) -> str:
    """What the button says that mends it; empty where nothing is to be mended."""
    match connection:
        case Connection.CONNECTED:
            return ""
        case Connection.NO_CREDIT:
            return QCoreApplication.translate("account_words", "I have topped it up")
        case Connection.SPEND_CAP:
            return QCoreApplication.translate("account_words", "I have raised it")
        case Connection.RECONNECT:
            return QCoreApplication.translate("account_words", "Connect again…")
        case None:
            return QCoreApplication.translate("account_words", "Connect…")


def broken_sentence(account: Account, connection: Connection) -> str:
    """What stands in the way of the account's tweets, and what it means for the planned ones."""
    match connection:
        case Connection.NO_CREDIT:
            said = QCoreApplication.translate(
                "account_words",
                "{name} can no longer publish by itself: the credit you paid to X is used up. Top "
                "it up at console.x.com. Until then your planned tweets wait for you at their "
                "time, for you to publish.",
            )
        case Connection.SPEND_CAP:
            said = QCoreApplication.translate(
                "account_words",
                "{name} can no longer publish by itself: the spending limit you set at X is "
                "reached. Raise it at console.x.com. Until then your planned tweets wait for you "
                "at their time, for you to publish.",
            )
        case _:
            said = QCoreApplication.translate(
                "account_words",
                "{name} can no longer publish by itself: X asks you to sign in again. Until then "
                "your planned tweets wait for you at their time, for you to publish.",
            )
    return said.format(name=named(account))


def colour_name(name: str) -> str:
    """A colour an account can have, by its name in the theme."""
    return {
        "teal": QCoreApplication.translate("account_words", "Teal"),
        "blue": QCoreApplication.translate("account_words", "Blue"),
        "violet": QCoreApplication.translate("account_words", "Violet"),
        "pink": QCoreApplication.translate("account_words", "Pink"),
        "red": QCoreApplication.translate("account_words", "Red"),
        "orange": QCoreApplication.translate("account_words", "Orange"),
        "yellow": QCoreApplication.translate("account_words", "Yellow"),
        "slate": QCoreApplication.translate("account_words", "Slate"),
    }[name]
