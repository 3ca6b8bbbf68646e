"""Why an account was not connected, in the few kinds that call for different words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.core.sign_in import SignInTrouble
from desktop.core.tweet import Reason
from desktop.network.errors import NetworkError, OutOfCredit, Refused, SignInAgain
from desktop.network.x.keyring_errors import KeyringError, NoKeyring
from desktop.network.x.sign_in_error import SignInError


class NotConnected(Exception):
    """The message is the other side's own word for it, with no secret in it."""

    def __init__(
        self, trouble: SignInTrouble, detail: str = "", missing: tuple[str, ...] = ()
    ) -> None:
        super().__init__(detail)
        self.trouble = trouble
        self.missing = missing
        """SCOPES: what X did not allow, by its own names."""


@contextmanager
def told() -> Iterator[None]:
    """Everything that wire and keyring raise becomes a NotConnected."""
    try:
        yield
    except SignInError as error:
        raise NotConnected(error.trouble, str(error), error.missing) from error
    except KeyringError as error:
        is_none = isinstance(error, NoKeyring)
        trouble = SignInTrouble.NO_KEYRING if is_none else SignInTrouble.KEYS_LOCKED
        raise NotConnected(trouble, str(error)) from error
    except NetworkError as error:
        raise NotConnected(_trouble_of(error), str(error)) from error


def _trouble_of(error: NetworkError) -> SignInTrouble:
    match error:
        case OutOfCredit(reason=Reason.SPEND_CAP):
            return SignInTrouble.SPEND_CAP
        case OutOfCredit():
            return SignInTrouble.NO_CREDIT
        case Refused() | SignInAgain():
            return SignInTrouble.NOT_TAKEN
        case _:
            return SignInTrouble.UNREACHABLE
