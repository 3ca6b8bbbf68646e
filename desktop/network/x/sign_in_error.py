"""A sign-in that came to nothing, named by what the person can do about it."""

from __future__ import annotations

from desktop.core.sign_in import SignInTrouble


class SignInError(Exception):
    """The message is X's own word for it, with no secret in it."""

    def __init__(
        self, trouble: SignInTrouble, detail: str = "", missing: tuple[str, ...] = ()
    ) -> None:
        super().__init__(detail)
        self.trouble = trouble
        self.missing = missing
        """SCOPES: what X did not allow, by its own names."""
