"""Connecting an account by the person's own key: what may stand in its way, what the browser says.

begin → the browser shows X's page → the person allows it → X sends the browser back to this
computer with a code → the code becomes secrets → X says who they speak for → connected
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class SignInTrouble(Enum):
    """Why an account was not connected; the interface has a sentence for each."""

    CANCELLED = "cancelled"
    REFUSED = "refused"
    """The person said no on X's page."""
    EXPIRED = "expired"
    """Nobody answered in time, or X's code was too old: it lives for 30 seconds."""
    WRONG_ADDRESS = "wrong_address"
    """What was pasted is not the address that X sent the browser to."""
    OTHER_SIGN_IN = "other_sign_in"
    """The address answers an earlier try, or a question that nobody here asked."""
    NO_PORT = "no_port"
    """Another program holds every place at which the browser could come back."""
    UNREACHABLE = "unreachable"
    NOT_TAKEN = "not_taken"
    """X does not know the app, or its settings there are not as they must be."""
    SCOPES = "scopes"
    """X allowed less than is needed."""
    OTHER_ACCOUNT = "other_account"
    """Somebody else is signed in to X in that browser."""
    NO_CREDIT = "no_credit"
    SPEND_CAP = "spend_cap"
    """The limit that the person set at X itself is reached."""
    CEILING = "ceiling"
    """It would pass the month's ceiling that the person set here."""
    NO_KEYRING = "no_keyring"
    """The computer has no safe place for secrets."""
    KEYS_LOCKED = "keys_locked"
    """It has one, which did not open."""


@dataclass(frozen=True, slots=True)
class AnswerPages:
    """What the browser shows when it comes back: plain sentences, in the person's language."""

    language: str
    """As HTML names it: `fr`."""
    title: str
    good: str
    """The person allowed it; the tab may be closed."""
    refused: str
    """The person, or X, said no; the tab may be closed."""
    stray: str
    """The address belongs to no sign-in that is under way."""
