"""An account that speaks: its name, its handle and the way its tweets leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop.core.cost.money import UNIT, Micros
from desktop.core.limits import LIMIT, LONG_LIMIT


class Way(Enum):
    """How a tweet leaves the computer."""

    PRACTICE = "practice"
    """To a timeline on this computer: nobody else sees it."""
    BROWSER = "browser"
    """Through x.com in the person's browser, the text filled in: their own click sends it."""
    KEY = "key"
    """To X by itself, with the person's own key: X asks money for each act."""


class Connection(Enum):
    """How an account's key stands with X."""

    CONNECTED = "connected"
    RECONNECT = "reconnect"
    """X no longer knows who speaks: the person signs in again."""
    NO_CREDIT = "no_credit"
    """What was paid to X is used up: the person pays there, and says so here."""
    SPEND_CAP = "spend_cap"
    """The limit that the person set at X itself is reached."""


@dataclass(frozen=True, slots=True)
class XKey:
    """What is known of an account's key beside its secrets, which the system's keyring holds.

    `client_id` names the person's app at X, which is no secret; `user_id` the account at X.
    """

    client_id: str
    user_id: str
    owns_app: bool = False
    """Whether the account itself owns the app: its own posts are then read at a lower price."""
    connection: Connection = Connection.CONNECTED
    ceiling: Micros = 5 * UNIT
    """What a month may cost at most, in the price card's currency; nothing passes it."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `id` is 0 before it is stored, `handle` stands without its @.

    `colour` is `#rrggbb`, empty for the one its id gives; `picture` names a copy in the media
    folder, empty for its first letter.
    """

    id: int
    way: Way
    name: str
    handle: str
    long_posts: bool = False
    colour: str = ""
    picture: str = ""
    key: XKey | None = None
    """Of an account whose way is KEY; None before it was connected."""

    @property
    def is_connected(self) -> bool:
        """Whether it can publish by key now."""
        return self.key is not None and self.key.connection is Connection.CONNECTED

    @property
    def limit(self) -> int:
        """The weighted length a tweet of this account may have."""
        return LONG_LIMIT if self.long_posts else LIMIT


def limit_of(accounts: tuple[Account, ...], account_id: int) -> int:
    """The weighted length that account's tweets may have."""
    for account in accounts:
        if account.id == account_id:
            return account.limit
    return LIMIT


def writing_account(accounts: tuple[Account, ...], chosen_id: int) -> Account | None:
    """The account that writes: the chosen one, else the first; None before the first is made."""
    chosen = (account for account in accounts if account.id == chosen_id)
    return next(chosen, accounts[0] if accounts else None)


def has_practice(accounts: tuple[Account, ...]) -> bool:
    """Whether there is a timeline on this computer."""
    return any(account.way is Way.PRACTICE for account in accounts)


def has_key(accounts: tuple[Account, ...]) -> bool:
    """Whether anything can cost something."""
    return any(account.key is not None for account in accounts)
