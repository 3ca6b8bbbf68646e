"""An answer of X's desk for secrets, judged before anything reads tokens out of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from requests import Response

_LONGEST = 200
_NO_FOR_GOOD = (400, 401, 403, 404)


class NotGiven(Exception):
    """X gave no tokens. The message is what X said of it; a desk that refuses repeats no secret."""

    def __init__(self, status: int, name: str, said: str, headers: Mapping[str, str]) -> None:
        super().__init__(f"{status} {name} {said}".strip()[:_LONGEST])
        self.status = status
        self.name = name
        """OAuth's name for it (RFC 6749, 5.2); empty where X said none."""
        self.headers = headers

    @property
    def is_later(self) -> bool:
        """Whether it says nothing of the question: X is in trouble, or was asked too often."""
        return self.status not in _NO_FOR_GOOD


def judged(response: Response) -> Response:
    """The same, where it holds what was asked for. Raises NotGiven."""
    body = _object(response)
    if response.status_code == 200 and isinstance(body.get("access_token"), str):
        return response
    raise NotGiven(
        response.status_code,
        _text(body, "error"),
        _text(body, "error_description") or _text(body, "detail"),
        response.headers,
    )


def _object(response: Response) -> dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _text(body: dict[str, Any], name: str) -> str:
    said = body.get(name)
    return " ".join(said.split()) if isinstance(said, str) else ""
