"""What X's refusals mean, by status, kind of problem and wording.

| answer                                      | error                                        |
| ------------------------------------------- | -------------------------------------------- |
| 401                                         | SignInAgain                                  |
| 402, in either shape                        | OutOfCredit                                  |
| 403 spend-cap-reached                       | OutOfCredit, spend cap                       |
| 403 duplicate content                       | NoAnswer, duplicate: a sign that it went out |
| 403 reply or quote not allowed, in 2 wordings | Refused, reply refused                     |
| 403 locked, suspended                       | Refused, locked                              |
| 403 not permitted, the app may not          | Refused, not permitted                       |
| 429                                         | Unreachable, at the time it says             |
| other 400, 403, 404                         | Refused; of a file, media refused            |
| anything else                               | NoAnswer; of a file, Unreachable             |

Bodies as they stood in public reports of 2026, since X documents none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from requests import Response

from desktop.core.tweet import Reason
from desktop.network.errors import (
    NetworkError,
    NoAnswer,
    OutOfCredit,
    Refused,
    SignInAgain,
    Unreachable,
)
from desktop.network.x.asked import Asked
from desktop.network.x.plain import mapping, mappings, text

_SPEND_CAP = ("spend-cap-reached", "spendcapreached", "spend cap")
_DUPLICATE = ("duplicate content", '"code": 187')
_WORDINGS = (
    (Reason.REPLY_REFUSED, ("reply to this conversation is not allowed", "only reply to or quote")),
    (Reason.LOCKED, ("temporarily locked", "account is locked", "suspended")),
    (
        Reason.NOT_PERMITTED,
        ("not permitted to perform this action", "client-forbidden", "oauth1-permissions"),
    ),
)
_CERTAIN = frozenset({400, 403, 404})
_OF_A_FILE = frozenset({400, 403, 404, 413, 415, 422})

FARTHEST = timedelta(hours=24)
"""X's longest window."""
_WINDOWS = ("x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour")


def refused(response: Response, asked: Asked, now: datetime) -> NetworkError:
    """What an answer that is none of 200 to 299 means."""
    said = problem_of(response)
    told = asked.told(f"{response.status_code} {said}".strip())
    known = said.lower()
    match response.status_code:
        case 401:
            return SignInAgain(told)
        case 402 | 403 if _holds(known, _SPEND_CAP):
            return OutOfCredit(told, Reason.SPEND_CAP)
        case 402:
            return OutOfCredit(told)
        case 429:
            return Unreachable(told, retry_at(response.headers, now), Reason.RATE_LIMITED)
        case 403 if _holds(known, _DUPLICATE):
            return NoAnswer(told, Reason.DUPLICATE)
    return _other(response.status_code, known, told, asked)


def _other(status: int, known: str, told: str, asked: Asked) -> NetworkError:
    for reason, wordings in _WORDINGS:
        if status == 403 and _holds(known, wordings):
            return Refused(told, reason)
    if asked.path.startswith("/2/media/") and status in _OF_A_FILE:
        return Refused(told, Reason.MEDIA_REFUSED)
    if status in _CERTAIN:
        return Refused(told)
    return unreadable(told, asked)


def unreadable(told: str, asked: Asked) -> NetworkError:
    """An answer that says nothing: what was asked may have been done."""
    return Unreachable(told) if asked.is_harmless else NoAnswer(told)


def problem_of(response: Response) -> str:
    """X's own words and its name for the problem; empty where it is no problem of X's."""
    try:
        body = mapping(response.json())
    except (ValueError, RecursionError):
        return ""
    parts = [text(body, "title"), text(body, "detail"), text(body, "type").rpartition("/")[2]]
    for one in (body, *mappings(body, "errors")):
        parts += [text(one, "message"), text(one, "detail"), text(one, "reason")]
        if "code" in one:
            parts.append(f'"code": {one["code"]}')
    return " – ".join(dict.fromkeys(part for part in parts if part and part != "about:blank"))


def retry_at(headers: Mapping[str, Any], now: datetime) -> datetime | None:
    """When the window that is used up opens again, at most 24 h ahead; None where nobody says."""
    told = {name: _instant(headers.get(f"{name}-reset"), now) for name in _WINDOWS}
    spent = [at for name, at in told.items() if at and headers.get(f"{name}-remaining") == "0"]
    return max(spent, default=told[_WINDOWS[0]])


def _instant(seconds: str | None, now: datetime) -> datetime | None:
    try:
        at = datetime.fromtimestamp(int(seconds or ""), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return min(at, now + FARTHEST) if at > now else None


def _holds(said: str, wordings: tuple[str, ...]) -> bool:
    return any(wording in said for wording in wordings)
