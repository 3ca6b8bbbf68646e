"""X's refusals as they stood in public reports, word for word."""

from __future__ import annotations

import json
from typing import Any

from tests.stand_in.wire import Answer

ACCOUNT = "1455000000000000000"


def problem(status: int, title: str, detail: str, kind: str = "about:blank", **more: Any) -> Answer:
    said = {"title": title, "detail": detail, "type": kind, "status": status, **more}
    return Answer(status, json.dumps(said).encode(), {"Content-Type": "application/problem+json"})


UNAUTHORIZED = problem(401, "Unauthorized", "Unauthorized")
DUPLICATE = problem(
    403, "Forbidden", "You are not allowed to create a Tweet with duplicate content."
)
REPLY_REFUSED = problem(
    403,
    "Forbidden",
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise"
    " engaged by the author of the post you are replying to.",
)
REPLY_REFUSED_LATER = problem(
    403,
    "Forbidden",
    "You can only reply to or quote posts where you are mentioned or are the author.",
)
REPLY_TO_NOTHING = problem(
    403,
    "Forbidden",
    "You attempted to reply to a Tweet that is deleted or not visible to you.",
)
NOT_PERMITTED = problem(403, "Forbidden", "You are not permitted to perform this action.")
APP_MAY_NOT = problem(
    403,
    "Forbidden",
    "Your client app is not configured with the appropriate oauth1 app permissions for this"
    " endpoint.",
    "https://api.twitter.com/2/problems/oauth1-permissions",
)
LOCKED = problem(
    403,
    "Forbidden",
    "To protect our users from spam and other malicious activity, this account is temporarily"
    " locked. Please log in to https://twitter.com to unlock your account.",
)
SUSPENDED = problem(403, "Forbidden", "Your account is suspended and is not permitted to post.")
WRONG_KIND_OF_TOKEN = problem(
    403,
    "Unsupported Authentication",
    "Authenticating with OAuth 2.0 User Context is forbidden for this endpoint.",
    "https://api.twitter.com/2/problems/unsupported-authentication",
)
NO_CREDIT = problem(
    402,
    "CreditsDepleted",
    f"Your enrolled account [{ACCOUNT}] does not have any credits to fulfill this request.",
    "https://api.twitter.com/2/problems/credits",
    account_id=ACCOUNT,
)
NO_CREDIT_LATER = problem(
    402,
    "Payment Required",
    "credits depleted",
    "https://api.x.com/2/problems/credits-depleted",
)
SPEND_CAP = problem(
    403,
    "SpendCapReached",
    f"Your enrolled account [{ACCOUNT}] has reached its billing cycle spend cap.",
    "https://api.x.com/2/problems/spend-cap-reached",
    account_id=ACCOUNT,
)
NOT_FOUND = problem(
    404,
    "Not Found Error",
    "Could not find what was asked for.",
    "https://api.twitter.com/2/problems/resource-not-found",
)


def too_many(reset: object = None, name: str = "x-rate-limit") -> Answer:
    """A 429; without a `reset` it says no time, as X does now and then."""
    told = problem(429, "Too Many Requests", "Too Many Requests")
    headers = {} if reset is None else {f"{name}-reset": str(reset), f"{name}-remaining": "0"}
    return Answer(429, told.body, {**told.headers, **headers})


def broken(status: int = 503) -> Answer:
    return problem(status, "Service Unavailable", "Service Unavailable")


def invalid(detail: str) -> Answer:
    return problem(
        400,
        "Invalid Request",
        "One or more parameters to your request was invalid.",
        "https://api.twitter.com/2/problems/invalid-request",
        errors=[{"message": detail, "parameters": {}}],
    )


PORTAL = Answer(
    200, b"<html><title>Wi-Fi</title>Please sign in</html>", {"Content-Type": "text/html"}
)
"""What a hotel's network answers to everything."""
FORWARDED = Answer(302, b"", {"Location": "http://127.0.0.1:9/portal"})
NOT_JSON = Answer(201, b'{"data": {"id": "19', {"Content-Type": "application/json"})
EMPTY = Answer(201)
NULL = Answer(201, b"null", {"Content-Type": "application/json"})
ERRORS_ALONE = Answer(
    201,
    json.dumps({"errors": [{"title": "Internal Error", "detail": "Something broke"}]}).encode(),
    {"Content-Type": "application/json"},
)
NO_ID = Answer(201, b'{"data": {"text": "hello"}}', {"Content-Type": "application/json"})
