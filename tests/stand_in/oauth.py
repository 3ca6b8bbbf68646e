"""X's desk for secrets, as strict as X: OAuth 2.0 with PKCE for apps that keep no secret.

It answers the page for people (`/i/oauth2/authorize`), the desk (`/2/oauth2/token`) and the giving
back (`/2/oauth2/revoke`). Facts: x-api.md, 1.2 and 2.6, and RFC 6749, 7009 and 7636.
"""

from __future__ import annotations

import json
import re
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import parse_qs, urlencode

from tests.stand_in.wire import Answer, Request

AUTHORIZE, TOKEN, REVOKE = "/i/oauth2/authorize", "/2/oauth2/token", "/2/oauth2/revoke"
CODE_LIVES = timedelta(seconds=30)
ACCESS_LIVES = timedelta(hours=2)

_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_KNOWN = frozenset(
    {"tweet.read", "tweet.write", "users.read", "media.write", "offline.access", "list.read"}
)
_HTML = {"Content-Type": "text/html"}


@dataclass(slots=True)
class _Code:
    user_id: str
    redirect: str
    challenge: str
    scope: tuple[str, ...]
    until: datetime


@dataclass(slots=True)
class Grant:
    """One pair of tokens; `spent` once its refresh token bought the next pair."""

    user_id: str
    access: str
    refresh: str
    scope: tuple[str, ...]
    until: datetime
    spent: bool = False
    revoked: bool = False


