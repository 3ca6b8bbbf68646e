"""What is said when an account was not connected: what happened, and what to do now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.sign_in import AnswerPages, SignInTrouble


def sentence(trouble: SignInTrouble) -> str:
    """Why the account is not connected; a person who cancelled needs to be told nothing."""
    match trouble:
        case SignInTrouble.CANCELLED:
            return ""
        case SignInTrouble.REFUSED:
            return QCoreApplication.translate(
                "connect_troubles",
                "X was told not to let Ramage in: nothing was connected. If that was a slip, try "
                "again and press “Authorize app”.",
            )
        case SignInTrouble.EXPIRED:
            return QCoreApplication.translate(
                "connect_troubles",
                "X waits for a few minutes only, and they have passed: nothing was connected. Try "
                "again.",
            )
        case SignInTrouble.UNREACHABLE:
            return QCoreApplication.translate(
                "connect_troubles",
                "X does not answer: nothing was connected. Check your network and try again.",
            )
        case SignInTrouble.NO_PORT:
            return QCoreApplication.translate(
                "connect_troubles",
                "Other programs hold the five ways back from your browser. Close some, or start "
                "the computer again, then try again.",
            )
        case SignInTrouble.WRONG_ADDRESS | SignInTrouble.OTHER_SIGN_IN:
            return _of_address(trouble)
        case SignInTrouble.OTHER_ACCOUNT:
            return QCoreApplication.translate(
                "connect_troubles",
                "Another X account is signed in in your browser: this one was not touched. Change "
                "the account on x.com, then try again.",
            )
        case SignInTrouble.NOT_TAKEN | SignInTrouble.SCOPES:
            return _of_settings(trouble)
        case SignInTrouble.NO_CREDIT | SignInTrouble.SPEND_CAP | SignInTrouble.CEILING:
            return _of_money(trouble)
        case SignInTrouble.NO_KEYRING | SignInTrouble.KEYS_LOCKED:
            return _of_safe(trouble)


def answer_pages(language: str) -> AnswerPages:
    """What the browser shows when it comes back from X; `language` as HTML names it."""
    return AnswerPages(
        language=language,
        title="Ramage",
        good=QCoreApplication.translate(
            "connect_troubles",
            "It is done: you can close this tab. Ramage goes on by itself.",
        ),
        refused=QCoreApplication.translate(
            "connect_troubles",
            "Nothing was connected. You can close this tab; Ramage tells you more.",
        ),
        stray=QCoreApplication.translate(
            "connect_troubles",
            "Ramage is not waiting for this page. You can close this tab.",
        ),
    )


def _of_address(trouble: SignInTrouble) -> str:
    if trouble is SignInTrouble.OTHER_SIGN_IN:
        return QCoreApplication.translate(
            "connect_troubles",
            "This address comes from an earlier try. Paste the one of the page that X has just "
            "opened.",
        )
    return QCoreApplication.translate(
        "connect_troubles",
        "This is not the address that X leads back to: it begins with http://127.0.0.1. Copy the "
        "whole of it from the bar of your browser.",
    )


def _of_settings(trouble: SignInTrouble) -> str:
    if trouble is SignInTrouble.SCOPES:
        return QCoreApplication.translate(
            "connect_troubles",
            "X allowed less than Ramage needs to publish. Check at console.x.com that “Read and "
            "write” is ticked, then try again.",
        )
    return QCoreApplication.translate(
        "connect_troubles",
        "X does not know this key, or its settings differ. Check the Client ID, “Native App” and "
        "the addresses at console.x.com, then try again.",
    )


def _of_money(trouble: SignInTrouble) -> str:
    match trouble:
        case SignInTrouble.NO_CREDIT:
            return QCoreApplication.translate(
                "connect_troubles",
                "There is no credit at X to check your account’s name. Pay some in at "
                "console.x.com, then try again.",
            )
        case SignInTrouble.SPEND_CAP:
            return QCoreApplication.translate(
                "connect_troubles",
                "The spending limit that you set at X is reached. Raise it at console.x.com, then "
                "try again.",
            )
        case _:
            return QCoreApplication.translate(
                "connect_troubles",
                "Checking your account’s name would pass the ceiling you set for this month. Raise "
                "it in the settings, then try again.",
            )


def _of_safe(trouble: SignInTrouble) -> str:
    if trouble is SignInTrouble.KEYS_LOCKED:
        return QCoreApplication.translate(
            "connect_troubles",
            "Your computer’s keyring, where it keeps passwords, did not open: your key cannot be "
            "kept. Unlock it and start again, or keep the key for this session only.",
        )
    return QCoreApplication.translate(
        "connect_troubles",
        "Your computer has no keyring to keep passwords in, and Ramage never writes a key to a "
        "file that anybody could read. You can keep it for this session only: you then connect "
        "again each time you start Ramage.",
    )
