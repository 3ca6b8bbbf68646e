"""A person at a browser and an X to sign in to, both on this computer."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime

import requests

from desktop.core.sign_in import AnswerPages
from desktop.network.x.sign_in import SignIn
from desktop.network.x.token_desk import TokenDesk
from desktop.network.x.ways_back import redirect_at
from tests.stand_in.oauth import OAuthDesk
from tests.stand_in.server import StandIn, stand_in
from tests.stand_in.state import State, User

CLIENT = "Rm1hZ2VBcHBPZlRoZVNob3A6MTpjaQ"
PAGES = AnswerPages(
    language="fr",
    title="Ramage & <X>",
    good="C’est fait : vous pouvez fermer cet onglet.",
    refused="Rien n’est connecté : vous pouvez fermer cet onglet.",
    stray="Cette adresse ne répond à aucune question en cours.",
)


@dataclass(frozen=True, slots=True)
class SigningIn:
    """`oauth` knows one app, registered for `ports`; `owner` sits at the browser."""

    x: StandIn
    oauth: OAuthDesk
    owner: User
    ports: tuple[int, ...]
    clock: Callable[[], datetime]
    tries: list[SignIn] = field(default_factory=list)

    @property
    def desk(self) -> TokenDesk:
        return TokenDesk(self.clock, self.x.address)

    def new_try(
        self,
        client_id: str = CLIENT,
        pages: AnswerPages = PAGES,
        monotonic: Callable[[], float] | None = None,
    ) -> SignIn:
        more = () if monotonic is None else (monotonic,)
        self.tries.append(SignIn(self.desk, client_id, pages, self.ports, *more))
        return self.tries[-1]

    def end(self) -> None:
        """Nobody waits any more: a test that failed must not hang."""
        for one in self.tries:
            one.cancel()

    def browse(self, address: str) -> requests.Response:
        """Open a page of X as a browser does, and go where it sends."""
        with requests.Session() as session:
            session.trust_env = False
            return session.get(self._here(address), timeout=10)

    def allowed_at(self, address: str) -> str:
        """Let the person say yes or no on X's page; where X then sends the browser, unopened."""
        with requests.Session() as session:
            session.trust_env = False
            answer = session.get(self._here(address), timeout=10, allow_redirects=False)
        return answer.headers["Location"]

    def _here(self, address: str) -> str:
        return address.replace("https://x.com/", f"{self.x.address}/", 1)


@contextmanager
def signing_in(clock: Callable[[], datetime]) -> Iterator[SigningIn]:
    state = State(clock=clock)
    owner = state.user("fournil")
    ports = free_ports(5)
    redirects = {redirect_at(port) for port in ports}
    oauth = OAuthDesk(clock, CLIENT, redirects, user_id=owner.id, tokens=state.tokens)
    with stand_in(state, [oauth]) as server:
        yield SigningIn(server, oauth, owner, ports, clock)


def free_ports(count: int) -> tuple[int, ...]:
    """Ports that nobody listens at just now."""
    with ExitStack() as held:
        doors = [held.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return tuple(door.getsockname()[1] for door in doors)