@dataclass
class OAuthDesk:
    """Call it with each request; what it does not know it leaves to others (None).

    `redirects` is what the app's owner registered, to the letter. Who sits at the browser is
    `user_id`, who allows it unless `says_no`; `allowed` is what X grants where that is less.
    """

    clock: Callable[[], datetime]
    client_id: str
    redirects: set[str]
    user_id: str = "4201"
    says_no: bool = False
    allowed: tuple[str, ...] | None = None
    tokens: MutableMapping[str, str] = field(default_factory=dict)
    """Which access tokens are good now, and whose: what the rest of X looks at."""
    is_native: bool = True
    """Whether the app is one that keeps no secret; X turns others away without their secret."""
    log: list[Request] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    before_token: Callable[[], Answer | None] = lambda: None
    """May answer in the desk's place, before it does anything."""
    after_token: Callable[[Answer], Answer] = lambda answer: answer
    """May spoil an answer, after the desk did its work."""
    _codes: dict[str, _Code] = field(default_factory=dict)

    def __call__(self, request: Request) -> Answer | None:
        self._tidy()
        match request.method, request.path:
            case "GET", path if path == AUTHORIZE:
                self.log.append(request)
                return self._authorize(request.query)
            case "POST", path if path == TOKEN:
                self.log.append(request)
                return self.before_token() or self.after_token(self._token(request))
            case "POST", path if path == REVOKE:
                self.log.append(request)
                return self._revoke(request)
        return None

    def revoke_all(self) -> None:
        """The person takes the app's rights away on x.com."""
        for grant in self.grants:
            grant.revoked = True
        self._tidy()

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.log if request.path == path]

    def _tidy(self) -> None:
        """Tokens end by themselves, and when they are given back."""
        for grant in self.grants:
            if grant.revoked or self.clock() >= grant.until:
                self.tokens.pop(grant.access, None)

    def _authorize(self, query: dict[str, list[str]]) -> Answer:
        asked = {name: values[0] for name, values in query.items() if len(values) == 1}
        scope = tuple(asked.get("scope", "").split())
        is_sound = (
            asked.get("client_id") == self.client_id
            and asked.get("redirect_uri") in self.redirects
            and asked.get("response_type") == "code"
            and asked.get("code_challenge_method") == "S256"
            and _CHALLENGE.fullmatch(asked.get("code_challenge", ""))
            and asked.get("state")
            and scope
            and _KNOWN.issuperset(scope)
        )
        if not is_sound:
            # Nobody is sent on to an address that nobody registered.
            return Answer(
                400, b"<title>Something went wrong</title>", {"Content-Type": "text/html"}
            )
        redirect, state = asked["redirect_uri"], asked["state"]
        if self.says_no:
            return _sent_on(redirect, {"error": "access_denied", "state": state})
        code = secrets.token_urlsafe(48)
        self._codes[code] = _Code(
            self.user_id,
            redirect,
            asked["code_challenge"],
            self.allowed if self.allowed is not None else scope,
            self.clock() + CODE_LIVES,
        )
        return _sent_on(redirect, {"state": state, "code": code})

    def _token(self, request: Request) -> Answer:
        form = _form(request)
        if not self.is_native or "authorization" in request.headers:
            return _no("unauthorized_client", "Missing valid authorization header", 401)
        if form.get("client_id") != self.client_id:
            return _no("invalid_request", "Value passed for the client id was invalid.")
        match form.get("grant_type"):
            case "authorization_code":
                return self._for_code(form)
            case "refresh_token":
                return self._for_refresh(form)
        return _no("unsupported_grant_type", "Value passed for the grant type was invalid.")

    def _for_code(self, form: dict[str, str]) -> Answer:
        # Whatever comes of it, a code is worth one try.
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or self.clock() >= code.until:
            return _no("invalid_request", "Value passed for the authorization code was invalid.")
        if form.get("redirect_uri") != code.redirect:
            return _no("invalid_request", "Value passed for the redirect uri did not match.")
        verifier = form.get("code_verifier", "")
        digest = urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if not _VERIFIER.fullmatch(verifier) or digest != code.challenge:
            return _no("invalid_request", "Value passed for the code verifier did not match.")
        return self._granted(code.user_id, code.scope)

    def _for_refresh(self, form: dict[str, str]) -> Answer:
        for grant in self.grants:
            if grant.refresh and grant.refresh == form.get("refresh_token"):
                if grant.spent or grant.revoked:
                    break
                grant.spent = True
                return self._granted(grant.user_id, grant.scope)
        return _no("invalid_grant", "Value passed for the token was invalid.")

    def _granted(self, user_id: str, scope: tuple[str, ...]) -> Answer:
        lasts = "offline.access" in scope
        grant = Grant(
            user_id,
            access=secrets.token_urlsafe(68),
            refresh=secrets.token_urlsafe(68) if lasts else "",
            scope=scope,
            until=self.clock() + ACCESS_LIVES,
        )
        self.grants.append(grant)
        self.tokens[grant.access] = user_id
        given: dict[str, object] = {
            "token_type": "bearer",
            "expires_in": int(ACCESS_LIVES.total_seconds()),
            "access_token": grant.access,
            "scope": " ".join(scope),
        }
        if lasts:
            given["refresh_token"] = grant.refresh
        return _json(200, given)

    def _revoke(self, request: Request) -> Answer:
        form = _form(request)
        if form.get("client_id") != self.client_id:
            return _no("invalid_request", "Value passed for the client id was invalid.")
        for grant in self.grants:
            if form.get("token") in (grant.access, grant.refresh):
                grant.revoked = True
        self._tidy()
        return _json(200, {"revoked": True})


def _form(request: Request) -> dict[str, str]:
    fields = parse_qs(request.body.decode("ascii", "replace"))
    return {name: values[0] for name, values in fields.items() if len(values) == 1}


def _sent_on(redirect: str, fields: dict[str, str]) -> Answer:
    return Answer(302, b"", {"Location": f"{redirect}?{urlencode(fields)}"})


def _no(error: str, said: str, status: int = 400) -> Answer:
    return _json(status, {"error": error, "error_description": said})


def _json(status: int, body: dict[str, object]) -> Answer:
    return Answer(status, json.dumps(body).encode(), {"Content-Type": "application/json"})
