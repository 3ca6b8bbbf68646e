"""X on this computer, an account that speaks there, and the network under test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import BinaryIO

import pytest

from desktop.core.account import Account, Way, XKey
from desktop.core.extras import NOTHING, Attachment, Extras, MediaKind
from desktop.network.contract import Outgoing
from desktop.network.errors import SignInAgain
from desktop.network.x.api import Api
from desktop.network.x.line import Line, Place
from desktop.network.x.network import X
from tests.stand_in.server import StandIn, stand_in
from tests.stand_in.state import User, now

TOKEN = "AAAA-canary-0123456789abcdefghijklmnopqrstuvwxyz-canary"
"""Planted wherever a token goes; nobody may ever read it."""
NEW_TOKEN = TOKEN.replace("AAAA", "BBBB")


@dataclass
class Keys:
    """Tokens as the keyring would have them: `renewals` are what a refresh gives, one after the
    other."""

    current: str = TOKEN
    renewals: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)

    def access(self, account: Account) -> str:
        return self.current

    def refreshed(self, account: Account, stale: str) -> str:
        self.stale.append(stale)
        if not self.renewals:
            raise SignInAgain("nothing to renew it with")
        self.current = self.renewals.pop(0)
        return self.current


@dataclass
class Bench:
    """Everything a test holds in its hands; `clock` drives both sides."""

    x: StandIn
    user: User
    account: Account
    keys: Keys = field(default_factory=Keys)
    copies: dict[str, bytes] = field(default_factory=dict)
    slept: list[float] = field(default_factory=list)
    ahead: timedelta = timedelta(0)

    def clock(self) -> datetime:
        return now() + self.ahead

    def sleep(self, seconds: float) -> None:
        """Time passes at once."""
        self.slept.append(seconds)
        self.ahead += timedelta(seconds=seconds)

    def place(self, to_read: float = 5.0) -> Place:
        return Place(self.x.address, to_connect=2.0, to_read=to_read)

    def network(self, place: Place | None = None) -> X:
        return X(self.keys, self.open_copy, self.clock, place or self.place(), self.sleep)

    def api(self, token: str = TOKEN, place: Place | None = None) -> Api:
        return Api(Line(place or self.place(), self.clock), token, self.clock)

    def open_copy(self, one: Attachment) -> BinaryIO:
        if one.sha256 not in self.copies:
            raise FileNotFoundError(one.sha256)
        return BytesIO(self.copies[one.sha256])

    def picture(
        self, content: bytes = b"\xff\xd8\xffbread", alt: str = "", kind: MediaKind | None = None
    ) -> Attachment:
        kind = kind or MediaKind.PICTURE
        name = sha256(content).hexdigest()
        self.copies[name] = content
        media_type = {MediaKind.VIDEO: "video/mp4", MediaKind.GIF: "image/gif"}.get(
            kind, "image/jpeg"
        )
        return Attachment(kind, name, "bread.jpg", media_type, len(content), 800, 600, alt)

    def message(
        self, text: str = "Du pain chaud à midi", in_reply_to: str = "", extras: Extras = NOTHING
    ) -> Outgoing:
        return Outgoing("key-0", self.account, text, in_reply_to, extras)

    def post_lines(self) -> list[str]:
        """What was asked, as "METHOD /path", in order."""
        return [f"{one.request.method} {one.request.path}" for one in self.x.log]


@pytest.fixture
def bench() -> Iterator[Bench]:
    with stand_in() as x:
        user = x.state.user("fournil", token=TOKEN)
        key = XKey("client", user.id, owns_app=True)
        account = Account(1, Way.KEY, "Le Fournil", "fournil", key=key)
        made = Bench(x, user, account)
        x.state.clock = made.clock
        yield made
