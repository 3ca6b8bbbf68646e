"""X's every mood, its door, and the real client with a witness: what `x_life` is made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from hypothesis import strategies as st

from desktop.core.account import Account
from desktop.network.contract import Look, Outgoing, Sent
from desktop.network.errors import SignInAgain
from desktop.network.x.network import X
from desktop.services.publisher import Step
from tests.stand_in import problems
from tests.stand_in.server import StandIn
from tests.stand_in.weather import Fate
from tests.stand_in.wire import Answer

PATIENCE = 0.1
"""Seconds for which the client waits for an answer here."""
SECRET = "canary-7f3a9"
"""Stands in every token: it must not stand in any file."""
CREATE = "POST /2/tweets$"
FILES = "/2/media/"
TIMELINE = "GET /2/users/"

MOODS: dict[str, tuple[Answer | Fate, bool, str]] = {
    "cut before": (Fate.CUT, False, CREATE),
    "cut after": (Fate.CUT, True, CREATE),
    "half an answer": (Fate.CUT_SHORT, True, CREATE),
    "time-out before": (Fate.SILENCE, False, CREATE),
    "time-out after": (Fate.SILENCE, True, CREATE),
    "5xx before": (problems.broken(503), False, CREATE),
    "5xx after": (problems.broken(500), True, CREATE),
    "bad JSON": (problems.NOT_JSON, True, CREATE),
    "nothing in it": (problems.EMPTY, True, CREATE),
    "null": (problems.NULL, True, CREATE),
    "no id": (problems.NO_ID, True, CREATE),
    "a hotel's page": (problems.PORTAL, False, CREATE),
    "sent elsewhere": (problems.FORWARDED, False, CREATE),
    "402": (problems.NO_CREDIT, False, CREATE),
    "402 later": (problems.NO_CREDIT_LATER, False, CREATE),
    "spend cap": (problems.SPEND_CAP, False, CREATE),
    "duplicate before": (problems.DUPLICATE, False, CREATE),
    "duplicate after": (problems.DUPLICATE, True, CREATE),
    "429 without a time": (problems.too_many(), False, CREATE),
    "not permitted": (problems.NOT_PERMITTED, False, CREATE),
    "reply refused": (problems.REPLY_REFUSED, False, CREATE),
    "locked": (problems.LOCKED, False, CREATE),
    "401 once": (problems.UNAUTHORIZED, False, CREATE),
    "no file taken": (problems.invalid("no"), False, FILES),
    "a file is cut": (Fate.CUT, True, FILES),
    "files broken": (problems.broken(), False, FILES),
    "timeline broken": (problems.broken(), False, TIMELINE),
    "timeline out of credit": (problems.NO_CREDIT, False, TIMELINE),
    "timeline cut": (Fate.CUT, False, TIMELINE),
    "timeline 429": (problems.too_many(), False, TIMELINE),
}


AGAINST = st.lists(st.sampled_from(list(MOODS)), max_size=3)
KILL = st.one_of(st.none(), st.sampled_from(list(Step)))


class Door:
    """Tokens that X takes until it takes none."""

    def __init__(self, x: StandIn, user_id: str) -> None:
        self._x, self._user_id = x, user_id
        self._count = 0
        self.is_shut = False
        self.open()

    def open(self) -> None:
        """The person has signed in again."""
        self.is_shut = False
        self._count += 1
        self._token = f"{SECRET}-{self._count}"
        self._x.state.tokens[self._token] = self._user_id

    def shut(self) -> None:
        """X forgets who speaks."""
        self.is_shut = True
        self._x.state.tokens.clear()

    def access(self, account: Account) -> str:
        return self._token

    def refreshed(self, account: Account, stale: str) -> str:
        if self.is_shut:
            raise SignInAgain("invalid_grant")
        self.open()
        return self._token


class Wire:
    """The real client; takes down for which message each text went out."""

    look_back_is_certain = False

    def __init__(self, x: X, messages: dict[str, Outgoing], meanwhile: Callable[[], None]) -> None:
        self._x, self._messages, self._meanwhile = x, messages, meanwhile

    def publish(self, outgoing: Outgoing) -> Sent:
        self._messages[outgoing.text] = outgoing
        self._meanwhile()
        return self._x.publish(outgoing)

    def find(self, outgoing: Outgoing, since: datetime, most: int) -> Look:
        return self._x.find(outgoing, since, most)
