"""X through the person's own browser: the page that opens with the text filled in."""

from __future__ import annotations

from urllib.parse import quote

from desktop.network.contract import Outgoing

INTENT = "https://x.com/intent/tweet"


def intent_address(text: str, in_reply_to: str = "") -> str:
    """The address of X's own composer holding `text`, in UTF-8 and percent-encoded throughout.

    Line ends go as %0A, and a space as %20: a plus sign must stay a plus sign.
    Source: developer.x.com, "Tweet button: web intents" (parameters `text`, `in_reply_to`).
    """
    address = f"{INTENT}?text={quote(text, safe='', errors='replace')}"
    return f"{address}&in_reply_to={quote(in_reply_to, safe='')}" if in_reply_to else address


class Browser:
    """The way by hand that every account on X has, with no key."""

    def address(self, outgoing: Outgoing) -> str:
        return intent_address(outgoing.text, outgoing.in_reply_to)
