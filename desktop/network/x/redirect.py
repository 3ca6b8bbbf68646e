"""Reading the address to which X sends the browser back."""

from __future__ import annotations

import re
from hmac import compare_digest
from urllib.parse import parse_qs, urlsplit

from desktop.core.sign_in import SignInTrouble
from desktop.network.x.sign_in_error import SignInError

_MOST_FIELDS = 20
_ERROR_NAME = re.compile(r"[a-z_]{1,40}")


def code_in(query: str, state: str) -> str:
    """The code that X sends back in answer to the question that carried `state`.

    Raises SignInError: WRONG_ADDRESS for no answer of X's, OTHER_SIGN_IN for one to another
    question, REFUSED for the person's no, NOT_TAKEN for X's.
    """
    try:
        fields = parse_qs(query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise SignInError(SignInTrouble.WRONG_ADDRESS) from None
    if "code" not in fields and "error" not in fields:
        raise SignInError(SignInTrouble.WRONG_ADDRESS)
    # Bytes: compare_digest takes no text beyond ASCII.
    if not compare_digest(_only(fields, "state").encode(), state.encode()):
        raise SignInError(SignInTrouble.OTHER_SIGN_IN)
    if "error" in fields:
        raise _refusal(_only(fields, "error"))
    code = _only(fields, "code")
    if not code:
        raise SignInError(SignInTrouble.WRONG_ADDRESS)
    return code


def query_of(pasted: str, redirect: str) -> str:
    """The query of an address that a person copied from the browser, with or without its scheme.

    Raises SignInError(WRONG_ADDRESS) for one that does not lead to `redirect`.
    """
    whole = "".join(pasted.split())
    if "://" not in whole:
        whole = f"http://{whole}"
    wanted = urlsplit(redirect)
    try:
        given = urlsplit(whole)
        here = (given.hostname, given.port, given.path)
    except ValueError:
        raise SignInError(SignInTrouble.WRONG_ADDRESS) from None
    if here != (wanted.hostname, wanted.port, wanted.path):
        raise SignInError(SignInTrouble.WRONG_ADDRESS)
    return given.query


def _only(fields: dict[str, list[str]], name: str) -> str:
    """The field of that name; empty where there is none, or more than one."""
    given = fields.get(name, [])
    return given[0] if len(given) == 1 else ""


def _refusal(name: str) -> SignInError:
    if name == "access_denied":
        return SignInError(SignInTrouble.REFUSED)
    # Anybody may write the address: only what looks like one of OAuth's names is kept of it.
    return SignInError(SignInTrouble.NOT_TAKEN, name if _ERROR_NAME.fullmatch(name) else "")
