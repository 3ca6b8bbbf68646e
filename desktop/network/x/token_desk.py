"""X's desk for secrets (OAuth 2.0 with PKCE): a code becomes a pair of tokens, an old pair a new
one, and a pair is given back.

The app of a person on their own computer cannot keep a secret of its own, so that it has none: X
knows it by its name (`client_id`) and knows by the verifier that whoever brings the code is the one
who asked (RFC 7636). Source: docs.x.com, OAuth 2.0 Authorization Code Flow with PKCE.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from desktop.core.agenda import Clock
from desktop.core.sign_in import SignInTrouble
from desktop.core.tweet import Reason
from desktop.network.errors import NetworkError, Refused, SignInAgain, Unreachable
from desktop.network.x.desk_answer import NotGiven, judged
from desktop.network.x.secret import SCOPES, Tokens
from desktop.network.x.sign_in_error import SignInError

if TYPE_CHECKING:
    from tweepy import OAuth2UserHandler

AUTHORIZE = "https://x.com/i/oauth2/authorize"
TOKEN = "https://api.x.com/2/oauth2/token"
REVOKE = "https://api.x.com/2/oauth2/revoke"

_VERIFIER_LETTERS = 128
_USUAL_LIFE = 7200
"""Seconds that an access token lives where X does not say."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of X for a person; `address` is the page to open."""

    client_id: str
    redirect: str
    address: str = field(repr=False)
    state: str = field(repr=False)
    verifier: str = field(repr=False)


class TokenDesk:
    """`base` leads to another X than the real one."""

    def __init__(self, clock: Clock, base: str = "") -> None:
        self._clock = clock
        self._base = base

    def question(self, client_id: str, redirect: str) -> Question:
        """A new question, to be answered at `redirect`; nothing is sent."""
        with self._handler(client_id, redirect, SCOPES) as handler:
            client = handler._client
            verifier = client.create_code_verifier(_VERIFIER_LETTERS)
            address, state = handler.authorization_url(
                AUTHORIZE,
                code_challenge=client.create_code_challenge(verifier, "S256"),
                code_challenge_method="S256",
            )
        return Question(client_id, redirect, address, state, verifier)

    def exchange(self, question: Question, code: str) -> Tokens:
        """What the code is worth. Raises SignInError: EXPIRED, NOT_TAKEN, UNREACHABLE, SCOPES.

        Where X allowed less than was asked, what it gave is given back.
        """
        from requests import RequestException

        try:
            with self._handler(question.client_id, question.redirect, SCOPES) as handler:
                tokens = self._given(_exchanging(handler, question, code), "")
        except NotGiven as no:
            raise _sign_in_error(no) from None
        except (RequestException, OSError) as error:
            raise SignInError(SignInTrouble.UNREACHABLE, type(error).__name__) from None
        if tokens.missing:
            self.revoke(question.client_id, tokens)
            raise SignInError(SignInTrouble.SCOPES, missing=tokens.missing)
        return tokens

    def refresh(self, client_id: str, refresh_token: str) -> Tokens:
        """The next pair; `refresh_token` is worth nothing from then on.

        Raises SignInAgain where X no longer takes it, Refused(NOT_PERMITTED) where X shut the app
        out, and Unreachable: X may have given a pair out then, and then the old one is spent.
        """
        from requests import RequestException

        try:
            with self._handler(client_id, "", None) as handler:
                given = handler.refresh_token(
                    TOKEN, refresh_token=refresh_token, client_id=client_id
                )
                return self._given(given, refresh_token)
        except NotGiven as no:
            raise _network_error(no, self._clock()) from None
        except (RequestException, OSError) as error:
            raise Unreachable(type(error).__name__) from None

    def revoke(self, client_id: str, tokens: Tokens) -> None:
        """Give a pair back. Never raises: without a network it ends by itself."""
        from requests import RequestException

        with suppress(RequestException, OSError), self._handler(client_id, "", None) as handler:
            for token in (tokens.refresh, tokens.access):
                handler.post(
                    REVOKE, data={"token": token, "client_id": client_id}, withhold_token=True
                )

    @contextmanager
    def _handler(
        self, client_id: str, redirect: str, scope: tuple[str, ...] | None
    ) -> Iterator[OAuth2UserHandler]:
        # Imported here: it takes 0.2 s, which nothing but a request should wait for.
        from tweepy import OAuth2UserHandler

        from desktop.network.x.door import closed_off

        wanted = list(scope) if scope else None
        with OAuth2UserHandler(client_id=client_id, redirect_uri=redirect, scope=wanted) as handler:
            closed_off(handler, self._base)
            for kind in ("access_token_response", "refresh_token_response"):
                handler.register_compliance_hook(kind, judged)
            yield handler

    def _given(self, given: Mapping[str, Any], before: str) -> Tokens:
        scope = given.get("scope") or ()
        seconds = given.get("expires_in")
        return Tokens(
            access=str(given["access_token"]),
            refresh=str(given.get("refresh_token") or before),
            expires_at=self._clock() + timedelta(seconds=int(seconds or _USUAL_LIFE)),
            scope=tuple(scope.split() if isinstance(scope, str) else scope),
        )


def _exchanging(handler: OAuth2UserHandler, question: Question, code: str) -> Mapping[str, Any]:
    from tweepy import OAuth2UserHandler

    # tweepy's own takes a whole address, insists on https in it, and asks another host.
    fetch: Callable[..., Mapping[str, Any]] = super(OAuth2UserHandler, handler).fetch_token
    try:
        return fetch(
            TOKEN,
            code=code,
            include_client_id=True,
            code_verifier=question.verifier,
        )
    except Warning as other_scope:
        # oauthlib raises this where X allows something else than was asked; what it gave is in it.
        given: Mapping[str, Any] = getattr(other_scope, "token", {})
    return given


def _sign_in_error(no: NotGiven) -> SignInError:
    if no.is_later:
        return SignInError(SignInTrouble.UNREACHABLE, str(no))
    is_old = no.name == "invalid_grant" or "authorization code was" in str(no)
    return SignInError(SignInTrouble.EXPIRED if is_old else SignInTrouble.NOT_TAKEN, str(no))


def _network_error(no: NotGiven, now: datetime) -> NetworkError:
    from desktop.network.x.refusals import retry_at

    if no.status == 429:
        return Unreachable(str(no), retry_at(no.headers, now), Reason.RATE_LIMITED)
    if no.is_later:
        return Unreachable(str(no))
    if no.status == 403:
        return Refused(str(no), Reason.NOT_PERMITTED)
    return SignInAgain(str(no))
