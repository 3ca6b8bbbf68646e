"""An account on its way to a key of its own: what several journeys do first."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.core.account import Account, Connection, Way
from desktop.core.settings import Language
from desktop.paths import DataFolder
from desktop.store import accounts
from desktop.store.database import immediate, open_plan
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.connect import ConnectGuide
from tests.stand_in.signing_in import CLIENT

SHOP = "fournil"


def open_shop(guide: Guide, way: Way = Way.BROWSER) -> None:
    """An account of that way, the settings up, in English."""
    guide.house.parts.choosing.change(language=Language.ENGLISH)
    guide.house.parts.choosing.add_account(way, "Le Fournil", SHOP)
    guide.house.window.uncover()
    guide.settle()
    guide.go("settings")


def push(guide: Guide, text: str, within: QWidget | None = None) -> None:
    """Click the button that says so."""
    found = (within or guide.house.window).findChildren(QPushButton)
    hands.click(next(one for one in found if one.isVisible() and one.text() == text))


def to_signing_in(guide: Guide) -> ConnectGuide:
    """Through the steps up to the one that opens X."""
    connect = guide.one(ConnectGuide)
    for _ in range(4):
        hands.click(guide.primary(connect))
    hands.type_text(guide.one(QLineEdit, connect.step), CLIENT)
    hands.click(guide.primary(connect))
    return connect


def sign_in(guide: Guide) -> ConnectGuide:
    """All the steps, X's page answered as the browser of the test does."""
    connect = to_signing_in(guide)
    hands.click(guide.primary(connect))
    guide.settle()
    return connect


def said(within: QWidget) -> str:
    return "\n".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


def account(guide: Guide) -> Account:
    """The last of the accounts."""
    return guide.house.parts.choosing.accounts[-1]


def breaks(guide: Guide, connection: Connection) -> None:
    """X said so of the key, some time or other."""
    parts = guide.house.parts
    with open_plan(DataFolder(parts.folder).plan) as db, immediate(db):
        accounts.set_connection(db, account(guide).id, connection)
        known = accounts.all_accounts(db)
    parts.choosing.take_accounts(known)
    guide.settle()
